import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityShape, TieShape, ClaimShape, SourceFactShape, ChangeShape, TimelineShape, TimelineBarShape, NeighborhoodShape, SearchShape, AlliesShape, AllyShape, AnalysisShape, MeasureOutcomeShape, RobustnessShape, InfluenceShape, ComparisonShape, MeasureShape, MeasureConventionShape, ScopeShape, ScopePresetShape, IntroductionsShape, ConnectionShape, ConnectedGroupShape, IntroductionActorShape, IntroductionStepShape, TrustedTieShape, AlternativeShape, ImportJobShape, ImportPreviewShape, ImportReportShape, DoubtShape, MatchCandidateShape, MatchFeatureShape, RejectionShape, BatchShape, PlaceOverviewShape, PlaceCountShape, NationalTiesShape, AttachedShape, StatePageShape, IssuePageShape, CoalitionPageShape } from '../shapes.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Data in the shape of JSON. */
  JSON: { input: unknown; output: unknown; }
  /**
   * A date as precise as its source, in a part of EDTF: `2004`, `2011-10`, `2010-04-23`, `2014~` (about
   * 2014), `2011/2012` (some time between).
   */
  PartialDate: { input: string; output: string; }
  /**
   * A sentence for people that can be worded in any language: `{message, values}`, the message in the ICU format in English, the
   * values by the names it uses: text, numbers, further messages, or lists of these. `key` is what a catalogue lists it by where
   * that is not the English, such as `value.Level.STATE`.
   */
  Message: { input: import('../../model/message.ts').Message; output: import('../../model/message.ts').Message; }
};

/** Who is looked for. Values of one list widen the answer, different lists narrow it. */
export type AlliesInput = {
  /** Id of the organization that looks for allies; without it nothing is compared with an organization. */
  me?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of issues; an issue includes its narrower ones. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of places; a place includes those within it. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Postal codes (`OH`) of states. */
  states?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which ties to a place count: working there, being there, or either. */
  inPlaces?: InputMaybe<AlliesInPlaces>;
  /** States that border on the chosen ones will do as well. */
  nearby?: InputMaybe<Scalars['Boolean']['input']>;
  levels?: InputMaybe<Array<Level>>;
  legalForms?: InputMaybe<Array<LegalForm>>;
  /** What the legal form must allow; all of them. */
  abilities?: InputMaybe<Array<AllyAbility>>;
  hubRoles?: InputMaybe<Array<HubRole>>;
  /** Ids of coalitions; a member of any of them. */
  coalitions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The kinds of alliance ties that count; all when left out. */
  tieKinds?: InputMaybe<Array<TieKind>>;
  /** Words of a name. */
  text?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** How much parts of the score count, from 0 to 10; the usual weight where none is given. */
  weights?: InputMaybe<Array<AllyWeightInput>>;
};

export type AllyWeightInput = {
  part: AllyPart;
  weight: Scalars['Float']['input'];
};

export type AlliesInPlaces =
  | 'WORKS'
  | 'BASED'
  | 'EITHER';

/** What a legal form allows, as a first orientation: the groups of legal forms are documented in `docs/allies.md`. */
export type AllyAbility =
  | 'TAKE_C3_GRANTS'
  | 'DO_ELECTORAL_WORK';

/** The named parts of the score; `docs/allies.md` gives each one's formula. */
export type AllyPart =
  | 'ISSUES'
  | 'PLACES'
  | 'COALITIONS'
  | 'NEIGHBOURS'
  | 'RESOURCES'
  | 'PATHS'
  | 'STRENGTHS'
  | 'LEVELS'
  | 'REACH';

export type AllyReasonCode =
  /** Tied to the organization, by the ties given. */
  | 'PARTNER'
  | 'WORKS_ON'
  | 'WORKS_IN'
  | 'BASED_IN'
  /** In a place of a state that borders on the chosen ones. */
  | 'NEARBY'
  | 'SHARED_COALITION'
  /** Both are tied to the one entity given. */
  | 'TWO_STEPS'
  /** By way of the two entities given, in this order. */
  | 'THREE_STEPS'
  /** Serves in a role as a hub that the organization does not. */
  | 'HUB'
  /** Gives a form of capacity that the organization does not. */
  | 'CAPACITY'
  /** Organizes whom the organization does not. */
  | 'CONSTITUENCY'
  | 'LEVEL'
  | 'LEGAL_FORM';

export type Allies = {
  __typename?: 'Allies';
  /** The organization, its sister entities and their hybrid: they act as one. */
  selves: Array<Entity>;
  /** Those that the organization is not tied to, the most promising first. */
  new: AllyConnection;
  /** Those that it is tied to already. */
  partners: AllyConnection;
  /** Groups that a source counts but does not name. */
  unnamed: AllyConnection;
  /** More fit than are weighed: narrow the question. */
  isCut: Scalars['Boolean']['output'];
  /** How many fit but for a legal form that nobody recorded. */
  unknownLegalForms: Scalars['Int']['output'];
  /** Where few fit: questions that give up on something, and how many each would find. */
  nearest: Array<AllyNearest>;
  /** The weights that the answer was ranked by. */
  weights: Array<AllyWeight>;
};


export type AlliesNewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AlliesPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type AlliesUnnamedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AllyConnection = {
  __typename?: 'AllyConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<Ally>;
  edges: Array<AllyEdge>;
  pageInfo: PageInfo;
};

export type AllyEdge = {
  __typename?: 'AllyEdge';
  cursor: Scalars['String']['output'];
  node: Ally;
};

export type Ally = {
  __typename?: 'Ally';
  entity: Entity;
  /** From 0 to 1: the weighted mean of the parts. */
  score: Scalars['Float']['output'];
  parts: Array<AllyPartValue>;
  /** Ties on a shortest way from the organization, at most 3; null where it is farther, or none is given. */
  steps: Maybe<Scalars['Int']['output']>;
  reasons: Array<AllyReason>;
};

export type AllyPartValue = {
  __typename?: 'AllyPartValue';
  part: AllyPart;
  /** From 0 to 1; null where it cannot be told, as without an organization. */
  value: Maybe<Scalars['Float']['output']>;
};

/** One reason, as a code and what it speaks of. Its ties lead to the claims that say so. */
export type AllyReason = {
  __typename?: 'AllyReason';
  code: AllyReasonCode;
  entities: Array<Entity>;
  /** A code of the vocabulary: a role as a hub, a form of capacity, a level, a legal form. */
  value: Maybe<Scalars['String']['output']>;
  ties: Array<AllyTie>;
};

export type AllyTie = {
  __typename?: 'AllyTie';
  id: Scalars['ID']['output'];
  undated: Scalars['Boolean']['output'];
};

export type AllyWeight = {
  __typename?: 'AllyWeight';
  part: AllyPart;
  weight: Scalars['Float']['output'];
};

export type AllyNearest = {
  __typename?: 'AllyNearest';
  code: AllyNearestCode;
  count: Scalars['Int']['output'];
  /** The issues that this question asks for; those given, or broader ones. */
  issues: Array<Entity>;
};

export type AllyNearestCode =
  | 'ISSUE_ELSEWHERE'
  | 'NEARBY_STATES'
  | 'BROADER_ISSUE'
  | 'ANY_ISSUE';

