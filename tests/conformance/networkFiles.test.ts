import { execa, execaSync } from 'execa';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ExportGraph, ExportTie } from '../../server/exporters/exportGraph.ts';
import { exportFormats } from '../../server/exporters/formats.ts';
import { adjacencyCsv } from '../../server/importers/graphFile/adjacencyCsv/adjacencyCsv.ts';
import { formatOf } from '../../server/importers/formats.ts';
import { graphFormats } from '../../server/importers/graphFile/graphFormats.ts';
import type { RowStatement } from '../../server/importers/importRows.ts';
import { normalizeValue } from '../../server/model/propertyValues.ts';
import { statableProperties } from '../../server/model/records.ts';
import { exportGraphs, writtenText } from '../support/networkGraphs.ts';
import { itemsIn, recordIn, rowsIn, withFiles } from '../support/graphText.ts';

const RUNS = { seed: 7, numRuns: 60 };
const format = (name: string) => ({
  writer: exportFormats.find((each) => each.name === name)!,
  reader: graphFormats.find((each) => each.name === name)!,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'crosstie-networks-'));
});
afterAll(() => rm(folder, { recursive: true }));

const normalized = (
  kind: Parameters<typeof statableProperties>[0],
  statements: readonly RowStatement[],
): string[] =>
  statements
    .map(({ property, value }) => {
      const entry = statableProperties(kind).find(({ name }) => name === property)!;
      return `${property}=${normalizeValue(entry, value)}`;
    })
    .sort();

const expectedOf = (
  kind: Parameters<typeof statableProperties>[0],
  values: Readonly<Record<string, unknown>>,
): string[] =>
  normalized(
    kind,
    Object.entries(values).flatMap(([property, value]) =>
      (Array.isArray(value) ? value : value === null ? [] : [value]).map((one) => ({
        property,
        value: String(one),
      })),
    ),
  );

describe('a network file of ours, read again', () => {
  it.each(['gexf', 'graphml', 'cytoscape-json', 'cx2'])('%s has the same actors and ties', async (name) => {
    const { writer, reader } = format(name);
    await fc.assert(
      fc.asyncProperty(exportGraphs(), async (graph) => {
        const { rows } = await rowsIn(reader, await writtenText(writer.write(graph)));
        expect(rows.filter(({ row }) => row === 'rejected')).toEqual([]);
        const entities = rows.filter((row) => row.row === 'entity');
        expect(
          entities.map(({ key, kind, statements }) => [key, kind, normalized(kind, statements)]),
        ).toEqual(
          graph.entities.map(({ id, kind, name: called, properties }) => [
            `crosstie:${id}`,
            kind,
            expectedOf(kind, { name: called, ...properties }),
          ]),
        );
        const ties = rows.filter((row) => row.row === 'tie');
        expect(
          ties.map(({ kind, from, to, statements }) => [kind, from, to, normalized(kind, statements)]),
        ).toEqual(
          graph.ties.map(({ kind, from, to, start, end, properties }) => [
            kind,
            `crosstie:${from}`,
            `crosstie:${to}`,
            expectedOf(kind, { start, end, ...properties }),
          ]),
        );
        for (const [i, { statements }] of ties.entries())
          for (const { confidence } of statements) expect(confidence).toBe(graph.ties[i]!.confidence);
        if (name !== 'cx2')
          expect(ties.map(({ parallel }) => parallel)).toEqual(graph.ties.map(({ id }) => `crosstie:${id}`));
      }),
      RUNS,
    );
  });

  it('pajek has as many actors and ties, of the same kinds, strengths and directions', async () => {
    const { writer, reader } = format('pajek');
    await fc.assert(
      fc.asyncProperty(exportGraphs(), async (graph) => {
        const { items } = await itemsIn(reader, await writtenText(writer.write(graph)));
        expect(items.filter(({ item }) => item === 'node')).toHaveLength(graph.entities.length);
        const number = (id: string) => String(1 + graph.entities.findIndex((entity) => entity.id === id));
        const told = (tie: ExportTie) =>
          `${number(tie.from)} ${number(tie.to)} ${tie.symmetric ? 'undirected' : 'directed'} ${tie.strength} ${tie.kind}`;
        expect(
          items
            .filter(({ item }) => item === 'edge')
            .map(({ source, target, direction, strength, label }) =>
              [source, target, direction, strength, label].join(' '),
            )
            .sort(),
        ).toEqual(graph.ties.map(told).sort());
      }),
      RUNS,
    );
  });

  it('ucinet-dl has the same matrix, under labels that differ', async () => {
    const { writer, reader } = format('ucinet-dl');
    await fc.assert(
      fc.asyncProperty(exportGraphs(), async (graph) => {
        const { nodes, ties, directed } = await recordIn(reader, await writtenText(writer.write(graph)));
        const labels = nodes.map(({ id }) => id);
        expect(labels).toHaveLength(graph.entities.length);
        expect(new Set(labels.map((label) => label.toUpperCase())).size).toBe(labels.length);
        expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(18);
        const matrix = new Map<string, number>();
        const add = (from: string, to: string, strength: number) =>
          matrix.set(`${from} ${to}`, (matrix.get(`${from} ${to}`) ?? 0) + strength);
        for (const { source, target, strength } of ties) {
          add(source, target, strength!);
          if (!directed) add(target, source, strength!);
        }
        expect(matrix).toEqual(matrixOf(graph, labels));
      }),
      RUNS,
    );
  });

  it('a name that a format cannot hold is told among the losses', () => {
    const [graph] = fc.sample(exportGraphs(), { seed: 1, numRuns: 1 });
    const twins = {
      ...graph!,
      entities: graph!.entities.map((entity) => ({ ...entity, name: 'Center for Community Change' })),
    };
    const losses = format('ucinet-dl').writer.losses(twins);
    expect(losses.join(' ')).toMatch(new RegExp(`${twins.entities.length} names had to be changed`));
    expect(format('pajek').writer.losses(twins).join(' ')).toMatch(/names? had to be changed/);
  });
});

