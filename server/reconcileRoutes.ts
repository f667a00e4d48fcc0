import express from 'express';
import { z } from 'zod';
import {
  descriptionOf,
  Reconciliation,
  reconcileProperties,
  reconcileTypes,
  type ReconcileQuery,
} from './services/reconcile.ts';
import type { Reader } from './services/reader.ts';

/** The most questions of one request, and candidates of one question. */
const MOST_QUERIES = 100;
const MOST_CANDIDATES = 50;
const LARGEST_BODY = 1024 * 1024;

const text = z.string().max(1_000);
const value = z.union([
  text,
  z.number(),
  z.boolean(),
  z.object({ id: text.optional(), name: text.optional() }),
]);
const question = z.object({
  query: text,
  type: z.union([text, z.array(text).max(20)]).optional(),
  limit: z.number().int().positive().optional(),
  properties: z
    .array(z.object({ pid: text, v: z.union([value, z.array(value).max(50)]) }))
    .max(50)
    .optional(),
});
const batch = z.record(text, question);

const listed = <T>(given: T | T[] | undefined): T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given];

const asText = (given: z.infer<typeof value>): string =>
  typeof given === 'object' ? (given.name ?? given.id ?? '') : String(given);

const asQuery = ({ query, type, limit, properties = [] }: z.infer<typeof question>): ReconcileQuery => ({
  query,
  types: listed(type),
  limit: Math.min(limit ?? 10, MOST_CANDIDATES),
  properties: properties.map(({ pid, v }) => ({ pid, values: listed(v).map(asText).filter(Boolean) })),
});

const escaped = (given: string): string => given.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/**
 * The Reconciliation Service API 0.2 (https://reconciliation-api.github.io/specs/0.2/) under /reconcile: OpenRefine matches the
 * names of a table against the actors that `reader` may see. Any site may ask, since it only reads what is public.
 */
export function reconcileRoutes(reader: Reader): express.Router {
  const routes = express.Router();
  const reconciliation = new Reconciliation();
  const form = [
    express.urlencoded({ extended: false, limit: LARGEST_BODY }),
    express.json({ limit: LARGEST_BODY }),
  ];

  routes.use('/reconcile', (request, response, next) => {
    response.set({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.method === 'OPTIONS') response.sendStatus(204);
    else next();
  });

  const manifest = (request: express.Request): object => {
    const root = `${request.protocol}://${request.get('host')}`;
    return {
      versions: ['0.2'],
      name: 'Crosstie',
      identifierSpace: `${root}/`,
      schemaSpace: `${root}/reconcile`,
      defaultTypes: reconcileTypes,
      view: { url: `${root}/?focus={{id}}` },
      preview: { url: `${root}/reconcile/preview?id={{id}}`, width: 400, height: 120 },
      suggest: {
        entity: { service_url: root, service_path: '/reconcile/suggest/entity' },
        property: { service_url: root, service_path: '/reconcile/suggest/property' },
        type: { service_url: root, service_path: '/reconcile/suggest/type' },
      },
      batchSize: MOST_QUERIES,
    };
  };

  const answer = async (request: express.Request, response: express.Response): Promise<void> => {
    const given = { ...request.query, ...(request.body as Record<string, unknown> | undefined) }.queries;
    if (given === undefined) {
      response.json(manifest(request));
      return;
    }
    const parsed = batch.safeParse(typeof given === 'string' ? parsedJson(given) : given);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      response.status(400).json({
        error: `The queries are not as the Reconciliation Service API 0.2 has them: ${issue?.path.join('.') || 'queries'}: ${issue?.message}`,
      });
      return;
    }
    const entries = Object.entries(parsed.data);
    if (entries.length > MOST_QUERIES) {
      response.status(413).json({ error: `At most ${MOST_QUERIES} queries are answered at a time.` });
      return;
    }
    const answers = await reconciliation.answer(
      reader,
      entries.map(([, one]) => asQuery(one)),
    );
    response.json(Object.fromEntries(entries.map(([key], index) => [key, { result: answers[index] }])));
  };
  routes.get('/reconcile', answer);
  routes.post('/reconcile', ...form, answer);

  routes.get('/reconcile/suggest/entity', async (request, response) => {
    const query = { query: prefixOf(request), types: [], limit: 10, properties: [] };
    const [found = []] = query.query === '' ? [] : await reconciliation.answer(reader, [query]);
    response.json({
      result: found.map(({ id, name, description, type }) => ({ id, name, description, notable: type })),
    });
  });
  const suggestFrom =
    (items: readonly { id: string; name: string }[]): express.RequestHandler =>
    (request, response) => {
      const prefix = prefixOf(request).toLowerCase();
      response.json({
        result: items.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(prefix)),
      });
    };
  routes.get('/reconcile/suggest/property', suggestFrom(reconcileProperties));
  routes.get('/reconcile/suggest/type', suggestFrom(reconcileTypes));

  routes.get('/reconcile/preview', async (request, response) => {
    const id = typeof request.query.id === 'string' ? request.query.id : '';
    const known = await reconciliation.described(reader, id);
    // Shown in a frame of OpenRefine's page, which the policy of our own pages would forbid.
    response
      .set('content-security-policy', "default-src 'none'; frame-ancestors *")
      .removeHeader('x-frame-options');
    if (!known) {
      response
        .status(404)
        .type('html')
        .send('<!doctype html><title>Crosstie</title><p>Nobody is known by this id.</p>');
      return;
    }
    const names = known.aliases.map(escaped).join(' · ');
    response
      .type('html')
      .send(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(known.name)}</title>` +
          `<h1>${escaped(known.name)}</h1><p>${escaped(descriptionOf(known))}</p>${names && `<p>${names}</p>`}</html>`,
      );
  });
  return routes;
}

const prefixOf = (request: express.Request): string =>
  typeof request.query.prefix === 'string' ? request.query.prefix.slice(0, 1_000) : '';

function parsedJson(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}