/** What is being measured. Whatever is left out is as in the preset ALL_ALLIANCE_TIES. */
export type ScopeInput = {
  /** Kinds of ties that count. */
  tieKinds?: InputMaybe<Array<TieKind>>;
  /** Roles that count where a tie states roles; all for none. */
  roles?: InputMaybe<Array<Role>>;
  /** How close a kind of tie binds, above 0 and at most 1, where it is not the vocabulary's default. */
  strengths?: InputMaybe<Array<StrengthInput>>;
  direction?: InputMaybe<ScopeDirection>;
  /** A date, or a period such as `2004/2008`: ties that may have held on some day of it. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Ids of issues: actors that work on one of them or a narrower one. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Postal codes: actors that work in one of these states, and national ones. */
  states?: InputMaybe<Array<Scalars['String']['input']>>;
  levels?: InputMaybe<Array<Level>>;
  /** The least confidence of a tie, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  hybrids?: InputMaybe<HybridsAs>;
  hybridTies?: InputMaybe<HybridTies>;
  sponsoredProjects?: InputMaybe<SponsoredProjectsAs>;
  affiliations?: InputMaybe<AffiliationsAs>;
  /** Whether actors without a tie count. */
  isolates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether groups that a source counts without naming them are actors. */
  cohorts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StrengthInput = {
  kind: TieKind;
  strength: Scalars['Float']['input'];
};

export type ScopeDirection =
  /** Ties keep the direction in which they are stated. */
  | 'AS_STATED'
  /** Two actors are tied where any tie joins them. */
  | 'SET_ASIDE';

export type HybridsAs =
  /** Sister entities are the one actor they form. */
  | 'ONE_ACTOR'
  /** Each sister entity is an actor. */
  | 'APART';

/** Where sisters stand apart: which of them a tie of their hybrid as a whole goes to. */
export type HybridTies =
  | 'EACH_SISTER'
  | 'C501C3'
  | 'C501C4';

export type SponsoredProjectsAs =
  /** Part of their sponsor while the sponsorship lasts. */
  | 'INSIDE_SPONSOR'
  /** Actors of their own. */
  | 'APART';

/** What coalitions and campaigns are. */
export type AffiliationsAs =
  /** Actors, with ties to their members. */
  | 'ACTORS'
  /** Left out, with the ties to them. */
  | 'LEFT_OUT'
  /** Ties among those who share them, as strong as they are many. */
  | 'PROJECTED_COUNT'
  /** Ties among those who share them, each by 1 / (members − 1): Newman 2001. */
  | 'PROJECTED_NEWMAN'
  /** Ties among those who share them, by the share of both's coalitions that they share. */
  | 'PROJECTED_JACCARD';

export type Scope = {
  __typename?: 'Scope';
  tieKinds: Array<TieKind>;
  roles: Array<Role>;
  strengths: Array<Strength>;
  direction: ScopeDirection;
  asOf: Maybe<Scalars['PartialDate']['output']>;
  issues: Array<Scalars['ID']['output']>;
  states: Array<Scalars['String']['output']>;
  levels: Array<Level>;
  minConfidence: Scalars['Float']['output'];
  hybrids: HybridsAs;
  hybridTies: HybridTies;
  sponsoredProjects: SponsoredProjectsAs;
  affiliations: AffiliationsAs;
  isolates: Scalars['Boolean']['output'];
  cohorts: Scalars['Boolean']['output'];
};

export type Strength = {
  __typename?: 'Strength';
  kind: TieKind;
  strength: Scalars['Float']['output'];
};

export type ScopePreset = {
  __typename?: 'ScopePreset';
  name: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  description: Scalars['String']['output'];
  scope: Scope;
};

/** The network that a scope selects, ready to be measured. */
export type Analysis = {
  __typename?: 'Analysis';
  /** The same for the same scope. */
  key: Scalars['ID']['output'];
  /** The version of the graph it was read from: the same scope and version give the same numbers. */
  graphVersion: Scalars['String']['output'];
  scope: Scope;
  /** What was measured, in sentences to stand beside every number. */
  statement: Scalars['String']['output'];
  sentences: Array<Scalars['Message']['output']>;
  directed: Scalars['Boolean']['output'];
  actorCount: Scalars['Int']['output'];
  /** Pairs of actors that are tied; ordered pairs where ties keep their direction. */
  tieCount: Scalars['Int']['output'];
  /** Recorded ties behind them. */
  recordedTieCount: Scalars['Int']['output'];
  /** Recorded ties without a date, kept for every date. */
  undatedTieCount: Scalars['Int']['output'];
  leftOut: LeftOut;
  /** By what its actors can be grouped: attributes, and the communities found in it (`community`). */
  partitions: Array<Scalars['String']['output']>;
  /** What it holds of that which only some conventions need. */
  traits: Array<NetworkTrait>;
  /** The actors in the order of all values; at most 20,000. */
  actors: Array<AnalysedActor>;
  /** Measures by name. A large network may need a while: ask again while one is RUNNING, and it is given up when nobody does. */
  measures: Array<MeasureOutcome>;
  /** The recorded ties that count, parallel ones each; at most 50,000. */
  ties: Array<AnalysedTie>;
  /** What stands behind an actor's score: the very paths, triads or contacts, the weightiest first. */
  why: Explanation;
  /** How a measure of actors would stand had some ties not been seen (Borgatti, Carley & Krackhardt 2006). */
  robustness: Robustness;
  /** The same of several measures, in the order asked: they share the draws, which costs less than asking for each. */
  robustnessOfAll: Array<Robustness>;
  /** Whose removal moves an actor's value most: every other actor left out, one at a time. */
  influence: Influence;
  /** The measure on this network and on another, later or otherwise selected: what moved, entered and left. */
  comparison: Comparison;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisMeasuresArgs = {
  of: Array<MeasureChoice>;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisWhyArgs = {
  actor: Scalars['ID']['input'];
  of: MeasureChoice;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisRobustnessArgs = {
  of: MeasureChoice;
  draws?: InputMaybe<DrawsInput>;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisRobustnessOfAllArgs = {
  of: Array<MeasureChoice>;
  draws?: InputMaybe<DrawsInput>;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisInfluenceArgs = {
  actor: Scalars['ID']['input'];
  of: MeasureChoice;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The network that a scope selects, ready to be measured. */
export type AnalysisComparisonArgs = {
  with: ScopeInput;
  of: MeasureChoice;
  draws?: InputMaybe<DrawsInput>;
};

/** Draws of missing ties: the same input gives the same draws. */
export type DrawsInput = {
  missing?: InputMaybe<MissingTies>;
  /** The share of ties or actors that is missing, from 0 to 1; for CONFIDENCE, what 1 − confidence is multiplied by. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** How many draws, at most 2,000. */
  draws?: InputMaybe<Scalars['Int']['input']>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};

export type MissingTies =
  /** A share of the ties, each set of that many equally likely. A tenth, where no share is given. */
  | 'TIES'
  /** Each tie by itself, the likelier the less it is confided in. */
  | 'CONFIDENCE'
  /** All ties of a share of the actors. */
  | 'ACTORS'
  /** What a share of the actors alone could report: their outgoing ties; without directions, ties between two of them. */
  | 'REPORTS';

/** What draws of missing ties say of each actor, in the order of `actors`. Null where undefined; lists are empty while RUNNING. */
export type Robustness = {
  __typename?: 'Robustness';
  state: OutcomeState;
  elapsedMs: Maybe<Scalars['Int']['output']>;
  /** How much of it is done, 0 to 1, while RUNNING. */
  progress: Maybe<Scalars['Float']['output']>;
  draws: Scalars['Int']['output'];
  seed: Scalars['Int']['output'];
  /** The 2.5 %, 50 % and 97.5 % points of the value. */
  low: Array<Maybe<Scalars['Float']['output']>>;
  median: Array<Maybe<Scalars['Float']['output']>>;
  high: Array<Maybe<Scalars['Float']['output']>>;
  /** The same of the rank: `bestRank` is the smallest number. */
  bestRank: Array<Maybe<Scalars['Int']['output']>>;
  medianRank: Array<Maybe<Scalars['Int']['output']>>;
  worstRank: Array<Maybe<Scalars['Int']['output']>>;
  /** The share of draws in which the actor is first, and among the first three; equals share the places. */
  firstShare: Array<Maybe<Scalars['Float']['output']>>;
  firstThreeShare: Array<Maybe<Scalars['Float']['output']>>;
  undefinedShare: Array<Maybe<Scalars['Float']['output']>>;
  /** For what an actor is, such as a cut-point: the share of draws in which it stays so. */
  keptShare: Array<Maybe<Scalars['Float']['output']>>;
  accuracy: Maybe<Accuracy>;
  /** What was drawn, in sentences. */
  statement: Scalars['String']['output'];
  sentences: Array<Scalars['Message']['output']>;
};

/** How far the thinned networks agree with the whole one. */
export type Accuracy = {
  __typename?: 'Accuracy';
  /** How often the first actor stays first. */
  top1: MeanOfDraws;
  /** How often the first actor stays among the first three. */
  top3: MeanOfDraws;
  /** Of the first tenth of either, the share in both. */
  overlap: MeanOfDraws;
  /** The square of Pearson's correlation. */
  r2: MeanOfDraws;
};

export type MeanOfDraws = {
  __typename?: 'MeanOfDraws';
  mean: Maybe<Scalars['Float']['output']>;
  standardError: Maybe<Scalars['Float']['output']>;
};

export type Influence = {
  __typename?: 'Influence';
  state: OutcomeState;
  elapsedMs: Maybe<Scalars['Int']['output']>;
  progress: Maybe<Scalars['Float']['output']>;
  /** Those whose removal moves the value most, first. */
  actors: Array<Influencer>;
};

export type Influencer = {
  __typename?: 'Influencer';
  id: Scalars['ID']['output'];
  /** The value of the actor asked about, without this one. */
  value: Scalars['Float']['output'];
  change: Scalars['Float']['output'];
};

export type Comparison = {
  __typename?: 'Comparison';
  state: OutcomeState;
  elapsedMs: Maybe<Scalars['Int']['output']>;
  progress: Maybe<Scalars['Float']['output']>;
  /** The other network. */
  other: Analysis;
  actors: Array<ComparedActor>;
  /** Actors of the other network only, and of this one only, with their ranks there and here in the same order. */
  entered: Array<AnalysedActor>;
  enteredRanks: Array<Maybe<Scalars['Int']['output']>>;
  left: Array<AnalysedActor>;
  leftRanks: Array<Maybe<Scalars['Int']['output']>>;
  /** Correlations of the values of actors in both. */
  pearson: Maybe<Scalars['Float']['output']>;
  spearman: Maybe<Scalars['Float']['output']>;
  kendall: Maybe<Scalars['Float']['output']>;
  statement: Scalars['String']['output'];
  sentences: Array<Scalars['Message']['output']>;
};

export type ComparedActor = {
  __typename?: 'ComparedActor';
  id: Scalars['ID']['output'];
  before: Maybe<Scalars['Float']['output']>;
  after: Maybe<Scalars['Float']['output']>;
  /** After less before. */
  difference: Maybe<Scalars['Float']['output']>;
  /** The rank among all actors of this network, and of the other. */
  rankBefore: Maybe<Scalars['Int']['output']>;
  rankAfter: Maybe<Scalars['Int']['output']>;
  /** Places up (above 0) or down among the actors in both. */
  climb: Maybe<Scalars['Int']['output']>;
  /** The 2.5 % and 97.5 % points of the difference under missing ties. */
  low: Maybe<Scalars['Float']['output']>;
  high: Maybe<Scalars['Float']['output']>;
  /** Whether the difference is more than missing ties could make. */
  beyondNoise: Scalars['Boolean']['output'];
};

export type AnalysedTie = {
  __typename?: 'AnalysedTie';
  id: Scalars['ID']['output'];
  kind: TieKind;
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  confidence: Scalars['Float']['output'];
  strength: Scalars['Float']['output'];
  undated: Scalars['Boolean']['output'];
};

export type Explanation = {
  __typename?: 'Explanation';
  kind: ExplanationKind;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
  items: Array<ExplanationItem>;
};

export type ExplanationKind =
  /** Pairs of others of whose shortest paths the actor holds a share, with one such path each; for span and who is linked, of a national actor and one of another level. */
  | 'PATHS'
  /** Two others that are tied to the actor and not to each other, with the role it plays between them. */
  | 'TRIADS'
  /** The actor's contacts, with what each adds to its constraint. */
  | 'CONTACTS'
  /** Those that the actor's removal would part from the largest rest; for sole bridges, from all national actors. */
  | 'CUT_OFF'
  /** Those the actor is tied to, with the strength of the tie. */
  | 'TIES';

export type ExplanationItem = {
  __typename?: 'ExplanationItem';
  /** In the order in which they are tied; where the actor is one of them, it stands among them. */
  actors: Array<Scalars['ID']['output']>;
  /** The share of the pair's shortest paths, the part of the constraint, or the strength of the tie. */
  value: Scalars['Float']['output'];
  role: Maybe<BrokerageRole>;
};

export type BrokerageRole =
  /** Between two of its own group. */
  | 'COORDINATOR'
  /** Between two of one other group. */
  | 'ITINERANT'
  /** From another group to one of its own. */
  | 'GATEKEEPER'
  /** From one of its own group to another. */
  | 'REPRESENTATIVE'
  /** Between two different groups, neither its own. */
  | 'LIAISON';

/** Recorded ties of the chosen kinds and date that are not in the network, by reason. */
export type LeftOut = {
  __typename?: 'LeftOut';
  outsideActors: Scalars['Int']['output'];
  withinOneActor: Scalars['Int']['output'];
  belowConfidence: Scalars['Int']['output'];
  otherRoles: Scalars['Int']['output'];
};

/** An actor of a network: one entity, or sister entities and projects taken together. */
export type AnalysedActor = {
  __typename?: 'AnalysedActor';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: EntityKind;
  /** The ids of all it stands for, its own first. */
  parts: Array<Scalars['ID']['output']>;
  level: Maybe<Level>;
  /** Its legal forms, joined by ` + ` where it stands for several. */
  legalForm: Maybe<Scalars['String']['output']>;
  sector: Maybe<Sector>;
  states: Array<Scalars['String']['output']>;
};

export type MeasureChoice = {
  measure: Scalars['ID']['input'];
  /** The first convention that fits the network, where none is named. */
  convention?: InputMaybe<Scalars['ID']['input']>;
  /** What to group actors by, one of the network's `partitions`, for measures that need groups of one's choice; `level` where none is named. */
  partition?: InputMaybe<Scalars['String']['input']>;
};

export type MeasureOutcome = {
  __typename?: 'MeasureOutcome';
  measure: Measure;
  convention: MeasureConvention;
  partition: Maybe<Scalars['String']['output']>;
  state: OutcomeState;
  /** How long it has been computed so far, while RUNNING. */
  elapsedMs: Maybe<Scalars['Int']['output']>;
  /** How much of it is done, 0 to 1, while RUNNING; null where that cannot be told. */
  progress: Maybe<Scalars['Float']['output']>;
  /**
   * One for each actor, in their order; for each tie; or one for each name. Where a convention gives an actor a number for each of
   * several things: those of all actors for the first name, then for the next. Null where undefined. Empty while RUNNING.
   */
  values: Array<Maybe<Scalars['Float']['output']>>;
  /** Which number each value is, for measures that give several. */
  names: Array<Scalars['String']['output']>;
  /** From 1 for whoever is most of a broker by it; equal values share the best rank. For measures that give each actor one number. */
  ranks: Array<Maybe<Scalars['Int']['output']>>;
  /** How it was computed, in sentences, with references. */
  statement: Scalars['String']['output'];
  /** The same but for the references, which the measure lists. */
  sentences: Array<Scalars['Message']['output']>;
};

export type OutcomeState =
  | 'DONE'
  | 'RUNNING';

/** A measure and everything there is to say about it. */
export type Measure = {
  __typename?: 'Measure';
  name: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  about: MeasureSubject;
  unit: Scalars['String']['output'];
  meaning: Scalars['String']['output'];
  formula: Scalars['String']['output'];
  references: Array<Scalars['String']['output']>;
  complexity: Scalars['String']['output'];
  treatment: Scalars['String']['output'];
  /** Which values mark more of a broker; ranks begin with these. */
  brokersScore: BrokersScore;
  conventions: Array<MeasureConvention>;
};

export type BrokersScore =
  | 'HIGH'
  | 'LOW'
  /** The values are names, not quantities: nobody ranks. */
  | 'NEITHER';

/** What only some networks hold. */
export type NetworkTrait =
  /** Every tie joins an actor and what it belongs to. */
  | 'MODES'
  /** Actors whose states are known. */
  | 'STATES'
  /** Ties of support count: of money, or of other means. */
  | 'SUPPORT'
  /** Ties of money count. */
  | 'MONEY';

export type MeasureSubject =
  | 'ACTOR'
  | 'TIE'
  | 'GRAPH';

/** One exact way to compute a measure. */
export type MeasureConvention = {
  __typename?: 'MeasureConvention';
  /** Unique within the measure. */
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** The measure and what sets the convention apart, short enough to stand above a column; unique on a network. */
  shortLabel: Scalars['String']['output'];
  /** Whether it reads how strong ties are. */
  readsStrengths: Scalars['Boolean']['output'];
  /** Whether it needs actors grouped by an attribute of one's choice. */
  needsPartition: Scalars['Boolean']['output'];
  /** Where it gives an actor a number for each of several things, such as `state`: what these are. Such a one has no ranks, intervals or comparison. */
  each: Maybe<Scalars['String']['output']>;
  /** What a network must hold for it to be defined for anybody. */
  needsTrait: Maybe<NetworkTrait>;
  /** Whether it can be computed on a network with directions (which it may set aside), and on one without. */
  forDirected: Scalars['Boolean']['output'];
  forUndirected: Scalars['Boolean']['output'];
  /** When a value is undefined, and why. */
  undefinedWhen: Maybe<Scalars['String']['output']>;
};

/**
 * What is compared: the beginning of `from` with the end of `to`, both as precise as given; without them, all the time before or
 * after. Where `to` lies wholly before `from`, time is read backwards. Whatever is left out is not restricted.
 */
export type ChangesInput = {
  /**
   * Ids of whom it is about: an actor for itself, an issue for those who work on it or a narrower one, a place for those who work in
   * it. Those of one sort widen the answer; actors, issues and places narrow each other.
   */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
  topics?: InputMaybe<Array<ChangeTopic>>;
  edges?: InputMaybe<Array<ChangeEdge>>;
};

export type ChangeEdge =
  | 'BEGAN'
  | 'ENDED';

export type ChangeCertainty =
  /** Every day that its date may stand for lies in the period. */
  | 'CERTAIN'
  /** Only some do. */
  | 'POSSIBLE';

/** What became different, and by which date. Nothing is told where a date is missing. */
export type Change = {
  __typename?: 'Change';
  /** The same for the same fact and date, whatever the period. */
  id: Scalars['ID']['output'];
  topic: ChangeTopic;
  edge: ChangeEdge;
  certainty: ChangeCertainty;
  date: Scalars['PartialDate']['output'];
  /** The tie that changed, seen from its start; null where an entity itself did. */
  tie: Maybe<Tie>;
  /** The entity that itself changed; null for ties. */
  entity: Maybe<Entity>;
  /** What says so: `start`, `founded` and other dates, or the property that had `value` for a time. */
  property: Scalars['String']['output'];
  value: Maybe<Scalars['String']['output']>;
  /** What `value` followed upon, where the period saw that end and this begin: one change, the one became the other. */
  before: Maybe<Scalars['String']['output']>;
  /** The statements that give the date. */
  claims: Array<Claim>;
};

export type ChangeCount = {
  __typename?: 'ChangeCount';
  topic: ChangeTopic;
  edge: ChangeEdge;
  certain: Scalars['Int']['output'];
  possible: Scalars['Int']['output'];
};

/** By topic, what began before what ended, then the latest first. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  totalCount: Scalars['Int']['output'];
  /** Of all topics and edges, whichever are asked for. */
  counts: Array<ChangeCount>;
  /** Ties in question with neither a start nor an end: what became of them nobody says. */
  undatedCount: Scalars['Int']['output'];
  backwards: Scalars['Boolean']['output'];
  nodes: Array<Change>;
  edges: Array<ChangeConnectionEdge>;
  pageInfo: PageInfo;
};

export type ChangeConnectionEdge = {
  __typename?: 'ChangeConnectionEdge';
  cursor: Scalars['String']['output'];
  node: Change;
};

/** How much began and ended in a year; a date that may lie in several counts in the one it names first. */
export type YearOfChanges = {
  __typename?: 'YearOfChanges';
  year: Scalars['Int']['output'];
  began: Scalars['Int']['output'];
  ended: Scalars['Int']['output'];
};

/** What held of an entity and when: its own life, values that may be others at another time, ties, and roles held within them. */
export type Timeline = {
  __typename?: 'Timeline';
  entity: Entity;
  /** By topic; what has no date is among them. */
  bars: Array<TimelineBar>;
  /** How many ties it has; more than `limit` are not told. */
  tieCount: Scalars['Int']['output'];
};

export type TimelineBar = {
  __typename?: 'TimelineBar';
  id: Scalars['ID']['output'];
  topic: ChangeTopic;
  /** The tie that it is, or in which the role is held, seen from the entity. */
  tie: Maybe<Tie>;
  /** Of a value or a role; the date it is known by for a life; null for a whole tie. */
  property: Maybe<Scalars['String']['output']>;
  value: Maybe<Scalars['String']['output']>;
  start: Maybe<TimelineDate>;
  end: Maybe<TimelineDate>;
  claims: Array<Claim>;
};

/** A date, and the days that it may stand for, both included. */
export type TimelineDate = {
  __typename?: 'TimelineDate';
  date: Scalars['PartialDate']['output'];
  earliest: Scalars['PartialDate']['output'];
  latest: Scalars['PartialDate']['output'];
};

/** One statement by one source about an entity or a tie. */
export type Claim = {
  __typename?: 'Claim';
  id: Scalars['ID']['output'];
  /** The property it states, or `existence`. */
  property: Scalars['String']['output'];
  /** The value as stated; null where it states that the fact exists. */
  value: Maybe<Scalars['String']['output']>;
  source: Source;
  /** Where in the source: section and paragraph, page, row, XPath. */
  locator: Maybe<Scalars['String']['output']>;
  quote: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['PartialDate']['output']>;
  validTo: Maybe<Scalars['PartialDate']['output']>;
  /** From 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it was recorded, as an ISO 8601 instant. */
  recordedAt: Scalars['String']['output'];
  recordedBy: Maybe<Scalars['String']['output']>;
  retractedAt: Maybe<Scalars['String']['output']>;
  retractionReason: Maybe<Scalars['String']['output']>;
};

/**
 * Sources that give different values to one property for the same time. `shown` is the one the resolution rule
 * picks: not retracted, the higher confidence, then the more recent source.
 */
export type Disagreement = {
  __typename?: 'Disagreement';
  property: Scalars['String']['output'];
  shown: Scalars['String']['output'];
  claims: Array<Claim>;
};

export type SourceFactConnection = {
  __typename?: 'SourceFactConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<SourceFact>;
  edges: Array<SourceFactEdge>;
  pageInfo: PageInfo;
};

export type SourceFactEdge = {
  __typename?: 'SourceFactEdge';
  cursor: Scalars['String']['output'];
  node: SourceFact;
};

/** What one source says about one entity or one tie. */
export type SourceFact = {
  __typename?: 'SourceFact';
  /** Null where it is about a tie. */
  entity: Maybe<Entity>;
  /** Null where it is about an entity. */
  tie: Maybe<Tie>;
  /** What this source says of it. */
  claims: Array<Claim>;
};

export type SourceConnection = {
  __typename?: 'SourceConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<Source>;
  edges: Array<SourceEdge>;
  pageInfo: PageInfo;
};

export type SourceEdge = {
  __typename?: 'SourceEdge';
  cursor: Scalars['String']['output'];
  node: Source;
};

export type EntityEdge = {
  __typename?: 'EntityEdge';
  cursor: Scalars['String']['output'];
  node: Entity;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Begins to look at files that were sent to `/uploads`, or looks again at those of a job, with another format or mapping.
   * Nothing is written.
   */
  lookAtImport: ImportJob;
  /** Imports what was looked at, as one batch. */
  applyImport: ImportJob;
  /** Ends an import that is under way; what it has written is taken back. */
  cancelImport: ImportJob;
  /** Takes an import back: its claims, and all that nobody else claims. */
  revertBatch: Reverted;
};


export type MutationLookAtImportArgs = {
  job?: InputMaybe<Scalars['ID']['input']>;
  uploads?: Array<Scalars['ID']['input']>;
  format?: InputMaybe<Scalars['String']['input']>;
  mapping?: InputMaybe<Scalars['JSON']['input']>;
};


export type MutationApplyImportArgs = {
  job: Scalars['ID']['input'];
  decisions?: Array<MatchDecisionInput>;
  doubtful?: InputMaybe<DoubtfulRows>;
};


export type MutationCancelImportArgs = {
  job: Scalars['ID']['input'];
};


export type MutationRevertBatchArgs = {
  id: Scalars['ID']['input'];
};

export type MatchDecisionInput = {
  /** Id of the doubt. */
  doubt: Scalars['ID']['input'];
  /** Id of the actor that the row is; null for a new one. */
  actor?: InputMaybe<Scalars['ID']['input']>;
};

export type DoubtfulRows =
  /** Rows that may be known actors and that nobody decided on become new ones. */
  | 'NEW'
  /** They are not taken. */
  | 'REJECT';

export type Formats = {
  __typename?: 'Formats';
  imports: Array<ImportFormat>;
  exports: Array<ExportFormat>;
};

export type ImportFormat = {
  __typename?: 'ImportFormat';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  extensions: Array<Scalars['String']['output']>;
  keeps: Scalars['String']['output'];
  cannotHold: Scalars['String']['output'];
};

export type ExportFormat = {
  __typename?: 'ExportFormat';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  extension: Scalars['String']['output'];
  cannotHold: Scalars['String']['output'];
};

export type ImportState =
  | 'LOOKING'
  | 'READY'
  | 'APPLYING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELLED';

export type ImportJob = {
  __typename?: 'ImportJob';
  id: Scalars['ID']['output'];
  files: Array<Scalars['String']['output']>;
  state: ImportState;
  /** How much of the files has been read in this state, 0 to 1. */
  share: Scalars['Float']['output'];
  format: Maybe<ImportFormat>;
  /** What importing would do. */
  preview: Maybe<ImportPreview>;
  /** What importing did. */
  report: Maybe<ImportReport>;
  /** The first rows that are not taken; all of them at `/imports/<job>/rejected.csv`. */
  rejections: Array<Rejection>;
  /** Why it failed, as a sentence. */
  failure: Maybe<Scalars['String']['output']>;
  /** The same to be worded in any language. */
  failureMessage: Maybe<Scalars['Message']['output']>;
};

/** What became of rows: always read = created + updated + merged + unchanged + rejected. */
export type RowCounts = {
  __typename?: 'RowCounts';
  rowsRead: Scalars['Int']['output'];
  created: Scalars['Int']['output'];
  updated: Scalars['Int']['output'];
  merged: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
};

export type UnknownField = {
  __typename?: 'UnknownField';
  field: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type ImportPreview = {
  __typename?: 'ImportPreview';
  actors: RowCounts;
  ties: RowCounts;
  /** Fields that are not used, and how often each was met. */
  unknownFields: Array<UnknownField>;
  newPlacesAndIssues: Scalars['Int']['output'];
  /** How columns are taken, in the shape of the format; null for a format that has none. */
  mapping: Maybe<Scalars['JSON']['output']>;
  /** The first rows as what they become. */
  samples: Array<ImportSample>;
  links: Array<ImportLink>;
  linkCount: Scalars['Int']['output'];
  doubts: Array<Doubt>;
  doubtCount: Scalars['Int']['output'];
};

export type ImportReport = {
  __typename?: 'ImportReport';
  actors: RowCounts;
  ties: RowCounts;
  unknownFields: Array<UnknownField>;
  /** To revert it by; null where nothing has changed. */
  batch: Maybe<Scalars['ID']['output']>;
  /** Ids of some of the entities that it is about, new ones first. */
  about: Array<Scalars['ID']['output']>;
};

export type Rejection = {
  __typename?: 'Rejection';
  file: Scalars['String']['output'];
  line: Maybe<Scalars['Int']['output']>;
  locator: Scalars['String']['output'];
  /** Whether the row is of an actor (`entity`) or a tie. */
  about: Scalars['String']['output'];
  field: Scalars['String']['output'];
  value: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  /** The same to be worded in any language. */
  message: Scalars['Message']['output'];
};

export type ImportSample = {
  __typename?: 'ImportSample';
  locator: Scalars['String']['output'];
  /** Kind of the entity or tie. */
  kind: Scalars['String']['output'];
  /** created, updated or unchanged */
  outcome: Scalars['String']['output'];
  statements: Array<SampleStatement>;
};

export type SampleStatement = {
  __typename?: 'SampleStatement';
  property: Scalars['String']['output'];
  value: Maybe<Scalars['String']['output']>;
  validFrom: Maybe<Scalars['PartialDate']['output']>;
  validTo: Maybe<Scalars['PartialDate']['output']>;
};

/** A row that is taken for an actor that is known. */
export type ImportLink = {
  __typename?: 'ImportLink';
  name: Scalars['String']['output'];
  file: Scalars['String']['output'];
  locator: Scalars['String']['output'];
  candidate: MatchCandidate;
};

/** A row that may be an actor that is known: a person decides. */
export type Doubt = {
  __typename?: 'Doubt';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  ein: Maybe<Scalars['String']['output']>;
  website: Maybe<Scalars['String']['output']>;
  legalForm: Maybe<Scalars['String']['output']>;
  city: Maybe<Scalars['String']['output']>;
  state: Maybe<Scalars['String']['output']>;
  street: Maybe<Scalars['String']['output']>;
  postalCode: Maybe<Scalars['String']['output']>;
  file: Scalars['String']['output'];
  locator: Scalars['String']['output'];
  candidates: Array<MatchCandidate>;
  /** Whether somebody has decided before. */
  decided: Scalars['Boolean']['output'];
  /** The actor that it was decided to be; null for a new one. */
  actor: Maybe<Scalars['ID']['output']>;
};

export type MatchCandidate = {
  __typename?: 'MatchCandidate';
  id: Scalars['ID']['output'];
  /** How probable it is that both are the same, 0 to 1. */
  score: Scalars['Float']['output'];
  features: Array<MatchFeature>;
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  ein: Maybe<Scalars['String']['output']>;
  website: Maybe<Scalars['String']['output']>;
  legalForm: Maybe<Scalars['String']['output']>;
  city: Maybe<Scalars['String']['output']>;
  state: Maybe<Scalars['String']['output']>;
  street: Maybe<Scalars['String']['output']>;
  postalCode: Maybe<Scalars['String']['output']>;
  /** As the store has it; null for one that an earlier row of the same files is about. */
  entity: Maybe<Entity>;
};

export type MatchFeature = {
  __typename?: 'MatchFeature';
  feature: Scalars['String']['output'];
  weight: Scalars['Float']['output'];
  words: Scalars['String']['output'];
  /** The same to be worded in any language. */
  message: Scalars['Message']['output'];
};

export type Batch = {
  __typename?: 'Batch';
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  /** loading, applied, reverting or reverted */
  status: Scalars['String']['output'];
  files: Array<Scalars['String']['output']>;
  startedAt: Scalars['String']['output'];
  finishedAt: Maybe<Scalars['String']['output']>;
  revertedAt: Maybe<Scalars['String']['output']>;
  actors: Maybe<RowCounts>;
  ties: Maybe<RowCounts>;
};

export type Reverted = {
  __typename?: 'Reverted';
  /** Facts that only this import had stated: they are gone. */
  removed: Scalars['Int']['output'];
  /** Facts of which others say something too: they show again what those say. */
  restored: Scalars['Int']['output'];
  /** Entities that others rest on: they stay. */
  kept: Scalars['Int']['output'];
};

/** What sister entities are to each other in an introduction. */
export type SistersAs =
  /** The one actor they form. */
  | 'NO_STEP'
  /** Actors of their own, one step apart. */
  | 'ONE_STEP';

/** Over what introductions may go, and how they are trusted. */
export type IntroductionChoice = {
  /** Ids of actors that no introduction goes through, at most 200. */
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of ties it may go over; all that make alliances, where none is named. RECOMMENDS and SUCCEEDED_BY may be chosen besides. */
  tieKinds?: InputMaybe<Array<TieKind>>;
  /** A date or period: ties that may have held on some day of it, trusted as of its last day. */
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  sisters?: InputMaybe<SistersAs>;
  /** How many years after its end a tie is trusted half as much, from 1 to 100. */
  halfLifeYears?: InputMaybe<Scalars['Float']['input']>;
};

export type PathsInput = {
  /** Ids of whoever looks for an introduction; of several, each may begin. At most 50. */
  from: Array<Scalars['ID']['input']>;
  /** To whom. */
  to: Scalars['ID']['input'];
  /** The most ties from one end to the other, from 1 to 8. */
  steps?: InputMaybe<Scalars['Int']['input']>;
  /** How many ways, at most 20. */
  first?: InputMaybe<Scalars['Int']['input']>;
  over?: InputMaybe<IntroductionChoice>;
};

export type ConnectionInput = {
  /** Ids of actors to be tied together, from 2 to 30. */
  among: Array<Scalars['ID']['input']>;
  over?: InputMaybe<IntroductionChoice>;
};

/** The most trusted ways from one actor to another: who can introduce whom. */
export type Introductions = {
  __typename?: 'Introductions';
  outcome: PathsOutcome;
  /** False where the search stopped at its bound on work: the ways are the best found so far. */
  complete: Scalars['Boolean']['output'];
  /** The most trusted first; among those trusted alike, the shorter. */
  ways: Array<IntroductionWay>;
  /** The actors of all ways; where there is none, those asked about. */
  actors: Array<IntroductionActor>;
  /** The ties of all ways, each once. */
  ties: Array<TrustedTie>;
  /** Where there is no way: what one change of the question would find. */
  alternatives: Array<IntroductionAlternative>;
  /** Those asked about who are no actors that this reader may see. */
  unknown: Array<Scalars['ID']['output']>;
};

export type PathsOutcome =
  | 'FOUND'
  | 'NONE'
  /** Those asked about are one actor, or sister entities that are taken as one. */
  | 'ONE_ACTOR'
  /** There is nobody to begin from, or nobody to lead to. */
  | 'UNKNOWN';

export type IntroductionWay = {
  __typename?: 'IntroductionWay';
  /** The product of its steps' trusts, above 0 and at most 1. */
  trust: Scalars['Float']['output'];
  /** Ids of its actors in their order. */
  actors: Array<Scalars['ID']['output']>;
  steps: Array<IntroductionStep>;
};

export type IntroductionStep = {
  __typename?: 'IntroductionStep';
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  /** That of its most trusted tie. */
  trust: Scalars['Float']['output'];
  /** The ties that make it, parallel ones each, the most trusted first. */
  by: Array<StepTie>;
};

export type StepTie = {
  __typename?: 'StepTie';
  id: Scalars['ID']['output'];
  /** As seen from the actor that the step is from. */
  direction: Direction;
};

export type IntroductionActor = {
  __typename?: 'IntroductionActor';
  id: Scalars['ID']['output'];
  entity: Maybe<Entity>;
  /** The ids of all it stands for, its own first: sister entities where they are no step apart. */
  parts: Array<Scalars['ID']['output']>;
};

/** A tie and how far it is trusted: trust = confidence × strength × recency. */
export type TrustedTie = {
  __typename?: 'TrustedTie';
  id: Scalars['ID']['output'];
  /** Seen from its start. */
  tie: Tie;
  trust: Scalars['Float']['output'];
  confidence: Scalars['Float']['output'];
  /** How close its kind binds. */
  strength: Scalars['Float']['output'];
  /** How lately it held: 1 where it may last, halved with each half-life since its end, 0.71 where it has no date. */
  recency: Scalars['Float']['output'];
};

export type IntroductionAlternative = {
  __typename?: 'IntroductionAlternative';
  change: AlternativeChange;
  /** How many steps it would then take, at the least; among several actors, to the farthest of them from the first. */
  steps: Scalars['Int']['output'];
  /** For TIE_KIND. */
  tieKind: Maybe<TieKind>;
};

export type AlternativeChange =
  | 'MORE_STEPS'
  /** One more kind of tie. */
  | 'TIE_KIND'
  | 'ANY_DATE'
  | 'NOBODY_AVOIDED';

/** What ties several actors together: the ties whose trusts have the largest product. */
export type Connection = {
  __typename?: 'Connection';
  outcome: ConnectionOutcome;
  /** Those of them that are tied to each other, the largest group first; who is tied to no other is alone. */
  groups: Array<ConnectedGroup>;
  actors: Array<IntroductionActor>;
  ties: Array<TrustedTie>;
  /** Where not all are tied: what one change of the question would find. */
  alternatives: Array<IntroductionAlternative>;
  unknown: Array<Scalars['ID']['output']>;
};

export type ConnectionOutcome =
  | 'FOUND'
  /** Some of them. */
  | 'PARTLY'
  | 'NONE'
  | 'ONE_ACTOR'
  /** Fewer than two are there. */
  | 'UNKNOWN';

export type ConnectedGroup = {
  __typename?: 'ConnectedGroup';
  /** Ids of those asked about. */
  asked: Array<Scalars['ID']['output']>;
  steps: Array<IntroductionStep>;
  /** The product of its steps' trusts. */
  trust: Scalars['Float']['output'];
  /** Whether no other ties are trusted more. */
  exact: Scalars['Boolean']['output'];
  /** How many times as long as the best it is at most, a tie being −ln of its trust long; 1 where it is exact. */
  atMostTimes: Scalars['Float']['output'];
};

export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** The entities asked for first, then by closeness and number of ties. */
  entities: Array<Entity>;
  /** All ties among these entities that pass the filter, each seen from its start. */
  ties: Array<Tie>;
  /** How many entities are in the answer. */
  shown: Scalars['Int']['output'];
  /** How many there are within `depth`; more than `shown` when `limit` cut the answer. */
  total: Scalars['Int']['output'];
  /** Of the ties in the answer, those with neither a start nor an end. */
  undatedTies: Scalars['Int']['output'];
};

/**
 * Values of one list widen the answer, different lists narrow it. An issue includes its narrower ones. Without kinds, actors who
 * have a name: organizations, coalitions and hybrids.
 */
export type PlaceFilter = {
  kinds?: InputMaybe<Array<EntityKind>>;
  legalForms?: InputMaybe<Array<LegalForm>>;
  levels?: InputMaybe<Array<Level>>;
  /** Ids of issues worked on. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  hubRoles?: InputMaybe<Array<HubRole>>;
  /** Ids of coalitions they are members of. */
  coalitions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of ties an actor has, at either end. */
  tieKinds?: InputMaybe<Array<TieKind>>;
};

export type PresenceCount = {
  __typename?: 'PresenceCount';
  count: Scalars['Int']['output'];
  /** Those of them who are there only by ties without any date. */
  undated: Scalars['Int']['output'];
};

export type PlaceOverview = {
  __typename?: 'PlaceOverview';
  /** How many pass the filter, wherever they are. */
  totalCount: Scalars['Int']['output'];
  /** How many of them work in some place that is recorded, the nation as a whole among them. */
  worksSomewhere: PresenceCount;
  /** How many of them have their seat in some place that is recorded. */
  isSomewhere: PresenceCount;
  /** Every state and territory and the nation, or the state asked for with the counties and cities in it, by name. */
  places: Array<PlaceCount>;
  levels: Array<LevelCount>;
  /** A page of them by name, each with the ties that lead to the issue or coalition chosen, else to these places. */
  listed: AttachedConnection;
};

/** What is counted in a place counts for all places it lies in; a nation counts only what is said of it as a whole. */
export type PlaceCount = {
  __typename?: 'PlaceCount';
  place: Place;
  worksThere: PresenceCount;
  isThere: PresenceCount;
  /** Whether anybody is recorded there at all, whatever the filter and the date: elsewhere a count of 0 says nothing. */
  recorded: Scalars['Boolean']['output'];
  /** Who says that those counted work there or are there, by name. */
  sources: Array<Source>;
  /** National actors with ties to those who work there, the best tied first. */
  nationals: Array<NationalTies>;
};

/** How many ties a national actor has to those counted who work in a place. */
export type NationalTies = {
  __typename?: 'NationalTies';
  actor: Entity;
  ties: Scalars['Int']['output'];
  undated: Scalars['Int']['output'];
};

export type LevelCount = {
  __typename?: 'LevelCount';
  /** Null where no level is recorded. */
  level: Maybe<Level>;
  count: Scalars['Int']['output'];
};

/** An entity with the ties through which it stands in an answer. */
export type Attached = {
  __typename?: 'Attached';
  entity: Entity;
  /** Each seen from the entity. */
  through: Array<Tie>;
  /** How many ties there are; more than `through` where they were cut. */
  tieCount: Scalars['Int']['output'];
};

export type AttachedConnection = {
  __typename?: 'AttachedConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<Attached>;
  edges: Array<AttachedEdge>;
  pageInfo: PageInfo;
};

export type AttachedEdge = {
  __typename?: 'AttachedEdge';
  cursor: Scalars['String']['output'];
  node: Attached;
};

export type StatePage = {
  __typename?: 'StatePage';
  place: Place;
  /** Every coordinating part there is, with who plays it; none where nobody is recorded in it. */
  hubs: Array<HubsOfRole>;
  /** Parts that nobody is recorded in for this state. */
  missingHubRoles: Array<HubRole>;
  /** Coalitions that work there. */
  coalitions: AttachedConnection;
  /** Coalitions that groups of the state are members of, with those memberships; `tieCount` tells the members. */
  coalitionsThroughMembers: Array<Attached>;
  campaigns: AttachedConnection;
  /** Groups that sources count or describe but do not name. */
  cohorts: AttachedConnection;
  /** National actors with ties to groups that work in the state, those ties with them; the best tied first. */
  nationalPartners: AttachedConnection;
};


export type StatePageCoalitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StatePageCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StatePageCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type StatePageNationalPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type HubsOfRole = {
  __typename?: 'HubsOfRole';
  role: HubRole;
  /** Each seen from the hub. */
  ties: Array<Tie>;
  /** Who plays the part in the nation as a whole, no state named. */
  nationwide: Array<Tie>;
};

export type IssuePage = {
  __typename?: 'IssuePage';
  issue: Issue;
  broader: Array<Issue>;
  narrower: Array<Issue>;
  coalitions: AttachedConnection;
  campaigns: AttachedConnection;
  cohorts: AttachedConnection;
};


export type IssuePageCoalitionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IssuePageCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type IssuePageCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CoalitionPage = {
  __typename?: 'CoalitionPage';
  coalition: Coalition;
  memberCount: Scalars['Int']['output'];
  /** Members with their memberships, by name. */
  members: AttachedConnection;
  /** How many members work in each state, most first; one who works in two states is in both. */
  states: Array<StateCount>;
  /** How many members work in no state that is recorded. */
  inNoState: Scalars['Int']['output'];
  levels: Array<LevelCount>;
  roles: Array<RoleCount>;
  /** Other coalitions with members of this one, those that share most first. */
  overlaps: Array<CoalitionOverlap>;
};


export type CoalitionPageMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type StateCount = {
  __typename?: 'StateCount';
  /** Postal code. */
  state: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type RoleCount = {
  __typename?: 'RoleCount';
  role: Role;
  count: Scalars['Int']['output'];
};

export type CoalitionOverlap = {
  __typename?: 'CoalitionOverlap';
  coalition: Coalition;
  /** The members of both. */
  shared: Array<Entity>;
  /** How many members the other coalition has. */
  memberCount: Scalars['Int']['output'];
  /** Shared members as a share of the members of either (Jaccard 1901), from 0 to 1. */
  jaccard: Scalars['Float']['output'];
};

/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type Query = {
  __typename?: 'Query';
  /** One entity by its id, as it was on `asOf`; null when there is none that this reader may see. */
  entity: Maybe<Entity>;
  /** Several entities by their ids, in the order asked; null for those that are not there. */
  entities: Array<Maybe<Entity>>;
  /** One tie by its id, seen from its start. */
  tie: Maybe<Tie>;
  /** Several ties by their ids, in the order asked; null for those that are not there. */
  ties: Array<Maybe<Tie>>;
  /**
   * Entities by words of their name (typing errors, accents and unfinished words forgiven) and by facets.
   * Without text: all that pass the filter, by name.
   */
  search: SearchConnection;
  /**
   * The entities within `depth` ties of `ids`, the closest and best tied first, never more than `limit`:
   * the answer says how many there are in all.
   */
  neighborhood: Neighborhood;
  /** Who would be an ally, and why, the most promising first. */
  allies: Allies;
  /** Alliances to start exploring from: coalitions of some size, then hybrid organizations and national networks. */
  startingPoints: Array<Entity>;
  /** The documents and data files that claims cite. */
  sources: SourceConnection;
  /** The kinds of entities and ties with their labels, readings, marks and properties. */
  vocabulary: Vocabulary;
  /** The network that a scope selects, and measures on it. */
  analysis: Analysis;
  /** Who can introduce one actor to another: the most trusted ways between them. */
  paths: Introductions;
  /** Who ties several actors together: the most trusted ties that connect them all. */
  connection: Connection;
  /** Every measure there is, with its conventions. */
  measures: Array<Measure>;
  /** Scopes to start from. */
  scopePresets: Array<ScopePreset>;
  /** What the store holds, as this reader sees it. */
  dataset: Dataset;
  /** What changed between two dates. */
  changes: ChangeConnection;
  /** What held of one entity and when; null when there is none that this reader may see. */
  timeline: Maybe<Timeline>;
  /** The years in which something changed, in order. */
  yearsOfChanges: Array<YearOfChanges>;
  /** What files can be imported from, and written to. */
  formats: Formats;
  /** An import of the page, from its look to its end; null where there is none, or it was forgotten. */
  importJob: Maybe<ImportJob>;
  /** Imports, the newest first. */
  batches: Array<Batch>;
  /**
   * Where actors work and where they are: by state, or by county and city within one state. Each actor is counted once a place,
   * however many of its ties lead there.
   */
  placeOverview: PlaceOverview;
  /** A state or territory by its postal code; null when there is none that this reader may see. */
  statePage: Maybe<StatePage>;
  /** An issue, by its id; null when there is none that this reader may see. */
  issuePage: Maybe<IssuePage>;
  /** A coalition, by its id; null when there is none that this reader may see. */
  coalitionPage: Maybe<CoalitionPage>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryEntitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryTieArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryTiesArgs = {
  ids: Array<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QuerySearchArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryNeighborhoodArgs = {
  ids: Array<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryAlliesArgs = {
  input: AlliesInput;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryStartingPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryAnalysisArgs = {
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryPathsArgs = {
  input: PathsInput;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryConnectionArgs = {
  input: ConnectionInput;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryChangesArgs = {
  input: ChangesInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryTimelineArgs = {
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryYearsOfChangesArgs = {
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  topics?: InputMaybe<Array<ChangeTopic>>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryPlaceOverviewArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryStatePageArgs = {
  state: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryIssuePageArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * Whatever is asked “as of” a date keeps what may have held on some day of it. What has no dates is kept and
 * marked `undated`; without `asOf` everything ever recorded is told.
 */
export type QueryCoalitionPageArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Dataset = {
  __typename?: 'Dataset';
  /** Changes with every write; the same version gives the same answers. */
  version: Scalars['String']['output'];
  entities: Scalars['Int']['output'];
  ties: Scalars['Int']['output'];
  claims: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
};

/** Values of one facet widen the answer, different facets narrow it. An issue includes its narrower ones. */
export type SearchFilter = {
  kinds?: InputMaybe<Array<EntityKind>>;
  legalForms?: InputMaybe<Array<LegalForm>>;
  levels?: InputMaybe<Array<Level>>;
  /** Postal codes (`AZ`) of the states where an actor works. */
  states?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of issues worked on. */
  issues?: InputMaybe<Array<Scalars['ID']['input']>>;
  hubRoles?: InputMaybe<Array<HubRole>>;
  /** Kinds of ties an entity has, at either end. */
  tieKinds?: InputMaybe<Array<TieKind>>;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  totalCount: Scalars['Int']['output'];
  nodes: Array<Entity>;
  edges: Array<EntityEdge>;
  pageInfo: PageInfo;
  /**
   * For each facet the values among the answers, most frequent first. A value's count is the total of the same
   * search with that value alone chosen in its facet.
   */
  facets: Array<Facet>;
};

export type Facet = {
  __typename?: 'Facet';
  name: FacetName;
  values: Array<FacetValue>;
};

export type FacetName =
  | 'KIND'
  | 'LEGAL_FORM'
  | 'LEVEL'
  | 'STATE'
  | 'ISSUE'
  | 'HUB_ROLE'
  | 'TIE_KIND';

export type FacetValue = {
  __typename?: 'FacetValue';
  /** What to put into the filter: an enum value, a postal code or an issue's id. */
  value: Scalars['String']['output'];
  label: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** Which way a tie runs as seen from the entity it was read from. */
export type Direction =
  | 'OUT'
  | 'IN'
  /** The tie is symmetric. */
  | 'BOTH';

export type TieFilter = {
  kinds?: InputMaybe<Array<TieKind>>;
  /** Only ties in one of these roles (ties of kinds without roles are kept). */
  roles?: InputMaybe<Array<Role>>;
  /** Only ties to entities of these kinds. */
  otherKinds?: InputMaybe<Array<EntityKind>>;
  direction?: InputMaybe<Direction>;
  /** Only ties of at least this confidence (0–1). */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

export type TieConnection = {
  __typename?: 'TieConnection';
  totalCount: Scalars['Int']['output'];
  /** How many of them have neither a start nor an end. */
  undatedCount: Scalars['Int']['output'];
  nodes: Array<Tie>;
  edges: Array<TieEdge>;
  pageInfo: PageInfo;
};

export type TieEdge = {
  __typename?: 'TieEdge';
  cursor: Scalars['String']['output'];
  node: Tie;
};

/** A role held in a coalition or campaign, and when. */
export type RoleSpan = {
  __typename?: 'RoleSpan';
  role: Role;
  start: Maybe<Scalars['PartialDate']['output']>;
  end: Maybe<Scalars['PartialDate']['output']>;
};

export type Vocabulary = {
  __typename?: 'Vocabulary';
  entityKinds: Array<EntityKindEntry>;
  tieKinds: Array<TieKindEntry>;
  tieFamilies: Array<TieFamilyEntry>;
  valueSets: Array<ValueSetEntry>;
};

/** A colour as `#rrggbb`, for each theme. */
export type Colour = {
  __typename?: 'Colour';
  light: Scalars['String']['output'];
  dark: Scalars['String']['output'];
};

export type EntityKindEntry = {
  __typename?: 'EntityKindEntry';
  name: EntityKind;
  label: Scalars['String']['output'];
  plural: Scalars['String']['output'];
  description: Scalars['String']['output'];
  isActor: Scalars['Boolean']['output'];
  shape: Scalars['String']['output'];
  colour: Colour;
  properties: Array<PropertyEntry>;
};

export type TieKindEntry = {
  __typename?: 'TieKindEntry';
  name: TieKind;
  label: Scalars['String']['output'];
  description: Scalars['String']['output'];
  family: Scalars['String']['output'];
  from: Array<EntityKind>;
  to: Array<EntityKind>;
  symmetric: Scalars['Boolean']['output'];
  isAlliance: Scalars['Boolean']['output'];
  /** Default strength, from 0 to 1. */
  strength: Scalars['Float']['output'];
  reading: Reading;
  line: Scalars['String']['output'];
  arrow: Scalars['String']['output'];
  width: Scalars['Float']['output'];
  colour: Colour;
  properties: Array<PropertyEntry>;
};

/** How a tie reads from its start and from its end, while it lasts and once it is over. */
export type Reading = {
  __typename?: 'Reading';
  forward: Scalars['String']['output'];
  backward: Scalars['String']['output'];
  pastForward: Scalars['String']['output'];
  pastBackward: Scalars['String']['output'];
};

export type TieFamilyEntry = {
  __typename?: 'TieFamilyEntry';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type PropertyEntry = {
  __typename?: 'PropertyEntry';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** `text`, `integer`, `usd`, `partialDate`…, or the name of a set of values. */
  type: Scalars['String']['output'];
  many: Scalars['Boolean']['output'];
  /** Whether its value may hold for a time only. */
  varies: Scalars['Boolean']['output'];
  description: Scalars['String']['output'];
};

export type ValueSetEntry = {
  __typename?: 'ValueSetEntry';
  name: Scalars['String']['output'];
  values: Array<ValueEntry>;
};

export type ValueEntry = {
  __typename?: 'ValueEntry';
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type LegalForm =
  /** 501(c)(3) */
  | 'C501C3'
  /** 501(c)(4) */
  | 'C501C4'
  /** 501(c)(5) */
  | 'C501C5'
  /** 501(c)(6) */
  | 'C501C6'
  /** 527 */
  | 'S527'
  /** PAC */
  | 'PAC'
  /** LLC */
  | 'LLC'
  /** fiscally sponsored project */
  | 'FISCALLY_SPONSORED_PROJECT'
  /** unincorporated */
  | 'UNINCORPORATED'
  /** public body */
  | 'PUBLIC_BODY'
  /** business */
  | 'BUSINESS'
  /** foreign */
  | 'FOREIGN'
  /** unknown */
  | 'UNKNOWN';

export type Level =
  /** national */
  | 'NATIONAL'
  /** multi-state */
  | 'MULTI_STATE'
  /** state */
  | 'STATE'
  /** local */
  | 'LOCAL';

export type Sector =
  /** community organizing */
  | 'COMMUNITY_ORGANIZING'
  /** labor */
  | 'LABOR'
  /** faith */
  | 'FAITH'
  /** philanthropy */
  | 'PHILANTHROPY'
  /** advocacy */
  | 'ADVOCACY'
  /** research */
  | 'RESEARCH'
  /** service */
  | 'SERVICE'
  /** electoral */
  | 'ELECTORAL'
  /** government */
  | 'GOVERNMENT'
  /** business */
  | 'BUSINESS'
  /** other */
  | 'OTHER';

export type Lifespan =
  /** year-round */
  | 'YEAR_ROUND'
  /** time-bound */
  | 'TIME_BOUND';

export type PolicyKind =
  /** bill */
  | 'BILL'
  /** executive action */
  | 'EXECUTIVE_ACTION'
  /** ballot measure */
  | 'BALLOT_MEASURE'
  /** budget */
  | 'BUDGET'
  /** programme */
  | 'PROGRAMME'
  /** other */
  | 'OTHER';

export type PlaceLevel =
  /** nation */
  | 'NATION'
  /** state or territory */
  | 'STATE'
  /** county */
  | 'COUNTY'
  /** city */
  | 'CITY';

export type Role =
  /** convener */
  | 'CONVENER'
  /** lead */
  | 'LEAD'
  /** staff host */
  | 'STAFF_HOST'
  /** fiscal agent */
  | 'FISCAL_AGENT'
  /** executive committee */
  | 'EXECUTIVE_COMMITTEE'
  /** steering committee */
  | 'STEERING_COMMITTEE'
  /** founder */
  | 'FOUNDER'
  /** funder */
  | 'FUNDER'
  /** field partner */
  | 'FIELD_PARTNER'
  /** member */
  | 'MEMBER'
  /** ally */
  | 'ALLY'
  /** endorser */
  | 'ENDORSER';

export type FundingKind =
  /** grant */
  | 'GRANT'
  /** subgrant */
  | 'SUBGRANT'
  /** donation */
  | 'DONATION'
  /** dues */
  | 'DUES'
  /** contract */
  | 'CONTRACT'
  /** union contribution */
  | 'UNION_CONTRIBUTION';

export type SupportForm =
  /** training */
  | 'TRAINING'
  /** coaching */
  | 'COACHING'
  /** technical assistance */
  | 'TECHNICAL_ASSISTANCE'
  /** staff */
  | 'STAFF'
  /** communications */
  | 'COMMUNICATIONS'
  /** fundraising */
  | 'FUNDRAISING'
  /** strategy */
  | 'STRATEGY'
  /** c4 development */
  | 'C4_DEVELOPMENT';

export type PartnershipBasis =
  /** shared agenda */
  | 'SHARED_AGENDA'
  /** complementary expertise */
  | 'COMPLEMENTARY_EXPERTISE'
  /** grassroots access */
  | 'GRASSROOTS_ACCESS'
  /** peer funders */
  | 'PEER_FUNDERS';

export type HubRole =
  /** state table */
  | 'STATE_TABLE'
  /** candidate pipeline */
  | 'CANDIDATE_PIPELINE'
  /** research & communications */
  | 'RESEARCH_AND_COMMUNICATIONS'
  /** operational infrastructure */
  | 'OPERATIONAL_INFRASTRUCTURE'
  /** donor table */
  | 'DONOR_TABLE'
  /** convening */
  | 'CONVENING';

export type SuccessionHow =
  /** renamed */
  | 'RENAMED'
  /** merged */
  | 'MERGED'
  /** spun off */
  | 'SPUN_OFF';

export type FigureUnit =
  /** count */
  | 'COUNT'
  /** percent */
  | 'PERCENT'
  /** US dollars */
  | 'USD'
  /** rating */
  | 'RATING'
  /** year */
  | 'YEAR';

export type Visibility =
  /** public */
  | 'PUBLIC'
  /** partner */
  | 'PARTNER'
  /** embargoed */
  | 'EMBARGOED';

export type EntityKind =
  /** A body that acts: incorporated, or a project inside a fiscal sponsor. */
  | 'Organization'
  /** An alliance with members; it may itself be incorporated. */
  | 'Coalition'
  /** Sister entities that sources speak of as one actor; it holds the ties given to the whole. */
  | 'Hybrid'
  /** Actors that a source counts or describes but does not name. */
  | 'Cohort'
  /** A time-bound demand on a policy. */
  | 'Campaign'
  /** A lasting activity of an actor: a training programme, an initiative, a project. */
  | 'Programme'
  /** What a campaign is about: a bill, executive action, ballot measure or budget. */
  | 'Policy'
  /** Someone a source names in a public role. */
  | 'Person'
  /** A subject that actors work on, in a taxonomy from broad to narrow. */
  | 'Issue'
  /** The people a group organizes. */
  | 'Constituency'
  /** A nation, state or territory, county or city. */
  | 'Place'
  /** A document, filing, page, set of interviews, survey or data file that says so. */
  | 'Source'
  /** A number that a source gives about an entity: a count, share, amount or rating. */
  | 'Figure';

export type TieKind =
  /** Belongs to a coalition, in one or more roles. */
  | 'MEMBER_OF'
  /** A sister entity within its hybrid organization. */
  | 'COMPONENT_OF'
  /** A chapter or affiliate of a wider network. */
  | 'AFFILIATE_OF'
  /** Legally separate entities run together, such as a 501(c)(3) and its 501(c)(4). */
  | 'SISTER_OF'
  /** Lends its legal standing and back office to a project. */
  | 'FISCALLY_SPONSORS'
  /** Became another actor by a change of name, a merger or a spin-off. */
  | 'SUCCEEDED_BY'
  /** Gives money: a grant, subgrant, donation, dues, contract or union contribution. */
  | 'FUNDS'
  /** Trains, coaches, staffs or otherwise strengthens. */
  | 'BUILDS_CAPACITY_OF'
  /** Works together, on whatever basis. */
  | 'PARTNERS_WITH'
  /** Takes part in a campaign. */
  | 'PARTICIPATES_IN'
  /** A guide lists a group. No alliance: it counts in no path or measure unless chosen. */
  | 'RECOMMENDS'
  /** Carries on a programme. */
  | 'RUNS'
  /** A campaign wants a policy. */
  | 'SEEKS'
  /** A campaign fights a policy. */
  | 'OPPOSES'
  /** A campaign puts pressure on someone who decides. */
  | 'TARGETS'
  /** Two policies that belong together, such as a bill and the one that amends it. */
  | 'COMPANION_OF'
  /** Plays a coordinating part in the ecosystem of a place (the nation where no state is named). */
  | 'SERVES_AS_HUB'
  /** Whom a group brings together. */
  | 'ORGANIZES'
  /** An issue that contains another. */
  | 'BROADER_THAN'
  /** A place inside another. */
  | 'WITHIN'
  /** An issue that someone works on. */
  | 'WORKS_ON'
  /** Where someone works, which says nothing of where they have an office. */
  | 'OPERATES_IN'
  /** Where someone has its seat or filing address, which says nothing of where they work. */
  | 'BASED_IN'
  /** A public role of a person. */
  | 'HOLDS_POSITION_IN'
  /** What a figure is about. */
  | 'MEASURES'
  /** Who wrote a source or made the study behind it. */
  | 'AUTHORED_BY'
  /** Who published a source. */
  | 'PUBLISHED_BY'
  /** Who ordered or paid for a source. */
  | 'COMMISSIONED_BY';

export type ChangeTopic =
  /** being founded and dissolved, or begun and ended */
  | 'EXISTENCE'
  /** new names, mergers and spin-offs */
  | 'SUCCESSION'
  /** membership */
  | 'MEMBERSHIP'
  /** legal tie */
  | 'LEGAL'
  /** affiliation */
  | 'AFFILIATION'
  /** fiscal sponsorship */
  | 'SPONSORSHIP'
  /** funding */
  | 'FUNDING'
  /** capacity support */
  | 'CAPACITY'
  /** partnership */
  | 'PARTNERSHIP'
  /** campaign */
  | 'CAMPAIGN'
  /** place, issue and constituency */
  | 'CONTEXT'
  /** recommendation */
  | 'RECOMMENDATION'
  /** position */
  | 'POSITION'
  /** roles held in a tie */
  | 'ROLE'
  /** legal form, level and what else may be otherwise for a time */
  | 'PROPERTY';

/** Anything the graph holds: actors, what they do, where and on what, and who says so. */
export type Entity = {
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
};


/** Anything the graph holds: actors, what they do, where and on what, and who says so. */
export type EntityTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A body that acts: incorporated, or a project inside a fiscal sponsor. */
export type Organization = Entity & {
  __typename?: 'Organization';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** Employer Identification Number: nine digits, leading zeros kept. */
  ein: Maybe<Scalars['String']['output']>;
  /** Tax status or other legal form. */
  legalForm: Maybe<LegalForm>;
  /** The field the actor works in. */
  sector: Maybe<Sector>;
  /** Whether it acts nationally, in several states, in one state or locally. */
  level: Maybe<Level>;
  /** When it came into being. */
  founded: Maybe<Scalars['PartialDate']['output']>;
  /** When it ceased to exist. */
  dissolved: Maybe<Scalars['PartialDate']['output']>;
  /** Its own site. */
  website: Maybe<Scalars['String']['output']>;
  /** National Taxonomy of Exempt Entities code. */
  nteeCode: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, as `scheme:id` (littlesis:…, wikidata:…). */
  externalIds: Array<Scalars['String']['output']>;
};


/** A body that acts: incorporated, or a project inside a fiscal sponsor. */
export type OrganizationTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An alliance with members; it may itself be incorporated. */
export type Coalition = Entity & {
  __typename?: 'Coalition';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** Employer Identification Number: nine digits, leading zeros kept. */
  ein: Maybe<Scalars['String']['output']>;
  /** Tax status or other legal form. */
  legalForm: Maybe<LegalForm>;
  /** The field the actor works in. */
  sector: Maybe<Sector>;
  /** Whether it acts nationally, in several states, in one state or locally. */
  level: Maybe<Level>;
  /** When it came into being. */
  founded: Maybe<Scalars['PartialDate']['output']>;
  /** When it ceased to exist. */
  dissolved: Maybe<Scalars['PartialDate']['output']>;
  /** Its own site. */
  website: Maybe<Scalars['String']['output']>;
  /** National Taxonomy of Exempt Entities code. */
  nteeCode: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, as `scheme:id` (littlesis:…, wikidata:…). */
  externalIds: Array<Scalars['String']['output']>;
  /** Whether it works all year or until one goal is decided. */
  lifespan: Maybe<Lifespan>;
};


/** An alliance with members; it may itself be incorporated. */
export type CoalitionTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Sister entities that sources speak of as one actor; it holds the ties given to the whole. */
export type Hybrid = Entity & {
  __typename?: 'Hybrid';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** Whether it is national, multi-state, state or local. */
  level: Maybe<Level>;
};


/** Sister entities that sources speak of as one actor; it holds the ties given to the whole. */
export type HybridTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Actors that a source counts or describes but does not name. */
export type Cohort = Entity & {
  __typename?: 'Cohort';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** How many actors the source counts. */
  size: Maybe<Scalars['Int']['output']>;
  /** What its members have in common, according to the source. */
  criterion: Maybe<Scalars['String']['output']>;
  /** What the source found of them, in a few words. */
  findings: Array<Scalars['String']['output']>;
  /** Whether it works all year or until one goal is decided. */
  lifespan: Maybe<Lifespan>;
  /** Whether it is national, multi-state, state or local. */
  level: Maybe<Level>;
};


/** Actors that a source counts or describes but does not name. */
export type CohortTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A time-bound demand on a policy. */
export type Campaign = Entity & {
  __typename?: 'Campaign';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** When it began. */
  start: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended. */
  end: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is national, multi-state, state or local. */
  level: Maybe<Level>;
  /** How it ended, in a few words. */
  outcome: Maybe<Scalars['String']['output']>;
};


/** A time-bound demand on a policy. */
export type CampaignTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A lasting activity of an actor: a training programme, an initiative, a project. */
export type Programme = Entity & {
  __typename?: 'Programme';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** When it began. */
  start: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended. */
  end: Maybe<Scalars['PartialDate']['output']>;
};


/** A lasting activity of an actor: a training programme, an initiative, a project. */
export type ProgrammeTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a campaign is about: a bill, executive action, ballot measure or budget. */
export type Policy = Entity & {
  __typename?: 'Policy';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** The government it belongs to. */
  jurisdiction: Maybe<Scalars['String']['output']>;
  /** What sort of policy it is. */
  policyKind: Maybe<PolicyKind>;
  /** Where it stands, in a few words. */
  status: Maybe<Scalars['String']['output']>;
  /** When it was adopted, signed or announced. */
  date: Maybe<Scalars['PartialDate']['output']>;
};


/** What a campaign is about: a bill, executive action, ballot measure or budget. */
export type PolicyTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Someone a source names in a public role. */
export type Person = Entity & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
};


/** Someone a source names in a public role. */
export type PersonTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A subject that actors work on, in a taxonomy from broad to narrow. */
export type Issue = Entity & {
  __typename?: 'Issue';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** The NTEE codes it corresponds to. */
  nteeCodes: Array<Scalars['String']['output']>;
};


/** A subject that actors work on, in a taxonomy from broad to narrow. */
export type IssueTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The people a group organizes. */
export type Constituency = Entity & {
  __typename?: 'Constituency';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
};


/** The people a group organizes. */
export type ConstituencyTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A nation, state or territory, county or city. */
export type Place = Entity & {
  __typename?: 'Place';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** Its code in the federal standard. */
  fips: Maybe<Scalars['String']['output']>;
  /** The two letters of a state or territory. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** Nation, state or territory, county or city. */
  placeLevel: Maybe<PlaceLevel>;
  /** Degrees north. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude: Maybe<Scalars['Float']['output']>;
};


/** A nation, state or territory, county or city. */
export type PlaceTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A document, filing, page, set of interviews, survey or data file that says so. */
export type Source = Entity & {
  __typename?: 'Source';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** What it is called; its name. */
  title: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  published: Maybe<Scalars['PartialDate']['output']>;
  /** Where it is found. */
  url: Maybe<Scalars['String']['output']>;
  /** Where a copy is kept. */
  archivedUrl: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  retrievedAt: Maybe<Scalars['PartialDate']['output']>;
  /** On what terms it may be used. */
  licence: Maybe<Scalars['String']['output']>;
  /** Checksum of the file that was read. */
  sha256: Maybe<Scalars['String']['output']>;
  /** The entities and ties that it says something about: entities first, each by name. */
  facts: SourceFactConnection;
};


/** A document, filing, page, set of interviews, survey or data file that says so. */
export type SourceTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document, filing, page, set of interviews, survey or data file that says so. */
export type SourceFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A number that a source gives about an entity: a count, share, amount or rating. */
export type Figure = Entity & {
  __typename?: 'Figure';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  /** The name it is usually known by. */
  name: Scalars['String']['output'];
  /** Other names and short forms that sources use. */
  aliases: Array<Scalars['String']['output']>;
  /** One plain sentence on what it is. */
  description: Maybe<Scalars['String']['output']>;
  /** Postal codes of the states where it works, or of the state it is in. */
  states: Array<Scalars['String']['output']>;
  /** How many ties of an alliance it has: the default of graphs and measures, recommendations left out. */
  tieCount: Scalars['Int']['output'];
  /** Its ties, as of the entity's own date unless another is given. */
  ties: TieConnection;
  /** Numbers that sources give about it. */
  figures: Array<Figure>;
  /** What is said about the entity itself; a tie carries its own claims. */
  claims: Array<Claim>;
  /** Properties on which its sources differ. */
  disagreements: Array<Disagreement>;
  /** What is counted, shared out or rated. */
  measure: Maybe<Scalars['String']['output']>;
  /** The number. */
  value: Maybe<Scalars['Float']['output']>;
  /** What the number counts. */
  unit: Maybe<FigureUnit>;
  /** The time it covers. */
  period: Maybe<Scalars['PartialDate']['output']>;
  /** What the number is of. */
  note: Maybe<Scalars['String']['output']>;
};


/** A number that a source gives about an entity: a count, share, amount or rating. */
export type FigureTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A dated, sourced tie between two entities, seen from one of them. */
export type Tie = {
  __typename?: 'Tie';
  id: Scalars['ID']['output'];
  kind: TieKind;
  /** What it says, read from this side: “convenes”, “was fiscally sponsored by”. */
  reading: Scalars['String']['output'];
  /** The same, read from the other side. */
  readingBack: Scalars['String']['output'];
  direction: Direction;
  /** The entity at the far end. */
  other: Entity;
  from: Entity;
  to: Entity;
  start: Maybe<Scalars['PartialDate']['output']>;
  end: Maybe<Scalars['PartialDate']['output']>;
  /** It has neither a start nor an end. */
  undated: Scalars['Boolean']['output'];
  /** It ended for certain before the as-of date (or before today). */
  over: Scalars['Boolean']['output'];
  /** From 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The roles with the times they were held. */
  roleSpans: Array<RoleSpan>;
  /** The roles held, each perhaps for a time. */
  roles: Array<Role>;
  /** Whether one of them controls the other. */
  controlled: Maybe<Scalars['Boolean']['output']>;
  /** The kind of sponsorship, such as a comprehensive one (Model A). */
  sponsorshipModel: Maybe<Scalars['String']['output']>;
  /** Renamed, merged or spun off. */
  how: Maybe<SuccessionHow>;
  /** How much, in whole US dollars. */
  amountUsd: Maybe<Scalars['Float']['output']>;
  /** What sort of money. */
  fundingKind: Maybe<FundingKind>;
  /** What it is for. */
  purpose: Maybe<Scalars['String']['output']>;
  /** The tax year it was reported for. */
  taxPeriod: Maybe<Scalars['PartialDate']['output']>;
  /** The forms the support takes. */
  forms: Array<SupportForm>;
  /** What brings them together. */
  basis: Array<PartnershipBasis>;
  /** The guide or list. */
  list: Maybe<Scalars['String']['output']>;
  /** The year of the list. */
  year: Maybe<Scalars['Int']['output']>;
  /** What came of it, in a few words. */
  outcome: Maybe<Scalars['String']['output']>;
  /** The part it plays. */
  hubRole: Maybe<HubRole>;
  /** Number and street of the address, or its post office box. */
  street: Maybe<Scalars['String']['output']>;
  /** ZIP code of the address. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** The position held. */
  title: Maybe<Scalars['String']['output']>;
  claims: Array<Claim>;
  disagreements: Array<Disagreement>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlliesInput: AlliesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllyWeightInput: AllyWeightInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AlliesInPlaces: AlliesInPlaces;
  AllyAbility: AllyAbility;
  AllyPart: AllyPart;
  AllyReasonCode: AllyReasonCode;
  Allies: ResolverTypeWrapper<AlliesShape>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllyConnection: ResolverTypeWrapper<Omit<AllyConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['Ally']>, edges: Array<ResolversTypes['AllyEdge']> }>;
  AllyEdge: ResolverTypeWrapper<Omit<AllyEdge, 'node'> & { node: ResolversTypes['Ally'] }>;
  Ally: ResolverTypeWrapper<AllyShape>;
  AllyPartValue: ResolverTypeWrapper<AllyPartValue>;
  AllyReason: ResolverTypeWrapper<Omit<AllyReason, 'entities'> & { entities: Array<ResolversTypes['Entity']> }>;
  AllyTie: ResolverTypeWrapper<AllyTie>;
  AllyWeight: ResolverTypeWrapper<AllyWeight>;
  AllyNearest: ResolverTypeWrapper<Omit<AllyNearest, 'issues'> & { issues: Array<ResolversTypes['Entity']> }>;
  AllyNearestCode: AllyNearestCode;
  ScopeInput: ScopeInput;
  StrengthInput: StrengthInput;
  ScopeDirection: ScopeDirection;
  HybridsAs: HybridsAs;
  HybridTies: HybridTies;
  SponsoredProjectsAs: SponsoredProjectsAs;
  AffiliationsAs: AffiliationsAs;
  Scope: ResolverTypeWrapper<ScopeShape>;
  Strength: ResolverTypeWrapper<Strength>;
  ScopePreset: ResolverTypeWrapper<ScopePresetShape>;
  Analysis: ResolverTypeWrapper<AnalysisShape>;
  DrawsInput: DrawsInput;
  MissingTies: MissingTies;
  Robustness: ResolverTypeWrapper<RobustnessShape>;
  Accuracy: ResolverTypeWrapper<Accuracy>;
  MeanOfDraws: ResolverTypeWrapper<MeanOfDraws>;
  Influence: ResolverTypeWrapper<InfluenceShape>;
  Influencer: ResolverTypeWrapper<Influencer>;
  Comparison: ResolverTypeWrapper<ComparisonShape>;
  ComparedActor: ResolverTypeWrapper<ComparedActor>;
  AnalysedTie: ResolverTypeWrapper<AnalysedTie>;
  Explanation: ResolverTypeWrapper<Explanation>;
  ExplanationKind: ExplanationKind;
  ExplanationItem: ResolverTypeWrapper<ExplanationItem>;
  BrokerageRole: BrokerageRole;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  AnalysedActor: ResolverTypeWrapper<AnalysedActor>;
  MeasureChoice: MeasureChoice;
  MeasureOutcome: ResolverTypeWrapper<MeasureOutcomeShape>;
  OutcomeState: OutcomeState;
  Measure: ResolverTypeWrapper<MeasureShape>;
  BrokersScore: BrokersScore;
  NetworkTrait: NetworkTrait;
  MeasureSubject: MeasureSubject;
  MeasureConvention: ResolverTypeWrapper<MeasureConventionShape>;
  ChangesInput: ChangesInput;
  ChangeEdge: ChangeEdge;
  ChangeCertainty: ChangeCertainty;
  Change: ResolverTypeWrapper<ChangeShape>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['Change']>, edges: Array<ResolversTypes['ChangeConnectionEdge']> }>;
  ChangeConnectionEdge: ResolverTypeWrapper<Omit<ChangeConnectionEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  YearOfChanges: ResolverTypeWrapper<YearOfChanges>;
  Timeline: ResolverTypeWrapper<TimelineShape>;
  TimelineBar: ResolverTypeWrapper<TimelineBarShape>;
  TimelineDate: ResolverTypeWrapper<TimelineDate>;
  Claim: ResolverTypeWrapper<ClaimShape>;
  Disagreement: ResolverTypeWrapper<Omit<Disagreement, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  SourceFactConnection: ResolverTypeWrapper<Omit<SourceFactConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['SourceFact']>, edges: Array<ResolversTypes['SourceFactEdge']> }>;
  SourceFactEdge: ResolverTypeWrapper<Omit<SourceFactEdge, 'node'> & { node: ResolversTypes['SourceFact'] }>;
  SourceFact: ResolverTypeWrapper<SourceFactShape>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['Source']>, edges: Array<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MatchDecisionInput: MatchDecisionInput;
  DoubtfulRows: DoubtfulRows;
  Formats: ResolverTypeWrapper<Formats>;
  ImportFormat: ResolverTypeWrapper<ImportFormat>;
  ExportFormat: ResolverTypeWrapper<ExportFormat>;
  ImportState: ImportState;
  ImportJob: ResolverTypeWrapper<ImportJobShape>;
  RowCounts: ResolverTypeWrapper<RowCounts>;
  UnknownField: ResolverTypeWrapper<UnknownField>;
  ImportPreview: ResolverTypeWrapper<ImportPreviewShape>;
  ImportReport: ResolverTypeWrapper<ImportReportShape>;
  Rejection: ResolverTypeWrapper<RejectionShape>;
  ImportSample: ResolverTypeWrapper<ImportSample>;
  SampleStatement: ResolverTypeWrapper<SampleStatement>;
  ImportLink: ResolverTypeWrapper<Omit<ImportLink, 'candidate'> & { candidate: ResolversTypes['MatchCandidate'] }>;
  Doubt: ResolverTypeWrapper<DoubtShape>;
  MatchCandidate: ResolverTypeWrapper<MatchCandidateShape>;
  MatchFeature: ResolverTypeWrapper<MatchFeatureShape>;
  Batch: ResolverTypeWrapper<BatchShape>;
  Reverted: ResolverTypeWrapper<Reverted>;
  SistersAs: SistersAs;
  IntroductionChoice: IntroductionChoice;
  PathsInput: PathsInput;
  ConnectionInput: ConnectionInput;
  Introductions: ResolverTypeWrapper<IntroductionsShape>;
  PathsOutcome: PathsOutcome;
  IntroductionWay: ResolverTypeWrapper<Omit<IntroductionWay, 'steps'> & { steps: Array<ResolversTypes['IntroductionStep']> }>;
  IntroductionStep: ResolverTypeWrapper<IntroductionStepShape>;
  StepTie: ResolverTypeWrapper<StepTie>;
  IntroductionActor: ResolverTypeWrapper<IntroductionActorShape>;
  TrustedTie: ResolverTypeWrapper<TrustedTieShape>;
  IntroductionAlternative: ResolverTypeWrapper<AlternativeShape>;
  AlternativeChange: AlternativeChange;
  Connection: ResolverTypeWrapper<ConnectionShape>;
  ConnectionOutcome: ConnectionOutcome;
  ConnectedGroup: ResolverTypeWrapper<ConnectedGroupShape>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodShape>;
  PlaceFilter: PlaceFilter;
  PresenceCount: ResolverTypeWrapper<PresenceCount>;
  PlaceOverview: ResolverTypeWrapper<PlaceOverviewShape>;
  PlaceCount: ResolverTypeWrapper<PlaceCountShape>;
  NationalTies: ResolverTypeWrapper<NationalTiesShape>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  Attached: ResolverTypeWrapper<AttachedShape>;
  AttachedConnection: ResolverTypeWrapper<Omit<AttachedConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['Attached']>, edges: Array<ResolversTypes['AttachedEdge']> }>;
  AttachedEdge: ResolverTypeWrapper<Omit<AttachedEdge, 'node'> & { node: ResolversTypes['Attached'] }>;
  StatePage: ResolverTypeWrapper<StatePageShape>;
  HubsOfRole: ResolverTypeWrapper<Omit<HubsOfRole, 'ties' | 'nationwide'> & { ties: Array<ResolversTypes['Tie']>, nationwide: Array<ResolversTypes['Tie']> }>;
  IssuePage: ResolverTypeWrapper<IssuePageShape>;
  CoalitionPage: ResolverTypeWrapper<CoalitionPageShape>;
  StateCount: ResolverTypeWrapper<StateCount>;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  CoalitionOverlap: ResolverTypeWrapper<Omit<CoalitionOverlap, 'coalition' | 'shared'> & { coalition: ResolversTypes['Coalition'], shared: Array<ResolversTypes['Entity']> }>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Message: ResolverTypeWrapper<Scalars['Message']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Dataset: ResolverTypeWrapper<Dataset>;
  SearchFilter: SearchFilter;
  SearchConnection: ResolverTypeWrapper<SearchShape>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetName: FacetName;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Direction: Direction;
  TieFilter: TieFilter;
  TieConnection: ResolverTypeWrapper<Omit<TieConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversTypes['Tie']>, edges: Array<ResolversTypes['TieEdge']> }>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  RoleSpan: ResolverTypeWrapper<RoleSpan>;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  Colour: ResolverTypeWrapper<Colour>;
  EntityKindEntry: ResolverTypeWrapper<EntityKindEntry>;
  TieKindEntry: ResolverTypeWrapper<TieKindEntry>;
  Reading: ResolverTypeWrapper<Reading>;
  TieFamilyEntry: ResolverTypeWrapper<TieFamilyEntry>;
  PropertyEntry: ResolverTypeWrapper<PropertyEntry>;
  ValueSetEntry: ResolverTypeWrapper<ValueSetEntry>;
  ValueEntry: ResolverTypeWrapper<ValueEntry>;
  LegalForm: LegalForm;
  Level: Level;
  Sector: Sector;
  Lifespan: Lifespan;
  PolicyKind: PolicyKind;
  PlaceLevel: PlaceLevel;
  Role: Role;
  FundingKind: FundingKind;
  SupportForm: SupportForm;
  PartnershipBasis: PartnershipBasis;
  HubRole: HubRole;
  SuccessionHow: SuccessionHow;
  FigureUnit: FigureUnit;
  Visibility: Visibility;
  EntityKind: EntityKind;
  TieKind: TieKind;
  ChangeTopic: ChangeTopic;
  Entity: ResolverTypeWrapper<EntityShape>;
  Organization: ResolverTypeWrapper<EntityShape>;
  Coalition: ResolverTypeWrapper<EntityShape>;
  Hybrid: ResolverTypeWrapper<EntityShape>;
  Cohort: ResolverTypeWrapper<EntityShape>;
  Campaign: ResolverTypeWrapper<EntityShape>;
  Programme: ResolverTypeWrapper<EntityShape>;
  Policy: ResolverTypeWrapper<EntityShape>;
  Person: ResolverTypeWrapper<EntityShape>;
  Issue: ResolverTypeWrapper<EntityShape>;
  Constituency: ResolverTypeWrapper<EntityShape>;
  Place: ResolverTypeWrapper<EntityShape>;
  Source: ResolverTypeWrapper<EntityShape>;
  Figure: ResolverTypeWrapper<EntityShape>;
  Tie: ResolverTypeWrapper<TieShape>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlliesInput: AlliesInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  AllyWeightInput: AllyWeightInput;
  Float: Scalars['Float']['output'];
  Allies: AlliesShape;
  Int: Scalars['Int']['output'];
  AllyConnection: Omit<AllyConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['Ally']>, edges: Array<ResolversParentTypes['AllyEdge']> };
  AllyEdge: Omit<AllyEdge, 'node'> & { node: ResolversParentTypes['Ally'] };
  Ally: AllyShape;
  AllyPartValue: AllyPartValue;
  AllyReason: Omit<AllyReason, 'entities'> & { entities: Array<ResolversParentTypes['Entity']> };
  AllyTie: AllyTie;
  AllyWeight: AllyWeight;
  AllyNearest: Omit<AllyNearest, 'issues'> & { issues: Array<ResolversParentTypes['Entity']> };
  ScopeInput: ScopeInput;
  StrengthInput: StrengthInput;
  Scope: ScopeShape;
  Strength: Strength;
  ScopePreset: ScopePresetShape;
  Analysis: AnalysisShape;
  DrawsInput: DrawsInput;
  Robustness: RobustnessShape;
  Accuracy: Accuracy;
  MeanOfDraws: MeanOfDraws;
  Influence: InfluenceShape;
  Influencer: Influencer;
  Comparison: ComparisonShape;
  ComparedActor: ComparedActor;
  AnalysedTie: AnalysedTie;
  Explanation: Explanation;
  ExplanationItem: ExplanationItem;
  LeftOut: LeftOut;
  AnalysedActor: AnalysedActor;
  MeasureChoice: MeasureChoice;
  MeasureOutcome: MeasureOutcomeShape;
  Measure: MeasureShape;
  MeasureConvention: MeasureConventionShape;
  ChangesInput: ChangesInput;
  Change: ChangeShape;
  ChangeCount: ChangeCount;
  ChangeConnection: Omit<ChangeConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['Change']>, edges: Array<ResolversParentTypes['ChangeConnectionEdge']> };
  ChangeConnectionEdge: Omit<ChangeConnectionEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  YearOfChanges: YearOfChanges;
  Timeline: TimelineShape;
  TimelineBar: TimelineBarShape;
  TimelineDate: TimelineDate;
  Claim: ClaimShape;
  Disagreement: Omit<Disagreement, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  SourceFactConnection: Omit<SourceFactConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['SourceFact']>, edges: Array<ResolversParentTypes['SourceFactEdge']> };
  SourceFactEdge: Omit<SourceFactEdge, 'node'> & { node: ResolversParentTypes['SourceFact'] };
  SourceFact: SourceFactShape;
  SourceConnection: Omit<SourceConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['Source']>, edges: Array<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  MatchDecisionInput: MatchDecisionInput;
  Formats: Formats;
  ImportFormat: ImportFormat;
  ExportFormat: ExportFormat;
  ImportJob: ImportJobShape;
  RowCounts: RowCounts;
  UnknownField: UnknownField;
  ImportPreview: ImportPreviewShape;
  ImportReport: ImportReportShape;
  Rejection: RejectionShape;
  ImportSample: ImportSample;
  SampleStatement: SampleStatement;
  ImportLink: Omit<ImportLink, 'candidate'> & { candidate: ResolversParentTypes['MatchCandidate'] };
  Doubt: DoubtShape;
  MatchCandidate: MatchCandidateShape;
  MatchFeature: MatchFeatureShape;
  Batch: BatchShape;
  Reverted: Reverted;
  IntroductionChoice: IntroductionChoice;
  PathsInput: PathsInput;
  ConnectionInput: ConnectionInput;
  Introductions: IntroductionsShape;
  IntroductionWay: Omit<IntroductionWay, 'steps'> & { steps: Array<ResolversParentTypes['IntroductionStep']> };
  IntroductionStep: IntroductionStepShape;
  StepTie: StepTie;
  IntroductionActor: IntroductionActorShape;
  TrustedTie: TrustedTieShape;
  IntroductionAlternative: AlternativeShape;
  Connection: ConnectionShape;
  ConnectedGroup: ConnectedGroupShape;
  Neighborhood: NeighborhoodShape;
  PlaceFilter: PlaceFilter;
  PresenceCount: PresenceCount;
  PlaceOverview: PlaceOverviewShape;
  PlaceCount: PlaceCountShape;
  NationalTies: NationalTiesShape;
  LevelCount: LevelCount;
  Attached: AttachedShape;
  AttachedConnection: Omit<AttachedConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['Attached']>, edges: Array<ResolversParentTypes['AttachedEdge']> };
  AttachedEdge: Omit<AttachedEdge, 'node'> & { node: ResolversParentTypes['Attached'] };
  StatePage: StatePageShape;
  HubsOfRole: Omit<HubsOfRole, 'ties' | 'nationwide'> & { ties: Array<ResolversParentTypes['Tie']>, nationwide: Array<ResolversParentTypes['Tie']> };
  IssuePage: IssuePageShape;
  CoalitionPage: CoalitionPageShape;
  StateCount: StateCount;
  RoleCount: RoleCount;
  CoalitionOverlap: Omit<CoalitionOverlap, 'coalition' | 'shared'> & { coalition: ResolversParentTypes['Coalition'], shared: Array<ResolversParentTypes['Entity']> };
  PartialDate: Scalars['PartialDate']['output'];
  Message: Scalars['Message']['output'];
  Query: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Dataset: Dataset;
  SearchFilter: SearchFilter;
  SearchConnection: SearchShape;
  Facet: Facet;
  FacetValue: FacetValue;
  TieFilter: TieFilter;
  TieConnection: Omit<TieConnection, 'nodes' | 'edges'> & { nodes: Array<ResolversParentTypes['Tie']>, edges: Array<ResolversParentTypes['TieEdge']> };
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  RoleSpan: RoleSpan;
  Vocabulary: Vocabulary;
  Colour: Colour;
  EntityKindEntry: EntityKindEntry;
  TieKindEntry: TieKindEntry;
  Reading: Reading;
  TieFamilyEntry: TieFamilyEntry;
  PropertyEntry: PropertyEntry;
  ValueSetEntry: ValueSetEntry;
  ValueEntry: ValueEntry;
  Entity: EntityShape;
  Organization: EntityShape;
  Coalition: EntityShape;
  Hybrid: EntityShape;
  Cohort: EntityShape;
  Campaign: EntityShape;
  Programme: EntityShape;
  Policy: EntityShape;
  Person: EntityShape;
  Issue: EntityShape;
  Constituency: EntityShape;
  Place: EntityShape;
  Source: EntityShape;
  Figure: EntityShape;
  Tie: TieShape;
};

export type AlliesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Allies'] = ResolversParentTypes['Allies']> = {
  selves?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  new?: Resolver<ResolversTypes['AllyConnection'], ParentType, ContextType, RequireFields<AlliesNewArgs, 'first'>>;
  partners?: Resolver<ResolversTypes['AllyConnection'], ParentType, ContextType, RequireFields<AlliesPartnersArgs, 'first'>>;
  unnamed?: Resolver<ResolversTypes['AllyConnection'], ParentType, ContextType, RequireFields<AlliesUnnamedArgs, 'first'>>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownLegalForms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['AllyNearest']>, ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['AllyWeight']>, ParentType, ContextType>;
};

export type AllyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyConnection'] = ResolversParentTypes['AllyConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ally']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AllyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyEdge'] = ResolversParentTypes['AllyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ally'], ParentType, ContextType>;
};

export type AllyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ally'] = ResolversParentTypes['Ally']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AllyPartValue']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['AllyReason']>, ParentType, ContextType>;
};

export type AllyPartValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyPartValue'] = ResolversParentTypes['AllyPartValue']> = {
  part?: Resolver<ResolversTypes['AllyPart'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AllyReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyReason'] = ResolversParentTypes['AllyReason']> = {
  code?: Resolver<ResolversTypes['AllyReasonCode'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['AllyTie']>, ParentType, ContextType>;
};

export type AllyTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyTie'] = ResolversParentTypes['AllyTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllyWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyWeight'] = ResolversParentTypes['AllyWeight']> = {
  part?: Resolver<ResolversTypes['AllyPart'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AllyNearestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllyNearest'] = ResolversParentTypes['AllyNearest']> = {
  code?: Resolver<ResolversTypes['AllyNearestCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  tieKinds?: Resolver<Array<ResolversTypes['TieKind']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  strengths?: Resolver<Array<ResolversTypes['Strength']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ScopeDirection'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issues?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Level']>, ParentType, ContextType>;
  minConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hybrids?: Resolver<ResolversTypes['HybridsAs'], ParentType, ContextType>;
  hybridTies?: Resolver<ResolversTypes['HybridTies'], ParentType, ContextType>;
  sponsoredProjects?: Resolver<ResolversTypes['SponsoredProjectsAs'], ParentType, ContextType>;
  affiliations?: Resolver<ResolversTypes['AffiliationsAs'], ParentType, ContextType>;
  isolates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StrengthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Strength'] = ResolversParentTypes['Strength']> = {
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScopePresetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScopePreset'] = ResolversParentTypes['ScopePreset']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedTieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  partitions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['NetworkTrait']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['AnalysedActor']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['MeasureOutcome']>, ParentType, ContextType, RequireFields<AnalysisMeasuresArgs, 'of'>>;
  ties?: Resolver<Array<ResolversTypes['AnalysedTie']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<AnalysisWhyArgs, 'actor' | 'of' | 'first'>>;
  robustness?: Resolver<ResolversTypes['Robustness'], ParentType, ContextType, RequireFields<AnalysisRobustnessArgs, 'of'>>;
  robustnessOfAll?: Resolver<Array<ResolversTypes['Robustness']>, ParentType, ContextType, RequireFields<AnalysisRobustnessOfAllArgs, 'of'>>;
  influence?: Resolver<ResolversTypes['Influence'], ParentType, ContextType, RequireFields<AnalysisInfluenceArgs, 'actor' | 'of' | 'first'>>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<AnalysisComparisonArgs, 'with' | 'of'>>;
};

export type RobustnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
  elapsedMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  median?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  high?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  bestRank?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  medianRank?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  worstRank?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  firstShare?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  firstThreeShare?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  undefinedShare?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  keptShare?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  accuracy?: Resolver<Maybe<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type AccuracyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy']> = {
  top1?: Resolver<ResolversTypes['MeanOfDraws'], ParentType, ContextType>;
  top3?: Resolver<ResolversTypes['MeanOfDraws'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['MeanOfDraws'], ParentType, ContextType>;
  r2?: Resolver<ResolversTypes['MeanOfDraws'], ParentType, ContextType>;
};

export type MeanOfDrawsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeanOfDraws'] = ResolversParentTypes['MeanOfDraws']> = {
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standardError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InfluenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Influence'] = ResolversParentTypes['Influence']> = {
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
  elapsedMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Influencer']>, ParentType, ContextType>;
};

export type InfluencerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Influencer'] = ResolversParentTypes['Influencer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
  elapsedMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ComparedActor']>, ParentType, ContextType>;
  entered?: Resolver<Array<ResolversTypes['AnalysedActor']>, ParentType, ContextType>;
  enteredRanks?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['AnalysedActor']>, ParentType, ContextType>;
  leftRanks?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  pearson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spearman?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kendall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type ComparedActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedActor'] = ResolversParentTypes['ComparedActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rankBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rankAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  climb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  beyondNoise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnalysedTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedTie'] = ResolversParentTypes['AnalysedTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  kind?: Resolver<ResolversTypes['ExplanationKind'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ExplanationItem']>, ParentType, ContextType>;
};

export type ExplanationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplanationItem'] = ResolversParentTypes['ExplanationItem']> = {
  actors?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['BrokerageRole']>, ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  outsideActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinOneActor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowConfidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherRoles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysedActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysedActor'] = ResolversParentTypes['AnalysedActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureOutcome'] = ResolversParentTypes['MeasureOutcome']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  convention?: Resolver<ResolversTypes['MeasureConvention'], ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutcomeState'], ParentType, ContextType>;
  elapsedMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ranks?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['MeasureSubject'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  complexity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brokersScore?: Resolver<ResolversTypes['BrokersScore'], ParentType, ContextType>;
  conventions?: Resolver<Array<ResolversTypes['MeasureConvention']>, ParentType, ContextType>;
};

export type MeasureConventionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureConvention'] = ResolversParentTypes['MeasureConvention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readsStrengths?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsPartition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  each?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsTrait?: Resolver<Maybe<ResolversTypes['NetworkTrait']>, ParentType, ContextType>;
  forDirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forUndirected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undefinedWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ChangeTopic'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['ChangeEdge'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['ChangeCertainty'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  topic?: Resolver<ResolversTypes['ChangeTopic'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['ChangeEdge'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['ChangeCount']>, ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  backwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ChangeConnectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeConnectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnectionEdge'] = ResolversParentTypes['ChangeConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type YearOfChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearOfChanges'] = ResolversParentTypes['YearOfChanges']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  bars?: Resolver<Array<ResolversTypes['TimelineBar']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineBar'] = ResolversParentTypes['TimelineBar']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ChangeTopic'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['TimelineDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['TimelineDate']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type TimelineDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineDate'] = ResolversParentTypes['TimelineDate']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SourceFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFactConnection'] = ResolversParentTypes['SourceFactConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SourceFact']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFactEdge'] = ResolversParentTypes['SourceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceFact'], ParentType, ContextType>;
};

export type SourceFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFact'] = ResolversParentTypes['SourceFact']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  lookAtImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationLookAtImportArgs, 'uploads'>>;
  applyImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationApplyImportArgs, 'job' | 'decisions' | 'doubtful'>>;
  cancelImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'job'>>;
  revertBatch?: Resolver<ResolversTypes['Reverted'], ParentType, ContextType, RequireFields<MutationRevertBatchArgs, 'id'>>;
};

export type FormatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Formats'] = ResolversParentTypes['Formats']> = {
  imports?: Resolver<Array<ResolversTypes['ImportFormat']>, ParentType, ContextType>;
  exports?: Resolver<Array<ResolversTypes['ExportFormat']>, ParentType, ContextType>;
};

export type ImportFormatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFormat'] = ResolversParentTypes['ImportFormat']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  keeps?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cannotHold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportFormatResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportFormat'] = ResolversParentTypes['ExportFormat']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cannotHold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['ImportFormat']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['Rejection']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type RowCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowCounts'] = ResolversParentTypes['RowCounts']> = {
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnknownFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownField'] = ResolversParentTypes['UnknownField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  actors?: Resolver<ResolversTypes['RowCounts'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['RowCounts'], ParentType, ContextType>;
  unknownFields?: Resolver<Array<ResolversTypes['UnknownField']>, ParentType, ContextType>;
  newPlacesAndIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['ImportSample']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ImportLink']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubts?: Resolver<Array<ResolversTypes['Doubt']>, ParentType, ContextType>;
  doubtCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  actors?: Resolver<ResolversTypes['RowCounts'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['RowCounts'], ParentType, ContextType>;
  unknownFields?: Resolver<Array<ResolversTypes['UnknownField']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type ImportSampleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSample'] = ResolversParentTypes['ImportSample']> = {
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['SampleStatement']>, ParentType, ContextType>;
};

export type SampleStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SampleStatement'] = ResolversParentTypes['SampleStatement']> = {
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ImportLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportLink'] = ResolversParentTypes['ImportLink']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['MatchCandidate'], ParentType, ContextType>;
};

export type DoubtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Doubt'] = ResolversParentTypes['Doubt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ein?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['MatchFeature']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ein?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type MatchFeatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchFeature'] = ResolversParentTypes['MatchFeature']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revertedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actors?: Resolver<Maybe<ResolversTypes['RowCounts']>, ParentType, ContextType>;
  ties?: Resolver<Maybe<ResolversTypes['RowCounts']>, ParentType, ContextType>;
};

export type RevertedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reverted'] = ResolversParentTypes['Reverted']> = {
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  outcome?: Resolver<ResolversTypes['PathsOutcome'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['IntroductionWay']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['IntroductionActor']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['TrustedTie']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['IntroductionAlternative']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IntroductionWayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntroductionWay'] = ResolversParentTypes['IntroductionWay']> = {
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
};

export type IntroductionStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntroductionStep'] = ResolversParentTypes['IntroductionStep']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['StepTie']>, ParentType, ContextType>;
};

