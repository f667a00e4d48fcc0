import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApolloServer } from '../../server/graphql/apolloServer.ts';
import { AnalysisPool } from '../../server/analysis/pool.ts';
import { ImportJobs } from '../../server/services/imports/importJobs.ts';
import { AllyFinder } from '../../server/services/allies.ts';
import { Analyses } from '../../server/services/analysis.ts';
import { requestContext } from '../../server/graphql/context.ts';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { publicViewer } from '../../server/model/visibility.ts';
import { readerFor } from '../../server/services/reader.ts';
import type { Store } from '../../server/store/store.ts';
import { openGraphStore } from '../support/graphStore.ts';

let store: Store;
let apollo: Awaited<ReturnType<typeof createApolloServer>>;
let asked: string[] = [];
beforeAll(async () => {
  store = await openGraphStore({ onQuery: ({ name }) => asked.push(name) });
  apollo = await createApolloServer({
    httpServer: createServer(),
    onInternalError: (error) => console.error(error),
  });
});
afterAll(async () => {
  await apollo.stop();
  await store.close();
});

/** The named queries that one question sends to the database, and the errors that it is answered with. */
async function roundTrips(query: string): Promise<{ queries: string[]; errors: number }> {
  asked = [];
  const contextValue = requestContext(readerFor(store, publicViewer), new Date(), {
    analyses: new Analyses(new AnalysisPool()),
    allies: new AllyFinder(),
    imports: new ImportJobs(() => store),
    viewer: publicViewer,
    mayEdit: false,
    signal: new AbortController().signal,
  });
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  return { queries: asked, errors: body.kind === 'single' ? (body.singleResult.errors ?? []).length : 1 };
}

const firm = seedEntityId('fair-immigration-reform-movement');

const page = (size: number): string => `{
  search(first: ${size}, filter: { kinds: [Organization, Coalition, Hybrid] }) {
    totalCount
    facets { name values { value count } }
    nodes {
      id name states tieCount
      figures { measure value claims { source { title } } }
      claims { value source { id title } locator }
      disagreements { property }
      ties(first: ${size}) {
        totalCount
        nodes { reading other { id name states tieCount } claims { property value source { id title } locator } disagreements { property } }
      }
    }
  }
}`;

const neighborhood = (size: number): string => `{
  neighborhood(ids: ["${firm}"], depth: 2, limit: ${20 * size}) {
    shown total
    entities { id name states tieCount }
    ties { id reading from { name } to { name } claims { source { name } } }
  }
}`;

describe('a nested question', () => {
  /** About one for each list and reference that a question names, however many objects they hold. */
  it.each([
    ['of found entities, their ties, the other ends, claims and sources', 14, page],
    ['of a neighborhood with claims on its ties', 12, neighborhood],
  ])('%s goes to the database at most %i times, whether it is for few or many', async (_, most, question) => {
    for (const size of [1, 5, 15]) {
      const { queries, errors } = await roundTrips(question(size));
      expect(errors).toBe(0);
      expect(queries.length, queries.join(', ')).toBeLessThanOrEqual(most);
      expect(queries.length).toBeGreaterThan(most / 3);
    }
  });

  it('counts facets only when they are asked for', async () => {
    const { queries } = await roundTrips('{ search(text: "promise") { totalCount } }');
    expect(queries).toEqual(['searchEntities']);
  });
});

describe('a question that is refused', () => {
  it.each([
    [
      'for its depth',
      `{ entity(id: "${firm}") { ties { nodes { other { ties { nodes { other { ties { nodes { other { ties { totalCount } } } } } } } } } } }`,
    ],
    [
      'for its cost',
      '{ search(first: 200) { nodes { ties(first: 200) { nodes { other { ties(first: 200) { nodes { id } } } } } } } }',
    ],
    ['for the size of its page', '{ search(first: 201) { totalCount } }'],
    [
      'for the number of its searches',
      `{ ${Array.from({ length: 4000 }, (_, i) => `s${i}: search(first: 0) { totalCount }`).join(' ')} }`,
    ],
  ])('%s reads nothing', async (_, query) => {
    const { queries, errors } = await roundTrips(query);
    expect(errors).toBe(1);
    expect(queries).toEqual([]);
  });
});
