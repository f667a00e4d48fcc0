import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Neo4jError,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import { visibilityParameters, type Viewer } from '../model/visibility.ts';
import { QueryError, QueryTimeout, StoreAccessDenied, StoreUnavailable } from './errors.ts';
import type { NamedQuery } from './queryCatalogue.ts';

export interface StoreAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for the server's default database. */
  readonly database: string | null;
}

export interface StoreOptions {
  readonly queries: ReadonlyMap<string, NamedQuery>;
  /** Longest time a read may take, in milliseconds. */
  readonly readTimeoutMs?: number;
  readonly writeTimeoutMs?: number;
  /** Longest time an answer that is handed on row by row may take. */
  readonly streamTimeoutMs?: number;
  /** Told of every query sent, so that round trips can be counted and slow ones logged. */
  readonly onQuery?: (event: { name: string; elapsedMs: number }) => void;
  /** The clock, for embargoes. */
  readonly now?: () => Date;
}

export type Row = RecordShape;

/** Runs named statements within one write transaction. */
export interface Writer {
  run<R extends Row = Row>(query: string, parameters?: Record<string, unknown>): Promise<R[]>;
}

const UNAVAILABLE = new Set(['ServiceUnavailable', 'SessionExpired']);
const UNAUTHORIZED = /^Neo\.ClientError\.Security\./;
const TIMED_OUT = /TransactionTimedOut|TransactionTerminated/;
/** What the driver says, without a code, of a server that takes connections and never says a word on them. */
const NOT_ACQUIRED = /^Connection acquisition timed out/;

/** How much longer than its time limit in the database a transaction is waited for: to connect, and to try again. */
const PATIENCE_MS = 15_000;

/**
 * The only way to the database. Reads and writes go through managed transactions, so that transient errors are
 * tried again, a cluster routes each to the right member, and bookmarks let every read see the writes before it.
 */
