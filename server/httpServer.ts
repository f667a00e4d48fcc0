import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';
import helmet from 'helmet';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { createApolloServer } from './graphql/apolloServer.ts';
import { requestContext } from './graphql/context.ts';
import { graphqlError } from './graphql/errors.ts';
import { LONGEST_HALF_LIFE_YEARS } from './analysis/introductions.ts';
import { isLoopback } from './configuration.ts';
import { exportFormats } from './exporters/formats.ts';
import { ImportError } from './importers/errors.ts';
import { PartialDateError } from './model/partialDate.ts';
import { publicViewer } from './model/visibility.ts';
import { exportGraph } from './services/exportGraph.ts';
import type { AllyFinder } from './services/allies.ts';
import type { Analyses } from './services/analysis.ts';
import { ImportJobs, UnknownJob } from './services/imports/importJobs.ts';
import { graphVersion } from './services/dataset.ts';
import { audienceOf, readerFor, type Reader } from './services/reader.ts';
import { reconcileRoutes } from './reconcileRoutes.ts';
import type { StoreKeeper } from './storeKeeper.ts';
import { StartError } from './startError.ts';
import { QueryTimeout, StoreUnavailable } from './store/errors.ts';

/** The longest a request may take to arrive, and the largest body, in milliseconds and bytes; files for an import take longer. */
const REQUEST_TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 30 * 60_000;
const LARGEST_BODY = 256 * 1024;
/** How many exports are made at once: each holds all that it writes. */
const MOST_EXPORTS = 2;

export interface HttpOptions {
  readonly keeper: StoreKeeper;
  readonly analyses: Analyses;
  readonly allies: AllyFinder;
  readonly clientFolder: string;
  readonly host: string;
  readonly port: number;
  /** Whether the page may import. */
  readonly takesImports: boolean;
  readonly log: Logger;
}

export interface RunningHttp {
  readonly url: string;
  stop(): Promise<void>;
}

/** Reads on behalf of the public. The store is looked up for each question, so that one that returns is used at once. */
function publicReader(keeper: StoreKeeper): Reader {
  return {
    audience: audienceOf(publicViewer),
    read: async (query, parameters) => readerFor(keeper.store, publicViewer).read(query, parameters),
    readEach: async (query, parameters, begin) =>
      readerFor(keeper.store, publicViewer).readEach(query, parameters, begin),
  };
}

