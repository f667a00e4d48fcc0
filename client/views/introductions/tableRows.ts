/** The answer as rows: one for each tie of each step, as the page lists them and as a spreadsheet. */
import type { TrustedTiePartsFragment } from '../../api/generated/operations.ts';
import type { Vocabulary } from '../../messages/vocabulary.ts';
import type { Words } from '../../messages/words.ts';
import type { CsvColumn } from '../explore/tables/csv.ts';
import type { Answer, Chain, Step } from './answer.ts';

export interface TieRow {
  readonly way: number;
  readonly step: number;
  readonly chain: Chain;
  readonly of: Step;
  readonly from: string;
  readonly to: string;
  readonly direction: Step['by'][number]['direction'];
  readonly trusted: TrustedTiePartsFragment;
}

export function tieRowsOf({ chains, ties, entities }: Answer): TieRow[] {
  const nameOf = (id: string): string => entities.get(id)?.name ?? '';
  return chains.flatMap((chain, way) =>
    chain.steps.flatMap((of, step) =>
      of.by.flatMap(({ id, direction }): TieRow[] => {
        const trusted = ties.get(id);
        return trusted
          ? [
              {
                way: way + 1,
                step: step + 1,
                chain,
                of,
                from: nameOf(of.from),
                to: nameOf(of.to),
                direction,
                trusted,
              },
            ]
          : [];
      }),
    ),
  );
}

/** Each source once, with the places in it; what was retracted says nothing. */
export function sourcesOfRow({ trusted }: TieRow): string[] {
  const places = new Map<string, Set<string>>();
  for (const { source, locator, retractedAt } of trusted.tie.claims) {
    if (retractedAt) continue;
    const known = places.get(source.name) ?? new Set<string>();
    if (locator) known.add(locator);
    places.set(source.name, known);
  }
  return [...places].map(([name, locators]) => [name, [...locators].join('; ')].filter(Boolean).join(', '));
}

export function spreadsheetColumns(
  { say }: Words,
  vocabulary: Vocabulary,
  readingOf: (row: TieRow) => string,
): CsvColumn<TieRow>[] {
  const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);
  return [
    { heading: say('introductions.column.way'), text: ({ way }) => String(way) },
    { heading: say('introductions.column.wayTrust'), text: ({ chain }) => number(chain.trust) },
    { heading: say('introductions.column.step'), text: ({ step }) => String(step) },
    { heading: say('table.from'), text: ({ from }) => from },
    { heading: say('table.reading'), text: readingOf },
    { heading: say('table.to'), text: ({ to }) => to },
    { heading: say('table.tieKind'), text: ({ trusted }) => vocabulary.tieLabel(trusted.tie.kind) },
    { heading: say('table.start'), text: ({ trusted }) => trusted.tie.start ?? '' },
    { heading: say('table.end'), text: ({ trusted }) => trusted.tie.end ?? '' },
    {
      heading: say('table.undated'),
      text: ({ trusted }) => (trusted.tie.undated ? say('table.undated') : ''),
    },
    { heading: say('introductions.column.trust'), text: ({ trusted }) => number(trusted.trust) },
    { heading: say('table.confidence'), text: ({ trusted }) => number(trusted.confidence) },
    { heading: say('introductions.column.strength'), text: ({ trusted }) => number(trusted.strength) },
    { heading: say('introductions.column.recency'), text: ({ trusted }) => number(trusted.recency) },
    { heading: say('table.sources'), text: (row) => sourcesOfRow(row).join(' | ') },
    { heading: say('table.id'), text: ({ trusted }) => trusted.id },
  ];
}
