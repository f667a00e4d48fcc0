import type { Configuration } from '../../server/configuration.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A Crosstie for tests: at any free port, silent, with a Neo4j that is already there. */
export function testConfiguration(neo4j: Neo4jAddress): Configuration {
  return {
    port: 0,
    host: '127.0.0.1',
    dataFolder: '/nonexistent/crosstie-tests-use-no-data-folder',
    neo4j,
    database: null,
    takesImports: true,
    logLevel: 'silent',
  };
}