function matrixOf(graph: ExportGraph, labels: readonly string[]): Map<string, number> {
  const label = (id: string) => labels[graph.entities.findIndex((entity) => entity.id === id)]!;
  const matrix = new Map<string, number>();
  const add = (from: string, to: string, strength: number) =>
    matrix.set(`${label(from)} ${label(to)}`, (matrix.get(`${label(from)} ${label(to)}`) ?? 0) + strength);
  for (const { from, to, strength, symmetric } of graph.ties) {
    add(from, to, strength);
    if (symmetric) add(to, from, strength);
  }
  return matrix;
}

describe('the format of a file', () => {
  it.each([
    ['gexf', 'ours.gexf'],
    ['graphml', 'ours.graphml'],
    ['pajek', 'ours.net'],
    ['ucinet-dl', 'ours.dl'],
    ['cytoscape-json', 'ours.json'],
    ['cx2', 'ours.cx2'],
  ])('%s is known by its beginning', async (name, file) => {
    const [graph] = fc.sample(exportGraphs(), { seed: 5, numRuns: 1 });
    const text = await writtenText(format(name).writer.write(graph!));
    expect(await withFiles([[file, text]], async ([opened]) => (await formatOf(opened!))?.name)).toBe(name);
  });

  it.each([
    ['gephi-csv', 'Source,Target,Type,Id,Label,Weight\na,b,Directed,1,,2\n'],
    ['adjacency-csv', ',a,b\na,0,1\nb,0,0\n'],
    ['vna', '*node data\nid side\na in\n*tie data\nfrom to\na b\n'],
  ])('%s is told from other tables', async (name, text) => {
    const file = name === 'vna' ? 'any.vna' : 'any.csv';
    expect(await withFiles([[file, text]], async ([opened]) => (await formatOf(opened!))?.name)).toBe(name);
  });
});

