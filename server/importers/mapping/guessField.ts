import { tell, type Message } from '../../model/message.ts';
import { statableProperties } from '../../model/records.ts';
import {
  entityKinds,
  tieKind,
  tieKinds,
  valueSets,
  type Property,
  type ValueSetName,
} from '../../model/vocabulary.ts';
import { ambiguousNames, entityFieldNames, fillers, rowFieldNames, tieFieldNames } from './fieldNames.ts';
import {
  dateSpelled,
  einSpelled,
  entityKindNamed,
  folded,
  numberSpelled,
  spelled,
  tieKindNamed,
  urlSpelled,
  valueLabel,
  yesNoSpelled,
} from './spelling.ts';
import { stateCode } from '../../model/states.ts';
import type { Field, Subject } from './tableMapping.ts';

export interface GuessedField {
  /** Null where nothing in the model is like it. */
  readonly field: Field | null;
  /** For a person who checks the guess. */
  readonly reason: Message;
  /** From 0 to 1: 1 for the model's own names, less for words that people use, least for what only the values look like. */
  readonly sureness: number;
}

const entityProperties = new Map<string, Property>();
const tieProperties = new Map<string, Property>();
for (const { name } of entityKinds)
  for (const entry of statableProperties(name))
    if (!entityProperties.has(entry.name)) entityProperties.set(entry.name, entry);
for (const { name } of tieKinds)
  for (const entry of statableProperties(name))
    if (!tieProperties.has(entry.name)) tieProperties.set(entry.name, entry);

/** The property that a field of an entity or a tie is about, or null when the model has none of that name. */
export function propertyNamed(name: string, of: Subject): Property | null {
  return (of === 'tie' ? tieProperties : entityProperties).get(name) ?? null;
}

const LOOSE_URL = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(org|com|net|edu|gov|us)(\/\S*)?$/i;

/** What at least nine in ten of the values are; the first that fits. */
const looks: readonly {
  readonly like: Message;
  fits(value: string): boolean;
  field(of: Subject): Field;
  readonly of: 'entity' | 'tie';
}[] = [
  {
    like: tell('EINs'),
    of: 'entity',
    fits: (value) => /^\d{2}-\d{7}$/.test(value),
    field: (of) => ({ as: 'property', of, property: 'ein' }),
  },
  {
    like: tell('web addresses'),
    of: 'entity',
    fits: (value) => LOOSE_URL.test(value) && !/(twitter|facebook|instagram|linkedin)\.com/i.test(value),
    field: (of) => ({ as: 'property', of, property: 'website' }),
  },
  {
    like: tell('legal forms'),
    of: 'entity',
    fits: (value) => /^(501|527|c[3-6]$|PAC$|LLC$)/i.test(value) && valueLabel('LegalForm', value) !== null,
    field: (of) => ({ as: 'property', of, property: 'legalForm' }),
  },
  {
    like: tell('NTEE codes'),
    of: 'entity',
    fits: (value) => /^[A-Z]\d{2}[A-Z0-9]?$/.test(value),
    field: (of) => ({ as: 'property', of, property: 'nteeCode' }),
  },
  {
    like: tell('states'),
    of: 'entity',
    fits: (value) => stateCode(value) !== null,
    field: (of) => ({ as: 'basedIn', of, part: 'state' }),
  },
  {
    like: tell('cities with their state'),
    of: 'entity',
    fits: (value) => stateCode(/,\s*([^,]+)$/.exec(value)?.[1] ?? '') !== null && !/\d/.test(value),
    field: (of) => ({ as: 'basedIn', of, part: 'place' }),
  },
  {
    like: tell('roles'),
    of: 'tie',
    fits: (value) => valueLabel('Role', value) !== null,
    field: (of) => ({ as: 'property', of, property: 'roles' }),
  },
  {
    like: tell('kinds of ties'),
    of: 'tie',
    fits: (value) => tieKindNamed(value) !== null,
    field: (of) => ({ as: 'kind', of }),
  },
  {
    like: tell('amounts of dollars'),
    of: 'tie',
    fits: (value) => /^\$\s?[\d,.]+$/.test(value),
    field: (of) => ({ as: 'property', of, property: 'amountUsd' }),
  },
];

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;

const FOUND_FIELD = {
  LegalForm: 'legalForm',
  Level: 'level',
  Sector: 'sector',
  Lifespan: 'lifespan',
} as const;

const FOUND_VALUES: Readonly<Record<keyof typeof FOUND_FIELD, Message>> = {
  LegalForm: tell('legal forms'),
  Level: tell('levels'),
  Sector: tell('sectors'),
  Lifespan: tell('lifespans'),
};

/**
 * What a column of a table or an attribute of a node or edge means, from its name and some of its values. Never one that its
 * values do not bear out: a column “EIN” full of words is none.
 */
