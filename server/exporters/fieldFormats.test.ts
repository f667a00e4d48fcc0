import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportGraphs, written } from '../../tests/support/exportGraphs.ts';
import type { ExportGraph } from './exportGraph.ts';
import { followthemoney } from './followthemoney.ts';
import { jsonLd } from './jsonLd.ts';
import { kumu } from './kumu.ts';
import { sourcesCsv, sourcesMarkdown } from './sources.ts';

const ids = {
  firm: '018f0000-0000-7000-8000-000000000001',
  ccc: '018f0000-0000-7000-8000-000000000002',
  tie: '018f0000-0000-7000-8000-000000000003',
  study: '018f0000-0000-7000-8000-000000000004',
};
const graph: ExportGraph = {
  title: 'Allies of FIRM',
  asOf: '2015',
  madeAt: '2026-11-22T10:00:00.000Z',
  entities: [
    { id: ids.firm, kind: 'Coalition', name: 'FIRM', properties: { founded: '2004~' }, sources: [ids.study] },
    { id: ids.ccc, kind: 'Organization', name: 'CCC', properties: { ein: '520888113' }, sources: [] },
  ],
  ties: [
    {
      id: ids.tie,
      kind: 'MEMBER_OF',
      from: ids.ccc,
      to: ids.firm,
      symmetric: false,
      start: '2004',
      end: null,
      confidence: 0.9,
      strength: 0.7,
      properties: { roles: ['CONVENER'] },
      sources: [ids.study],
    },
  ],
  sources: [
    {
      id: ids.study,
      title: '=HYPERLINK("x") *Study*',
      publisher: 'Aspen',
      published: '2015',
      url: 'https://example.org/study',
      licence: 'CC BY 4.0',
    },
  ],
};

const tableOf = (text: string): string[][] => parse(text);

describe('exports to the formats of the field', () => {
  it.each([kumu, followthemoney, jsonLd, sourcesMarkdown, sourcesCsv])(
    'carry title, publisher and licence of the sources: $name',
    async (format) => {
      const text = await written(format.write(graph));
      for (const part of ['HYPERLINK', 'Aspen', 'CC BY 4.0', 'https://example.org/study'])
        expect(text).toContain(part);
    },
  );

  it('write FollowTheMoney by its schemata, and say what is lost', async () => {
    const lines = (await written(followthemoney.write(graph)))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { schema: string; properties: object });
    expect(lines.map(({ schema }) => schema)).toEqual(['Organization', 'Organization', 'Membership']);
    expect(lines[1]).toMatchObject({
      id: `crosstie-${ids.ccc}`,
      properties: { name: ['CCC'], taxNumber: ['520888113'], jurisdiction: ['us'] },
    });
    expect(lines[2]).toMatchObject({
      properties: {
        member: [`crosstie-${ids.ccc}`],
        organization: [`crosstie-${ids.firm}`],
        role: ['convener'],
        startDate: ['2004'],
      },
    });
    expect(followthemoney.losses(graph)).toEqual([
      'Approximate dates, and those that lie between two others: 1.',
      'Confidence and strength of 1 tie.',
    ]);
  });

  it('write JSON-LD in ORG and PROV, each tie a thing with its sources', async () => {
    const document = JSON.parse(await written(jsonLd.write(graph))) as { '@graph': object[] };
    expect(document['@graph'].slice(1)).toMatchObject([
      { id: `urn:uuid:${ids.study}`, type: ['prov:Entity', 'Source'], licence: 'CC BY 4.0' },
      { id: `urn:uuid:${ids.firm}`, type: ['org:OrganizationalCollaboration', 'Coalition'] },
      { id: `urn:uuid:${ids.ccc}`, type: ['org:Organization', 'Organization'], name: 'CCC' },
      {
        type: ['org:Membership', 'MEMBER_OF'],
        member: `urn:uuid:${ids.ccc}`,
        organization: `urn:uuid:${ids.firm}`,
        sources: [`urn:uuid:${ids.study}`],
      },
    ]);
  });

  it('write sources so that no spreadsheet computes and no page renders what a title says', async () => {
    const [, row] = tableOf(await written(sourcesCsv.write(graph)));
    expect(row!.slice(1)).toEqual([
      `'=HYPERLINK("x") *Study*`,
      'Aspen',
      '2015',
      'https://example.org/study',
      'CC BY 4.0',
      '1',
      '1',
    ]);
    expect(await written(sourcesMarkdown.write(graph))).toContain(
      '**=HYPERLINK("x") \\*Study\\***, Aspen, 2015.',
    );
  });

  it('are well-formed for every graph, with as many things as there are', async () => {
    await fc.assert(
      fc.asyncProperty(exportGraphs(), async (given) => {
        const [project, linked] = await Promise.all(
          [kumu, jsonLd].map(
            async (format) => JSON.parse(await written(format.write(given))) as Record<string, object[]>,
          ),
        );
        expect(project!.elements).toHaveLength(given.entities.length);
        expect(project!.connections).toHaveLength(given.ties.length);
        expect(linked!['@graph']).toHaveLength(
          1 + given.sources.length + given.entities.length + given.ties.length,
        );
        const table = tableOf(await written(sourcesCsv.write(given)));
        expect(table).toHaveLength(1 + given.sources.length);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
