import { LRUCache } from 'lru-cache';
import {
  partsOf,
  rarity,
  scoreOf,
  type AllianceTies,
  type AllyTraits,
  type AllyWeights,
  type PartValues,
  type Rarities,
  type Seeker,
} from '../analysis/allyScore.ts';
import { abilities, type Ability } from '../model/abilities.ts';
import { dayOf, dayRange } from '../model/partialDate.ts';
import { stateNeighbours } from '../model/stateNeighbours.ts';
import { allianceTieKinds, type EntityKindName, type TieKindName } from '../model/vocabulary.ts';
import { graphVersion } from './dataset.ts';
import { asOfParameters, type Reader } from './reader.ts';
import { luceneQuery } from './searchText.ts';

/** Who can be an ally; cohorts are counted by a source, not named, and stand apart. */
const ALLY_KINDS: readonly EntityKindName[] = ['Organization', 'Coalition', 'Hybrid', 'Cohort'];
const AFFILIATIONS: readonly string[] = ['Coalition', 'Campaign'];
/** How an actor can be tied to a place. */
const PLACE_TIES = { works: ['OPERATES_IN', 'SERVES_AS_HUB'], based: ['BASED_IN'] } as const;

/** The most actors that are weighed, sisters that act as one, and pairs of neighbours looked at; beyond, the answer is cut. */
export const MOST_WEIGHED = 2_000;
const MOST_SELVES = 50;
const MOST_PAIRS = 20_000;
/** The most neighbours whose own neighbours are looked at. */
const MOST_NEIGHBOURS = 500;
/** With fewer answers than this, what would be nearest is told. */
const FEW = 5;
/** The most reasons of one sort that are told. */
const MOST_REASONS = 6;

export interface AllyQuestion {
  /** The organization that looks for allies. */
  readonly me: string | null;
  /** Ids; an issue includes its narrower ones. */
  readonly issues: readonly string[];
  /** Ids of places and postal codes of states; a place includes those within. */
  readonly places: readonly string[];
  readonly states: readonly string[];
  /** Which ties to a place count. */
  readonly inPlaces: 'WORKS' | 'BASED' | 'EITHER';
  /** Whether states that border on the chosen ones will do as well. */
  readonly nearby: boolean;
  readonly levels: readonly string[];
  readonly legalForms: readonly string[];
  /** All of them are asked for. */
  readonly abilities: readonly Ability[];
  readonly hubRoles: readonly string[];
  /** Ids; a member of any of them. */
  readonly coalitions: readonly string[];
  /** The kinds of alliance ties that count; all for null. */
  readonly tieKinds: readonly TieKindName[] | null;
  readonly text: string;
  readonly asOf: string | null;
  readonly weights: AllyWeights;
}

export type Standing = 'NEW' | 'PARTNER' | 'UNNAMED';

export type ReasonCode =
  | 'PARTNER'
  | 'WORKS_ON'
  | 'WORKS_IN'
  | 'BASED_IN'
  | 'NEARBY'
  | 'SHARED_COALITION'
  | 'TWO_STEPS'
  | 'THREE_STEPS'
  | 'HUB'
  | 'CAPACITY'
  | 'CONSTITUENCY'
  | 'LEVEL'
  | 'LEGAL_FORM';

/** Why somebody is in the answer: a code, what it speaks of, and the ties that say so. */
export interface Reason {
  readonly code: ReasonCode;
  readonly entities: readonly string[];
  /** A role of a hub, a form of capacity, a level, a legal form. */
  readonly value: string | null;
  readonly ties: readonly TieRef[];
}

export interface TieRef {
  readonly id: string;
  readonly undated: boolean;
}

export interface Ally {
  readonly id: string;
  readonly standing: Standing;
  /** From 0 to 1. */
  readonly score: number;
  readonly parts: PartValues;
  /** Ties on a shortest way from the organization, up to 3; null where it is farther, or nobody asks. */
  readonly steps: 1 | 2 | 3 | null;
  readonly reasons: () => readonly Reason[];
}

/** A question that gives up on something, and how many it would find. */
export interface Nearest {
  readonly code: 'ISSUE_ELSEWHERE' | 'NEARBY_STATES' | 'BROADER_ISSUE' | 'ANY_ISSUE';
  readonly count: number;
  readonly issues: readonly string[];
}

