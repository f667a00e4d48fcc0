import { exportFormats } from './exporters/formats.ts';
import { importFormats } from './importers/formats.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, 'en');

/** The formats for people, in Markdown: what is kept of each and what it cannot hold, as the readers and writers say. */
export function formatsPage(): string {
  return `# Formats

<!-- Generated from server/importers/formats.ts and server/exporters/formats.ts by \`pnpm codegen\`; edit the formats instead. -->

## In

Every row of a file is taken or rejected with its place, field, value and reason; fields without a use are counted.

| format | name | endings | what is kept | what it cannot hold |
|---|---|---|---|---|
${[...importFormats]
  .sort(byLabel)
  .map(({ label, name, extensions, keeps, cannotHold }) =>
    row(label, `\`${name}\``, extensions.map((one) => `\`.${one}\``).join(' '), keeps, cannotHold),
  )
  .join('\n')}

## Out

Every export carries its sources with their licences, where the format has a place for them, and says what of it the format could not hold.

| format | name | ending | what it cannot hold |
|---|---|---|---|
${[...exportFormats]
  .sort(byLabel)
  .map(({ label, name, extension, cannotHold }) => row(label, `\`${name}\``, `\`.${extension}\``, cannotHold))
  .join('\n')}
`;
}
