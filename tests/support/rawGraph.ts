import neo4j, { type RecordShape } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Neo4jAddress } from './configuration.ts';

/** The graph without Crosstie in between: to see what is really there, and to put there what no door lets in yet. */
export interface RawGraph {
  run<Row extends RecordShape = RecordShape>(
    cypher: string,
    parameters?: Record<string, unknown>,
  ): Promise<Row[]>;
  close(): Promise<void>;
}

export function openRawGraph(address: Neo4jAddress = inject('neo4j')): RawGraph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  return {
    run: async (cypher, parameters) => {
      const { records } = await driver.executeQuery(
        cypher,
        parameters && (bolt(parameters) as Record<string, unknown>),
      );
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

/** Whole numbers go in as integers, as the product sends them. */
function bolt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(bolt);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bolt(inner)]));
}
