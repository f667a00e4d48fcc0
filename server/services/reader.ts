import { dayRange, possibleExtent, type Day } from '../model/partialDate.ts';
import type { Viewer } from '../model/visibility.ts';
import type { Row, Store } from '../store/store.ts';

/** The store as one viewer sees it: what every service that reads is given. */
export interface Reader {
  /** The same for readers who may see the same: what was made for one may be shown to the other. */
  readonly audience: string;
  read<R extends Row = Row>(query: string, parameters?: Record<string, unknown>): Promise<R[]>;
  /** The rows one by one, for answers too large to hold; see `Store.readEach`. */
  readEach<R extends Row, T>(
    query: string,
    parameters: Record<string, unknown>,
    begin: () => { take(row: R): void; result(): T },
  ): Promise<T>;
}

export function readerFor(store: Store, viewer: Viewer): Reader {
  return {
    audience: audienceOf(viewer),
    read: (query, parameters) => store.read(viewer, query, parameters),
    readEach: (query, parameters, begin) => store.readEach(viewer, query, parameters, begin),
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

/** How many rows of a query are asked for at a time, where it gives them page by page. */
const PAGE = 5_000;

/** All rows of a query that gives them by id, from `$after` on and `$limit` at a time: however many there are, no read takes long. */
export async function* rowsById<R extends Row & { readonly id: string }>(
  reader: Reader,
  query: string,
  parameters: Record<string, unknown> = {},
): AsyncGenerator<R> {
  for (let after = ''; ;) {
    const page = await reader.read<R>(query, { ...parameters, after, limit: PAGE });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}
