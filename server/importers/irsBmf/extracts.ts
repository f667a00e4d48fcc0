import { z } from 'zod';
import { dayRange } from '../../model/partialDate.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';

/**
 * When each file was extracted, by its sha256: the register itself does not say. A person can correct it; two extracts are only
 * compared where both dates are known and differ.
 */
const mappingShape = z.object({ extracted: z.record(z.string(), z.string().nullable()) });
export type ExtractDates = z.infer<typeof mappingShape>;

/** As the name of the file or of its folder has it: `eo_dc_2026-04.csv`, `2026-04/eo_dc.csv`, `BMF-2022-07-11`. */
function dateInName(file: InputFile): string | null {
  const parts = [file.name, ...file.path.split(/[\\/]/).slice(-3).reverse()];
  for (const part of parts) {
    const [, year, month, day] =
      /(?:^|[^0-9])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?(?![0-9])/.exec(
        part,
      ) ?? [];
    if (year && month) return [year, month, ...(day ? [day] : [])].join('-');
  }
  return null;
}

export function guessExtractDates(files: readonly InputFile[]): ExtractDates {
  return { extracted: Object.fromEntries(files.map((file) => [file.sha256, dateInName(file)])) };
}

/** @throws ImportError for a mapping of another shape, or a date that is none. */
export function extractDates(files: readonly InputFile[], mapping: unknown): ExtractDates {
  if (mapping === undefined) return guessExtractDates(files);
  const parsed = mappingShape.safeParse(mapping);
  const name = files[0]?.name ?? '';
  if (!parsed.success)
    throw new ImportError('its mapping gives no dates of extracts: { "extracted": { sha256: "2026-04" } }.', {
      file: name,
      field: 'extracted',
    });
  for (const date of Object.values(parsed.data.extracted))
    try {
      if (date !== null) dayRange(date);
    } catch (error) {
      throw new ImportError((error as Error).message, { file: name, field: 'extracted', value: date ?? '' });
    }
  return parsed.data;
}

/** What is compared from one extract to the next, of one organization; as it is spelled, so that equal means unchanged. */
export interface Tracked {
  readonly name: string;
  readonly legalForm: string;
  readonly nteeCode: string;
  /** City and state, or country. */
  readonly place: string;
  readonly zip: string;
  /** The group it is a subordinate of; '' for none. */
  readonly group: string;
}

/** Files of one date, and what they cover. */
interface Extract {
  readonly date: string;
  /** The states that occur in it: an organization elsewhere is not missing from it. */
  readonly states: Set<string>;
  /** By EIN, packed: a register has millions of rows. */
  readonly rows: Map<string, string>;
}

const SEPARATOR = '\t';

const packed = ({ name, legalForm, nteeCode, place, zip, group }: Tracked): string =>
  [name, legalForm, nteeCode, place, zip, group].join(SEPARATOR);

function unpacked(row: string): Tracked {
  const [name = '', legalForm = '', nteeCode = '', place = '', zip = '', group = ''] = row.split(SEPARATOR);
  return { name, legalForm, nteeCode, place, zip, group };
}

/** How long what a row says holds, as far as a comparison with the extract before and after shows: sometime between the two. */
export interface Span {
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface RowChanges {
  readonly name: Span;
  readonly legalForm: Span;
  readonly nteeCode: Span;
  readonly place: Span;
  readonly group: Span;
  /** It is in this extract and not in the next, though that covers its state. */
  readonly isGone: boolean;
}

/** Of a row that no other extract is compared with. */
export const UNCHANGED: RowChanges = {
  name: {},
  legalForm: {},
  nteeCode: {},
  place: {},
  group: {},
  isGone: false,
};

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Names differ when their letters do, and one is not the other cut off at the register's 70 characters. */
function sameName(a: string, b: string): boolean {
  if (letters(a) === letters(b)) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= 68 && letters(longer).startsWith(letters(shorter));
}

/** Moved means to another city, not that its spelling was mended: then the postal code is another one as well. */
function samePlace(a: Tracked, b: Tracked): boolean {
  return letters(a.place) === letters(b.place) || (a.zip !== '' && a.zip === b.zip);
}

/** Extracts of several dates, compared row by row. With one date alone it holds nothing and finds nothing. */
export class ExtractComparison {
  readonly #extracts: Extract[];

  constructor(dates: readonly string[]) {
    this.#extracts = [...new Set(dates)]
      .sort((a, b) => dayRange(a).earliest - dayRange(b).earliest || a.localeCompare(b))
      .map((date) => ({ date, states: new Set(), rows: new Map() }));
  }

  get isNeeded(): boolean {
    return this.#extracts.length > 1;
  }

  note(date: string, ein: string, state: string, row: Tracked): void {
    const extract = this.#extracts.find((one) => one.date === date);
    extract?.states.add(state);
    extract?.rows.set(ein, packed(row));
  }

  /** What became of a row since the extract before its own, and until the one after. `ruling` is the month of its exemption. */
  changes(date: string | null, ein: string, state: string, row: Tracked, ruling: string): RowChanges {
    const index = this.#extracts.findIndex((one) => one.date === date);
    if (index < 0 || !this.isNeeded) return UNCHANGED;
    const before = this.#extracts[index - 1];
    const after = this.#extracts[index + 1];
    const then = before && unpackedOf(before, ein);
    const next = after && unpackedOf(after, ein);
    const since = before && `${before.date}/${date}`;
    const until = after && `${date}/${after.date}`;
    const span = (same: (a: Tracked, b: Tracked) => boolean): Span => ({
      ...(since && then && !same(then, row) ? { validFrom: since } : {}),
      ...(until && next && !same(row, next) ? { validTo: until } : {}),
    });
    const isGone = after !== undefined && !next && after.states.has(state);
    const isNew = before !== undefined && !then && before.states.has(state);
    const legalForm = span((a, b) => a.legalForm === b.legalForm);
    return {
      name: span((a, b) => sameName(a.name, b.name)),
      nteeCode: span((a, b) => a.nteeCode === b.nteeCode || a.nteeCode === '' || b.nteeCode === ''),
      place: span(samePlace),
      group: span((a, b) => a.group === b.group),
      legalForm: {
        ...legalForm,
        // An older ruling means that it was exempt before: it was reinstated, or moved in from a state that is not covered.
        ...(isNew && ruling >= before.date.slice(0, 7) ? { validFrom: since! } : {}),
        ...(isGone ? { validTo: until! } : {}),
      },
      isGone,
    };
  }
}

function unpackedOf(extract: Extract, ein: string): Tracked | null {
  const row = extract.rows.get(ein);
  return row === undefined ? null : unpacked(row);
}
