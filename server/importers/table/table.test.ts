import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { texts, xlsx } from '../../../tests/support/workbooks.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityRow, ImportRow, RejectedRow, TieRow } from '../importRows.ts';
import { openInputFile } from '../inputFile.ts';
import { guessMapping, table } from './tableFormat.ts';
import { inEnglish } from '../../model/message.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Uint8Array) {
  await writeFile(path.join(folder, name), content);
  return openInputFile(path.join(folder, name));
}

async function read(files: Record<string, string | Uint8Array>, mapping?: unknown) {
  const opened = await Promise.all(Object.entries(files).map(([name, content]) => given(name, content)));
  const unknown: string[] = [];
  const rows: ImportRow[] = [];
  for await (const row of table.read(opened, { unknownField: (field) => unknown.push(field), mapping }))
    rows.push(row);
  return {
    entities: rows.filter((row): row is EntityRow => row.row === 'entity'),
    ties: rows.filter((row): row is TieRow => row.row === 'tie'),
    rejected: rows.filter((row): row is RejectedRow => row.row === 'rejected'),
    unknown,
  };
}
const said = ({ statements }: EntityRow | TieRow) =>
  Object.fromEntries(statements.map(({ property, value }) => [property, value]));

describe('a table of actors', () => {
  it('becomes actors with their properties, places and issues; unknown columns are counted', async () => {
    const { entities, unknown, rejected } = await read({
      'groups.csv':
        'Org Name,EIN,City,State,Temas,Phone\n"Promise, Arizona",1-0593565,Phoenix,AZ,migración|vivienda,555\n\n,,,,,\n',
    });
    expect(rejected).toEqual([]);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({
      key: 'ein:010593565',
      kind: 'Organization',
      locator: 'row 2',
      line: 2,
      basedIn: { city: 'Phoenix', state: 'AZ' },
      worksOn: [{ name: 'migración' }, { name: 'vivienda' }],
    });
    expect(said(entities[0]!)).toEqual({ name: 'Promise, Arizona', ein: '010593565' });
    expect(unknown).toEqual(['Phone']);
  });

  it('is read with any delimiter, encoding and decimal mark', async () => {
    const { ties } = await read({
      'aportes.csv': Buffer.from(
        '\uFEFFdonante;beneficiario;monto;fecha\nFundación Niños;PAZ;1.234,50;23/04/2010\n',
        'utf16le',
      ),
    });
    expect(ties.map(said)).toEqual([{ amountUsd: '1234.50', start: '2010-04-23' }]);
    expect(ties[0]).toMatchObject({ kind: 'FUNDS', from: '#fundacion ninos', to: '#paz' });
  });

  it('gives back rows that are ragged, hold NUL or name nobody, with the line where each begins', async () => {
    const { entities, rejected } = await read({
      'r.csv':
        'name,website\n"two\nlines",x.org\nA,b,c\nshort\nN\0L,x.org\nSEE ATTACHED LIST,x.org\nGood,y.org,,\n',
    });
    expect(entities.map((row) => [row.line, said(row)['name']])).toEqual([
      [2, 'two\nlines'],
      [8, 'Good'],
    ]);
    expect(rejected.map(({ line, field }) => [line, field])).toEqual([
      [4, 'row'],
      [5, 'row'],
      [6, 'name'],
      [7, 'name'],
    ]);
  });

  it('keeps offices of one name apart, and ties each row to one other where the mapping says so', async () => {
    const file = {
      'partners.csv': 'name,city,since,role\nRAICES,Austin,2011,ally\nRAICES,San Antonio,2012,\n',
    };
    const mapping = {
      tables: [
        {
          table: 'other name.csv',
          holds: 'entities',
          columns: [
            { column: 'name', field: { as: 'property', of: 'entity', property: 'name' } },
            { column: 'city', field: { as: 'basedIn', of: 'entity', part: 'city' } },
            { column: 'since', field: { as: 'property', of: 'tie', property: 'start' } },
            { column: 'role', field: { as: 'property', of: 'tie', property: 'roles' } },
          ],
          everyRow: { kind: 'MEMBER_OF', reversed: false, other: { name: 'FIRM' } },
        },
      ],
    };
    const { entities, ties } = await read(file, mapping);
    expect(entities.map(({ key, kind }) => [key, kind])).toEqual([
      ['#raices|austin', 'Organization'],
      ['#firm', 'Coalition'],
      ['#raices|san antonio', 'Organization'],
    ]);
    expect(ties.map((tie) => [tie.from, tie.kind, tie.to, said(tie)])).toEqual([
      ['#raices|austin', 'MEMBER_OF', '#firm', { start: '2011', roles: 'ally' }],
      ['#raices|san antonio', 'MEMBER_OF', '#firm', { start: '2012' }],
    ]);
  });

  it('is refused where the mapping names a column that is not there', async () => {
    const column = { column: 'Nombre', field: { as: 'property', of: 'entity', property: 'name' } };
    await expect(
      read(
        { 'a.csv': 'name\nPAZ\n' },
        { tables: [{ table: 'a.csv', holds: 'entities', columns: [column] }] },
      ),
    ).rejects.toThrow('there is no column “Nombre” among “name”');
  });
});

