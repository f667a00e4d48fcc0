import { EXISTENCE } from './claims.ts';
import { findEntityKind, propertiesOf, type EntityKindName } from './entityKinds.ts';
import { ModelError } from './errors.ts';
import { tell, type Message } from './message.ts';
import { dayRange, PartialDateError } from './partialDate.ts';
import { property, type Property } from './properties.ts';
import { normalizeValue } from './propertyValues.ts';
import { findTieKind, tieKind, type TieKindName } from './tieKinds.ts';
import type { Visibility } from './visibility.ts';

/** One thing a source says about an entity or tie, before it has become a claim. `value` is null for existence. */
export interface Statement {
  readonly property: string;
  readonly value: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceId: string;
  readonly locator: string;
  readonly quote: string | null;
  readonly confidence: number;
  /** As the record it comes with, unless it is more restricted. */
  readonly visibility?: Visibility;
}

interface Fact {
  readonly id: string;
  readonly visibility: Visibility;
  readonly statements: readonly Statement[];
}

/** An entity as readers of files and forms hand it over; the same id may come again with more statements. */
export interface EntityRecord extends Fact {
  readonly kind: EntityKindName;
}

/** A tie likewise: `from` and `to` are ids of entities. */
export interface TieRecord extends Fact {
  readonly kind: TieKindName;
  readonly from: string;
  readonly to: string;
}

/** What every tie has besides the properties of its kind. */
export const tieDates: readonly Property[] = [
  property('start', 'partialDate', 'When it began.'),
  property('end', 'partialDate', 'When it ended.'),
];

/** By kind: every statement that is recorded asks. */
const statable = new Map<EntityKindName | TieKindName, ReadonlyMap<string, Property>>();

function statableByName(kind: EntityKindName | TieKindName): ReadonlyMap<string, Property> {
  let known = statable.get(kind);
  if (!known) {
    const properties = findTieKind(kind)
      ? [...tieDates, ...tieKind(kind as TieKindName).properties]
      : propertiesOf(kind as EntityKindName);
    known = new Map(properties.map((one) => [one.name, one]));
    statable.set(kind, known);
  }
  return known;
}

/** The properties a statement about an entity or tie of this kind may be about. */
export function statableProperties(kind: EntityKindName | TieKindName): readonly Property[] {
  return [...statableByName(kind).values()];
}

const kindCalled = (kind: string): Message => ({ key: `kind.${kind}`, message: kind });

/** Facts that exist by themselves: a name must be stated, since it is what people know them by. */
function checkNamed(record: EntityRecord): void {
  const stated = findEntityKind(record.kind)?.namedBy ?? 'name';
  if (!record.statements.some((statement) => statement.property === stated))
    throw new ModelError(
      tell('An entity of kind {kind} comes without a {property}.', {
        kind: kindCalled(record.kind),
        property: { key: `property.${stated}`, message: stated },
      }),
      stated,
      record.id,
    );
}

function checkDate(field: string, date: string | null): void {
  try {
    if (date !== null) dayRange(date);
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    throw new ModelError(error.told, field, date ?? '');
  }
}

function checkStatement(statement: Statement, kind: EntityKindName | TieKindName): Statement {
  if (statement.locator.trim() === '')
    throw new ModelError(tell('A statement says nowhere where in its source it stands.'), 'locator', '');
  if (!(statement.confidence >= 0 && statement.confidence <= 1))
    throw new ModelError(
      tell('Confidence lies between 0 and 1.'),
      'confidence',
      String(statement.confidence),
    );
  for (const bound of ['validFrom', 'validTo'] as const) checkDate(bound, statement[bound]);
  if (
    statement.validFrom !== null &&
    statement.validTo !== null &&
    dayRange(statement.validFrom).earliest > dayRange(statement.validTo).latest
  )
    throw new ModelError(tell('A statement ends before it begins.'), 'validTo', statement.validTo);
  if (statement.property === EXISTENCE) return { ...statement, value: null };
  const entry = statableByName(kind).get(statement.property);
  if (!entry)
    throw new ModelError(
      tell('{kind} has no property “{property}”.', { kind, property: statement.property }),
      statement.property,
      statement.value ?? '',
    );
  return { ...statement, value: normalizeValue(entry, statement.value ?? '') };
}

/**
 * Checks an entity at the door and spells its values in the one way; everything behind the door trusts it.
 * @throws ModelError when the kind or a property is unknown, a value does not fit, or no name is stated.
 */
export function checkEntity(record: EntityRecord, { named = true } = {}): EntityRecord {
  if (!findEntityKind(record.kind))
    throw new ModelError(
      tell('There is no kind of entity “{kind}”.', { kind: record.kind }),
      'kind',
      record.kind,
    );
  if (named) checkNamed(record);
  return {
    ...record,
    statements: record.statements.map((statement) => checkStatement(statement, record.kind)),
  };
}

/**
 * Checks a tie at the door. `kindOf` gives the kind of an end, or null when no such entity is known.
 * @throws ModelError when the kind is unknown, an end is missing or of a kind the tie does not allow, or a value does not fit.
 */
export function checkTie(record: TieRecord, kindOf: (id: string) => EntityKindName | null): TieRecord {
  const kind = findTieKind(record.kind);
  if (!kind)
    throw new ModelError(
      tell('There is no kind of tie “{kind}”.', { kind: record.kind }),
      'kind',
      record.kind,
    );
  const tie: Message = { key: `tie.${kind.name}`, message: kind.name };
  for (const [end, allowed] of [
    ['from', kind.from],
    ['to', kind.to],
  ] as const) {
    const found = kindOf(record[end]);
    if (!found)
      throw new ModelError(tell('{tie} refers to an entity that does not exist.', { tie }), end, record[end]);
    if (!allowed.includes(found))
      throw new ModelError(
        tell('{tie} cannot have a {kind} as its {end}: it takes {allowed}.', {
          tie,
          kind: kindCalled(found),
          end: end === 'from' ? tell('from') : tell('to'),
          allowed: allowed.map(kindCalled),
        }),
        end,
        record[end],
      );
  }
  if (record.from === record.to)
    throw new ModelError(tell('{tie} ties an entity to itself.', { tie }), 'to', record.to);
  if (record.statements.length === 0)
    throw new ModelError(tell('{tie} comes without a statement by a source.', { tie }), 'statements', '');
  return {
    ...record,
    statements: record.statements.map((statement) => checkStatement(statement, record.kind)),
  };
}
