import { Column, integers } from './columns.ts';
import { weightOf } from './compare.ts';
import type { NameParts } from './nameParts.ts';

/** What a key other than a word tells in the preselection: the whole name, an acronym, a skeleton of consonants. */
const WHOLE_NAME = 25;
const ACRONYM = 12;
const SKELETON = 10;
/** The most postings that one search looks at, beyond those of its two rarest keys. */
const BUDGET = 20_000;
/** What the preselection gives for the place, in shares of agreeing words. */
const SAME_CITY = 0.2;
const SAME_STATE = 0.1;

/**
 * Finds the few names that may be meant among hundreds of thousands: an inverted index of words, whole names, acronyms and
 * skeletons. Postings of a key are a linked list in two columns, so that one more name costs eight bytes a key.
 */
export class NameIndex {
  readonly #keys = new Map<string, number>();
  /** By key: the posting put in last, and how many there are. */
  readonly #heads = integers();
  readonly #counts = integers();
  /** By posting: the one before it of the same key or -1, and its name's row. */
  readonly #before = integers();
  readonly #rows = integers();
  /** By row: whose name it is, where that is, and what its keys tell together. */
  readonly #owners = integers();
  readonly #states = integers();
  readonly #cities = integers();
  readonly #totals = new Column(new Float32Array(1024));
  readonly #places = new Map<string, number>();
  /** By row, during a search: what its keys that agree tell. */
  #sums = new Float32Array(0);

  add(owner: number, parts: NameParts, city: string, state: string | null): void {
    const keys = keysOf(parts);
    const row = this.#owners.push(owner);
    this.#cities.push(city === '' ? 0 : this.#placeOf(`${state}|${city}`));
    this.#states.push(state === null ? 0 : this.#placeOf(state));
    this.#totals.push(parts.words.reduce((sum, word) => sum + weightOf(word), 0));
    for (const key of keys.keys()) {
      let id = this.#keys.get(key);
      if (id === undefined) {
        id = this.#keys.size;
        this.#keys.set(key, id);
        this.#heads.push(-1);
        this.#counts.push(0);
      }
      this.#heads.values[id] = (this.#before.push(this.#heads.values[id]!), this.#rows.push(row));
      this.#counts.values[id]!++;
    }
  }

  /** Owners of the names that agree best, the best first; each once. */
  search(parts: NameParts, city: string, state: string | null, most: number): number[] {
    const known = [...keysOf(parts)].flatMap(([key, weight]) => {
      const id = this.#keys.get(key);
      return id === undefined ? [] : [{ id, weight, count: this.#counts.values[id]! }];
    });
    known.sort((a, b) => a.count - b.count);
    if (this.#sums.length < this.#owners.length) this.#sums = new Float32Array(this.#owners.values.length);
    const sums = this.#sums;
    const touched: number[] = [];
    let looked = 0;
    for (const [index, { id, weight, count }] of known.entries()) {
      looked += count;
      if (index > 1 && looked > BUDGET) break;
      for (let posting = this.#heads.values[id]!; posting >= 0; posting = this.#before.values[posting]!) {
        const row = this.#rows.values[posting]!;
        if (sums[row] === 0) touched.push(row);
        sums[row] = sums[row]! + weight;
      }
    }
    const cityId = city === '' ? -1 : (this.#places.get(`${state}|${city}`) ?? -1);
    const stateId = state === null ? -1 : (this.#places.get(state) ?? -1);
    const total = parts.words.reduce((sum, word) => sum + weightOf(word), 0);
    const best: { owner: number; rank: number }[] = [];
    for (const row of touched) {
      const agreeing = sums[row]!;
      sums[row] = 0;
      const rank =
        agreeing / (total + this.#totals.values[row]!) +
        (this.#cities.values[row] === cityId
          ? SAME_CITY
          : this.#states.values[row] === stateId
            ? SAME_STATE
            : 0);
      if (best.length >= 2 * most && rank <= best.at(-1)!.rank) continue;
      let at = best.length;
      while (at > 0 && best[at - 1]!.rank < rank) at--;
      best.splice(at, 0, { owner: this.#owners.values[row]!, rank });
      if (best.length > 2 * most) best.pop();
    }
    return [...new Set(best.map(({ owner }) => owner))].slice(0, most);
  }

  #placeOf(place: string): number {
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    // 0 is for no place.
    const id = this.#places.size + 1;
    this.#places.set(place, id);
    return id;
  }
}

/** Keys of a name, and what each tells. */
function keysOf({ words, compact, acronyms }: NameParts): Map<string, number> {
  const keys = new Map<string, number>();
  for (const word of words) keys.set(word, weightOf(word));
  keys.set(`=${compact}`, WHOLE_NAME);
  const skeleton =
    compact.slice(0, 1) +
    compact
      .slice(1)
      .replace(/[aeiouy]/g, '')
      .replace(/(.)\1+/g, '$1');
  if (skeleton.length > 4) keys.set(`'${skeleton}`, SKELETON);
  for (const acronym of words.length === 1 ? [compact, ...acronyms] : acronyms)
    if (acronym.length >= 3 && acronym.length <= 10) keys.set(`@${acronym}`, ACRONYM);
  return keys;
}
