import { inject } from 'vitest';
import { startCrosstie, type CrosstieOptions, type RunningCrosstie } from '../../server/crosstie.ts';
import { testConfiguration } from './configuration.ts';

/** A Crosstie that runs inside the test, on the suite's Neo4j, with everything between the port and the store real. */
export interface TestCrosstie extends RunningCrosstie {
  /** The data that answers a question. Throws when there are errors. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The codes and messages of the errors that answer a question. */
  refusals(query: string, variables?: Record<string, unknown>): Promise<Refusal[]>;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export async function startTestCrosstie(
  options: Pick<CrosstieOptions, 'onQuery'> = {},
): Promise<TestCrosstie> {
  const running = await startCrosstie({
    configuration: testConfiguration(inject('neo4j')),
    env: {},
    onProgress: () => {},
    ...options,
  });
  return {
    ...running,
    ask: (query, variables) => ask(running.url, query, variables),
    refusals: async (query, variables) => {
      const { errors = [] } = await answerTo(running.url, query, variables);
      return errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'none' }));
    },
  };
}

/** The data that answers a question put to a Crosstie at an address. Throws when there are errors. */
export async function ask<Data = Record<string, unknown>>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await answerTo<Data>(url, query, variables);
  if (errors || !data) throw new Error(`${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
  return data;
}

async function answerTo<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}
