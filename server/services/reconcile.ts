import { setImmediate } from 'node:timers/promises';
import { labelOf, actorKinds, entityKind, type EntityKindName } from '../model/vocabulary.ts';
import { normalizeEin } from '../model/ein.ts';
import { inEnglish } from '../model/message.ts';
import { stateCode } from '../model/states.ts';
import type { Described, Feature, Recognizer } from '../recognition/recognizer.ts';
import { graphVersion } from './dataset.ts';
import { knownActors } from './imports/imports.ts';
import type { Reader } from './reader.ts';

/** A question of the Reconciliation Service API 0.2: who is meant by a name, and what else is known of it. */
export interface ReconcileQuery {
  readonly query: string;
  /** Ids of types, one or several; none for all. */
  readonly types: readonly string[];
  readonly limit: number;
  readonly properties: readonly { readonly pid: string; readonly values: readonly string[] }[];
}

export interface ReconcileCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly { id: string; name: string }[];
  /** From 0 to 100. */
  readonly score: number;
  /** Sure enough to be taken without a look. */
  readonly match: boolean;
  readonly features: readonly { id: string; name: string; value: number }[];
}

/** What a question may say of an actor beside its name. */
export const reconcileProperties = [
  { id: 'ein', name: 'EIN' },
  { id: 'city', name: 'City' },
  { id: 'state', name: 'State' },
  { id: 'street', name: 'Street address' },
  { id: 'postalCode', name: 'ZIP code' },
  { id: 'website', name: 'Website' },
  { id: 'aliases', name: 'Other names' },
  { id: 'externalIds', name: 'Identifiers elsewhere (scheme:id)' },
  { id: 'legalForm', name: 'Legal form' },
] as const;

export const reconcileTypes = actorKinds.map((kind) => ({ id: kind, name: entityKind(kind).label }));

/** Answers who is meant, as a reader may see it; the actors are read once for each state of the data. */
export class Reconciliation {
  #known: {
    readonly audience: string;
    readonly version: string | null;
    readonly recognizer: Promise<Recognizer>;
    isReading: boolean;
  } | null = null;

  async answer(reader: Reader, queries: readonly ReconcileQuery[]): Promise<ReconcileCandidate[][]> {
    const recognizer = await this.#recognizer(reader);
    const answers: ReconcileCandidate[][] = [];
    for (const query of queries) {
      answers.push(candidatesFor(recognizer, query));
      // Among hundreds of thousands of actors a name takes milliseconds: others are served in between.
      await setImmediate();
    }
    return answers;
  }

  async described(reader: Reader, id: string): Promise<Described | undefined> {
    return (await this.#recognizer(reader)).described(id);
  }

  async #recognizer(reader: Reader): Promise<Recognizer> {
    const { audience } = reader;
    const version = await graphVersion(reader);
    const before = this.#known;
    // While the data change, as during an import, one reading at a time is enough.
    if (before?.audience === audience && (before.version === version || before.isReading))
      return before.recognizer;
    const known = { audience, version, recognizer: knownActors(reader), isReading: true };
    this.#known = known;
    known.recognizer.then(
      () => (known.isReading = false),
      () => {
        // What failed is asked for anew the next time.
        if (this.#known === known) this.#known = null;
      },
    );
    return known.recognizer;
  }
}

function candidatesFor(
  recognizer: Recognizer,
  { query, types, limit, properties }: ReconcileQuery,
): ReconcileCandidate[] {
  const values = (pid: string): readonly string[] =>
    properties.filter((one) => one.pid === pid).flatMap((one) => one.values);
  const state = values('state')[0] ?? '';
  const ein = values('ein')[0];
  const asked = types.filter((type): type is EntityKindName => actorKinds.some((kind) => kind === type));
  if (types.length > 0 && asked.length === 0) return [];
  const { band, candidates } = recognizer.recognize({
    kind: asked[0] ?? 'Organization',
    name: query,
    aliases: values('aliases'),
    ein: ein === undefined ? null : normalizeEin(ein, { lostZeros: true }),
    externalIds: values('externalIds'),
    website: values('website')[0] ?? null,
    legalForm: values('legalForm')[0] ?? null,
    city: values('city')[0] ?? null,
    state: stateCode(state),
    street: values('street')[0] ?? null,
    postalCode: values('postalCode')[0] ?? null,
  });
  return candidates
    .map((candidate, rank) => ({ ...candidate, rank, known: recognizer.described(candidate.id)! }))
    .filter(({ known }) => asked.length === 0 || asked.includes(known.kind))
    .slice(0, limit)
    .map(({ id, score, features, rank, known }) => ({
      id,
      name: known.name,
      description: descriptionOf(known),
      type: [{ id: known.kind, name: entityKind(known.kind).label }],
      score: Math.round(score * 10_000) / 100,
      match: rank === 0 && band === 'link',
      features: features.map(toFeature),
    }));
}

const toFeature = ({ feature, weight, words }: Feature) => ({
  id: feature,
  name: inEnglish(words),
  value: weight,
});

/** In a line: what kind it is, its legal form, and where. */
export function descriptionOf({ kind, legalForm, city, state }: Described): string {
  const form = legalForm === null ? null : labelOf('LegalForm', legalForm);
  const place = [city, state].filter(Boolean).join(', ');
  return [entityKind(kind).label, form, place].filter(Boolean).join(' · ');
}
