import { tell } from '../../model/message.ts';
import { normalizeEin } from '../../model/ein.ts';
import { groupBy } from '../../model/groupBy.ts';
import { ImportError } from '../errors.ts';
import { entryOf } from '../fieldTable.ts';
import type { ImportFormat, ImportRow, ReadContext, RowStatement } from '../importRows.ts';
import type { InputFile } from '../inputFile.ts';
import { readableName } from '../names.ts';
import { sourceRow } from '../sourceRow.ts';
import { subsection, type LegalFormOfTaxCode } from '../taxCodes.ts';
import { rootElement, xmlItems } from '../xmlFile.ts';
import {
  COVERED_IN_ROWS,
  FILER_PATHS,
  ROW_ELEMENTS,
  ROW_PATHS,
  SUBSECTION_ATTRIBUTES,
  type FilerField,
} from './elements.ts';
import {
  fullName,
  isTicked,
  placeOf,
  ReturnRows,
  type Filing,
  type ScheduleField,
  type ScheduleRecord,
} from './scheduleRows.ts';

/**
 * Returns as filed electronically: Form 990, 990-EZ and 990-PF in every schema since 2008, one return a file.
 *
 * Of two returns of one filer for one period in the same import, the later one stands and the other is rejected as superseded. A
 * return imported later than the one it amends says the same ties anew, and wins by the date of its filing.
 */
export const irs990: ImportFormat = {
  name: 'irs-990',
  label: 'IRS Form 990, 990-EZ and 990-PF (e-file XML)',
  extensions: ['xml'],
  keeps:
    'The filer (legal form, seat, website, mission, year of formation), related organizations of Schedule R as sisters or affiliates, transactions between them, grants of Schedule I and of 990-PF, contributions to 527 organizations, affiliates of a group return; each with its XPath.',
  cannotHold:
    'Anything outside of Schedules R, I, C Part I-C, 990-PF grants and the list of affiliates: finances, people, lobbying and the other schedules. Grants to persons, and grants that a private foundation approved for a later year, which are told again when they are paid.',
  recognizes: (file) =>
    rootElement(file) === 'Return' ? (file.headText.includes('http://www.irs.gov/efile') ? 0.98 : 0.6) : 0,
  read,
};

interface Return {
  readonly file: InputFile;
  readonly values: Readonly<Partial<Record<FilerField, string>>>;
  readonly legalForm: LegalFormOfTaxCode | null;
}

const fieldByPath = new Map<string, FilerField>(
  Object.entries(FILER_PATHS).flatMap(([field, paths]) =>
    paths.map((path) => [`Return/${path}`, field as FilerField] as const),
  ),
);
const rowFieldByPath = new Map<string, ScheduleField>(
  Object.entries(ROW_PATHS).flatMap(([field, paths]) =>
    paths.map((path) => [path, field as ScheduleField] as const),
  ),
);

async function* read(files: readonly InputFile[], context: ReadContext): AsyncGenerator<ImportRow> {
  const returns: Return[] = [];
  for (const file of files) returns.push(await headOf(file, context));
  const standing = new Map(
    [...groupBy(returns, periodOf)].map(([period, some]) => [period, some.sort(laterFirst)[0]!]),
  );
  for (const one of returns) {
    const latest = standing.get(periodOf(one))!;
    yield* rowsOfReturn(one, latest === one ? null : latest, context);
  }
}

/** The same for returns of one filer for one period; of its own for one that does not say all of it. */
function periodOf(one: Return): string | Return {
  const { ein, end, form } = one.values;
  return ein !== undefined && end !== undefined && form !== undefined ? `${ein} ${end} ${form}` : one;
}

const laterFirst = (a: Return, b: Return): number =>
  (b.values.filed ?? '').localeCompare(a.values.filed ?? '') ||
  Number(isTicked(b.values.amended)) - Number(isTicked(a.values.amended));

