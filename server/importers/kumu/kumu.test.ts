import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read, withFiles } from '../../../tests/support/inputFiles.ts';
import { odsOf, texts, xlsx, xlsxOf } from '../../../tests/support/workbooks.ts';
import { formatOf } from '../formats.ts';
import { kumu } from './kumu.ts';

const element = (label: string, type: string, more: object = {}, id?: string) => ({
  ...(id && { _id: id }),
  attributes: { label, 'element type': type, ...more },
});
const connection = (from: string, to: string, type: string | null, more: object = {}) => ({
  from,
  to,
  direction: 'directed',
  attributes: { 'connection type': type },
  ...more,
});
const project = (elements: object[], connections: object[] = [], more: object = {}) => ({
  'map.json': JSON.stringify({ name: 'Partners', elements, connections, ...more }),
});
const taken = async (files: Record<string, string | Uint8Array>, mapping?: unknown) => {
  const { rows, unknown } = await read(kumu, files, mapping);
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown };
};

describe('Kumu', () => {
  it('refuses a mapping to kinds that are none, before the first row', async () => {
    const files = project([element('FIRM', 'Group')]);
    await expect(taken(files, { elements: { group: 'Club' } })).rejects.toThrow(
      /the mapping cannot be used: elements\.group/,
    );
    expect((await taken(files, { elements: { group: 'Coalition' } })).short).toHaveLength(1);
  });

  it('knows an element by its id, and without one by label and type together', async () => {
    const { short } = await taken(
      project(
        [
          element('CCC', 'Organization'),
          element('CCC', 'Coalition'),
          element('Ann', 'Person', {}, 'elem-6WdXO7R5'),
          element('Ann', 'Person', {}, 'elem-BbwUSVEF'),
        ],
        [connection('CCC', 'elem-6WdXO7R5', 'partner')],
      ),
    );
    expect(short).toEqual([
      '#CCC|organization Organization: name=CCC',
      '#CCC|coalition Coalition: name=CCC',
      'kumu:elem-6WdXO7R5 Person: name=Ann',
      'kumu:elem-BbwUSVEF Person: name=Ann',
      expect.stringMatching(/^rejected tie from=CCC: 2 elements have this label/) as string,
    ]);
  });

  it('minds direction: mutual goes both ways, reversed is turned, undirected fits as it can', async () => {
    const { short, unknown } = await taken(
      project(
        [element('A', 'nonprofit'), element('B', 'foundation'), element('Table', 'network')],
        [
          connection('A', 'B', 'funds', { direction: 'mutual' }),
          connection('A', 'B', 'funds', { reversed: true }),
          connection('A', 'B', 'Funded by'),
          connection('Table', 'A', 'member of', { direction: 'undirected' }),
          connection('A', 'B', 'likes'),
        ],
      ),
    );
    expect(short.slice(3)).toEqual([
      '#A|nonprofit FUNDS #B|foundation: ',
      '#B|foundation FUNDS #A|nonprofit: ',
      '#B|foundation FUNDS #A|nonprofit: ',
      '#B|foundation FUNDS #A|nonprofit (2): ',
      '#A|nonprofit MEMBER_OF #Table|network: ',
      '#A|nonprofit PARTNERS_WITH #B|foundation: ',
    ]);
    expect(unknown).toEqual({
      'connection type: likes': 1,
      'direction, of a connection whose type says nothing': 1,
    });
  });

  it('takes attributes that are called after a property, and counts the rest', async () => {
    const { short, unknown } = await taken(
      project(
        [
          element('A', 'Company', {
            EIN: '52-0888113',
            URL: 'a.org',
            Tags: ['x', 'y'],
            Image: '',
            founded: 'long ago',
          }),
          element('Ann', 'Person'),
        ],
        [connection('Ann', 'A', 'Board chair', { delayed: true })],
        { maps: [{ elements: [{ position: { x: 1, y: 2 } }] }] },
      ),
    );
    expect(short).toEqual([
      '#A|company Organization: name=A; ein=52-0888113; website=http://a.org',
      expect.stringMatching(/^rejected entity founded=long ago: .*The rest of the row is taken/) as string,
      '#Ann|person Person: name=Ann',
      '#Ann|person HOLDS_POSITION_IN #A|company: title=Board chair',
    ]);
    expect(unknown).toEqual({
      tags: 2,
      delayed: 1,
      'maps.elements.position.x': 1,
      'maps.elements.position.y': 1,
    });
  });

  it('guesses what types mean, and takes what is said instead', async () => {
    const files = project(
      [element('A', 'Interviewee'), element('B', 'Member group')],
      [connection('A', 'B', 'informs')],
    );
    expect(await withFiles(files, (opened) => kumu.guessMapping!(opened))).toEqual({
      elements: { interviewee: null, 'member group': 'Organization' },
      connections: { informs: null },
    });
    expect((await taken(files)).short[0]).toMatch(/^rejected entity element type=Interviewee/);
    const mapping = {
      elements: { interviewee: 'Organization', 'member group': 'Coalition' },
      connections: { informs: { tie: 'MEMBER_OF' } },
    };
    expect((await taken(files, mapping)).short).toEqual([
      '#A|interviewee Organization: name=A',
      '#B|member group Coalition: name=B',
      '#A|interviewee MEMBER_OF #B|member group: ',
    ]);
  });

  it('loses no connection: one that leads nowhere, to itself or to what was left out is rejected', async () => {
    const { short } = await taken(
      project(
        [element('A', 'Group'), element('P', 'Phenomenon'), element('', 'Group')],
        [connection('A', 'gone', null), connection('A', 'A', null), connection('A', 'P', null)],
      ),
    );
    expect(short.map((row) => row.split(':')[0])).toEqual([
      '#A|group Organization',
      'rejected entity element type=Phenomenon',
      'rejected entity label=',
      'rejected tie to=gone',
      'rejected tie connection type=',
      'rejected tie to=P',
    ]);
  });

  it('is refused where it is no project', async () => {
    await expect(read(kumu, { 'a.json': '{"elements":{}}' })).rejects.toThrow(/has a list of elements/);
    await expect(read(kumu, { 'a.json': '{"elements":[' })).rejects.toThrow(/not JSON/);
  });

  it('tells of each loop what it runs through', async () => {
    const { short, unknown } = await taken(
      project(
        [element('A', 'Group', {}, 'elem-aaaaaaaa'), element('B', 'Group', {}, 'elem-bbbbbbbb')],
        [
          connection('elem-aaaaaaaa', 'elem-bbbbbbbb', 'partner', { _id: 'conn-1' }),
          connection('elem-bbbbbbbb', 'elem-aaaaaaaa', 'partner', { _id: 'conn-2' }),
        ],
        {
          loops: [
            {
              _id: 'loop-1',
              attributes: { label: 'Trust', tags: ['virtuous'] },
              elements: ['elem-aaaaaaaa', { _id: 'elem-bbbbbbbb' }],
              connections: ['conn-1', 'conn-2'],
            },
            { _id: 'loop-2', description: 'an idea' },
          ],
        },
      ),
    );
    expect(short.slice(4)).toEqual([
      'rejected entity loop=Trust: A loop is no entity of ours. What it runs through is read by itself, 4 in number: A; B; A → B; B → A.',
      'rejected entity loop=loop-2: A loop is no entity of ours, and this one names no members.',
    ]);
    expect(unknown).toEqual({ 'loops.tags': 1, 'loops.description': 1 });
  });
});

