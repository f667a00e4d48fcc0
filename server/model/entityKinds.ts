import { property, type Property } from './properties.ts';

/** The mark a kind is drawn with: its shape carries the meaning, its colour repeats it. */
export type Shape =
  | 'circle'
  | 'doubleRing'
  | 'capsule'
  | 'dashedCircle'
  | 'flag'
  | 'lozenge'
  | 'document'
  | 'dot'
  | 'hexagon'
  | 'diamond'
  | 'square'
  | 'page'
  | 'bar';

/** A colour in the light and in the dark theme, as `#rrggbb`. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export interface EntityKind {
  readonly name: string;
  /** The property of the kind that serves as its name, where that is not `name` itself. */
  readonly namedBy?: string;
  readonly label: string;
  readonly plural: string;
  readonly description: string;
  /** Actors act in alliances: they are what ties, measures and facets are chiefly about. */
  readonly isActor: boolean;
  readonly shape: Shape;
  readonly colour: Colour;
  readonly properties: readonly Property[];
}

const blue: Colour = { light: '#0067a5', dark: '#6cb6ee' };
const green: Colour = { light: '#00795a', dark: '#4fc9a4' };
const vermilion: Colour = { light: '#b84a00', dark: '#f19a5b' };
const purple: Colour = { light: '#96487a', dark: '#dd9cc4' };
const amber: Colour = { light: '#8f6400', dark: '#e3b54a' };
const sky: Colour = { light: '#1f7a9c', dark: '#7fcbe6' };
const grey: Colour = { light: '#5b6470', dark: '#a9b3bf' };

const organizational: readonly Property[] = [
  property('ein', 'ein', 'Employer Identification Number: nine digits, leading zeros kept.', {
    label: 'EIN',
  }),
  property('legalForm', { oneOf: 'LegalForm' }, 'Tax status or other legal form.', { varies: true }),
  property('sector', { oneOf: 'Sector' }, 'The field the actor works in.'),
  property(
    'level',
    { oneOf: 'Level' },
    'Whether it acts nationally, in several states, in one state or locally.',
    {
      varies: true,
    },
  ),
  property('founded', 'partialDate', 'When it came into being.'),
  property('dissolved', 'partialDate', 'When it ceased to exist.'),
  property('website', 'url', 'Its own site.'),
  property('nteeCode', 'text', 'National Taxonomy of Exempt Entities code.', { label: 'NTEE code' }),
  property('externalIds', 'text', 'Its ids elsewhere, as `scheme:id` (littlesis:…, wikidata:…).', {
    many: true,
  }),
];

const lifespan = property(
  'lifespan',
  { oneOf: 'Lifespan' },
  'Whether it works all year or until one goal is decided.',
);

const level = property('level', { oneOf: 'Level' }, 'Whether it is national, multi-state, state or local.', {
  varies: true,
});

/** What every entity has besides the properties of its kind. */
export const commonProperties: readonly Property[] = [
  property('name', 'text', 'The name it is usually known by.'),
  property('aliases', 'text', 'Other names and short forms that sources use.', { many: true }),
  property('description', 'prose', 'One plain sentence on what it is.'),
];