export interface Allies {
  readonly asOf: string | null;
  /** What acts as one with the organization, itself first. */
  readonly selves: readonly string[];
  readonly byStanding: Readonly<Record<Standing, readonly Ally[]>>;
  /** More were found than are weighed. */
  readonly isCut: boolean;
  /** How many fit but for a legal form that nobody recorded. */
  readonly unknownLegalForms: number;
  readonly nearest: readonly Nearest[];
}

interface Fact {
  readonly kind: TieKindName;
  readonly to: string;
  readonly tie: string;
  readonly undated: boolean;
  readonly values: readonly string[];
}

interface Profile {
  readonly id: string;
  readonly kind: EntityKindName;
  readonly name: string;
  readonly level: string | null;
  readonly legalForms: readonly (string | null)[];
  readonly facts: readonly Fact[];
}

/** The issues and places that there are, and how many actors are known of each: what tells how rare one is. */
interface Ground {
  readonly actors: number;
  /** Each with all its broader ones. */
  readonly issues: ReadonlyMap<string, { readonly withBroader: readonly string[]; readonly actors: number }>;
  /** Each with all it lies in but the nation. */
  readonly places: ReadonlyMap<string, { readonly withWider: readonly string[]; readonly actors: number }>;
  readonly states: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, string>;
}

interface Days {
  readonly asOfEarliest: number;
  readonly asOfLatest: number;
}

/** The most facts, and ties between two actors, that are kept from one question to the next. */
const MOST_KEPT = 100_000;

