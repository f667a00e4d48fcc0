import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

let crosstie: TestCrosstie;
let raw: RawGraph;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  raw = openRawGraph();
});
afterAll(async () => {
  await raw.close();
  await crosstie.close();
});

const promiseArizona = seedEntityId('promise-arizona');
const nobody = '00000000-0000-4000-8000-000000000000';

/** A question that nests as deep as wanted: an entity, its ties, their other ends, their ties… */
function nested(depth: number): string {
  const around = ['other', 'ties(first: 1)', 'nodes'];
  const fields = [
    `entity(id: "${nobody}")`,
    ...Array.from({ length: depth - 2 }, (_, level) => around[(level + 1) % 3]!),
  ];
  const leaf = fields.at(-1)!.startsWith('ties') ? 'totalCount' : 'id';
  return `{ ${fields.join(' { ')} { ${leaf} ${'} '.repeat(fields.length)}}`;
}

describe('a question', () => {
  it.each([
    ['a page of more than 200 found', '{ search(first: 201) { totalCount } }', /^first: .*at most 200/],
    [
      'a page of more than 200 ties',
      `{ entity(id: "${promiseArizona}") { ties(first: 201) { totalCount } } }`,
      /^first: .*at most 200/,
    ],
    ['a page of more than 200 sources', '{ sources(first: 1000) { totalCount } }', /^first: .*at most 200/],
    ['more than 200 starting points', '{ startingPoints(first: 201) { id } }', /^first: .*at most 200/],
    [
      'more than 200 entities by id',
      `{ entities(ids: ${JSON.stringify(Array(201).fill(nobody))}) { id } }`,
      /^ids: at most 200/,
    ],
    [
      'a neighborhood of five ties outwards',
      `{ neighborhood(ids: ["${nobody}"], depth: 5) { total } }`,
      /^depth: /,
    ],
    [
      'a neighborhood of more than 2,000',
      `{ neighborhood(ids: ["${nobody}"], limit: 2001) { total } }`,
      /^limit: /,
    ],
    ['a neighborhood of nobody', `{ neighborhood(ids: ["${nobody}"], limit: 0) { total } }`, /^limit: /],
    [
      'a text of more than 200 characters',
      `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
      /^text: at most 200/,
    ],
    ['thirteen levels', nested(13), /nests 13 deep; at most 12/],
    [
      'too many objects at once',
      '{ search(first: 200) { nodes { ties(first: 200) { nodes { other { ties(first: 50) { totalCount nodes { id } } } } } } } }',
      /too much at once/,
    ],
    [
      'thousands of searches at once',
      `{ ${Array.from({ length: 4000 }, (_, i) => `s${i}: search(first: 0) { totalCount }`).join(' ')} }`,
      /too much at once/,
    ],
    [
      'hundreds of neighborhoods at once',
      `{ ${Array.from({ length: 800 }, (_, i) => `n${i}: neighborhood(ids: ["${nobody}"], depth: 4, limit: 1) { total }`).join(' ')} }`,
      /too much at once/,
    ],
  ])('for %s is refused', async (_, query, reason) => {
    expect(await crosstie.refusals(query)).toEqual([
      { code: 'LIMIT_EXCEEDED', message: expect.stringMatching(reason) as string },
    ]);
  });

  it('counts a page whose size is in a variable as the largest', async () => {
    const query = `query ($first: Int) { search(first: $first) { nodes { ties(first: $first) { nodes { other { ties(first: $first) { nodes { id } } } } } } } }`;
    expect(await crosstie.refusals(query, { first: 1 })).toEqual([
      { code: 'LIMIT_EXCEEDED', message: expect.stringContaining('too much') as string },
    ]);
  });

  it('counts what fragments hold', async () => {
    const query = `${nested(8).replace(' id ', ' ...Deep ')} fragment Deep on Entity { ties(first: 1) { nodes { other { ties(first: 1) { nodes { id } } } } } }`;
    expect(await crosstie.refusals(query)).toEqual([
      { code: 'LIMIT_EXCEEDED', message: expect.stringContaining('deep') as string },
    ]);
  });

  it('whose fragments hold each other is refused, not followed', async () => {
    const query = `{ entity(id: "${nobody}") { ...A } } fragment A on Entity { ties { nodes { other { ...B } } } } fragment B on Entity { ties { nodes { other { ...A } } } }`;
    const refusals = await crosstie.refusals(query);
    expect(refusals.map(({ code }) => code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('of twelve levels, a page of 200, and the whole schema are answered', async () => {
    expect(await crosstie.refusals(nested(12))).toEqual([]);
    expect(
      await crosstie.refusals('{ search(first: 200) { nodes { id ties(first: 10) { totalCount } } } }'),
    ).toEqual([]);
    expect(await crosstie.refusals(getIntrospectionQuery())).toEqual([]);
  });
});

describe('a question that cannot be understood', () => {
  const cursors = ['nonsense', '', 'YXQ6LTE', 'YXQ6MS41', 'YXQ6OTk5OTk5OTk5'];
  it.each(cursors)('is told that “%s” is no cursor', async (after) => {
    expect(
      await crosstie.refusals('query ($after: String) { search(after: $after) { totalCount } }', { after }),
    ).toEqual([{ code: 'BAD_USER_INPUT', message: 'after: this is not a cursor that Crosstie gave out.' }]);
  });

  it('is told what a page can be', async () => {
    expect(await crosstie.refusals('{ search(first: -1) { totalCount } }')).toEqual([
      { code: 'BAD_USER_INPUT', message: expect.stringContaining('first') as string },
    ]);
  });

  it.each(['spring 2014', '2014-13', '2013-02-29', '', '2014/2011'])(
    'is told how to write a date instead of “%s”, in a variable',
    async (asOf) => {
      const [refusal] = await crosstie.refusals(
        'query ($asOf: PartialDate) { search(asOf: $asOf, first: 1) { totalCount } }',
        { asOf },
      );
      expect(refusal).toEqual({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('write 2004, 2011-10, 2010-04-23') as string,
      });
    },
  );

  it('is told how to write a date, in the question itself', async () => {
    const [refusal] = await crosstie.refusals('{ search(asOf: "spring 2014", first: 1) { totalCount } }');
    expect(refusal).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('write 2004, 2011-10, 2010-04-23') as string,
    });
  });

  it('is told what confidence can be', async () => {
    expect(
      await crosstie.refusals(
        `{ entity(id: "${promiseArizona}") { ties(filter: { minConfidence: 7 }) { totalCount } } }`,
      ),
    ).toEqual([{ code: 'BAD_USER_INPUT', message: 'minConfidence lies between 0 and 1.' }]);
  });

  it.each([
    ['a field that is not there', '{ search { nonsense } }', 'nonsense'],
    ['a kind that is not there', '{ search(filter: { kinds: [Nonsense] }) { totalCount } }', 'Nonsense'],
  ])('is told of %s', async (_, query, word) => {
    expect(await crosstie.refusals(query)).toEqual([
      { code: 'GRAPHQL_VALIDATION_FAILED', message: expect.stringContaining(word) as string },
    ]);
  });

  it('is told where its grammar breaks off', async () => {
    expect(await crosstie.refusals('{ search(')).toEqual([
      { code: 'GRAPHQL_PARSE_FAILED', message: expect.stringContaining('Syntax Error') as string },
    ]);
  });
});

describe('an error of our own', () => {
  const broken = '00000000-0000-4000-8000-00000000dead';
  const told = {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on the server. It has been written to its log.',
  };

  async function whileBroken(properties: Record<string, unknown>, query: string): Promise<unknown> {
    await raw.run(
      "CREATE (n:Entity:Cohort {id: $broken, kind: 'Cohort', name: 'Broken', visibility: 'PUBLIC'}) SET n += $properties",
      { broken, properties },
    );
    try {
      const response = await fetch(new URL('graphql', crosstie.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id: broken } }),
      });
      return await response.json();
    } finally {
      await raw.run('MATCH (n:Entity {id: $broken}) DETACH DELETE n', { broken });
    }
  }

  it('in what is stored is told without what is stored', async () => {
    const answer = await whileBroken(
      { size: 'a secret' },
      'query ($id: ID!) { entity(id: $id) { ... on Cohort { size } } }',
    );
    expect(answer).toEqual({
      data: { entity: { size: null } },
      errors: [{ message: told.message, path: ['entity', 'size'], extensions: { code: told.code } }],
    });
  });

  it('in a query is told without the query', async () => {
    const answer = await whileBroken({ aliases: [1] }, '{ search(text: "brok") { totalCount } }');
    expect(answer).toEqual({
      data: null,
      errors: [{ message: told.message, path: ['search'], extensions: { code: told.code } }],
    });
  });
});