describe('tables of ties', () => {
  const actors =
    'id,name,kind\n1,PAZ,organization\n2,FIRM,coalition\n3,CHIRLA,organization\n4,CHIRLA,organization\n';
  it('find actors by id and by name, make those that no table lists, and give back what is doubtful', async () => {
    const { entities, ties, rejected } = await read({
      'ties.csv':
        'from,kind,to,start\n1,member of,FIRM,2010\nNew Group,is funded by,1,\nCHIRLA,partner,1,\n9,partner,1,\n1,partner,1,\n1,works in,Arizona,\n1,frenemy,2,\n',
      'actors.csv': actors,
    });
    expect(entities.map(({ key }) => key)).toEqual(['#1', '#2', '#3', '#4', '#New Group']);
    expect(ties.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['#1', 'MEMBER_OF', '#2'],
      ['#1', 'FUNDS', '#New Group'],
      ['#1', 'OPERATES_IN', { place: { state: 'AZ' } }],
    ]);
    expect(rejected.map(({ line, reason }) => [line, inEnglish(reason).split(/[:.]/)[0]])).toEqual([
      [4, 'Several actors have this name'],
      [5, 'No actor of this import has this id'],
      [6, 'The row ties an actor to itself'],
      [8, 'There is no such kind of tie'],
    ]);
  });

  it('keep two grants apart, and the same row twice as one', async () => {
    const { ties } = await read({ 'g.csv': 'funder,grantee,amount\nA Fund,B,5\nA Fund,B,7\nA Fund,B,5\n' });
    expect(ties.map(({ parallel }) => parallel)).toEqual(['5', '7', '5']);
  });

  it('may be a matrix', async () => {
    const { entities, ties, rejected } = await read({ 'm.csv': ',A,B,B\nA,1,1,0\nB,0,0,2\nB,x,0,0\n' });
    expect(entities.map((row) => [row.key, said(row)['name']])).toEqual([
      ['#A', 'A'],
      ['#B', 'B'],
      ['#B (2)', 'B'],
    ]);
    expect(ties.map(({ from, to }) => [from, to])).toEqual([
      ['#A', '#B'],
      ['#B', '#B (2)'],
      ['#B (2)', '#A'],
    ]);
    expect(rejected).toHaveLength(1);
  });
});

describe('a workbook', () => {
  it('is read sheet by sheet with dates as precise as they show, zeros kept, formulas as they last came to', async () => {
    const rows =
      texts('name', 'EIN', 'founded', 'dissolved', 'description') +
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>10593565</v></c><c r="C3" s="2"><v>38078</v></c><c r="D3" s="3"><v>40000</v></c><c r="E3" t="str"><f>HYPERLINK("x")</f><v>done</v></c></row>';
    const { entities } = await read({
      'w.xlsx': xlsx(
        { Groups: rows, 'Old (ignore)': texts('name') + texts('X') },
        {
          formats: ['00-0000000', 'mmm\\ yyyy', 'd/m/yy'],
          shared: '<si><r><t>Promise </t></r><r><t>Arizona</t></r><rPh><t>no</t></rPh></si>',
        },
      ),
    });
    expect(entities.map((row) => [row.locator, said(row)])).toEqual([
      [
        'sheet Groups, row 3',
        {
          name: 'Promise Arizona',
          ein: '010593565',
          founded: '2004-04',
          dissolved: '2009-07-06',
          description: 'done',
        },
      ],
    ]);
  });

  it('may be OpenDocument', async () => {
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Groups"><table:table-row>${cell('name')}${cell('founded')}</table:table-row><table:table-row table:number-rows-repeated="5"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation><text:p>A<text:s text:c="2"/>B</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2004-05-06T00:00:00"><text:p>6 May</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const { entities } = await read({ 'w.ods': zipSync({ 'content.xml': strToU8(content) }) });
    expect(entities.map((row) => [row.locator, said(row)])).toEqual([
      ['sheet Groups, row 7', { name: 'A  B', founded: '2004-05-06' }],
    ]);
  });

  it('gives back a row whose formula has no result, or shows an error', async () => {
    const { rejected } = await read({
      'f.xlsx': xlsx({
        S: texts('name', 'website') + '<row><c><f>1+1</f></c></row>' + '<row><c t="e"><v>#REF!</v></c></row>',
      }),
    });
    expect(rejected.map(({ reason }) => inEnglish(reason))).toEqual([
      expect.stringContaining('formula without its result'),
      expect.stringContaining('error of the spreadsheet'),
    ]);
  });
});