describe('a workbook of Kumu', () => {
  const sheets = {
    People: [
      ['Label', 'Type', 'Tags', 'Board (ignore)', 'Description'],
      ['Ann', 'Person', 'x | y|', 'z', 'a|b'],
      ['', '', '', '', ''],
      ['Ben', 'Person'],
      [],
      ['  ', ' '],
      ['Label', 'Type', 'Website', 'Alias'],
      ['PAZ', 'Nonprofit', 'paz.org', 'Promise AZ|Arizona'],
      ['FIRM', 'Coalition'],
    ],
    Connections: [
      ['From', 'To', 'Type', 'Label', ''],
      ['Ann', 'PAZ|FIRM', 'Board', 'Chair', 'beyond'],
      ['PAZ', 'Table', 'partner'],
      ['Ben', '', 'Board'],
    ],
    Loops: [
      ['Label', 'Elements'],
      ['R1', 'PAZ|FIRM'],
    ],
    Notes: [['To do'], ['this'], ['that']],
    'Old (ignore)': [['Label'], ['X']],
  };
  const short = [
    '#Ann|person Person: name=Ann; description=a|b',
    '#Ben|person Person: name=Ben',
    '#PAZ|nonprofit Organization: name=PAZ; website=http://paz.org; aliases=Promise AZ; aliases=Arizona',
    '#FIRM|coalition Coalition: name=FIRM',
    '#Ann|person HOLDS_POSITION_IN #PAZ|nonprofit: title=Chair',
    '#Ann|person HOLDS_POSITION_IN #FIRM|coalition: title=Chair',
    '#Table| Organization: name=Table',
    '#PAZ|nonprofit PARTNERS_WITH #Table|: ',
    'rejected tie to=: There is no element of this id or label.',
    'rejected entity loop=R1: A loop is no entity of ours. What it runs through is read by itself, 2 in number: PAZ; FIRM.',
  ];
  const unknown = { tags: 2, 'column e': 2, 'sheet “Notes”': 3 };

  it.each([
    ['map.xlsx', xlsxOf(sheets)],
    ['map.ods', odsOf(sheets)],
  ])(
    '%s is read by its headings: sections, bars, what is set aside, whom connections alone name',
    async (name, content) => {
      expect(await taken({ [name]: content })).toEqual({ short, unknown });
    },
  );

  it('says where a row stands, and rejects one with a cell that cannot be read', async () => {
    const formula = '<row r="4"><c r="A4" t="inlineStr"><is><t>B</t></is></c><c r="B4"><f>A1</f></c></row>';
    const { rows } = await read(kumu, {
      'map.xlsx': xlsx({ Elements: texts('Label', 'Type') + texts('A', 'Group') + formula }),
    });
    expect(rows.slice(1)).toMatchObject([
      { key: '#A|group', locator: 'sheet Elements, row 2, A' },
      {
        row: 'rejected',
        locator: 'sheet Elements, row 4, B',
        field: 'type',
        reason: expect.stringMatching(/^The cell holds a formula without its result/) as string,
      },
    ]);
  });

  it('with ids draws nobody that is not listed', async () => {
    const { short } = await taken({
      'map.xlsx': xlsxOf({
        Elements: [
          ['ID', 'Label', 'Type'],
          ['1', 'CCC', 'Nonprofit'],
          ['2', 'CCC', 'Nonprofit'],
        ],
        Connections: [
          ['ID', 'From', 'To', 'Direction'],
          ['c1', '1', '2', 'mutual'],
          ['c2', '1', '3', 'mutual'],
        ],
      }),
    });
    expect(short).toEqual([
      '#1 Organization: name=CCC',
      '#2 Organization: name=CCC',
      '#1 PARTNERS_WITH #2 (c1): ',
      'rejected tie to=3: There is no element of this id or label.',
    ]);
  });

  it.each([
    [
      'kumu',
      'elements and connections by their headings',
      { a: [['Label', 'Type']], b: [['ID', 'From', 'To']] },
    ],
    ['kumu', 'elements alone in their sheet', { Elements: [['Label', 'Founded']] }],
    ['table', 'a table that has a label', { Groups: [['Label', 'Founded']] }],
    ['table', 'a table of who sends to whom', { Grants: [['From', 'To', 'Amount']] }],
    ['table', 'the template', { entities: [['name', 'kind', 'id']], ties: [['from', 'kind', 'to']] }],
    ['table', 'sheets that are set aside', { 'Elements (ignore)': [['Label']], Groups: [['Name']] }],
  ])('%s is the format of %s', async (name, _, content: Record<string, string[][]>) => {
    for (const files of [{ 'w.xlsx': xlsxOf(content) }, { 'w.ods': odsOf(content) }])
      expect(await withFiles(files, async ([file]) => (await formatOf(file!))?.name)).toBe(name);
  });

  it('that is broken is left to the reader of tables to refuse', async () => {
    const cut = xlsxOf(sheets).subarray(0, 300);
    expect(await withFiles({ 'w.xlsx': cut }, async ([file]) => (await formatOf(file!))?.name)).toBe('table');
  });

  it('of any labels and any ties becomes a row for each of its rows', async () => {
    const label = fc.stringMatching(/^[A-Za-z][\w&<"', -]{0,12}[\w]$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(label, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('', 'partner', 'funds', 'likes')), {
          maxLength: 8,
        }),
        async (labels, ties) => {
          const at = (index: number): string => labels[index % labels.length]!;
          const content = {
            Elements: [['Label', 'Type'], ...labels.map((one) => [one, 'Nonprofit'])],
            Connections: [
              ['From', 'To', 'Type'],
              ...ties.map(([from, to, type]) => [at(from), at(to), type]),
            ],
          };
          for (const files of [{ 'w.xlsx': xlsxOf(content) }, { 'w.ods': odsOf(content) }]) {
            const { rows } = await read(kumu, files);
            expect(faultsOf(rows)).toEqual([]);
            expect(
              rows.flatMap((row) => (row.row === 'entity' ? row.statements.map(({ value }) => value) : [])),
            ).toEqual(labels);
            expect(
              rows.flatMap((row) =>
                row.row === 'tie'
                  ? `${row.from} ${row.to as string}`
                  : row.row === 'rejected'
                    ? `rejected ${row.field}`
                    : [],
              ),
            ).toEqual(
              ties.map(([from, to]) =>
                at(from) === at(to)
                  ? 'rejected connection type'
                  : `#${at(from)}|nonprofit #${at(to)}|nonprofit`,
              ),
            );
          }
        },
      ),
      { seed: 23, numRuns: 30 },
    );
  });
});
