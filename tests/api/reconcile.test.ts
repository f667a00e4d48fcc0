import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';

let crosstie: TestCrosstie;
let service: string;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  service = new URL('reconcile', crosstie.url).href;
});
afterAll(() => crosstie.close());

interface Result {
  readonly result: readonly {
    id: string;
    name: string;
    score: number;
    match: boolean;
    type: { id: string }[];
    features: { name: string }[];
  }[];
}

async function json<T>(response: Response): Promise<T> {
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

const queries = {
  q0: { query: 'FAIR IMMIGRATION REFORM MOVEMENT', type: 'Coalition' },
  q1: { query: 'Centre for Community Change, Inc.', type: ['Organization'], limit: 1 },
  q2: { query: 'Nobody of this name at all' },
};

describe('the Reconciliation Service API', () => {
  it('says what it is, to any site', async () => {
    const response = await fetch(service, { headers: { origin: 'http://127.0.0.1:3333' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const manifest = await json<{ versions: string[]; name: string; identifierSpace: string }>(response);
    expect(manifest).toMatchObject({ versions: ['0.2'], name: 'Crosstie', identifierSpace: crosstie.url });
    const preflight = await fetch(service, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
  });

  it('answers a batch by GET and by a form, the same', async () => {
    const asked = JSON.stringify(queries);
    const byGet = await json<Record<string, Result>>(
      await fetch(`${service}?queries=${encodeURIComponent(asked)}`),
    );
    const byPost = await json<Record<string, Result>>(
      await fetch(service, { method: 'POST', body: new URLSearchParams({ queries: asked }) }),
    );
    expect(byPost).toEqual(byGet);
    expect(Object.keys(byGet)).toEqual(['q0', 'q1', 'q2']);
    const [firm] = byGet.q0!.result;
    expect(firm).toMatchObject({ name: 'Fair Immigration Reform Movement', type: [{ id: 'Coalition' }] });
    expect(firm!.score).toBeGreaterThan(0);
    expect(firm!.features[0]!.name).toContain('the same but for spelling');
    expect(byGet.q1!.result.map(({ name }) => name)).toEqual(['Center for Community Change']);
    expect(byGet.q2!.result).toEqual([]);
  });

  it('previews whom it found, and suggests', async () => {
    const found = await json<Record<string, Result>>(
      await fetch(`${service}?queries=${encodeURIComponent(JSON.stringify(queries))}`),
    );
    const preview = await fetch(`${service}/preview?id=${found.q0!.result[0]!.id}`);
    expect(await preview.text()).toContain('<h1>Fair Immigration Reform Movement</h1>');
    expect(preview.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect((await fetch(`${service}/preview?id=nobody`)).status).toBe(404);
    const names = async (what: string): Promise<string[]> =>
      (await json<{ result: { name: string }[] }>(await fetch(`${service}/suggest/${what}`))).result.map(
        ({ name }) => name,
      );
    expect(await names('entity?prefix=Fair+Immigration+Reform+Movement')).toContain(
      'Fair Immigration Reform Movement',
    );
    expect(await names('property?prefix=ei')).toContain('EIN');
    expect(await names('type?prefix=coal')).toHaveLength(1);
  });

  it('refuses what is no question, and says why', async () => {
    const response = await fetch(`${service}?queries=${encodeURIComponent('{"q0": {}}')}`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain('q0.query');
  });
});
