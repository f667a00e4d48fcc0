import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  Message: { input: import('../../messages/words.ts').Message; output: import('../../messages/words.ts').Message; }
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
  steps?: Maybe<Scalars['Int']['output']>;
  reasons: Array<AllyReason>;
};

export type AllyPartValue = {
  __typename?: 'AllyPartValue';
  part: AllyPart;
  /** From 0 to 1; null where it cannot be told, as without an organization. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** One reason, as a code and what it speaks of. Its ties lead to the claims that say so. */
export type AllyReason = {
  __typename?: 'AllyReason';
  code: AllyReasonCode;
  entities: Array<Entity>;
  /** A code of the vocabulary: a role as a hub, a form of capacity, a level, a legal form. */
  value?: Maybe<Scalars['String']['output']>;
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
  asOf?: Maybe<Scalars['PartialDate']['output']>;
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
  elapsedMs?: Maybe<Scalars['Int']['output']>;
  /** How much of it is done, 0 to 1, while RUNNING. */
  progress?: Maybe<Scalars['Float']['output']>;
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
  accuracy?: Maybe<Accuracy>;
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
  mean?: Maybe<Scalars['Float']['output']>;
  standardError?: Maybe<Scalars['Float']['output']>;
};

export type Influence = {
  __typename?: 'Influence';
  state: OutcomeState;
  elapsedMs?: Maybe<Scalars['Int']['output']>;
  progress?: Maybe<Scalars['Float']['output']>;
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
  elapsedMs?: Maybe<Scalars['Int']['output']>;
  progress?: Maybe<Scalars['Float']['output']>;
  /** The other network. */
  other: Analysis;
  actors: Array<ComparedActor>;
  /** Actors of the other network only, and of this one only, with their ranks there and here in the same order. */
  entered: Array<AnalysedActor>;
  enteredRanks: Array<Maybe<Scalars['Int']['output']>>;
  left: Array<AnalysedActor>;
  leftRanks: Array<Maybe<Scalars['Int']['output']>>;
  /** Correlations of the values of actors in both. */
  pearson?: Maybe<Scalars['Float']['output']>;
  spearman?: Maybe<Scalars['Float']['output']>;
  kendall?: Maybe<Scalars['Float']['output']>;
  statement: Scalars['String']['output'];
  sentences: Array<Scalars['Message']['output']>;
};

export type ComparedActor = {
  __typename?: 'ComparedActor';
  id: Scalars['ID']['output'];
  before?: Maybe<Scalars['Float']['output']>;
  after?: Maybe<Scalars['Float']['output']>;
  /** After less before. */
  difference?: Maybe<Scalars['Float']['output']>;
  /** The rank among all actors of this network, and of the other. */
  rankBefore?: Maybe<Scalars['Int']['output']>;
  rankAfter?: Maybe<Scalars['Int']['output']>;
  /** Places up (above 0) or down among the actors in both. */
  climb?: Maybe<Scalars['Int']['output']>;
  /** The 2.5 % and 97.5 % points of the difference under missing ties. */
  low?: Maybe<Scalars['Float']['output']>;
  high?: Maybe<Scalars['Float']['output']>;
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
  role?: Maybe<BrokerageRole>;
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
  level?: Maybe<Level>;
  /** Its legal forms, joined by ` + ` where it stands for several. */
  legalForm?: Maybe<Scalars['String']['output']>;
  sector?: Maybe<Sector>;
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
  partition?: Maybe<Scalars['String']['output']>;
  state: OutcomeState;
  /** How long it has been computed so far, while RUNNING. */
  elapsedMs?: Maybe<Scalars['Int']['output']>;
  /** How much of it is done, 0 to 1, while RUNNING; null where that cannot be told. */
  progress?: Maybe<Scalars['Float']['output']>;
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
  each?: Maybe<Scalars['String']['output']>;
  /** What a network must hold for it to be defined for anybody. */
  needsTrait?: Maybe<NetworkTrait>;
  /** Whether it can be computed on a network with directions (which it may set aside), and on one without. */
  forDirected: Scalars['Boolean']['output'];
  forUndirected: Scalars['Boolean']['output'];
  /** When a value is undefined, and why. */
  undefinedWhen?: Maybe<Scalars['String']['output']>;
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
  tie?: Maybe<Tie>;
  /** The entity that itself changed; null for ties. */
  entity?: Maybe<Entity>;
  /** What says so: `start`, `founded` and other dates, or the property that had `value` for a time. */
  property: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
  /** What `value` followed upon, where the period saw that end and this begin: one change, the one became the other. */
  before?: Maybe<Scalars['String']['output']>;
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
  tie?: Maybe<Tie>;
  /** Of a value or a role; the date it is known by for a life; null for a whole tie. */
  property?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  start?: Maybe<TimelineDate>;
  end?: Maybe<TimelineDate>;
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
  value?: Maybe<Scalars['String']['output']>;
  source: Source;
  /** Where in the source: section and paragraph, page, row, XPath. */
  locator?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** From 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it was recorded, as an ISO 8601 instant. */
  recordedAt: Scalars['String']['output'];
  recordedBy?: Maybe<Scalars['String']['output']>;
  retractedAt?: Maybe<Scalars['String']['output']>;
  retractionReason?: Maybe<Scalars['String']['output']>;
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
  entity?: Maybe<Entity>;
  /** Null where it is about an entity. */
  tie?: Maybe<Tie>;
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
  format?: Maybe<ImportFormat>;
  /** What importing would do. */
  preview?: Maybe<ImportPreview>;
  /** What importing did. */
  report?: Maybe<ImportReport>;
  /** The first rows that are not taken; all of them at `/imports/<job>/rejected.csv`. */
  rejections: Array<Rejection>;
  /** Why it failed, as a sentence. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The same to be worded in any language. */
  failureMessage?: Maybe<Scalars['Message']['output']>;
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
  mapping?: Maybe<Scalars['JSON']['output']>;
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
  batch?: Maybe<Scalars['ID']['output']>;
  /** Ids of some of the entities that it is about, new ones first. */
  about: Array<Scalars['ID']['output']>;
};

export type Rejection = {
  __typename?: 'Rejection';
  file: Scalars['String']['output'];
  line?: Maybe<Scalars['Int']['output']>;
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
  value?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  validTo?: Maybe<Scalars['PartialDate']['output']>;
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
  ein?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  legalForm?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  state?: Maybe<Scalars['String']['output']>;
  street?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  file: Scalars['String']['output'];
  locator: Scalars['String']['output'];
  candidates: Array<MatchCandidate>;
  /** Whether somebody has decided before. */
  decided: Scalars['Boolean']['output'];
  /** The actor that it was decided to be; null for a new one. */
  actor?: Maybe<Scalars['ID']['output']>;
};

export type MatchCandidate = {
  __typename?: 'MatchCandidate';
  id: Scalars['ID']['output'];
  /** How probable it is that both are the same, 0 to 1. */
  score: Scalars['Float']['output'];
  features: Array<MatchFeature>;
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  ein?: Maybe<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  legalForm?: Maybe<Scalars['String']['output']>;
  city?: Maybe<Scalars['String']['output']>;
  state?: Maybe<Scalars['String']['output']>;
  street?: Maybe<Scalars['String']['output']>;
  postalCode?: Maybe<Scalars['String']['output']>;
  /** As the store has it; null for one that an earlier row of the same files is about. */
  entity?: Maybe<Entity>;
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
  finishedAt?: Maybe<Scalars['String']['output']>;
  revertedAt?: Maybe<Scalars['String']['output']>;
  actors?: Maybe<RowCounts>;
  ties?: Maybe<RowCounts>;
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
  entity?: Maybe<Entity>;
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
  tieKind?: Maybe<TieKind>;
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
  level?: Maybe<Level>;
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
  entity?: Maybe<Entity>;
  /** Several entities by their ids, in the order asked; null for those that are not there. */
  entities: Array<Maybe<Entity>>;
  /** One tie by its id, seen from its start. */
  tie?: Maybe<Tie>;
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
  timeline?: Maybe<Timeline>;
  /** The years in which something changed, in order. */
  yearsOfChanges: Array<YearOfChanges>;
  /** What files can be imported from, and written to. */
  formats: Formats;
  /** An import of the page, from its look to its end; null where there is none, or it was forgotten. */
  importJob?: Maybe<ImportJob>;
  /** Imports, the newest first. */
  batches: Array<Batch>;
  /**
   * Where actors work and where they are: by state, or by county and city within one state. Each actor is counted once a place,
   * however many of its ties lead there.
   */
  placeOverview: PlaceOverview;
  /** A state or territory by its postal code; null when there is none that this reader may see. */
  statePage?: Maybe<StatePage>;
  /** An issue, by its id; null when there is none that this reader may see. */
  issuePage?: Maybe<IssuePage>;
  /** A coalition, by its id; null when there is none that this reader may see. */
  coalitionPage?: Maybe<CoalitionPage>;
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
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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
  start?: Maybe<Scalars['PartialDate']['output']>;
  end?: Maybe<Scalars['PartialDate']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  ein?: Maybe<Scalars['String']['output']>;
  /** Tax status or other legal form. */
  legalForm?: Maybe<LegalForm>;
  /** The field the actor works in. */
  sector?: Maybe<Sector>;
  /** Whether it acts nationally, in several states, in one state or locally. */
  level?: Maybe<Level>;
  /** When it came into being. */
  founded?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ceased to exist. */
  dissolved?: Maybe<Scalars['PartialDate']['output']>;
  /** Its own site. */
  website?: Maybe<Scalars['String']['output']>;
  /** National Taxonomy of Exempt Entities code. */
  nteeCode?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  ein?: Maybe<Scalars['String']['output']>;
  /** Tax status or other legal form. */
  legalForm?: Maybe<LegalForm>;
  /** The field the actor works in. */
  sector?: Maybe<Sector>;
  /** Whether it acts nationally, in several states, in one state or locally. */
  level?: Maybe<Level>;
  /** When it came into being. */
  founded?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ceased to exist. */
  dissolved?: Maybe<Scalars['PartialDate']['output']>;
  /** Its own site. */
  website?: Maybe<Scalars['String']['output']>;
  /** National Taxonomy of Exempt Entities code. */
  nteeCode?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, as `scheme:id` (littlesis:…, wikidata:…). */
  externalIds: Array<Scalars['String']['output']>;
  /** Whether it works all year or until one goal is decided. */
  lifespan?: Maybe<Lifespan>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  level?: Maybe<Level>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  size?: Maybe<Scalars['Int']['output']>;
  /** What its members have in common, according to the source. */
  criterion?: Maybe<Scalars['String']['output']>;
  /** What the source found of them, in a few words. */
  findings: Array<Scalars['String']['output']>;
  /** Whether it works all year or until one goal is decided. */
  lifespan?: Maybe<Lifespan>;
  /** Whether it is national, multi-state, state or local. */
  level?: Maybe<Level>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is national, multi-state, state or local. */
  level?: Maybe<Level>;
  /** How it ended, in a few words. */
  outcome?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  start?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended. */
  end?: Maybe<Scalars['PartialDate']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** What sort of policy it is. */
  policyKind?: Maybe<PolicyKind>;
  /** Where it stands, in a few words. */
  status?: Maybe<Scalars['String']['output']>;
  /** When it was adopted, signed or announced. */
  date?: Maybe<Scalars['PartialDate']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  fips?: Maybe<Scalars['String']['output']>;
  /** The two letters of a state or territory. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Nation, state or territory, county or city. */
  placeLevel?: Maybe<PlaceLevel>;
  /** Degrees north. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude?: Maybe<Scalars['Float']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  published?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it is found. */
  url?: Maybe<Scalars['String']['output']>;
  /** Where a copy is kept. */
  archivedUrl?: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  retrievedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** On what terms it may be used. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Checksum of the file that was read. */
  sha256?: Maybe<Scalars['String']['output']>;
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
  description?: Maybe<Scalars['String']['output']>;
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
  measure?: Maybe<Scalars['String']['output']>;
  /** The number. */
  value?: Maybe<Scalars['Float']['output']>;
  /** What the number counts. */
  unit?: Maybe<FigureUnit>;
  /** The time it covers. */
  period?: Maybe<Scalars['PartialDate']['output']>;
  /** What the number is of. */
  note?: Maybe<Scalars['String']['output']>;
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
  start?: Maybe<Scalars['PartialDate']['output']>;
  end?: Maybe<Scalars['PartialDate']['output']>;
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
  controlled?: Maybe<Scalars['Boolean']['output']>;
  /** The kind of sponsorship, such as a comprehensive one (Model A). */
  sponsorshipModel?: Maybe<Scalars['String']['output']>;
  /** Renamed, merged or spun off. */
  how?: Maybe<SuccessionHow>;
  /** How much, in whole US dollars. */
  amountUsd?: Maybe<Scalars['Float']['output']>;
  /** What sort of money. */
  fundingKind?: Maybe<FundingKind>;
  /** What it is for. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** The tax year it was reported for. */
  taxPeriod?: Maybe<Scalars['PartialDate']['output']>;
  /** The forms the support takes. */
  forms: Array<SupportForm>;
  /** What brings them together. */
  basis: Array<PartnershipBasis>;
  /** The guide or list. */
  list?: Maybe<Scalars['String']['output']>;
  /** The year of the list. */
  year?: Maybe<Scalars['Int']['output']>;
  /** What came of it, in a few words. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The part it plays. */
  hubRole?: Maybe<HubRole>;
  /** Number and street of the address, or its post office box. */
  street?: Maybe<Scalars['String']['output']>;
  /** ZIP code of the address. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The position held. */
  title?: Maybe<Scalars['String']['output']>;
  claims: Array<Claim>;
  disagreements: Array<Disagreement>;
};

export type AlliesQueryVariables = Exact<{
  input: AlliesInput;
  first: Scalars['Int']['input'];
}>;


export type AlliesQuery = { __typename?: 'Query', allies: { __typename?: 'Allies', isCut: boolean, unknownLegalForms: number, selves: Array<
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
    >, nearest: Array<{ __typename?: 'AllyNearest', code: AllyNearestCode, count: number, issues: Array<
        | { __typename?: 'Organization', id: string, name: string }
        | { __typename?: 'Coalition', id: string, name: string }
        | { __typename?: 'Hybrid', id: string, name: string }
        | { __typename?: 'Cohort', id: string, name: string }
        | { __typename?: 'Campaign', id: string, name: string }
        | { __typename?: 'Programme', id: string, name: string }
        | { __typename?: 'Policy', id: string, name: string }
        | { __typename?: 'Person', id: string, name: string }
        | { __typename?: 'Issue', id: string, name: string }
        | { __typename?: 'Constituency', id: string, name: string }
        | { __typename?: 'Place', id: string, name: string }
        | { __typename?: 'Source', id: string, name: string }
        | { __typename?: 'Figure', id: string, name: string }
      > }>, weights: Array<{ __typename?: 'AllyWeight', part: AllyPart, weight: number }>, new: { __typename?: 'AllyConnection', totalCount: number, nodes: Array<{ __typename?: 'Ally', score: number, steps?: number | null, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        , parts: Array<{ __typename?: 'AllyPartValue', part: AllyPart, value?: number | null }>, reasons: Array<{ __typename?: 'AllyReason', code: AllyReasonCode, value?: string | null, entities: Array<
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
          >, ties: Array<{ __typename?: 'AllyTie', id: string, undated: boolean }> }> }> }, partners: { __typename?: 'AllyConnection', totalCount: number, nodes: Array<{ __typename?: 'Ally', score: number, steps?: number | null, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        , parts: Array<{ __typename?: 'AllyPartValue', part: AllyPart, value?: number | null }>, reasons: Array<{ __typename?: 'AllyReason', code: AllyReasonCode, value?: string | null, entities: Array<
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
          >, ties: Array<{ __typename?: 'AllyTie', id: string, undated: boolean }> }> }> }, unnamed: { __typename?: 'AllyConnection', totalCount: number, nodes: Array<{ __typename?: 'Ally', score: number, steps?: number | null, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        , parts: Array<{ __typename?: 'AllyPartValue', part: AllyPart, value?: number | null }>, reasons: Array<{ __typename?: 'AllyReason', code: AllyReasonCode, value?: string | null, entities: Array<
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
          >, ties: Array<{ __typename?: 'AllyTie', id: string, undated: boolean }> }> }> } } };

export type AllyListFragment = { __typename?: 'AllyConnection', totalCount: number, nodes: Array<{ __typename?: 'Ally', score: number, steps?: number | null, entity:
      | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    , parts: Array<{ __typename?: 'AllyPartValue', part: AllyPart, value?: number | null }>, reasons: Array<{ __typename?: 'AllyReason', code: AllyReasonCode, value?: string | null, entities: Array<
        | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
      >, ties: Array<{ __typename?: 'AllyTie', id: string, undated: boolean }> }> }> };

export type TieClaimsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type TieClaimsQuery = { __typename?: 'Query', ties: Array<{ __typename?: 'Tie', id: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> } | null> };

export type EntityClaimsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type EntityClaimsQuery = { __typename?: 'Query', entities: Array<
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }
   | null> };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { __typename?: 'Query', vocabulary: { __typename?: 'Vocabulary', tieKinds: Array<{ __typename?: 'TieKindEntry', name: TieKind, from: Array<EntityKind>, to: Array<EntityKind>, strength: number }> }, measures: Array<{ __typename?: 'Measure', name: string, label: string, about: MeasureSubject, unit: string, meaning: string, formula: string, references: Array<string>, complexity: string, treatment: string, brokersScore: BrokersScore, conventions: Array<{ __typename?: 'MeasureConvention', id: string, label: string, shortLabel: string, readsStrengths: boolean, needsPartition: boolean, each?: string | null, needsTrait?: NetworkTrait | null, forDirected: boolean, forUndirected: boolean, undefinedWhen?: string | null }> }>, scopePresets: Array<{ __typename?: 'ScopePreset', name: string, label: string, description: string, scope: { __typename?: 'Scope', tieKinds: Array<TieKind>, roles: Array<Role>, direction: ScopeDirection, asOf?: string | null, issues: Array<string>, states: Array<string>, levels: Array<Level>, minConfidence: number, hybrids: HybridsAs, hybridTies: HybridTies, sponsoredProjects: SponsoredProjectsAs, affiliations: AffiliationsAs, isolates: boolean, cohorts: boolean, strengths: Array<{ __typename?: 'Strength', kind: TieKind, strength: number }> } }> };

