import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';

let crosstie: TestCrosstie;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
});
afterAll(() => crosstie.close());

const center = seedEntityId('center-for-community-change-hybrid');
const ccc = seedEntityId('center-for-community-change');
const cccAction = seedEntityId('center-for-community-change-action');
const promiseArizona = seedEntityId('promise-arizona');
const firm = seedEntityId('fair-immigration-reform-movement');
const gamaliel = seedEntityId('gamaliel');
const moveOn = seedEntityId('moveon');
const seiu = seedEntityId('service-employees-international-union');
const movementVoterProject = seedEntityId('movement-voter-project');

interface Step {
  readonly from: string;
  readonly to: string;
  readonly trust: number;
  readonly by: { id: string; direction: string }[];
}
interface Answer {
  readonly outcome: string;
  readonly actors: { id: string; parts: string[]; entity: { name: string } }[];
  readonly ties: {
    id: string;
    trust: number;
    confidence: number;
    strength: number;
    recency: number;
    tie: {
      kind: string;
      from: { id: string };
      to: { id: string };
      undated: boolean;
      claims: { id: string }[];
    };
  }[];
  readonly alternatives: { change: string; steps: number; tieKind: string | null }[];
  readonly unknown: string[];
}
interface Paths extends Answer {
  readonly complete: boolean;
  readonly ways: { trust: number; actors: string[]; steps: Step[] }[];
}
interface Connection extends Answer {
  readonly groups: { asked: string[]; trust: number; exact: boolean; atMostTimes: number; steps: Step[] }[];
}

const ANSWER = `outcome
  actors { id parts entity { name } }
  ties {
    id trust confidence strength recency
    tie { kind from { id } to { id } undated claims { id } }
  }
  alternatives { change steps tieKind }
  unknown`;
const STEPS = 'steps { from to trust by { id direction } }';

async function paths(input: object): Promise<Paths> {
  const question = `query ($input: PathsInput!) { paths(input: $input) { ${ANSWER} complete ways { trust actors ${STEPS} } } }`;
  return (await crosstie.ask<{ paths: Paths }>(question, { input })).paths;
}

async function connection(input: object): Promise<Connection> {
  const question = `query ($input: ConnectionInput!) {
    connection(input: $input) { ${ANSWER} groups { asked trust exact atMostTimes ${STEPS} } }
  }`;
  return (await crosstie.ask<{ connection: Connection }>(question, { input })).connection;
}

const kindsBehind = ({ ties }: Answer, step: Step): string[] =>
  step.by.map(({ id, direction }) => `${ties.find((one) => one.id === id)!.tie.kind} ${direction}`);

describe('who can introduce Promise Arizona to Gamaliel', () => {
  it('is the Center first, for its ties with either, and then by way of FIRM', async () => {
    const found = await paths({ from: [promiseArizona], to: gamaliel });
    expect(found).toMatchObject({ outcome: 'FOUND', complete: true, alternatives: [], unknown: [] });
    expect(found.ways.map(({ actors }) => actors).slice(0, 2)).toEqual([
      [promiseArizona, center, gamaliel],
      [promiseArizona, firm, center, gamaliel],
    ]);
    const [first] = found.ways as [Paths['ways'][number]];
    expect(kindsBehind(found, first.steps[0]!).sort()).toEqual([
      'BUILDS_CAPACITY_OF IN',
      'BUILDS_CAPACITY_OF IN',
      'FISCALLY_SPONSORS IN',
      'FUNDS IN',
      'PARTNERS_WITH BOTH',
    ]);
    expect(kindsBehind(found, first.steps[1]!)).toEqual(['PARTNERS_WITH BOTH']);
  });

  it('tells of each step which ties make it, how far each is trusted and why, and who says so', async () => {
    const { ways, ties, actors } = await paths({ from: [promiseArizona], to: gamaliel });
    for (const { trust, steps } of ways) {
      expect(trust).toBeCloseTo(
        steps.reduce((product, step) => product * step.trust, 1),
        12,
      );
      for (const { trust, by } of steps) {
        const trusts = by.map(({ id }) => ties.find((tie) => tie.id === id)!.trust);
        expect(trusts).toEqual([...trusts].sort((a, b) => b - a));
        expect(trusts[0]).toBe(trust);
      }
    }
    for (const { trust, confidence, strength, recency, tie } of ties) {
      expect(trust).toBeCloseTo(confidence * strength * recency, 12);
      expect(recency).toBeCloseTo(tie.undated ? 0.7071 : recency, 4);
      expect(tie.claims).not.toEqual([]);
    }
    expect(new Set(ways.flatMap((way) => way.actors))).toEqual(new Set(actors.map(({ id }) => id)));
    expect(ways.map(({ trust }) => trust)).toEqual(ways.map(({ trust }) => trust).sort((a, b) => b - a));
  });

  it('goes past whom it is not to go through, and says what it would find with them', async () => {
    const found = await paths({ from: [promiseArizona], to: gamaliel, over: { avoid: [center] } });
    expect(found.outcome).toBe('NONE');
    expect(found.alternatives).toContainEqual({ change: 'NOBODY_AVOIDED', steps: 2, tieKind: null });
    // Who is asked about is not avoided.
    expect(
      (await paths({ from: [promiseArizona], to: center, over: { avoid: [center] } })).ways.length,
    ).toBeGreaterThan(0);
  });

  it('is nobody within one step, and somebody within two', async () => {
    const found = await paths({ from: [promiseArizona], to: gamaliel, steps: 1 });
    expect(found).toMatchObject({ outcome: 'NONE', ways: [] });
    expect(found.alternatives).toContainEqual({ change: 'MORE_STEPS', steps: 2, tieKind: null });
  });

  it('is found from whichever of several is nearest', async () => {
    const found = await paths({ from: [promiseArizona, firm], to: gamaliel, first: 20 });
    expect(found.ways[0]!.actors).toEqual([firm, center, gamaliel]);
    for (const { actors } of found.ways)
      expect(actors.slice(1).filter((id) => [promiseArizona, firm].includes(id))).toEqual([]);
  });
});

