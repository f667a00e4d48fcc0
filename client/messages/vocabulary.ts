/** The vocabulary as the server states it, worded by the catalogue where that has words of its own. */
import { createContext, useContext } from 'react';
import type { EntityKind, TieKind, VocabularyQuery } from '../api/generated/operations.ts';
import type { Codes } from '../state/known.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

export type EntityKindEntry = VocabularyQuery['vocabulary']['entityKinds'][number];
export type TieKindEntry = VocabularyQuery['vocabulary']['tieKinds'][number];

export class Vocabulary {
  readonly entityKinds: readonly EntityKindEntry[];
  readonly tieKinds: readonly TieKindEntry[];
  readonly allianceKinds: readonly TieKind[];
  readonly actorKinds: readonly EntityKind[];
  readonly #entityKinds: ReadonlyMap<string, EntityKindEntry>;
  readonly #tieKinds: ReadonlyMap<string, TieKindEntry>;
  readonly #values: ReadonlyMap<string, string>;
  readonly #properties: ReadonlyMap<string, string>;
  readonly #families: ReadonlyMap<string, string>;

  constructor(
    told: VocabularyQuery['vocabulary'],
    private readonly words: Words,
  ) {
    this.entityKinds = told.entityKinds;
    this.tieKinds = told.tieKinds;
    this.allianceKinds = told.tieKinds.filter((kind) => kind.isAlliance).map((kind) => kind.name);
    this.actorKinds = told.entityKinds.filter((kind) => kind.isActor).map((kind) => kind.name);
    this.#entityKinds = new Map(told.entityKinds.map((kind) => [kind.name, kind]));
    this.#tieKinds = new Map(told.tieKinds.map((kind) => [kind.name, kind]));
    this.#values = new Map(
      told.valueSets.flatMap((set) =>
        set.values.map((value): [string, string] => [`${set.name}.${value.code}`, value.label]),
      ),
    );
    this.#properties = new Map(
      [...told.tieKinds, ...told.entityKinds].flatMap((kind) =>
        kind.properties.map((property): [string, string] => [property.name, property.label]),
      ),
    );
    this.#families = new Map(told.tieFamilies.map((family) => [family.name, family.label]));
  }

  entityKind(name: EntityKind): EntityKindEntry | undefined {
    return this.#entityKinds.get(name);
  }

  tieKind(name: TieKind): TieKindEntry | undefined {
    return this.#tieKinds.get(name);
  }

  kindLabel(name: EntityKind): string {
    return this.words.sayOr(`kind.${name}`, this.#entityKinds.get(name)?.label ?? name);
  }

  kindPlural(name: EntityKind): string {
    return this.words.sayOr(`kind.${name}.plural`, this.#entityKinds.get(name)?.plural ?? name);
  }

  tieLabel(name: TieKind): string {
    return this.words.sayOr(`tie.${name}`, this.#tieKinds.get(name)?.label ?? name);
  }

  familyLabel(name: string): string {
    return this.words.sayOr(`family.${name}`, this.#families.get(name) ?? name);
  }

  /** Of a code in one of the closed sets of values, such as `LegalForm` and `C501C3`. */
  valueLabel(set: string, code: string): string {
    return this.words.sayOr(`value.${set}.${code}`, this.#values.get(`${set}.${code}`) ?? code);
  }

  codesIn(set: string): string[] {
    return [...this.#values.keys()].flatMap((key) =>
      key.startsWith(`${set}.`) ? key.slice(set.length + 1) : [],
    );
  }

  propertyLabel(name: string): string {
    return this.words.sayOr(`property.${name}`, this.#properties.get(name) ?? name);
  }

  /**
   * How a tie reads from one of its ends. The server has put roles and tense together in English; another
   * catalogue words each role by a key such as `tie.MEMBER_OF.CONVENER.pastBackward`.
   */
  reading(
    tie: { kind: TieKind; over: boolean; roles: readonly string[]; hubRole?: string | null; reading: string },
    direction: 'forward' | 'backward',
  ): string {
    const tense = tie.over ? (direction === 'forward' ? 'pastForward' : 'pastBackward') : direction;
    const codes = tie.roles.length > 0 ? tie.roles : tie.hubRole ? [tie.hubRole] : [];
    const kindKey = `tie.${tie.kind}.${tense}`;
    if (codes.length === 0) return this.words.sayOr(kindKey, tie.reading);
    const readings = codes.map((code) => this.words.sayOr(`tie.${tie.kind}.${code}.${tense}`, ''));
    return readings.every((reading) => reading !== '')
      ? this.words.list(readings)
      : this.words.sayOr(kindKey, tie.reading);
  }

  /** How a tie of a kind reads from one of its ends while it lasts, whoever is in which role. */
  kindReading(name: TieKind, direction: 'forward' | 'backward'): string {
    return this.words.sayOr(`tie.${name}.${direction}`, this.#tieKinds.get(name)?.reading[direction] ?? name);
  }

  /** What ties of one kind, or in these roles, are headed by where they are listed from one of their ends. */
  heading(
    tie: { kind: TieKind; over: boolean; roles: readonly string[]; hubRole?: string | null; reading: string },
    direction: 'forward' | 'backward',
  ): string {
    const headings = tie.roles.map((role) =>
      this.words.sayOr(`heading.${tie.kind}.${role}.${direction}`, ''),
    );
    if (headings.length > 0 && headings.every((heading) => heading !== '')) return this.words.list(headings);
    if (tie.hubRole) return this.reading(tie, direction);
    return this.words.sayOr(`heading.${tie.kind}.${direction}`, this.reading(tie, direction));
  }
}

/** The codes that a link may use: the vocabulary's, and those of the states. */
export function codesOf(vocabulary: Vocabulary): Codes {
  const entityKinds = vocabulary.entityKinds.map(({ name }) => name);
  const tieKinds = vocabulary.tieKinds.map(({ name }) => name);
  return {
    entityKinds,
    tieKinds,
    facets: {
      KIND: entityKinds,
      TIE_KIND: tieKinds,
      LEGAL_FORM: vocabulary.codesIn('LegalForm'),
      LEVEL: vocabulary.codesIn('Level'),
      HUB_ROLE: vocabulary.codesIn('HubRole'),
      STATE: Object.keys(en).flatMap((key) => (key.startsWith('state.') ? key.slice('state.'.length) : [])),
    },
  };
}

export const VocabularyContext = createContext<Vocabulary | null>(null);

export function useVocabulary(): Vocabulary {
  const vocabulary = useContext(VocabularyContext);
  if (!vocabulary) throw new Error('The vocabulary is read inside the application only.');
  return vocabulary;
}
