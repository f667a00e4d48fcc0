import { tell, type Message } from '../../model/message.ts';
import { normalizeEin } from '../../model/ein.ts';
import { csvRows } from '../csvRows.ts';
import { ImportError } from '../errors.ts';
import type {
  EntityRow,
  ImportFormat,
  ImportRow,
  PlaceReference,
  ReadContext,
  RejectedRow,
  RowStatement,
  SourceRow,
  TieRow,
} from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isoOfRegister } from '../irsCountries.ts';
import { readableName } from '../names.ts';
import { sourceRow } from '../sourceRow.ts';
import { subsection } from '../taxCodes.ts';
import {
  AFFILIATIONS,
  ASSOCIATED_STATES,
  MILITARY_POST,
  NO_GROUP,
  REQUIRED,
  TAKEN,
  type TakenColumn,
} from './columns.ts';
import {
  ExtractComparison,
  UNCHANGED,
  extractDates,
  guessExtractDates,
  type RowChanges,
  type Span,
  type Tracked,
} from './extracts.ts';

/**
 * The register of exempt organizations (Exempt Organizations Business Master File) of the Internal Revenue Service: one CSV per
 * state, one organization a row.
 *
 * The ruling date is no founding date: it is the month of the letter that recognized the exemption, often years after (the
 * Center for Community Change Action was founded in 2003 and recognized in 2008). It only bounds how old an exemption is.
 *
 * An organization that is in one extract and not in a later one of its state has lost its exemption, merged, ended, or moved to
 * a state that is not among the files: the register drops all of them alike. So its legal form is said to have ended, at low
 * confidence, and never that it was dissolved.
 */
export const irsBmf: ImportFormat = {
  name: 'irs-bmf',
  label: 'IRS register of exempt organizations (EO BMF)',
  extensions: ['csv'],
  keeps:
    'Name, EIN, legal form (501(c)(3) to (6)), NTEE code and the issues it stands for, secondary name, city of the filing address, and the parent of a group exemption. Of two extracts: who was renamed, moved, joined or left a group, appeared or is gone.',
  cannotHold:
    'Founding and dissolution, anything but the filing address, legal forms other than 501(c)(3) to (6), ties other than group exemptions. Street, ruling date, financial and filing codes are counted and left.',
  recognizes: (file) => {
    const header = headerOf(file.headText);
    return REQUIRED.every((column) => header.includes(column)) ? 0.98 : 0;
  },
  read,
  guessMapping: (files) => Promise.resolve(guessExtractDates(files)),
};

/** A name in the register is in capitals and stops at 70 characters, so that others' spelling is shown before it. */
const NAME_CONFIDENCE = 0.7;
const CUT_OFF_NAME_CONFIDENCE = 0.5;
const CUT_OFF = 70;
/** That the exemption ended is one of several reasons to be gone. */
const GONE_CONFIDENCE = 0.5;

function headerOf(text: string): string[] {
  const end = text.search(/[\r\n]/);
  return text
    .slice(0, end < 0 ? text.length : end)
    .split(',')
    .map((column) => column.replaceAll('"', '').trim().toUpperCase());
}

/** A row by the names of its columns. */
interface RegisterRow {
  readonly line: number;
  readonly file: InputFile;
  /** When the file was extracted; null where nobody says. */
  readonly date: string | null;
  readonly cells: Readonly<Record<TakenColumn, string>>;
  /** YYYY-MM, or ''. */
  readonly ruling: string;
}

async function* read(files: readonly InputFile[], context: ReadContext): AsyncGenerator<ImportRow> {
  const { extracted } = extractDates(files, context.mapping);
  const dateOf = (file: InputFile): string | null => extracted[file.sha256] ?? null;
  const inOrder = [...files].sort((a, b) => (dateOf(a) ?? '').localeCompare(dateOf(b) ?? ''));
  const comparison = new ExtractComparison(files.map(dateOf).filter((date) => date !== null));
  if (comparison.isNeeded)
    for (const file of inOrder)
      for await (const row of registerRows(file, dateOf(file), context, null)) {
        const ein = normalizeEin(row.cells.EIN);
        if (ein && row.date) comparison.note(row.date, ein, row.cells.STATE, tracked(row));
      }
  const groups = new Groups();
  for (const file of inOrder) {
    yield sourceOf(file, dateOf(file));
    for await (const row of registerRows(file, dateOf(file), context, (field) => {
      context.unknownField(field);
    }))
      yield* rowsOf(row, comparison, groups, context);
  }
  yield* groups.left();
}

