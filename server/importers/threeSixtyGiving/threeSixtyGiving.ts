import { CsvError, parse } from 'csv-parse';
import { normalizeEin } from '../../model/ein.ts';
import { tell, type Message } from '../../model/message.ts';
import { countryCode } from '../countries.ts';
import { ImportError } from '../errors.ts';
import { namesOf, statementsBy, webAddress, withFitting, type FieldTable } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, PlaceReference, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { isObject, jsonElements, listOf, objectOf, textOf, type Json, type JsonObject } from '../json.ts';
import { sourceRow } from '../sourceRow.ts';
import { pathByTitle } from './titles.ts';

/** 360Giving: grants, each with who gave it and who got it, as JSON or as the table with the standard's headings. */
export const threeSixtyGiving: ImportFormat = {
  name: '360giving',
  label: '360Giving (JSON, CSV)',
  extensions: ['json', 'csv'],
  keeps:
    'Funders and recipients by their identifiers (org-id.guide), with names, address and web address; each grant with title, description, date, planned dates and amount.',
  cannotHold:
    'Amounts in other currencies than US dollars are kept in words, in the purpose, and never converted. Grants to individuals are rejected.',
  recognizes: ({ headText }) => {
    if (/"grants"\s*:\s*\[|"fundingOrganization"\s*:/.test(headText))
      return headText.includes('recipient') ? 0.95 : 0;
    const heading = headText.split('\n', 1)[0]!.toLowerCase();
    return (heading.includes('recipient org:') && heading.includes('funding org:')) ||
      (heading.includes('recipientorganization/0/') && heading.includes('fundingorganization/0/'))
      ? 0.95
      : 0;
  },
  read,
};

async function* read(files: readonly InputFile[], context: ReadContext): AsyncIterable<ImportRow> {
  for (const file of files) {
    yield sourceRow(file, { title: `360Giving: ${file.name}` });
    const said = new Set<string>();
    const isJson = /^\s*[{[]/.test(file.headText);
    for await (const { grant, at, line } of isJson ? grantsOfJson(file) : grantsOfCsv(file))
      yield* grantRows(grant, { source: file.sha256, locator: at, ...(line && { line }) }, said, context);
  }
}

interface GrantAt {
  readonly grant: JsonObject;
  readonly at: string;
  readonly line?: number;
}

async function* grantsOfJson(file: InputFile): AsyncGenerator<GrantAt> {
  for await (const { value, at } of jsonElements(file, ['grants'])) yield { grant: objectOf(value), at };
}

/** Rows of the table as the JSON that they stand for: `recipientOrganization/0/name` is a name inside a list. */
async function* grantsOfCsv(file: InputFile): AsyncGenerator<GrantAt> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, max_record_size: 1024 * 1024 });
  const feeding = (async () => {
    for await (const piece of file.text())
      if (!parser.write(piece)) await new Promise((ready) => parser.once('drain', ready));
    parser.end();
  })();
  feeding.catch((error: Error) => parser.destroy(error));
  let paths: string[] | null = null;
  let row = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      row++;
      if (!paths) {
        paths = record.map((title) => pathByTitle.get(title.trim().toLowerCase()) ?? title.trim());
        continue;
      }
      if (record.every((cell) => cell.trim() === '')) continue;
      yield { grant: nested(paths, record), at: `row ${row}`, line: info.lines };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError(
      tell('this is not CSV: {why}.', { why: error.message }),
      { file: file.name },
      { cause: error },
    );
  }
}

function nested(paths: readonly string[], cells: readonly string[]): JsonObject {
  const grant = new Map<string, Json>();
  const inside = new Map<string, Map<string, Json>>();
  for (const [column, cell] of cells.entries()) {
    const path = paths[column] ?? `column ${column + 1}`;
    if (cell.trim() === '') continue;
    const [, list, field] = /^(\w+)\/(?:0\/)?(\w+)$/.exec(path) ?? [];
    if (list === undefined || field === undefined) grant.set(path, cell);
    else {
      const own = inside.get(list) ?? new Map<string, Json>();
      inside.set(list, own.set(field, cell));
    }
  }
  for (const [list, fields] of inside) grant.set(list, [Object.fromEntries(fields)]);
  return Object.fromEntries(grant);
}

const organizationFields: FieldTable = {
  id: null,
  name: null,
  alternateName: null,
  url: webAddress,
  description: 'description',
  charityNumber: (text) => [{ property: 'externalIds', value: `org-id:GB-CHC-${text}` }],
  companyNumber: (text) => [{ property: 'externalIds', value: `org-id:GB-COH-${text}` }],
  addressLocality: null,
  addressRegion: null,
  addressCountry: null,
  postalCode: null,
};

const grantFields: FieldTable = {
  id: null,
  title: null,
  description: null,
  currency: null,
  amountAwarded: null,
  awardDate: null,
  plannedDates: { startDate: null, endDate: null, duration: null },
  recipientOrganization: null,
  fundingOrganization: null,
};

type Placed = Pick<Extract<ImportRow, { row: 'tie' }>, 'source' | 'locator' | 'line'>;

/** US-EIN-… is the EIN; ids that a publisher made up begin with 360G and its prefix, and are the same in all its files. */
function keyOf(id: string): string {
  const ein = /^US-EIN-(.+)$/.exec(id);
  const digits = ein ? normalizeEin(ein[1]!) : null;
  return digits ? `ein:${digits}` : id.startsWith('360G') ? `360giving:${id}` : `org-id:${id}`;
}

