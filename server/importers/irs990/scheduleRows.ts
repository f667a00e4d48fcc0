import { normalizeEin } from '../../model/ein.ts';
import { tell, type Message } from '../../model/message.ts';
import type {
  EntityRow,
  ImportRow,
  PlaceReference,
  RejectedRow,
  RowStatement,
  TieRow,
} from '../importRows.ts';
import { isoCountry } from '../irsCountries.ts';
import { namesNoOrganization, readableName } from '../names.ts';
import { taxStatus, type LegalFormOfTaxCode } from '../taxCodes.ts';
import { controlOf, exemptRelation, isSameName, namesNobody } from './relations.ts';
import { transactionType } from './transactions.ts';

export type ScheduleField =
  | 'name'
  | 'nameLine2'
  | 'person'
  | 'ein'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'country'
  | 'section'
  | 'controlling'
  | 'controlled'
  | 'entityType'
  | 'ownership'
  | 'cash'
  | 'noncash'
  | 'amount'
  | 'purpose'
  | 'type'
  | 'paid'
  | 'delivered';

export type SchedulePart =
  | 'disregarded'
  | 'exempt'
  | 'partnership'
  | 'corporation'
  | 'transaction'
  | 'grant'
  | 'political'
  | 'affiliate'
  | 'promise';

/** A row of a schedule, whichever file it came from. */
export interface ScheduleRecord {
  readonly part: SchedulePart;
  readonly fields: Readonly<Partial<Record<ScheduleField, string>>>;
  readonly locator: string;
  readonly line?: number;
}

/** Who filed, for what year, and what its rows are cited from. */
export interface Filing {
  readonly source: string;
  /** Tells this return from others of the import, in keys of what it alone names. */
  readonly id: string;
  readonly filer: {
    readonly key: string;
    readonly ein: string | null;
    readonly name: string;
    readonly legalForm: LegalFormOfTaxCode | null;
  };
  /** A year, or the months that a fiscal year lies between. */
  readonly taxPeriod: string;
}

const YES = new Set(['1', 'X', 'TRUE', 'YES', 'Y']);
const NO = new Set(['0', 'FALSE', 'NO', 'N']);

/** Checkboxes are 1, X, true; 0, false; or absent. */
export function isTicked(text: string | undefined): boolean | null {
  const given = (text ?? '').trim().toUpperCase();
  return YES.has(given) ? true : NO.has(given) ? false : null;
}

