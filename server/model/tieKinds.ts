import { actorKinds, type Colour, type EntityKindName } from './entityKinds.ts';
import { property, type Property } from './properties.ts';

/** What a tie is about. Families share a line style and are the first level of the legend. */
export const tieFamilies = [
  { name: 'membership', label: 'membership' },
  { name: 'legal', label: 'legal tie' },
  { name: 'affiliation', label: 'affiliation' },
  { name: 'sponsorship', label: 'fiscal sponsorship' },
  { name: 'funding', label: 'funding' },
  { name: 'capacity', label: 'capacity support' },
  { name: 'partnership', label: 'partnership' },
  { name: 'campaign', label: 'campaign' },
  { name: 'context', label: 'place, issue and constituency' },
  { name: 'recommendation', label: 'recommendation' },
  { name: 'position', label: 'position' },
  { name: 'provenance', label: 'provenance' },
] as const;
export type TieFamily = (typeof tieFamilies)[number]['name'];

export type Line = 'solid' | 'dashed' | 'dotted' | 'double';
export type Arrow = 'none' | 'triangle' | 'vee' | 'bar' | 'circle' | 'diamond';

/** How a tie reads as part of a sentence, from its start and from its end, now and when it is over. */
export interface Reading {
  readonly forward: string;
  readonly backward: string;
  readonly pastForward: string;
  readonly pastBackward: string;
}

export interface TieKind {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly family: TieFamily;
  readonly from: readonly EntityKindName[];
  readonly to: readonly EntityKindName[];
  readonly symmetric: boolean;
  readonly properties: readonly Property[];
  /** Whether it ties actors into an alliance: counted as a tie in graphs and measures unless told otherwise. */
  readonly isAlliance: boolean;
  /** Closeness from 0 (none) to 1, the default strength in paths and measures. */
  readonly strength: number;
  readonly reading: Reading;
  /** The property whose values have readings of their own (a role, a kind of hub). */
  readonly readBy?: { readonly property: string; readonly readings: Readonly<Record<string, Reading>> };
  readonly line: Line;
  readonly arrow: Arrow;
  /** Line width in pixels at scale 1. */
  readonly width: number;
  readonly colour: Colour;
}

/** Sentences that differ in their verb alone: “convenes” / “is convened by”, “convened” / “was convened by”. */
const reads = (forward: string, backward: string, pastForward: string, pastBackward: string): Reading => ({
  forward,
  backward,
  pastForward,
  pastBackward,
});
const isA = (forward: string, backward: string): Reading =>
  reads(`is ${forward}`, `has as ${backward}`, `was ${forward}`, `had as ${backward}`);

const actors: readonly EntityKindName[] = actorKinds;
const anyone: readonly EntityKindName[] = [...actors, 'Campaign', 'Programme'];

const colours = {
  membership: { light: '#b84a00', dark: '#f19a5b' },
  legal: { light: '#1d2733', dark: '#e6ebf0' },
  affiliation: { light: '#0067a5', dark: '#6cb6ee' },
  sponsorship: { light: '#96487a', dark: '#dd9cc4' },
  funding: { light: '#00795a', dark: '#4fc9a4' },
  capacity: { light: '#1f7a9c', dark: '#7fcbe6' },
  partnership: { light: '#6b7480', dark: '#9aa5b1' },
  campaign: { light: '#96487a', dark: '#dd9cc4' },
  context: { light: '#8b949e', dark: '#7d8793' },
  recommendation: { light: '#8f6400', dark: '#e3b54a' },
} as const satisfies Record<string, Colour>;

const outcome = property('outcome', 'prose', 'What came of it, in a few words.');

