import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A statement of `cypher/` with the name it is called by. */
export interface NamedQuery {
  readonly name: string;
  readonly cypher: string;
  /** The path below `cypher/`, for messages. */
  readonly file: string;
}

const NAME = /^\/\/ name: (\w+)$/;

/**
 * The named statements of one file. Each begins with `// name: …`, followed by comment lines that give its
 * purpose, parameters and row shape, and ends with a semicolon.
 * @throws Error when text stands before the first name or a name comes twice.
 */
export function parseNamedQueries(text: string, file: string): NamedQuery[] {
  const queries: NamedQuery[] = [];
  let lines: string[] = [];
  let name: string | null = null;
  const finish = (): void => {
    const cypher = lines
      .filter((line) => !line.trimStart().startsWith('//'))
      .join('\n')
      .trim()
      .replace(/;$/, '');
    if (name !== null) queries.push({ name, cypher, file });
    else if (cypher !== '') throw new Error(`${file}: a statement without a name.`);
    lines = [];
  };
  for (const line of text.split('\n')) {
    const named = NAME.exec(line);
    if (named) {
      finish();
      name = named[1]!;
    } else lines.push(line);
  }
  finish();
  return queries;
}

async function cypherFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Every named query below `cypher/queries` and `cypher/writes`, by name. */
export async function readQueryCatalogue(cypherFolder: string): Promise<ReadonlyMap<string, NamedQuery>> {
  const catalogue = new Map<string, NamedQuery>();
  for (const room of ['queries', 'writes'])
    for (const file of await cypherFiles(path.join(cypherFolder, room)))
      for (const query of parseNamedQueries(
        await readFile(file, 'utf8'),
        path.relative(cypherFolder, file),
      )) {
        if (catalogue.has(query.name))
          throw new Error(`${file}: “${query.name}” is already the name of a query.`);
        catalogue.set(query.name, query);
      }
  return catalogue;
}

/** Statements of one room that are run in the order of their file names: the schema and the migrations. */
export async function readStatements(folder: string): Promise<{ file: string; cypher: string }[]> {
  return Promise.all(
    (await cypherFiles(folder)).map(async (file) => ({
      file: path.relative(folder, file),
      cypher: (await readFile(file, 'utf8'))
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n')
        .trim()
        .replace(/;$/, ''),
    })),
  );
}
