import { setImmediate as warningsAreOut } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from './kernels/csr.ts';
import { betweenness } from './kernels/betweenness.ts';
import { randomFrom } from './kernels/random.ts';
import { partOf, rangesOf, wholeOf } from './longSteps.ts';
import { AnalysisPool } from './pool.ts';
import type { Background, View } from './measures/measure.ts';
import { sharedGraph } from './sharedGraph.ts';
import type { Wanted } from './worker.ts';

describe('the pool', () => {
  const pool = new AnalysisPool();
  afterAll(() => pool.close());
  const graph = sharedGraph(
    buildGraph({ order: 3, directed: true, from: Int32Array.of(0, 0), to: Int32Array.of(1, 2) }),
  );

  const background: Background = { states: null, support: null };
  const degree: Wanted = { measure: 'degree', convention: 'out', view: 'directed', partition: null };

  it('computes conventions of measures in another thread', async () => {
    const compute = (convention: string, view: View) =>
      pool.run('compute', [{ graph, background, wanted: { ...degree, convention, view } }]);
    expect(await compute('out', 'directed')).toEqual({ values: Float64Array.of(2, 0, 0) });
    expect(await compute('{view}', 'symmetrised')).toEqual({ values: Float64Array.of(2, 1, 1) });
  });

  it('asks for long steps, and goes on from their parts as if it had taken them itself', async () => {
    const wanted = { ...degree, measure: 'betweenness', convention: '{view},raw' };
    const random = randomFrom(5);
    const ends = (): Int32Array => Int32Array.from({ length: 3600 }, () => random.below(1200));
    const large = sharedGraph(buildGraph({ order: 1200, directed: true, from: ends(), to: ends() }));
    const task = { graph: large, background, wanted };
    expect(await pool.run('compute', [{ ...task, asksForLongSteps: true }])).toEqual({
      needs: 'betweenness',
    });
    for (const name of ['betweenness', 'distances out', 'distances in'] as const) {
      const ranges = rangesOf(name, large, 4);
      expect(ranges.length).toBeGreaterThan(1);
      const parts = await Promise.all(
        ranges.map(({ first, last }) => pool.run('stepPart', [name, large, first, last])),
      );
      const whole = wholeOf(name, large, parts);
      const [alone] = rangesOf(name, large, 1);
      // Sums in another order differ in their last digits.
      expect(rounded(whole)).toEqual(
        rounded(wholeOf(name, large, [partOf(name, large, alone!.first, alone!.last)])),
      );
      if (name !== 'betweenness') continue;
      const taken = { betweenness: whole };
      const values = await pool.run('compute', [{ ...task, taken, asksForLongSteps: true }]);
      expect(rounded(values)).toEqual(rounded({ values: betweenness(large) }));
      expect(Math.min(...(whole as Float64Array))).toBeGreaterThanOrEqual(0);
    }
  });

  it('says which convention there is none of', async () => {
    const wanted = { ...degree, convention: 'sideways' };
    await expect(pool.run('compute', [{ graph, background, wanted }])).rejects.toThrow(/degree.*sideways/);
  });

  it('lets all tasks of a job be cancelled by one signal, however many they are', async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error) => void warnings.push(name);
    process.on('warning', note);
    const controller = new AbortController();
    const tasks = Array.from({ length: 40 }, () =>
      pool.run('compute', [{ graph, background, wanted: degree }], controller.signal),
    );
    controller.abort();
    const outcomes = await Promise.allSettled(tasks);
    await warningsAreOut();
    process.off('warning', note);
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(warnings).toEqual([]);
  });

  it('ends a task that is cancelled, and goes on with the next', async () => {
    const controller = new AbortController();
    const wanted = { ...degree, convention: 'in' };
    const cancelled = pool.run('compute', [{ graph, background, wanted }], controller.signal);
    controller.abort();
    await expect(cancelled).rejects.toThrow(/aborted/i);
    expect(await pool.run('compute', [{ graph, background, wanted }])).toEqual({
      values: Float64Array.of(0, 1, 1),
    });
  });
});

/** Whatever holds arrays of numbers, with these to nine digits. */
function rounded(value: unknown): unknown {
  if (value instanceof Float64Array) return Array.from(value, (one) => Number(one.toPrecision(9)));
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, rounded(one)]));
}