function sourceOf(file: InputFile, date: string | null): SourceRow {
  const [, state] = /^eo_?([a-z]{2}|\d)(?![a-z])/i.exec(file.name) ?? [];
  return sourceRow(file, {
    title: `Exempt Organizations Business Master File${state ? `, ${/\d/.test(state) ? `region ${state}` : state.toUpperCase()}` : ''}${date ? `, extract of ${date}` : ''}`,
    publisher: 'Internal Revenue Service',
    ...(date ? { published: date } : {}),
    url: 'https://www.irs.gov/charities-non-profits/exempt-organizations-business-master-file-extract-eo-bmf',
    licence: 'US government work',
    confidence: 0.9,
  });
}

/** @throws ImportError where columns are missing that make a file one of the register. */
async function* registerRows(
  file: InputFile,
  date: string | null,
  { signal }: ReadContext,
  unknownField: ((field: string) => void) | null,
): AsyncGenerator<RegisterRow> {
  let places: [TakenColumn, number][] | null = null;
  let others: [string, number][] = [];
  let ruling = -1;
  let width = 0;
  for await (const { line, cells } of csvRows(file, signal ? { signal } : {})) {
    if (places === null) {
      const header = cells.map((cell) => cell.trim().toUpperCase());
      const missing = REQUIRED.filter((column) => !header.includes(column));
      if (missing.length > 0)
        throw new ImportError(
          tell(
            'its header has no column {missing}, so it is no extract of the register of exempt organizations.',
            { missing: missing.join(', ') },
          ),
          { file: file.name, line, field: missing[0]! },
        );
      places = TAKEN.map((column) => [column, header.indexOf(column)]);
      others = header
        .map((name, index): [string, number] => [name, index])
        .filter(([name]) => !(TAKEN as readonly string[]).includes(name));
      ruling = header.indexOf('RULING');
      width = header.length;
      continue;
    }
    const taken = Object.fromEntries(
      places.map(([column, index]) => [column, cells[index]?.trim() ?? '']),
    ) as Record<TakenColumn, string>;
    if (unknownField) {
      for (const [name, index] of others) if (cells[index]) unknownField(name);
      if (cells.length > width) unknownField('cells beyond the header');
    }
    yield {
      line,
      file,
      date,
      cells: taken,
      ruling: (cells[ruling] ?? '').replace(/^(\d{4})(\d\d).*$/, '$1-$2'),
    };
  }
}

const placed = ({ file, line }: RegisterRow) => ({ source: file.sha256, locator: `row ${line}`, line });

function* rowsOf(
  row: RegisterRow,
  comparison: ExtractComparison,
  groups: Groups,
  context: ReadContext,
): Generator<ImportRow> {
  const { cells } = row;
  const ein = normalizeEin(cells.EIN);
  if (ein === null || cells.NAME === '') {
    yield {
      row: 'rejected',
      about: 'entity',
      ...placed(row),
      ...(ein === null
        ? {
            field: 'EIN',
            value: cells.EIN,
            reason: tell('This is no EIN: nine digits are needed, and placeholders are none.'),
          }
        : { field: 'NAME', value: '', reason: tell('The row names no organization.') }),
    };
    return;
  }
  const changes = comparison.isNeeded
    ? comparison.changes(row.date, ein, cells.STATE, tracked(row), row.ruling)
    : UNCHANGED;
  const place = placeOf(cells);
  if (place === null) tellUnplaced(cells, context);
  const hasMoved = changes.place.validFrom !== undefined || changes.place.validTo !== undefined;
  yield { ...entityOf(row, ein, changes, context), ...(place && !hasMoved ? { basedIn: place } : {}) };
  if (place && hasMoved) yield movedOf(row, ein, place, changes);
  const role = AFFILIATIONS[cells.AFFILIATION];
  if (role === 'parent' && !NO_GROUP.test(cells.GROUP)) yield* groups.parent(cells.GROUP, ein, row);
  if (role === 'subordinate') yield* groups.subordinate(cells.GROUP, ein, row, changes.group);
}

