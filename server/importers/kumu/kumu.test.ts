import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read, withFiles } from '../../../tests/support/inputFiles.ts';
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
const taken = async (files: Record<string, string>, mapping?: unknown) => {
  const { rows, unknown } = await read(kumu, files, mapping);
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown };
};

describe('Kumu', () => {
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
        { loops: [{ _id: 'loop-1' }], maps: [{ elements: [{ position: { x: 1, y: 2 } }] }] },
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
      'loops._id': 1,
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
});
