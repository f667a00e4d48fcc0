import { buildGraph } from './kernels/csr.ts';
import { projection, type ProjectionWeight } from './kernels/projection.ts';
import { twoModeOf } from './kernels/twoMode.ts';
import type { Scope } from './scope.ts';

/** A tie between two actors that comes of the coalitions and campaigns they share. */
export interface ProjectedTie {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

const weights: Readonly<Partial<Record<Scope['affiliations'], ProjectionWeight>>> = {
  PROJECTED_COUNT: 'count',
  PROJECTED_NEWMAN: 'newman',
  PROJECTED_JACCARD: 'jaccard',
};

/**
 * Ties among those who share coalitions, weighed as the scope says; none where it does not project them. A member counts once
 * however many ties it has to a coalition.
 */
export function projectedTies(
  memberships: readonly { readonly source: string; readonly target: string }[],
  how: Scope['affiliations'],
): readonly ProjectedTie[] {
  const weight = weights[how];
  if (!weight) return [];
  const ids = [
    ...new Set(memberships.map(({ source }) => source)),
    ...new Set(memberships.map(({ target }) => target)),
  ];
  const members = new Set(memberships.map(({ source }) => source)).size;
  const index = new Map(ids.map((id, at) => [id, at]));
  const { graph, nodes } = projection(
    twoModeOf(
      buildGraph({
        order: ids.length,
        directed: false,
        from: Int32Array.from(memberships, ({ source }) => index.get(source)!),
        to: Int32Array.from(memberships, ({ target }) => index.get(target)!),
      }),
      Uint8Array.from(ids, (_, at) => (at < members ? 0 : 1)),
    ),
    0,
    weight,
  );
  const { offsets, targets, strengths } = graph.out;
  const ties: ProjectedTie[] = [];
  for (let v = 0; v < graph.order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++)
      if (v < targets[i]!)
        ties.push({
          source: ids[nodes[v]!]!,
          target: ids[nodes[targets[i]!]!]!,
          weight: strengths?.[i] ?? 1,
        });
  return ties;
}
