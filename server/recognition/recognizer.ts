import type { EntityKindName } from '../model/vocabulary.ts';
import { foldedName } from './foldedName.ts';

/** What is known of an actor by which it can be told from others. */
export interface Described {
  readonly kind: EntityKindName;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Nine digits. */
  readonly ein: string | null;
  /** `scheme:id`. */
  readonly externalIds: readonly string[];
  readonly website: string | null;
  readonly legalForm: string | null;
  readonly city: string | null;
  /** Postal code of a state. */
  readonly state: string | null;
}

/** One respect in which two descriptions agree or differ, and what it adds to their score. */
export interface Feature {
  readonly feature: string;
  readonly weight: number;
  /** As a sentence: 'Both have the EIN 53-0196605.' */
  readonly words: string;
}

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

/** Recognizes actors among those it was told of. */
export class Recognizer {
  readonly #byEin = new Map<string, string>();
  readonly #byExternalId = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();

  readonly #described = new Map<string, Described>();

  /** What was told of an actor; undefined for one nobody has told of. */
  described(id: string): Described | undefined {
    return this.#described.get(id);
  }

  /** From now on the actor is among those that others may be. */
  add(id: string, described: Described): void {
    const { name, aliases, ein, externalIds } = described;
    this.#described.set(id, described);
    if (ein !== null) this.#byEin.set(ein, id);
    for (const one of externalIds) this.#byExternalId.set(one, id);
    for (const one of [name, ...aliases]) {
      const ids = this.#byName.get(foldedName(one));
      if (ids) ids.add(id);
      else this.#byName.set(foldedName(one), new Set([id]));
    }
  }

  recognize({ name, aliases, ein, externalIds }: Described): Recognized {
    const byEin = ein === null ? undefined : this.#byEin.get(ein);
    if (byEin !== undefined)
      return {
        band: 'link',
        candidates: [
          {
            id: byEin,
            score: 1,
            features: [{ feature: 'ein', weight: 1, words: 'Both have the same EIN.' }],
          },
        ],
      };
    for (const one of externalIds) {
      const id = this.#byExternalId.get(one);
      if (id !== undefined)
        return {
          band: 'link',
          candidates: [
            { id, score: 1, features: [{ feature: 'externalId', weight: 1, words: `Both are ${one}.` }] },
          ],
        };
    }
    const ids = new Set([name, ...aliases].flatMap((one) => [...(this.#byName.get(foldedName(one)) ?? [])]));
    const others = [...ids].filter((id) => {
      const known = this.#described.get(id)!.ein;
      return ein === null || known === null || known === ein;
    });
    const candidates = others.map((id) => ({
      id,
      score: 0.7,
      features: [{ feature: 'name', weight: 0.7, words: 'Both go by the same name.' }],
    }));
    return { band: candidates.length > 0 ? 'ask' : 'new', candidates };
  }
}