describe('an introduction', () => {
  const sponsorship = { tieKinds: ['FISCALLY_SPONSORS'] };
  const byCenter = (asOf: string) =>
    paths({ from: [promiseArizona], to: center, over: { ...sponsorship, asOf } });

  it('goes over a sponsorship while it lasted; after it, it says when, or over which ties, there was one', async () => {
    expect((await byCenter('2012')).ways.map(({ actors }) => actors)).toEqual([[promiseArizona, center]]);
    const after = await byCenter('2016');
    expect(after.outcome).toBe('NONE');
    expect(after.alternatives).toContainEqual({ change: 'ANY_DATE', steps: 1, tieKind: null });
    expect(after.alternatives).toContainEqual({
      change: 'TIE_KIND',
      steps: 1,
      tieKind: 'BUILDS_CAPACITY_OF',
    });
  });

  it('takes sister entities for one actor, or for one step', async () => {
    const asOne = await paths({ from: [ccc], to: cccAction });
    expect(asOne).toMatchObject({ outcome: 'ONE_ACTOR', ways: [] });
    expect(asOne.actors).toMatchObject([{ id: center }]);
    expect(new Set(asOne.actors[0]!.parts)).toEqual(new Set([center, ccc, cccAction]));
    const apart = await paths({ from: [ccc], to: cccAction, over: { sisters: 'ONE_STEP' } });
    expect(apart.ways[0]!.actors).toEqual([ccc, cccAction]);
    expect(kindsBehind(apart, apart.ways[0]!.steps[0]!)).toEqual(
      expect.arrayContaining(['COMPONENT_OF OUT', 'SISTER_OF BOTH']),
    );
  });

  it('goes over no recommendation unless that is chosen', async () => {
    const asked = { from: [movementVoterProject], to: promiseArizona, first: 20 };
    const usual = await paths(asked);
    expect(usual.ties.map(({ tie }) => tie.kind)).not.toContain('RECOMMENDS');
    const chosen = await paths({ ...asked, over: { tieKinds: ['RECOMMENDS'] } });
    expect(chosen.ways[0]!.actors).toEqual([movementVoterProject, promiseArizona]);
    expect(chosen.ties[0]).toMatchObject({ strength: 0.1 });
  });

  it('is trusted the more after its end, the longer the half-life', async () => {
    const recency = async (halfLifeYears: number) =>
      (
        await paths({ from: [promiseArizona], to: center, over: { ...sponsorship, halfLifeYears } })
      ).ties.find(({ tie }) => !tie.undated)!.recency;
    const [short, long] = [await recency(5), await recency(20)];
    expect(short).toBeCloseTo(long ** 4, 10);
    expect(long).toBeLessThan(1);
  });

  it('needs somebody at both ends', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await paths({ from: [nobody], to: gamaliel })).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: [nobody],
    });
    expect(await paths({ from: [nobody, firm], to: gamaliel })).toMatchObject({
      outcome: 'FOUND',
      unknown: [nobody],
    });
  });

  it.each([
    [{ steps: 9 }, 'LIMIT_EXCEEDED', /steps: from 1 to 8/],
    [{ first: 21 }, 'LIMIT_EXCEEDED', /first: from 1 to 20/],
    [{ from: [] }, 'LIMIT_EXCEEDED', /from: from 1 to 50/],
    [{ over: { halfLifeYears: 0 } }, 'LIMIT_EXCEEDED', /halfLifeYears/],
    [{ over: { tieKinds: ['TARGETS'] } }, 'BAD_USER_INPUT', /TARGETS carries no introduction/],
  ])('is refused for %j', async (given, code, message) => {
    const input = { from: [promiseArizona], to: gamaliel, ...given };
    const [refusal] = await crosstie.refusals(
      'query ($input: PathsInput!) { paths(input: $input) { outcome } }',
      { input },
    );
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(message) as string });
  });
});

