import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';

let crosstie: TestCrosstie;
let asked: string[] = [];
beforeAll(async () => {
  crosstie = await startTestCrosstie({ onQuery: ({ name }) => asked.push(name) });
});
afterAll(() => crosstie.close());

const study = seedEntityId('alliance-study');

interface Fact {
  readonly entity: { id: string; name: string } | null;
  readonly tie: { id: string } | null;
  readonly claims: readonly { source: { id: string } }[];
}
interface Facts {
  readonly totalCount: number;
  readonly nodes: readonly Fact[];
  readonly pageInfo: { endCursor: string | null };
}

async function facts(first: number, after: string | null = null): Promise<Facts> {
  const { entity } = await crosstie.ask<{ entity: { facts: Facts } }>(
    `query ($id: ID!, $first: Int!, $after: String) { entity(id: $id) { ... on Source {
      facts(first: $first, after: $after) {
        totalCount
        nodes { entity { id name } tie { id } claims { source { id } } }
        pageInfo { endCursor }
      }
    } } }`,
    { id: study, first, after },
  );
  return entity.facts;
}

describe('what a source supports', () => {
  it('is told fact by fact, each with what this source says of it and nothing that others say', async () => {
    const { totalCount, nodes } = await facts(200);
    expect(totalCount).toBeGreaterThan(nodes.length);
    for (const { entity, tie, claims } of nodes) {
      expect([entity, tie].filter((one) => one !== null)).toHaveLength(1);
      expect(new Set(claims.map(({ source }) => source.id))).toEqual(new Set([study]));
    }
    const names = nodes.flatMap(({ entity }) => entity?.name ?? []);
    expect(names).toContain('Promise Arizona');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('goes on page after page without telling one twice', async () => {
    const first = await facts(30);
    const second = await facts(30, first.pageInfo.endCursor);
    const ids = [...first.nodes, ...second.nodes].map(({ entity, tie }) => (entity ?? tie)!.id);
    expect(new Set(ids).size).toBe(60);
  });

  it('is asked of the database for all sources of a page at once', async () => {
    asked = [];
    await crosstie.ask(
      '{ sources(first: 5) { nodes { facts(first: 5) { totalCount nodes { claims { id } } } } } }',
    );
    expect(asked.filter((name) => name === 'subjectsOfSources')).toHaveLength(1);
    expect(asked.length).toBeLessThan(8);
  });
});
