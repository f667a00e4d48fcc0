import { describe, expect, it } from 'vitest';
import { computationsOn } from '../computeMeasure.ts';
import { buildGraph } from '../kernels/csr.ts';
import { betweenness, edgeBetweenness } from './betweenness.ts';
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from './centralization.ts';
import { closeness, harmonic } from './closeness.ts';
import { distance } from './distances.ts';
import type { MeasureValues } from './measure.ts';

const pathMeasures = [
  betweenness,
  edgeBetweenness,
  closeness,
  harmonic,
  distance,
  degreeCentralization,
  betweennessCentralization,
  closenessCentralization,
];

function valuesOn(
  order: number,
  directed: boolean,
  ties: readonly (readonly [number, number])[],
  strengths: readonly number[] | null = null,
): ReadonlyMap<string, MeasureValues> {
  const { hygiene, ...graph } = buildGraph({
    order,
    directed,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    strengths: strengths && Float64Array.from(strengths),
  });
  expect(hygiene.selfTies).toBe(0);
  return new Map(
    computationsOn({ graph }, pathMeasures, []).map((computation) => [computation.id, computation.compute()]),
  );
}

describe('measures of paths', () => {
  it('offer lengths only where ties have strengths', () => {
    const plain = valuesOn(3, false, [
      [0, 1],
      [1, 2],
    ]);
    expect([...plain.keys()].filter((id) => id.includes('weighted'))).toEqual([]);
    const valued = valuesOn(
      3,
      false,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      [6, 30, 5],
    );
    expect(valued.get('betweenness|undirected,weighted(distance=1/w),raw')).toEqual(
      Float64Array.of(0, 0.5, 0),
    );
  });

  it('measure a directed network both ways, and without its directions', () => {
    const values = valuesOn(3, true, [
      [0, 1],
      [1, 2],
    ]);
    expect(values.get('betweenness|directed,raw')).toEqual(Float64Array.of(0, 1, 0));
    expect(values.get('betweenness|directed,normalized')).toEqual(Float64Array.of(0, 0.5, 0));
    expect(values.get('betweenness|undirected(any-tie symmetrised),normalized')).toEqual(
      Float64Array.of(0, 1, 0),
    );
    expect(values.get('harmonic|out,normalized(n-1)')).toEqual(Float64Array.of(0.75, 0.5, 0));
    expect(values.get('harmonic|in,normalized(n-1)')).toEqual(Float64Array.of(0, 0.5, 0.75));
    expect(values.get('distance|directed,diameter of largest finite')).toBe(2);
  });

  it('are undefined, not 0, where there is nothing to compare', () => {
    const pair = valuesOn(2, false, [[0, 1]]);
    expect(pair.get('betweenness|undirected,normalized')).toEqual(Float64Array.of(NaN, NaN));
    for (const name of ['degree|undirected,Freeman,no loops', 'betweenness|undirected,Freeman'])
      expect(pair.get(`centralization.${name}`)).toBeNaN();
    const apart = valuesOn(4, false, [
      [0, 1],
      [2, 3],
    ]);
    expect(apart.get('centralization.closeness|undirected,Freeman')).toBeNaN();
    expect(valuesOn(2, false, []).get('distance|undirected,mean over connected pairs')).toBeNaN();
  });
});
