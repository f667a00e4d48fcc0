import { measures } from './measures/catalogue.ts';
import type { Convention, Measure } from './measures/measure.ts';

/** The page of the docs on measures: every one with its formula, conventions and references. */
export function measuresPage(): string {
  const subjects = { actor: 'actors', tie: 'ties', graph: 'whole networks' } as const;
  return `# Measures

Generated from the catalogue of measures by \`pnpm codegen\`; edit \`server/analysis/measures/\` instead.

What every measure shares: it is computed on a *scope*, which says what counts as an actor and as a tie and is printed beside
every number. *Strength* grows with closeness, *distance* shrinks with it. Parallel ties are one tie with their strengths added;
ties of an actor to itself are left out. What is undefined is undefined (\`null\`), never 0. \`{view}\` in the name of a convention
stands for \`directed\`, \`undirected\` or \`undirected(any-tie symmetrised)\`, and \`{group}\` for the attribute that groups actors.
Where programs differ, [Where programs disagree](methods/disagreements.md) says which we follow and why.

${(['actor', 'tie', 'graph'] as const)
  .map(
    (about) => `## Of ${subjects[about]}

${measures
  .filter((measure) => measure.about === about)
  .map(section)
  .join('\n')}`,
  )
  .join('\n')}`;
}

function section({
  name,
  label,
  unit,
  meaning,
  formula,
  treatment,
  complexity,
  references,
  brokersScore,
  conventions,
}: Measure): string {
  return `### ${label} (\`${name}\`)

${meaning}

- Formula: ${formula}
- Unit: ${unit}
- Treatment: ${treatment}
- Complexity: ${complexity}
- References: ${references.join('; ')}${
    brokersScore
      ? `\n- Ranks: ${brokersScore === 'low' ? 'from the lowest value, which marks most of a broker' : 'none, the values being names'}`
      : ''
  }

| convention | what sets it apart | needs | undefined |
|---|---|---|---|
${conventions.map(row).join('\n')}
`;
}

function row({ id, label, views, strengths, partition, reads, each, undefinedWhen }: Convention): string {
  const needs = [
    views.length === 1 && views[0] === 'directed' && 'ties with directions',
    !views.includes('directed') && 'ties without directions',
    strengths && 'strengths',
    partition && { chosen: 'groups', levels: 'levels', modes: 'two modes' }[partition],
    reads && { states: 'states', support: 'ties of support', money: 'ties of money' }[reads],
  ].filter((need) => typeof need === 'string');
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const apart = each ? `${label} (one number for each ${each})` : label;
  return `| \`${cell(id)}\` | ${cell(apart)} | ${needs.join(', ')} | ${cell(undefinedWhen ?? '')} |`;
}