function entityOf(row: RegisterRow, ein: string, changes: RowChanges, context: ReadContext): EntityRow {
  const { cells } = row;
  const { section, legalForm } = subsection(Number(cells.SUBSECTION));
  const ntee = nteeCode(cells.NTEE_CD);
  const name = readableName(cells.NAME);
  const statements: RowStatement[] = [
    {
      property: 'name',
      value: name,
      confidence: cells.NAME.length >= CUT_OFF ? CUT_OFF_NAME_CONFIDENCE : NAME_CONFIDENCE,
      ...changes.name,
    },
    { property: 'ein', value: ein },
  ];
  if (changes.name.validTo) statements.push({ property: 'aliases', value: name });
  const alias = secondName(cells, name);
  if (alias) statements.push({ property: 'aliases', value: alias });
  if (legalForm)
    statements.push({
      property: 'legalForm',
      value: legalForm,
      ...changes.legalForm,
      ...(changes.isGone ? { confidence: GONE_CONFIDENCE } : {}),
    });
  else if (cells.SUBSECTION !== '')
    context.unknownField(
      `SUBSECTION ${cells.SUBSECTION}${Number(cells.SUBSECTION) <= 29 ? `: ${section}` : ''}`,
    );
  if (ntee) statements.push({ property: 'nteeCode', value: ntee, ...changes.nteeCode });
  else if (cells.NTEE_CD !== '')
    context.unknownField('NTEE_CD of another shape than a letter and two digits');
  return {
    row: 'entity',
    ...placed(row),
    key: `ein:${ein}`,
    kind: 'Organization',
    statements,
    // The major group Z is “unknown”.
    ...(ntee && !ntee.startsWith('Z') ? { worksOn: [{ nteeCode: ntee }] } : {}),
  };
}

/** NTEE-CC: a letter and two digits. A fourth character is the IRS's own and has no published meaning. */
function nteeCode(code: string): string | null {
  return /^[A-Z]\d\d/.exec(code.toUpperCase())?.[0] ?? null;
}

/**
 * The secondary name. What tells the locals of one union or the clubs of one order apart means nothing alone ("06135 LOCAL"), so
 * for subordinates it follows the name.
 */
function secondName(cells: RegisterRow['cells'], name: string): string | null {
  const second = readableName(cells.SORT_NAME.replace(/^(?:%|DBA\b|D\/B\/A\b)\s*/i, ''));
  if (second === '' || second.toLowerCase() === name.toLowerCase()) return null;
  return AFFILIATIONS[cells.AFFILIATION] === 'subordinate' ? `${name}, ${second}` : second;
}

/** The filing address: where mail reaches it, never where it works. */
function placeOf(cells: RegisterRow['cells']): PlaceReference | null {
  const state = cells.STATE.toUpperCase();
  const postalCode = cells.ZIP.slice(0, 5);
  if (MILITARY_POST.has(state)) return null;
  if (ASSOCIATED_STATES.has(state)) return { country: state };
  if (state === '') {
    const country = isoOfRegister(cells.CITY);
    return country ? { country } : null;
  }
  const known = /^\d{5}$/.test(postalCode) && postalCode !== '00000' ? { postalCode } : {};
  const city = cityOf(cells.CITY, state);
  const street = cells.STREET === '' ? {} : { street: readableName(cells.STREET) };
  return { ...(city ? { city } : {}), state, ...known, ...street };
}

function tellUnplaced({ STATE, CITY }: RegisterRow['cells'], context: ReadContext): void {
  if (STATE !== '') context.unknownField(`STATE ${STATE}: a post office of the armed forces`);
  else if (CITY !== '') context.unknownField('CITY of a foreign address that names no country');
}

