import { tieDates } from './records.ts';
import {
  commonProperties,
  entityKinds,
  tieFamilies,
  tieKinds,
  valueSets,
  type Property,
} from './vocabulary.ts';

function typeOf({ type, many }: Property): string {
  const name = typeof type === 'string' ? type : `one of [${type.oneOf}](#${type.oneOf.toLowerCase()})`;
  return many ? `${name}, several` : name;
}

function propertyTable(properties: readonly Property[]): string {
  if (properties.length === 0) return '';
  const rows = properties.map(
    (entry) =>
      `| \`${entry.name}\` | ${typeOf(entry)} | ${entry.varies ? 'yes' : ''} | ${entry.description} |`,
  );
  return ['| property | type | may hold for a time | what it is |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}

/** The vocabulary for people, in Markdown: every kind with its ends, readings, properties and values, from the model. */
export function vocabularyPage(): string {
  const entities = entityKinds.map(
    (kind) =>
      `### ${kind.name}\n\n${kind.description}${kind.isActor ? ' An actor.' : ''}\n\n${propertyTable(kind.properties)}`,
  );
  const ties = tieFamilies.map(({ name, label }) => {
    const own = tieKinds.filter((kind) => kind.family === name);
    const entries = own.map(
      (kind) =>
        `#### ${kind.name}\n\n${kind.description}\n\n` +
        `- from ${kind.from.join(', ')} to ${kind.to.join(', ')}${kind.symmetric ? ' (symmetric)' : ''}\n` +
        `- reads “${kind.reading.forward}”, and “${kind.reading.backward}” from the other side\n` +
        `- ${kind.isAlliance ? `counts as an alliance tie, of strength ${kind.strength}` : 'counts in no path or measure unless chosen'}\n\n` +
        propertyTable(kind.properties),
    );
    return `### ${label[0]!.toUpperCase()}${label.slice(1)}\n\n${entries.join('\n')}`;
  });
  const sets = Object.entries(valueSets).map(
    ([name, values]) =>
      `### ${name}\n\n| code | label |\n|---|---|\n${values.map(({ code, label }) => `| \`${code}\` | ${label} |`).join('\n')}\n`,
  );
  return `# The vocabulary

<!-- Generated from server/model by \`pnpm codegen\`; edit the model instead. -->

What Crosstie can hold, kind by kind. Everything else follows from these entries: the GraphQL types, the checks on what
comes in, the legend and the filters, the columns of the dataset and this page.

## Entities

Every entity has these properties besides those of its kind:

${propertyTable(commonProperties)}
${entities.join('\n')}
## Ties

Every tie has these properties besides those of its kind:

${propertyTable(tieDates)}
${ties.join('\n')}
## Values

${sets.join('\n')}`;
}
