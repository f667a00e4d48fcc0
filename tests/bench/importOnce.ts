/**
 * One run of one way to get files into a store, in a process of its own: prints {seconds, peakMb, …}. Arguments: the way, the
 * store's address (uri user password), a folder for what is handed from one run to the next, then the files.
 *
 *     capture   reads, checks and plans, and keeps what would be written in the folder instead of writing it
 *     replay    writes what was captured by the same statements, and does nothing else
 *     import    the whole of it, as a person does
 */
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { growHeapSlowly } from '../../server/cli/growHeapSlowly.ts';
import { openInputFile } from '../../server/importers/inputFile.ts';
import { editorViewer } from '../../server/model/visibility.ts';
import { applyImport, chosenFormat } from '../../server/services/imports/imports.ts';
import { readQueryCatalogue } from '../../server/store/queryCatalogue.ts';
import { Store, type Row, type Writer } from '../../server/store/store.ts';

const [way, uri, user, password, folder, ...paths] = process.argv.slice(2) as [
  'capture' | 'replay' | 'import',
  string,
  string,
  string,
  string,
  ...string[],
];
const queries = await readQueryCatalogue(path.join(import.meta.dirname, '../../cypher'));
const real = new Store({ uri, user, password, database: null }, { queries });
const captured = path.join(folder, 'captured.ndjson');

/** The store with its writes of facts kept in a file, a line for each transaction. */
function capturing(write: (line: string) => void): Store {
  const isFact = (name: string): boolean => /^(write|begin|finish|count|touch)/.test(name);
  /** What later transactions would find. */
  const written = new Map<string, { id: string; kind: string; visibility: string; published: null }>();
  const kept = async <T>(work: (writer: Writer) => Promise<T>): Promise<T> => {
    let statements: [string, unknown][] = [];
    const result = await real.write((writer) => {
      statements = [];
      return work({
        run: <R extends Row>(name: string, parameters: Record<string, unknown> = {}) => {
          if (name === 'kindsOfEntities') {
            const found = (parameters['ids'] as string[]).flatMap((id) => written.get(id) ?? []);
            return writer.run(name, parameters).then((rows) => [...rows, ...found] as unknown as R[]);
          }
          if (!isFact(name)) return writer.run<R>(name, parameters);
          if (name.startsWith('write')) statements.push([name, parameters]);
          if (/^write[A-Z]/.test(name) && name !== 'writeClaims')
            for (const { id, properties } of parameters['rows'] as {
              id: string;
              properties: { kind: string; visibility: string };
            }[])
              written.set(id, {
                id,
                kind: properties.kind,
                visibility: properties.visibility,
                published: null,
              });
          return Promise.resolve([{ before: null }] as unknown as R[]);
        },
      });
    });
    if (statements.length > 0) write(`${JSON.stringify(statements)}\n`);
    return result;
  };
  return new Proxy(real, {
    get: (target, name) => {
      if (name === 'write') return kept;
      const member = Reflect.get(target, name, target) as unknown;
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

async function importInto(store: Store): Promise<unknown> {
  const files = [];
  for (const file of paths) files.push(await openInputFile(file));
  const { entities, ties } = await applyImport(store, {
    files,
    format: await chosenFormat(files),
    viewer: editorViewer,
    by: 'a benchmark',
  });
  return { entities, ties };
}

if (way === 'import') growHeapSlowly();
const begun = performance.now();
let told: unknown = {};
if (way === 'import') told = await importInto(real);
if (way === 'capture') {
  const out = createWriteStream(captured);
  told = await importInto(capturing((line) => out.write(line)));
  await new Promise((resolve) => out.end(resolve));
}
if (way === 'replay')
  for await (const line of createInterface({ input: createReadStream(captured) }))
    await real.write(async (writer) => {
      for (const [name, parameters] of JSON.parse(line) as [string, Record<string, unknown>][])
        await writer.run(name, parameters);
    });
await real.close();
console.log(
  JSON.stringify({
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: process.cpuUsage().user / 1e6,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    told,
  }),
);
