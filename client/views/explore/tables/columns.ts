/** The columns of the two tables, one list for the page and for the spreadsheet. */
import { useMemo } from 'react';
import { useVocabulary, type Vocabulary } from '../../../messages/vocabulary.ts';
import { useWords, type Words } from '../../../messages/words.ts';
import type { Dataset, EntityRecord, TieRecord } from '../../../state/dataset.ts';
import type { Shown } from '../../../state/shown.ts';
import { shortSource } from '../shortSource.ts';
import type { CsvColumn } from './csv.ts';
import type { TieSources } from './tieSources.ts';

export interface ColumnWords {
  readonly words: Words;
  readonly vocabulary: Vocabulary;
}

export function useColumnWords(): ColumnWords {
  const words = useWords();
  const vocabulary = useVocabulary();
  return useMemo(() => ({ words, vocabulary }), [words, vocabulary]);
}

export interface TieRow {
  readonly tie: TieRecord;
  readonly from: EntityRecord;
  readonly to: EntityRecord;
}

export function tieRows(dataset: Dataset, shown: Shown): TieRow[] {
  return shown.ties.flatMap((tie) => {
    const from = dataset.entities.get(tie.from);
    const to = dataset.entities.get(tie.to);
    return from && to ? [{ tie, from, to }] : [];
  });
}

/** How many of the ties shown each actor has. */
export function tiesHere(shown: Shown): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of shown.ties) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

export function sourcesText(sources: TieSources, tieId: string): string {
  return (sources.get(tieId) ?? [])
    .map(({ name, locators }) => (locators.length > 0 ? `${name}, ${locators.join('; ')}` : name))
    .join(' | ');
}

/** The same as it fits into a cell. */
export function shortSourcesText(sources: TieSources, tieId: string, words: Words): string {
  return (sources.get(tieId) ?? [])
    .map((source) => [shortSource(source, words), ...source.locators.map(words.where)].join(', '))
    .join(' · ');
}

export function actorColumns({ words, vocabulary }: ColumnWords, shown: Shown): CsvColumn<EntityRecord>[] {
  const { say } = words;
  const here = tiesHere(shown);
  return [
    { heading: say('table.id'), text: ({ id }) => id },
    { heading: say('table.name'), text: ({ name }) => name },
    { heading: say('table.kind'), text: ({ kind }) => vocabulary.kindLabel(kind) },
    {
      heading: say('table.level'),
      text: ({ level }) => (level ? vocabulary.valueLabel('Level', level) : ''),
    },
    {
      heading: say('table.form'),
      text: ({ legalForm }) => (legalForm ? vocabulary.valueLabel('LegalForm', legalForm) : ''),
    },
    { heading: say('table.states'), text: ({ states }) => states.join(' ') },
    { heading: say('table.tieCount'), text: ({ id }) => String(here.get(id) ?? 0) },
    { heading: say('table.allTies'), text: ({ tieCount }) => String(tieCount) },
    { heading: say('table.description'), text: ({ description }) => description ?? '' },
  ];
}

export function tieColumns({ words, vocabulary }: ColumnWords, sources: TieSources): CsvColumn<TieRow>[] {
  const { say } = words;
  return [
    { heading: say('table.id'), text: ({ tie }) => tie.id },
    { heading: say('table.from'), text: ({ from }) => from.name },
    { heading: say('table.reading'), text: ({ tie }) => vocabulary.reading(tie, 'forward') },
    { heading: say('table.to'), text: ({ to }) => to.name },
    { heading: say('table.tieKind'), text: ({ tie }) => vocabulary.tieLabel(tie.kind) },
    { heading: say('table.start'), text: ({ tie }) => tie.start ?? '' },
    { heading: say('table.end'), text: ({ tie }) => tie.end ?? '' },
    {
      heading: say('table.amount'),
      text: ({ tie }) => (tie.amountUsd === null ? '' : String(tie.amountUsd)),
    },
    { heading: say('table.confidence'), text: ({ tie }) => String(tie.confidence) },
    { heading: say('table.sources'), text: ({ tie }) => sourcesText(sources, tie.id) },
  ];
}
