import type { InputFile } from '../inputFile.ts';
import type { GraphEdge } from './graphItems.ts';

/**
 * Valued pairs that are not zero, as matrices give them, kept compactly until it is known whether they are the same both ways:
 * 16 bytes each. A matrix does not say whether it has directions; one that is symmetric has none.
 */
export class Cells {
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private values = new Float64Array(1024);
  private size = 0;

  add(from: number, to: number, value: number): void {
    if (this.size === this.from.length) {
      this.from = grown(this.from, new Int32Array(2 * this.size));
      this.to = grown(this.to, new Int32Array(2 * this.size));
      this.values = grown(this.values, new Float64Array(2 * this.size));
    }
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.values[this.size++] = value;
  }

  /** Whether each pair is there the other way round too, as often and with the same value. */
  get isSymmetric(): boolean {
    const { from, to, values, size } = this;
    const order =
      1 +
      Math.max(0, ...[from, to].map((ends) => ends.subarray(0, size).reduce((a, b) => Math.max(a, b), 0)));
    const open = new Map<number, number[] | number>();
    for (let i = 0; i < size; i++) {
      if (from[i] === to[i]) continue;
      const back = to[i]! * order + from[i]!;
      const waiting = open.get(back);
      if (waiting === undefined) {
        const key = from[i]! * order + to[i]!;
        const others = open.get(key);
        if (others === undefined) open.set(key, values[i]!);
        else if (typeof others === 'number') open.set(key, [others, values[i]!]);
        else others.push(values[i]!);
      } else if (typeof waiting === 'number') {
        if (waiting !== values[i]) return false;
        open.delete(back);
      } else {
        const at = waiting.indexOf(values[i]!);
        if (at < 0) return false;
        waiting.splice(at, 1);
        if (waiting.length === 0) open.delete(back);
      }
    }
    return open.size === 0;
  }

  /** The same, its columns called by other numbers. */
  withTargets(numbers: readonly number[]): Cells {
    const renamed = new Cells();
    for (let i = 0; i < this.size; i++) renamed.add(this.from[i]!, numbers[this.to[i]!]!, this.values[i]!);
    return renamed;
  }

  /** Each as an edge, one for both ways where they are the same. */
  *edges(
    file: InputFile,
    idOf: (index: number) => string,
    {
      directed,
      kind,
      labelOf = idOf,
    }: { directed: boolean; kind?: string; labelOf?: (index: number) => string },
  ): Generator<GraphEdge> {
    // Of a pair that is there both ways, the one from the smaller index stands for both.
    for (let i = 0; i < this.size; i++) {
      const [from, to] = [this.from[i]!, this.to[i]!];
      if (!directed && from > to) continue;
      yield {
        item: 'edge',
        source: idOf(from),
        target: idOf(to),
        direction: directed ? 'directed' : 'undirected',
        ...(kind !== undefined && { kind }),
        strength: this.values[i]!,
        attributes: {},
        file,
        locator: `row ${labelOf(from)}, column ${labelOf(to)}${kind === undefined ? '' : ` of ${kind}`}`,
      };
    }
  }
}

function grown<Column extends Int32Array | Float64Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
