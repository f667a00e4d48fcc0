/** A list of whole numbers or fractions that grows without an object a number. */
export class Column<A extends Int32Array | Float32Array> {
  length = 0;
  constructor(public values: A) {}

  push(value: number): number {
    if (this.length === this.values.length) {
      const larger = new (this.values.constructor as new (length: number) => A)(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    return this.length++;
  }
}

export const integers = (): Column<Int32Array<ArrayBuffer>> => new Column(new Int32Array(1024));

const BLOCK = 1 << 20;
const END = 0x0a;

/** A list of values kept as text in blocks of bytes: as objects, hundreds of thousands would be most of what a process holds. */
export class PackedValues<T> {
  readonly #blocks: Buffer[] = [];
  /** By index: in which block a value stands, and where in it. */
  readonly #inBlock = integers();
  readonly #offsets = integers();
  /** How far the last block is written. */
  #used = 0;

  /** Puts a value at the end, or in the place of another. */
  set(index: number, value: T): void {
    const text = `${JSON.stringify(value)}\n`;
    // A character takes three bytes at most, and one that is cut off would be read as another.
    const room = 3 * text.length;
    if (this.#used + room > (this.#blocks.at(-1)?.length ?? 0)) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, room)));
      this.#used = 0;
    }
    const at = index === this.#offsets.length ? this.#inBlock.push(this.#offsets.push(0)) : index;
    this.#inBlock.values[at] = this.#blocks.length - 1;
    this.#offsets.values[at] = this.#used;
    this.#used += this.#blocks.at(-1)!.write(text, this.#used);
  }

  at(index: number): T {
    const bytes = this.#blocks[this.#inBlock.values[index]!]!;
    const start = this.#offsets.values[index]!;
    return JSON.parse(bytes.toString('utf8', start, bytes.indexOf(END, start))) as T;
  }
}
