import { tell, type Message } from '../../model/message.ts';
import type { EntityKindName, TieKindName } from '../../model/vocabulary.ts';

/** Which of the two entities of a relationship a tie starts from. */
export type Start = 'entity1' | 'entity2';

type Side = 'Person' | 'actor';

/** What a relationship becomes when its first and second entity are of these sorts. */
export interface Taking {
  readonly between: readonly [Side, Side];
  readonly tie: TieKindName;
  readonly from: Start;
  /** The property that the first description is a value of. */
  readonly description?: string;
  /** What is stated where the first description says nothing. */
  readonly states?: Readonly<Record<string, string>>;
}

export interface Category {
  readonly id: number;
  readonly name: string;
  /** What the order of its entities means: `1` is the first, `2` the second. */
  readonly reads: string;
  readonly takings: readonly Taking[];
  /** Why it is not taken between others, and what to do. */
  readonly refusal: Message;
}

const POSITION = { tie: 'HOLDS_POSITION_IN', from: 'entity1', description: 'title' } as const;

/** The twelve categories of relationships. Their order of entities is part of their meaning, and differs by category. */
export const categories: readonly Category[] = [
  {
    id: 1,
    name: 'Position',
    reads: '1 has a position at 2',
    takings: [{ between: ['Person', 'actor'], ...POSITION }],
    refusal: tell('A position is held by a person in an organization; this one is not.'),
  },
  {
    id: 2,
    name: 'Education',
    reads: '1 was a student at 2',
    takings: [],
    refusal: tell('Where people studied is not kept: people are known by their public roles alone.'),
  },
  {
    id: 3,
    name: 'Membership',
    reads: '1 is a member of 2',
    takings: [
      { between: ['actor', 'actor'], tie: 'MEMBER_OF', from: 'entity1', states: { roles: 'MEMBER' } },
      { between: ['Person', 'actor'], ...POSITION, states: { title: 'Member' } },
    ],
    refusal: tell('A membership leads to an organization; this one does not.'),
  },
  {
    id: 4,
    name: 'Family',
    reads: '1 and 2 are relatives',
    takings: [],
    refusal: tell('Family ties are not kept: people are known by their public roles alone.'),
  },
  {
    id: 5,
    name: 'Donation',
    reads: '1 gave money to 2',
    takings: [{ between: ['actor', 'actor'], tie: 'FUNDS', from: 'entity1' }],
    refusal: tell('Money is kept between organizations; this was given by a person or to one.'),
  },
  {
    id: 6,
    name: 'Transaction',
    reads: '1 did business with 2',
    takings: [],
    refusal: tell(
      'The relationship does not say who paid whom; a contract is kept as money with a direction.',
    ),
  },
  {
    id: 7,
    name: 'Lobbying',
    reads: '1 lobbied 2, or for 2',
    takings: [],
    refusal: tell(
      'Lobbying is kept as a campaign that targets somebody; the relationship names no campaign.',
    ),
  },
  {
    id: 8,
    name: 'Social',
    reads: '1 and 2 know each other',
    takings: [],
    refusal: tell('Acquaintance is not kept: people are known by their public roles alone.'),
  },
  {
    id: 9,
    name: 'Professional',
    reads: '1 and 2 work together',
    takings: [{ between: ['actor', 'actor'], tie: 'PARTNERS_WITH', from: 'entity1' }],
    refusal: tell('Ties between persons are not kept: people are known by their public roles alone.'),
  },
  {
    id: 10,
    name: 'Ownership',
    reads: '1 owns 2',
    takings: [{ between: ['actor', 'actor'], tie: 'AFFILIATE_OF', from: 'entity2' }],
    refusal: tell('Ownership is kept between organizations; here a person owns, or is owned.'),
  },
  {
    id: 11,
    name: 'Hierarchy',
    reads: '1 is a part or subsidiary of 2',
    takings: [{ between: ['actor', 'actor'], tie: 'AFFILIATE_OF', from: 'entity1' }],
    refusal: tell('Being part of another is kept between organizations; here a person is one of the two.'),
  },
  {
    id: 12,
    name: 'Generic',
    reads: '1 and 2 are tied in some other way',
    takings: [{ between: ['actor', 'actor'], tie: 'PARTNERS_WITH', from: 'entity1' }],
    refusal: tell('A tie of no known kind to a person is not kept.'),
  },
];

/** Who paid in a transaction, by what it calls its first entity: the client pays, whoever works for it is paid. */
export const transactionParties: Readonly<Record<string, Start>> = {
  client: 'entity1',
  customer: 'entity1',
  buyer: 'entity1',
  contractor: 'entity2',
  vendor: 'entity2',
  supplier: 'entity2',
  consultant: 'entity2',
};

/** What is said of a donation, as far as it says what sort of money it is. */
export const fundingKinds: Readonly<Record<string, string>> = {
  grant: 'GRANT',
  subgrant: 'SUBGRANT',
  donation: 'DONATION',
  contribution: 'DONATION',
  'campaign contribution': 'DONATION',
  dues: 'DUES',
  'membership dues': 'DUES',
  contract: 'CONTRACT',
};

/** What the types of an organization say of its kind, sector and legal form. */
export const organizationTypes: Readonly<
  Record<string, { kind?: EntityKindName; sector?: string; legalForm?: string }>
> = {
  Business: { sector: 'BUSINESS', legalForm: 'BUSINESS' },
  'Public Company': { sector: 'BUSINESS', legalForm: 'BUSINESS' },
  'Private Company': { sector: 'BUSINESS', legalForm: 'BUSINESS' },
  'Industry Trade Association': { kind: 'Coalition', sector: 'BUSINESS' },
  'Labor Union': { sector: 'LABOR' },
  Philanthropy: { sector: 'PHILANTHROPY' },
  'Government Body': { sector: 'GOVERNMENT', legalForm: 'PUBLIC_BODY' },
  'Policy/Think Tank': { sector: 'RESEARCH' },
  'Academic Research Institute': { sector: 'RESEARCH' },
  PAC: { sector: 'ELECTORAL', legalForm: 'PAC' },
  'Political Fundraising Committee': { sector: 'ELECTORAL' },
  'Individual Campaign Committee': { sector: 'ELECTORAL' },
  'Other Campaign Committee': { sector: 'ELECTORAL' },
  'Political Party': { sector: 'ELECTORAL' },
};
