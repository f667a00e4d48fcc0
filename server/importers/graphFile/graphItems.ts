import type { Message } from '../../model/message.ts';
import type { InputFile } from '../inputFile.ts';

/**
 * What readers of network files hand over, whatever the format: nodes and edges in the order of the file, nothing folded and
 * nothing left out. What a node or an edge means in the model is decided by those who take them.
 */
export type GraphItem = GraphNode | GraphEdge | GraphProblem;

interface InFile {
  readonly file: InputFile;
  /** In words that lead there: 'line 12', 'elements.nodes[3]'. */
  readonly locator: string;
  /** Counted from 1, where the file has lines. */
  readonly line?: number;
}

/** Values as the file spells them, by the title that it gives an attribute; several where its type is a list. */
export type GraphAttributes = Readonly<Record<string, string | readonly string[]>>;

/** When something is there, by the file's clock: days or times in ISO 8601, or numbers. An open end is null. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

/** The same id again is the same node, with more to say of it. */
export interface GraphNode extends InFile {
  readonly item: 'node';
  readonly id: string;
  /** What it is called, where that is not its id. */
  readonly label?: string;
  readonly attributes: GraphAttributes;
  /** Which of the two modes of a two-mode network. */
  readonly mode?: string;
  /** The node that it stands within. */
  readonly parent?: string;
  readonly spells?: readonly Spell[];
}

export interface GraphEdge extends InFile {
  readonly item: 'edge';
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  /** `mutual` stands for one each way. */
  readonly direction: 'directed' | 'undirected' | 'mutual';
  /** What sort of tie, where the format has a place for that; else an attribute may say so. */
  readonly kind?: string;
  readonly label?: string;
  /** Larger is closer. */
  readonly strength?: number;
  readonly attributes: GraphAttributes;
  readonly spells?: readonly Spell[];
}

/** A node or an edge that cannot be taken as it stands. */
export interface GraphProblem extends InFile {
  readonly item: 'problem';
  readonly about: 'node' | 'edge';
  readonly field: string;
  readonly value: string;
  /** What is wrong and what to do, as a sentence. */
  readonly reason: Message;
}

export interface GraphContext {
  /** Something in the file that has no place among the items, each time it is met. */
  readonly unknownField: (field: string) => void;
  /** Whether ties of a file that does not say so have a direction. */
  readonly directed?: boolean;
  readonly signal?: AbortSignal;
}

/** A format of network files. */
export interface GraphFormat {
  /** As the terminal and the API spell it. */
  readonly name: string;
  readonly label: string;
  /** Endings of its files, without the dot and without `.gz`. */
  readonly extensions: readonly string[];
  readonly keeps: string;
  readonly cannotHold: string;
  /**
   * Set where ids only count nodes within the file (Pajek), so that people know a node by its label.
   */
  readonly numbered?: true;
  /** How sure one can be that a file is of this format, 0 to 1. */
  recognizes(file: InputFile): number;
  /** @throws ImportError where a file is not what it should be, or is hostile; in bounded time and memory. */
  items(files: readonly InputFile[], context: GraphContext): AsyncIterable<GraphItem>;
}

/**
 * The direction of an edge, where an attribute `symmetric` overrides that of its file: formats that mix no directions, and
 * programs that read no mixture, leave no other place for it.
 */
export function directionOf({ direction, attributes }: GraphEdge): GraphEdge['direction'] {
  return attributes['symmetric'] === 'true' ? 'undirected' : direction;
}

/** Attributes without those that say nothing. */
export function stated(
  entries: Iterable<readonly [string, string | readonly string[] | undefined]>,
): GraphAttributes {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of entries) if (value !== undefined && value.length > 0) kept[name] = value;
  return kept;
}

export function hasExtension(file: InputFile, extensions: readonly string[]): boolean {
  const name = file.name.toLowerCase();
  return extensions.some((extension) => name.endsWith(`.${extension}`));
}

/** A number as files write it, or undefined. */
export function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text.trim());
  return Number.isFinite(number) ? number : undefined;
}
