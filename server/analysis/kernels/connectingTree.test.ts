import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectingTree, MOST_EXACT_TERMINALS } from './connectingTree.ts';
import { sourcesOf } from './csr.ts';
import { fewestSteps } from './fewestSteps.ts';
import { shuffle, randomFrom } from './random.ts';
import { lengthsOf, trustedNetworks } from './trustedNetworks.ts';
import { trustLengths, type TrustLengths } from './trustLengths.ts';

const RUNS = { seed: 12, numRuns: 1000, unbiased: true };
const EXACT = Infinity;
const APPROXIMATE = 0;

const questions = fc
  .tuple(trustedNetworks(10, 3), fc.integer({ min: 0, max: 2 ** 30 }), fc.integer({ min: 1, max: 10 }))
  .map(([network, seed, count]) => ({
    network: lengthsOf(network),
    terminals: Int32Array.from(
      shuffle(
        Array.from({ length: network.order }, (_, at) => at),
        randomFrom(seed),
      ).slice(0, count),
    ),
  }));

/** The least tree by trying every choice of actors besides the terminals, each tied by a least spanning tree. */
function leastByTryingAll({ rows, lengths }: TrustLengths, terminals: Int32Array): number {
  const order = rows.offsets.length - 1;
  const sources = sourcesOf(rows);
  const ties = Array.from(rows.targets, (to, i) => ({ from: sources[i]!, to, length: lengths[i]! }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.length - b.length);
  const free = Array.from({ length: order }, (_, at) => at).filter((at) => !terminals.includes(at));
  let least = Infinity;
  for (let choice = 0; choice < 2 ** free.length; choice++) {
    const chosen = new Set([...terminals, ...free.filter((_, at) => (choice >> at) & 1)]);
    const groups = new Map([...chosen].map((actor) => [actor, actor]));
    const groupOf = (actor: number): number => {
      while (groups.get(actor) !== actor) actor = groups.get(actor)!;
      return actor;
    };
    let [sum, joins] = [0, 0];
    for (const { from, to, length } of ties) {
      if (!chosen.has(from) || !chosen.has(to) || groupOf(from) === groupOf(to)) continue;
      groups.set(groupOf(from), groupOf(to));
      sum += length;
      joins++;
    }
    if (joins === chosen.size - 1) least = Math.min(least, sum);
  }
  return least;
}

/** That the ties are a tree that holds the terminals and ends nowhere else, and are as long as is said. */
function expectTree(
  network: TrustLengths,
  terminals: Int32Array,
  { ties, length }: { ties: readonly (readonly [number, number])[]; length: number },
): void {
  const actors = new Set([...terminals, ...ties.flat()]);
  expect(ties).toHaveLength(actors.size - 1);
  const tree = trustLengths(
    network.rows.offsets.length - 1,
    Int32Array.from(ties, ([a]) => a),
    Int32Array.from(ties, ([, b]) => b),
    new Float64Array(ties.length).fill(1),
  );
  const reached = fewestSteps(tree.rows, [terminals[0]!]);
  for (const actor of actors) expect(reached[actor]).toBeGreaterThanOrEqual(0);
  for (const actor of actors)
    if (!terminals.includes(actor))
      expect(ties.filter((ends) => ends.includes(actor)).length).toBeGreaterThan(1);
  const { offsets, targets } = network.rows;
  const lengthOf = ([a, b]: readonly [number, number]): number =>
    network.lengths[targets.subarray(0, offsets[a + 1]).indexOf(b, offsets[a])]!;
  expect(ties.reduce((sum, tie) => sum + lengthOf(tie), 0)).toBe(length);
}

describe('connectingTree', () => {
  it('is as short as the shortest that trying all finds (1,000 networks)', () => {
    let trees = 0;
    fc.assert(
      fc.property(questions, ({ network, terminals }) => {
        const found = connectingTree(network, terminals, EXACT);
        const least = leastByTryingAll(network, terminals);
        expect(found?.length ?? Infinity).toBe(least);
        if (!found) return;
        expect(found.isExact).toBe(true);
        expectTree(network, terminals, found);
        trees += Number(terminals.length > 1);
      }),
      RUNS,
    );
    expect(trees).toBeGreaterThan(300);
  });

  it('is at most 2(1 − 1/t) times as long where the work is bounded, and says so (1,000 networks)', () => {
    let longer = 0;
    fc.assert(
      fc.property(questions, ({ network, terminals }) => {
        const found = connectingTree(network, terminals, APPROXIMATE);
        const least = leastByTryingAll(network, terminals);
        expect(found === null).toBe(least === Infinity);
        if (!found) return;
        expect(found.isExact).toBe(terminals.length <= 2);
        expect(found.length).toBeLessThanOrEqual(2 * (1 - 1 / Math.max(2, terminals.length)) * least);
        expectTree(network, terminals, found);
        longer += Number(found.length > least);
      }),
      RUNS,
    );
    expect(longer).toBeGreaterThan(0);
  });

  it.each([
    [12, true],
    [13, false],
  ])('ties %d members of one coalition through it; exactly: %s', (members, isExact) => {
    const star = lengthsOf({
      order: members + 1,
      ties: Array.from({ length: members }, (_, at) => ({ from: at, to: members, trust: 0.7 })),
    });
    const terminals = Int32Array.from({ length: members }, (_, at) => at);
    const found = connectingTree(star, terminals, EXACT)!;
    expect(found.isExact).toBe(isExact);
    expect(found.ties).toEqual(Array.from(terminals, (at) => [at, members]));
    expect(MOST_EXACT_TERMINALS).toBe(12);
  });

  it('takes a detour over who is trusted before a direct tie that is not', () => {
    const network = lengthsOf({
      order: 4,
      ties: [
        { from: 0, to: 1, trust: 0.3 },
        { from: 1, to: 2, trust: 0.3 },
        { from: 0, to: 3, trust: 0.9 },
        { from: 1, to: 3, trust: 0.9 },
        { from: 2, to: 3, trust: 0.9 },
      ],
    });
    expect(connectingTree(network, Int32Array.of(0, 1, 2), EXACT)!.ties).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });
});