describe('who ties several together', () => {
  it('is the Center for Promise Arizona, Gamaliel, MoveOn and the service employees, and FIRM with it', async () => {
    const found = await connection({ among: [promiseArizona, gamaliel, moveOn, seiu, firm] });
    expect(found).toMatchObject({ outcome: 'FOUND', alternatives: [] });
    const [whole] = found.groups as [Connection['groups'][number]];
    expect(whole).toMatchObject({ exact: true, atMostTimes: 1 });
    const pairs = whole.steps.map(({ from, to }) => [from, to].sort().join(' ')).sort();
    expect(pairs).toEqual(
      [
        [promiseArizona, firm],
        [firm, center],
        [firm, seiu],
        [center, gamaliel],
        [center, moveOn],
      ]
        .map((pair) => pair.sort().join(' '))
        .sort(),
    );
    expect(whole.trust).toBeCloseTo(
      whole.steps.reduce((product, { trust }) => product * trust, 1),
      12,
    );
  });

  it('says who is tied to whom where not all are, and what would tie them', async () => {
    const found = await connection({
      among: [promiseArizona, firm, gamaliel],
      over: { tieKinds: ['MEMBER_OF'] },
    });
    expect(found.outcome).toBe('PARTLY');
    expect(found.groups.map(({ asked }) => asked)).toEqual([[promiseArizona, firm], [gamaliel]]);
    expect(found.alternatives).toContainEqual({ change: 'TIE_KIND', steps: 2, tieKind: 'PARTNERS_WITH' });
  });
});

describe('tables of an answer', () => {
  const exported = async (format: string, fields: Record<string, string>): Promise<Response> =>
    fetch(new URL(`exports/${format}`, crosstie.url), { method: 'POST', body: new URLSearchParams(fields) });

  it('tell how far each tie is trusted, as the answer does', async () => {
    const found = await paths({ from: [promiseArizona], to: gamaliel, over: { halfLifeYears: 5 } });
    const ids = found.actors.flatMap(({ parts }) => parts).join(',');
    const response = await exported('csv', { ids, halfLifeYears: '5' });
    const { 'ties.csv': file } = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const rows: Record<string, string>[] = parse(strFromU8(file!), { columns: true, bom: true });
    for (const { id, trust, confidence, strength, recency } of found.ties) {
      const row = rows.find((one) => Object.values(one).includes(`crosstie:${id}`))!;
      expect(Number(row['confidence'])).toBeCloseTo(confidence, 12);
      expect(Number(row['strength'])).toBeCloseTo(strength, 12);
      expect(Number(row['recency'])).toBeCloseTo(recency, 12);
      expect(Number(row['trust'])).toBeCloseTo(trust, 12);
    }
    expect(found.ties.some(({ recency }) => recency !== 1 && recency < 0.7)).toBe(true);
  });

  it('tell nothing of trust where nobody asks, and refuse a half-life that is none', async () => {
    const response = await exported('csv', { ids: [promiseArizona, ccc].join(',') });
    const { 'ties.csv': file } = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(file!).split('\n')[0]).not.toMatch(/recency|trust/);
    for (const halfLifeYears of ['0', '101', 'long'])
      expect((await exported('xlsx', { ids: ccc, halfLifeYears })).status).toBe(400);
  });
});