/** What a return says of its filer. @throws ImportError where it is no return, or names no filer. */
async function headOf(file: InputFile, { signal }: ReadContext): Promise<Return> {
  const values: Partial<Record<FilerField, string>> = {};
  let section = '';
  const items = xmlItems<null>(
    file,
    () => {
      const path: string[] = [];
      return {
        open({ name, attributes }) {
          path.push(name);
          if (path.length === 1 && name !== 'Return')
            throw new ImportError(
              tell('its outermost element is {name}, not Return, so it is no electronic return.', { name }),
              { file: file.name },
            );
          if (fieldByPath.get(path.join('/')) === 'is501c')
            section =
              SUBSECTION_ATTRIBUTES.map((attribute) => attributes[attribute]).find(
                (one) => one !== undefined,
              ) ?? '';
        },
        close(_, text) {
          const field = fieldByPath.get(path.join('/'));
          if (field && text !== '') values[field] ??= text;
          path.pop();
        },
      };
    },
    signal,
  );
  await items.next();
  if (!values.ein || !values.name)
    throw new ImportError(tell('it names no filer with an EIN, so nothing can be said of anybody.'), {
      file: file.name,
      field: 'Filer',
    });
  const legalForm = isTicked(values.is501c3)
    ? 'C501C3'
    : isTicked(values.is527)
      ? 'S527'
      : isTicked(values.is501c)
        ? subsection(Number(section)).legalForm
        : null;
  return { file, values, legalForm };
}

/** A calendar year is the year; another lies between its first and last month. */
function taxPeriodOf({ taxYear, begin, end }: Return['values']): string {
  const [from, to] = [begin?.slice(0, 7) ?? '', end?.slice(0, 7) ?? ''];
  if (
    /^\d{4}-\d\d$/.test(from) &&
    /^\d{4}-\d\d$/.test(to) &&
    from <= to &&
    !(from.endsWith('-01') && to === `${from.slice(0, 4)}-12`)
  )
    return `${from}/${to}`;
  return taxYear ?? to.slice(0, 4);
}

async function* rowsOfReturn(
  one: Return,
  superseding: Return | null,
  context: ReadContext,
): AsyncGenerator<ImportRow> {
  const { file, values, legalForm } = one;
  const name = fullName(values.name, values.nameLine2);
  const taxPeriod = taxPeriodOf(values);
  const form = (values.form ?? '990').replace(/^990(?=[A-Z])/, '990-');
  const filed = values.filed?.slice(0, 10);
  yield sourceRow(file, {
    title: `Form ${form}, ${readableName(name)}, ${taxPeriod}${isTicked(values.amended) ? ' (amended)' : ''}`,
    publisher: 'Internal Revenue Service',
    ...(filed && /^\d{4}-\d\d-\d\d$/.test(filed) ? { published: filed } : {}),
    licence: 'Public record',
    confidence: 0.9,
  });
  const at = { source: file.sha256, locator: '/Return/ReturnHeader/Filer' };
  const ein = normalizeEin(values.ein ?? '');
  if (superseding !== null || ein === null) {
    yield {
      row: 'rejected',
      ...at,
      about: 'entity',
      ...(ein === null
        ? {
            field: 'EIN',
            value: values.ein ?? '',
            reason: tell('This is no EIN: nine digits are needed, and placeholders are none.'),
          }
        : {
            field: 'Return',
            value: file.name,
            reason: tell('A later return for the same period, {file}, takes its place.', {
              file: superseding!.file.name,
            }),
          }),
    };
    return;
  }
  const place = placeOf(values);
  yield {
    row: 'entity',
    ...at,
    key: `ein:${ein}`,
    kind: 'Organization',
    statements: filerStatements(one, name, ein, context),
    ...(place ? { basedIn: place } : {}),
  };
  const filing: Filing = {
    source: file.sha256,
    id: file.sha256,
    filer: { key: `ein:${ein}`, ein, name, legalForm },
    taxPeriod,
  };
  const unknownField = (field: string): void => {
    context.unknownField(field);
  };
  const rows = new ReturnRows(filing, unknownField);
  for await (const record of recordsOf(file, unknownField, context.signal)) yield* rows.rowsOf(record);
  yield* rows.controllers();
}

