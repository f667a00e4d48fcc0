/**
 * Numbers in the order of their keys, the smallest first: a binary heap. Adding and taking cost O(log n). What is added twice
 * is taken twice: searches pass over what they have done with. Equal keys come out in an order that is always the same.
 */
export class MinHeap {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  add(key: number, item: number): void {
    const keys = this.#keys;
    const items = this.#items;
    let position = items.length;
    while (position > 0) {
      const above = (position - 1) >> 1;
      if (keys[above]! <= key) break;
      keys[position] = keys[above]!;
      items[position] = items[above]!;
      position = above;
    }
    keys[position] = key;
    items[position] = item;
  }

  /** The key that `take` would take by. Infinity where nothing is left. */
  smallestKey(): number {
    return this.#keys[0] ?? Infinity;
  }

  /** @throws RangeError where nothing is left. */
  take(): number {
    const keys = this.#keys;
    const items = this.#items;
    if (items.length === 0) throw new RangeError('Nothing is left in the heap.');
    const taken = items[0]!;
    const key = keys.pop()!;
    const item = items.pop()!;
    const size = items.length;
    if (size === 0) return taken;
    let position = 0;
    for (;;) {
      let below = 2 * position + 1;
      if (below >= size) break;
      if (below + 1 < size && keys[below + 1]! < keys[below]!) below++;
      if (keys[below]! >= key) break;
      keys[position] = keys[below]!;
      items[position] = items[below]!;
      position = below;
    }
    keys[position] = key;
    items[position] = item;
    return taken;
  }
}
