/** What the server has told so far about the view: entities and ties by id, and how much there is besides. */
import type { EntityKind, HubRole, LegalForm, Level, Role, TieKind } from '../api/generated/operations.ts';
import type { Origin } from './view.ts';

export interface EntityRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** Postal codes. */
  readonly states: readonly string[];
  readonly tieCount: number;
  readonly legalForm: LegalForm | null;
  readonly level: Level | null;
  /** How many actors a cohort counts. */
  readonly size: number | null;
}

export interface TieRecord {
  readonly id: string;
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  /** Read from its start, and from its end. */
  readonly reading: string;
  readonly readingBack: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly undated: boolean;
  readonly over: boolean;
  readonly confidence: number;
  readonly roles: readonly Role[];
  readonly hubRole: HubRole | null;
  readonly amountUsd: number | null;
}

/** How much of an origin's surroundings was brought. */
export interface Extent {
  readonly origin: Origin;
  readonly shown: number;
  readonly total: number;
}

export interface Dataset {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly ties: ReadonlyMap<string, TieRecord>;
  readonly extents: readonly Extent[];
  /** What the view was asked for by id or by search: shown even where no tie holds it. */
  readonly anchors: ReadonlySet<string>;
}

export const emptyDataset: Dataset = {
  entities: new Map(),
  ties: new Map(),
  extents: [],
  anchors: new Set(),
};
