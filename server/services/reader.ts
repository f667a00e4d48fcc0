import { dayRange, possibleExtent, type Day } from '../model/partialDate.ts';
import type { Viewer } from '../model/visibility.ts';
import type { Row, Store } from '../store/store.ts';

/** The store as one viewer sees it: what every service that reads is given. */
export interface Reader {
  /** The same for readers who may see the same: what was made for one may be shown to the other. */
  readonly audience: string;
  read<R extends Row = Row>(query: string, parameters?: Record<string, unknown>): Promise<R[]>;
}

export function readerFor(store: Store, viewer: Viewer): Reader {
  return {
    audience: audienceOf(viewer),
    read: (query, parameters) => store.read(viewer, query, parameters),
  };
}

export function audienceOf(viewer: Viewer): string {
  return [...viewer.sees].sort().join('+');
}

/** The days of an as-of date as queries take them: all of time, which everything meets, for no date. */
export function asOfParameters(asOf: string | null): { asOfEarliest: Day; asOfLatest: Day } {
  const { earliest, latest } = asOf === null ? possibleExtent(null, null) : dayRange(asOf);
  return { asOfEarliest: earliest, asOfLatest: latest };
}
