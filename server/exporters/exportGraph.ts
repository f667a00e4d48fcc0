import type { EntityKindName, TieKindName } from '../model/vocabulary.ts';

/** What is exported: entities and ties as they show on a date, and the sources they rest on, already as a reader may see them. */
export interface ExportGraph {
  readonly title: string;
  /** The date they are shown for; null for all times. */
  readonly asOf: string | null;
  /** When it was made, as an ISO instant. */
  readonly madeAt: string;
  readonly entities: readonly ExportEntity[];
  readonly ties: readonly ExportTie[];
  readonly sources: readonly ExportSource[];
}

/** By the names of the model's properties; a list where a property has many values. */
export type ExportProperties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface ExportEntity {
  readonly id: string;
  readonly kind: EntityKindName;
  readonly name: string;
  readonly properties: ExportProperties;
  /** Ids of the sources that its claims cite. */
  readonly sources: readonly string[];
  /** Where it was drawn and in which colour (`#rrggbb`), where what is exported was a drawing. */
  readonly drawn?: { readonly x: number; readonly y: number; readonly colour: string };
}

export interface ExportTie {
  readonly id: string;
  readonly kind: TieKindName;
  readonly from: string;
  readonly to: string;
  /** Whether its two ends are alike (sister entities, partners). */
  readonly symmetric: boolean;
  /** Partial dates, as precise as known; null where unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly confidence: number;
  readonly strength: number;
  /** How far it is trusted to carry an introduction, and how lately it held; where that was asked, and it may carry one. */
  readonly trust?: { readonly trust: number; readonly recency: number } | null;
  readonly properties: ExportProperties;
  readonly sources: readonly string[];
}

export interface ExportSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** A format that can be written. */
export interface ExportFormat {
  /** As the terminal and the API spell it, the same as the reader's where there is one: `gexf`. */
  readonly name: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What of our model the format cannot hold, for the page of formats. */
  readonly cannotHold: string;
  /** The file in pieces. Attribution and licences of the sources are in it, in the way the format allows. */
  write(graph: ExportGraph): AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
  /** What of this very graph is not in the file or not as it was, one sentence each; none where nothing is lost. */
  losses(graph: ExportGraph): readonly string[];
}