/** What was read of single actors, by id: an actor is read once for one state of the graph, whoever's question it turns up in. */
class KnownActors<T extends { readonly size: number }> {
  readonly #known = new LRUCache<string, T>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ size }) => 1 + size,
  });

  /**
   * Of each id, in their order, what is known or `read` finds. Those that it leaves out are read again the next time, and so is
   * everybody of an answer that was cut: what is kept must not depend on who was asked about beside.
   */
  async of(
    state: string,
    ids: readonly string[],
    read: (missing: readonly string[]) => Promise<{ found: ReadonlyMap<string, T>; isCut: boolean }>,
  ): Promise<T[]> {
    const known = new Map(ids.map((id) => [id, this.#known.get(`${state} ${id}`)]));
    const missing = [...known.keys()].filter((id) => known.get(id) === undefined);
    if (missing.length > 0) {
      const { found, isCut } = await read(missing);
      for (const [id, one] of found) {
        known.set(id, one);
        if (!isCut) this.#known.set(`${state} ${id}`, one);
      }
    }
    return [...known.values()].filter((one) => one !== undefined);
  }
}

/** What is kept from one question to the next. */
interface Known {
  readonly profiles: KnownActors<{ readonly profile: Profile; readonly size: number }>;
  readonly neighbours: KnownActors<{ readonly rows: readonly NeighbourRow[]; readonly size: number }>;
}

/** Finds allies; what is the same for all questions about one version of the graph is read once. */
export class AllyFinder {
  readonly #grounds = new LRUCache<string, Promise<Ground>>({ max: 20 });
  readonly #known: Known = { profiles: new KnownActors(), neighbours: new KnownActors() };

  /**
   * Possible allies, the most promising first: those who meet all that is asked for, weighed by what they share with the
   * organization. Asks the database for those who meet the most telling criterion, and weighs no more than `MOST_WEIGHED`.
   * @throws PartialDateError, StoreUnavailable
   */
  async find(reader: Reader, question: AllyQuestion, now: Date): Promise<Allies> {
    const days = asOfParameters(question.asOf);
    const version = await graphVersion(reader);
    // The day too, since embargoes end and what an actor is changes with it.
    const state = JSON.stringify([reader.audience, version, dayOf(now), days]);
    const ground = await this.#groundOf(reader, state, days);
    return new Finding(reader, question, days, ground, now, this.#known, state).answer();
  }

  #groundOf(reader: Reader, state: string, days: Days): Promise<Ground> {
    const known = this.#grounds.get(state);
    if (known) return known;
    const ground = readGround(reader, days);
    this.#grounds.set(state, ground);
    // What failed is read again when it is next asked for.
    ground.catch(() => this.#grounds.delete(state));
    return ground;
  }
}

async function readGround(reader: Reader, days: Days): Promise<Ground> {
  const [issues, places, [count]] = await Promise.all([
    reader.read<{ id: string; broader: string[]; actors: number }>('issuesAndTheirReach', {
      kinds: ALLY_KINDS,
      ...days,
    }),
    reader.read<{
      id: string;
      level: string | null;
      code: string | null;
      within: string[];
      actors: number;
    }>('placesAndTheirReach', { kinds: ALLY_KINDS, ...days }),
    reader.read<{ actors: number }>('actorCount', { kinds: ALLY_KINDS }),
  ]);
  const below = places.filter(({ level }) => level !== 'NATION');
  const states = below.filter(({ level, code }) => level === 'STATE' && code !== null);
  return {
    actors: count?.actors ?? 0,
    issues: withAncestors(issues.map(({ id, broader, actors }) => ({ id, above: broader, actors }))).map(
      (chain, actors) => ({ withBroader: chain, actors }),
    ),
    places: withAncestors(below.map(({ id, within, actors }) => ({ id, above: within, actors }))).map(
      (chain, actors) => ({ withWider: chain, actors }),
    ),
    states: new Map(states.map(({ id, code }) => [code!, id])),
    codes: new Map(states.map(({ id, code }) => [id, code!])),
  };
}

/** Each thing with all above it, itself first, and the actors of all that it is above of. */
function withAncestors(rows: readonly { id: string; above: readonly string[]; actors: number }[]) {
  const known = new Map(rows.map((row) => [row.id, row]));
  const chains = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const { id, actors } of rows) {
    const chain = [id];
    for (const one of chain)
      for (const above of known.get(one)?.above ?? [])
        if (known.has(above) && !chain.includes(above)) chain.push(above);
    chains.set(id, chain);
    for (const one of chain) counts.set(one, (counts.get(one) ?? 0) + actors);
  }
  return {
    map: <T>(shape: (chain: readonly string[], actors: number) => T): Map<string, T> =>
      new Map([...chains].map(([id, chain]) => [id, shape(chain, counts.get(id) ?? 0)])),
  };
}

/** The part of a question that says who is looked for. */
type Criteria = Pick<AllyQuestion, 'issues' | 'inPlaces' | 'nearby'> & { readonly places: readonly string[] };

/** One question being answered. */
class Finding {
  /** Ids of the places asked for, states among them. */
  readonly #asked: readonly string[];
  readonly #tieKinds: readonly TieKindName[];
  /** Answers to questions for ids: what would be nearest is asked much like what was asked. */
  readonly #answers = new Map<string, Promise<string[]>>();

  constructor(
    private readonly reader: Reader,
    private readonly question: AllyQuestion,
    private readonly days: Days,
    private readonly ground: Ground,
    private readonly now: Date,
    private readonly known: Known,
    /** Of the graph as this reader sees it on this day and as of the days asked about. */
    private readonly state: string,
  ) {
    this.#asked = [...question.places, ...question.states.flatMap((code) => ground.states.get(code) ?? [])];
    this.#tieKinds = question.tieKinds?.filter((kind) => allianceTieKinds.includes(kind)) ?? allianceTieKinds;
  }

  async answer(): Promise<Allies> {
    const { question } = this;
    const selves = await this.#selves();
    const mine = await this.#network(selves);
    const criteria: Criteria = { ...question, places: this.#asked };
    const found = await this.#found(criteria, mine);
    const network = await this.#withCandidates(mine, found.fitting);
    const allies = this.#weighed(found.fitting, criteria, network);
    const byStanding = { NEW: [], PARTNER: [], UNNAMED: [] } as Record<Standing, Ally[]>;
    for (const ally of allies) byStanding[ally.standing].push(ally);
    const isScarce = byStanding.NEW.length + byStanding.PARTNER.length < FEW;
    return {
      asOf: question.asOf,
      selves,
      byStanding,
      isCut: found.isCut,
      unknownLegalForms: found.unknownLegalForms,
      nearest: isScarce ? await this.#nearest(criteria, mine) : [],
    };
  }

  async #selves(): Promise<string[]> {
    const { me } = this.question;
    if (me === null) return [];
    const rows = await this.reader.read<{ id: string }>('selvesOf', {
      id: me,
      limit: MOST_SELVES,
      ...this.days,
    });
    return rows.map(({ id }) => id);
  }

  /** The alliance network within two ties of the organization, which stands in it as one. */
  async #network(selves: readonly string[]): Promise<LocalNetwork> {
    const network = new LocalNetwork(selves);
    if (selves.length === 0) return network;
    const [profiles, near] = await Promise.all([this.#profilesOf(selves), this.#neighbours(selves)]);
    network.me = traitsOfAll(profiles, this.ground, this.question.inPlaces);
    network.take(near);
    const others = [...network.neighboursOf(ME)].filter((id) => network.kindOf(id) !== 'Cohort');
    network.take(await this.#neighbours(others.slice(0, MOST_NEIGHBOURS)));
    return network;
  }

  async #neighbours(ids: readonly string[]): Promise<readonly NeighbourRow[]> {
    const found = await this.known.neighbours.of(
      `${this.state} ${this.#tieKinds.join(',')}`,
      ids,
      async (missing) => {
        const rows = await this.reader.read<NeighbourRow>('allianceNeighbours', {
          ids: missing,
          tieKinds: this.#tieKinds,
          limit: MOST_PAIRS,
          ...this.days,
        });
        const byId = new Map(missing.map((id) => [id, [] as NeighbourRow[]]));
        for (const row of rows) byId.get(row.id)!.push(row);
        return {
          found: new Map([...byId].map(([id, own]) => [id, { rows: own, size: own.length }])),
          isCut: rows.length >= MOST_PAIRS,
        };
      },
    );
    return found.flatMap(({ rows }) => rows);
  }

  async #withCandidates(mine: LocalNetwork, candidates: readonly Profile[]): Promise<LocalNetwork> {
    mine.take(await this.#neighbours(candidates.map(({ id }) => id)));
    return mine;
  }

  async #profilesOf(ids: readonly string[]): Promise<Profile[]> {
    const today = dayOf(this.now);
    const on =
      this.question.asOf === null ? { earliest: today, latest: today } : dayRange(this.question.asOf);
    const found = await this.known.profiles.of(this.state, ids, async (missing) => {
      const rows = await this.reader.read<Profile>('allyProfiles', {
        ids: missing,
        ...this.days,
        onEarliest: on.earliest,
        onLatest: on.latest,
      });
      return {
        found: new Map(rows.map((profile) => [profile.id, { profile, size: profile.facts.length }])),
        isCut: false,
      };
    });
    return found.map(({ profile }) => profile);
  }

  /** Who meets all criteria, but not the organization itself. */
  async #found(
    criteria: Criteria,
    network: LocalNetwork,
  ): Promise<{ fitting: Profile[]; isCut: boolean; unknownLegalForms: number }> {
    const { question } = this;
    const issues = this.#narrower(criteria.issues);
    const places = this.#reaching(criteria);

    // Each set of actors that must contain an ally; the first is read in full, the others only narrow it.
    const sets: string[][] = await Promise.all([
      ...(question.coalitions.length > 0
        ? [this.#ids('actorsInCoalitions', { coalitions: question.coalitions })]
        : []),
      ...(question.text.trim() !== '' ? [this.#called()] : []),
    ]);
    if (sets.length === 0)
      sets.push(
        await (criteria.issues.length > 0
          ? this.#ids('actorsOnIssues', { issues: [...issues] })
          : question.hubRoles.length > 0
            ? this.#ids('hubsInRoles', { hubRoles: question.hubRoles })
            : criteria.places.length > 0
              ? this.#ids('actorsInPlaces', { places: [...places], tieKinds: placeTies(criteria.inPlaces) })
              : network.me !== null
                ? this.#around(network)
                : this.#ids('actorsOfKinds', {})),
      );
    const [first, ...others] = sets;
    const narrowing = others.map((set) => new Set(set));
    const all = first!.filter((id) => !network.isMe(id) && narrowing.every((set) => set.has(id)));
    const weighed = all.slice(0, MOST_WEIGHED);
    const profiles = await this.#profilesOf(weighed);
    const but = profiles.filter((profile) => this.#fits(profile, issues, places, criteria));
    const fitting = but.filter((profile) => this.#hasForm(profile) === true);
    return {
      fitting,
      isCut: sets.some((set) => set.length > MOST_WEIGHED),
      unknownLegalForms: but.filter((profile) => this.#hasForm(profile) === null).length,
    };
  }

  #ids(query: string, parameters: Record<string, unknown>): Promise<string[]> {
    const key = JSON.stringify([query, parameters]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.reader
      .read<{ id: string }>(query, {
        kinds: ALLY_KINDS,
        limit: MOST_WEIGHED + 1,
        ...this.days,
        ...parameters,
      })
      .then((rows) => rows.map(({ id }) => id));
    this.#answers.set(key, answer);
    return answer;
  }

  async #called(): Promise<string[]> {
    const lucene = luceneQuery(this.question.text);
    if (lucene === null) return [];
    const rows = await this.reader.read<{ id: string }>('actorsCalled', {
      lucene,
      kinds: ALLY_KINDS,
      limit: MOST_WEIGHED + 1,
    });
    return rows.map(({ id }) => id);
  }

  /** Without a criterion: who is near in the network, on the same issues, or in the same places. */
  async #around(network: LocalNetwork): Promise<string[]> {
    const me = network.me!;
    const states = [...me.places].filter((id) => this.ground.codes.has(id));
    const [onIssues, inPlaces] = await Promise.all([
      this.#ids('actorsOnIssues', { issues: [...me.issues] }),
      this.#ids('actorsInPlaces', { places: [...this.#within(states)], tieKinds: placeTies('EITHER') }),
    ]);
    const near = network.within(2).filter((id) => ALLY_KINDS.includes(network.kindOf(id)));
    return [...new Set([...near, ...onIssues, ...inPlaces])];
  }

  #narrower(issues: readonly string[]): ReadonlySet<string> {
    const wanted = new Set(issues);
    return new Set([
      ...issues,
      ...[...this.ground.issues].flatMap(([id, { withBroader }]) =>
        withBroader.some((one) => wanted.has(one)) ? [id] : [],
      ),
    ]);
  }

  #within(places: readonly string[]): ReadonlySet<string> {
    const wanted = new Set(places);
    return new Set([
      ...places,
      ...[...this.ground.places].flatMap(([id, { withWider }]) =>
        withWider.some((one) => wanted.has(one)) ? [id] : [],
      ),
    ]);
  }

  /** The places asked for, all within them, and those nearby where these will do. */
  #reaching({ places, nearby }: Criteria): ReadonlySet<string> {
    return this.#within(nearby ? [...places, ...this.#nearby(places)] : places);
  }

  #nearby(places: readonly string[]): string[] {
    const codes = places.flatMap((id) =>
      (this.ground.places.get(id)?.withWider ?? []).flatMap((one) => this.ground.codes.get(one) ?? []),
    );
    return [...new Set(codes)]
      .flatMap((code) => stateNeighbours[code] ?? [])
      .filter((code) => !codes.includes(code))
      .flatMap((code) => this.ground.states.get(code) ?? []);
  }

  #fits(
    { level, facts }: Profile,
    issues: ReadonlySet<string>,
    places: ReadonlySet<string>,
    criteria: Criteria,
  ): boolean {
    const { levels, hubRoles } = this.question;
    const located: readonly string[] = placeTies(criteria.inPlaces);
    return (
      (criteria.issues.length === 0 || facts.some(({ kind, to }) => kind === 'WORKS_ON' && issues.has(to))) &&
      (criteria.places.length === 0 ||
        facts.some(({ kind, to }) => located.includes(kind) && places.has(to))) &&
      (levels.length === 0 || (level !== null && levels.includes(level))) &&
      (hubRoles.length === 0 ||
        facts.some(
          ({ kind, values }) => kind === 'SERVES_AS_HUB' && values.some((role) => hubRoles.includes(role)),
        ))
    );
  }

  /** Whether its legal form is one of those asked for; null where nobody recorded any. */
  #hasForm({ legalForms }: Profile): boolean | null {
    const { legalForms: wanted, abilities: able } = this.question;
    if (wanted.length === 0 && able.length === 0) return true;
    const forms = legalForms.flatMap((form) => (form === null || form === 'UNKNOWN' ? [] : [form]));
    if (forms.length === 0) return null;
    return (
      (wanted.length === 0 || forms.some((form) => wanted.includes(form))) &&
      able.every((ability) => {
        const able: readonly string[] = abilities[ability];
        return forms.some((form) => able.includes(form));
      })
    );
  }

  #weighed(candidates: readonly Profile[], criteria: Criteria, network: LocalNetwork): Ally[] {
    const { weights } = this.question;
    const seeker: Seeker = {
      me: network.me && { id: ME, ...network.me },
      issues: new Set(criteria.issues),
      places: new Set(criteria.places),
    };
    const rarities: Rarities = {
      issue: (id) => rarity(this.ground.issues.get(id)?.actors ?? 0, this.ground.actors),
      place: (id) => rarity(this.ground.places.get(id)?.actors ?? 0, this.ground.actors),
    };
    return candidates
      .map((profile) => {
        const traits = traitsOfAll([profile], this.ground, this.question.inPlaces);
        const parts = partsOf(seeker, { id: profile.id, ...traits }, network, rarities);
        const steps = network.stepsTo(profile.id);
        const standing: Standing = profile.kind === 'Cohort' ? 'UNNAMED' : steps === 1 ? 'PARTNER' : 'NEW';
        return {
          name: profile.name,
          ally: {
            id: profile.id,
            standing,
            steps,
            parts,
            score: scoreOf(parts, weights),
            reasons: () => this.#reasons(profile, traits, criteria, network),
          },
        };
      })
      .sort(
        (a, b) =>
          b.ally.score - a.ally.score ||
          (a.name < b.name ? -1 : a.name > b.name ? 1 : a.ally.id < b.ally.id ? -1 : 1),
      )
      .map(({ ally }) => ally);
  }

  #reasons(profile: Profile, traits: AllyTraits, criteria: Criteria, network: LocalNetwork): Reason[] {
    const { me } = network;
    // Of issues the rarest says most; of places the widest says enough.
    const weight = (id: string): number =>
      this.ground.issues.get(id)?.actors ?? -(this.ground.places.get(id)?.actors ?? 0);
    const factsOf = (kinds: readonly string[]): Map<string, Fact[]> => {
      const byEnd = new Map<string, Fact[]>();
      for (const fact of profile.facts.filter(({ kind }) => kinds.includes(kind)))
        byEnd.set(fact.to, [...(byEnd.get(fact.to) ?? []), fact]);
      return byEnd;
    };
    const refs = (facts: readonly Fact[]): TieRef[] =>
      facts.map(({ tie, undated }) => ({ id: tie, undated }));
    const about = (
      code: ReasonCode,
      byEnd: ReadonlyMap<string, readonly Fact[]>,
      isTold: (id: string) => boolean,
    ): Reason[] =>
      [...byEnd]
        .filter(([id]) => isTold(id))
        .sort(([a], [b]) => weight(a) - weight(b))
        .slice(0, MOST_REASONS)
        .map(([id, facts]) => ({ code, entities: [id], value: null, ties: refs(facts) }));

    const issues = this.#narrower(criteria.issues);
    const mine = this.#narrower([...(me?.issues ?? [])]);
    const exact = this.#within(criteria.places);
    const nearby = criteria.nearby ? this.#reaching(criteria) : exact;
    const isPlaceTold = (id: string): boolean =>
      criteria.places.length > 0 ? exact.has(id) : (me?.places.has(id) ?? false);
    const values = (code: ReasonCode, kind: TieKindName, prefix: string): Reason[] => {
      const told = new Map<string, Fact[]>();
      for (const fact of profile.facts.filter((one) => one.kind === kind))
        for (const value of fact.values)
          if (!(me?.strengths.has(`${prefix}:${value}`) ?? true))
            told.set(value, [...(told.get(value) ?? []), fact]);
      return [...told].slice(0, MOST_REASONS).map(([value, facts]) => ({
        code,
        entities: code === 'HUB' ? [...new Set(facts.map(({ to }) => to))] : [],
        value,
        ties: refs(facts),
      }));
    };
    const ways = network.waysTo(profile.id);
    return [
      ...(ways.direct.length > 0
        ? [{ code: 'PARTNER' as const, entities: [], value: null, ties: ways.direct }]
        : []),
      ...about('WORKS_ON', factsOf(['WORKS_ON']), (id) =>
        criteria.issues.length > 0 ? issues.has(id) : mine.has(id),
      ),
      ...about('WORKS_IN', factsOf(PLACE_TIES.works), isPlaceTold),
      ...about('BASED_IN', factsOf(PLACE_TIES.based), isPlaceTold),
      ...about(
        'NEARBY',
        factsOf(placeTies(criteria.inPlaces)),
        (id) => criteria.places.length > 0 && nearby.has(id) && !exact.has(id),
      ),
      ...ways.through.slice(0, MOST_REASONS).map(({ id, ties }): Reason => ({
        code: network.isAffiliation(id) ? 'SHARED_COALITION' : 'TWO_STEPS',
        entities: [id],
        value: null,
        ties,
      })),
      ...(ways.direct.length === 0 && ways.through.length === 0 && ways.throughTwo !== null
        ? [{ code: 'THREE_STEPS' as const, value: null, ...ways.throughTwo }]
        : []),
      ...values('HUB', 'SERVES_AS_HUB', 'hub'),
      ...values('CAPACITY', 'BUILDS_CAPACITY_OF', 'form'),
      ...(me === null
        ? []
        : about('CONSTITUENCY', factsOf(['ORGANIZES']), (id) => !me.strengths.has(`constituency:${id}`))),
      ...(traits.level !== null
        ? [{ code: 'LEVEL' as const, entities: [], value: traits.level, ties: [] }]
        : []),
      ...[...new Set(profile.legalForms)]
        .filter((form) => form !== null)
        .map((form): Reason => ({ code: 'LEGAL_FORM', entities: [], value: form, ties: [] })),
    ];
  }

  /** What would be found by giving up on something, where few meet all that is asked for. */
  async #nearest(criteria: Criteria, network: LocalNetwork): Promise<Nearest[]> {
    const { issues, places } = criteria;
    const broader = [
      ...new Set(issues.flatMap((id) => this.ground.issues.get(id)?.withBroader.slice(1, 2) ?? [])),
    ];
    const asked: (Omit<Nearest, 'count'> & { criteria: Partial<Criteria> })[] = [];
    if (issues.length > 0 && places.length > 0)
      asked.push({ code: 'ISSUE_ELSEWHERE', issues, criteria: { places: [] } });
    if (places.length > 0 && !criteria.nearby && this.#nearby(places).length > 0)
      asked.push({ code: 'NEARBY_STATES', issues, criteria: { nearby: true } });
    if (broader.length > 0)
      asked.push({ code: 'BROADER_ISSUE', issues: broader, criteria: { issues: broader } });
    if (issues.length > 0 && places.length > 0)
      asked.push({ code: 'ANY_ISSUE', issues: [], criteria: { issues: [] } });
    return Promise.all(
      asked.map(async ({ code, issues: told, criteria: changed }) => {
        const { fitting } = await this.#found({ ...criteria, ...changed }, network);
        return { code, issues: told, count: fitting.filter(({ kind }) => kind !== 'Cohort').length };
      }),
    );
  }
}