const roleReadings: Readonly<Record<string, Reading>> = {
  MEMBER: isA('a member of', 'a member'),
  EXECUTIVE_COMMITTEE: isA('on the executive committee of', 'executive committee member'),
  STEERING_COMMITTEE: isA('on the steering committee of', 'steering committee member'),
  CONVENER: reads('convenes', 'is convened by', 'convened', 'was convened by'),
  STAFF_HOST: reads('staffs', 'is staffed by', 'staffed', 'was staffed by'),
  FOUNDER: reads('founded', 'was founded by', 'founded', 'was founded by'),
  FISCAL_AGENT: isA('the fiscal agent of', 'fiscal agent'),
  FIELD_PARTNER: isA('a field partner of', 'a field partner'),
  ALLY: isA('an ally of', 'an ally'),
  ENDORSER: reads('endorses', 'is endorsed by', 'endorsed', 'was endorsed by'),
  LEAD: reads('leads', 'is led by', 'led', 'was led by'),
  FUNDER: reads('funds', 'is funded by', 'funded', 'was funded by'),
};

const provenance = {
  family: 'provenance',
  symmetric: false,
  properties: [],
  isAlliance: false,
  strength: 0,
} as const;
const thin = { line: 'solid', arrow: 'vee', width: 1, colour: colours.context } as const;

