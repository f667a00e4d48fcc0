import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf } from './csr.ts';
import { fewestSteps } from './fewestSteps.ts';
import { randomFrom } from './random.ts';
import { lengthsOf, trustBetween, trustedNetworks, type TrustedNetwork } from './trustedNetworks.ts';
import { lengthOfTrust, trustLengths, trustOfLength, type TrustLengths } from './trustLengths.ts';
import { trustedPaths, type FoundPath, type PathQuestion } from './trustedPaths.ts';

const RUNS = { seed: 6, numRuns: 1000, unbiased: true };
const BOUNDLESS = 1e9;

function ask(network: TrustLengths, question: Partial<PathQuestion> & { from: number[]; to: number[] }) {
  const { from, to, ...rest } = question;
  return trustedPaths(network, {
    sources: Int32Array.from(from),
    targets: Int32Array.from(to),
    mostSteps: 4,
    count: 5,
    mostWork: BOUNDLESS,
    ...rest,
  });
}

/** Every simple path there is, by trying all: its actors, and its length. */
function allPaths(
  network: TrustedNetwork,
  { from, to, mostSteps }: { from: readonly number[]; to: readonly number[]; mostSteps: number },
): FoundPath[] {
  const paths: FoundPath[] = [];
  const walk = (actors: number[], length: number): void => {
    const last = actors.at(-1)!;
    if (actors.length > 1 && to.includes(last)) {
      paths.push({ actors, length });
      return;
    }
    if (actors.length > mostSteps) return;
    for (let next = 0; next < network.order; next++) {
      const trust = trustBetween(network, last, next);
      if (trust > 0 && !actors.includes(next) && !from.includes(next))
        walk([...actors, next], length + lengthOfTrust(trust));
    }
  };
  for (const source of new Set(from)) if (!to.includes(source)) walk([source], 0);
  return paths.sort((a, b) => a.length - b.length);
}

const questions = trustedNetworks(8, 6).chain((network) => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: network.order - 1 }), { minLength: 1, maxLength: 2 });
  return fc.record({
    network: fc.constant(network),
    from: some,
    to: some,
    mostSteps: fc.integer({ min: 1, max: 8 }),
    count: fc.integer({ min: 1, max: 20 }),
  });
});