function filerStatements(
  { values, legalForm }: Return,
  name: string,
  ein: string,
  context: ReadContext,
): RowStatement[] {
  const stated = (property: string, value: string, confidence?: number): RowStatement => ({
    property,
    value,
    ...(confidence === undefined ? {} : { confidence }),
  });
  const { website = '', mission, formation, alsoKnownAs } = values;
  const address = /^https?:/i.test(website) ? website : `https://${website.toLowerCase()}`;
  const isAddress =
    /^[^\s/@]+\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(website.replace(/^https?:\/\//i, '')) && URL.canParse(address);
  if (website !== '' && !isAddress) context.unknownField('website that is no address');
  return [
    stated('name', readableName(name), 0.8),
    stated('ein', ein),
    ...(alsoKnownAs ? [stated('aliases', readableName(alsoKnownAs))] : []),
    ...(legalForm ? [stated('legalForm', legalForm)] : []),
    ...(isAddress ? [stated('website', address)] : []),
    // In the filer's own words, which praise.
    ...(mission ? [stated('description', mission, 0.5)] : []),
    ...(formation && /^(?:1[6-9]|20)\d\d$/.test(formation) ? [stated('founded', formation)] : []),
  ];
}

/** Rows of the schedules that are read, with the XPath of each; other values within them are counted by their path. */
function recordsOf(
  file: InputFile,
  unknownField: (field: string) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<ScheduleRecord> {
  return xmlItems<ScheduleRecord>(
    file,
    (emit) => {
      const path: { name: string; xpath: string; children: Map<string, number>; hasElements: boolean }[] = [];
      let row: {
        depth: number;
        fields: Partial<Record<ScheduleField, string>>;
        line: number;
        part: ScheduleRecord['part'];
      } | null = null;
      return {
        open({ name, line }) {
          const parent = path.at(-1);
          const nth = (parent?.children.get(name) ?? 0) + 1;
          parent?.children.set(name, nth);
          if (parent) parent.hasElements = true;
          const rowsOfSchedule = path.length >= 3 ? entryOf(ROW_ELEMENTS, path[2]!.name) : undefined;
          const part = row === null && rowsOfSchedule ? entryOf(rowsOfSchedule, name) : undefined;
          const xpath = `${parent?.xpath ?? ''}/${name}${part || nth > 1 ? `[${nth}]` : ''}`;
          path.push({ name, xpath, children: new Map(), hasElements: false });
          if (part) row = { depth: path.length, fields: {}, line, part };
        },
        close(_, text) {
          const { xpath, hasElements } = path.at(-1)!;
          if (row !== null && path.length === row.depth) {
            emit({ part: row.part, fields: row.fields, locator: xpath, line: row.line });
            row = null;
          } else if (text !== '' && !hasElements) {
            const relative =
              row &&
              path
                .slice(row.depth)
                .map(({ name }) => name)
                .join('/');
            const field = relative === null ? undefined : rowFieldByPath.get(relative);
            if (row && field) row.fields[field] ??= text;
            else if (row ? !COVERED_IN_ROWS.has(relative!) : isInScope(path[2]?.name))
              unknownField(
                path
                  .slice(2)
                  .map(({ name }) => name)
                  .join('/'),
              );
          }
          path.pop();
        },
      };
    },
    signal,
  );
}

/** Schedules of which everything is accounted for; of the others only their rows. */
const isInScope = (schedule: string | undefined): boolean =>
  schedule === 'IRS990ScheduleR' || schedule === 'IRS990ScheduleI' || schedule === 'AffiliateListing';
