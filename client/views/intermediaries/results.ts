/** The numbers as the parts of the page share them: one set of actors, in one order, by the same columns. */
import { createContext, useCallback, useContext, useMemo } from 'react';
import type { CatalogueQuery, MeasureChoice } from '../../api/generated/operations.ts';
import { useMeasured, type Measured } from '../../api/useMeasured.ts';
import { useWords } from '../../messages/words.ts';
import type { Ordering } from '../../state/analysis/analysis.ts';
import {
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
}

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
}

export const ResultsContext = createContext<Results | null>(null);

export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('Numbers are there on their own page only.');
  return results;
}

export function numbersOf(column: Column, outcomes: Measured['outcomes']): Numbers {
  const outcome = outcomeOf(outcomes, column);
  const values = outcome?.values ?? null;
  return { column, outcome, values, digits: values === null ? 0 : fractionDigits(values) };
}

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

  return useMemo(() => {
    const columns = network
      ? resolveColumns(choices, measures, network).map((column) => numbersOf(column, outcomes))
      : [];
    const usual = columns.find(({ column }) => column.measure.name === USUAL_SORT) ?? columns[0];
    const isKnown =
      chosenSort?.column === 'name' || columns.some(({ column }) => column.key === chosenSort?.column);
    const sort: Ordering =
      chosenSort !== null && isKnown
        ? chosenSort
        : { column: usual?.column.key ?? 'name', descending: usual !== undefined };
    const sorted = columns.find(({ column }) => column.key === sort.column) ?? null;
    const order = network
      ? orderedActors(network.actors, sorted?.values ?? null, sort.descending, compare)
      : [];
    const ring = network
      ? Object.fromEntries(
          Object.entries(ringOf(measures, network)).map(([role, column]) => [
            role,
            numbersOf(column, outcomes),
          ]),
        )
      : {};
    return {
      measured,
      columns,
      sort,
      sorted,
      order,
      listed: network ? namedLike(network.actors, order, sought) : [],
      ring,
    };
    // `measured` is made anew with every rendering; what is read of it is named.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [
    network,
    outcomes,
    choices,
    measures,
    chosenSort,
    sought,
    compare,
    measured.isPrevious,
    measured.running,
    measured.failure,
    measured.isStopped,
  ]);
}
