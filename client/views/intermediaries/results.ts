/** The numbers as the parts of the page share them: one set of actors, in one order, by the same columns. */
import { createContext, useCallback, useContext, useMemo } from 'react';
import {
  RobustnessDocument,
  type CatalogueQuery,
  type MeasureChoice,
  type RobustnessQuery,
} from '../../api/generated/operations.ts';
import { useComputed } from '../../api/useComputed.ts';
import { useMeasured, type Measured } from '../../api/useMeasured.ts';
import { useWords } from '../../messages/words.ts';
import type { Doubt, Ordering } from '../../state/analysis/analysis.ts';
import {
  descendsAtFirst,
  isQuality,
  isRanked,
  questionKey,
  questionOf,
  resolveColumns,
  roleColumns,
  usualColumns,
  USUAL_SORT,
  type BrokerRole,
  type Column,
  type MeasureEntry,
} from '../../state/analysis/columns.ts';
import { fractionDigits, type Value } from '../../state/analysis/numbers.ts';
import {
  namedLike,
  orderedActors,
  outcomeOf,
  type Network,
  type Outcome,
} from '../../state/analysis/results.ts';
import { toScopeInput } from '../../state/analysis/scope.ts';
import { useAnalysis } from './analysisSession.ts';

export type Catalogue = CatalogueQuery;
export const CatalogueContext = createContext<Catalogue | null>(null);

export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('The catalogue of measures is there on its own page only.');
  return catalogue;
}

/** A column with its numbers, as far as they are there. */
export interface Numbers {
  readonly column: Column;
  readonly outcome: Outcome | null;
  readonly values: readonly Value[] | null;
  readonly digits: number;
  /** How they would stand had some ties not been seen; null until it is drawn, and where the numbers are but names. */
  readonly intervals: Intervals | null;
}

export type Intervals = RobustnessQuery['analysis']['robustnessOfAll'][number];

export interface Results {
  readonly measured: Measured;
  readonly columns: readonly Numbers[];
  readonly sort: Ordering;
  /** The column by which the table is ordered; null where it is ordered by name. */
  readonly sorted: Numbers | null;
  /** Places among the network's actors: all of them in the table's order, and those that are looked for. */
  readonly order: readonly number[];
  readonly listed: readonly number[];
  /** The roles of brokerage by level, for the ring of the graph. */
  readonly ring: Readonly<Partial<Record<BrokerRole, Numbers>>>;
  /** How much of the intervals being drawn is done; null while none is. */
  readonly drawing: number | null;
}

export const ResultsContext = createContext<Results | null>(null);

export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('Numbers are there on their own page only.');
  return results;
}

/** In what share of the draws an actor stays what it is by this column; null where that is no question, or not drawn yet. */
export const keptAt = ({ column, intervals }: Numbers, at: number): number | null =>
  isQuality(column) ? (intervals?.keptShare[at] ?? null) : null;

/** The column whose numbers the panel explains: the one chosen for it, else the one the table is ordered by. */
export function useExplained(): Numbers | null {
  const { columns, sorted } = useResults();
  const key = useAnalysis((state) => state.explained);
  return columns.find(({ column }) => column.key === key) ?? sorted ?? columns[0] ?? null;
}

export function numbersOf(
  column: Column,
  outcomes: Measured['outcomes'],
  intervals: Intervals | null = null,
): Numbers {
  const outcome = outcomeOf(outcomes, column);
  const values = outcome?.values ?? null;
  return { column, outcome, values, digits: values === null ? 0 : fractionDigits(values), intervals };
}

const robustnessIn = (data: RobustnessQuery): readonly Intervals[] => data.analysis.robustnessOfAll;
/** Of how many actors at most the intervals of all columns are drawn. */
const MOST_DRAWN_FOR_ALL = 1_500;

const intervalsKey = ({ key, graphVersion }: Network, column: Column, doubt: Doubt): string =>
  [key, graphVersion, questionKey(questionOf(column)), doubt.missing, doubt.share].join(' ');

const usualSortOf = (columns: readonly Column[]): Column | undefined =>
  columns.find(({ measure }) => measure.name === USUAL_SORT) ?? columns.find(isRanked) ?? columns[0];