export const entityKinds = [
  {
    name: 'Organization',
    label: 'organization',
    plural: 'organizations',
    description: 'A body that acts: incorporated, or a project inside a fiscal sponsor.',
    isActor: true,
    shape: 'circle',
    colour: blue,
    properties: organizational,
  },
  {
    name: 'Coalition',
    label: 'coalition',
    plural: 'coalitions',
    description: 'An alliance with members; it may itself be incorporated.',
    isActor: true,
    shape: 'doubleRing',
    colour: vermilion,
    properties: [...organizational, lifespan],
  },
  {
    name: 'Hybrid',
    label: 'hybrid organization',
    plural: 'hybrid organizations',
    description: 'Sister entities that sources speak of as one actor; it holds the ties given to the whole.',
    isActor: true,
    shape: 'capsule',
    colour: blue,
    properties: [level],
  },
  {
    name: 'Cohort',
    label: 'cohort',
    plural: 'cohorts',
    description: 'Actors that a source counts or describes but does not name.',
    isActor: true,
    shape: 'dashedCircle',
    colour: grey,
    properties: [
      property('size', 'integer', 'How many actors the source counts.'),
      property('criterion', 'prose', 'What its members have in common, according to the source.'),
      property('findings', 'prose', 'What the source found of them, in a few words.', { many: true }),
      lifespan,
      level,
    ],
  },
  {
    name: 'Campaign',
    label: 'campaign',
    plural: 'campaigns',
    description: 'A time-bound demand on a policy.',
    isActor: false,
    shape: 'flag',
    colour: purple,
    properties: [
      property('start', 'partialDate', 'When it began.'),
      property('end', 'partialDate', 'When it ended.'),
      level,
      property('outcome', 'prose', 'How it ended, in a few words.'),
    ],
  },
  {
    name: 'Programme',
    label: 'programme',
    plural: 'programmes',
    description: 'A lasting activity of an actor: a training programme, an initiative, a project.',
    isActor: false,
    shape: 'lozenge',
    colour: green,
    properties: [
      property('start', 'partialDate', 'When it began.'),
      property('end', 'partialDate', 'When it ended.'),
    ],
  },
  {
    name: 'Policy',
    label: 'policy',
    plural: 'policies',
    description: 'What a campaign is about: a bill, executive action, ballot measure or budget.',
    isActor: false,
    shape: 'document',
    colour: amber,
    properties: [
      property('jurisdiction', 'text', 'The government it belongs to.'),
      property('policyKind', { oneOf: 'PolicyKind' }, 'What sort of policy it is.'),
      property('status', 'text', 'Where it stands, in a few words.', { varies: true }),
      property('date', 'partialDate', 'When it was adopted, signed or announced.'),
    ],
  },
  {
    name: 'Person',
    label: 'person',
    plural: 'people',
    description: 'Someone a source names in a public role.',
    isActor: false,
    shape: 'dot',
    colour: grey,
    properties: [],
  },
  {
    name: 'Issue',
    label: 'issue',
    plural: 'issues',
    description: 'A subject that actors work on, in a taxonomy from broad to narrow.',
    isActor: false,
    shape: 'hexagon',
    colour: green,
    properties: [
      property('nteeCodes', 'text', 'The NTEE codes it corresponds to.', { many: true, label: 'NTEE codes' }),
    ],
  },
  {
    name: 'Constituency',
    label: 'constituency',
    plural: 'constituencies',
    description: 'The people a group organizes.',
    isActor: false,
    shape: 'diamond',
    colour: sky,
    properties: [],
  },
  {
    name: 'Place',
    label: 'place',
    plural: 'places',
    description: 'A nation, state or territory, county or city.',
    isActor: false,
    shape: 'square',
    colour: grey,
    properties: [
      property('fips', 'text', 'Its code in the federal standard.', { label: 'FIPS code' }),
      property('postalCode', 'text', 'The two letters of a state or territory.'),
      property('placeLevel', { oneOf: 'PlaceLevel' }, 'Nation, state or territory, county or city.', {
        label: 'level',
      }),
      property('latitude', 'degrees', 'Degrees north.'),
      property('longitude', 'degrees', 'Degrees east.'),
    ],
  },
  {
    name: 'Source',
    namedBy: 'title',
    label: 'source',
    plural: 'sources',
    description: 'A document, filing, page, set of interviews, survey or data file that says so.',
    isActor: false,
    shape: 'page',
    colour: grey,
    properties: [
      property('title', 'text', 'What it is called; its name.'),
      property('publisher', 'text', 'Who published it.'),
      property('published', 'partialDate', 'When it was published.'),
      property('url', 'url', 'Where it is found.'),
      property('archivedUrl', 'url', 'Where a copy is kept.'),
      property('retrievedAt', 'partialDate', 'When it was read.'),
      property('licence', 'text', 'On what terms it may be used.'),
      property('sha256', 'text', 'Checksum of the file that was read.'),
    ],
  },
  {
    name: 'Figure',
    namedBy: 'measure',
    label: 'figure',
    plural: 'figures',
    description: 'A number that a source gives about an entity: a count, share, amount or rating.',
    isActor: false,
    shape: 'bar',
    colour: grey,
    properties: [
      property('measure', 'text', 'What is counted, shared out or rated.'),
      property('value', 'number', 'The number.'),
      property('unit', { oneOf: 'FigureUnit' }, 'What the number counts.'),
      property('period', 'partialDate', 'The time it covers.'),
      property('note', 'prose', 'What the number is of.'),
    ],
  },
] as const satisfies readonly EntityKind[];

export type EntityKindName = (typeof entityKinds)[number]['name'];
export type ActorKindName = Extract<(typeof entityKinds)[number], { isActor: true }>['name'];

const byName = new Map(entityKinds.map((kind): [string, EntityKind] => [kind.name, kind]));

/** The entry of a kind, or null when the model has none of that name. */
export function findEntityKind(name: string): EntityKind | null {
  return byName.get(name) ?? null;
}

export function entityKind(name: EntityKindName): EntityKind {
  return byName.get(name)!;
}

export const actorKinds: readonly ActorKindName[] = entityKinds.flatMap((kind) =>
  kind.isActor ? [kind.name] : [],
);

/** Every property an entity of this kind may have: the common ones first. */
export function propertiesOf(name: EntityKindName): readonly Property[] {
  return [...commonProperties, ...entityKind(name).properties];
}