export type StepTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepTie'] = ResolversParentTypes['StepTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
};

export type IntroductionActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntroductionActor'] = ResolversParentTypes['IntroductionActor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrustedTieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrustedTie'] = ResolversParentTypes['TrustedTie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recency?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntroductionAlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntroductionAlternative'] = ResolversParentTypes['IntroductionAlternative']> = {
  change?: Resolver<ResolversTypes['AlternativeChange'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieKind?: Resolver<Maybe<ResolversTypes['TieKind']>, ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  outcome?: Resolver<ResolversTypes['ConnectionOutcome'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ConnectedGroup']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['IntroductionActor']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['TrustedTie']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['IntroductionAlternative']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ConnectedGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectedGroup'] = ResolversParentTypes['ConnectedGroup']> = {
  asked?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  atMostTimes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresenceCount'] = ResolversParentTypes['PresenceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceOverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceOverview'] = ResolversParentTypes['PlaceOverview']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksSomewhere?: Resolver<ResolversTypes['PresenceCount'], ParentType, ContextType>;
  isSomewhere?: Resolver<ResolversTypes['PresenceCount'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceCount']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  worksThere?: Resolver<ResolversTypes['PresenceCount'], ParentType, ContextType>;
  isThere?: Resolver<ResolversTypes['PresenceCount'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  nationals?: Resolver<Array<ResolversTypes['NationalTies']>, ParentType, ContextType>;
};

export type NationalTiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalTies'] = ResolversParentTypes['NationalTies']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attached'] = ResolversParentTypes['Attached']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachedConnection'] = ResolversParentTypes['AttachedConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attached']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AttachedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttachedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachedEdge'] = ResolversParentTypes['AttachedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attached'], ParentType, ContextType>;
};

