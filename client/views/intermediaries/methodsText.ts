/** What a report needs to say about the numbers it quotes, as plain text. */
import type { Words } from '../../messages/words.ts';
import type { MeasureWords } from './measureWords.ts';
import type { Numbers } from './results.ts';
import type { Network } from '../../state/analysis/results.ts';

export interface Methods {
  readonly scope: string;
  readonly measures: readonly { readonly name: string; readonly statement: string }[];
  readonly references: readonly string[];
  readonly version: string;
}

export function methodsOf(
  network: Network,
  columns: readonly Numbers[],
  words: MeasureWords,
  { toldAll }: Words,
): Methods {
  const measures = new Map<string, string>();
  const references = new Set<string>();
  for (const { column, outcome } of columns) {
    if (!outcome) continue;
    const statement = toldAll(outcome.sentences);
    if (![...measures.values()].includes(statement)) measures.set(words.name(column), statement);
    for (const reference of column.measure.references) references.add(reference);
  }
  return {
    scope: toldAll(network.sentences),
    measures: [...measures].map(([name, statement]) => ({ name, statement })),
    references: [...references].sort(),
    version: network.graphVersion,
  };
}

/** Lines of text: what was measured, how, after whom, on which data, and where to see it. */
export function methodsText(
  { scope, measures, references, version }: Methods,
  told: {
    readonly methods: string;
    readonly references: string;
    readonly source: (version: string) => string;
    readonly comparison: string | null;
  },
): string {
  return [
    told.methods,
    scope,
    ...(told.comparison === null ? [] : [told.comparison]),
    ...measures.map(({ statement }) => statement),
    '',
    told.references,
    ...references,
    '',
    told.source(version),
    '',
  ].join('\n');
}