export function guessField(
  name: string,
  sampleValues: readonly string[],
  about: 'entity' | 'tie',
): GuessedField {
  const of: Subject = about;
  const values = sampleValues
    .map((value) => value.trim())
    .filter((value) => value !== '' && !/^(n\/?a|-|null|#n\/a)$/i.test(value));
  const heading = folded(name);
  const found =
    byModel(name, heading, about) ??
    ambiguous(heading, values, of) ??
    byWords(heading, about, false) ??
    byWords(heading, about, true);
  if (found?.field && bornOut(found.field, values))
    return { ...found, field: withParticulars(found.field, values) };
  const look = looks.find(
    (candidate) =>
      candidate.of === about && values.length >= 2 && share(values, (value) => candidate.fits(value)) >= 0.9,
  );
  if (look)
    return {
      field: withParticulars(look.field(of), values),
      reason: tell('Its values look like {what}.', { what: look.like }),
      sureness: 0.4,
    };
  if (found?.field)
    return {
      field: null,
      reason: tell('Its name suggests “{field}”, but its values are none: “{value}”.', {
        field: said(found.field),
        value: values[0]!.slice(0, 40),
      }),
      sureness: 0,
    };
  return { field: null, reason: tell('Nothing in the model is like it.'), sureness: 0 };
}

/** A field in a word or two, by what the page calls it. */
function said(field: Field): Message {
  switch (field.as) {
    case 'property':
      return {
        key: `property.${field.property}`,
        message: propertyNamed(field.property, field.of)?.label ?? field.property,
      };
    case 'basedIn':
      return { key: `import.field.basedIn.${field.part}`, message: `where it is: ${field.part}` };
    case 'operatesIn':
      return { key: `import.field.operatesIn.${field.part}`, message: `where it works: ${field.part}` };
    case 'worksOn':
      return { key: `import.field.worksOn.${field.by}`, message: 'issues' };
    case 'externalId':
      return tell('id at {scheme}', { scheme: field.scheme });
    case 'source':
      return { key: `import.field.source.${field.part}`, message: 'source' };
    case 'tied':
      return { key: `tie.${field.kind}`, message: tieKind(field.kind).label };
    default:
      return { key: `import.field.${field.as}`, message: field.as };
  }
}

function byModel(name: string, heading: string, about: 'entity' | 'tie'): GuessedField | null {
  const properties = about === 'tie' ? tieProperties : entityProperties;
  // Title, start, end and their like belong to kinds of entities that tables rarely hold; words of people come first for those.
  const entry = [...properties.values()].find(
    (candidate) =>
      candidate.name === name || folded(candidate.name) === heading || folded(candidate.label) === heading,
  );
  if (
    !entry ||
    // The year of a grant is when it began; only recommendations have a year of their own.
    (about === 'tie' && entry.name === 'year') ||
    (about === 'entity' &&
      ['title', 'measure', 'status', 'url', 'date', 'note', 'value', 'unit', 'period', 'fips'].includes(
        entry.name,
      ))
  )
    return null;
  return {
    field: { as: 'property', of: about, property: entry.name },
    reason: tell('It is called “{name}”, as the model calls it.', { name }),
    sureness: 1,
  };
}

function ambiguous(heading: string, values: readonly string[], of: Subject): GuessedField | null {
  if (of === 'tie' || !(ambiguousNames.has(heading) || ambiguousNames.has(stripped(heading)))) return null;
  const parts = values.flatMap((value) => splitBy(value, separatorIn(values)));
  const sets = (Object.keys(FOUND_FIELD) as (keyof typeof FOUND_FIELD)[]).map((set) => ({
    set,
    part: share(parts, (value) => valueLabel(set, value) !== null),
  }));
  const best = sets.sort((a, b) => b.part - a.part)[0]!;
  const kinds = share(values, (value) => entityKindNamed(value) !== null);
  if (kinds >= 0.6 && kinds >= best.part)
    return { field: { as: 'kind', of }, reason: tell('Its values are kinds of actors.'), sureness: 0.8 };
  if (best.part >= 0.6)
    return {
      field: { as: 'property', of, property: FOUND_FIELD[best.set] },
      reason: tell('Its values are {what}, such as “{example}”.', {
        what: FOUND_VALUES[best.set],
        example: parts[0] ?? '',
      }),
      sureness: 0.7,
    };
  return null;
}

const stripped = (heading: string): string =>
  heading
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');

function byWords(heading: string, about: 'entity' | 'tie', loosely: boolean): GuessedField | null {
  const names = [...(about === 'tie' ? tieFieldNames : entityFieldNames), ...rowFieldNames];
  const wanted = loosely ? stripped(heading) : heading;
  if (wanted === '') return null;
  for (const { words, field } of names)
    if (words.includes(wanted))
      return {
        field: field(about),
        reason: tell('“{heading}” usually means this.', { heading: wanted }),
        sureness: loosely ? 0.7 : 0.9,
      };
  if (!loosely) return null;
  // `filer_ein`, `grant_amount_total`: a column whose kind of values is so particular that one word is enough.
  const words = wanted.split(' ');
  for (const { words: known, field } of names) {
    const last = known.find(
      (word) =>
        /^(ein|website|ntee|zip|zipcode|amount|monto|importe|url)$/.test(word) && words.includes(word),
    );
    if (last)
      return {
        field: field(about),
        reason: tell('Its name has “{word}” in it.', { word: last }),
        sureness: 0.5,
      };
  }
  return null;
}

/** Whether values are what a field takes, at least the most of them. None speak against it. */
function bornOut(field: Field, values: readonly string[]): boolean {
  if (values.length === 0) return true;
  const most = (fits: (value: string) => boolean): boolean => share(values, fits) >= 0.6;
  const parts = values.flatMap((value) => splitBy(value, separatorIn(values)));
  if (field.as === 'kind')
    return field.of === 'tie'
      ? share(values, (value) => tieKindNamed(value) !== null) > 0
      : share(values, (value) => entityKindNamed(value) !== null) >= 0.5;
  if (field.as === 'basedIn' && field.part === 'state')
    return most((value) => stateCode(value) !== null) || share(values, (value) => /\d/.test(value)) < 0.5;
  if (field.as === 'basedIn' && field.part === 'postalCode')
    return most((value) => /^[\w -]{3,10}$/.test(value) && /\d/.test(value));
  if (field.as === 'operatesIn' && field.part === 'state')
    return share(parts, (value) => stateCode(value) !== null) >= 0.5;
  if (field.as === 'source' && field.part === 'confidence')
    return most((value) => Number(value.replace(',', '.')) <= 1);
  if (field.as === 'tied' || field.as === 'worksOn')
    return share(values, (value) => /^[\d.,$%-]+$|^https?:/.test(value)) < 0.5;
  if (field.as !== 'property') return true;
  const entry = propertyNamed(field.property, field.of);
  if (!entry) return false;
  if (entry.name === 'name') return share(values, (value) => /^[\d.,$%-]+$|^https?:/.test(value)) < 0.9;
  if (typeof entry.type !== 'string') {
    const { oneOf } = entry.type;
    return share(parts, (value) => valueLabel(oneOf, value.split('@')[0]!) !== null) >= 0.4;
  }
  switch (entry.type) {
    case 'partialDate':
      return most((value) => dateSpelled(value, { dates: 'month first' }) !== null);
    case 'ein':
      return most((value) => einSpelled(value) !== null || /^0+$|^9+$/.test(value));
    case 'url':
      return most((value) => urlSpelled(value) !== null);
    case 'boolean':
      return most((value) => yesNoSpelled(value) !== null);
    case 'integer':
    case 'number':
    case 'degrees':
    case 'usd':
      return most(
        (value) =>
          numberSpelled(spelled(entry, value, { decimal: '.', dates: 'month first' }), { decimal: '.' }) !==
            null || numberSpelled(value.replace(/[$€]/g, ''), { decimal: ',' }) !== null,
      );
    default:
      return true;
  }
}

/** Takes into a field what its values show: their separator, and that several states are where it works, not where it is. */
function withParticulars(field: Field, values: readonly string[]): Field {
  const between = separatorIn(values);
  if (
    field.as === 'basedIn' &&
    field.part === 'state' &&
    between !== null &&
    share(
      values.flatMap((value) => splitBy(value, between)),
      (value) => stateCode(value) !== null,
    ) >= 0.8 &&
    share(values, (value) => value.includes(between)) > 0
  )
    return { as: 'operatesIn', of: field.of, part: 'state', ...(between !== '|' && { separator: between }) };
  if (between === null || between === '|' || !('separator' in fieldsOfMany(field))) return field;
  return { ...field, separator: between } as Field;
}

function fieldsOfMany(field: Field): { separator?: true } {
  if (field.as === 'property')
    return propertyNamed(field.property, field.of)?.many ? { separator: true } : {};
  return ['operatesIn', 'worksOn', 'tied', 'externalId'].includes(field.as) ? { separator: true } : {};
}

/**
 * What parts the values of one cell: `|` and `;` where they occur, a comma where the parts are short words without prose.
 * Null for single values.
 */
function separatorIn(values: readonly string[]): string | null {
  for (const mark of ['|', ';', '\n']) if (values.some((value) => value.includes(mark))) return mark;
  const lists = values.filter((value) => value.includes(','));
  if (lists.length === 0 || lists.length < values.length * 0.2) return null;
  const known = (part: string): boolean =>
    stateCode(part) !== null ||
    (Object.keys(valueSets) as ValueSetName[]).some((set) => valueLabel(set, part) !== null);
  const parts = lists.flatMap((value) => splitBy(value, ','));
  return share(parts, known) >= 0.8 || parts.every((part) => part.length <= 24 && part.split(' ').length <= 3)
    ? ','
    : null;
}

function splitBy(value: string, mark: string | null): string[] {
  return mark === null
    ? [value]
    : value
        .split(mark)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
