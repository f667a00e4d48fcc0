import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFormat, ExportGraph, ExportProperties } from '../../server/exporters/exportGraph.ts';
import { followthemoney as writeFollowthemoney } from '../../server/exporters/followthemoney.ts';
import { kumu as writeKumu } from '../../server/exporters/kumu.ts';
import { followthemoney } from '../../server/importers/followthemoney/followthemoney.ts';
import type { ImportFormat, ImportRow } from '../../server/importers/importRows.ts';
import { kumu } from '../../server/importers/kumu/kumu.ts';
import { inEnglish } from '../../server/model/message.ts';
import { normalizeValue } from '../../server/model/propertyValues.ts';
import { statableProperties } from '../../server/model/records.ts';
import {
  actorKinds,
  entityKind,
  tieKind,
  type EntityKindName,
  type TieKindName,
} from '../../server/model/vocabulary.ts';
import { exportGraphs, written } from '../support/exportGraphs.ts';
import { faultsOf, read } from '../support/inputFiles.ts';

/** One fact a line: what is kept, in whichever order, whichever way a closed value is spelled. */
function factsOf(kind: EntityKindName | TieKindName, said: readonly (readonly [string, string])[]): string[] {
  return said
    .map(([name, value]) => {
      const property = statableProperties(kind).find((entry) => entry.name === name)!;
      return `${name}=${normalizeValue(property, value)}`;
    })
    .filter((fact, at, all) => all.indexOf(fact) === at)
    .sort();
}

const said = (properties: ExportProperties): [string, string][] =>
  Object.entries(properties).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as string[]) : [String(value)]).map((one): [string, string] => [
      name,
      one,
    ]),
  );

function graphFacts(graph: ExportGraph): string[] {
  return [
    ...graph.entities.map(({ id, kind, name, properties }) => {
      const named = entityKind(kind).namedBy ?? 'name';
      return `crosstie:${id} ${kind} ${factsOf(kind, [[named, name], ...said(properties)]).join('; ')}`;
    }),
    ...graph.ties.map(({ id, kind, from, to, start, end, properties }) => {
      const dated: [string, string][] = [
        ...(start === null ? [] : [['start', start] as [string, string]]),
        ...(end === null ? [] : [['end', end] as [string, string]]),
      ];
      return `${id} crosstie:${from} ${kind} crosstie:${to} ${factsOf(kind, [...dated, ...said(properties)]).join('; ')}`;
    }),
  ].sort();
}

function rowFacts(rows: readonly ImportRow[]): string[] {
  return rows
    .flatMap((row): string[] => {
      if (row.row !== 'entity' && row.row !== 'tie')
        return row.row === 'rejected' ? [`rejected ${inEnglish(row.reason)}`] : [];
      const own = factsOf(
        row.kind,
        row.statements.map(({ property, value }) => [property, value]),
      ).join('; ');
      return row.row === 'entity'
        ? [`${row.key} ${row.kind} ${own}`]
        : [
            `${row.parallel.replace(/^crosstie[-:]/, '')} ${row.from} ${row.kind} ${typeof row.to === 'string' ? row.to : ''} ${own}`,
          ];
    })
    .sort();
}

async function returned(
  writer: ExportFormat,
  reader: ImportFormat,
  graph: ExportGraph,
): Promise<ImportRow[]> {
  const text = await written(writer.write(graph));
  // Of nothing there is nothing to write, and an empty file is nothing to read.
  if (text === '') return [];
  const { rows } = await read(reader, { [`map.${writer.extension}`]: text });
  expect(faultsOf(rows)).toEqual([]);
  return rows;
}

describe('round trips of the formats of the field', () => {
  it('through Kumu, every entity, tie and property comes back', async () => {
    await fc.assert(
      fc.asyncProperty(exportGraphs(), async (graph) => {
        expect(rowFacts(await returned(writeKumu, kumu, graph))).toEqual(graphFacts(graph));
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('through FollowTheMoney, everything comes back but what its report names', async () => {
    const kinds = [...actorKinds, 'Person', 'Programme', 'Place'] as const;
    const ties = [
      'MEMBER_OF',
      'AFFILIATE_OF',
      'FUNDS',
      'SISTER_OF',
      'SUCCEEDED_BY',
      'PARTNERS_WITH',
      'RUNS',
      'OPERATES_IN',
      'HOLDS_POSITION_IN',
    ] as const;
    await fc.assert(
      fc.asyncProperty(exportGraphs({ kinds, ties }), async (graph) => {
        const rows = (await returned(writeFollowthemoney, followthemoney, graph)).filter(
          // A person without a position is no actor, and is not taken.
          (row) => row.row !== 'rejected',
        );
        expect(rowFacts(rows)).toEqual(graphFacts(held(graph)));
        const lost = writeFollowthemoney.losses(graph).length;
        if (
          JSON.stringify(graphFacts(held(graph))) !== JSON.stringify(graphFacts(graph)) &&
          people(graph) === 0
        )
          expect(lost).toBeGreaterThan(0);
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

const people = ({ entities }: ExportGraph): number => entities.filter(({ kind }) => kind === 'Person').length;

/** The part of a graph that FollowTheMoney holds, by what it says it cannot. */
function held(graph: ExportGraph): ExportGraph {
  const isPrefix = (date: string | null): boolean => date !== null && /^[\d-]+$/.test(date);
  const kept = new Map(
    graph.entities.filter(({ kind }) => kind !== 'Place').map((entity) => [entity.id, entity.kind]),
  );
  const ties = graph.ties
    .filter(
      ({ from, to, kind }) =>
        kept.has(from) && kept.has(to) && (kind === 'RUNS' || kept.get(to) !== 'Programme'),
    )
    .map((tie) => ({
      ...tie,
      start: isPrefix(tie.start) ? tie.start : null,
      end: isPrefix(tie.end) ? tie.end : null,
      properties: Object.fromEntries(
        Object.entries(tie.properties).filter(
          ([name]) =>
            ['roles', 'amountUsd', 'purpose', 'title'].includes(name) &&
            tieKind(tie.kind).name !== 'SISTER_OF',
        ),
      ),
    }));
  const inOffice = new Set(ties.flatMap(({ kind, from }) => (kind === 'HOLDS_POSITION_IN' ? [from] : [])));
  const entities = graph.entities
    .filter(({ id, kind }) => kept.has(id) && (kind !== 'Person' || inOffice.has(id)))
    .map((entity) => ({
      ...entity,
      properties: Object.fromEntries(
        Object.entries(entity.properties).filter(
          ([name, value]) =>
            ['aliases', 'description', 'website', 'ein', 'legalForm', 'sector'].includes(name) ||
            (['founded', 'dissolved', 'start', 'end'].includes(name) && isPrefix(value as string)),
        ),
      ),
    }));
  return { ...graph, entities, ties };
}
