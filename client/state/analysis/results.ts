/** Actors and their numbers, in the order in which the table shows them. */
import type { AnalysisQuery, MeasuresQuery } from '../../api/generated/operations.ts';
import { questionKey, questionOf, type Column } from './columns.ts';
import type { Value } from './numbers.ts';

export type Network = AnalysisQuery['analysis'];
export type NetworkActor = Network['actors'][number];
export type Outcome = MeasuresQuery['analysis']['measures'][number];
export type Outcomes = ReadonlyMap<string, Outcome>;

/** The column's values by actor; null while they are being computed. */
export function outcomeOf(outcomes: Outcomes, column: Column): Outcome | null {
  const outcome = outcomes.get(questionKey(questionOf(column)));
  return outcome?.state === 'DONE' ? outcome : null;
}

/** Upside down, undefined values still come last. */
export function orderedActors(
  actors: readonly NetworkActor[],
  values: readonly Value[] | null,
  descending: boolean,
  compareNames: (a: string, b: string) => number,
): number[] {
  const byName = (a: number, b: number) => compareNames(actors[a]!.name, actors[b]!.name);
  const order = [...actors.keys()];
  if (values === null) return order.sort((a, b) => (descending ? -byName(a, b) : byName(a, b)));
  return order.sort((a, b) => {
    const [one, other] = [values[a] ?? null, values[b] ?? null];
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1;
    return (descending ? other - one : one - other) || byName(a, b);
  });
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function namedLike(
  actors: readonly NetworkActor[],
  order: readonly number[],
  sought: string,
): readonly number[] {
  const wanted = folded(sought.trim());
  return wanted === '' ? order : order.filter((at) => folded(actors[at]!.name).includes(wanted));
}

/** The actors that stand out by two measures: what a scatter writes names beside. */
export function outliers(xs: readonly Value[], ys: readonly Value[], most: number): number[] {
  const distances = [xs, ys].map(standardized);
  return [...xs.keys()]
    .filter((at) => xs[at] !== null && ys[at] !== null)
    .map((at) => ({ at, far: Math.hypot(distances[0]![at]!, distances[1]![at]!) }))
    .sort((a, b) => b.far - a.far || a.at - b.at)
    .slice(0, most)
    .map(({ at }) => at);
}

function standardized(values: readonly Value[]): number[] {
  const defined = values.filter((value) => value !== null);
  const mean = defined.reduce((sum, value) => sum + value, 0) / Math.max(1, defined.length);
  const spread = Math.sqrt(
    defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, defined.length),
  );
  return values.map((value) => (value === null || spread === 0 ? 0 : (value - mean) / spread));
}
