import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../server/analysis/kernels/betweenness.ts';
import { degrees } from '../../server/analysis/kernels/degree.ts';
import { compared } from '../../server/analysis/kernels/rankComparison.ts';
import { tieTurnover } from '../../server/analysis/kernels/tieTurnover.ts';
import { networkOf, type Network } from '../../server/analysis/network.ts';
import { readAllianceGolden } from '../../server/importers/graphFile/allianceGolden.ts';
import { verifyFile } from '../../server/services/verifyFile.ts';

/** Values that other programs computed on published networks. Where they are not at hand, these tests are skipped. */
const folder = path.join(import.meta.dirname, '../../../shared/golden');
const isHere = existsSync(folder);
const files = isHere
  ? readdirSync(folder).filter(
      (name) => name.endsWith('.json') && !['micro.json', 'temporal.json'].includes(name),
    )
  : [];

describe.skipIf(!isHere)('values of R sna, igraph, NetworkX and others', () => {
  it.each(files)('are ours too: %s', (name) => {
    const verdicts = verifyFile(readAllianceGolden(readFileSync(path.join(folder, name), 'utf8'), name));
    expect(verdicts.filter(({ verdict }) => verdict === 'different')).toEqual([]);
    // Nothing goes uncovered without a reason.
    expect(verdicts.filter(({ note }) => note === 'no convention of this name')).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === 'equal').length).toBeGreaterThan(70);
  });

  it('are ours too for what changed between waves', () => {
    const { waves, comparisons } = JSON.parse(readFileSync(path.join(folder, 'temporal.json'), 'utf8')) as {
      waves: Record<string, { nodes: string[]; edges: [string, string][] }>;
      comparisons: Record<string, Comparison>;
    };
    const network = (wave: string): Network =>
      networkOf({
        directed: false,
        nodes: waves[wave]!.nodes.map((id) => ({ id, attributes: {} })),
        ties: waves[wave]!.edges.map(([source, target]) => ({ source, target })),
      });
    expect(Object.keys(comparisons).length).toBeGreaterThan(0);
    for (const [name, expected] of Object.entries(comparisons)) {
      const [before, after] = name.split('->').map(network) as [Network, Network];
      const turnover = tieTurnover(before.graph, after.graph);
      expect(turnover).toMatchObject({
        persisted: expected.persisted,
        added: expected.added,
        dropped: expected.dropped,
        changed: expected.hamming,
      });
      expect(turnover.jaccard).toBeCloseTo(expected.jaccard, 12);
      expect(turnover.changedShare).toBeCloseTo(expected.hamming_normalized, 12);
      expect(turnover.densityChange).toBeCloseTo(expected.density_change, 12);
      for (const [measure, theirs] of [
        [({ graph }: Network) => degrees(graph.out), expected.degree],
        [({ graph }: Network) => betweenness(graph), expected.betweenness_undirected_raw],
      ] as const) {
        const ours = compared(measure(before), measure(after));
        expect(ours.pearson).toBeCloseTo(theirs.pearson, 10);
        expect(ours.spearman).toBeCloseTo(theirs.spearman_average_ranks, 10);
        expect(ours.kendall).toBeCloseTo(theirs.kendall_tau_b, 10);
        before.ids.forEach((id, v) => expect(ours.differences[v]).toBeCloseTo(theirs.delta[id]!, 8));
      }
    }
  });
});

interface Comparison {
  readonly persisted: number;
  readonly added: number;
  readonly dropped: number;
  readonly jaccard: number;
  readonly hamming: number;
  readonly hamming_normalized: number;
  readonly density_change: number;
  readonly degree: Change;
  readonly betweenness_undirected_raw: Change;
}
interface Change {
  readonly pearson: number;
  readonly spearman_average_ranks: number;
  readonly kendall_tau_b: number;
  readonly delta: Readonly<Record<string, number>>;
}
