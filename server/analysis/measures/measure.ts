import type { Graph } from '../kernels/csr.ts';

/**
 * A measure as data: the API, the workbench's columns and their explanations, the method statements, the terminal and the
 * page of measures in the docs all follow from it.
 */
export interface Measure {
  /** Its name in the field and everywhere here: `betweenness`, `effective_size`. */
  readonly name: string;
  readonly label: string;
  /** What it gives a number to. */
  readonly about: 'actor' | 'tie' | 'graph';
  /** What its number counts: 'pairs of actors', 'share of ties'; '1' where it is a bare ratio. */
  readonly unit: string;
  /** What it says, in one or two sentences that someone outside the field understands. */
  readonly meaning: string;
  readonly formula: string;
  readonly references: readonly string[];
  /** Time and memory for n actors and m ties. */
  readonly complexity: string;
  /** What direction, parallel ties, isolates and disconnected parts do. Self-ties and parallel ties are folded before. */
  readonly treatment: string;
  readonly conventions: readonly Convention[];
}

/** A graph as its ties say, or with their directions set aside. */
export type View = 'directed' | 'undirected' | 'symmetrised';

export const viewNames: Readonly<Record<View, string>> = {
  directed: 'directed',
  undirected: 'undirected',
  symmetrised: 'undirected(any-tie symmetrised)',
};

/** The two views without directions, for conventions that hold in both. */
export const WITHOUT_DIRECTION: readonly View[] = ['undirected', 'symmetrised'];
export const EVERY_VIEW: readonly View[] = ['directed', 'undirected', 'symmetrised'];

/** One exact way to compute a measure. */
export interface Convention {
  /** Unique within the measure. `{view}` stands for the name of the view, `{group}` for the name of the partition. */
  readonly id: string;
  /** What sets it apart from its siblings, in words: 'each pair once', 'shares of the largest possible'. */
  readonly label: string;
  readonly views: readonly View[];
  /** Whether it reads strengths, and so is offered for valued ties only. */
  readonly strengths?: true;
  /** Whether it needs the actors in groups. */
  readonly partition?: true;
  /** Why a value is undefined, as the rest of 'undefined: …'. */
  readonly undefinedWhen?: string;
  /** How two programs' values are held against each other: by number, or as a partition whose labels mean nothing. */
  readonly comparedAs?: 'partition';
  compute(input: MeasureInput): MeasureValues;
}

/** Actors in groups; −1 for one without a group. */
export interface Partition {
  readonly name: string;
  readonly groups: Int32Array;
  readonly labels: readonly string[];
}

export interface MeasureInput {
  /** In the view asked for. */
  readonly graph: Graph;
  readonly partition: Partition | null;
  /** Keeps what several conventions have in common for the time of one request. */
  once<T>(key: string, compute: () => T): T;
}

/**
 * About actors: one number each. About ties: one for each position of `graph.out.targets`, the same at both positions of an
 * undirected tie. About the graph: one number, or several by name. NaN is undefined.
 */
export type MeasureValues = Float64Array | number | Readonly<Record<string, number>>;

/** The convention's id in a view and partition, such as `undirected,raw`. */
export function conventionName(
  { id }: Convention,
  view: View,
  partition: Pick<Partition, 'name'> | null,
): string {
  return id.replaceAll('{view}', viewNames[view]).replaceAll('{group}', partition?.name ?? '');
}