describe('a hostile table is refused in bounded time', () => {
  const bomb = (): Uint8Array => xlsx({ S: texts('name') + texts('x'.repeat(40 * 1024 * 1024)) });
  it.each([
    ['a zip bomb', 'b.xlsx', bomb, /unpacks to more than 200 times its size|longer than any cell/],
    [
      'entities',
      'e.xlsx',
      () => xlsx({ S: texts('&a;') }, { head: '<!DOCTYPE x [<!ENTITY a "b">]>' }),
      /document type/,
    ],
    [
      'a text that is not there',
      's.xlsx',
      () => xlsx({ S: '<row><c t="s"><v>5</v></c></row>' }),
      /refers to the text 5/,
    ],
    [
      'a row out of order',
      'o.xlsx',
      () => xlsx({ S: '<row r="5"/><row r="2"/>' }),
      /row “2” comes after row 5/,
    ],
    ['a column beyond all', 'c.xlsx', () => xlsx({ S: '<row r="1"><c r="ZZZ1"/></row>' }), /no cell “ZZZ1”/],
    ['a cut-off workbook', 't.xlsx', () => xlsx({ S: texts('a') }).subarray(0, 300), /cannot be unpacked/],
    ['deep nesting', 'd.xlsx', () => xlsx({ S: '<a>'.repeat(500) }), /nested deeper/],
    ['an old workbook', 'x.xls', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old Excel/],
    ['binary data', 'n.csv', () => Buffer.from('name,\0\0\x01\xff\n', 'latin1'), /binary data/],
    [
      'a cell of 10 MB',
      'l.csv',
      () => `name\n"${'x'.repeat(10 * 1024 * 1024)}"\n`,
      /longer than 4,000,000 characters/,
    ],
    ['an open quote', 'q.csv', () => 'name\nA\n"B\n', /line 3: a quote that opens here is never closed/],
    ['100,000 columns', 'w.csv', () => `${'a,'.repeat(100_000)}\n`, /100,001 columns/],
  ] as [string, string, () => string | Uint8Array, RegExp][])('%s', async (_, name, content, message) => {
    await expect(read({ [name]: content() })).rejects.toThrow(message);
  });
});

it('reads every CSV of actors as it was written, whatever stands in the cells', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((value) => `n${value.replace(/[\0\r]/g, '').trimEnd()}`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (names) => {
      const content = `id,name,kind\n${names.map((name, i) => `${i},"${name.replaceAll('"', '""')}",organization\n`).join('')}`;
      const { entities, rejected } = await read({ 'p.csv': content });
      expect(
        [...entities.map((row) => said(row)['name']), ...rejected.map(({ value }) => value)].sort(),
      ).toEqual([...names].sort());
    }),
    { seed: 5, numRuns: 40 },
  );
});

it('guesses the mapping of each table of several files', async () => {
  const files = [
    await given('a.csv', 'name,kind,id\nA,organization,1\n'),
    await given('b.tsv', 'source\ttarget\nA\tB\n'),
  ];
  expect((await guessMapping(files)).tables.map(({ table: name, holds }) => [name, holds])).toEqual([
    ['a.csv', 'entities'],
    ['b.tsv', 'ties'],
  ]);
});
