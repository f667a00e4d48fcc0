import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { allianceTieKinds } from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

interface Neighborhood {
  readonly shown: number;
  readonly total: number;
  readonly undatedTies: number;
  readonly entities: readonly { id: string; name: string; kind: string }[];
  readonly ties: readonly {
    id: string;
    kind: string;
    undated: boolean;
    from: { id: string };
    to: { id: string };
  }[];
}

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

const firm = seedEntityId('fair-immigration-reform-movement');
const promiseArizona = seedEntityId('promise-arizona');
const movementVoterProject = seedEntityId('movement-voter-project');

async function neighborhood(
  ids: readonly string[],
  question: { depth?: number; limit?: number; asOf?: string; filter?: Record<string, unknown> } = {},
): Promise<Neighborhood> {
  const answer = await crosstie.ask<{ neighborhood: Neighborhood }>(
    `query ($ids: [ID!]!, $depth: Int, $limit: Int, $asOf: PartialDate, $filter: TieFilter) {
      neighborhood(ids: $ids, depth: $depth, limit: $limit, asOf: $asOf, filter: $filter) {
        shown total undatedTies
        entities { id name kind }
        ties { id kind undated from { id } to { id } }
      }
    }`,
    { ids, ...question },
  );
  return answer.neighborhood;
}

/** Who is within a number of ties, by one plain question to the store. */
async function within(
  id: string,
  depth: number,
  kinds: readonly string[] = allianceTieKinds,
): Promise<string[]> {
  const rows = await raw.run<{ id: string }>(
    `MATCH (start:Entity {id: $id}) MATCH (start)-[ties*0..${depth}]-(other:Entity)
     WHERE all(tie IN ties WHERE type(tie) IN $kinds) RETURN DISTINCT other.id AS id`,
    { id, kinds },
  );
  return rows.map((row) => row.id).sort();
}

describe('neighborhood', () => {
  it.each([0, 1, 2])('holds who is within %i ties, and nobody else', async (depth) => {
    const { entities, total, shown } = await neighborhood([firm], { depth, limit: 2000 });
    const expected = await within(firm, depth);
    expect(entities.map(({ id }) => id).sort()).toEqual(expected);
    expect([total, shown]).toEqual([expected.length, expected.length]);
  });

  it('begins with those asked for, then the nearest', async () => {
    const { entities } = await neighborhood([firm, promiseArizona], { depth: 2, limit: 200 });
    const near = new Set([...(await within(firm, 1)), ...(await within(promiseArizona, 1))]);
    expect(entities.slice(0, 2).map(({ id }) => id)).toEqual([firm, promiseArizona]);
    expect(new Set(entities.slice(0, near.size).map(({ id }) => id))).toEqual(near);
  });

  it('shows the limit and says how many there are in all', async () => {
    const { entities, shown, total } = await neighborhood([firm], { depth: 2, limit: 10 });
    expect([entities.length, shown]).toEqual([10, 10]);
    expect(total).toBe((await within(firm, 2)).length);
    expect(total).toBeGreaterThan(10);
  });

  it('keeps the best tied when it cuts', async () => {
    const whole = await neighborhood([movementVoterProject], { limit: 2000 });
    const cut = await neighborhood([movementVoterProject], { limit: 8 });
    expect(cut.entities).toEqual(whole.entities.slice(0, 8));
  });

  it('holds only ties among those it shows, and all of them', async () => {
    const { entities, ties } = await neighborhood([firm], { depth: 2, limit: 25 });
    const shown = entities.map(({ id }) => id);
    const rows = await raw.run<{ id: string }>(
      `MATCH (from:Entity)-[tie]->(to:Entity)
       WHERE from.id IN $shown AND to.id IN $shown AND type(tie) IN $kinds RETURN tie.id AS id`,
      { shown, kinds: allianceTieKinds },
    );
    for (const { from, to } of ties) expect(shown).toEqual(expect.arrayContaining([from.id, to.id]));
    expect(ties.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(ties.length).toBeGreaterThan(15);
  });

  it('leaves recommendations out unless they are asked for', async () => {
    const usual = await neighborhood([movementVoterProject], { limit: 2000 });
    const wanted = await neighborhood([movementVoterProject], {
      limit: 2000,
      filter: { kinds: ['RECOMMENDS'] },
    });
    expect(usual.ties.map(({ kind }) => kind)).not.toContain('RECOMMENDS');
    expect(new Set(usual.ties.map(({ kind }) => kind))).toEqual(
      new Set(
        usual.ties
          .map(({ kind }) => kind)
          .filter((kind) => (allianceTieKinds as readonly string[]).includes(kind)),
      ),
    );
    expect(wanted.total).toBe((await within(movementVoterProject, 1, ['RECOMMENDS'])).length);
    expect(wanted.total).toBeGreaterThan(usual.total);
    expect(new Set(wanted.ties.map(({ kind }) => kind))).toEqual(new Set(['RECOMMENDS']));
  });

  it('does not pass through a recommendation to those it recommends', async () => {
    const { entities } = await neighborhood([promiseArizona], { depth: 1, limit: 2000 });
    expect(entities.map(({ id }) => id)).not.toContain(movementVoterProject);
  });

  it('is of one date', async () => {
    const then = await neighborhood([promiseArizona], {
      asOf: '2012',
      filter: { kinds: ['FISCALLY_SPONSORS'] },
    });
    const later = await neighborhood([promiseArizona], {
      asOf: '2016',
      filter: { kinds: ['FISCALLY_SPONSORS'] },
    });
    expect(then.entities.map(({ name }) => name)).toEqual([
      'Promise Arizona',
      'The Center (CCC and CCCAction)',
    ]);
    expect(then.ties).toHaveLength(1);
    expect(later.entities.map(({ name }) => name)).toEqual(['Promise Arizona']);
    expect(later.ties).toEqual([]);
  });

  it('counts the ties it holds that have no dates', async () => {
    const { undatedTies, ties } = await neighborhood([firm], { asOf: '2012' });
    expect(undatedTies).toBe(ties.filter(({ undated }) => undated).length);
    expect(undatedTies).toBeGreaterThan(0);
    expect(undatedTies).toBeLessThan(ties.length);
  });

  it('leaves out what nobody knows, and repeats nobody', async () => {
    const { entities, total } = await neighborhood([firm, '00000000-0000-4000-8000-000000000000', firm], {
      depth: 0,
    });
    expect(entities.map(({ id }) => id)).toEqual([firm]);
    expect(total).toBe(1);
  });
});