/** @throws StartError when the port is taken or may not be used. */
function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new StartError(
            'PORT_IN_USE',
            `Port ${port} is in use by another program. Stop it, or choose another port with PORT=4001.`,
          ),
        );
      else if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL')
        reject(
          new StartError(
            'PORT_FORBIDDEN',
            `Crosstie may not listen on ${host}, port ${port}. Choose another with HOST and PORT.`,
          ),
        );
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Bodies that cannot be read are answered as GraphQL answers, so that clients meet one shape of error. */
const unreadableBody: ErrorRequestHandler = (
  error: { status?: number; type?: string },
  _request,
  response,
  next,
) => {
  if (!error.status || error.status >= 500) {
    next(error);
    return;
  }
  const tooLarge = error.type === 'entity.too.large';
  const message = tooLarge
    ? `The request is larger than ${LARGEST_BODY / 1024} kB.`
    : 'The request is not valid JSON.';
  response
    .status(error.status)
    .json({ errors: [{ message, extensions: { code: tooLarge ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST' } }] });
};

/** Says of errors that are ours no more than that; they go to the log. */
function failed(onInternalError: (error: unknown) => void): ErrorRequestHandler {
  return (error: { code?: string }, _request, response, next) => {
    // Whoever asked has gone meanwhile.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    const isExpected = error instanceof StoreUnavailable || error instanceof QueryTimeout;
    if (!isExpected) onInternalError(error);
    // What has begun can only be cut off.
    if (response.headersSent) next(error);
    else
      response
        .status(isExpected ? 503 : 500)
        .type('text/plain')
        .send(
          `${isExpected ? error.message : 'Something went wrong on the server. It has been written to its log.'}\n`,
        );
  };
}

/** Serves the page, the API and the health of both at one address. */
export async function startHttp({
  keeper,
  analyses,
  allies,
  clientFolder,
  host,
  port,
  takesImports,
  log,
}: HttpOptions): Promise<RunningHttp> {
  const app = express();
  const server = createServer({ requestTimeout: takesImports ? UPLOAD_TIMEOUT_MS : REQUEST_TIMEOUT_MS }, app);
  const reader = publicReader(keeper);
  const imports = new ImportJobs(() => keeper.store);
  const mayEdit = (request: express.Request): boolean => takesImports && isOwnPage(request, host);
  const apollo = await createApolloServer({
    httpServer: server,
    onInternalError: (error) => log.error({ error }, 'a question failed'),
  });
  const address = await listen(server, host, port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });

  app.disable('x-powered-by');
  const [alone, framed] = [protection(false), protection(true)];
  app.use(
    (request, response, next) => (isForFrame(request) ? framed : alone)(request, response, next),
    compression(),
  );
  app.get('/health', async (_request, response) => {
    const version = keeper.status === 'ok' ? await graphVersion(reader).catch(() => undefined) : undefined;
    const status = version === undefined && keeper.status === 'ok' ? 'unavailable' : keeper.status;
    response
      .status(status === 'ok' ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status, store: keeper.description, dataVersion: version ?? null });
  });
  app.use(
    '/graphql',
    express.json({ limit: LARGEST_BODY, type: ['application/json', 'application/graphql+json'] }),
    expressMiddleware(apollo, {
      context: ({ req, res }) =>
        Promise.resolve(
          requestContext(reader, new Date(), {
            analyses,
            allies,
            imports,
            viewer: publicViewer,
            mayEdit: mayEdit(req),
            signal: untilGone(res),
          }),
        ),
    }),
  );
  app.use(importRoutes(imports, mayEdit), exportRoutes(reader), reconcileRoutes(reader));
  app.use(express.static(clientFolder, { index: 'index.html', setHeaders: cacheForever }));
  app.use((_request, response) => {
    response
      .status(404)
      .type('text/plain')
      .send('There is nothing here. Crosstie is at /, its API at /graphql.\n');
  });
  app.use(
    unreadableBody,
    failed((error) => log.error({ error }, 'a request failed')),
  );

  const shownHost =
    host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${address.port}/`,
    stop: async () => {
      await apollo.stop();
      await imports.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Ends when whoever asked goes away before the answer. */
function untilGone(response: express.Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(graphqlError('TIMEOUT', 'Whoever asked is gone.'));
  });
  return controller.signal;
}

/** What browsers are told to refuse: all that is not the page's own, and to show it in a frame unless it is made for one. */
function protection(isFramed: boolean): express.RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [isFramed ? '*' : "'none'"],
      },
    },
    xFrameOptions: !isFramed,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
}

/**
 * Whether the page is asked for as one that other sites may show in a frame: it only shows, then. The page of imports
 * writes, and a site that lays it under its own buttons could have a reader press them.
 */
function isForFrame({ path, query }: express.Request): boolean {
  return path === '/' && query['embed'] === '1' && query['view'] !== 'import';
}

/**
 * Whether a request comes from the page itself: browsers say where others come from. Where Crosstie listens to its own machine
 * alone, the address must be that machine's too, or another site's name that points here would do.
 */
function isOwnPage(request: express.Request, host: string): boolean {
  const asked = request.headers.host ?? '';
  const { origin } = request.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== asked)) return false;
  const name = asked.replace(/:\d+$/, '');
  return !isLoopback(host) || isLoopback(name);
}

function importRoutes(imports: ImportJobs, mayEdit: (request: express.Request) => boolean): express.Router {
  const routes = express.Router();
  // Not a form's type: browsers ask before they send it from another site.
  routes.post('/uploads', async (request, response) => {
    const refuse = (status: number, message: string): void =>
      void response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
    if (!mayEdit(request)) return refuse(403, 'This Crosstie takes no imports from the page.');
    if (request.headers['content-type'] !== 'application/octet-stream')
      return refuse(415, 'A file is sent as application/octet-stream.');
    const name = typeof request.query['name'] === 'string' ? path.basename(request.query['name']) : '';
    if (name === '') return refuse(400, 'Say the name of the file: /uploads?name=…');
    try {
      response.json({ upload: await imports.upload(name, request) });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      refuse(413, error.message);
    }
  });
  routes.get('/imports/:job/rejected.csv', (request, response) => {
    try {
      const csv = imports.rejectedCsv(request.params.job);
      response.type('text/csv').attachment('rejected.csv').send(csv);
    } catch (error) {
      if (!(error instanceof UnknownJob)) throw error;
      response.status(404).type('text/plain').send(error.message);
    }
  });
  return routes;
}

/**
 * `/exports/<format>?asOf=…&ids=…&ties=…&title=…&halfLifeYears=…`: what the public may see, as a file; with a half-life, tables
 * tell how far each tie is trusted to carry an introduction. The same as the fields of a form that is posted, for more ids than an
 * address holds.
 */
function exportRoutes(reader: Reader): express.Router {
  const routes = express.Router();
  let underWay = 0;
  const answer = async (
    name: string,
    given: Readonly<Record<string, unknown>>,
    response: express.Response,
  ): Promise<void> => {
    const format = exportFormats.find((one) => one.name === name);
    const text = (name: string): string | null => {
      const value = given[name];
      return typeof value === 'string' && value !== '' ? value : null;
    };
    if (!format) {
      response
        .status(404)
        .type('text/plain')
        .send(
          `There is no format “${name}”. There are ${exportFormats.map(({ name }) => name).join(', ')}.\n`,
        );
      return;
    }
    if (underWay >= MOST_EXPORTS) {
      response
        .status(503)
        .set('retry-after', '10')
        .type('text/plain')
        .send('Other exports are being written. Try again in a moment.\n');
      return;
    }
    underWay++;
    try {
      const halfLife = text('halfLifeYears');
      if (halfLife !== null && !(Number(halfLife) >= 1 && Number(halfLife) <= LONGEST_HALF_LIFE_YEARS)) {
        response
          .status(400)
          .type('text/plain')
          .send(`halfLifeYears: from 1 to ${LONGEST_HALF_LIFE_YEARS}.\n`);
        return;
      }
      const graph = await exportGraph(reader, {
        asOf: text('asOf'),
        ids: text('ids')?.split(',') ?? null,
        ties: text('ties') === 'alliance' ? 'alliance' : 'all',
        title: text('title') ?? 'Crosstie',
        halfLifeYears: halfLife === null ? null : Number(halfLife),
      });
      response.type(format.mediaType).attachment(`crosstie.${format.extension}`);
      await pipeline(Readable.from(format.write(graph)), response);
    } catch (error) {
      if (!(error instanceof PartialDateError)) throw error;
      response.status(400).type('text/plain').send(`${error.message}\n`);
    } finally {
      underWay--;
    }
  };
  const fields = express.urlencoded({ limit: LARGEST_BODY, extended: false });
  routes
    .route('/exports/:format')
    .get(({ params, query }, response) => answer(params.format, query, response))
    .post(fields, ({ params, body }, response) =>
      answer(params.format, (body ?? {}) as Record<string, unknown>, response),
    );
  return routes;
}

/** What the build names by its content never changes; the page itself is asked for anew each time. */
function cacheForever(response: express.Response, file: string): void {
  const named = /[/\\]assets[/\\]/.test(file);
  response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
}
