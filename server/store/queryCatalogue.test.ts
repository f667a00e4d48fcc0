import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseNamedQueries, readQueryCatalogue, readStatements } from './queryCatalogue.ts';

describe('a file of named queries', () => {
  it('holds several, each with the statement below its name', () => {
    const text = [
      '// Notes on the whole file.',
      '',
      '// name: first',
      '// What it is for. Row: {one}',
      'RETURN 1 AS one;',
      '',
      '// name: second',
      'MATCH (n)',
      '// a remark in between',
      'RETURN n;',
    ].join('\n');
    expect(parseNamedQueries(text, 'queries/some.cypher')).toEqual([
      { name: 'first', cypher: 'RETURN 1 AS one', file: 'queries/some.cypher' },
      { name: 'second', cypher: 'MATCH (n)\nRETURN n', file: 'queries/some.cypher' },
    ]);
  });

  it('keeps slashes that are no remark', () => {
    const text = "// name: link\nRETURN 'https://crosstie.example' AS link;";
    expect(parseNamedQueries(text, 'f')[0]!.cypher).toBe("RETURN 'https://crosstie.example' AS link");
  });

  it('may be empty, or hold notes alone', () => {
    expect(parseNamedQueries('', 'f')).toEqual([]);
    expect(parseNamedQueries('// Nothing yet.\n', 'f')).toEqual([]);
  });

  it('is refused when a statement comes without a name', () => {
    expect(() => parseNamedQueries('RETURN 1;\n// name: later\nRETURN 2;', 'queries/some.cypher')).toThrow(
      'queries/some.cypher: a statement without a name.',
    );
  });
});

describe('the rooms of cypher', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'crosstie-cypher-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function put(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }

  it('give the queries of all files below queries and writes, by name', async () => {
    await put('queries/a.cypher', '// name: readA\nRETURN 1;');
    await put('queries/generated/b.cypher', '// name: readB\nRETURN 2;');
    await put('writes/c.cypher', '// name: writeC\nCREATE ();');
    await put('queries/notes.md', '// name: none\nnot Cypher');
    await put('schema/d.cypher', 'CREATE INDEX d IF NOT EXISTS FOR (n:D) ON (n.d);');
    const catalogue = await readQueryCatalogue(folder);
    expect([...catalogue.keys()].sort()).toEqual(['readA', 'readB', 'writeC']);
    expect(catalogue.get('readB')).toEqual({
      name: 'readB',
      cypher: 'RETURN 2',
      file: path.join('queries', 'generated', 'b.cypher'),
    });
  });

  it('are refused when two queries have one name', async () => {
    await put('queries/a.cypher', '// name: same\nRETURN 1;');
    await put('writes/b.cypher', '// name: same\nRETURN 2;');
    await expect(readQueryCatalogue(folder)).rejects.toThrow('“same” is already the name of a query');
  });

  it('give the statements of the schema in the order of their files, without remarks', async () => {
    await put('schema/02-second.cypher', 'CREATE INDEX b;\n');
    await put('schema/01-first.cypher', '// Why it is there.\nCREATE INDEX a;\n');
    expect(await readStatements(path.join(folder, 'schema'))).toEqual([
      { file: '01-first.cypher', cypher: 'CREATE INDEX a' },
      { file: '02-second.cypher', cypher: 'CREATE INDEX b' },
    ]);
  });
});
