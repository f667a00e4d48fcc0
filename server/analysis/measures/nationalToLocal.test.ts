import { describe, expect, it } from 'vitest';
import { buildGraph } from '../kernels/csr.ts';
import { LOCAL, NATIONAL, STATE, UNKNOWN } from '../kernels/nationalToLocal.ts';
import type { Convention, Measure, Partition } from './measure.ts';
import { levelsOf, nationalToLocalMeasures, soleBridge, span } from './nationalToLocal.ts';

/** N – S – L – M, and the conventions of a measure on it. */
const chain = buildGraph({
  order: 4,
  directed: false,
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(1, 2, 3),
});
const byLevel: Partition = {
  name: 'level',
  groups: Int32Array.of(1, 2, 0, 0),
  labels: ['Local', 'National', 'State'],
};

function compute(convention: Convention, partition: Partition): number[] {
  const values = convention.compute({ graph: chain, partition, once: (_key, compute) => compute() });
  return [...(values as Float64Array)];
}

function valuesOf(measure: Measure, id: string): number[] {
  return compute(
    measure.conventions.find((convention) => convention.id === id)!,
    byLevel,
  );
}

describe('levels', () => {
  it('are read from what groups are called, in whatever case; multi-state is national', () => {
    const labels = ['LOCAL', 'MULTI_STATE', 'multi-state', 'Multi State', 'county', 'State', 'national'];
    const groups = Int32Array.of(0, 1, 2, 3, 4, 5, 6, -1);
    expect([...levelsOf({ name: 'level', groups, labels })]).toEqual([
      LOCAL,
      NATIONAL,
      NATIONAL,
      NATIONAL,
      UNKNOWN,
      STATE,
      NATIONAL,
      UNKNOWN,
    ]);
  });
});

describe('national-to-local measures', () => {
  it('read levels from a partition', () => {
    expect(valuesOf(span, '{view},pairs,levels={group}')).toEqual([0, 2, 1, 0]);
    expect(valuesOf(span, '{view},normalized,levels={group}')).toEqual([NaN, 1, 1, 0]);
    expect(valuesOf(soleBridge, '{view},share,levels={group}')).toEqual([1, 1, 0.5, 0]);
  });

  it('are undefined for a partition without levels', () => {
    const sectors: Partition = {
      name: 'sector',
      groups: Int32Array.of(0, 1, 1, 0),
      labels: ['faith', 'labor'],
    };
    for (const { conventions } of nationalToLocalMeasures)
      for (const convention of conventions)
        expect(compute(convention, sectors)).toEqual([NaN, NaN, NaN, NaN]);
  });
});
