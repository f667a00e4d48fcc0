import type { IssueReference, PlaceReference, RowStatement } from '../importRows.ts';
import { tell, type Message } from '../../model/message.ts';
import type { EntityKindName, TieKindName } from '../../model/vocabulary.ts';
import { propertyNamed } from './guessField.ts';
import { placeNamed, placeOf } from './places.ts';
import {
  einSpelled,
  entityKindNamed,
  folded,
  numberSpelled,
  spelled,
  tieKindNamed,
  type NamedTie,
  type Writing,
} from './spelling.ts';
import type { Field } from './tableMapping.ts';

/** One value of a row or an element, and what it means. */
export interface FieldValue {
  /** The heading of its column, or the name of its attribute. */
  readonly name: string;
  readonly field: Field;
  readonly value: string;
  /** Where it stands, if more precisely than its row. */
  readonly locator?: string;
}

export interface TakenEntity {
  /** `scheme:id`, or `#id` within the file; null where no column is one. */
  key: string | null;
  name: string | null;
  ein: string | null;
  kind: EntityKindName | null;
  readonly statements: RowStatement[];
  basedIn: PlaceReference | null;
  readonly operatesIn: PlaceReference[];
  readonly worksOn: IssueReference[];
  readonly tied: {
    readonly kind: TieKindName;
    readonly reversed: boolean;
    readonly otherKind?: EntityKindName;
    readonly other: string;
    readonly name: string;
  }[];
}

export interface TakenTie {
  kind: NamedTie | null;
  parallel: string;
  readonly statements: RowStatement[];
}

export interface Taken {
  readonly entity: TakenEntity;
  readonly from: TakenEntity;
  readonly to: TakenEntity;
  readonly tie: TakenTie;
  /** What the row says of its own source. */
  readonly source: { title?: string; locator?: string; confidence?: number };
  /** Values that make no sense of the field that they are in; the row cannot be taken. */
  readonly problems: { readonly field: string; readonly value: string; readonly reason: Message }[];
}

export interface Taking extends Writing {
  /** Between the values of one cell. */
  readonly separator: string;
  /** What stands for nothing besides an empty cell, in lower case. */
  readonly empty: ReadonlySet<string>;
}

export const usualTaking: Taking = {
  decimal: '.',
  dates: 'month first',
  separator: '|',
  empty: new Set(['n/a', 'na', '-', '–', '—', 'null', '#n/a']),
};

const newEntity = (): TakenEntity => ({
  key: null,
  name: null,
  ein: null,
  kind: null,
  statements: [],
  basedIn: null,
  operatesIn: [],
  worksOn: [],
  tied: [],
});

/** Errors that spreadsheets show in place of a value. */
const SPREADSHEET_ERROR = /^#(REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** A key that names its scheme, such as `crosstie:0190…` or `org-id:GB-COH-123`; an address on the web is none. */
const SCHEMED = /^[a-z][a-z0-9-]*:(?!\/\/)\S+$/;

/** A leading apostrophe that defuses a formula is no part of the text. */
const undefused = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** `executive committee@2010/2014`: a value and the time it held. */
function heldValue(text: string): { value: string; validFrom?: string; validTo?: string } {
  const [, value, from, to] = /^(.+?)\s*@\s*([\d~-]*)(?:\/([\d~-]*))?$/.exec(text) ?? [];
  if (value === undefined) return { value: text };
  return { value, ...(from && { validFrom: from }), ...(to && { validTo: to }) };
}