/** `WASHINGTON DC` in DC is Washington; and the District is one city, however it is spelled. */
function cityOf(city: string, state: string): string {
  if (state === 'DC') return 'Washington';
  const tail = city.slice(-3);
  return readableName(tail === ` ${state}` || tail === `,${state}` ? city.slice(0, -3) : city);
}

/** Where a comparison dates its address, that is a tie of its own; else the address of the row. */
function movedOf(row: RegisterRow, ein: string, place: PlaceReference, { place: span }: RowChanges): TieRow {
  return {
    row: 'tie',
    ...placed(row),
    kind: 'BASED_IN',
    from: `ein:${ein}`,
    to: { place },
    parallel: '',
    statements: datesOf(span),
  };
}

const datesOf = ({ validFrom, validTo }: Span): RowStatement[] => [
  ...(validFrom ? [{ property: 'start', value: validFrom }] : []),
  ...(validTo ? [{ property: 'end', value: validTo }] : []),
];

function tracked({ cells }: RegisterRow): Tracked {
  const place = placeOf(cells);
  return {
    name: cells.NAME,
    legalForm: cells.SUBSECTION,
    nteeCode: nteeCode(cells.NTEE_CD) ?? '',
    place: place ? (place.country ?? `${place.city ?? ''} ${place.state}`) : '',
    zip: place?.postalCode ?? '',
    group: AFFILIATIONS[cells.AFFILIATION] === 'subordinate' ? cells.GROUP : '',
  };
}

/** A subordinate whose parent has not been met yet. */
interface Waiting {
  readonly ein: string;
  readonly row: Pick<RegisterRow, 'file' | 'line'>;
  readonly span: Span;
}

/**
 * Group exemptions: a parent and its subordinates share a number, and the parent may stand in a later file or in none. Only
 * subordinates without a parent so far are held.
 */
class Groups {
  readonly #parents = new Map<string, string>();
  readonly #waiting = new Map<string, Waiting[]>();

  *parent(group: string, ein: string, row: RegisterRow): Generator<ImportRow> {
    const known = this.#parents.get(group);
    if (known !== undefined && known !== ein) {
      yield rejectedTie(
        row,
        group,
        tell('Group {group} has the parent {known} already. Its subordinates are tied to that one.', {
          group,
          known,
        }),
      );
      return;
    }
    this.#parents.set(group, ein);
    for (const waiting of this.#waiting.get(group) ?? []) yield affiliate(waiting, ein);
    this.#waiting.delete(group);
  }

  *subordinate(group: string, ein: string, { file, line }: RegisterRow, span: Span): Generator<ImportRow> {
    const row = { file, line };
    if (NO_GROUP.test(group)) {
      yield rejectedTie(row, group, tell('It is a subordinate, and the number of its group is missing.'));
      return;
    }
    const parent = this.#parents.get(group);
    if (parent !== undefined) yield affiliate({ ein, row, span }, parent);
    else {
      const waiting = this.#waiting.get(group);
      if (waiting) waiting.push({ ein, row, span });
      else this.#waiting.set(group, [{ ein, row, span }]);
    }
  }

  /** Subordinates whose parent is in none of the files. */
  *left(): Generator<RejectedRow> {
    for (const [group, waiting] of this.#waiting)
      for (const { row } of waiting)
        yield rejectedTie(
          row,
          group,
          tell(
            "The parent of group {group} is in none of the files, so it is not known whose affiliate this is. Import the file of the parent's state together with this one.",
            { group },
          ),
        );
  }
}

function rejectedTie(
  { file, line }: Pick<RegisterRow, 'file' | 'line'>,
  group: string,
  reason: Message,
): RejectedRow {
  return {
    row: 'rejected',
    about: 'tie',
    source: file.sha256,
    locator: `row ${line}`,
    line,
    field: 'GROUP',
    value: group,
    reason,
  };
}

function affiliate({ ein, row, span }: Waiting, parent: string): TieRow {
  return {
    row: 'tie',
    kind: 'AFFILIATE_OF',
    source: row.file.sha256,
    locator: `row ${row.line}`,
    line: row.line,
    from: `ein:${ein}`,
    to: `ein:${parent}`,
    parallel: '',
    statements: datesOf(span),
  };
}