export type ScopePartsFragment = { __typename?: 'Scope', tieKinds: Array<TieKind>, roles: Array<Role>, direction: ScopeDirection, asOf?: string | null, issues: Array<string>, states: Array<string>, levels: Array<Level>, minConfidence: number, hybrids: HybridsAs, hybridTies: HybridTies, sponsoredProjects: SponsoredProjectsAs, affiliations: AffiliationsAs, isolates: boolean, cohorts: boolean, strengths: Array<{ __typename?: 'Strength', kind: TieKind, strength: number }> };

export type AnalysisQueryVariables = Exact<{
  scope: ScopeInput;
}>;


export type AnalysisQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, sentences: Array<import('../../messages/words.ts').Message>, directed: boolean, actorCount: number, tieCount: number, recordedTieCount: number, undatedTieCount: number, partitions: Array<string>, traits: Array<NetworkTrait>, leftOut: { __typename?: 'LeftOut', outsideActors: number, withinOneActor: number, belowConfidence: number, otherRoles: number }, actors: Array<{ __typename?: 'AnalysedActor', id: string, name: string, kind: EntityKind, parts: Array<string>, level?: Level | null, legalForm?: string | null, sector?: Sector | null, states: Array<string> }> } };

export type MeasuresQueryVariables = Exact<{
  scope: ScopeInput;
  of: Array<MeasureChoice> | MeasureChoice;
}>;