/** By which attribute of its actors a network is grouped where nothing else is chosen. */
export const USUAL_PARTITION = 'level';

const ringOf = (measures: readonly MeasureEntry[], network: Network) =>
  roleColumns('brokerage.raw', measures, network, USUAL_PARTITION);

export function useComputedResults(catalogue: Catalogue): Results {
  const { compare } = useWords();
  const scope = useAnalysis((state) => state.scope);
  const choices = useAnalysis((state) => state.columns) ?? usualColumns;
  const chosenSort = useAnalysis((state) => state.sort);
  const sought = useAnalysis((state) => state.sought);
  const needsRing = useAnalysis((state) => state.pane === null || state.pane === 'graph');
  const { measures } = catalogue;

  const input = useMemo(() => toScopeInput(scope), [scope]);
  const questionsOf = useCallback(
    (network: Network): MeasureChoice[] => {
      const columns = [
        ...resolveColumns(choices, measures, network),
        ...(needsRing ? Object.values(ringOf(measures, network)) : []),
      ];
      const questions = new Map(
        columns.map((column) => [questionKey(questionOf(column)), questionOf(column)]),
      );
      return [...questions.values()];
    },
    [choices, measures, needsRing],
  );
  const measured = useMeasured(input, questionsOf);
  const { network, outcomes } = measured;

  const doubt = useAnalysis((state) => state.doubt);
  const resolved = useMemo(
    () => (network ? resolveColumns(choices, measures, network) : []),
    [network, choices, measures],
  );
  const drawn = useMemo(() => {
    if (!network || measured.isPrevious) return null;
    const ranked = resolved.filter(isRanked);
    const first = ranked.find(({ key }) => key === chosenSort?.column) ?? usualSortOf(ranked);
    // Of a large network nothing is drawn unasked but that by which the table is ordered.
    const some = network.actorCount <= MOST_DRAWN_FOR_ALL ? ranked : first ? [first] : [];
    return {
      keys: some.map((column) => intervalsKey(network, column, doubt)),
      variables: (places: readonly number[]) => ({
        scope: input,
        of: places.map((at) => questionOf(some[at]!)),
        draws: doubt,
      }),
    };
  }, [network, measured.isPrevious, resolved, chosenSort, input, doubt]);
  const { results: intervals, running } = useComputed(
    RobustnessDocument,
    drawn,
    robustnessIn,
    measured.isStopped || measured.running !== null,
  );
  const drawing = running ? (running.progress ?? 0) : null;

  const columns = useMemo(
    () =>
      resolved.map((column) =>
        numbersOf(
          column,
          outcomes,
          network ? (intervals.get(intervalsKey(network, column, doubt)) ?? null) : null,
        ),
      ),
    [resolved, outcomes, network, intervals, doubt],
  );
  const sort = useMemo((): Ordering => {
    const isKnown = chosenSort?.column === 'name' || resolved.some(({ key }) => key === chosenSort?.column);
    if (chosenSort !== null && isKnown) return chosenSort;
    const usual = usualSortOf(resolved);
    return { column: usual?.key ?? 'name', descending: usual !== undefined && descendsAtFirst(usual) };
  }, [chosenSort, resolved]);
  const sorted = columns.find(({ column }) => column.key === sort.column) ?? null;
  // Whatever is drawn of intervals, the order and the ring stay the very same.
  const sortedValues = sorted?.values ?? null;
  const order = useMemo(
    () => (network ? orderedActors(network.actors, sortedValues, sort.descending, compare) : []),
    [network, sortedValues, sort, compare],
  );
  const ring = useMemo(
    () =>
      network
        ? Object.fromEntries(
            Object.entries(ringOf(measures, network)).map(([role, column]) => [
              role,
              numbersOf(column, outcomes),
            ]),
          )
        : {},
    [network, measures, outcomes],
  );
  const listed = useMemo(
    () => (network ? namedLike(network.actors, order, sought) : []),
    [network, order, sought],
  );
  return { measured, columns, sort, sorted, order, listed, ring, drawing };
}
