import { dayRange, possibleExtent, type Day } from '../model/partialDate.ts';
import type { Viewer } from '../model/visibility.ts';
import type { Row, Store } from '../store/store.ts';

/** The store as one viewer sees it: what every service that reads is given. */
export interface Reader {
  read<R extends Row = Row>(query: string, parameters?: Record<string, unknown>): Promise<R[]>;
}

export function readerFor(store: Store, viewer: Viewer): Reader {
  return { read: (query, parameters) => store.read(viewer, query, parameters) };
}

/** The days of an as-of date as queries take them: all of time, which everything meets, for no date. */
export function asOfParameters(asOf: string | null): { asOfEarliest: Day; asOfLatest: Day } {
  const { earliest, latest } = asOf === null ? possibleExtent(null, null) : dayRange(asOf);
  return { asOfEarliest: earliest, asOfLatest: latest };
}