function placeTies(how: AllyQuestion['inPlaces']): readonly TieKindName[] {
  const { works, based } = PLACE_TIES;
  return how === 'WORKS' ? works : how === 'BASED' ? based : [...works, ...based];
}

/** What is recorded of several entities that act as one; the level is that of the first that has one. */
function traitsOfAll(
  profiles: readonly Profile[],
  ground: Ground,
  inPlaces: AllyQuestion['inPlaces'],
): AllyTraits {
  const facts = profiles.flatMap(({ facts }) => facts);
  const located: readonly string[] = placeTies(inPlaces);
  return {
    level: profiles.find(({ level }) => level !== null)?.level ?? null,
    issues: new Set(
      facts.flatMap(({ kind, to }) =>
        kind === 'WORKS_ON' ? (ground.issues.get(to)?.withBroader ?? []) : [],
      ),
    ),
    places: new Set(
      facts.flatMap(({ kind, to }) =>
        located.includes(kind) ? (ground.places.get(to)?.withWider ?? []) : [],
      ),
    ),
    strengths: new Set(
      facts.flatMap(({ kind, to, values }) =>
        kind === 'ORGANIZES'
          ? [`constituency:${to}`]
          : kind === 'SERVES_AS_HUB'
            ? values.map((role) => `hub:${role}`)
            : kind === 'BUILDS_CAPACITY_OF'
              ? values.map((form) => `form:${form}`)
              : [],
      ),
    ),
  };
}

