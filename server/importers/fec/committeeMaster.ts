import { tell } from '../../model/message.ts';
import { withFitting } from '../fieldTable.ts';
import type { EntityRow, ImportFormat, ImportRow, ReadContext, RowStatement } from '../importRows.ts';
import { linesOf, type InputFile } from '../inputFile.ts';
import { readableName } from '../names.ts';
import { sourceRow } from '../sourceRow.ts';
import { columns, committeeTypes, organizationTypes, taken } from './codes.ts';

/**
 * The Federal Election Commission's committee master (`cm.txt`): fifteen columns between pipes, no header, and quotes that
 * are part of names.
 *
 * Column 14 names the connected organization. For a separate segregated fund, which alone has an interest group category
 * (column 13), that is the corporation, union or association that set the fund up, pays for it and governs it: two legal
 * entities run as one, so they are sisters, one controlled. For any other committee the column names an affiliated committee
 * or the partner of a joint fundraiser, which is an affiliation; and for a leadership PAC a politician, who is no organization.
 */
export const fecCommittees: ImportFormat = {
  name: 'fec-committees',
  label: 'FEC committee master (cm.txt)',
  extensions: ['txt', 'cm'],
  keeps:
    'Committees with their number, type as legal form and address; the connected organization of a separate segregated fund as its sister entity; affiliated committees.',
  cannotHold:
    'Treasurers, candidates and party of a committee are counted, not taken. Sponsors of leadership PACs are politicians and are rejected. A connected organization has a name and no number: one name is one organization within a file.',
  recognizes: ({ headText }) => (/^C\d{8}\|[^\n]*(\|[^|\n]*){13}\r?\n/.test(headText) ? 0.95 : 0),
  read,
};

/** What filers write where they have nothing to name. */
const NOTHING = /^(NONE|N\/?A|NA|NOT APPLICABLE|NULL|SAME|UNKNOWN|[.\-*\s]*)$/i;

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files) {
    yield sourceRow(file, {
      title: `FEC committee master (${file.name})`,
      publisher: 'Federal Election Commission',
      url: 'https://www.fec.gov/data/browse-data/?tab=bulk-data',
      licence: 'Public domain (work of the United States government)',
      confidence: 0.9,
    });
    // Affiliated committees are nearly always in the same file: there they are the committee, not one more of its name.
    const committees = new Map<string, string | null>();
    for await (const { text } of linesOf(file)) {
      const [id, name] = text.split('|');
      if (id && name) committees.set(folded(name), committees.has(folded(name)) ? null : `fec:${id}`);
    }
    const introduced = new Set<string>();
    for await (const { line, text } of linesOf(file))
      if (text.trim() !== '')
        yield* committeeRows(text, line, file, committees, introduced, context, 'entity');
    for await (const { line, text } of linesOf(file))
      if (text.trim() !== '') yield* committeeRows(text, line, file, committees, introduced, context, 'tie');
  }
}

function* committeeRows(
  text: string,
  line: number,
  file: InputFile,
  committees: ReadonlyMap<string, string | null>,
  introduced: Set<string>,
  context: ReadContext,
  wanted: 'entity' | 'tie',
): Generator<ImportRow> {
  const placed = { source: file.sha256, locator: `row ${line}`, line };
  const cells = text.split('|').map((cell) => cell.trim());
  const cell = (name: (typeof columns)[number]): string => cells[columns.indexOf(name)] ?? '';
  const id = cell('CMTE_ID');
  if (cells.length !== columns.length || !/^C\d{8}$/.test(id) || cell('CMTE_NM') === '') {
    if (wanted === 'entity')
      yield {
        row: 'rejected',
        about: 'entity',
        ...placed,
        field: 'CMTE_ID',
        value: id.slice(0, 200),
        reason: tell(
          'A row has {columns} columns between pipes, a committee number (C and eight digits) and a name; this one has {cells} columns{named, select, no { and no name} other {}}.',
          { columns: columns.length, cells: cells.length, named: cell('CMTE_NM') === '' ? 'no' : 'yes' },
        ),
      };
    return;
  }
  if (isPerson(cell('CMTE_TP'), cell('CMTE_NM'))) {
    if (wanted === 'entity')
      yield {
        row: 'rejected',
        about: 'entity',
        ...placed,
        field: 'CMTE_NM',
        value: cell('CMTE_NM'),
        reason: tell('Someone who spends independently under her own name is a person, not an organization.'),
      };
    return;
  }
  const key = `fec:${id}`;
  if (wanted === 'entity') {
    for (const [index, column] of columns.entries())
      if (cells[index] !== '' && !taken.has(column)) context.unknownField(column);
    const type = committeeTypes[cell('CMTE_TP')];
    yield* withFitting({
      row: 'entity',
      ...placed,
      locator: `row ${line}, committee ${id}`,
      key,
      kind: 'Organization',
      statements: [
        ...nameStatements(cell('CMTE_NM')),
        ...coded(type),
        { property: 'externalIds', value: key },
      ],
      ...address(cell('CMTE_ST1'), cell('CMTE_CITY'), cell('CMTE_ST'), cell('CMTE_ZIP')),
    });
    return;
  }
  yield* connectionRows(key, cell, placed, committees, introduced, context);
}