export type StatePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatePage'] = ResolversParentTypes['StatePage']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  hubs?: Resolver<Array<ResolversTypes['HubsOfRole']>, ParentType, ContextType>;
  missingHubRoles?: Resolver<Array<ResolversTypes['HubRole']>, ParentType, ContextType>;
  coalitions?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<StatePageCoalitionsArgs, 'first'>>;
  coalitionsThroughMembers?: Resolver<Array<ResolversTypes['Attached']>, ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<StatePageCampaignsArgs, 'first'>>;
  cohorts?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<StatePageCohortsArgs, 'first'>>;
  nationalPartners?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<StatePageNationalPartnersArgs, 'first'>>;
};

export type HubsOfRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HubsOfRole'] = ResolversParentTypes['HubsOfRole']> = {
  role?: Resolver<ResolversTypes['HubRole'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  nationwide?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type IssuePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuePage'] = ResolversParentTypes['IssuePage']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  coalitions?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<IssuePageCoalitionsArgs, 'first'>>;
  campaigns?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<IssuePageCampaignsArgs, 'first'>>;
  cohorts?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<IssuePageCohortsArgs, 'first'>>;
};

export type CoalitionPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoalitionPage'] = ResolversParentTypes['CoalitionPage']> = {
  coalition?: Resolver<ResolversTypes['Coalition'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['AttachedConnection'], ParentType, ContextType, RequireFields<CoalitionPageMembersArgs, 'first'>>;
  states?: Resolver<Array<ResolversTypes['StateCount']>, ParentType, ContextType>;
  inNoState?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  overlaps?: Resolver<Array<ResolversTypes['CoalitionOverlap']>, ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoalitionOverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoalitionOverlap'] = ResolversParentTypes['CoalitionOverlap']> = {
  coalition?: Resolver<ResolversTypes['Coalition'], ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface MessageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Message'], any> {
  name: 'Message';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<Array<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'ids'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'id'>>;
  ties?: Resolver<Array<Maybe<ResolversTypes['Tie']>>, ParentType, ContextType, RequireFields<QueryTiesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'ids' | 'depth' | 'limit'>>;
  allies?: Resolver<ResolversTypes['Allies'], ParentType, ContextType, RequireFields<QueryAlliesArgs, 'input'>>;
  startingPoints?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryStartingPointsArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType, Partial<QueryAnalysisArgs>>;
  paths?: Resolver<ResolversTypes['Introductions'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'input'>>;
  connection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType, RequireFields<QueryConnectionArgs, 'input'>>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  scopePresets?: Resolver<Array<ResolversTypes['ScopePreset']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'input' | 'first'>>;
  timeline?: Resolver<Maybe<ResolversTypes['Timeline']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'id' | 'limit'>>;
  yearsOfChanges?: Resolver<Array<ResolversTypes['YearOfChanges']>, ParentType, ContextType, Partial<QueryYearsOfChangesArgs>>;
  formats?: Resolver<ResolversTypes['Formats'], ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  batches?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchesArgs, 'first'>>;
  placeOverview?: Resolver<ResolversTypes['PlaceOverview'], ParentType, ContextType, RequireFields<QueryPlaceOverviewArgs, 'first'>>;
  statePage?: Resolver<Maybe<ResolversTypes['StatePage']>, ParentType, ContextType, RequireFields<QueryStatePageArgs, 'state'>>;
  issuePage?: Resolver<Maybe<ResolversTypes['IssuePage']>, ParentType, ContextType, RequireFields<QueryIssuePageArgs, 'id'>>;
  coalitionPage?: Resolver<Maybe<ResolversTypes['CoalitionPage']>, ParentType, ContextType, RequireFields<QueryCoalitionPageArgs, 'id'>>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type RoleSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleSpan'] = ResolversParentTypes['RoleSpan']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  entityKinds?: Resolver<Array<ResolversTypes['EntityKindEntry']>, ParentType, ContextType>;
  tieKinds?: Resolver<Array<ResolversTypes['TieKindEntry']>, ParentType, ContextType>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamilyEntry']>, ParentType, ContextType>;
  valueSets?: Resolver<Array<ResolversTypes['ValueSetEntry']>, ParentType, ContextType>;
};

export type ColourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Colour'] = ResolversParentTypes['Colour']> = {
  light?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityKindEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityKindEntry'] = ResolversParentTypes['EntityKindEntry']> = {
  name?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['PropertyEntry']>, ParentType, ContextType>;
};

