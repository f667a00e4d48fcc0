import { randomFrom } from '../../server/analysis/kernels/random.ts';

/** A made-up alliance to measure speed on: the same from the same seed, on every machine. */
export interface AllianceGraph {
  readonly name: string;
  readonly order: number;
  /** Ties, each once, in no order. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The state of each actor: the groups of brokerage. */
  readonly states: Int32Array;
}

const STATES = 50;

/**
 * Affiliations as alliances have them: 0.15 % national hubs, 11 % organizations with a heavy-tailed pull within their state, and
 * people, two in five of whom belong to one organization only. Of the ties beyond the first, 55 % are further affiliations, 30 %
 * join two who share an organization, 15 % ally organizations; one in eight goes to a national hub, one in twelve to another
 * state. 3 % of the people sit in small parts of their own.
 */
export function allianceGraph(name: string, order: number, size: number, seed: number): AllianceGraph {
  const random = randomFrom(seed);
  const states = order > 2000 ? STATES : 15;
  const hubs = Math.max(4, Math.floor(order * 0.0015));
  const organizations = Math.floor(order * 0.11);
  const apart = Math.floor(order * 0.03);
  const firstPerson = hubs + organizations;
  const firstApart = order - apart;

  const zipf = cumulated(Float64Array.from({ length: states }, (_, rank) => 1 / (rank + 2)));
  const stateOf = Int32Array.from({ length: order }, () => drawFrom(zipf, random.uniform()));
  const pull = Float64Array.from(
    { length: firstPerson },
    (_, at) => (pareto(1.25) + 0.3) * (at < hubs ? 6 : 1),
  );
  const most = 0.02 * pull.reduce((sum, value) => sum + value, 0);
  for (let at = 0; at < pull.length; at++) pull[at] = Math.min(pull[at]!, most);
  const hubPull = cumulated(pull.subarray(0, hubs));
  const anyPull = cumulated(pull.subarray(hubs));
  const inState = Array.from({ length: states }, (_, state) => {
    const own: number[] = [];
    for (let at = hubs; at < firstPerson; at++) if (stateOf[at] === state) own.push(at);
    if (own.length === 0) own.push(hubs);
    return { own, pull: cumulated(Float64Array.from(own, (at) => pull[at]!)) };
  });

  const ties = new Set<number>();
  const add = (a: number, b: number): boolean => {
    if (a === b) return false;
    const key = Math.min(a, b) * order + Math.max(a, b);
    if (ties.has(key)) return false;
    ties.add(key);
    return true;
  };
  const pick = (state: number): number => {
    const where = random.uniform();
    if (where < 0.12) return drawFrom(hubPull, random.uniform());
    if (where < 0.2) return hubs + drawFrom(anyPull, random.uniform());
    const { own, pull } = inState[state]!;
    return own[drawFrom(pull, random.uniform())]!;
  };

  const members: number[][] = Array.from({ length: firstPerson }, () => []);
  const active: number[] = [];
  for (let person = firstPerson; person < firstApart; person++) {
    const organization = pick(stateOf[person]!);
    add(person, organization);
    if (random.uniform() < 0.6) {
      active.push(person);
      members[organization]!.push(person);
    }
  }
  for (let one = hubs; one < firstPerson; one++) add(one, pick(stateOf[one]!));
  for (let hub = 0; hub < hubs; hub++) for (let k = 0; k < 2; k++) add(hub, random.below(hubs));
  for (let first = firstApart; first < order;) {
    const together = Math.min(order - first, 2 + random.below(4));
    for (let k = 1; k < together; k++) add(first, first + k);
    first += together;
  }
  const zeal = cumulated(Float64Array.from(active, () => pareto(1.6) + 0.2));
  while (ties.size < size) {
    const sort = random.uniform();
    if (sort >= 0.85) {
      const organization = hubs + random.below(organizations);
      add(organization, pick(stateOf[organization]!));
      continue;
    }
    const person = active[drawFrom(zeal, random.uniform())]!;
    const organization = pick(stateOf[person]!);
    if (sort < 0.55) {
      if (add(person, organization)) members[organization]!.push(person);
    } else {
      const others = members[organization]!;
      if (others.length > 1) add(person, others[random.below(Math.min(others.length, 40))]!);
    }
  }

  // Ids and lines in no order, so that nobody gains by the order in which the graph was made.
  const ids = shuffled(order);
  const keys = Float64Array.from(ties);
  const lines = shuffled(keys.length);
  const from = new Int32Array(keys.length);
  const to = new Int32Array(keys.length);
  keys.forEach((key, at) => {
    from[lines[at]!] = ids[Math.floor(key / order)]!;
    to[lines[at]!] = ids[key % order]!;
  });
  const placed = new Int32Array(order);
  stateOf.forEach((state, at) => {
    placed[ids[at]!] = state;
  });
  return { name, order, from, to, states: placed };

  /** Above 0, with a tail as of Lomax. */
  function pareto(exponent: number): number {
    return (1 - random.uniform()) ** (-1 / exponent) - 1;
  }

  function shuffled(count: number): Int32Array {
    const places = Int32Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at--) {
      const other = random.below(at + 1);
      [places[at], places[other]] = [places[other]!, places[at]!];
    }
    return places;
  }
}

function cumulated(weights: Float64Array): Float64Array {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return sums.map((value) => value / sum);
}

/** The place whose share of [0, 1) holds `at`; by bisection. */
function drawFrom(cumulated: Float64Array, at: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulated[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
