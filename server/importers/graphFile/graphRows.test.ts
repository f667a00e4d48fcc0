import { describe, expect, it } from 'vitest';
import { rowsIn, withFiles } from '../../../tests/support/graphText.ts';
import { gexf } from './gexf/gexf.ts';
import { gephiCsv } from './gephiCsv/gephiCsv.ts';
import { graphImport } from './graphRows.ts';
import { graphml } from './graphml/graphml.ts';

const titles = (texts: readonly string[], of: string): string =>
  `<attributes class="${of}">${texts.map((title) => `<attribute id="${title}" title="${title}" type="string"/>`).join('')}</attributes>`;
const values = (given: Record<string, string>): string =>
  `<attvalues>${Object.entries(given)
    .map(([name, value]) => `<attvalue for="${name}" value="${value}"/>`)
    .join('')}</attvalues>`;
const document = (nodes: string, edges: string): string =>
  `<gexf version="1.3"><graph defaultedgetype="directed">${titles(['kind', 'Year founded', 'colour', 'ein'], 'node')}${titles(['amountUsd', 'roles'], 'edge')}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const two = '<node id="a" label="A"/><node id="b" label="B"/>';

describe('rows of a network file', () => {
  it('take labels as names, attributes as the properties they name, and the kind that is stated', async () => {
    const { rows, unknown } = await rowsIn(
      gexf,
      document(
        `<node id="a" label="FIRM">${values({ kind: 'coalition', 'Year founded': '2004', colour: 'red', ein: '530196605' })}</node>`,
        '',
      ),
    );
    expect(rows).toMatchObject([
      { row: 'source', title: 'test.gexf' },
      {
        row: 'entity',
        key: '#a',
        kind: 'Coalition',
        locator: 'node a',
        statements: [
          { property: 'name', value: 'FIRM' },
          { property: 'founded', value: '2004' },
          { property: 'ein', value: '530196605' },
        ],
      },
    ]);
    expect(unknown).toEqual(['colour']);
  });

  it('take a kind that is called like something of the language for one that is unknown', async () => {
    const { rows, unknown } = await rowsIn(
      gexf,
      document(two, '<edge source="a" target="b" kind="constructor"/>'),
    );
    expect(rows.at(-1)).toMatchObject({ row: 'tie', kind: 'PARTNERS_WITH' });
    expect(unknown).toEqual(['kind “constructor”']);
  });

  it('take ties of the kind they name, one for each spell, and count strengths', async () => {
    const { rows, unknown } = await rowsIn(
      gexf,
      document(
        two,
        `<edge source="a" target="b" kind="FUNDS" weight="3">${values({ amountUsd: '10' })}<spells><spell start="2004" end="2005-06-30"/><spell start="2010"/></spells></edge><edge source="b" target="a" label="Member of">${values({ roles: 'CONVENER|MEMBER' })}</edge>`,
      ),
    );
    expect(rows.slice(3)).toMatchObject([
      {
        kind: 'FUNDS',
        from: '#a',
        to: '#b',
        parallel: '',
        statements: [
          { value: '10' },
          { property: 'start', value: '2004' },
          { property: 'end', value: '2005-06-30' },
        ],
      },
      {
        kind: 'FUNDS',
        from: '#a',
        to: '#b',
        parallel: '2',
        statements: [{ value: '10' }, { property: 'start', value: '2010' }],
      },
      {
        kind: 'MEMBER_OF',
        from: '#b',
        to: '#a',
        statements: [
          { property: 'roles', value: 'convener' },
          { property: 'roles', value: 'member' },
        ],
      },
    ]);
    expect(unknown).toEqual(['strength']);
  });

  it('take other ties as partnerships, or as the mapping says', async () => {
    const text = document(two, '<edge source="a" target="b"/><edge source="b" target="a" kind="knows"/>');
    const partners = await rowsIn(gexf, text);
    expect(partners.rows.slice(3)).toMatchObject([
      { kind: 'PARTNERS_WITH', parallel: '' },
      { kind: 'PARTNERS_WITH', parallel: '2' },
    ]);
    expect(partners.unknown).toEqual(['kind “knows”']);
    const mapped = await rowsIn(gexf, text, { directed: 'FUNDS', kinds: { knows: 'RECOMMENDS' } });
    expect(mapped.rows.slice(3)).toMatchObject([{ kind: 'FUNDS' }, { kind: 'RECOMMENDS' }]);
    await expect(rowsIn(gexf, text, { directed: 'KNOWS' })).rejects.toThrow(/the mapping cannot be used/);
  });

  it('guess a mapping that says what each attribute and sort of tie would become', async () => {
    const text = document(
      `<node id="a">${values({ kind: 'Organization', colour: 'red', 'Year founded': '2004' })}</node>`,
      '<edge source="a" target="a" kind="knows"/>',
    );
    expect(
      await withFiles([['t.gexf', text]], (files) => graphImport(gexf).guessMapping!(files)),
    ).toMatchObject({
      nodeKind: 'Organization',
      directed: 'PARTNERS_WITH',
      nodeAttributes: { colour: null, 'Year founded': { as: 'property', property: 'founded' } },
    });
  });

  it('wait for nodes that come after their ties, and reject ties to nowhere and to themselves', async () => {
    const { rows } = await rowsIn(
      graphml,
      '<graphml><graph edgedefault="directed"><edge source="a" target="b"/><edge source="a" target="c"/><node id="a"/><node id="b"/><edge source="a" target="a"/></graph></graphml>',
    );
    expect(rows.slice(1)).toMatchObject([
      { row: 'entity', key: '#a' },
      { row: 'entity', key: '#b' },
      { row: 'rejected', about: 'tie', field: 'target', value: 'a' },
      { row: 'tie', from: '#a', to: '#b' },
      {
        row: 'rejected',
        about: 'tie',
        field: 'target',
        value: 'c',
        reason: {
          message: expect.stringContaining('no node “{node}”') as string,
          values: { node: 'c' },
        },
      },
    ]);
  });

  it('keep the ids of our own exports', async () => {
    const { rows } = await rowsIn(
      gephiCsv,
      'source,target,id,kind\ncrosstie:1,crosstie:2,crosstie:9,FUNDS\n',
    );
    expect(rows.slice(1)).toMatchObject([
      { key: 'crosstie:1' },
      { key: 'crosstie:2' },
      { from: 'crosstie:1', parallel: 'crosstie:9' },
    ]);
  });
});