describe('a large network file', () => {
  it.each(['graphml', 'pajek', 'gephi-csv'])('%s of 200,000 ties is read as a stream', async (name) => {
    const ties = 200_000;
    const { reader } = format(name);
    await withFiles([[`large.${reader.extensions[0]!}`, largeFile(name, ties)]], async (files) => {
      const started = performance.now();
      const before = process.memoryUsage().rss;
      let most = before;
      let edges = 0;
      for await (const { item } of reader.items(files, { unknownField: () => undefined }))
        if (item === 'edge' && ++edges % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss);
      const megabytes = Math.round((most - before) / 1e6);
      console.info(
        `${name}: ${ties} ties in ${Math.round(performance.now() - started)} ms, ${megabytes} MB more than before`,
      );
      expect(edges).toBe(ties);
      expect(megabytes).toBeLessThan(250);
    });
  });
});

function largeFile(name: string, ties: number): string {
  const order = ties / 10;
  const ids = Array.from({ length: order }, (_, i) => i + 1);
  const ends = Array.from({ length: ties }, (_, i) => [1 + (i % order), 1 + ((i * 7919) % order)] as const);
  if (name === 'gephi-csv') return `source,target\n${ends.map((pair) => pair.join(',')).join('\n')}\n`;
  if (name === 'pajek')
    return `*Vertices ${order}\n${ids.map((id) => `${id} "n${id}"`).join('\n')}\n*Arcs\n${ends.map((pair) => pair.join(' ')).join('\n')}\n`;
  return `<graphml><graph edgedefault="directed">${ids.map((id) => `<node id="${id}"/>`).join('')}${ends.map(([from, to]) => `<edge source="${from}" target="${to}"/>`).join('')}</graph></graphml>`;
}

describe('GEXF of ours', () => {
  it('is valid by the schema of GEXF 1.3', async () => {
    const schema = (file: string) => ({
      fileName: file,
      contents: readFileSync(path.join(import.meta.dirname, '../fixtures/gexf-1.3', file), 'utf8'),
    });
    for (const graph of fc.sample(exportGraphs(), { seed: 3, numRuns: 10 })) {
      const contents = await writtenText(format('gexf').writer.write(graph));
      const { valid, errors } = await validateXML({
        xml: [{ fileName: 'ours.gexf', contents }],
        schema: [schema('gexf.xsd')],
        preload: [schema('dynamics.xsd'), schema('viz.xsd')],
      });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    }
  });
});

/** A Python with NetworkX and igraph: `CROSSTIE_PYTHON`, or the one on the path. Without one, these tests are skipped. */
const python = [process.env['CROSSTIE_PYTHON'], 'python3'].find(
  (command) =>
    command !== undefined &&
    execaSync(command, ['-c', 'import networkx, igraph'], { reject: false }).exitCode === 0,
);
if (python === undefined)
  console.warn(
    'Skipped: no Python with networkx and igraph; name one in CROSSTIE_PYTHON to hold network files against them.',
  );

interface Told {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly attributes: Readonly<Record<string, unknown>> }[];
  readonly ties: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
}
async function peer(...args: string[]): Promise<Told> {
  const { stdout } = await execa(python!, [
    path.join(import.meta.dirname, '../support/networkPeer.py'),
    ...args,
  ]);
  return JSON.parse(stdout) as Told;
}

