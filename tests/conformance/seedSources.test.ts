import { describe, expect, it } from 'vitest';
import { allSeedRows, seedRows, seedTable, type CsvRow } from '../support/seedCsv.ts';
import {
  citedText,
  documentsAreHere,
  folded,
  guideEntries,
  guideIsHere,
  sectionsOfDocuments,
  wordsOf,
} from '../support/sourceDocuments.ts';

const documentSets = ['alliance-study', 'ipo-survey', 'mvp-coordination'];
const guideSet = 'mvp-2016';
const files = ['entities', 'properties', 'ties', 'figures'] as const;

/** A row in one line, for people who have to find it. */
function where(row: CsvRow): string {
  return `${row.set}: ${row['key'] ?? row['entity'] ?? `${row['from']} ${row['kind']} ${row['to']}`} (${row['locator']})`;
}

/** The forms of its name under which a source may speak of an entity: given in the row or in another one of its key. */
function namesOf(row: CsvRow): string[] {
  const own = [row['name'], row['anchor'], ...row['aliases']!.split('|')];
  return own.map((name) => folded(name ?? '')).filter((name) => name !== '');
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The ways in which a text may write a number. */
function writings(value: number): string[] {
  const tens = TENS[Math.floor(value / 10)];
  const words =
    value < 20
      ? [UNITS[value]]
      : value < 100
        ? [value % 10 === 0 ? tens : `${tens}-${UNITS[value % 10]}`]
        : [];
  const large = [
    [1e6, 'million'],
    [1e9, 'billion'],
  ] as const;
  return [
    String(value),
    value.toLocaleString('en-US'),
    ...words.filter((word) => word !== undefined),
    ...(value === 12 ? ['dozen'] : []),
    ...large
      .filter(([size]) => value >= size)
      .flatMap(([size, name]) => [
        `${value / size} ${name}`,
        `${UNITS[value / size]} ${name}`,
        `${value / size}${name[0]}`,
      ]),
  ];
}

describe.skipIf(!documentsAreHere)(
  'each row drawn from a document (skipped where the documents are absent)',
  () => {
    const sections = documentsAreHere ? sectionsOfDocuments() : new Map<string, string[]>();
    const cited = (row: CsvRow): string => folded(citedText(sections, row['source']!, row['locator']!) ?? '');

    it.each(documentSets)('of %s cites paragraphs that are there', (set) => {
      const rows = files
        .flatMap((file) => seedRows(set, file))
        .filter((row) => documentSets.includes(row['source']!));
      expect(rows.filter((row) => cited(row) === '').map(where)).toEqual([]);
      expect(rows.length).toBeGreaterThan(40);
    });

    it.each(documentSets)('of %s names an entity by a name, short form or phrase of its paragraph', (set) => {
      const rows = seedRows(set, 'entities');
      const unnamed = rows.filter((row) => !namesOf(row).some((name) => cited(row).includes(name)));
      expect(unnamed.map(where)).toEqual([]);
    });

    it.each(documentSets)('of %s has an anchor of six words at most, letter for letter', (set) => {
      const anchored = seedRows(set, 'entities').filter((row) => row['anchor'] !== '');
      const astray = anchored.filter(
        (row) =>
          wordsOf(row['anchor']!).length > 6 ||
          !citedText(sections, row['source']!, row['locator']!)?.includes(row['anchor']!),
      );
      expect(astray.map((row) => `${where(row)}: ${row['anchor']}`)).toEqual([]);
    });

    it.each(['alliance-study', 'ipo-survey'])('of %s gives a figure that stands in its paragraph', (set) => {
      const rows = seedRows(set, 'figures');
      const astray = rows.filter(
        (row) =>
          ![row['asWritten'], row['value']].some((number) => number && cited(row).includes(folded(number))),
      );
      expect(astray.map(where)).toEqual([]);
      expect(rows.length).toBeGreaterThan(5);
    });
  },
);

describe.skipIf(!guideIsHere)(
  'each row drawn from the guide of 2016 (skipped where the guide is absent)',
  () => {
    const entries = guideIsHere ? guideEntries() : new Map<string, string>();
    const idOf = (row: CsvRow): string | undefined => /^entry (\d+)$/.exec(row['locator']!)?.[1];
    const cited = (row: CsvRow): string => folded(entries.get(idOf(row) ?? '') ?? '');

    it('cites an entry that is there, or the list as a whole', () => {
      const rows = files.flatMap((file) => seedRows(guideSet, file));
      const astray = rows.filter((row) => row['locator'] !== 'whole list' && !entries.has(idOf(row) ?? ''));
      expect(astray.map(where)).toEqual([]);
    });

    it('names a group by a name, short form or phrase of its entry', () => {
      const rows = seedRows(guideSet, 'entities').filter((row) => row['locator'] !== 'whole list');
      const unnamed = rows.filter((row) => !namesOf(row).some((name) => cited(row).includes(name)));
      expect(unnamed.map((row) => `${where(row)}: ${row['name']}`)).toEqual([]);
      expect(rows.length).toBeGreaterThan(250);
    });

    it('gives a figure that stands in its entry', () => {
      const rows = seedRows(guideSet, 'figures');
      const astray = rows.filter(
        (row) => !writings(Number(row['value'])).some((number) => cited(row).includes(number)),
      );
      expect(astray.map((row) => `${where(row)}: ${row['value']}`)).toEqual([]);
      expect(rows.length).toBeGreaterThan(50);
    });

    it('leaves no entry of the list out', () => {
      const drawn = new Set(seedRows(guideSet, 'entities').map(idOf));
      expect([...entries.keys()].filter((id) => !drawn.has(id))).toEqual([]);
      expect(entries.size).toBe(207);
    });

    it('recommends each group of the list once', () => {
      const recommended = seedRows(guideSet, 'ties').filter((row) => row['kind'] === 'RECOMMENDS');
      const to = recommended.map((row) => row['to']);
      expect(new Set(to).size).toBe(to.length);
      expect(new Set(recommended.map(idOf)).size).toBe(entries.size);
    });
  },
);

describe('our own words', () => {
  const RUN = 8;
  const prose = [
    'description',
    'criterion',
    'findings',
    'note',
    'outcome',
    'purpose',
    'measure',
    'status',
    'title',
  ];

  /** What we say about a row's subject, each with the source it is drawn from. */
  function sayings(): { said: string; source: string; at: string }[] {
    return [
      ...allSeedRows('properties')
        .filter((row) => prose.includes(row['property']!))
        .map((row) => ({ said: row['value']!, source: row['source']!, at: where(row) })),
      ...[...allSeedRows('ties'), ...allSeedRows('figures')].flatMap((row) =>
        prose
          .filter((column) => row[column])
          .map((column) => ({ said: row[column]!, source: row['source']!, at: where(row) })),
      ),
    ].filter(({ source }) => [...documentSets, 'mvp-groups-2016'].includes(source));
  }

  it.skipIf(!documentsAreHere || !guideIsHere)(
    `never repeat ${RUN} words in a row of a source, names aside (skipped where the sources are absent)`,
    () => {
      const sections = sectionsOfDocuments();
      const textOf = (source: string): string =>
        source === 'mvp-groups-2016'
          ? [...guideEntries().values()].join('\n')
          : [...sections]
              .filter(([key]) => key.startsWith(`${source} `))
              .flatMap(([, paragraphs]) => paragraphs)
              .join('\n');
      const sources = new Map(
        [...documentSets, 'mvp-groups-2016'].map((source) => [
          source,
          ` ${wordsOf(textOf(source)).join(' ')} `,
        ]),
      );
      const names = [
        ...allSeedRows('entities').flatMap((row) => [row['name'], ...(row['aliases'] ?? '').split('|')]),
        ...seedTable('sources.csv').map((row) => row['title']),
      ].map((name) => ` ${wordsOf(name ?? '').join(' ')} `);
      const copied = sayings().flatMap(({ said, source, at }) => {
        const words = wordsOf(said);
        const runs = words
          .slice(0, Math.max(0, words.length - RUN + 1))
          .map((_, start) => words.slice(start, start + RUN).join(' '));
        return runs
          .filter(
            (run) =>
              sources.get(source)!.includes(` ${run} `) && !names.some((name) => name.includes(` ${run} `)),
          )
          .map((run) => `${at}: ${run}`);
      });
      expect(sayings().length).toBeGreaterThan(300);
      expect(copied).toEqual([]);
    },
  );

  it('are what a description is: one plain sentence', () => {
    const descriptions = allSeedRows('properties').filter((row) => row['property'] === 'description');
    const odd = descriptions.filter(
      ({ value }) =>
        !/^[\p{Lu}\d“‘].*[.]$/su.test(value!) || /["“][^"”]{40,}["”]/.test(value!) || /\n/.test(value!),
    );
    expect(odd.map((row) => `${where(row)}: ${row['value']}`)).toEqual([]);
    expect(descriptions.length).toBeGreaterThan(100);
  });
});