function* connectionRows(
  key: string,
  cell: (name: (typeof columns)[number]) => string,
  placed: { source: string; locator: string; line: number },
  committees: ReadonlyMap<string, string | null>,
  introduced: Set<string>,
  context: ReadContext,
): Generator<ImportRow> {
  const connected = cell('CONNECTED_ORG_NM');
  if (NOTHING.test(connected)) return;
  const isFund = cell('ORG_TP') !== '';
  // Who set up a fund is never a committee, even where it bears the same name.
  const committee = isFund ? null : (committees.get(folded(connected)) ?? null);
  if (folded(connected) === folded(cell('CMTE_NM')) || committee === key) {
    context.unknownField('CONNECTED_ORG_NM, naming the committee itself');
    return;
  }
  if (!isFund && cell('CMTE_DSGN') === 'D') {
    yield {
      row: 'rejected',
      about: 'tie',
      ...placed,
      field: 'CONNECTED_ORG_NM',
      value: connected,
      reason: tell(
        'The sponsor of a leadership PAC is a politician, and a person is kept for a position alone.',
      ),
    };
    return;
  }
  const to = committee ?? `#${folded(connected)}`;
  if (!committee && !introduced.has(to)) {
    introduced.add(to);
    yield* withFitting({
      row: 'entity',
      ...placed,
      key: to,
      kind: 'Organization',
      statements: [...nameStatements(connected), ...(isFund ? coded(organizationTypes[cell('ORG_TP')]) : [])],
    });
  }
  yield {
    row: 'tie',
    ...placed,
    kind: isFund ? 'SISTER_OF' : 'AFFILIATE_OF',
    from: key,
    to,
    parallel: '',
    statements: isFund ? [{ property: 'controlled', value: 'true' }] : [],
  };
}

/** Independent spenders report whether they are persons or groups; persons are filed by their family name. */
function isPerson(type: string, name: string): boolean {
  return (
    type === 'I' && /^[A-Z'’ -]+, [A-Z. ]+$/.test(name) && !/, (INC|LLC|THE|LLP|PC|LTD|CORP)\b/.test(name)
  );
}

const folded = (name: string): string =>
  name
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** In small letters, its article in front: `FREEDOM PROJECT; THE` is The Freedom Project. */
function nameStatements(name: string): RowStatement[] {
  const [, rest, article] = /^(.+)[;,] ?(THE)$/i.exec(name) ?? [];
  const straight = rest === undefined ? name : `${article} ${rest}`;
  const readable = readableName(straight);
  return [
    { property: 'name', value: readable },
    ...(folded(readable) === folded(name) ? [] : [{ property: 'aliases', value: name }]),
  ];
}

function coded(meaning: { legalForm?: string; sector?: string } | undefined): RowStatement[] {
  return (['legalForm', 'sector'] as const).flatMap((property) => {
    const value = meaning?.[property];
    return value ? [{ property, value }] : [];
  });
}

function address(street: string, city: string, state: string, zip: string): Pick<EntityRow, 'basedIn'> {
  // ZZ stands for abroad; five digits, or nine without their hyphen.
  if (state === '' || state === 'ZZ') return {};
  const postalCode = /^\d{5}/.exec(zip)?.[0];
  return {
    basedIn: {
      ...(city && { city: readableName(city) }),
      state,
      ...(postalCode && { postalCode }),
      ...(street && { street: readableName(street) }),
    },
  };
}
