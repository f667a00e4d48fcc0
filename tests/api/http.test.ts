import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';

let crosstie: TestCrosstie;
let graphql: string;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  graphql = new URL('graphql', crosstie.url).href;
});
afterAll(() => crosstie.close());

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ dataset { sources } }' });

function post(body: string, headers: Record<string, string> = json): Promise<Response> {
  return fetch(graphql, { method: 'POST', headers, body });
}

interface Refused {
  readonly errors: readonly { message: string; extensions: { code: string } }[];
}

async function refusal(response: Response): Promise<{ status: number; code: string; message: string }> {
  const { errors } = (await response.json()) as Refused;
  expect(errors).toHaveLength(1);
  return { status: response.status, code: errors[0]!.extensions.code, message: errors[0]!.message };
}

describe('GraphQL over HTTP', () => {
  const clientError = 'Apollo answers a question that it cannot run with 400, whatever answer is accepted';
  const noPreflight =
    'a GET that any page could send is refused, so that no other site can make a reader ask';
  /** Where the recommendations are not followed, and why. None of them may be a MUST. */
  const otherwise: Readonly<Record<string, string>> = {
    '572B SHOULD use 200 status code on document parsing failure when accepting application/json':
      clientError,
    '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests': noPreflight,
    '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json':
      noPreflight,
    '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json':
      clientError,
    'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json':
      noPreflight,
    'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json':
      clientError,
  };

  it('passes the audit of graphql-http, but for the recommendations that Apollo does not follow', async () => {
    const results = await Promise.all(serverAudits({ url: graphql }).map((audit) => audit.fn()));
    const failed = results.filter((result) => result.status !== 'ok');
    expect(results.length).toBeGreaterThan(50);
    expect(failed.filter(({ status }) => status === 'error')).toEqual([]);
    expect(failed.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(Object.keys(otherwise));
  });

  it('answers a request that says it comes from a program', async () => {
    const url = `${graphql}?query=${encodeURIComponent('{ dataset { sources } }')}`;
    expect((await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } })).status).toBe(200);
    expect((await post(question)).status).toBe(200);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7Bdataset%7Bsources%7D%7D'],
    ['plain text', 'text/plain', question],
    [
      'a file',
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${question}\r\n--x--`,
    ],
  ])('refuses what another site’s page could send: %s', async (_, type, body) => {
    const response = await post(body, { 'content-type': type });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('sources":');
  });

  it('refuses what another site’s page could send: a link', async () => {
    const response = await fetch(`${graphql}?query=${encodeURIComponent('{ dataset { sources } }')}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });

  it('lets no other site’s page read its answers', async () => {
    const response = await post(question, { ...json, origin: 'https://elsewhere.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses several questions in one request', async () => {
    const response = await post(`[${question}, ${question}]`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('batching');
  });

  it('refuses a body of more than 256 kB', async () => {
    const large = JSON.stringify({
      query: '{ dataset { sources } }',
      variables: { padding: 'x'.repeat(256 * 1024) },
    });
    expect(await refusal(await post(large))).toEqual({
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: 'The request is larger than 256 kB.',
    });
  });

  it('says so when a body is not JSON', async () => {
    expect(await refusal(await post('{"query": '))).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The request is not valid JSON.',
    });
  });
});

describe('the server', () => {
  it('tells its health, never from a cache', async () => {
    const { dataset } = await crosstie.ask<{ dataset: { version: string } }>('{ dataset { version } }');
    const response = await fetch(new URL('health', crosstie.url));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'ok',
      store: expect.stringMatching(/^Neo4j\/5\.26\.\d+ \(127\.0\.0\.1:\d+\)$/) as string,
      dataVersion: dataset.version,
    });
  });

  it.each(['', 'health', 'graphql', 'nowhere'])(
    'protects the page wherever it is asked for: /%s',
    async (path) => {
      const { headers } = await fetch(new URL(path, crosstie.url));
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('lets other sites frame the page where it is asked for as one to embed, and relaxes nothing else', async () => {
    const policyOf = async (path: string) => {
      const { headers } = await fetch(new URL(path, crosstie.url));
      return { policy: headers.get('content-security-policy') ?? '', frames: headers.get('x-frame-options') };
    };
    const page = await policyOf('?view=allies&embed=1');
    const alone = await policyOf('?view=allies');
    expect(page.policy.replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(alone.policy);
    expect(page).toMatchObject({
      policy: expect.stringContaining('frame-ancestors *') as string,
      frames: null,
    });
  });

  it.each([
    '?embed=0',
    '?embed=1&embed=1',
    '?view=import&embed=1',
    'graphql?embed=1',
    'health?embed=1',
    'x?embed=1',
  ])('lets no other site frame /%s', async (path) => {
    const { headers } = await fetch(new URL(path, crosstie.url));
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  it('serves the page, and its parts for ever', async () => {
    const page = await fetch(crosstie.url);
    const html = await page.text();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [, script] = /<script[^>]+src="([^"]+)"/.exec(html) ?? [];
    const part = await fetch(new URL(script!, crosstie.url));
    expect(part.status).toBe(200);
    expect(part.headers.get('cache-control')).toContain('immutable');
    expect(html).not.toMatch(/<script(?![^>]*src=)[^>]*>|(?:src|href)="https?:/);
  });

  it.each(['nowhere', 'assets/nothing.js', '..%2fpackage.json', '.env'])(
    'says that there is nothing at /%s',
    async (path) => {
      const response = await fetch(new URL(path, crosstie.url));
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('There is nothing here.');
    },
  );
});
