import { commonProperties, entityKinds, type EntityKindName } from './entityKinds.ts';
import type { Property } from './properties.ts';
import { tieDates } from './records.ts';
import { tieKinds, type TieKindName } from './tieKinds.ts';
import { valueSets } from './valueSets.ts';

/**
 * The columns of spreadsheets that Crosstie writes and reads without being told what they mean: the template that people fill
 * in, and the tables that it exports. They follow from the model.
 */
export interface SpreadsheetColumn {
  readonly heading: string;
  /** What to write there, for people. */
  readonly description: string;
  readonly means: { readonly property: string } | { readonly part: SpreadsheetPart };
  /** Whether a cell may hold several values, with `|` between them. */
  readonly many: boolean;
  /** What a cell can hold, where that is a closed set. */
  readonly oneOf?: readonly string[];
}

/** What columns hold besides properties. */
export type SpreadsheetPart =
  | 'id'
  | 'kind'
  | 'city'
  | 'state'
  | 'worksIn'
  | 'issues'
  | 'from'
  | 'fromName'
  | 'to'
  | 'toName'
  | 'tieKind'
  | 'parallel'
  | 'source'
  | 'locator'
  | 'confidence';

const part = (
  heading: string,
  name: SpreadsheetPart,
  description: string,
  options: { many?: boolean; oneOf?: readonly string[] } = {},
): SpreadsheetColumn => ({
  heading,
  description,
  means: { part: name },
  many: false,
  ...options,
});

/** One column for each property, whichever kinds have it. Two properties of one label are told apart by their names. */
function columnsOf(
  properties: readonly Property[],
  taken: readonly SpreadsheetColumn[],
): SpreadsheetColumn[] {
  const headings = new Set(taken.map(({ heading }) => heading));
  const columns = new Map<string, SpreadsheetColumn>();
  for (const { name, label, description, many, varies, type } of properties) {
    if (columns.has(name)) continue;
    const heading = headings.has(label) ? name : label;
    headings.add(heading);
    columns.set(name, {
      heading,
      description: `${description}${many ? ' Several are parted by |.' : ''}${varies && many ? ' One that held for a time is written value@2010/2014.' : ''}`,
      means: { property: name },
      many,
      ...(typeof type !== 'string' && { oneOf: valueSets[type.oneOf].map((value) => value.label) }),
    });
  }
  return [...columns.values()];
}

const stated: readonly SpreadsheetColumn[] = [
  part('source', 'source', 'The title of what says so: a page, a report, an interview.'),
  part('where in the source', 'locator', 'Page, paragraph or row.'),
  part('confidence', 'confidence', 'How sure it is, from 0 to 1.'),
];

const entityParts: readonly SpreadsheetColumn[] = [
  part(
    'id',
    'id',
    'Anything that tells it apart, if the name does not; ties may refer to it by this or by its name.',
  ),
  part('kind', 'kind', 'What it is; an organization unless said otherwise.', {
    oneOf: entityKinds.filter(({ isActor }) => isActor).map(({ label }) => label),
  }),
  part('city', 'city', 'Where its office is.'),
  part('state', 'state', 'The state of its office, by its name or its two letters.'),
  part('works in', 'worksIn', 'The states, counties or cities where it works, parted by |.', { many: true }),
  part('issues', 'issues', 'What it works on, parted by |.', { many: true }),
];

const tieParts: readonly SpreadsheetColumn[] = [
  part('from', 'from', 'Who: the name or id of an actor. One that is on no sheet of actors is taken as new.'),
  part('from name', 'fromName', 'Its name, where `from` is an id.'),
  part('kind', 'tieKind', 'How they are tied, read from left to right.', {
    oneOf: tieKinds.map(({ label }) => label),
  }),
  part('to', 'to', 'To whom: the name or id of an actor, a coalition, a place or an issue.'),
  part('to name', 'toName', 'Its name, where `to` is an id.'),
  part('tie', 'parallel', 'Tells two ties of one kind between the same two apart, such as two grants.'),
];

const allEntityColumns = columnsOf(
  [
    ...commonProperties,
    ...[...entityKinds]
      .sort((a, b) => Number(b.isActor) - Number(a.isActor))
      .flatMap(({ properties }): readonly Property[] => properties),
  ],
  [...entityParts, ...stated],
);
const allTieColumns = columnsOf(
  [...tieDates, ...tieKinds.flatMap(({ properties }): readonly Property[] => properties)],
  [...tieParts, ...stated],
);

const ofKinds = (
  columns: readonly SpreadsheetColumn[],
  properties: readonly Property[],
): SpreadsheetColumn[] =>
  columns.filter(
    ({ means }) => 'property' in means && properties.some(({ name }) => name === means.property),
  );

/** Columns of a sheet that holds entities of these kinds. */
export function entityColumns(kinds: readonly EntityKindName[]): readonly SpreadsheetColumn[] {
  const own = ofKinds(allEntityColumns, [
    ...commonProperties,
    ...entityKinds
      .filter(({ name }) => kinds.includes(name))
      .flatMap(({ properties }): readonly Property[] => properties),
  ]);
  const [id, kind, ...places] = entityParts;
  return [id!, own[0]!, kind!, ...own.slice(1), ...places, ...stated];
}

/** Columns of a sheet that holds ties of these kinds. */
export function tieColumns(kinds: readonly TieKindName[]): readonly SpreadsheetColumn[] {
  return [
    ...tieParts,
    ...ofKinds(allTieColumns, [
      ...tieDates,
      ...tieKinds
        .filter(({ name }) => kinds.includes(name))
        .flatMap(({ properties }): readonly Property[] => properties),
    ]),
    ...stated,
  ];
}

/** By heading: what the columns of any such sheet mean. */
export const entityColumnByHeading: ReadonlyMap<string, SpreadsheetColumn> = new Map(
  [...entityParts, ...allEntityColumns, ...stated].map((column) => [column.heading.toLowerCase(), column]),
);
export const tieColumnByHeading: ReadonlyMap<string, SpreadsheetColumn> = new Map(
  [...tieParts, ...allTieColumns, ...stated].map((column) => [column.heading.toLowerCase(), column]),
);

/** Headings of the list of sources that goes with exported tables. */
export const sourceHeadings = ['title', 'publisher', 'published', 'url', 'licence', 'id'] as const;
