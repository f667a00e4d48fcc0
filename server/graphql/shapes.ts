/** What resolvers hand on to each other: the services' results, not yet shaped into the schema's types. */
import type { AllyWeights } from '../analysis/allyScore.ts';
import type { Draws } from '../analysis/methodStatement.ts';
import type { Convention, Measure, MeasureValues } from '../analysis/measures/measure.ts';
import type { Scope, ScopePreset } from '../analysis/scope.ts';
import type { Allies, Ally } from '../services/allies.ts';
import type {
  Analysis,
  Compared,
  Influencer,
  MeasureChoice,
  Outcome,
  Robustness,
} from '../services/analysis.ts';
import type { Change } from '../services/changes.ts';
import type { CitedClaim } from '../services/claims.ts';
import type { Doubt, KnownCandidate, Rejection } from '../services/imports/importPass.ts';
import type { ImportJob } from '../services/imports/importJobs.ts';
import type { Batch, ImportPreview, ImportReport } from '../services/imports/imports.ts';
import type { Feature } from '../recognition/recognizer.ts';
import type { Entity } from '../services/entities.ts';
import type { Neighborhood } from '../services/neighborhood.ts';
import type {
  Attached,
  CoalitionMembers,
  NationalTies,
  PlaceCount,
  PlaceOverview,
} from '../services/places.ts';
import type { SearchAnswer } from '../services/search.ts';
import type { SourceFact } from '../services/sourceFacts.ts';
import type {
  Alternative,
  ConnectedGroup,
  Connection,
  IntroductionActor,
  IntroductionStep,
  Paths,
  TrustedTie,
} from '../services/introductions.ts';
import type { Timeline, TimelineBar } from '../services/timeline.ts';
import type { Tie } from '../services/ties.ts';

export type EntityShape = Entity;
export type ImportJobShape = ImportJob;
export type ImportPreviewShape = ImportPreview;
export type ImportReportShape = ImportReport;
export type DoubtShape = Doubt;
export type MatchCandidateShape = KnownCandidate;
export type MatchFeatureShape = Feature;
export type RejectionShape = Rejection;
export type BatchShape = Batch;

/** A tie as seen from one of its ends. */
export interface TieShape extends Tie {
  readonly seenFrom: 'from' | 'to';
}
export type ClaimShape = CitedClaim;
export type ChangeShape = Change;
export type TimelineShape = Timeline;
export type TimelineBarShape = TimelineBar;
export type SourceFactShape = SourceFact;
export type NeighborhoodShape = Neighborhood;
export interface SearchShape extends SearchAnswer {
  readonly skip: number;
  readonly asOf: string | null;
}
export interface AlliesShape extends Allies {
  readonly weights: AllyWeights;
}
export interface AllyShape extends Ally {
  readonly entity: Entity;
  readonly asOf: string | null;
}
export type AnalysisShape = Analysis;
export type MeasureShape = Measure;
/** A convention with the label that its measure and it make together. */
export interface MeasureConventionShape extends Convention {
  readonly shortLabel: string;
}
export interface MeasureOutcomeShape {
  readonly analysis: Analysis;
  readonly choice: MeasureChoice;
  readonly outcome: Outcome<MeasureValues>;
}
export type ScopeShape = Scope;
export type ScopePresetShape = ScopePreset;
export interface RobustnessShape {
  readonly drawn: Draws;
  readonly outcome: Outcome<Robustness>;
}
export type InfluenceShape = Outcome<readonly Influencer[]>;
export interface ComparisonShape {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly drawn: Draws;
  readonly outcome: Outcome<Compared>;
}

/** What is shown as of the date that was asked for. */
interface OnDate {
  readonly asOf: string | null;
}
export interface PlaceOverviewShape extends PlaceOverview, OnDate {
  readonly skip: number;
}
export interface NationalTiesShape extends NationalTies, OnDate {}
export interface PlaceCountShape extends PlaceCount, OnDate {}
export type AttachedShape = Attached;
export interface StatePageShape extends OnDate {
  readonly place: Entity;
}
export interface IssuePageShape extends OnDate {
  readonly issue: Entity;
}
export interface CoalitionPageShape extends OnDate {
  readonly coalition: Entity;
  readonly members: CoalitionMembers;
}
/** The answer to a question about introductions, with the date that it was asked of. */
export interface IntroductionsShape extends Paths {
  readonly asOf: string | null;
}
export interface ConnectionShape extends Connection {
  readonly asOf: string | null;
}
export interface IntroductionActorShape extends IntroductionActor {
  readonly asOf: string | null;
}
export type IntroductionStepShape = IntroductionStep;
export type ConnectedGroupShape = ConnectedGroup;
export type TrustedTieShape = TrustedTie;
export type AlternativeShape = Alternative;