export type MeasuresQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, measures: Array<{ __typename?: 'MeasureOutcome', partition?: string | null, state: OutcomeState, elapsedMs?: number | null, values: Array<number | null>, names: Array<string>, ranks: Array<number | null>, sentences: Array<import('../../messages/words.ts').Message>, measure: { __typename?: 'Measure', name: string }, convention: { __typename?: 'MeasureConvention', id: string } }> } };

export type AnalysisTiesQueryVariables = Exact<{
  scope: ScopeInput;
}>;


export type AnalysisTiesQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, ties: Array<{ __typename?: 'AnalysedTie', id: string, kind: TieKind, from: string, to: string, confidence: number, strength: number, undated: boolean }> } };

export type WhyQueryVariables = Exact<{
  scope: ScopeInput;
  actor: Scalars['ID']['input'];
  of: MeasureChoice;
  first: Scalars['Int']['input'];
}>;


export type WhyQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, why: { __typename?: 'Explanation', kind: ExplanationKind, total: number, items: Array<{ __typename?: 'ExplanationItem', actors: Array<string>, value: number, role?: BrokerageRole | null }> } } };

export type InfluenceQueryVariables = Exact<{
  scope: ScopeInput;
  actor: Scalars['ID']['input'];
  of: MeasureChoice;
  first: Scalars['Int']['input'];
}>;


export type InfluenceQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, influence: { __typename?: 'Influence', state: OutcomeState, elapsedMs?: number | null, progress?: number | null, actors: Array<{ __typename?: 'Influencer', id: string, value: number, change: number }> } } };

export type RobustnessQueryVariables = Exact<{
  scope: ScopeInput;
  of: Array<MeasureChoice> | MeasureChoice;
  draws: DrawsInput;
}>;


export type RobustnessQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, robustnessOfAll: Array<{ __typename?: 'Robustness', state: OutcomeState, elapsedMs?: number | null, progress?: number | null, draws: number, low: Array<number | null>, high: Array<number | null>, bestRank: Array<number | null>, worstRank: Array<number | null>, firstShare: Array<number | null>, firstThreeShare: Array<number | null>, undefinedShare: Array<number | null>, keptShare: Array<number | null>, sentences: Array<import('../../messages/words.ts').Message> }> } };

export type ComparisonQueryVariables = Exact<{
  scope: ScopeInput;
  with: ScopeInput;
  of: MeasureChoice;
  draws: DrawsInput;
}>;


export type ComparisonQuery = { __typename?: 'Query', analysis: { __typename?: 'Analysis', key: string, graphVersion: string, comparison: { __typename?: 'Comparison', state: OutcomeState, elapsedMs?: number | null, progress?: number | null, spearman?: number | null, sentences: Array<import('../../messages/words.ts').Message>, other: { __typename?: 'Analysis', key: string, actorCount: number, tieCount: number, sentences: Array<import('../../messages/words.ts').Message> }, actors: Array<{ __typename?: 'ComparedActor', id: string, before?: number | null, after?: number | null, difference?: number | null, rankBefore?: number | null, rankAfter?: number | null, climb?: number | null, low?: number | null, high?: number | null, beyondNoise: boolean }>, entered: Array<{ __typename?: 'AnalysedActor', id: string, name: string }>, left: Array<{ __typename?: 'AnalysedActor', id: string, name: string }> } } };