export const tieKinds = [
  {
    name: 'MEMBER_OF',
    label: 'member of',
    description: 'Belongs to a coalition, in one or more roles.',
    family: 'membership',
    from: actors,
    to: ['Coalition'],
    symmetric: false,
    properties: [
      property('roles', { oneOf: 'Role' }, 'The roles held, each perhaps for a time.', {
        many: true,
        varies: true,
      }),
    ],
    isAlliance: true,
    strength: 0.7,
    reading: isA('a member of', 'a member'),
    readBy: { property: 'roles', readings: roleReadings },
    line: 'solid',
    arrow: 'none',
    width: 1.6,
    colour: colours.membership,
  },
  {
    name: 'COMPONENT_OF',
    label: 'component of',
    description: 'A sister entity within its hybrid organization.',
    family: 'legal',
    from: ['Organization'],
    to: ['Hybrid'],
    symmetric: false,
    properties: [],
    isAlliance: true,
    strength: 1,
    reading: isA('part of', 'a part'),
    line: 'solid',
    arrow: 'diamond',
    width: 1.8,
    colour: colours.legal,
  },
  {
    name: 'AFFILIATE_OF',
    label: 'affiliate of',
    description: 'A chapter or affiliate of a wider network.',
    family: 'affiliation',
    from: actors,
    to: actors,
    symmetric: false,
    properties: [],
    isAlliance: true,
    strength: 0.7,
    reading: isA('an affiliate of', 'an affiliate'),
    line: 'solid',
    arrow: 'bar',
    width: 1.2,
    colour: colours.affiliation,
  },
  {
    name: 'SISTER_OF',
    label: 'sister entity',
    description: 'Legally separate entities run together, such as a 501(c)(3) and its 501(c)(4).',
    family: 'legal',
    from: actors,
    to: actors,
    symmetric: true,
    properties: [property('controlled', 'boolean', 'Whether one of them controls the other.')],
    isAlliance: true,
    strength: 1,
    reading: reads(
      'is a sister entity of',
      'is a sister entity of',
      'was a sister entity of',
      'was a sister entity of',
    ),
    line: 'solid',
    arrow: 'none',
    width: 3.2,
    colour: colours.legal,
  },
  {
    name: 'FISCALLY_SPONSORS',
    label: 'fiscal sponsor of',
    description: 'Lends its legal standing and back office to a project.',
    family: 'sponsorship',
    from: ['Organization', 'Hybrid'],
    to: actors,
    symmetric: false,
    properties: [
      property('sponsorshipModel', 'text', 'The kind of sponsorship, such as a comprehensive one (Model A).'),
    ],
    isAlliance: true,
    strength: 0.9,
    reading: reads(
      'is the fiscal sponsor of',
      'is fiscally sponsored by',
      'was the fiscal sponsor of',
      'was fiscally sponsored by',
    ),
    line: 'dashed',
    arrow: 'diamond',
    width: 2.2,
    colour: colours.sponsorship,
  },
  {
    name: 'SUCCEEDED_BY',
    label: 'succeeded by',
    description: 'Became another actor by a change of name, a merger or a spin-off.',
    family: 'legal',
    from: actors,
    to: actors,
    symmetric: false,
    properties: [property('how', { oneOf: 'SuccessionHow' }, 'Renamed, merged or spun off.')],
    isAlliance: false,
    strength: 0,
    reading: reads('was succeeded by', 'succeeded', 'was succeeded by', 'succeeded'),
    line: 'dotted',
    arrow: 'vee',
    width: 2.2,
    colour: colours.legal,
  },
  {
    name: 'FUNDS',
    label: 'funds',
    description: 'Gives money: a grant, subgrant, donation, dues, contract or union contribution.',
    family: 'funding',
    from: actors,
    to: [...actors, 'Campaign', 'Programme'],
    symmetric: false,
    properties: [
      property('amountUsd', 'usd', 'How much, in whole US dollars.'),
      property('fundingKind', { oneOf: 'FundingKind' }, 'What sort of money.'),
      property('purpose', 'prose', 'What it is for.'),
      property('taxPeriod', 'partialDate', 'The tax year it was reported for.'),
    ],
    isAlliance: true,
    strength: 0.5,
    reading: reads('funds', 'is funded by', 'funded', 'was funded by'),
    line: 'double',
    arrow: 'triangle',
    width: 1.4,
    colour: colours.funding,
  },
  {
    name: 'BUILDS_CAPACITY_OF',
    label: 'builds capacity of',
    description: 'Trains, coaches, staffs or otherwise strengthens.',
    family: 'capacity',
    from: actors,
    to: actors,
    symmetric: false,
    properties: [property('forms', { oneOf: 'SupportForm' }, 'The forms the support takes.', { many: true })],
    isAlliance: true,
    strength: 0.6,
    reading: reads(
      'builds the capacity of',
      'has its capacity built by',
      'built the capacity of',
      'had its capacity built by',
    ),
    line: 'dotted',
    arrow: 'triangle',
    width: 1.8,
    colour: colours.capacity,
  },
  {
    name: 'PARTNERS_WITH',
    label: 'partner',
    description: 'Works together, on whatever basis.',
    family: 'partnership',
    from: actors,
    to: actors,
    symmetric: true,
    properties: [
      property('basis', { oneOf: 'PartnershipBasis' }, 'What brings them together.', { many: true }),
    ],
    isAlliance: true,
    strength: 0.5,
    reading: reads('partners with', 'partners with', 'partnered with', 'partnered with'),
    line: 'solid',
    arrow: 'none',
    width: 1.2,
    colour: colours.partnership,
  },
  {
    name: 'PARTICIPATES_IN',
    label: 'participates in',
    description: 'Takes part in a campaign.',
    family: 'campaign',
    from: actors,
    to: ['Campaign'],
    symmetric: false,
    properties: [
      property('roles', { oneOf: 'Role' }, 'The roles held, each perhaps for a time.', {
        many: true,
        varies: true,
      }),
    ],
    isAlliance: true,
    strength: 0.4,
    reading: reads('takes part in', 'is joined by', 'took part in', 'was joined by'),
    readBy: { property: 'roles', readings: roleReadings },
    line: 'dashed',
    arrow: 'none',
    width: 1.4,
    colour: colours.campaign,
  },
  {
    name: 'RECOMMENDS',
    label: 'recommends',
    description: 'A guide lists a group. No alliance: it counts in no path or measure unless chosen.',
    family: 'recommendation',
    from: actors,
    to: actors,
    symmetric: false,
    properties: [
      property('list', 'text', 'The guide or list.'),
      property('year', 'integer', 'The year of the list.'),
    ],
    isAlliance: false,
    strength: 0,
    reading: reads('recommends', 'is recommended by', 'recommended', 'was recommended by'),
    line: 'dotted',
    arrow: 'circle',
    width: 1,
    colour: colours.recommendation,
  },
  {
    name: 'RUNS',
    label: 'runs',
    description: 'Carries on a programme.',
    family: 'campaign',
    from: actors,
    to: ['Programme'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0.4,
    reading: reads('runs', 'is run by', 'ran', 'was run by'),
    line: 'solid',
    arrow: 'vee',
    width: 1.2,
    colour: colours.campaign,
  },
  {
    name: 'SEEKS',
    label: 'seeks',
    description: 'A campaign wants a policy.',
    family: 'campaign',
    from: ['Campaign'],
    to: ['Policy'],
    symmetric: false,
    properties: [outcome],
    isAlliance: false,
    strength: 0,
    reading: reads('seeks', 'is sought by', 'sought', 'was sought by'),
    line: 'solid',
    arrow: 'triangle',
    width: 1.2,
    colour: colours.campaign,
  },
  {
    name: 'OPPOSES',
    label: 'opposes',
    description: 'A campaign fights a policy.',
    family: 'campaign',
    from: ['Campaign'],
    to: ['Policy'],
    symmetric: false,
    properties: [outcome],
    isAlliance: false,
    strength: 0,
    reading: reads('opposes', 'is opposed by', 'opposed', 'was opposed by'),
    line: 'dashed',
    arrow: 'bar',
    width: 1.2,
    colour: colours.campaign,
  },
  {
    name: 'TARGETS',
    label: 'targets',
    description: 'A campaign puts pressure on someone who decides.',
    family: 'campaign',
    from: ['Campaign'],
    to: ['Person', ...actors],
    symmetric: false,
    properties: [outcome],
    isAlliance: false,
    strength: 0,
    reading: reads('targets', 'is targeted by', 'targeted', 'was targeted by'),
    line: 'dotted',
    arrow: 'vee',
    width: 1.2,
    colour: colours.campaign,
  },
  {
    name: 'COMPANION_OF',
    label: 'companion of',
    description: 'Two policies that belong together, such as a bill and the one that amends it.',
    family: 'campaign',
    from: ['Policy'],
    to: ['Policy'],
    symmetric: true,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('is a companion of', 'is a companion of', 'was a companion of', 'was a companion of'),
    line: 'solid',
    arrow: 'none',
    width: 1,
    colour: colours.context,
  },
  {
    name: 'SERVES_AS_HUB',
    label: 'hub in',
    description:
      'Plays a coordinating part in the ecosystem of a place (the nation where no state is named).',
    family: 'context',
    from: actors,
    to: ['Place'],
    symmetric: false,
    properties: [property('hubRole', { oneOf: 'HubRole' }, 'The part it plays.', { varies: true })],
    isAlliance: false,
    strength: 0,
    reading: reads('serves as a hub in', 'has as a hub', 'served as a hub in', 'had as a hub'),
    readBy: {
      property: 'hubRole',
      readings: {
        STATE_TABLE: isA('the state table in', 'state table'),
        CANDIDATE_PIPELINE: isA('the candidate pipeline in', 'candidate pipeline'),
        RESEARCH_AND_COMMUNICATIONS: isA(
          'the research & communications hub in',
          'research & communications hub',
        ),
        OPERATIONAL_INFRASTRUCTURE: isA(
          'the operational infrastructure hub in',
          'operational infrastructure hub',
        ),
        DONOR_TABLE: isA('the donor table in', 'donor table'),
        CONVENING: isA('the convening hub in', 'convening hub'),
      },
    },
    ...thin,
  },
  {
    name: 'ORGANIZES',
    label: 'organizes',
    description: 'Whom a group brings together.',
    family: 'context',
    from: actors,
    to: ['Constituency'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('organizes', 'are organized by', 'organized', 'were organized by'),
    ...thin,
  },
  {
    name: 'BROADER_THAN',
    label: 'broader than',
    description: 'An issue that contains another.',
    family: 'context',
    from: ['Issue'],
    to: ['Issue'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('is broader than', 'is part of', 'was broader than', 'was part of'),
    ...thin,
  },
  {
    name: 'WITHIN',
    label: 'within',
    description: 'A place inside another.',
    family: 'context',
    from: ['Place'],
    to: ['Place'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('is in', 'contains', 'was in', 'contained'),
    ...thin,
  },
  {
    name: 'WORKS_ON',
    label: 'works on',
    description: 'An issue that someone works on.',
    family: 'context',
    from: anyone,
    to: ['Issue'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('works on', 'is worked on by', 'worked on', 'was worked on by'),
    ...thin,
  },
  {
    name: 'OPERATES_IN',
    label: 'works in',
    description: 'Where someone works, which says nothing of where they have an office.',
    family: 'context',
    from: anyone,
    to: ['Place'],
    symmetric: false,
    properties: [],
    isAlliance: false,
    strength: 0,
    reading: reads('works in', 'is where it works:', 'worked in', 'is where it worked:'),
    ...thin,
  },
  {
    name: 'BASED_IN',
    label: 'based in',
    description: 'Where someone has its seat or filing address, which says nothing of where they work.',
    family: 'context',
    from: anyone,
    to: ['Place'],
    symmetric: false,
    properties: [
      property('street', 'text', 'Number and street of the address, or its post office box.'),
      property('postalCode', 'text', 'ZIP code of the address.', { label: 'ZIP code' }),
    ],
    isAlliance: false,
    strength: 0,
    reading: reads('is based in', 'is the seat of', 'was based in', 'was the seat of'),
    ...thin,
  },
  {
    name: 'HOLDS_POSITION_IN',
    label: 'holds a position in',
    description: 'A public role of a person.',
    family: 'position',
    from: ['Person'],
    to: actors,
    symmetric: false,
    properties: [property('title', 'text', 'The position held.')],
    isAlliance: false,
    strength: 0,
    reading: reads('holds a position in', 'has in a position', 'held a position in', 'had in a position'),
    line: 'solid',
    arrow: 'none',
    width: 1,
    colour: colours.context,
  },
  {
    name: 'MEASURES',
    label: 'is a figure about',
    description: 'What a figure is about.',
    from: ['Figure'],
    to: [...actors, 'Campaign', 'Programme', 'Policy', 'Source'],
    reading: reads('is a figure about', 'has the figure', 'was a figure about', 'had the figure'),
    ...provenance,
    ...thin,
  },
  {
    name: 'AUTHORED_BY',
    label: 'author',
    description: 'Who wrote a source or made the study behind it.',
    from: ['Source'],
    to: ['Person', ...actors],
    reading: reads('was written by', 'wrote', 'was written by', 'wrote'),
    ...provenance,
    ...thin,
  },
  {
    name: 'PUBLISHED_BY',
    label: 'publisher',
    description: 'Who published a source.',
    from: ['Source'],
    to: actors,
    reading: reads('was published by', 'published', 'was published by', 'published'),
    ...provenance,
    ...thin,
  },
  {
    name: 'COMMISSIONED_BY',
    label: 'commissioner',
    description: 'Who ordered or paid for a source.',
    from: ['Source'],
    to: actors,
    reading: reads('was commissioned by', 'commissioned', 'was commissioned by', 'commissioned'),
    ...provenance,
    ...thin,
  },
] as const satisfies readonly TieKind[];

export type TieKindName = (typeof tieKinds)[number]['name'];

const byName = new Map<string, TieKind>(tieKinds.map((kind) => [kind.name, kind]));

/** The entry of a kind, or null when the model has none of that name. */
export function findTieKind(name: string): TieKind | null {
  return byName.get(name) ?? null;
}

export function tieKind(name: TieKindName): TieKind {
  return byName.get(name)!;
}

export const allianceTieKinds: readonly TieKindName[] = tieKinds
  .filter((kind) => kind.isAlliance)
  .map((kind) => kind.name);

/** Every property that some kind of tie has, once each, in the order of the model. */
export const tieProperties: readonly Property[] = [
  ...new Map(
    tieKinds.flatMap((kind): readonly Property[] => kind.properties).map((entry) => [entry.name, entry]),
  ).values(),
];

/**
 * How a tie reads, seen from its start (`forward`) or its end; the first role or hub role with a reading
 * of its own rules, so that a convener “convenes” rather than “is a member of”.
 */
export function readingOf(
  kind: TieKindName,
  direction: 'forward' | 'backward',
  { values = [], over = false }: { values?: readonly string[]; over?: boolean } = {},
): string {
  const { reading, readBy } = tieKind(kind);
  const own = values.map((code) => readBy?.readings[code]).filter((found) => found !== undefined);
  const key =
    direction === 'forward' ? (over ? 'pastForward' : 'forward') : over ? 'pastBackward' : 'backward';
  return own.length > 0 ? own.map((one) => one[key]).join(', ') : reading[key];
}