describe.skipIf(python === undefined)('independent programs', () => {
  it.each([
    ['networkx', 'graphml'],
    ['networkx', 'gexf'],
    ['networkx', 'pajek'],
    ['igraph', 'graphml'],
    ['igraph', 'pajek'],
    ['igraph', 'ucinet-dl'],
  ])('%s reads our %s with as many actors and ties, and their attributes', async (program, name) => {
    const { writer } = format(name);
    for (const graph of [
      ...fc.sample(exportGraphs(), { seed: 11, numRuns: 4 }),
      ...fc.sample(exportGraphs(['PARTNERS_WITH']), { seed: 12, numRuns: 2 }),
      ...fc.sample(exportGraphs(['FUNDS']), { seed: 13, numRuns: 2 }),
    ]) {
      if (graph.ties.length === 0) continue;
      const file = path.join(folder, `ours.${writer.extension}`);
      await writeFile(file, await writtenText(writer.write(graph)));
      const { nodes, ties } = await peer('read', program, name, file);
      expect(nodes).toHaveLength(graph.entities.length);
      const cells =
        name === 'ucinet-dl'
          ? matrixOf(
              graph,
              graph.entities.map(({ id }) => id),
            ).size
          : graph.ties.length;
      expect(ties).toHaveLength(cells);
      if (name === 'pajek' || name === 'ucinet-dl') {
        const total = (values: readonly unknown[]) =>
          values.reduce((sum: number, value) => sum + Number(value), 0);
        const strength = graph.ties.reduce(
          (sum, tie) => sum + tie.strength * (name === 'ucinet-dl' && tie.symmetric ? 2 : 1),
          0,
        );
        expect(total(ties.map(([, , { weight }]) => weight))).toBeCloseTo(strength, 9);
        continue;
      }
      expect(nodes.map(({ attributes }) => attributes['kind'])).toEqual(
        graph.entities.map(({ kind }) => kind),
      );
      expect(nodes.map(({ attributes }) => attributes['label'] ?? attributes['name'])).toEqual(
        graph.entities.map((entity) => entity.name),
      );
      expect(nodes.map(({ attributes }) => attributes['ein'] || undefined)).toEqual(
        graph.entities.map(({ properties }) => properties['ein']),
      );
      expect(
        ties
          .map(([, , attributes]) => [attributes['kind'], attributes['weight'], attributes['confidence']])
          .sort(),
      ).toEqual(graph.ties.map(({ kind, strength, confidence }) => [kind, strength, confidence]).sort());
    }
  });

  it.each([
    ['networkx', 'graphml'],
    ['networkx', 'gexf'],
    ['networkx', 'pajek'],
    ['networkx', 'cytoscape-json'],
    ['igraph', 'graphml'],
    ['igraph', 'pajek'],
  ])('%s writes %s that we read', async (program, name) => {
    const { reader } = format(name);
    const file = path.join(folder, `theirs.${reader.extensions[0]!}`);
    const theirs = await peer('write', program, name, file);
    const { nodes, ties, directed } = await recordIn(reader, readFileSync(file, 'utf8'));
    expect(directed).toBe(true);
    const names = nodes.map(({ id, attributes }) => attributes['name'] ?? attributes['label'] ?? id);
    expect(names).toEqual(theirs.nodes.map(({ id }) => id));
    if (name !== 'pajek')
      expect(nodes.map(({ attributes }) => attributes['sector'])).toEqual(
        theirs.nodes.map(({ attributes }) => attributes['sector']),
      );
    const called = new Map(nodes.map(({ id }, i) => [id, names[i]!]));
    expect(
      ties
        .map(({ source, target, strength }) => `${called.get(source)} ${called.get(target)} ${strength}`)
        .sort(),
    ).toEqual(theirs.ties.map(([from, to, { weight }]) => `${from} ${to} ${weight as number}`).sort());
  });
});

const alliances = path.join(import.meta.dirname, '../../../shared/data/alliances');
describe.skipIf(!existsSync(alliances))('matrices of an alliance', () => {
  it.each([
    ['ohio_civic_network_2013_sharing_anon.csv', 18, []],
    ['ohio_civic_network_2016_sharing_anon.csv', 18, ['GL (2)']],
  ])('%s is a directed network', async (file, order, twice) => {
    const text = readFileSync(path.join(alliances, file), 'utf8');
    const { nodes, ties, directed } = await recordIn(adjacencyCsv, [[file, text]]);
    expect(directed).toBe(true);
    expect(nodes).toHaveLength(order);
    expect(nodes.map(({ id }) => id).filter((id) => id.endsWith(')'))).toEqual(twice);
    const ones = text
      .split('\n')
      .slice(1)
      .join('\n')
      .match(/,1(?=,|\r?\n|$)/g)!.length;
    expect(ties).toHaveLength(ones);
  });
});
