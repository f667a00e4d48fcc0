import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../analysis/kernels/csr.ts';
import { AnalysisPool } from '../analysis/pool.ts';
import { defaultScope } from '../analysis/scope.ts';
import { scopedNetwork } from '../analysis/scopedNetwork.ts';
import { Analyses, measureChoice, type Analysis } from './analysis.ts';

/** A ring in which everybody is tied to the five next: as large as a national file of organizations. */
function largeAnalysis(order: number): Analysis {
  const ties = 5 * order;
  const from = Int32Array.from({ length: ties }, (_, tie) => Math.floor(tie / 5));
  const to = from.map((v, tie) => (v + 1 + (tie % 5)) % order);
  const nobody = scopedNetwork({ actors: [], ties: [], issues: new Map() }, defaultScope, 20260101);
  return {
    key: 'ring',
    graphVersion: '1',
    scope: defaultScope,
    network: nobody,
    graph: buildGraph({ order, directed: false, from, to }),
    digest: 'ring',
    statement: [],
  };
}

describe('a measure that would take too long', () => {
  const pool = new AnalysisPool(1);
  const analyses = new Analyses(pool);
  afterAll(() => analyses.close());
  const large = largeAnalysis(460_000);
  const ask = (measure: string, convention: string | null = null) =>
    analyses.measure(large, measureChoice(large, { measure, convention, partition: null }));

  it.each([
    [
      'betweenness',
      null,
      /460,000 actors: exact betweenness would take about 24 minutes\. .* sampled within 0\.01 takes about 23 s/,
    ],
    ['edge_betweenness', null, /betweenness of ties would take about 15 hours.* Bridges/],
    [
      'closeness',
      '{view},weighted(distance=1/w),igraph-reachable-only',
      /by the lengths of ties would take .* Distances in steps/,
    ],
    [
      'keyplayer.fragmentation',
      'DF after removing node (remaining n-1 nodes)',
      /without each of the actors in turn would take .* \(F\)/,
    ],
  ])('is refused with an estimate and a way out: %s', async (measure, convention, words) => {
    await expect(ask(measure, convention)).rejects.toThrow(words);
  });

  it('does not send from distances to betweenness', async () => {
    const larger = largeAnalysis(1_400_000);
    const distance = measureChoice(larger, { measure: 'distance', convention: null, partition: null });
    const refusal = analyses.measure(larger, distance).catch((error: Error) => error.message);
    expect(await refusal).toMatch(/distances between all actors would take about .* Degree and PageRank/);
    expect(await refusal).not.toMatch(/etweenness/);
  });

  it('is refused where only its draws would', async () => {
    const small = largeAnalysis(30_000);
    const choice = measureChoice(small, { measure: 'betweenness', convention: null, partition: null });
    const draws = { missing: { kind: 'TIES', share: 0.1 }, draws: 500, seed: 1 } as const;
    await expect(analyses.robustness(small, [choice], draws)).rejects.toThrow(
      /exact betweenness, computed 500 times, would take about/,
    );
  });
});