describe('trustedPaths', () => {
  it('finds exactly the best that trying all finds, in their order (1,000 networks)', () => {
    let found = 0;
    fc.assert(
      fc.property(questions, ({ network, ...question }) => {
        const { paths, isComplete } = ask(lengthsOf(network), question);
        const all = allPaths(network, question);
        expect(isComplete).toBe(true);
        expect(paths.map(({ length }) => length)).toEqual(
          all.slice(0, question.count).map(({ length }) => length),
        );
        // Each is one of them, and none is there twice.
        const named = new Map(all.map(({ actors, length }) => [actors.join(), length]));
        for (const { actors, length } of paths) expect(named.get(actors.join())).toBe(length);
        expect(new Set(paths.map(({ actors }) => actors.join())).size).toBe(paths.length);
        found += paths.length;
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(2000);
  });

  it('is trusted as its ties are, multiplied', () => {
    fc.assert(
      fc.property(questions, ({ network, ...question }) => {
        for (const { actors, length } of ask(lengthsOf(network), question).paths) {
          const product = actors
            .slice(1)
            .reduce((sum, actor, at) => sum * trustBetween(network, actors[at]!, actor), 1);
          expect(trustOfLength(length) / product).toBeCloseTo(1, 8);
        }
      }),
      RUNS,
    );
  });

  it('takes the shorter of two that are trusted alike: 0.49 in one step before 0.7 · 0.7', () => {
    const network = { order: 3, ties: [tie(0, 1, 0.7), tie(1, 2, 0.7), tie(0, 2, 0.49)] };
    expect(ask(lengthsOf(network), { from: [0], to: [2] }).paths.map(({ actors }) => actors)).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  it('goes another way where the best way to an actor has too many steps for going on', () => {
    // 0–1–2–3–4 is all of trust 1; within 3 steps only 0–2 (trust 0.1) and on is left.
    const network = {
      order: 5,
      ties: [tie(0, 1, 1), tie(1, 2, 1), tie(2, 3, 1), tie(3, 4, 1), tie(0, 2, 0.1)],
    };
    const within = (mostSteps: number) => ask(lengthsOf(network), { from: [0], to: [4], mostSteps }).paths;
    expect(within(4).map(({ actors }) => actors)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 2, 3, 4],
    ]);
    expect(within(3).map(({ actors }) => actors)).toEqual([[0, 2, 3, 4]]);
    expect(within(2)).toEqual([]);
  });

  it('finds none from a beginning that is also the end, and passes through no second beginning', () => {
    const line = lengthsOf({ order: 3, ties: [tie(0, 1, 0.5), tie(1, 2, 0.5)] });
    expect(ask(line, { from: [0], to: [0] }).paths).toEqual([]);
    expect(ask(line, { from: [0, 1], to: [2] }).paths.map(({ actors }) => actors)).toEqual([[1, 2]]);
  });

  it('stops at its bound on work, says so, and tells only paths that there are', () => {
    const network = randomNetwork(300, 3000);
    const asked = { from: [0], to: [1], mostSteps: 6, count: 20 };
    const whole = ask(network, asked);
    expect(whole).toMatchObject({ isComplete: true });
    const counts: number[] = [];
    let stopped = ask(network, { ...asked, mostWork: 100 });
    for (let mostWork = 1000; !stopped.isComplete; mostWork += 1000) {
      counts.push(stopped.paths.length);
      for (const { actors } of stopped.paths) {
        expect([actors[0], actors.at(-1), new Set(actors).size]).toEqual([0, 1, actors.length]);
        for (const [at, actor] of actors.slice(1).entries())
          expect(positionOf(network.rows, actors[at]!, actor)).toBeGreaterThanOrEqual(0);
      }
      stopped = ask(network, { ...asked, mostWork });
    }
    expect(stopped).toEqual(whole);
    expect(counts[0]).toBe(0);
    expect(counts.at(-1)).toBeGreaterThan(0);
  });

  it('refuses a bound of no steps and actors that are not there', () => {
    const network = lengthsOf({ order: 2, ties: [tie(0, 1, 1)] });
    expect(() => ask(network, { from: [0], to: [1], mostSteps: 0 })).toThrow(/at least one step/);
    expect(() => ask(network, { from: [0], to: [2] })).toThrow(/0 to 1; 2 is none/);
  });
});

describe('trustLengths', () => {
  it('takes the most trusted of parallel ties, and none from an actor to itself', () => {
    const { rows, lengths } = lengthsOf({
      order: 2,
      ties: [tie(0, 1, 0.2), tie(1, 0, 0.8), tie(0, 1, 0.5), tie(1, 1, 1)],
    });
    expect([...rows.targets]).toEqual([1, 0]);
    expect([...lengths]).toEqual([lengthOfTrust(0.8), lengthOfTrust(0.8)]);
  });

  it.each([0, -1, 1.01, NaN])('refuses a trust of %d', (trust) => {
    expect(() => lengthOfTrust(trust)).toThrow(RangeError);
  });
});

describe('fewestSteps', () => {
  it('is the least number of steps of any path (1,000 networks)', () => {
    fc.assert(
      fc.property(questions, ({ network, from, to: [to] }) => {
        const steps = fewestSteps(lengthsOf(network).rows, from)[to!]!;
        if (from.includes(to!)) expect(steps).toBe(0);
        else {
          const all = allPaths(network, { from, to: [to!], mostSteps: network.order });
          const least = Math.min(...all.map(({ actors }) => actors.length - 1));
          expect(steps).toBe(least === Infinity ? -1 : least);
        }
      }),
      RUNS,
    );
  });
});

const tie = (from: number, to: number, trust: number) => ({ from, to, trust });

function randomNetwork(order: number, size: number): TrustLengths {
  const random = randomFrom(6);
  const ends = () => Int32Array.from({ length: size }, () => random.below(order));
  return trustLengths(
    order,
    ends(),
    ends(),
    Float64Array.from({ length: size }, () => 1 - random.uniform()),
  );
}
