import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from './kernels/csr.ts';
import { AnalysisPool } from './pool.ts';
import { sharedGraph } from './worker.ts';

describe('the pool', () => {
  const pool = new AnalysisPool();
  afterAll(() => pool.close());
  const graph = sharedGraph(
    buildGraph({ order: 3, directed: true, from: Int32Array.of(0, 0), to: Int32Array.of(1, 2) }),
  );

  it('computes conventions of measures in another thread', async () => {
    const wanted = [
      { measure: 'degree', convention: 'out', view: 'directed' },
      { measure: 'degree', convention: '{view}', view: 'symmetrised' },
    ] as const;
    expect(await pool.run('compute', [{ graph, partition: null, wanted }])).toEqual([
      Float64Array.of(2, 0, 0),
      Float64Array.of(2, 1, 1),
    ]);
  });

  it('says which convention there is none of', async () => {
    const wanted = [{ measure: 'degree', convention: 'sideways', view: 'directed' }] as const;
    await expect(pool.run('compute', [{ graph, partition: null, wanted }])).rejects.toThrow(
      /degree.*sideways/,
    );
  });

  it('ends a task that is cancelled, and goes on with the next', async () => {
    const controller = new AbortController();
    const wanted = [{ measure: 'degree', convention: 'in', view: 'directed' }] as const;
    const cancelled = pool.run('compute', [{ graph, partition: null, wanted }], controller.signal);
    controller.abort();
    await expect(cancelled).rejects.toThrow(/aborted/i);
    expect(await pool.run('compute', [{ graph, partition: null, wanted }])).toEqual([
      Float64Array.of(0, 1, 1),
    ]);
  });
});