/** Whole US dollars; null where there is none, or it is no number. */
function dollars(text: string | undefined): number | null {
  const given = (text ?? '').replace(/[$,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(given) ? Math.round(Number(given)) : null;
}

/** The two lines of a name. */
export function fullName(line1 = '', line2 = ''): string {
  return `${line1} ${line2}`.trim().replace(/\s+/g, ' ');
}

export function foldedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function placeOf({
  street,
  city,
  state,
  zip,
  country,
}: ScheduleRecord['fields']): PlaceReference | null {
  if (country) {
    const iso = isoCountry(country);
    return iso === null ? null : { ...(city ? { city: readableName(city) } : {}), country: iso };
  }
  if (!state) return null;
  const postalCode = (zip ?? '').slice(0, 5);
  return {
    ...(city ? { city: readableName(city) } : {}),
    state,
    ...(/^\d{5}$/.test(postalCode) ? { postalCode } : {}),
    ...(street ? { street: readableName(street) } : {}),
  };
}

/** Filers write names of others from memory: 40% equal the register's. */
const NAME_CONFIDENCE = 0.6;
const SECTION_CONFIDENCE = 0.7;

/** The rows that one return's schedules become; it remembers whom the return has named, since Part V gives names alone. */
export class ReturnRows {
  readonly #named: Map<string, string>;
  readonly #told = new Map<string, number>();
  readonly #related: { readonly record: ScheduleRecord; readonly key: string; readonly name: string }[] = [];

  constructor(
    readonly filing: Filing,
    readonly unknownField: (field: string) => void,
    /** Whom other parts of the same return have named, by folded name. */
    named: ReadonlyMap<string, string> = new Map<string, string>(),
  ) {
    this.#named = new Map(named);
  }

  get named(): ReadonlyMap<string, string> {
    return this.#named;
  }

  /** Rows of one record; `controllers` has what can only be told at the end. */
  *rowsOf(record: ScheduleRecord): Generator<ImportRow> {
    const { fields, part } = record;
    const { filer } = this.filing;
    const name = fullName(fields.name, fields.nameLine2);
    if (part === 'promise') {
      // The return of the year in which it is paid lists it again: taken here, its amount would count twice.
      yield this.#rejected(
        record,
        'name',
        name || (fields.person ?? ''),
        tell(
          'It was approved for a later year and not paid yet; the return of the year in which it is paid lists it.',
        ),
      );
      return;
    }
    if (name === '' && fields.person) {
      yield this.#rejected(
        record,
        'name',
        fields.person,
        tell('It was paid to a person; only organizations are taken.'),
      );
      return;
    }
    if (namesNoOrganization(name)) {
      const reason =
        name === ''
          ? tell('No organization is named.')
          : tell('This names no organization, but refers to a list or sums up several.');
      yield this.#rejected(record, 'name', name, reason);
      return;
    }
    const ein = normalizeEin(fields.ein ?? '');
    const key = this.#keyOf(record, name, ein);
    if (key === filer.key) {
      yield this.#rejected(
        record,
        ein ? 'ein' : 'name',
        ein ?? name,
        tell('This is the filer itself, so it is no tie to another organization.'),
      );
      return;
    }
    if (ein === null && fields.ein) this.unknownField('EIN that is a placeholder or not of nine digits');
    yield this.#party(record, key, name, ein);
    if (part === 'transaction') yield* this.#transaction(record, key, name);
    else if (part === 'grant') yield* this.#grant(record, key);
    else if (part === 'political') yield* this.#political(record, key);
    else if (part === 'affiliate')
      yield this.#tie(record, 'AFFILIATE_OF', key, filer.key, '', [existence(0.9)]);
    else yield this.#relatedTo(record, key, name);
  }

  /** Ties to controlling entities that are neither the filer nor nobody, once all that the return lists is known. */
  *controllers(): Generator<ImportRow> {
    for (const { record, key } of this.#related) {
      const controlling = record.fields.controlling ?? '';
      if (namesNobody(controlling) || isSameName(controlling, this.filing.filer.name)) continue;
      const other = this.#related.find((one) => one.key !== key && isSameName(controlling, one.name));
      if (other) yield this.#tie(record, 'AFFILIATE_OF', key, other.key, '', [existence(0.8)]);
      else this.unknownField('direct controlling entity that the return does not list');
    }
  }

  /** By EIN; else by name and city; else within this return. Part V gives a name alone, and means one that was listed before. */
  #keyOf({ part, fields }: ScheduleRecord, name: string, ein: string | null): string {
    const folded = foldedName(name);
    const listed = part === 'transaction' ? this.#named.get(folded) : undefined;
    if (listed !== undefined) return listed;
    const place = fields.city && (fields.state || fields.country);
    const key =
      ein !== null
        ? `ein:${ein}`
        : place
          ? `#${folded}|${foldedName(fields.city)}|${fields.state || fields.country}`
          : `#${folded}|${this.filing.id}`;
    if (part !== 'grant') this.#named.set(folded, key);
    return key;
  }

  #party(record: ScheduleRecord, key: string, name: string, ein: string | null): EntityRow {
    const { fields } = record;
    const form = legalFormOf(record, name);
    if (fields.section && form === null && !namesNobody(fields.section))
      this.unknownField(`code section: ${taxStatus(fields.section).section ?? 'a text that names none'}`);
    const place = placeOf(fields);
    return {
      row: 'entity',
      ...this.#at(record),
      key,
      kind: 'Organization',
      statements: [
        { property: 'name', value: readableName(name), confidence: NAME_CONFIDENCE },
        ...(ein === null ? [] : [{ property: 'ein', value: ein }]),
        ...(form === null ? [] : [{ property: 'legalForm', value: form, confidence: SECTION_CONFIDENCE }]),
      ],
      ...(place ? { basedIn: place } : {}),
    };
  }

  #relatedTo(record: ScheduleRecord, key: string, name: string): TieRow {
    const { fields, part } = record;
    const { filer } = this.filing;
    this.#related.push({ record, key, name });
    const ticked = isTicked(fields.controlled) ?? (Number(fields.ownership ?? '') > 0.5 ? true : null);
    // What is disregarded for taxes is the filer's own, if through another of its companies.
    const control =
      part === 'disregarded' ? 'filer' : controlOf(fields.controlling ?? '', ticked, filer.name);
    const relation =
      part === 'exempt'
        ? exemptRelation(filer.legalForm, taxStatus(fields.section ?? '').legalForm, control)
        : { kind: 'AFFILIATE_OF' as const, confidence: control === 'filer' ? 0.9 : 0.5 };
    return relation.kind === 'AFFILIATE_OF'
      ? this.#tie(record, 'AFFILIATE_OF', key, filer.key, '', [existence(relation.confidence)])
      : this.#tie(record, 'SISTER_OF', filer.key, key, '', [
          existence(relation.confidence),
          ...(control === 'filer' || control === 'none'
            ? [{ property: 'controlled', value: String(control === 'filer') }]
            : []),
        ]);
  }

  *#grant(record: ScheduleRecord, key: string): Generator<ImportRow> {
    const { cash, noncash, amount, purpose = '' } = record.fields;
    const parts = [cash, noncash, amount].map(dollars).filter((one) => one !== null);
    const total = parts.length > 0 ? parts.reduce((a, b) => a + b, 0) : null;
    yield this.#funds(record, this.filing.filer.key, key, 'grant', total, { fundingKind: 'GRANT', purpose });
  }

  *#political(record: ScheduleRecord, key: string): Generator<ImportRow> {
    const paid = dollars(record.fields.paid);
    const delivered = dollars(record.fields.delivered);
    const { filer } = this.filing;
    if (paid !== null || delivered === null)
      yield this.#funds(record, filer.key, key, 'political', paid, {
        fundingKind: 'DONATION',
        purpose: 'political contribution from its own funds',
      });
    if (delivered !== null)
      yield this.#funds(record, filer.key, key, 'delivered', delivered, {
        purpose: 'political contributions of others, received and passed on',
      });
  }

  *#transaction(record: ScheduleRecord, key: string, name: string): Generator<ImportRow> {
    const { label, giver, fundingKind } = transactionType(record.fields.type ?? '');
    const amount = dollars(record.fields.amount);
    const { filer, taxPeriod, id } = this.filing;
    if (giver) {
      const [from, to] = giver === 'filer' ? [filer.key, key] : [key, filer.key];
      yield this.#funds(
        record,
        from,
        to,
        `related, told by ${giver === 'filer' ? 'giver' : 'recipient'}`,
        amount,
        {
          ...(fundingKind ? { fundingKind } : {}),
          purpose: label,
        },
      );
      return;
    }
    if (amount === null) {
      yield this.#rejected(
        record,
        'amount',
        record.fields.amount ?? '',
        tell('There is no amount, so nothing can be said of this: {label}.', { label }),
      );
      return;
    }
    const figure = `#figure|${id}|${record.locator}`;
    yield {
      row: 'entity',
      ...this.#at(record),
      key: figure,
      kind: 'Figure',
      statements: [
        { property: 'measure', value: label },
        { property: 'value', value: String(amount) },
        { property: 'unit', value: 'USD' },
        ...(taxPeriod === '' ? [] : [{ property: 'period', value: taxPeriod }]),
        { property: 'note', value: `Between ${readableName(filer.name)} and ${readableName(name)}.` },
      ],
    };
    yield this.#tie(record, 'MEASURES', figure, filer.key, '', []);
    yield this.#tie(record, 'MEASURES', figure, key, '', []);
  }

  #funds(
    record: ScheduleRecord,
    from: string,
    to: string,
    sort: string,
    amountUsd: number | null,
    { fundingKind, purpose }: { fundingKind?: string; purpose: string },
  ): TieRow | RejectedRow {
    if (amountUsd !== null && amountUsd < 0)
      return this.#rejected(
        record,
        'amount',
        String(amountUsd),
        tell('An amount below zero is money that came back, not given.'),
      );
    const { taxPeriod } = this.filing;
    // Its place in the order, not its amount: a grant stays the same tie when an amended return corrects the amount.
    const pair = `${from}|${to}|${sort}`;
    const nth = (this.#told.get(pair) ?? 0) + 1;
    this.#told.set(pair, nth);
    return this.#tie(record, 'FUNDS', from, to, `${sort} ${taxPeriod} ${nth}`, [
      ...(amountUsd === null ? [] : [{ property: 'amountUsd', value: String(amountUsd) }]),
      ...(fundingKind ? [{ property: 'fundingKind', value: fundingKind }] : []),
      ...(purpose.trim() === '' ? [] : [{ property: 'purpose', value: purpose }]),
      ...(taxPeriod === ''
        ? []
        : ['taxPeriod', 'start', 'end'].map((property) => ({ property, value: taxPeriod }))),
    ]);
  }

  #at({ locator, line }: ScheduleRecord) {
    return { source: this.filing.source, locator, ...(line === undefined ? {} : { line }) };
  }

  #tie(
    record: ScheduleRecord,
    kind: TieRow['kind'],
    from: string,
    to: string,
    parallel: string,
    statements: readonly RowStatement[],
  ): TieRow {
    return { row: 'tie', ...this.#at(record), kind, from, to, parallel, statements };
  }

  #rejected(record: ScheduleRecord, field: string, value: string, reason: Message): RejectedRow {
    return { row: 'rejected', ...this.#at(record), about: 'tie', field, value, reason };
  }
}

/** How sure it is that a tie exists. */
const existence = (confidence: number): RowStatement => ({ property: 'existence', value: '', confidence });

function legalFormOf({ part, fields }: ScheduleRecord, name: string): string | null {
  switch (part) {
    case 'political':
      return 'S527';
    case 'disregarded':
      return /\bL\.?L\.?C\b/i.test(name) ? 'LLC' : null;
    case 'partnership':
      return 'BUSINESS';
    case 'corporation':
      return /^[CS]\b|CORP/i.test(fields.entityType ?? '') ? 'BUSINESS' : null;
    default:
      return taxStatus(fields.section ?? '').legalForm;
  }
}
