import type { Day } from '../model/partialDate.ts';
import type { EntityKindName, TieKindName } from '../model/vocabulary.ts';

/** A value that held for a time; all of time where no date is known. */
export interface Dated<T> {
  readonly value: T;
  readonly from: Day;
  readonly to: Day;
}

/** What can stand as an actor in an analysis, for all dates. */
export interface AllianceActor {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKindName;
  readonly sector: string | null;
  /** By precedence: the first that held on a date is the one. */
  readonly levels: readonly Dated<string>[];
  readonly legalForms: readonly Dated<string>[];
  /** Postal codes of the states where it works. */
  readonly states: readonly Dated<string>[];
  /** Ids of the issues it works on, and of their broader ones. */
  readonly issues: readonly Dated<string>[];
}

export interface AllianceTie {
  readonly id: string;
  readonly kind: TieKindName;
  readonly source: string;
  readonly target: string;
  readonly confidence: number;
  readonly from: Day;
  readonly to: Day;
  readonly undated: boolean;
  /** Null where the tie states no roles. */
  readonly roles: readonly Dated<string>[] | null;
  readonly amountUsd: number | null;
  readonly fundingKind: string | null;
  readonly forms: readonly string[];
}

/** All that one audience may see of what can be analysed, at one version of the graph. */
export interface AllianceData {
  /** By id, ascending. */
  readonly actors: readonly AllianceActor[];
  readonly ties: readonly AllianceTie[];
  /** The issues that actors work on, by id. */
  readonly issues: ReadonlyMap<string, IssueOfActors>;
}

export interface IssueOfActors {
  readonly name: string;
  /** Whether there is none broader. */
  readonly isBroadest: boolean;
}