/** What the values of one row, node or edge say, by the meaning of their fields. Empty values say nothing. */
export function takeFields(values: Iterable<FieldValue>, taking: Taking = usualTaking): Taken {
  const taken: Taken = {
    entity: newEntity(),
    from: newEntity(),
    to: newEntity(),
    tie: { kind: null, parallel: '', statements: [] },
    source: {},
    problems: [],
  };
  const addresses = new Map<TakenEntity, Record<string, string>>();
  for (const { name, field, value: raw, locator } of values) {
    const text = undefused(raw.trim());
    if (text === '' || taking.empty.has(text.toLowerCase())) continue;
    const problem = (reason: Message): void => {
      taken.problems.push({ field: name, value: text, reason });
    };
    if (SPREADSHEET_ERROR.test(text)) {
      problem(
        tell(
          'The cell shows an error of the spreadsheet instead of a value: mend its formula and save again.',
        ),
      );
      continue;
    }
    const meant = (part: string): string => {
      const map = 'values' in field ? field.values : undefined;
      if (!map) return part;
      const wanted = part.toLowerCase();
      return Object.entries(map).find(([given]) => given.toLowerCase() === wanted)?.[1] ?? part;
    };
    const parts = (): string[] =>
      text
        .split(('separator' in field ? field.separator : undefined) ?? taking.separator)
        .map((part) => meant(part.trim()))
        .filter((part) => part !== '');
    const at = locator === undefined ? {} : { locator };
    const subject =
      field.of === 'entity' || field.of === 'from' || field.of === 'to' ? taken[field.of] : null;
    switch (field.as) {
      case 'property': {
        const property = propertyNamed(field.property, field.of);
        if (!property) break;
        for (const part of property.many ? parts() : [meant(text)]) {
          const { value: given, ...held } = property.varies ? heldValue(part) : { value: part };
          const value = spelled(property, given, taking);
          (subject ?? taken.tie).statements.push({ property: property.name, value, ...held, ...at });
          if (subject && property.name === 'name') subject.name = value;
          if (subject && property.name === 'ein') subject.ein = einSpelled(given);
        }
        break;
      }
      case 'key':
        if (subject) subject.key = keyWritten(text, field.scheme);
        break;
      case 'externalId':
        for (const part of parts())
          subject?.statements.push({
            property: 'externalIds',
            value: `${field.scheme}:${idWithin(part, field.scheme)}`,
            ...at,
          });
        break;
      case 'kind':
        if (field.of === 'tie') {
          taken.tie.kind = tieKindNamed(meant(text));
          if (!taken.tie.kind)
            problem(tell('There is no such kind of tie: say in the mapping which one is meant.'));
          else if (taken.tie.kind.role !== undefined)
            taken.tie.statements.push({ property: 'roles', value: taken.tie.kind.role, ...at });
        } else if (subject) {
          subject.kind = entityKindNamed(meant(text));
          if (!subject.kind)
            problem(tell('There is no such kind of actor: say in the mapping which one is meant.'));
        }
        break;
      case 'basedIn':
        if (!subject) break;
        if (field.part === 'place') subject.basedIn = placeNamed(text);
        else addresses.set(subject, { ...addresses.get(subject), [field.part]: text });
        break;
      case 'operatesIn':
        for (const part of parts()) {
          const place = field.part === 'place' ? placeNamed(part) : placeOf({ [field.part]: part });
          if (place) subject?.operatesIn.push({ ...place, ...at });
        }
        break;
      case 'worksOn':
        for (const part of parts())
          subject?.worksOn.push({ ...(field.by === 'name' ? { name: part } : { nteeCode: part }), ...at });
        break;
      case 'tied':
        for (const other of parts())
          subject?.tied.push({
            kind: field.kind,
            reversed: field.reversed,
            other,
            name,
            ...(field.otherKind && { otherKind: field.otherKind }),
          });
        break;
      case 'parallel':
        taken.tie.parallel = text;
        break;
      case 'source':
        if (field.part === 'confidence') {
          const confidence = Number(numberSpelled(text, taking) ?? 'none');
          if (confidence >= 0 && confidence <= 1) taken.source.confidence = confidence;
          else problem(tell('Confidence lies between 0 and 1.'));
        } else taken.source[field.part] = text;
    }
  }
  for (const [entity, parts] of addresses) entity.basedIn = placeOf(parts) ?? entity.basedIn;
  return taken;
}

/** A key as rows write it: one that names its scheme stays, any other holds within the file. */
export function keyWritten(text: string, scheme?: string): string {
  if (scheme === 'ein') return `ein:${einSpelled(text) ?? text}`;
  if (scheme !== undefined) return text.startsWith(`${scheme}:`) ? text : `${scheme}:${text}`;
  return SCHEMED.test(text) ? text : `#${text}`;
}

/** `https://twitter.com/UNITEDWEDREAM?lang=en` → `UNITEDWEDREAM`: what an address at a site of profiles tells apart. */
function idWithin(text: string, scheme: string): string {
  const path = new RegExp(
    `^(?:https?://)?(?:[a-z]+\\.)?${scheme}\\.(?:com|org)/(?:#!/)?@?([^?#]+?)/*(?:[?#].*)?$`,
    'i',
  ).exec(text)?.[1];
  return (path ?? text).replace(/^@/, '').replace(new RegExp(`^${scheme}:`), '');
}

/** What two spellings of a name have in common, for finding an actor by name within one import. */
export const nameKey = (name: string): string => folded(name.toLowerCase());