interface NeighbourRow {
  readonly id: string;
  readonly other: string;
  readonly kind: EntityKindName;
  readonly degree: number;
  readonly ties: readonly TieRef[];
}

/** Stands for the organization and its sisters, which are one vertex. */
const ME = 'me';
const NOBODY: ReadonlySet<string> = new Set();

/** What was read of the alliance network; whatever stands for the organization is one vertex. */
class LocalNetwork implements AllianceTies {
  me: AllyTraits | null = null;
  readonly #selves: ReadonlySet<string>;
  readonly #neighbours = new Map<string, Set<string>>();
  readonly #ties = new Map<string, Map<string, TieRef>>();
  readonly #degrees = new Map<string, number>();
  readonly #kinds = new Map<string, EntityKindName>();

  constructor(selves: readonly string[]) {
    this.#selves = new Set(selves);
  }

  take(rows: readonly NeighbourRow[]): void {
    for (const { id, other, kind, degree, ties } of rows) {
      this.#degrees.set(other, degree);
      this.#kinds.set(other, kind);
      const [a, b] = [this.#vertex(id), this.#vertex(other)];
      if (a === b) continue;
      for (const [one, two] of [
        [a, b],
        [b, a],
      ] as const) {
        const neighbours = this.#neighbours.get(one) ?? new Set();
        neighbours.add(two);
        this.#neighbours.set(one, neighbours);
      }
      const key = pairKey(a, b);
      const known = this.#ties.get(key) ?? new Map<string, TieRef>();
      for (const tie of ties) known.set(tie.id, tie);
      this.#ties.set(key, known);
    }
  }

  isMe(id: string): boolean {
    return this.#selves.has(id);
  }

  kindOf(id: string): EntityKindName {
    return this.#kinds.get(id) ?? 'Organization';
  }

  neighboursOf(id: string): ReadonlySet<string> {
    return this.#neighbours.get(id) ?? NOBODY;
  }

  degreeOf(id: string): number {
    return Math.max(1, this.#degrees.get(id) ?? 0, this.neighboursOf(id).size);
  }

  isAffiliation(id: string): boolean {
    return AFFILIATIONS.includes(this.kindOf(id));
  }

  /** Ids within some ties of the organization, the nearest first. */
  within(steps: number): string[] {
    const reached = new Set([ME]);
    let frontier = [ME];
    for (let step = 0; step < steps; step++) {
      frontier = frontier.flatMap((id) => [...this.neighboursOf(id)]).filter((id) => !reached.has(id));
      for (const id of frontier) reached.add(id);
    }
    reached.delete(ME);
    return [...reached];
  }

  stepsTo(id: string): 1 | 2 | 3 | null {
    const { direct, through, throughTwo } = this.waysTo(id);
    return direct.length > 0 ? 1 : through.length > 0 ? 2 : throughTwo !== null ? 3 : null;
  }

  /** The ties between the organization and an actor, directly, through one between, and by one way of three. */
  waysTo(id: string): {
    direct: TieRef[];
    through: { id: string; ties: TieRef[] }[];
    throughTwo: { entities: string[]; ties: TieRef[] } | null;
  } {
    const near = this.neighboursOf(id);
    const named = (one: string): boolean => one !== ME && one !== id && this.kindOf(one) !== 'Cohort';
    const mine = [...this.neighboursOf(ME)].filter(named).sort((a, b) => this.degreeOf(a) - this.degreeOf(b));
    const through = mine
      .filter((one) => near.has(one))
      .map((one) => ({ id: one, ties: [...this.#tiesOf(ME, one), ...this.#tiesOf(one, id)] }));
    let throughTwo: { entities: string[]; ties: TieRef[] } | null = null;
    if (through.length === 0)
      for (const x of mine) {
        const y = [...this.neighboursOf(x)].find((one) => named(one) && one !== x && near.has(one));
        if (y === undefined) continue;
        throughTwo = {
          entities: [x, y],
          ties: [...this.#tiesOf(ME, x), ...this.#tiesOf(x, y), ...this.#tiesOf(y, id)],
        };
        break;
      }
    return { direct: this.#tiesOf(ME, id), through, throughTwo };
  }

  #tiesOf(a: string, b: string): TieRef[] {
    return [...(this.#ties.get(pairKey(a, b))?.values() ?? [])];
  }

  #vertex(id: string): string {
    return this.isMe(id) ? ME : id;
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