function* grantRows(
  grant: JsonObject,
  at: Placed,
  said: Set<string>,
  context: ReadContext,
): Generator<ImportRow> {
  const id = textOf(grant.id);
  const placed = id === '' ? at : { ...at, locator: `${at.locator}, grant ${id}` };
  const unknown = (field: string): void => context.unknownField(field);
  const refuse = (field: string, value: string, reason: Message): ImportRow => ({
    row: 'rejected',
    about: 'tie',
    ...placed,
    field,
    value,
    reason,
  });
  if (isObject(grant.recipientIndividual) || listOf(grant.recipientIndividual).length > 0) {
    yield refuse('recipientIndividual', '', tell('Grants to individuals are not kept.'));
    return;
  }
  const given = (field: string): JsonObject[] => listOf(grant[field]).map(objectOf);
  const keys: Record<string, string[]> = {};
  for (const field of ['fundingOrganization', 'recipientOrganization']) {
    keys[field] = [];
    for (const organization of given(field)) {
      const key = textOf(organization.id);
      if (key === '' || textOf(organization.name) === '') continue;
      keys[field].push(keyOf(key));
      const row = organizationRow(organization, keyOf(key), placed, unknown);
      const content = JSON.stringify([row.key, row.statements, row.basedIn]);
      if (said.has(content)) continue;
      said.add(content);
      yield* withFitting(row);
    }
    if (keys[field].length === 0) {
      yield refuse(
        field,
        '',
        tell('A grant has a funder and a recipient, each with an identifier and a name.'),
      );
      return;
    }
  }
  const statements = [...statementsBy(grantFields, grant, unknown), ...termsOf(grant, unknown)];
  for (const funder of keys.fundingOrganization!)
    for (const recipient of keys.recipientOrganization!)
      if (funder === recipient)
        yield refuse('recipientOrganization', recipient, tell('Funder and recipient are the same.'));
      else
        yield* withFitting({
          row: 'tie',
          ...placed,
          kind: 'FUNDS',
          from: funder,
          to: recipient,
          parallel: id || placed.locator,
          statements,
        });
}

function organizationRow(
  organization: JsonObject,
  key: string,
  placed: Placed,
  unknown: (field: string) => void,
): Extract<ImportRow, { row: 'entity' }> {
  const stated = countryCode(textOf(organization.addressCountry));
  if (!stated && textOf(organization.addressCountry) !== '') unknown('addressCountry');
  const country = stated ?? (/^org-id:(GB|XI)-/.test(key) ? 'GB' : null);
  const basedIn: PlaceReference = {
    ...field('city', organization.addressLocality),
    ...field('state', organization.addressRegion),
    ...field('postalCode', organization.postalCode),
    ...(country && country !== 'US' && { country }),
  };
  return {
    row: 'entity',
    ...placed,
    key,
    kind: 'Organization',
    statements: [
      ...namesOf([organization.name, ...listOf(organization.alternateName)].map(textOf)),
      ...statementsBy(organizationFields, organization, unknown),
      key.startsWith('ein:')
        ? { property: 'ein', value: key.slice(4) }
        : { property: 'externalIds', value: key },
    ],
    ...(Object.keys(basedIn).length > 0 && { basedIn }),
  };
}

function field(name: string, value: Json | undefined): Record<string, string> {
  const text = textOf(value);
  return text === '' ? {} : { [name]: text };
}

/** British publishers write days first; ISO dates may carry a time. */
function isoDay(text: string): string {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  if (parts) return `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
  return text.replace(/[T ].*$/, '');
}

/** A grant runs from its planned start to its planned end, else from its award to nobody knows when. */
function termsOf(grant: JsonObject, unknown: (field: string) => void): RowStatement[] {
  const planned = objectOf(listOf(grant.plannedDates)[0]);
  const awarded = isoDay(textOf(grant.awardDate));
  const start = isoDay(textOf(planned.startDate)) || awarded;
  if (start !== awarded && awarded !== '') unknown('awardDate, beside the planned start');
  const end = isoDay(textOf(planned.endDate)) || monthsAfter(start, textOf(planned.duration));
  const amount = textOf(grant.amountAwarded);
  const currency = textOf(grant.currency).toUpperCase();
  const title = textOf(grant.title);
  const description = textOf(grant.description);
  const words = [
    description.startsWith(title) ? '' : title,
    description,
    amount !== '' && currency !== 'USD' ? `${currency} ${amount}`.trim() : '',
  ].filter(Boolean);
  return [
    { property: 'fundingKind', value: 'GRANT' },
    ...(start ? [{ property: 'start', value: start }] : []),
    ...(end ? [{ property: 'end', value: end }] : []),
    ...(amount !== '' && currency === 'USD' ? [{ property: 'amountUsd', value: amount }] : []),
    ...(words.length > 0 ? [{ property: 'purpose', value: words.join('; ') }] : []),
  ];
}

/** The month in which so many months from `start` are over; '' where either is unknown. */
function monthsAfter(start: string, months: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(start) ?? [];
  if (year === undefined || !/^\d{1,4}$/.test(months)) return '';
  const over = Number(year) * 12 + Number(month) - 1 + Number(months);
  return `${String(Math.floor(over / 12)).padStart(4, '0')}-${String((over % 12) + 1).padStart(2, '0')}`;
}