export class Store {
  readonly #driver: Driver;
  /** Connections to ask whether the database answers, so that the question never queues behind long reads. */
  readonly #pulse: Driver;
  /** Those who wait for the database, to be told when the store is closed. */
  readonly #waiting = new Set<(reason: Error) => void>();
  #isClosed = false;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(
    address: StoreAddress,
    private readonly options: StoreOptions,
  ) {
    this.database = address.database;
    const driver = (connections: number): Driver =>
      neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
        disableLosslessIntegers: true,
        maxConnectionPoolSize: connections,
        connectionAcquisitionTimeout: 6_000,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 4_000,
        userAgent: 'crosstie',
        telemetryDisabled: true,
      });
    this.#driver = driver(50);
    this.#pulse = driver(2);
  }

  private readonly database: string | null;

  #session(mode: 'READ' | 'WRITE', driver = this.#driver) {
    return driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.database === null ? {} : { database: this.database }),
    });
  }

  #statement(name: string): string {
    const query = this.options.queries.get(name);
    if (!query) throw new Error(`There is no query named “${name}”.`);
    return query.cypher;
  }

  async #run<R extends Row>(
    transaction: ManagedTransaction,
    name: string,
    parameters: Record<string, unknown>,
  ): Promise<R[]> {
    const started = performance.now();
    try {
      const result = await transaction.run<R>(this.#statement(name), boltValue(parameters));
      return result.records.map((record) => record.toObject());
    } catch (error) {
      throw Object.assign(error as Error, { query: name });
    } finally {
      this.options.onQuery?.({ name, elapsedMs: performance.now() - started });
    }
  }

  #translate(error: unknown): Error {
    if (error instanceof StoreUnavailable) return error;
    const { code = '', message = '', query = 'unnamed' } = error as Partial<Neo4jError> & { query?: string };
    const isCut = this.#isClosed && code === 'N/A';
    if (UNAVAILABLE.has(code) || NOT_ACQUIRED.test(message) || isCut) return new StoreUnavailable(error);
    if (UNAUTHORIZED.test(code)) return new StoreAccessDenied(error);
    if (TIMED_OUT.test(code)) return new QueryTimeout(query, error);
    return code.startsWith('Neo.') || code === 'N/A' ? new QueryError(query, error) : (error as Error);
  }

  /**
   * Waits for the database no longer than `limitMs`, and no longer than the store is open: a network that fails
   * without a word, or a database that hangs, would keep the driver waiting for many minutes.
   */
  #within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = (reason: Error): void => reject(new StoreUnavailable(reason));
      if (this.#isClosed) {
        giveUp(new Error('The store is closed.'));
        return;
      }
      const timer = setTimeout(() => giveUp(new Error(`No answer within ${limitMs} ms.`)), limitMs);
      this.#waiting.add(giveUp);
      void work()
        .then(resolve, (error: unknown) => reject(this.#translate(error)))
        .finally(() => {
          clearTimeout(timer);
          this.#waiting.delete(giveUp);
        });
    });
  }

  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    driver = this.#driver,
  ): Promise<T> {
    const session = this.#session(mode, driver);
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  /**
   * Runs one named read on behalf of a viewer. Every read is given `$visible` and `$today`, and every named read
   * applies them to all it touches; this is the one place where they come from.
   * @throws StoreUnavailable, QueryTimeout, QueryError
   */
  async read<R extends Row = Row>(
    viewer: Viewer,
    query: string,
    parameters: Record<string, unknown> = {},
  ): Promise<R[]> {
    const visibility = visibilityParameters(viewer, this.options.now?.() ?? new Date());
    const timeout = this.options.readTimeoutMs ?? 20_000;
    return this.#within(timeout + PATIENCE_MS, () =>
      this.#inSession('READ', (session) =>
        session.executeRead(
          (transaction) => this.#run<R>(transaction, query, { ...parameters, ...visibility }),
          { timeout },
        ),
      ),
    );
  }

  /**
   * Runs one named read and hands its rows on one by one as they arrive, so that those of a large answer are never held at
   * once. `begin` gives what takes them, anew for each attempt: an answer that broke off is read again from its first row.
   * @returns what the attempt that was whole has made of its rows.
   * @throws StoreUnavailable, QueryTimeout, QueryError
   */
  async readEach<R extends Row, T>(
    viewer: Viewer,
    query: string,
    parameters: Record<string, unknown>,
    begin: () => { take(row: R): void; result(): T },
  ): Promise<T> {
    const visibility = visibilityParameters(viewer, this.options.now?.() ?? new Date());
    const timeout = this.options.streamTimeoutMs ?? 300_000;
    return this.#within(timeout + PATIENCE_MS, () =>
      this.#inSession('READ', (session) =>
        session.executeRead(
          async (transaction) => {
            const started = performance.now();
            const taking = begin();
            try {
              const rows = transaction.run<R>(
                this.#statement(query),
                boltValue({ ...parameters, ...visibility }),
              );
              for await (const record of rows) taking.take(record.toObject());
              return taking.result();
            } catch (error) {
              throw Object.assign(error as Error, { query });
            } finally {
              this.options.onQuery?.({ name: query, elapsedMs: performance.now() - started });
            }
          },
          { timeout },
        ),
      ),
    );
  }

  /**
   * Runs named statements in one write transaction: all of them take effect, or none. `work` may run more than
   * once when a transient error makes the driver try again, so it must not have effects of its own.
   */
  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const timeout = this.options.writeTimeoutMs ?? 120_000;
    return this.#within(timeout + PATIENCE_MS, () =>
      this.#inSession('WRITE', (session) =>
        session.executeWrite(
          (transaction) =>
            work({ run: (query, parameters = {}) => this.#run(transaction, query, parameters) }),
          { timeout },
        ),
      ),
    );
  }

  /** Runs a statement of the schema, which Neo4j wants in a transaction of its own. */
  async applySchema(cypher: string): Promise<void> {
    const timeout = this.options.writeTimeoutMs ?? 120_000;
    await this.#within(timeout + PATIENCE_MS, () =>
      this.#inSession('WRITE', (session) => session.run(cypher)),
    );
  }

  /** The operators of a query's plan, depth first, as `EXPLAIN` gives them: for tests that guard the use of indexes. */
  async explain(query: NamedQuery, parameters: Record<string, unknown>): Promise<PlanOperator[]> {
    const session = this.#session('READ');
    try {
      const { summary } = await session.run(`EXPLAIN ${query.cypher}`, parameters);
      return summary.plan ? flattenPlan(summary.plan) : [];
    } finally {
      await session.close();
    }
  }

  /** Resolves when the database answers. @throws StoreUnavailable, StoreAccessDenied */
  async verify(): Promise<{ version: string }> {
    const info = await this.#within(PATIENCE_MS, () =>
      this.#pulse.getServerInfo(this.database === null ? {} : { database: this.database }),
    );
    return { version: info.agent ?? 'Neo4j' };
  }

  /**
   * Whether the database does something when asked, within `limitMs`. It is made to begin a transaction, since an open
   * connection proves nothing: the driver calls one verified without a word to a database that hangs.
   */
  async answers(limitMs: number): Promise<boolean> {
    const begin = async (session: Session): Promise<void> => {
      const transaction = await session.beginTransaction();
      await transaction.rollback();
    };
    return this.#within(limitMs, () => this.#inSession('READ', begin, this.#pulse)).then(
      () => true,
      () => false,
    );
  }

  /** Closes the store. Whoever still waits for an answer is told that there will be none. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const giveUp of this.#waiting) giveUp(new Error('The store was closed.'));
    await Promise.all([this.#driver.close(), this.#pulse.close()]);
  }
}

/** JavaScript has one kind of number and Bolt has two: whole numbers are sent as integers, which `LIMIT` and slices want. */
function boltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(boltValue);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, boltValue(inner)]));
  return value;
}

interface Plan {
  operatorType: string;
  arguments: { Details?: string };
  children: Plan[];
}

export interface PlanOperator {
  readonly operator: string;
  readonly details: string;
}

function flattenPlan(plan: Plan): PlanOperator[] {
  const operator = plan.operatorType.replace(/@.*$/, '');
  return [{ operator, details: plan.arguments['Details'] ?? '' }, ...plan.children.flatMap(flattenPlan)];
}
