import { tell, type Message } from '../../model/message.ts';
import type { EntityKindName, TieKindName } from '../../model/vocabulary.ts';
import { webAddress, type FieldTable } from '../fieldTable.ts';
import type { RowStatement } from '../importRows.ts';

interface EntitySchema {
  readonly kind: EntityKindName;
  /** What the schema itself says. */
  readonly states?: Readonly<Record<string, string>>;
}

/** Schemata of things that our model holds as entities. */
export const entitySchemata: Readonly<Record<string, EntitySchema>> = {
  LegalEntity: { kind: 'Organization' },
  Organization: { kind: 'Organization' },
  Company: { kind: 'Organization', states: { legalForm: 'BUSINESS' } },
  PublicBody: { kind: 'Organization', states: { legalForm: 'PUBLIC_BODY', sector: 'GOVERNMENT' } },
  Person: { kind: 'Person' },
  Project: { kind: 'Programme' },
};

/** What an edge becomes between two sorts of ends. */
interface Taking {
  readonly between: readonly ['Person' | 'actor', 'actor' | 'Programme'];
  readonly tie: TieKindName;
  /** Where the tie starts at the target of the edge. */
  readonly reversed?: true;
  /** The property that the edge's `role` is a value of. */
  readonly role?: 'title' | 'roles';
  /** The role where the edge names none. */
  readonly otherwise?: string;
}

interface EdgeSchema {
  readonly source: string;
  readonly target: string;
  readonly takings: readonly Taking[];
  readonly refusal: Message;
}

const persons = tell('People are kept for the positions they hold in organizations alone.');
const position = { between: ['Person', 'actor'], tie: 'HOLDS_POSITION_IN', role: 'title' } as const;

/**
 * Schemata whose entities are edges: the properties that hold their ends, and what they become. An interval that is no edge
 * (a sanction, a passport) is not here.
 */
export const edgeSchemata: Readonly<Record<string, EdgeSchema>> = {
  Ownership: {
    source: 'owner',
    target: 'asset',
    takings: [{ between: ['actor', 'actor'], tie: 'AFFILIATE_OF', reversed: true }],
    refusal: tell('Ownership is kept between organizations.'),
  },
  Directorship: {
    source: 'director',
    target: 'organization',
    takings: [{ ...position, otherwise: 'Director' }],
    refusal: tell('A directorship is held by a person in an organization.'),
  },
  Employment: { source: 'employee', target: 'employer', takings: [position], refusal: persons },
  Membership: {
    source: 'member',
    target: 'organization',
    takings: [
      { between: ['actor', 'actor'], tie: 'MEMBER_OF', role: 'roles', otherwise: 'MEMBER' },
      { ...position, otherwise: 'Member' },
    ],
    refusal: tell('A membership leads from a person or organization to an organization.'),
  },
  Payment: {
    source: 'payer',
    target: 'beneficiary',
    takings: [{ between: ['actor', 'actor'], tie: 'FUNDS' }],
    refusal: tell('Money is kept between organizations; this was paid by a person or to one.'),
  },
  Succession: {
    source: 'predecessor',
    target: 'successor',
    takings: [{ between: ['actor', 'actor'], tie: 'SUCCEEDED_BY' }],
    refusal: tell('A succession leads from an organization to another.'),
  },
  ProjectParticipant: {
    source: 'participant',
    target: 'project',
    takings: [{ between: ['actor', 'Programme'], tie: 'RUNS' }],
    refusal: tell('A project is run by an organization.'),
  },
  UnknownLink: {
    source: 'subject',
    target: 'object',
    takings: [{ between: ['actor', 'actor'], tie: 'PARTNERS_WITH' }],
    refusal: tell('A tie of no known kind to a person is not kept.'),
  },
  Associate: { source: 'person', target: 'associate', takings: [], refusal: persons },
  Family: { source: 'person', target: 'relative', takings: [], refusal: persons },
  Representation: {
    source: 'agent',
    target: 'client',
    takings: [],
    refusal: tell('Acting for another for a fee is no tie of an alliance.'),
  },
  Debt: {
    source: 'debtor',
    target: 'creditor',
    takings: [],
    refusal: tell('A debt is no tie of an alliance.'),
  },
};

const identifier =
  (scheme: string) =>
  (text: string): RowStatement[] => [{ property: 'externalIds', value: `${scheme}:${text}` }];
const day = (property: string) => (text: string) => [
  { property, value: /^\d{4}(-\d{2}(-\d{2})?)?(?=T|$)/.exec(text)?.[0] ?? text },
];

/** Properties of things; `null` where the reader joins them with others. */
export const thingFields: FieldTable = {
  name: null,
  alias: 'aliases',
  previousName: 'aliases',
  weakAlias: 'aliases',
  abbreviation: 'aliases',
  summary: 'description',
  description: 'description',
  website: webAddress,
  incorporationDate: day('founded'),
  dissolutionDate: day('dissolved'),
  startDate: day('start'),
  endDate: day('end'),
  wikidataId: identifier('wikidata'),
  leiCode: identifier('lei'),
  dunsCode: identifier('duns'),
  uniqueEntityId: identifier('uei'),
  icijId: identifier('icij'),
  sector: null,
  legalForm: null,
  classification: null,
  taxNumber: null,
  einCode: null,
  country: null,
  jurisdiction: null,
  mainCountry: null,
  address: null,
  addressEntity: null,
  parent: null,
};

/** Properties of edges. */
export const edgeFields: FieldTable = {
  startDate: day('start'),
  endDate: day('end'),
  date: (text) => [...day('start')(text), ...day('end')(text)],
  role: null,
  purpose: null,
  programme: null,
  amount: null,
  amountUsd: null,
  amountEur: null,
  currency: null,
};
