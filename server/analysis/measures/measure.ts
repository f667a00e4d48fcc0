import type { Graph } from '../kernels/csr.ts';
import type { Cost } from './cost.ts';
import type { SupportTies } from '../kernels/nationalToLocalSupport.ts';

/**
 * A measure as data: the API, the workbench's columns and their explanations, the method statements, the terminal and the
 * page of measures in the docs all follow from it.
 */
export interface Measure {
  /** Its name in the field and everywhere here: `betweenness`, `effective_size`. */
  readonly name: string;
  readonly label: string;
  /** The label where room is short, such as above a column; `label` where that is short enough. */
  readonly short?: string;
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
  /** Which values mark more of a broker, where these are not the high ones; neither where values are but names. */
  readonly brokersScore?: 'low' | 'neither';
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
  /** What sets it apart where room is short; nothing for the plain one. */
  readonly short?: string;
  readonly views: readonly View[];
  /** Whether it reads strengths, and so is offered for valued ties only. */
  readonly strengths?: true;
  /**
   * Whether it needs the actors in groups: of the reader's choice; their levels; or the two modes of a two-mode network, actors
   * and what they belong to.
   */
  readonly partition?: 'chosen' | 'levels' | 'modes';
  /** What it reads besides the graph and groups, and so is offered only where that can be told. */
  readonly reads?: Exclude<Trait, 'modes'>;
  /** Where it gives an actor one number for each of several things, such as states: what these are. */
  readonly each?: string;
  /** Why a value is undefined, as the rest of 'undefined: …'. */
  readonly undefinedWhen?: string;
  /** What it costs, where that can be too much on a large network. */
  readonly cost?: Cost;
  /** How two programs' values are held against each other: by number, or as a partition whose labels mean nothing. */
  readonly comparedAs?: 'partition';
  compute(input: MeasureInput): MeasureValues;
}

/** What only some networks hold: two modes, actors in known states, ties of support, among these ties of money. */
export type Trait = 'modes' | 'states' | 'support' | 'money';

/** Without which a convention is undefined for everybody; null where it needs none. */
export function traitNeeded({ partition, reads }: Convention): Trait | null {
  return partition === 'modes' ? 'modes' : (reads ?? null);
}

/** Actors in groups; −1 for one without a group. */
export interface Partition {
  readonly name: string;
  readonly groups: Int32Array;
  readonly labels: readonly string[];
}

/** Support that actors give each other: money, training and the like. */
export interface Support {
  /** From giver to receiver; one that takes several forms once for each. */
  readonly ties: SupportTies;
  /** What each number in `ties.kinds` stands for. */
  readonly kinds: readonly string[];
  /** Whether ties of money are among those that count. */
  readonly money: boolean;
}

/** What is known of actors and ties besides the graph; null where the scope does not hold it. */
export interface Background {
  readonly states: Partition | null;
  readonly support: Support | null;
}

export interface MeasureInput {
  /** In the view asked for. */
  readonly graph: Graph;
  readonly partition: Partition | null;
  readonly background: Background;
  /** Keeps what several conventions have in common for the time of one request. */
  once<T>(key: string, compute: () => T): T;
}

/**
 * About actors: one number each. About ties: one for each position of `graph.out.targets`, the same at both positions of an
 * undirected tie. About the graph: one number, or several by name. NaN is undefined.
 */
export type MeasureValues = Float64Array | number | Readonly<Record<string, number>> | ActorColumns;

/** Where a convention gives an actor a number for `each` of several things: one for each actor, by their names. */
export interface ActorColumns {
  readonly columns: Readonly<Record<string, Float64Array>>;
}

export function isColumns(values: MeasureValues): values is ActorColumns {
  return typeof values === 'object' && 'columns' in values && typeof values.columns === 'object';
}

/** A convention's short label from its parts; none where there are none. */
export function shortOf(parts: readonly string[]): Pick<Convention, 'short'> {
  return parts.length > 0 ? { short: parts.join(', ') } : {};
}

/** What to write above a column: the measure and, where it is not the plain one, the convention. Unique on a network. */
export function shortLabel(measure: Measure, { short }: Convention): string {
  const name = measure.short ?? measure.label;
  return short === undefined ? name : `${name}, ${short}`;
}

/** The convention's id in a view and partition, such as `undirected,raw`. */
export function conventionName(
  { id }: Convention,
  view: View,
  partition: Pick<Partition, 'name'> | null,
): string {
  return id.replaceAll('{view}', viewNames[view]).replaceAll('{group}', partition?.name ?? '');
}
