import { changeTopics } from '../model/changes.ts';
import {
  commonProperties,
  entityKinds,
  tieKinds,
  tieProperties,
  valueSets,
  type EntityKind,
  type Property,
} from '../model/vocabulary.ts';

const scalars = {
  text: 'String',
  prose: 'String',
  integer: 'Int',
  number: 'Float',
  usd: 'Float',
  degrees: 'Float',
  boolean: 'Boolean',
  partialDate: 'PartialDate',
  ein: 'String',
  url: 'String',
} as const;

function described(text: string, indent = '  '): string {
  return `${indent}"${text.replaceAll('"', "'")}"`;
}

function field({ name, type, many, description }: Property): string {
  const named = typeof type === 'string' ? scalars[type] : type.oneOf;
  return `${described(description)}\n  ${name}: ${many ? `[${named}!]!` : named}`;
}

/** The fields every entity has, whatever its kind. Arguments and meaning are the same in every type. */
const entityFields = `  id: ID!
  kind: EntityKind!
${commonProperties.map((entry) => field(entry).replace(/name: String$/, 'name: String!')).join('\n')}
  "Postal codes of the states where it works, or of the state it is in."
  states: [String!]!
  "How many ties of an alliance it has: the default of graphs and measures, recommendations left out."
  tieCount: Int!
  "Its ties, as of the entity's own date unless another is given."
  ties(filter: TieFilter, asOf: PartialDate, first: Int = 50, after: String): TieConnection!
  "Numbers that sources give about it."
  figures: [Figure!]!
  "What is said about the entity itself; a tie carries its own claims."
  claims: [Claim!]!
  "Properties on which its sources differ."
  disagreements: [Disagreement!]!`;

function objectType(kind: EntityKind): string {
  const own = kind.properties.map(field).join('\n');
  return `"${kind.description}"\ntype ${kind.name} implements Entity {\n${entityFields}${own && `\n${own}`}\n}`;
}

function enumType(name: string, values: readonly { code: string; label: string }[]): string {
  return `enum ${name} {\n${values.map(({ code, label }) => `${described(label)}\n  ${code}`).join('\n')}\n}`;
}

/**
 * The part of the GraphQL schema that follows from the model: an enum for each set of values and for the kinds,
 * a type for each kind of entity, and the type of ties with every property that some kind has.
 */
export function vocabularySdl(): string {
  return [
    ...Object.entries(valueSets).map(([name, values]) => enumType(name, values)),
    enumType(
      'EntityKind',
      entityKinds.map(({ name, description }) => ({ code: name, label: description })),
    ),
    enumType(
      'TieKind',
      tieKinds.map(({ name, description }) => ({ code: name, label: description })),
    ),
    enumType(
      'ChangeTopic',
      changeTopics.map(({ name, label }) => ({ code: name, label })),
    ),
    `"Anything the graph holds: actors, what they do, where and on what, and who says so."\ninterface Entity {\n${entityFields}\n}`,
    ...entityKinds.map(objectType),
    `"A dated, sourced tie between two entities, seen from one of them."
type Tie {
  id: ID!
  kind: TieKind!
  "What it says, read from this side: “convenes”, “was fiscally sponsored by”."
  reading: String!
  "The same, read from the other side."
  readingBack: String!
  direction: Direction!
  "The entity at the far end."
  other: Entity!
  from: Entity!
  to: Entity!
  start: PartialDate
  end: PartialDate
  "It has neither a start nor an end."
  undated: Boolean!
  "It ended for certain before the as-of date (or before today)."
  over: Boolean!
  "From 0 to 1."
  confidence: Float!
  "The roles with the times they were held."
  roleSpans: [RoleSpan!]!
${tieProperties.map(field).join('\n')}
  claims: [Claim!]!
  disagreements: [Disagreement!]!
}`,
  ].join('\n\n');
}
