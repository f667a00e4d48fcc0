import { actorKinds, tieKinds } from '../../model/vocabulary.ts';
import { entityColumns, tieColumns, type SpreadsheetColumn } from '../../model/spreadsheet.ts';
import type { ListRange, WorkbookSheet } from './sheet.ts';

const ACTORS = entityColumns(actorKinds);
/** Ties that an actor can have; the other ends may be places, issues, campaigns. */
const TIES = tieColumns(
  tieKinds.filter(({ from }) => (from as readonly string[]).includes('Organization')).map(({ name }) => name),
);
const TIE_KINDS = tieKinds
  .filter(({ from }) => (from as readonly string[]).includes('Organization'))
  .map(({ label }) => label);
const isFilledIn = ({ heading }: SpreadsheetColumn): boolean =>
  heading !== 'from name' && heading !== 'to name';

/** Examples by heading: an alliance that is made up. */
const exampleActors: readonly Readonly<Record<string, string>>[] = [
  {
    name: 'River Valley Organizing Project',
    kind: 'organization',
    aliases: 'RVOP|River Valley',
    EIN: '01-2345678',
    'legal form': '501(c)(3)',
    sector: 'community organizing',
    level: 'state',
    founded: '1998',
    website: 'https://rvop.example',
    city: 'Toledo',
    state: 'OH',
    'works in': 'OH|MI',
    issues: 'housing|voting rights',
    source: 'Annual report 2023',
    'where in the source': 'p. 4',
    confidence: '0.9',
  },
  {
    name: 'Lake States Table',
    kind: 'coalition',
    level: 'multi-state',
    lifespan: 'year-round',
    founded: '2011-10',
    source: 'Annual report 2023',
    'where in the source': 'p. 2',
  },
  {
    name: 'Tenants Together of Toledo',
    kind: 'organization',
    'legal form': 'fiscally sponsored project',
    level: 'local',
    city: 'Toledo',
    state: 'OH',
  },
];
const exampleTies: readonly Readonly<Record<string, string>>[] = [
  {
    from: 'River Valley Organizing Project',
    kind: 'member of',
    to: 'Lake States Table',
    start: '2012',
    roles: 'member|executive committee@2014/2018',
    source: 'Annual report 2023',
    'where in the source': 'p. 2',
  },
  {
    from: 'River Valley Organizing Project',
    kind: 'fiscal sponsor of',
    to: 'Tenants Together of Toledo',
    start: '2019~',
    end: '2023-06-30',
  },
  {
    from: 'Lake States Table',
    kind: 'funds',
    to: 'River Valley Organizing Project',
    tie: 'grant-2022',
    start: '2022',
    'amount (US dollars)': '25000',
    'funding kind': 'subgrant',
    purpose: 'tenant organizing',
  },
];

interface TemplateSheet {
  readonly name: string;
  readonly columns: readonly SpreadsheetColumn[];
  readonly examples: readonly Readonly<Record<string, string>>[];
}

/** The sheets that people fill in, from the model. */
export const templateSheets: readonly TemplateSheet[] = [
  { name: 'Actors', columns: ACTORS, examples: exampleActors },
  {
    name: 'Ties',
    columns: TIES.filter(isFilledIn).map((column) =>
      'part' in column.means && column.means.part === 'tieKind' ? { ...column, oneOf: TIE_KINDS } : column,
    ),
    examples: exampleTies,
  },
];

const rowsOf = ({ columns, examples }: TemplateSheet): string[][] =>
  examples.map((example) => columns.map(({ heading }) => example[heading] ?? ''));

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

/** The template as CSV, by file name: each sheet empty, and each with examples. */
export function templateCsv(): ReadonlyMap<string, string> {
  return new Map(
    templateSheets.flatMap((sheet): [string, string][] => {
      const header = sheet.columns.map(({ heading }) => heading);
      const name = sheet.name.toLowerCase();
      return [
        [`${name}.csv`, csv([header])],
        [`${name}-example.csv`, csv([header, ...rowsOf(sheet)])],
      ];
    }),
  );
}

const LISTS = 'Lists (ignore)';

/** The template as a workbook: the sheets to fill in, with notes at the headings and lists to choose from, and examples apart. */
export function templateWorkbook(): readonly WorkbookSheet[] {
  const lists: { heading: string; values: readonly string[] }[] = [];
  const listOf = (column: SpreadsheetColumn, sheet: string): ListRange | undefined => {
    if (!column.oneOf) return undefined;
    lists.push({ heading: `${sheet}: ${column.heading}`, values: column.oneOf });
    return { sheet: LISTS, column: lists.length - 1, count: column.oneOf.length };
  };
  const forms = templateSheets.map(({ name, columns }): WorkbookSheet => ({
    name,
    isForm: true,
    columns: columns.map((column) => {
      const oneOf = listOf(column, name);
      return {
        heading: column.heading,
        width: column.many || column.heading === 'name' ? 32 : 18,
        note: column.description,
        ...(oneOf !== undefined && { oneOf }),
      };
    }),
    rows: [],
  }));
  const examples = templateSheets.map((sheet): WorkbookSheet => ({
    name: `${sheet.name}, an example (ignore)`,
    columns: sheet.columns.map(({ heading, description }) => ({ heading, width: 24, note: description })),
    rows: rowsOf(sheet),
  }));
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const values: WorkbookSheet = {
    name: LISTS,
    columns: lists.map(({ heading }) => ({ heading, width: 24 })),
    rows: Array.from({ length: longest }, (_, i) => lists.map((list) => list.values[i] ?? null)),
  };
  return [...forms, ...examples, values];
}
