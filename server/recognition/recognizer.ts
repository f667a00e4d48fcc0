import { LRUCache } from 'lru-cache';
import { analyze, compare, type Analyzed, type Comparison, type Feature } from './compare.ts';
import { fromValues, valuesOf, type Described } from './described.ts';
import { integers, PackedValues } from './columns.ts';
import { NameIndex } from './nameIndex.ts';
import { formatEin } from '../model/ein.ts';
import { tell, type Message } from '../model/message.ts';
import { bands } from './weights.ts';

export type { Described } from './described.ts';
export type { Feature } from './compare.ts';

export interface Candidate {
  /** Of the actor that it may be. */
  readonly id: string;
  /** How probable it is that both are the same, 0 to 1. */
  readonly score: number;
  readonly features: readonly Feature[];
}

/** Sure enough to link, worth asking a person, or new. */
export type Band = 'link' | 'ask' | 'new';

export interface Recognized {
  readonly band: Band;
  /** The most probable first; none in the band `new`, or only such as fall short of asking. */
  readonly candidates: readonly Candidate[];
}

/** How many preselected actors are compared feature by feature, for each name that is looked for. */
const COMPARED = 14;
/** The most candidates that are handed over. */
const MOST_CANDIDATES = 10;
/** Below this nobody would want to see a candidate. */
const LEAST_SCORE = 0.02;

/** How many known actors are kept taken apart: names of a file bring the same ones up again and again. */
const ANALYZED = 2_000;

/** In logits: what an identifier in common adds. */
const CERTAIN = 20;

const NO_EIN = -1;

/**
 * Recognizes actors among those it was told of: by EIN, by identifiers of other collections, else by names, places and websites.
 * Two descriptions with different EINs are never candidates for each other. Names that came with an EIN are indexed when a
 * description without one is first looked for, so that a register in which all have one costs little.
 */
export class Recognizer {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #descriptions = new PackedValues<readonly unknown[]>();
  /** By number; none is `NO_EIN`. */
  readonly #eins = integers();
  readonly #byEin = new Map<number, number>();
  readonly #byExternalId = new Map<string, number>();
  readonly #byHost = new Map<string, number[]>();
  readonly #withEin = new NameIndex();
  readonly #withoutEin = new NameIndex();
  /** Numbers of actors with an EIN whose names are not indexed yet. */
  #unindexed: number[] = [];
  readonly #analyzed = new LRUCache<number, Analyzed>({ max: ANALYZED });

  /** What was told of an actor; undefined for one nobody has told of. */
  described(id: string): Described | undefined {
    const number = this.#numbers.get(id);
    return number === undefined ? undefined : this.#describedAt(number);
  }

  isKnown(id: string): boolean {
    return this.#numbers.has(id);
  }

  /** From now on the actor is among those that others may be. Told again, what is told last holds. */
  add(id: string, described: Described): void {
    const number = this.#numbers.get(id) ?? this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#descriptions.set(number, valuesOf(described));
    this.#analyzed.delete(number);
    const ein = numberOf(described.ein);
    if (number === this.#eins.length) this.#eins.push(ein);
    this.#eins.values[number] = ein;
    if (ein !== NO_EIN) this.#byEin.set(ein, number);
    for (const one of described.externalIds) this.#byExternalId.set(one, number);
    if (described.ein === null) this.#index(this.#withoutEin, number);
    else this.#unindexed.push(number);
  }

  recognize(described: Described): Recognized {
    const { ein } = described;
    const byEin = ein === null ? undefined : this.#byEin.get(Number(ein));
    if (byEin !== undefined)
      return this.#certain(byEin, 'ein', tell('Both have the EIN {ein}.', { ein: formatEin(ein!) }));
    for (const one of described.externalIds) {
      const number = this.#byExternalId.get(one);
      if (number !== undefined && !this.#hasOtherEin(number, ein))
        return this.#certain(number, 'externalId', tell('Both are {id}.', { id: one }));
    }
    const analyzed = analyze(described);
    const compared = [...this.#preselected(analyzed)]
      .filter((number) => !this.#hasOtherEin(number, ein))
      .map((number) => ({ number, ...compare(analyzed, this.#analyzedOf(number)) }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.number - b.number);
    return {
      band: bandOf(compared),
      candidates: compared.slice(0, MOST_CANDIDATES).map(({ number, score, features }) => ({
        id: this.#ids[number]!,
        score,
        features,
      })),
    };
  }

  /** Ids of actors that names, websites or acronyms make worth comparing. */
  preselect(described: Described): string[] {
    return [...this.#preselected(analyze(described))].map((number) => this.#ids[number]!);
  }

  #preselected({ names, city, described, host }: Analyzed): Set<number> {
    const found = new Set<number>();
    const indexes = [this.#withoutEin];
    if (described.ein === null) {
      for (const number of this.#unindexed) this.#index(this.#withEin, number);
      this.#unindexed = [];
      indexes.push(this.#withEin);
    }
    for (const parts of names)
      for (const index of indexes)
        for (const number of index.search(parts, city, described.state, COMPARED)) found.add(number);
    if (host !== null)
      for (const number of (this.#byHost.get(host) ?? []).slice(0, COMPARED)) found.add(number);
    return found;
  }

  #analyzedOf(number: number): Analyzed {
    const known = this.#analyzed.get(number) ?? analyze(this.#describedAt(number));
    this.#analyzed.set(number, known);
    return known;
  }

  #index(index: NameIndex, number: number): void {
    const { names, city, described, host } = analyze(this.#describedAt(number));
    for (const parts of names) index.add(number, parts, city, described.state);
    if (host === null) return;
    const sharing = this.#byHost.get(host);
    if (sharing) sharing.push(number);
    else this.#byHost.set(host, [number]);
  }

  #certain(number: number, feature: string, words: Message): Recognized {
    return {
      band: 'link',
      candidates: [{ id: this.#ids[number]!, score: 1, features: [{ feature, weight: CERTAIN, words }] }],
    };
  }

  #describedAt(number: number): Described {
    return fromValues(this.#descriptions.at(number));
  }

  #hasOtherEin(number: number, ein: string | null): boolean {
    const own = this.#eins.values[number]!;
    return ein !== null && own !== NO_EIN && own !== Number(ein);
  }
}

const numberOf = (ein: string | null): number => (ein === null ? NO_EIN : Number(ein));

/**
 * At most one of the candidates is the same, so that rivals of equal score take from each other: the share of the best one's odds
 * among all odds, with one for none of them, has to reach the threshold.
 */
function bandOf(compared: readonly Comparison[]): Band {
  const [best] = compared;
  if (!best) return 'new';
  // Of the same name with little else known, a person would want to be asked, whatever the odds are.
  if (best.score < bands.ask) return compared.some(({ areNamesakes }) => areNamesakes) ? 'ask' : 'new';
  const odds = ({ score }: Comparison): number => score / (1 - Math.min(score, 1 - 1e-9));
  const all = compared.reduce((sum, one) => sum + odds(one), 1);
  return best.mayLink && odds(best) / all >= bands.link ? 'link' : 'ask';
}