export type TieKindEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieKindEntry'] = ResolversParentTypes['TieKindEntry']> = {
  name?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAlliance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  arrow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Colour'], ParentType, ContextType>;
  properties?: Resolver<Array<ResolversTypes['PropertyEntry']>, ParentType, ContextType>;
};

export type ReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reading'] = ResolversParentTypes['Reading']> = {
  forward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pastForward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pastBackward?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieFamilyEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieFamilyEntry'] = ResolversParentTypes['TieFamilyEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyEntry'] = ResolversParentTypes['PropertyEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  varies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueSetEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueSetEntry'] = ResolversParentTypes['ValueSetEntry']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ValueEntry']>, ParentType, ContextType>;
};

export type ValueEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueEntry'] = ResolversParentTypes['ValueEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Coalition' | 'Hybrid' | 'Cohort' | 'Campaign' | 'Programme' | 'Policy' | 'Person' | 'Issue' | 'Constituency' | 'Place' | 'Source' | 'Figure', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  ein?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nteeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoalitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coalition'] = ResolversParentTypes['Coalition']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CoalitionTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  ein?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dissolved?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nteeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lifespan?: Resolver<Maybe<ResolversTypes['Lifespan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HybridResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hybrid'] = ResolversParentTypes['Hybrid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<HybridTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CohortTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lifespan?: Resolver<Maybe<ResolversTypes['Lifespan']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CampaignTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ProgrammeTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PolicyTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyKind?: Resolver<Maybe<ResolversTypes['PolicyKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<IssueTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  nteeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstituencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Constituency'] = ResolversParentTypes['Constituency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ConstituencyTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PlaceTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  fips?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeLevel?: Resolver<Maybe<ResolversTypes['PlaceLevel']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, RequireFields<SourceFactsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<FigureTiesArgs, 'first'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['FigureUnit']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readingBack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  roleSpans?: Resolver<Array<ResolversTypes['RoleSpan']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  controlled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sponsorshipModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['SuccessionHow']>, ParentType, ContextType>;
  amountUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fundingKind?: Resolver<Maybe<ResolversTypes['FundingKind']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxPeriod?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['SupportForm']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['PartnershipBasis']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hubRole?: Resolver<Maybe<ResolversTypes['HubRole']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Allies?: AlliesResolvers<ContextType>;
  AllyConnection?: AllyConnectionResolvers<ContextType>;
  AllyEdge?: AllyEdgeResolvers<ContextType>;
  Ally?: AllyResolvers<ContextType>;
  AllyPartValue?: AllyPartValueResolvers<ContextType>;
  AllyReason?: AllyReasonResolvers<ContextType>;
  AllyTie?: AllyTieResolvers<ContextType>;
  AllyWeight?: AllyWeightResolvers<ContextType>;
  AllyNearest?: AllyNearestResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  Strength?: StrengthResolvers<ContextType>;
  ScopePreset?: ScopePresetResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  Robustness?: RobustnessResolvers<ContextType>;
  Accuracy?: AccuracyResolvers<ContextType>;
  MeanOfDraws?: MeanOfDrawsResolvers<ContextType>;
  Influence?: InfluenceResolvers<ContextType>;
  Influencer?: InfluencerResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedActor?: ComparedActorResolvers<ContextType>;
  AnalysedTie?: AnalysedTieResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationItem?: ExplanationItemResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  AnalysedActor?: AnalysedActorResolvers<ContextType>;
  MeasureOutcome?: MeasureOutcomeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConvention?: MeasureConventionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeConnectionEdge?: ChangeConnectionEdgeResolvers<ContextType>;
  YearOfChanges?: YearOfChangesResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBar?: TimelineBarResolvers<ContextType>;
  TimelineDate?: TimelineDateResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  SourceFactConnection?: SourceFactConnectionResolvers<ContextType>;
  SourceFactEdge?: SourceFactEdgeResolvers<ContextType>;
  SourceFact?: SourceFactResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Formats?: FormatsResolvers<ContextType>;
  ImportFormat?: ImportFormatResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  RowCounts?: RowCountsResolvers<ContextType>;
  UnknownField?: UnknownFieldResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  ImportSample?: ImportSampleResolvers<ContextType>;
  SampleStatement?: SampleStatementResolvers<ContextType>;
  ImportLink?: ImportLinkResolvers<ContextType>;
  Doubt?: DoubtResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchFeature?: MatchFeatureResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  Reverted?: RevertedResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  IntroductionWay?: IntroductionWayResolvers<ContextType>;
  IntroductionStep?: IntroductionStepResolvers<ContextType>;
  StepTie?: StepTieResolvers<ContextType>;
  IntroductionActor?: IntroductionActorResolvers<ContextType>;
  TrustedTie?: TrustedTieResolvers<ContextType>;
  IntroductionAlternative?: IntroductionAlternativeResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  ConnectedGroup?: ConnectedGroupResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  PresenceCount?: PresenceCountResolvers<ContextType>;
  PlaceOverview?: PlaceOverviewResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  NationalTies?: NationalTiesResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  Attached?: AttachedResolvers<ContextType>;
  AttachedConnection?: AttachedConnectionResolvers<ContextType>;
  AttachedEdge?: AttachedEdgeResolvers<ContextType>;
  StatePage?: StatePageResolvers<ContextType>;
  HubsOfRole?: HubsOfRoleResolvers<ContextType>;
  IssuePage?: IssuePageResolvers<ContextType>;
  CoalitionPage?: CoalitionPageResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  CoalitionOverlap?: CoalitionOverlapResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Message?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  RoleSpan?: RoleSpanResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  Colour?: ColourResolvers<ContextType>;
  EntityKindEntry?: EntityKindEntryResolvers<ContextType>;
  TieKindEntry?: TieKindEntryResolvers<ContextType>;
  Reading?: ReadingResolvers<ContextType>;
  TieFamilyEntry?: TieFamilyEntryResolvers<ContextType>;
  PropertyEntry?: PropertyEntryResolvers<ContextType>;
  ValueSetEntry?: ValueSetEntryResolvers<ContextType>;
  ValueEntry?: ValueEntryResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Coalition?: CoalitionResolvers<ContextType>;
  Hybrid?: HybridResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Constituency?: ConstituencyResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
};

