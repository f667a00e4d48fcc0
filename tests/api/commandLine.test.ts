import { execa } from 'execa';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function crosstie(...args: string[]) {
  const { exitCode, stdout, stderr } = await execa(
    process.execPath,
    ['--import', 'tsx', 'server/cli/crosstie.ts', ...args],
    { cwd: root, reject: false },
  );
  return { exitCode, stdout, stderr };
}

async function file(name: string, content: string | object): Promise<string> {
  const place = path.join(folder, name);
  await writeFile(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

/** A star of four whose centre lies on all three paths between its leaves. */
const star = {
  format: 'alliance-golden/1',
  id: 'star',
  directed: false,
  nodes: ['hub', 'a', 'b', 'c'].map((id) => ({ id, attrs: { side: id === 'hub' ? 'in' : 'out' } })),
  edges: ['a', 'b', 'c'].map((target) => ({ source: 'hub', target })),
  groupings: ['side'],
};
const expected = (values: object) => ({
  ...star,
  measures: [
    { id: 'betweenness|undirected,raw', kind: 'node', values },
    { id: 'fame|undirected', kind: 'node', values: { hub: 1 } },
  ],
});

describe('crosstie analyze', () => {
  it('prints measures of a file with its own ids, undefined as null', async () => {
    const lone = { ...star, nodes: [...star.nodes, { id: 'lone', attrs: {} }] };
    const { exitCode, stdout } = await crosstie(
      'analyze',
      await file('star.json', lone),
      '--measure',
      'constraint|undirected,whole-network',
      'betweenness|undirected,raw',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        measure: 'betweenness',
        convention: 'undirected,raw',
        values: { hub: 3, a: 0, b: 0, c: 0, lone: 0 },
      },
      {
        measure: 'constraint',
        convention: 'undirected,whole-network',
        values: { hub: expect.closeTo(1 / 3, 12) as number, a: 1, b: 1, c: 1, lone: null },
      },
    ]);
  });

  it('reads a list of ties, says what it folded, and prints CSV', async () => {
    const ties = await file('ties.csv', 'source,target,strength\na,b,2\nb,a,3\nb,b,1\n');
    const { stdout, stderr } = await crosstie('analyze', ties, '--measure', 'strength', '--csv');
    expect(stdout).toBe('measure,convention,key,value\nstrength,undirected,a,5\nstrength,undirected,b,5');
    expect(stderr).toMatch(/1 of a node to itself[^]*1 beyond the first/);
    const directed = await crosstie('analyze', ties, '--measure', 'strength', '--csv', '--directed');
    expect(directed.stdout).toContain('strength,out,a,2');
  });

  it.each([
    [
      'graphml',
      '<graphml><key id="s" for="node" attr.name="side"/><graph edgedefault="undirected"><node id="hub"><data key="s">in</data></node><node id="a"><data key="s">out</data></node><node id="b"><data key="s">out</data></node><edge source="hub" target="a"/><edge source="hub" target="b"/></graph></graphml>',
    ],
    [
      'gexf',
      '<gexf version="1.3"><graph><attributes class="node"><attribute id="0" title="side" type="string"><default>out</default></attribute></attributes><nodes><node id="hub"><attvalues><attvalue for="0" value="in"/></attvalues></node><node id="a"/><node id="b"/></nodes><edges><edge source="hub" target="a"/><edge source="hub" target="b"/></edges></graph></gexf>',
    ],
    ['net', '*Vertices 3\n1 "hub"\n2 "a"\n3 "b"\n*Edges\n1 2\n1 3\n*Partition side\n*Vertices 3\n1\n2\n2\n'],
    ['vna', '*node data\nid side\nhub in\na out\nb out\n*tie data\nfrom to\nhub a\na hub\nhub b\nb hub\n'],
    [
      'cyjs',
      '{"directed":false,"elements":{"nodes":[{"data":{"id":"hub","side":"in"}},{"data":{"id":"a","side":"out"}},{"data":{"id":"b","side":"out"}}],"edges":[{"data":{"source":"hub","target":"a"}},{"data":{"source":"hub","target":"b"}}]}}',
    ],
  ])('reads .%s, with partitions from its attributes', async (extension, text) => {
    const { stdout, stderr, exitCode } = await crosstie(
      'analyze',
      await file(`star.${extension}`, text),
      '--measure',
      'degree',
      'ei_index.global',
      '--partition',
      'side',
      '--csv',
    );
    expect(stderr).not.toMatch(/Error/);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^degree,.*,hub,2$/m);
  });

  it('reads matrices, and a table of nodes beside one of ties', async () => {
    const matrix = await crosstie(
      'analyze',
      await file('m.csv', ',a,b\na,0,1\nb,0,0\n'),
      '--measure',
      'degree',
      '--csv',
    );
    expect(matrix.stdout).toMatch(/^degree,out[^,]*,a,1$/m);
    const dl = await crosstie(
      'analyze',
      await file('m.dl', 'dl n=2\nlabels: a b\ndata:\n0 1\n1 0\n'),
      '--measure',
      'degree',
      '--csv',
    );
    expect(dl.stdout).toMatch(/^degree,undirected[^,]*,A,1$/im);
    const pair = [
      await file('nodes.csv', 'Id,Label,side\nhub,,in\nlone,,out\n'),
      await file('edges.csv', 'Source,Target\nhub,a\n'),
    ];
    expect((await crosstie('analyze', ...pair, '--measure', 'degree', '--csv')).stdout).toMatch(/,lone,0$/m);
  });

  it.each([
    [['no-such-file.json'], /no such file/],
    [['star.json', '--measure', 'fame'], /no measure named “fame”/],
    [['star.json', '--partition', 'colour'], /no attribute “colour”; they have side/],
    [['broken.json'], /broken\.json: not JSON/],
    [['other.json'], /not in the format alliance-golden\/1/],
    [['no-network.txt'], /no-network\.txt: it is no network file that Crosstie knows: GraphML/],
    [['nowhere.graphml'], /names the node “x”, which is not listed/],
    [['nowhere.json'], /names the node “x”, which is not listed/],
  ])('says in one line what is wrong with %j', async ([name, ...options], message) => {
    await file('star.json', star);
    await file('broken.json', '{');
    await file('other.json', { format: 'gexf' });
    await file('no-network.txt', 'Dear all,');
    await file(
      'nowhere.graphml',
      '<graphml><graph><node id="a"/><edge source="a" target="x"/></graph></graphml>',
    );
    await file('nowhere.json', { ...star, edges: [{ source: 'hub', target: 'x' }] });
    const { exitCode, stdout, stderr } = await crosstie('analyze', path.join(folder, name!), ...options);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('crosstie verify', () => {
  it('holds a file’s values against ours, and names what is not covered', async () => {
    const right = await crosstie('verify', await file('right.json', expected({ hub: 3, a: 0, b: 0, c: 0 })));
    expect(right.exitCode).toBe(0);
    expect(right.stdout).toMatch(/equal .* betweenness\|undirected,raw/);
    expect(right.stdout).toMatch(/1 equal, 0 different, 1 not covered/);
  });

  it('fails, and says where, when a value differs', async () => {
    const wrong = await file('wrong.json', expected({ hub: 3, a: 0, b: 0.1, c: 0 }));
    expect((await crosstie('verify', wrong)).exitCode).toBe(1);
    const { exitCode, stdout } = await crosstie('verify', wrong, '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: 'betweenness|undirected,raw',
        verdict: 'different',
        note: expect.stringContaining('at b') as string,
      },
      { id: 'fame|undirected', verdict: 'not covered' },
    ]);
  });
});

describe('crosstie complete', () => {
  const suggested = async (...words: string[]): Promise<string[]> => {
    const { exitCode, stdout } = await crosstie('complete', '--', ...words);
    expect(exitCode).toBe(0);
    // The last line tells the shell what else to do.
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[0]!);
  };

  it.each(['bash', 'zsh'])('prints a script that %s can read', async (shell) => {
    const { exitCode, stdout } = await crosstie('complete', shell);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('crosstie complete -- ');
    const isThere = await execa(shell, ['-c', 'true'], { reject: false });
    if (isThere.failed) return;
    expect(await execa(shell, ['-n'], { input: stdout, reject: false })).toMatchObject({ exitCode: 0 });
  });

  it('completes commands, options and what options take', async () => {
    expect(await suggested('im')).toEqual(['import']);
    expect(await suggested('export', '--fo')).toEqual(['--format', '--for']);
    expect(await suggested('export', '--format', 'ge')).toEqual(['gexf']);
  });
});
