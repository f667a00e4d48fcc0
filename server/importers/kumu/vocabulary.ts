import { z } from 'zod';
import { tell } from '../../model/message.ts';
import {
  entityKinds,
  findEntityKind,
  findTieKind,
  propertiesOf,
  tieKinds,
  type EntityKindName,
  type TieKindName,
} from '../../model/vocabulary.ts';
import { statableProperties } from '../../model/records.ts';
import { ImportError } from '../errors.ts';

/** How the words of a map are taken: a person who knows the map may say otherwise. `null` leaves out, row by row. */
const mappingShape = z.object({
  /** Kind of entity by type of element, in small letters; '' for elements without a type. */
  elements: z.record(z.string(), z.enum(entityKinds.map(({ name }) => name)).nullable()).default({}),
  /** Kind of tie by type of connection, in small letters; `reversed` where the map draws it the other way round. */
  connections: z
    .record(
      z.string(),
      z
        .object({ tie: z.enum(tieKinds.map(({ name }) => name)), reversed: z.boolean().optional() })
        .nullable(),
    )
    .default({}),
});
export type KumuMapping = z.infer<typeof mappingShape>;

/** @throws ImportError for a mapping of another shape, or with kinds that are none. */
export function kumuMapping(given: unknown, file: string): KumuMapping {
  const parsed = mappingShape.safeParse(given ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue!.path.join('.');
  throw new ImportError(tell('the mapping cannot be used: {field}: {why}.', { field, why: issue!.message }), {
    file,
    field,
  });
}

/** Words for actors that makers of maps use as types, besides the names of our kinds. */
const ACTOR_WORDS =
  /\b(organi[sz]ations?|groups?|nonprofits?|non-profits?|ngos?|foundations?|funders?|donors?|unions?|companies|company|business(es)?|corporations?|agency|agencies|institutions?|institutes?|universit(y|ies)|schools?|church(es)?|partners?|members?|allies|ally|stakeholders?|party|parties|committees?|pac|think tanks?)\b/;
const COALITION_WORDS = /\b(coalitions?|alliances?|networks?|tables?|collaboratives?|federations?)\b/;
const PERSON_WORDS = /\b(person|people|individuals?|leaders?|staff)\b/;
const PLACE_WORDS = /\b(place|city|cities|state|county|country|region)\b/;

const byLabel = new Map<string, EntityKindName>(
  entityKinds.flatMap(({ name, label, plural }) =>
    [name, label, plural].map((word) => [word.toLowerCase(), name] as const),
  ),
);

/** The kind of entity that a type of element is taken for if nobody says; null for what is no entity of ours. */
export function guessEntityKind(type: string): EntityKindName | null {
  const word = type.trim().toLowerCase();
  if (word === '') return 'Organization';
  const named = byLabel.get(word);
  if (named) return named;
  if (COALITION_WORDS.test(word)) return 'Coalition';
  if (ACTOR_WORDS.test(word)) return 'Organization';
  if (PERSON_WORDS.test(word)) return 'Person';
  return PLACE_WORDS.test(word) ? 'Place' : null;
}

const TIE_WORDS: readonly (readonly [RegExp, TieKindName, true?])[] = [
  [/^(funded by|grantee of|receives? (money|funding|grants?) from)$/, 'FUNDS', true],
  [/\b(fund(s|ing|ed|er)?|grants?|grant(s|or)?|donat(es|ion|ions)|gives to|money|dues)\b/, 'FUNDS'],
  [/^(member|members|membership|member of|is a member of)$/, 'MEMBER_OF'],
  [/^(has member|has as a member)$/, 'MEMBER_OF', true],
  [
    /^(affiliate|affiliated|affiliation|chapter|chapter of|subsidiary|subsidiary of|part of)$/,
    'AFFILIATE_OF',
  ],
  [/^(parent|parent of|owns|owner|parent company)$/, 'AFFILIATE_OF', true],
  [/^(sister|sisters|sister organi[sz]ation|sister entity|c3\/c4)$/, 'SISTER_OF'],
  [/^(fiscal sponsor|fiscally sponsors|sponsors)$/, 'FISCALLY_SPONSORS'],
  [/\b(trains|training|coaching|technical assistance|capacity)\b/, 'BUILDS_CAPACITY_OF'],
  [/\b(partner(s|ship)?|collaborat(es|ion|or)|ally|allies|alliance|works with)\b/, 'PARTNERS_WITH'],
];

const tieByLabel = new Map<string, { tie: TieKindName; reversed?: boolean }>(
  tieKinds.flatMap(({ name, label, reading }) => [
    ...[name, name.replaceAll('_', ' '), label, reading.forward].map(
      (word) => [word.toLowerCase(), { tie: name }] as const,
    ),
  ]),
);

/** The kind of tie that a type of connection is taken for if nobody says; null where it says nothing that we know. */
export function guessTieKind(type: string): { tie: TieKindName; reversed?: boolean } | null {
  const word = type.trim().toLowerCase();
  const named = tieByLabel.get(word);
  if (named) return named;
  const found = TIE_WORDS.find(([pattern]) => pattern.test(word));
  return found ? { tie: found[1], ...(found[2] && { reversed: true }) } : null;
}

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The property of a kind that an attribute of a map is called after, by name or label: `Legal form`, `legalForm`, `EIN`. */
export function propertyCalled(kind: EntityKindName | TieKindName, attribute: string): string | null {
  const wanted = folded(attribute);
  const properties = findEntityKind(kind)
    ? propertiesOf(kind as EntityKindName)
    : findTieKind(kind)
      ? statableProperties(kind)
      : [];
  return (
    properties.find(({ name, label }) => folded(name) === wanted || folded(label) === wanted)?.name ??
    (Object.hasOwn(OTHER_NAMES, wanted) && properties.some(({ name }) => name === OTHER_NAMES[wanted])
      ? OTHER_NAMES[wanted]!
      : null)
  );
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  url: 'website',
  link: 'website',
  homepage: 'website',
  acronym: 'aliases',
  alias: 'aliases',
  alsoknownas: 'aliases',
  startdate: 'start',
  enddate: 'end',
  amount: 'amountUsd',
  founding: 'founded',
};
