/** The store could not be used: what a person should know is in the message, the driver's error in `cause`. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The database does not answer; it may come back. */
export class StoreUnavailable extends StoreError {
  constructor(cause: unknown) {
    super('The database does not answer at the moment.', { cause });
  }
}

/** A query took longer than it may. */
export class QueryTimeout extends StoreError {
  constructor(
    readonly query: string,
    cause: unknown,
  ) {
    super('The database took too long over this question. Ask for less at once.', { cause });
  }
}

/** A named query failed for a reason that is ours to mend. */
export class QueryError extends StoreError {
  constructor(
    readonly query: string,
    cause: unknown,
  ) {
    super(`The query “${query}” failed.`, { cause });
  }
}

/** User and password were not accepted. */
export class StoreAccessDenied extends StoreError {
  constructor(cause: unknown) {
    super('Neo4j did not accept the user and password. Check NEO4J_USER and NEO4J_PASSWORD.', { cause });
  }
}

/** A newer Crosstie has written to this store. */
export class StoreIsNewer extends StoreError {
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `This store was written by a newer Crosstie (schema ${found}, this one knows ${known}). Update Crosstie, or point it at another store.`,
    );
  }
}
