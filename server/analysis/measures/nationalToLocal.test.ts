import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '../kernels/csr.ts';
import { partitionBy } from '../network.ts';
import { LOCAL, NATIONAL, STATE, UNKNOWN } from '../kernels/nationalToLocal.ts';
import {
  isColumns,
  type Background,
  type Convention,
  type Measure,
  type MeasureInput,
  type Partition,
  type Support,
} from './measure.ts';
import {
  levelsOf,
  nationalToLocalMeasures,
  reach,
  soleBridge,
  span,
  supportArriving,
  supportPassedOn,
  supportThrough,
} from './nationalToLocal.ts';

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

const nothingKnown: Background = { states: null, support: null };
type Given = Partial<Pick<MeasureInput, 'graph' | 'background'>>;

function compute(
  convention: Convention,
  partition: Partition,
  { graph = chain, background = nothingKnown }: Given = {},
): unknown {
  const values = convention.compute({ graph, partition, background, once: (_key, compute) => compute() });
  return isColumns(values)
    ? Object.fromEntries(Object.entries(values.columns).map(([name, column]) => [name, [...column]]))
    : [...(values as Float64Array)];
}

const conventionOf = (measure: Measure, id: string): Convention =>
  measure.conventions.find((convention) => convention.id === id)!;

const valuesOf = (measure: Measure, id: string): unknown => compute(conventionOf(measure, id), byLevel);

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
        expect(compute(convention, sectors)).toEqual(convention.each ? {} : [NaN, NaN, NaN, NaN]);
  });
});

/** The examples of docs/methods/national-to-local.md. */
describe('reach by state', () => {
  const graph = undirected(8, [
    [0, 2],
    [0, 3],
    [1, 3],
    [2, 4],
    [2, 5],
    [3, 5],
    [3, 6],
    [6, 7],
  ]);
  const local = ['LOCAL', 'LOCAL', 'LOCAL', 'LOCAL'];
  const partition = partitionBy('level', ['NATIONAL', 'NATIONAL', 'STATE', 'STATE', ...local]);
  const background = {
    ...nothingKnown,
    states: partitionBy('state', [null, null, 'AZ', 'NM', 'AZ', 'AZ', 'NM', 'NM']),
  };

  it('counts the local actors in each state, and the states', () => {
    const byState = conventionOf(reach, '{view},within 2 steps by state,levels={group}');
    expect(compute(byState, partition, { graph, background })).toEqual({
      AZ: [2, 1, 2, 1, 1, 1, 1, 0],
      NM: [1, 1, 0, 2, 0, 1, 1, 1],
    });
    const states = conventionOf(reach, '{view},states within 2 steps,levels={group}');
    expect(compute(states, partition, { graph, background })).toEqual([2, 2, 1, 2, 1, 2, 2, 1]);
  });
});

describe('support flow', () => {
  // F → C → S → A and B; F → A directly.
  const graph = undirected(5, [
    [0, 1],
    [0, 3],
    [1, 2],
    [2, 3],
    [2, 4],
  ]);
  const partition = partitionBy('level', ['NATIONAL', 'NATIONAL', 'STATE', 'LOCAL', 'LOCAL']);
  const support: Support = {
    ties: {
      from: Int32Array.of(0, 0, 1, 1, 2, 2),
      to: Int32Array.of(1, 3, 2, 2, 3, 4),
      kinds: Int32Array.of(0, 0, 1, 2, 1, 1),
      kindCount: 3,
      amountsUsd: Float64Array.of(900_000, 50_000, 200_000, 0, 30_000, NaN),
    },
    kinds: ['GRANT', 'SUBGRANT', 'TRAINING'],
    money: true,
  };
  const ask = (measure: Measure, id: string, given: Given = {}) =>
    compute(conventionOf(measure, `${id},levels={group}`), partition, {
      graph,
      background: { ...nothingKnown, support },
      ...given,
    });

  it('says what arrives, what is passed on and what can have gone through', () => {
    expect(ask(supportArriving, 'USD')).toEqual([0, 900_000, 200_000, 0, 0]);
    expect(ask(supportPassedOn, 'USD')).toEqual([0, 200_000, 30_000, 0, 0]);
    expect(ask(supportPassedOn, 'unknown amounts')).toEqual([0, 0, 1, 0, 0]);
    expect(ask(supportThrough, 'USD')).toEqual([0, 200_000, 30_000, 0, 0]);
    expect(ask(supportArriving, 'ties by kind')).toEqual({
      GRANT: [0, 1, 0, 0, 0],
      SUBGRANT: [0, 0, 1, 0, 0],
      TRAINING: [0, 0, 1, 0, 0],
    });
  });

  it('goes with the tied pair that is taken as not seen', () => {
    const thinned = undirected(5, [
      [0, 1],
      [0, 3],
      [1, 2],
      [2, 4],
    ]);
    expect(ask(supportThrough, 'USD', { graph: thinned })).toEqual([0, 200_000, 0, 0, 0]);
    expect(ask(supportPassedOn, 'unknown amounts', { graph: thinned })).toEqual([0, 0, 1, 0, 0]);
  });

  it('is undefined where the scope counts no ties of support, and amounts where it counts none of money', () => {
    expect(ask(supportThrough, 'USD', { background: nothingKnown })).toEqual([NaN, NaN, NaN, NaN, NaN]);
    const background = { ...nothingKnown, support: { ...support, money: false } };
    expect(ask(supportArriving, 'USD', { background })).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(ask(supportArriving, 'ties by kind', { background })).toHaveProperty('TRAINING');
  });
});

function undirected(order: number, ties: readonly (readonly [number, number])[]): Graph {
  return buildGraph({
    order,
    directed: false,
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
  });
}
