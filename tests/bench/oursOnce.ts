/** Ours, one measure, on one list of ties, in a process of its own; see `benchRun.ts` for what it takes and prints. */
import { readFileSync } from 'node:fs';
import { betweennessInThreads, distancesInThreads, THREADS } from './inThreads.ts';
import { asked, readTies, tell, work } from './benchRun.ts';
import { brokerage, ROLES, type ByRole, type Role } from '../../server/analysis/kernels/brokerage.ts';
import {
  byRole,
  compositionOf,
  deviationOfBrokerage,
  expectedBrokerage,
  standardized,
} from '../../server/analysis/kernels/brokerageNull.ts';
import { reachableCloseness } from '../../server/analysis/kernels/closeness.ts';
import { weakComponents } from '../../server/analysis/kernels/components.ts';
import { coreness } from '../../server/analysis/kernels/coreness.ts';
import { buildGraph, type Graph } from '../../server/analysis/kernels/csr.ts';
import { cutPoints, depthFirst } from '../../server/analysis/kernels/cutPoints.ts';
import { degrees } from '../../server/analysis/kernels/degree.ts';
import { leadingEigenvector, scaledToMaximum } from '../../server/analysis/kernels/eigenvector.ts';
import { harmonic } from '../../server/analysis/kernels/harmonic.ts';
import { leiden } from '../../server/analysis/kernels/leiden.ts';
import { modularity } from '../../server/analysis/kernels/modularity.ts';
import { pageRank } from '../../server/analysis/kernels/pageRank.ts';
import { sampledBetweenness } from '../../server/analysis/kernels/sampledBetweenness.ts';
import { constraint, contacts, effectiveSize } from '../../server/analysis/kernels/structuralHoles.ts';
import { AnalysisPool } from '../../server/analysis/pool.ts';
import { sharedGraph } from '../../server/analysis/sharedGraph.ts';

const { measure, ties, order, states, withValues } = asked();
const load = (): Graph => buildGraph({ order, directed: false, ...readTies(ties) });
const graph = sharedGraph(load());
const groups = Int32Array.from(readFileSync(states, 'utf8').split('\n'), Number);
const pool = new AnalysisPool(THREADS);

const holes = () => contacts(graph, { within: 'whole network', strengths: false });
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
/** As sna orders them: role by role, without the total. */
const roleByRole = (scores: ByRole<Float64Array>): number[] =>
  ROLES.filter((role) => role !== 'total').flatMap((role: Role) => Array.from(scores[role]));

const works: Readonly<Record<string, ReturnType<typeof work>>> = {
  load: work({ run: load }),
  degree: work({ run: () => degrees(graph.out) }),
  betweenness: work({ run: () => betweennessInThreads(pool, graph), values: (all) => all }),
  harmonic: work({ run: async () => harmonic(await distancesInThreads(pool, graph)), values: (all) => all }),
  closeness: work({
    run: async () => reachableCloseness(await distancesInThreads(pool, graph)),
    values: (all) => all,
  }),
  constraint: work({ run: () => constraint(holes()), values: (all) => all }),
  holes: work({
    run: () => {
      const found = holes();
      return [constraint(found), effectiveSize(found)];
    },
  }),
  roles: work({ run: () => brokerage(graph, groups), values: roleByRole }),
  rolesWithNull: work({
    run: () => {
      const composition = compositionOf(graph, groups);
      const raw = brokerage(graph, groups);
      const expected = expectedBrokerage(composition);
      const deviation = deviationOfBrokerage(composition, 'independentPairs');
      const z = byRole((role) => standardized(raw[role], expected[role], deviation[role]));
      return { raw, expected, z };
    },
    values: ({ raw, expected }) => [...roleByRole(raw), ...roleByRole(expected)],
  }),
  pagerank: work({ run: () => pageRank(graph, { valued: false }), values: (all) => all }),
  eigenvector: work({
    run: () => leadingEigenvector(graph, 'in', false),
    values: ({ vector }) => scaledToMaximum(vector),
  }),
  components: work({ run: () => weakComponents(graph), values: ({ count }) => [count] }),
  cutPoints: work({ run: () => cutPoints(depthFirst(graph)), values: (all) => [sum(all)] }),
  coreness: work({ run: () => coreness(graph), values: (all) => all }),
  communities: work({
    run: () => leiden(graph, { seed: 1, valued: false }),
    modularity: (found) => modularity(graph, found.groups, { valued: false }),
  }),
  sampled: work({ run: () => sampledBetweenness(graph, { epsilon: 0.01, delta: 0.1, seed: 1 }) }),
  draws: work({
    run: () => {
      const missing = { kind: 'ties', share: 0.1 } as const;
      const view = 'undirected';
      const wanted = [{ measure: 'betweenness', convention: '{view},raw', view, partition: null }] as const;
      const background = { states: null, support: null };
      return Promise.all(
        Array.from({ length: 8 }, (_, part) =>
          pool.run('draw', [
            { graph, background, view, wanted, missing, seed: 1, first: 25 * part, last: 25 * part + 25 },
          ]),
        ),
      );
    },
  }),
};

tell(await works[measure]!(withValues));
await pool.close();