export type ChangeTextFragment = { __typename?: 'Change', id: string, topic: ChangeTopic, edge: ChangeEdge, certainty: ChangeCertainty, date: string, property: string, value?: string | null, before?: string | null, tie?: { __typename?: 'Tie', how?: SuccessionHow | null, id: string, kind: TieKind, reading: string, readingBack: string, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, amountUsd?: number | null, hubRole?: HubRole | null, from:
      | { __typename?: 'Organization', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Coalition', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Hybrid', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Cohort', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Campaign', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Programme', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Policy', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Person', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Issue', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Constituency', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Place', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Source', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Figure', name: string, kind: EntityKind, id: string }
    , to:
      | { __typename?: 'Organization', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Coalition', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Hybrid', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Cohort', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Campaign', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Programme', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Policy', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Person', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Issue', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Constituency', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Place', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Source', name: string, kind: EntityKind, id: string }
      | { __typename?: 'Figure', name: string, kind: EntityKind, id: string }
     } | null, entity?:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
   | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> };

export type ChangesQueryVariables = Exact<{
  input: ChangesInput;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = { __typename?: 'Query', changes: { __typename?: 'ChangeConnection', totalCount: number, undatedCount: number, counts: Array<{ __typename?: 'ChangeCount', topic: ChangeTopic, edge: ChangeEdge, certain: number, possible: number }>, nodes: Array<{ __typename?: 'Change', id: string, topic: ChangeTopic, edge: ChangeEdge, certainty: ChangeCertainty, date: string, property: string, value?: string | null, before?: string | null, tie?: { __typename?: 'Tie', how?: SuccessionHow | null, id: string, kind: TieKind, reading: string, readingBack: string, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, amountUsd?: number | null, hubRole?: HubRole | null, from:
          | { __typename?: 'Organization', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Coalition', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Hybrid', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Cohort', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Campaign', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Programme', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Policy', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Person', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Issue', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Constituency', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Place', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Source', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Figure', name: string, kind: EntityKind, id: string }
        , to:
          | { __typename?: 'Organization', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Coalition', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Hybrid', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Cohort', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Campaign', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Programme', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Policy', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Person', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Issue', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Constituency', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Place', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Source', name: string, kind: EntityKind, id: string }
          | { __typename?: 'Figure', name: string, kind: EntityKind, id: string }
         } | null, entity?:
        | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
        | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
       | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type YearsOfChangesQueryVariables = Exact<{
  about: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  topics: Array<ChangeTopic> | ChangeTopic;
}>;


export type YearsOfChangesQuery = { __typename?: 'Query', yearsOfChanges: Array<{ __typename?: 'YearOfChanges', year: number, began: number, ended: number }> };

export type TimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TimelineQuery = { __typename?: 'Query', timeline?: { __typename?: 'Timeline', tieCount: number, entity:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
    , bars: Array<{ __typename?: 'TimelineBar', id: string, topic: ChangeTopic, property?: string | null, value?: string | null, start?: { __typename?: 'TimelineDate', date: string, earliest: string, latest: string } | null, end?: { __typename?: 'TimelineDate', date: string, earliest: string, latest: string } | null, tie?: { __typename?: 'Tie', direction: Direction, id: string, kind: TieKind, reading: string, readingBack: string, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, amountUsd?: number | null, hubRole?: HubRole | null, other:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
        , from:
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'Coalition', id: string }
          | { __typename?: 'Hybrid', id: string }
          | { __typename?: 'Cohort', id: string }
          | { __typename?: 'Campaign', id: string }
          | { __typename?: 'Programme', id: string }
          | { __typename?: 'Policy', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Issue', id: string }
          | { __typename?: 'Constituency', id: string }
          | { __typename?: 'Place', id: string }
          | { __typename?: 'Source', id: string }
          | { __typename?: 'Figure', id: string }
        , to:
          | { __typename?: 'Organization', id: string }
          | { __typename?: 'Coalition', id: string }
          | { __typename?: 'Hybrid', id: string }
          | { __typename?: 'Cohort', id: string }
          | { __typename?: 'Campaign', id: string }
          | { __typename?: 'Programme', id: string }
          | { __typename?: 'Policy', id: string }
          | { __typename?: 'Person', id: string }
          | { __typename?: 'Issue', id: string }
          | { __typename?: 'Constituency', id: string }
          | { __typename?: 'Place', id: string }
          | { __typename?: 'Source', id: string }
          | { __typename?: 'Figure', id: string }
         } | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> } | null };

export type TimelineDateTextFragment = { __typename?: 'TimelineDate', date: string, earliest: string, latest: string };

export type ProvenanceQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvenanceQuery = { __typename?: 'Query', dataset: { __typename?: 'Dataset', version: string, sources: number } };

export type EntityDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type EntityDetailQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Organization', ein?: string | null, sector?: Sector | null, founded?: string | null, dissolved?: string | null, website?: string | null, nteeCode?: string | null, legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Coalition', ein?: string | null, sector?: Sector | null, founded?: string | null, dissolved?: string | null, website?: string | null, nteeCode?: string | null, legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Cohort', criterion?: string | null, level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Campaign', start?: string | null, end?: string | null, outcome?: string | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Programme', start?: string | null, end?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Policy', jurisdiction?: string | null, policyKind?: PolicyKind | null, status?: string | null, date?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Issue', nteeCodes: Array<string>, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Place', placeLevel?: PlaceLevel | null, postalCode?: string | null, fips?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Source', publisher?: string | null, published?: string | null, url?: string | null, archivedUrl?: string | null, retrievedAt?: string | null, licence?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
    | { __typename?: 'Figure', measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number, figures: Array<{ __typename?: 'Figure', id: string, name: string, measure?: string | null, value?: number | null, unit?: FigureUnit | null, period?: string | null, note?: string | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }>, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }
   | null };

export type EntityTiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EntityTiesQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Organization', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Coalition', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Hybrid', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Cohort', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Campaign', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Programme', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Policy', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Person', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Issue', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Constituency', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Place', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Source', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Figure', id: string, ties: { __typename?: 'TieConnection', totalCount: number, undatedCount: number, nodes: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

export type EntityNamesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type EntityNamesQuery = { __typename?: 'Query', entities: Array<
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
   | null> };

type EntitySummary_Organization_Fragment = { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Coalition_Fragment = { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Hybrid_Fragment = { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Cohort_Fragment = { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Campaign_Fragment = { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Programme_Fragment = { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Policy_Fragment = { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Person_Fragment = { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Issue_Fragment = { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Constituency_Fragment = { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Place_Fragment = { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Source_Fragment = { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

type EntitySummary_Figure_Fragment = { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number };

export type EntitySummaryFragment =
  | EntitySummary_Organization_Fragment
  | EntitySummary_Coalition_Fragment
  | EntitySummary_Hybrid_Fragment
  | EntitySummary_Cohort_Fragment
  | EntitySummary_Campaign_Fragment
  | EntitySummary_Programme_Fragment
  | EntitySummary_Policy_Fragment
  | EntitySummary_Person_Fragment
  | EntitySummary_Issue_Fragment
  | EntitySummary_Constituency_Fragment
  | EntitySummary_Place_Fragment
  | EntitySummary_Source_Fragment
  | EntitySummary_Figure_Fragment
;

export type TieSummaryFragment = { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, amountUsd?: number | null, hubRole?: HubRole | null, from:
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'Coalition', id: string }
    | { __typename?: 'Hybrid', id: string }
    | { __typename?: 'Cohort', id: string }
    | { __typename?: 'Campaign', id: string }
    | { __typename?: 'Programme', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Issue', id: string }
    | { __typename?: 'Constituency', id: string }
    | { __typename?: 'Place', id: string }
    | { __typename?: 'Source', id: string }
    | { __typename?: 'Figure', id: string }
  , to:
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'Coalition', id: string }
    | { __typename?: 'Hybrid', id: string }
    | { __typename?: 'Cohort', id: string }
    | { __typename?: 'Campaign', id: string }
    | { __typename?: 'Programme', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Issue', id: string }
    | { __typename?: 'Constituency', id: string }
    | { __typename?: 'Place', id: string }
    | { __typename?: 'Source', id: string }
    | { __typename?: 'Figure', id: string }
   };

export type ClaimTextFragment = { __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } };

export type TieFactsFragment = { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, from:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , to:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , other:
    | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> };

export type TieDetailFragment = { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , to:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , other:
    | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> };

export type FormatsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormatsQuery = { __typename?: 'Query', formats: { __typename?: 'Formats', imports: Array<{ __typename?: 'ImportFormat', name: string, label: string, extensions: Array<string>, keeps: string, cannotHold: string }>, exports: Array<{ __typename?: 'ExportFormat', name: string, label: string, extension: string, cannotHold: string }> } };

export type CountsFragment = { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number };

export type JobProgressFragment = { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null };

export type JobDetailFragment = { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, rejections: Array<{ __typename?: 'Rejection', file: string, line?: number | null, locator: string, about: string, field: string, value: string, message: import('../../messages/words.ts').Message }>, preview?: { __typename?: 'ImportPreview', newPlacesAndIssues: number, mapping?: unknown | null, linkCount: number, doubtCount: number, actors: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, ties: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, unknownFields: Array<{ __typename?: 'UnknownField', field: string, count: number }>, samples: Array<{ __typename?: 'ImportSample', locator: string, kind: string, outcome: string, statements: Array<{ __typename?: 'SampleStatement', property: string, value?: string | null, validFrom?: string | null, validTo?: string | null }> }>, links: Array<{ __typename?: 'ImportLink', name: string, file: string, locator: string, candidate: { __typename?: 'MatchCandidate', id: string, score: number, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, features: Array<{ __typename?: 'MatchFeature', feature: string, weight: number, message: import('../../messages/words.ts').Message }>, entity?:
          | { __typename?: 'Organization', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Programme', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Policy', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Person', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Issue', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Place', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Source', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Figure', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
         | null } }>, doubts: Array<{ __typename?: 'Doubt', id: string, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, file: string, locator: string, decided: boolean, actor?: string | null, candidates: Array<{ __typename?: 'MatchCandidate', id: string, score: number, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, features: Array<{ __typename?: 'MatchFeature', feature: string, weight: number, message: import('../../messages/words.ts').Message }>, entity?:
          | { __typename?: 'Organization', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Programme', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Policy', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Person', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Issue', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Place', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Source', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
          | { __typename?: 'Figure', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
         | null }> }> } | null, report?: { __typename?: 'ImportReport', batch?: string | null, about: Array<string>, actors: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, ties: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, unknownFields: Array<{ __typename?: 'UnknownField', field: string, count: number }> } | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null };

export type CandidateFragment = { __typename?: 'MatchCandidate', id: string, score: number, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, features: Array<{ __typename?: 'MatchFeature', feature: string, weight: number, message: import('../../messages/words.ts').Message }>, entity?:
    | { __typename?: 'Organization', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Programme', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Policy', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Person', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Issue', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Place', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Source', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
    | { __typename?: 'Figure', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
   | null };

export type ImportProgressQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportProgressQuery = { __typename?: 'Query', importJob?: { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null } | null };

export type ImportDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportDetailQuery = { __typename?: 'Query', importJob?: { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, rejections: Array<{ __typename?: 'Rejection', file: string, line?: number | null, locator: string, about: string, field: string, value: string, message: import('../../messages/words.ts').Message }>, preview?: { __typename?: 'ImportPreview', newPlacesAndIssues: number, mapping?: unknown | null, linkCount: number, doubtCount: number, actors: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, ties: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, unknownFields: Array<{ __typename?: 'UnknownField', field: string, count: number }>, samples: Array<{ __typename?: 'ImportSample', locator: string, kind: string, outcome: string, statements: Array<{ __typename?: 'SampleStatement', property: string, value?: string | null, validFrom?: string | null, validTo?: string | null }> }>, links: Array<{ __typename?: 'ImportLink', name: string, file: string, locator: string, candidate: { __typename?: 'MatchCandidate', id: string, score: number, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, features: Array<{ __typename?: 'MatchFeature', feature: string, weight: number, message: import('../../messages/words.ts').Message }>, entity?:
            | { __typename?: 'Organization', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Programme', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Policy', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Person', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Issue', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Place', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Source', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Figure', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
           | null } }>, doubts: Array<{ __typename?: 'Doubt', id: string, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, file: string, locator: string, decided: boolean, actor?: string | null, candidates: Array<{ __typename?: 'MatchCandidate', id: string, score: number, name: string, aliases: Array<string>, ein?: string | null, website?: string | null, legalForm?: string | null, city?: string | null, state?: string | null, street?: string | null, postalCode?: string | null, features: Array<{ __typename?: 'MatchFeature', feature: string, weight: number, message: import('../../messages/words.ts').Message }>, entity?:
            | { __typename?: 'Organization', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Programme', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Policy', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Person', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Issue', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Place', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Source', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
            | { __typename?: 'Figure', id: string, kind: EntityKind, states: Array<string>, description?: string | null, tieCount: number }
           | null }> }> } | null, report?: { __typename?: 'ImportReport', batch?: string | null, about: Array<string>, actors: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, ties: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number }, unknownFields: Array<{ __typename?: 'UnknownField', field: string, count: number }> } | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null } | null };

export type LookAtImportMutationVariables = Exact<{
  job?: InputMaybe<Scalars['ID']['input']>;
  uploads: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  format?: InputMaybe<Scalars['String']['input']>;
  mapping?: InputMaybe<Scalars['JSON']['input']>;
}>;


export type LookAtImportMutation = { __typename?: 'Mutation', lookAtImport: { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null } };

export type ApplyImportMutationVariables = Exact<{
  job: Scalars['ID']['input'];
  decisions: Array<MatchDecisionInput> | MatchDecisionInput;
  doubtful: DoubtfulRows;
}>;


export type ApplyImportMutation = { __typename?: 'Mutation', applyImport: { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null } };

export type CancelImportMutationVariables = Exact<{
  job: Scalars['ID']['input'];
}>;


export type CancelImportMutation = { __typename?: 'Mutation', cancelImport: { __typename?: 'ImportJob', id: string, files: Array<string>, state: ImportState, share: number, failureMessage?: import('../../messages/words.ts').Message | null, format?: { __typename?: 'ImportFormat', name: string, label: string } | null } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { __typename?: 'Query', batches: Array<{ __typename?: 'Batch', id: string, title: string, status: string, files: Array<string>, startedAt: string, finishedAt?: string | null, revertedAt?: string | null, actors?: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number } | null, ties?: { __typename?: 'RowCounts', rowsRead: number, created: number, updated: number, merged: number, unchanged: number, rejected: number } | null }> };

export type TakeBackMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TakeBackMutation = { __typename?: 'Mutation', revertBatch: { __typename?: 'Reverted', removed: number, restored: number, kept: number } };

export type IntroductionPartsFragment = { __typename?: 'IntroductionStep', from: string, to: string, trust: number, by: Array<{ __typename?: 'StepTie', id: string, direction: Direction }> };

export type IntroductionActorPartsFragment = { __typename?: 'IntroductionActor', id: string, parts: Array<string>, entity?:
    | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
   | null };

export type TrustedTiePartsFragment = { __typename?: 'TrustedTie', id: string, trust: number, confidence: number, strength: number, recency: number, tie: { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , to:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , other:
      | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> } };

export type IntroductionAlternativesFragment = { __typename?: 'IntroductionAlternative', change: AlternativeChange, steps: number, tieKind?: TieKind | null };

export type PathsQueryVariables = Exact<{
  input: PathsInput;
}>;


export type PathsQuery = { __typename?: 'Query', paths: { __typename?: 'Introductions', outcome: PathsOutcome, complete: boolean, unknown: Array<string>, ways: Array<{ __typename?: 'IntroductionWay', trust: number, actors: Array<string>, steps: Array<{ __typename?: 'IntroductionStep', from: string, to: string, trust: number, by: Array<{ __typename?: 'StepTie', id: string, direction: Direction }> }> }>, actors: Array<{ __typename?: 'IntroductionActor', id: string, parts: Array<string>, entity?:
        | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
       | null }>, ties: Array<{ __typename?: 'TrustedTie', id: string, trust: number, confidence: number, strength: number, recency: number, tie: { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , to:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , other:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> } }>, alternatives: Array<{ __typename?: 'IntroductionAlternative', change: AlternativeChange, steps: number, tieKind?: TieKind | null }> } };

export type ConnectionQueryVariables = Exact<{
  input: ConnectionInput;
}>;


export type ConnectionQuery = { __typename?: 'Query', connection: { __typename?: 'Connection', outcome: ConnectionOutcome, unknown: Array<string>, groups: Array<{ __typename?: 'ConnectedGroup', asked: Array<string>, trust: number, exact: boolean, atMostTimes: number, steps: Array<{ __typename?: 'IntroductionStep', from: string, to: string, trust: number, by: Array<{ __typename?: 'StepTie', id: string, direction: Direction }> }> }>, actors: Array<{ __typename?: 'IntroductionActor', id: string, parts: Array<string>, entity?:
        | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
        | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
       | null }>, ties: Array<{ __typename?: 'TrustedTie', id: string, trust: number, confidence: number, strength: number, recency: number, tie: { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , to:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , other:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> } }>, alternatives: Array<{ __typename?: 'IntroductionAlternative', change: AlternativeChange, steps: number, tieKind?: TieKind | null }> } };

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  limit: Scalars['Int']['input'];
}>;


export type NeighborhoodQuery = { __typename?: 'Query', neighborhood: { __typename?: 'Neighborhood', shown: number, total: number, entities: Array<
      | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    >, ties: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, amountUsd?: number | null, hubRole?: HubRole | null, from:
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Coalition', id: string }
        | { __typename?: 'Hybrid', id: string }
        | { __typename?: 'Cohort', id: string }
        | { __typename?: 'Campaign', id: string }
        | { __typename?: 'Programme', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Issue', id: string }
        | { __typename?: 'Constituency', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Source', id: string }
        | { __typename?: 'Figure', id: string }
      , to:
        | { __typename?: 'Organization', id: string }
        | { __typename?: 'Coalition', id: string }
        | { __typename?: 'Hybrid', id: string }
        | { __typename?: 'Cohort', id: string }
        | { __typename?: 'Campaign', id: string }
        | { __typename?: 'Programme', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Issue', id: string }
        | { __typename?: 'Constituency', id: string }
        | { __typename?: 'Place', id: string }
        | { __typename?: 'Source', id: string }
        | { __typename?: 'Figure', id: string }
       }> } };

export type TieSourcesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  limit: Scalars['Int']['input'];
}>;


export type TieSourcesQuery = { __typename?: 'Query', neighborhood: { __typename?: 'Neighborhood', ties: Array<{ __typename?: 'Tie', id: string, claims: Array<{ __typename?: 'Claim', locator?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null } }> }> } };

export type PlaceNumbersFragment = { __typename?: 'PlaceCount', recorded: boolean, place: { __typename?: 'Place', id: string, name: string, postalCode?: string | null, fips?: string | null, placeLevel?: PlaceLevel | null }, worksThere: { __typename?: 'PresenceCount', count: number, undated: number }, isThere: { __typename?: 'PresenceCount', count: number, undated: number } };

export type PlaceTieFragment = { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , to:
    | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , other:
    | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> };

export type AttachedTiesFragment = { __typename?: 'Attached', tieCount: number, entity:
    | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
  , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , to:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , other:
      | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> };

export type PlaceCountsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type PlaceCountsQuery = { __typename?: 'Query', placeOverview: { __typename?: 'PlaceOverview', totalCount: number, worksSomewhere: { __typename?: 'PresenceCount', count: number, undated: number }, isSomewhere: { __typename?: 'PresenceCount', count: number, undated: number }, places: Array<{ __typename?: 'PlaceCount', recorded: boolean, place: { __typename?: 'Place', id: string, name: string, postalCode?: string | null, fips?: string | null, placeLevel?: PlaceLevel | null }, worksThere: { __typename?: 'PresenceCount', count: number, undated: number }, isThere: { __typename?: 'PresenceCount', count: number, undated: number } }>, levels: Array<{ __typename?: 'LevelCount', level?: Level | null, count: number }> } };

export type NationalFlowsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type NationalFlowsQuery = { __typename?: 'Query', placeOverview: { __typename?: 'PlaceOverview', places: Array<{ __typename?: 'PlaceCount', place: { __typename?: 'Place', id: string, postalCode?: string | null }, nationals: Array<{ __typename?: 'NationalTies', ties: number, undated: number, actor:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
         }> }> } };

export type PlaceSourcesQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type PlaceSourcesQuery = { __typename?: 'Query', placeOverview: { __typename?: 'PlaceOverview', places: Array<{ __typename?: 'PlaceCount', place: { __typename?: 'Place', id: string }, sources: Array<{ __typename?: 'Source', id: string, name: string, published?: string | null }> }> } };

export type PlaceActorsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  within?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PlaceActorsQuery = { __typename?: 'Query', placeOverview: { __typename?: 'PlaceOverview', listed: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } } };

export type StatePageQueryVariables = Exact<{
  state: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type StatePageQuery = { __typename?: 'Query', statePage?: { __typename?: 'StatePage', place: { __typename?: 'Place', id: string, name: string }, hubs: Array<{ __typename?: 'HubsOfRole', role: HubRole, ties: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , to:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , other:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, nationwide: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , to:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , other:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }>, coalitions: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> }, coalitionsThroughMembers: Array<{ __typename?: 'Attached', tieCount: number, entity:
        | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
        | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
      , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , to:
          | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , other:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }>, campaigns: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> }, cohorts: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> } } | null };

export type StatePartnersQueryVariables = Exact<{
  state: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type StatePartnersQuery = { __typename?: 'Query', statePage?: { __typename?: 'StatePage', nationalPartners: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> } } | null };

export type IssuePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type IssuePageQuery = { __typename?: 'Query', issuePage?: { __typename?: 'IssuePage', issue: { __typename?: 'Issue', id: string, name: string, description?: string | null }, broader: Array<{ __typename?: 'Issue', id: string, name: string }>, narrower: Array<{ __typename?: 'Issue', id: string, name: string }>, coalitions: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> }, campaigns: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> }, cohorts: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> } } | null };

export type CoalitionPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type CoalitionPageQuery = { __typename?: 'Query', coalitionPage?: { __typename?: 'CoalitionPage', memberCount: number, inNoState: number, coalition: { __typename?: 'Coalition', id: string, name: string, description?: string | null, lifespan?: Lifespan | null, level?: Level | null }, members: { __typename?: 'AttachedConnection', totalCount: number, nodes: Array<{ __typename?: 'Attached', tieCount: number, entity:
          | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
          | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
        , through: Array<{ __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string }>, from:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , to:
            | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , other:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
          , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }> }> }, states: Array<{ __typename?: 'StateCount', state: string, count: number }>, levels: Array<{ __typename?: 'LevelCount', level?: Level | null, count: number }>, roles: Array<{ __typename?: 'RoleCount', role: Role, count: number }>, overlaps: Array<{ __typename?: 'CoalitionOverlap', memberCount: number, jaccard: number, coalition: { __typename?: 'Coalition', id: string, name: string }, shared: Array<
        | { __typename?: 'Organization', id: string, name: string }
        | { __typename?: 'Coalition', id: string, name: string }
        | { __typename?: 'Hybrid', id: string, name: string }
        | { __typename?: 'Cohort', id: string, name: string }
        | { __typename?: 'Campaign', id: string, name: string }
        | { __typename?: 'Programme', id: string, name: string }
        | { __typename?: 'Policy', id: string, name: string }
        | { __typename?: 'Person', id: string, name: string }
        | { __typename?: 'Issue', id: string, name: string }
        | { __typename?: 'Constituency', id: string, name: string }
        | { __typename?: 'Place', id: string, name: string }
        | { __typename?: 'Source', id: string, name: string }
        | { __typename?: 'Figure', id: string, name: string }
      > }> } | null };

export type DatasetVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetVersionQuery = { __typename?: 'Query', dataset: { __typename?: 'Dataset', version: string } };

export type SearchQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Organization', legalForm?: LegalForm | null, level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, level?: Level | null, lifespan?: Lifespan | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Hybrid', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Cohort', level?: Level | null, size?: number | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Campaign', level?: Level | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, description?: string | null, states: Array<string>, tieCount: number }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type FacetsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type FacetsQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, facets: Array<{ __typename?: 'Facet', name: FacetName, values: Array<{ __typename?: 'FacetValue', value: string, label: string, count: number }> }> } };

export type FoundIdsQueryVariables = Exact<{
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FoundIdsQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, nodes: Array<
      | { __typename?: 'Organization', id: string }
      | { __typename?: 'Coalition', id: string }
      | { __typename?: 'Hybrid', id: string }
      | { __typename?: 'Cohort', id: string }
      | { __typename?: 'Campaign', id: string }
      | { __typename?: 'Programme', id: string }
      | { __typename?: 'Policy', id: string }
      | { __typename?: 'Person', id: string }
      | { __typename?: 'Issue', id: string }
      | { __typename?: 'Constituency', id: string }
      | { __typename?: 'Place', id: string }
      | { __typename?: 'Source', id: string }
      | { __typename?: 'Figure', id: string }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SourceFactsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SourceFactsQuery = { __typename?: 'Query', entity?:
    | { __typename?: 'Organization', id: string }
    | { __typename?: 'Coalition', id: string }
    | { __typename?: 'Hybrid', id: string }
    | { __typename?: 'Cohort', id: string }
    | { __typename?: 'Campaign', id: string }
    | { __typename?: 'Programme', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Issue', id: string }
    | { __typename?: 'Constituency', id: string }
    | { __typename?: 'Place', id: string }
    | { __typename?: 'Source', id: string, facts: { __typename?: 'SourceFactConnection', totalCount: number, nodes: Array<{ __typename?: 'SourceFact', entity?:
            | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string }
            | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string }
            | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Programme', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Policy', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Person', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Issue', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Place', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Source', id: string, kind: EntityKind, name: string }
            | { __typename?: 'Figure', id: string, kind: EntityKind, name: string }
           | null, tie?: { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, over: boolean, undated: boolean, roles: Array<Role>, hubRole?: HubRole | null, from:
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Coalition', id: string, name: string }
              | { __typename?: 'Hybrid', id: string, name: string }
              | { __typename?: 'Cohort', id: string, name: string }
              | { __typename?: 'Campaign', id: string, name: string }
              | { __typename?: 'Programme', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Person', id: string, name: string }
              | { __typename?: 'Issue', id: string, name: string }
              | { __typename?: 'Constituency', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Source', id: string, name: string }
              | { __typename?: 'Figure', id: string, name: string }
            , to:
              | { __typename?: 'Organization', id: string, name: string }
              | { __typename?: 'Coalition', id: string, name: string }
              | { __typename?: 'Hybrid', id: string, name: string }
              | { __typename?: 'Cohort', id: string, name: string }
              | { __typename?: 'Campaign', id: string, name: string }
              | { __typename?: 'Programme', id: string, name: string }
              | { __typename?: 'Policy', id: string, name: string }
              | { __typename?: 'Person', id: string, name: string }
              | { __typename?: 'Issue', id: string, name: string }
              | { __typename?: 'Constituency', id: string, name: string }
              | { __typename?: 'Place', id: string, name: string }
              | { __typename?: 'Source', id: string, name: string }
              | { __typename?: 'Figure', id: string, name: string }
             } | null, claims: Array<{ __typename?: 'Claim', id: string, property: string, locator?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Figure', id: string }
   | null };

export type StartingPointsQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type StartingPointsQuery = { __typename?: 'Query', startingPoints: Array<
    | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Source', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
    | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, aliases: Array<string>, tieCount: number, description?: string | null }
  >, dataset: { __typename?: 'Dataset', version: string, entities: number, ties: number, claims: number, sources: number } };

export type TieDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
}>;


export type TieDetailQuery = { __typename?: 'Query', tie?: { __typename?: 'Tie', id: string, kind: TieKind, reading: string, readingBack: string, direction: Direction, start?: string | null, end?: string | null, undated: boolean, over: boolean, confidence: number, roles: Array<Role>, controlled?: boolean | null, sponsorshipModel?: string | null, how?: SuccessionHow | null, amountUsd?: number | null, fundingKind?: FundingKind | null, purpose?: string | null, taxPeriod?: string | null, forms: Array<SupportForm>, basis: Array<PartnershipBasis>, list?: string | null, year?: number | null, outcome?: string | null, hubRole?: HubRole | null, title?: string | null, disagreements: Array<{ __typename?: 'Disagreement', property: string, shown: string, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> }>, from:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , to:
      | { __typename?: 'Organization', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , other:
      | { __typename?: 'Organization', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Coalition', legalForm?: LegalForm | null, id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Hybrid', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Cohort', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Campaign', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Programme', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Policy', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Person', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Issue', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Constituency', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Place', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Source', id: string, kind: EntityKind, name: string, states: Array<string> }
      | { __typename?: 'Figure', id: string, kind: EntityKind, name: string, states: Array<string> }
    , roleSpans: Array<{ __typename?: 'RoleSpan', role: Role, start?: string | null, end?: string | null }>, claims: Array<{ __typename?: 'Claim', id: string, property: string, value?: string | null, locator?: string | null, quote?: string | null, validFrom?: string | null, validTo?: string | null, confidence: number, retractedAt?: string | null, source: { __typename?: 'Source', id: string, name: string, publisher?: string | null, published?: string | null, url?: string | null } }> } | null };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { __typename?: 'Query', vocabulary: { __typename?: 'Vocabulary', entityKinds: Array<{ __typename?: 'EntityKindEntry', name: EntityKind, label: string, plural: string, description: string, isActor: boolean, shape: string, colour: { __typename?: 'Colour', light: string, dark: string }, properties: Array<{ __typename?: 'PropertyEntry', name: string, label: string }> }>, tieKinds: Array<{ __typename?: 'TieKindEntry', name: TieKind, label: string, description: string, family: string, symmetric: boolean, isAlliance: boolean, line: string, arrow: string, width: number, reading: { __typename?: 'Reading', forward: string, backward: string, pastForward: string, pastBackward: string }, colour: { __typename?: 'Colour', light: string, dark: string }, properties: Array<{ __typename?: 'PropertyEntry', name: string, label: string }> }>, tieFamilies: Array<{ __typename?: 'TieFamilyEntry', name: string, label: string }>, valueSets: Array<{ __typename?: 'ValueSetEntry', name: string, values: Array<{ __typename?: 'ValueEntry', code: string, label: string }> }> } };

export const EntitySummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<EntitySummaryFragment, unknown>;
export const AllyListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllyList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<AllyListFragment, unknown>;
export const ScopePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScopeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scope"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"minConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"hybrids"}},{"kind":"Field","name":{"kind":"Name","value":"hybridTies"}},{"kind":"Field","name":{"kind":"Name","value":"sponsoredProjects"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"}},{"kind":"Field","name":{"kind":"Name","value":"isolates"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"}}]}}]} as unknown as DocumentNode<ScopePartsFragment, unknown>;
export const TieSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}}]}}]} as unknown as DocumentNode<TieSummaryFragment, unknown>;
export const ClaimTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ClaimTextFragment, unknown>;
export const ChangeTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieSummary"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ChangeTextFragment, unknown>;
export const TimelineDateTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineDateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]} as unknown as DocumentNode<TimelineDateTextFragment, unknown>;
export const JobProgressFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<JobProgressFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const CandidateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Candidate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}}]}}]}}]} as unknown as DocumentNode<CandidateFragment, unknown>;
export const JobDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newPlacesAndIssues"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Candidate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubtCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Candidate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Candidate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}}]}}]}}]} as unknown as DocumentNode<JobDetailFragment, unknown>;
export const IntroductionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}}]} as unknown as DocumentNode<IntroductionPartsFragment, unknown>;
export const IntroductionActorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionActorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<IntroductionActorPartsFragment, unknown>;
export const TieFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<TieFactsFragment, unknown>;
export const TieDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]} as unknown as DocumentNode<TieDetailFragment, unknown>;
export const TrustedTiePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustedTieParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrustedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}}]} as unknown as DocumentNode<TrustedTiePartsFragment, unknown>;
export const IntroductionAlternativesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionAlternatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionAlternative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}}]}}]} as unknown as DocumentNode<IntroductionAlternativesFragment, unknown>;
export const PlaceNumbersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"fips"}},{"kind":"Field","name":{"kind":"Name","value":"placeLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksThere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isThere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}}]}}]} as unknown as DocumentNode<PlaceNumbersFragment, unknown>;
export const PlaceTieFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]} as unknown as DocumentNode<PlaceTieFragment, unknown>;
export const AttachedTiesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}}]} as unknown as DocumentNode<AttachedTiesFragment, unknown>;
export const AlliesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Allies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AlliesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"unknownLegalForms"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"new"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllyList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllyList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unnamed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AllyList"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AllyList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AllyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlliesQuery, AlliesQueryVariables>;
export const TieClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<TieClaimsQuery, TieClaimsQueryVariables>;
export const EntityClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const CatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"references"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"treatment"}},{"kind":"Field","name":{"kind":"Name","value":"brokersScore"}},{"kind":"Field","name":{"kind":"Name","value":"conventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"shortLabel"}},{"kind":"Field","name":{"kind":"Name","value":"readsStrengths"}},{"kind":"Field","name":{"kind":"Name","value":"needsPartition"}},{"kind":"Field","name":{"kind":"Name","value":"each"}},{"kind":"Field","name":{"kind":"Name","value":"needsTrait"}},{"kind":"Field","name":{"kind":"Name","value":"forDirected"}},{"kind":"Field","name":{"kind":"Name","value":"forUndirected"}},{"kind":"Field","name":{"kind":"Name","value":"undefinedWhen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopePresets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScopeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScopeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scope"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieKinds"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"strengths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"minConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"hybrids"}},{"kind":"Field","name":{"kind":"Name","value":"hybridTies"}},{"kind":"Field","name":{"kind":"Name","value":"sponsoredProjects"}},{"kind":"Field","name":{"kind":"Name","value":"affiliations"}},{"kind":"Field","name":{"kind":"Name","value":"isolates"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"}}]}}]} as unknown as DocumentNode<CatalogueQuery, CatalogueQueryVariables>;
export const AnalysisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Analysis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordedTieCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedTieCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outsideActors"}},{"kind":"Field","name":{"kind":"Name","value":"withinOneActor"}},{"kind":"Field","name":{"kind":"Name","value":"belowConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"otherRoles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partitions"}},{"kind":"Field","name":{"kind":"Name","value":"traits"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}}]}}]}}]} as unknown as DocumentNode<AnalysisQuery, AnalysisQueryVariables>;
export const MeasuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Measures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureChoice"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"convention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"ranks"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]}}]}}]} as unknown as DocumentNode<MeasuresQuery, MeasuresQueryVariables>;
export const AnalysisTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnalysisTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]}}]} as unknown as DocumentNode<AnalysisTiesQuery, AnalysisTiesQueryVariables>;
export const WhyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Why"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureChoice"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyQuery, WhyQueryVariables>;
export const InfluenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Influence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureChoice"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"influence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InfluenceQuery, InfluenceQueryVariables>;
export const RobustnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Robustness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureChoice"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"robustnessOfAll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"bestRank"}},{"kind":"Field","name":{"kind":"Name","value":"worstRank"}},{"kind":"Field","name":{"kind":"Name","value":"firstShare"}},{"kind":"Field","name":{"kind":"Name","value":"firstThreeShare"}},{"kind":"Field","name":{"kind":"Name","value":"undefinedShare"}},{"kind":"Field","name":{"kind":"Name","value":"keptShare"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]}}]}}]} as unknown as DocumentNode<RobustnessQuery, RobustnessQueryVariables>;
export const ComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scope"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"with"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureChoice"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analysis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scope"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scope"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"graphVersion"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"with"},"value":{"kind":"Variable","name":{"kind":"Name","value":"with"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"rankBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankAfter"}},{"kind":"Field","name":{"kind":"Name","value":"climb"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"beyondNoise"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spearman"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}}]}}]}}]}}]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const ChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangeText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Change"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"edge"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieSummary"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const YearsOfChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"YearsOfChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeTopic"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"yearsOfChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"began"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]} as unknown as DocumentNode<YearsOfChangesQuery, YearsOfChangesQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"bars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineDateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineDateText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieSummary"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineDateText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const ProvenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Provenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]}}]} as unknown as DocumentNode<ProvenanceQuery, ProvenanceQueryVariables>;
export const EntityDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"dissolved"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"nteeCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"dissolved"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"nteeCode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nteeCodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeLevel"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"fips"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EntityDetailQuery, EntityDetailQueryVariables>;
export const EntityTiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityTies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieDetail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}}]} as unknown as DocumentNode<EntityTiesQuery, EntityTiesQueryVariables>;
export const EntityNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}}]}}]} as unknown as DocumentNode<EntityNamesQuery, EntityNamesQueryVariables>;
export const FormatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Formats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extensions"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}},{"kind":"Field","name":{"kind":"Name","value":"cannotHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"extension"}},{"kind":"Field","name":{"kind":"Name","value":"cannotHold"}}]}}]}}]}}]} as unknown as DocumentNode<FormatsQuery, FormatsQueryVariables>;
export const ImportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Candidate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchCandidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"features"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}},{"kind":"Field","name":{"kind":"Name","value":"rejections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"newPlacesAndIssues"}},{"kind":"Field","name":{"kind":"Name","value":"mapping"}},{"kind":"Field","name":{"kind":"Name","value":"samples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Candidate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"doubtCount"}},{"kind":"Field","name":{"kind":"Name","value":"doubts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"ein"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Candidate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"}},{"kind":"Field","name":{"kind":"Name","value":"about"}}]}}]}}]} as unknown as DocumentNode<ImportDetailQuery, ImportDetailQueryVariables>;
export const LookAtImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uploads"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mapping"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookAtImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"job"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}},{"kind":"Argument","name":{"kind":"Name","value":"uploads"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uploads"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}},{"kind":"Argument","name":{"kind":"Name","value":"mapping"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mapping"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<LookAtImportMutation, LookAtImportMutationVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchDecisionInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"doubtful"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DoubtfulRows"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"job"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}},{"kind":"Argument","name":{"kind":"Name","value":"decisions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"decisions"}}},{"kind":"Argument","name":{"kind":"Name","value":"doubtful"},"value":{"kind":"Variable","name":{"kind":"Name","value":"doubtful"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"job"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"job"},"value":{"kind":"Variable","name":{"kind":"Name","value":"job"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobProgress"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobProgress"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"failureMessage"}},{"kind":"Field","name":{"kind":"Name","value":"format"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"files"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revertedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"merged"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const TakeBackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revertBatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]} as unknown as DocumentNode<TakeBackMutation, TakeBackMutationVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionActorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrustedTieParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionAlternatives"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionActorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustedTieParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrustedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionAlternatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionAlternative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ConnectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Connection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"atMostTimes"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionActorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrustedTieParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IntroductionAlternatives"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionActorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionActor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrustedTieParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrustedTie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trust"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"recency"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IntroductionAlternatives"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IntroductionAlternative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"tieKind"}}]}}]} as unknown as DocumentNode<ConnectionQuery, ConnectionQueryVariables>;
export const NeighborhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}}]}}]} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const TieSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TieSourcesQuery, TieSourcesQueryVariables>;
export const PlaceCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"worksSomewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isSomewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceNumbers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceNumbers"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"fips"}},{"kind":"Field","name":{"kind":"Name","value":"placeLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worksThere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isThere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}}]}}]} as unknown as DocumentNode<PlaceCountsQuery, PlaceCountsQueryVariables>;
export const NationalFlowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NationalFlows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NationalFlowsQuery, NationalFlowsQueryVariables>;
export const PlaceSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"published"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceSourcesQuery, PlaceSourcesQueryVariables>;
export const PlaceActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeOverview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}}]} as unknown as DocumentNode<PlaceActorsQuery, PlaceActorsQueryVariables>;
export const StatePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statePage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationwide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitionsThroughMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}}]} as unknown as DocumentNode<StatePageQuery, StatePageQueryVariables>;
export const StatePartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatePartners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statePage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}}]} as unknown as DocumentNode<StatePartnersQuery, StatePartnersQueryVariables>;
export const IssuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuePage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"broader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coalitions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}}]} as unknown as DocumentNode<IssuePageQuery, IssuePageQueryVariables>;
export const CoalitionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoalitionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalitionPage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttachedTies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inNoState"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coalition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceTie"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttachedTies"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceTie"}}]}}]}}]} as unknown as DocumentNode<CoalitionPageQuery, CoalitionPageQueryVariables>;
export const DatasetVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<DatasetVersionQuery, DatasetVersionQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lifespan"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hybrid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cohort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Campaign"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const FacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FacetsQuery, FacetsQueryVariables>;
export const FoundIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FoundIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FoundIdsQuery, FoundIdsQueryVariables>;
export const SourceFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceFactsQuery, SourceFactsQueryVariables>;
export const StartingPointsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartingPoints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startingPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"ties"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]}}]} as unknown as DocumentNode<StartingPointsQuery, StartingPointsQueryVariables>;
export const TieDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"readingBack"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Coalition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalForm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"roleSpans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controlled"}},{"kind":"Field","name":{"kind":"Name","value":"sponsorshipModel"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"amountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"fundingKind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"taxPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"hubRole"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TieDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TieFacts"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimText"}}]}}]}}]}}]} as unknown as DocumentNode<TieDetailQuery, TieDetailQueryVariables>;
export const VocabularyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entityKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"plural"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isActor"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"colour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"symmetric"}},{"kind":"Field","name":{"kind":"Name","value":"isAlliance"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"backward"}},{"kind":"Field","name":{"kind":"Name","value":"pastForward"}},{"kind":"Field","name":{"kind":"Name","value":"pastBackward"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"arrow"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"colour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"dark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieFamilies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valueSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VocabularyQuery, VocabularyQueryVariables>;