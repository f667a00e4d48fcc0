import { freemanCloseness, proportionalCloseness, reachableCloseness } from '../kernels/closeness.ts';
import type { Distances } from '../kernels/distances.ts';
import { harmonic as meanReciprocal } from '../kernels/harmonic.ts';
import { allDistances, allLengths } from './cost.ts';
import { lengthsFrom, stepsFrom } from './distances.ts';
import { shortOf, WITHOUT_DIRECTION, type Convention, type Measure, type MeasureInput } from './measure.ts';

type Reading = Pick<Convention, 'label' | 'short' | 'undefinedWhen'> & {
  /** The convention's id, for each way distances are measured. */
  readonly ids: Readonly<Record<'{view}' | 'in' | 'out', string>>;
  readonly of: (distances: Distances) => Float64Array;
  readonly strengths?: true;
};

const ways = [
  { id: '{view}', way: 'out', views: WITHOUT_DIRECTION, words: '', brief: [] },
  { id: 'in', way: 'in', views: ['directed'], words: ', distances from others to the actor', brief: ['in'] },
  {
    id: 'out',
    way: 'out',
    views: ['directed'],
    words: ', distances from the actor to others',
    brief: ['out'],
  },
] as const;

function conventions(readings: readonly Reading[]): readonly Convention[] {
  return readings.flatMap(({ ids, label, short, of, strengths, undefinedWhen }) =>
    ways.map(({ id, way, views, words, brief }) => ({
      id: ids[id],
      label: label + words,
      ...shortOf([...(short === undefined ? [] : [short]), ...brief]),
      views,
      ...(strengths && { strengths }),
      ...(undefinedWhen && { undefinedWhen }),
      cost: strengths ? allLengths : allDistances,
      compute: (input: MeasureInput) => of((strengths ? lengthsFrom : stepsFrom)(input, way)),
    })),
  );
}

const alike = (id: string): Reading['ids'] => ({
  '{view}': `{view},${id}`,
  in: `in,${id}`,
  out: `out,${id}`,
});

export const closeness: Measure = {
  name: 'closeness',
  label: 'Closeness',
  about: 'actor',
  unit: '1',
  meaning: 'How near an actor is to the others: one over its mean distance to them.',
  formula:
    'Freeman: (n−1) / Σ d(v, u); reachable: r / Σ d(v, u) over the r reached; Wasserman–Faust: that times r / (n−1)',
  references: [
    'Freeman 1978, Social Networks 1(3), doi:10.1016/0378-8733(78)90021-7',
    'Wasserman & Faust 1994, Social Network Analysis, p. 201, doi:10.1017/CBO9780511815478',
  ],
  complexity:
    'O(n·m) time, divided by up to 256 where distances are short, with lengths O(n·m·log n); O(n + m) memory',
  treatment:
    'The three conventions agree where everybody is reached, and differ where somebody is not. Isolates count in n.',
  conventions: conventions([
    {
      ids: {
        '{view}': '{view},freeman(n-1)/sum,0-if-disconnected',
        in: 'in,freeman(n-1)/sum,0-if-unreachable',
        out: 'out,freeman(n-1)/sum,0-if-unreachable',
      },
      label: 'by Freeman: 0 where anybody is not reached',
      short: 'Freeman',
      undefinedWhen: 'there is no other actor',
      of: freemanCloseness,
    },
    {
      ids: alike('igraph-reachable-only,1/mean-distance'),
      label: 'over those who are reached',
      short: 'reached',
      undefinedWhen: 'nobody is reached',
      of: reachableCloseness,
    },
    {
      ids: {
        '{view}': '{view},wasserman-faust',
        in: 'in,networkx default(wf_improved) [=INCOMING distance]',
        out: 'out,wasserman-faust (networkx on reversed graph)',
      },
      label: 'by Wasserman and Faust: over those who are reached, times their share of all others',
      short: 'share reached',
      undefinedWhen: 'there is no other actor',
      of: proportionalCloseness,
    },
    {
      ids: alike('weighted(distance=1/w),igraph-reachable-only'),
      label: 'over those who are reached, a tie of strength w being 1/w long',
      short: 'length 1/w',
      undefinedWhen: 'nobody is reached',
      strengths: true,
      of: reachableCloseness,
    },
  ]),
};

export const harmonic: Measure = {
  name: 'harmonic',
  label: 'Harmonic centrality',
  short: 'Harmonic',
  about: 'actor',
  unit: '1',
  meaning:
    'How near an actor is to the others: the mean of one over the distance to each, 0 for those it does not reach.',
  formula: 'h(v) = Σ_{u≠v} 1/d(v, u) / (n−1)',
  references: [
    'Marchiori & Latora 2000, Physica A 285, doi:10.1016/S0378-4371(00)00311-3',
    'Boldi & Vigna 2014, Internet Mathematics 10, doi:10.1080/15427951.2013.865686',
  ],
  complexity: closeness.complexity,
  treatment: 'Isolates have 0, and count in n. It holds for unconnected parts as it is.',
  conventions: conventions([
    {
      ids: alike('normalized(n-1)'),
      label: 'mean over all others',
      undefinedWhen: 'there is no other actor',
      of: meanReciprocal,
    },
    {
      ids: alike('weighted(distance=1/w),normalized(n-1)'),
      label: 'mean over all others, a tie of strength w being 1/w long',
      short: 'length 1/w',
      undefinedWhen: 'there is no other actor',
      strengths: true,
      of: meanReciprocal,
    },
  ]),
};
