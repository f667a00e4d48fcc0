import fc from 'fast-check';
import type { ExportEntity, ExportGraph, ExportTie } from '../../server/exporters/exportGraph.ts';
import { tieKind, type TieKindName } from '../../server/model/vocabulary.ts';

/** Names with all that formats stumble over: quotes, angles, commas, accents, and the same name twice. */
const name = fc
  .tuple(
    fc.constantFrom('Alliance', 'Centro', 'Union'),
    fc.string({ unit: fc.constantFrom(...'abc ÉñŁ"\'<>&,;|\\%*[]{}=#'), maxLength: 30 }),
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
const date = fc.constantFrom('1968', '2004', '2011-10', '2010-04-23', '2014~', '2011/2012');
const later = fc.constantFrom('2016', '2020-02', '2024-02-29');
const text = fc
  .string({ unit: fc.constantFrom(...'abc é&<"'), minLength: 1, maxLength: 12 })
  .map((words) => `For ${words}`.replace(/\s+/g, ' ').trim());

const properties = fc.record(
  {
    sector: fc.constantFrom('FAITH', 'LABOR', 'ADVOCACY'),
    founded: date,
    dissolved: later,
    ein: fc.constantFrom('530196605', '010211530'),
    aliases: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    description: text,
  },
  { requiredKeys: [] },
);
const drawn = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  colour: fc.constantFrom('#0067a5', '#ff0000'),
});

const tieProperties: Readonly<Record<string, fc.Arbitrary<ExportTie['properties']>>> = {
  FUNDS: fc.record(
    {
      amountUsd: fc.integer({ min: 1, max: 1e7 }),
      fundingKind: fc.constantFrom('GRANT', 'DUES'),
      purpose: text,
    },
    { requiredKeys: [] },
  ),
  AFFILIATE_OF: fc.constant({}),
  PARTNERS_WITH: fc.record(
    { basis: fc.uniqueArray(fc.constantFrom('SHARED_AGENDA', 'PEER_FUNDERS'), { minLength: 1 }) },
    { requiredKeys: [] },
  ),
};

/** Graphs to export: `kinds` of ties among at least two organizations. */
export function exportGraphs(
  kinds: readonly TieKindName[] = ['FUNDS', 'AFFILIATE_OF', 'PARTNERS_WITH'],
): fc.Arbitrary<ExportGraph> {
  return fc.integer({ min: 2, max: 6 }).chain((order) =>
    fc.record({
      title: fc.constant('An alliance & its funders'),
      asOf: fc.constantFrom(null, '2014'),
      madeAt: fc.constant('2026-11-22T10:00:00.000Z'),
      entities: fc
        .tuple(
          fc.array(fc.record({ name, properties, drawn }), { minLength: order, maxLength: order }),
          fc.boolean(),
        )
        .map(([all, isDrawn]) =>
          all.map((each, i): ExportEntity => ({
            id: `00000000-0000-4000-8000-00000000000${i}`,
            kind: 'Organization',
            name: each.name,
            properties: each.properties,
            sources: ['s'],
            ...(isDrawn && { drawn: each.drawn }),
          })),
        ),
      ties: fc
        .array(
          fc.constantFrom(...kinds).chain((kind) =>
            fc.record({
              kind: fc.constant(kind),
              ends: fc.uniqueArray(fc.integer({ min: 0, max: order - 1 }), { minLength: 2, maxLength: 2 }),
              dates: fc.tuple(fc.option(date), fc.option(later)),
              strength: fc.constantFrom(0.5, 0.7, 1),
              confidence: fc.constantFrom(0.5, 0.8, 1),
              properties: tieProperties[kind]!,
            }),
          ),
          { maxLength: 10 },
        )
        .map((all) =>
          all.map(({ kind, ends, dates: [start, end], ...more }, i): ExportTie => ({
            id: `00000000-0000-4000-9000-0000000000${String(i).padStart(2, '0')}`,
            kind,
            from: `00000000-0000-4000-8000-00000000000${ends[0]}`,
            to: `00000000-0000-4000-8000-00000000000${ends[1]}`,
            symmetric: tieKind(kind).symmetric,
            start,
            end,
            sources: ['s'],
            ...more,
          })),
        ),
      sources: fc.constant([
        {
          id: 's',
          title: 'A study',
          publisher: 'A publisher',
          published: '2013',
          url: null,
          licence: 'CC BY 4.0',
        },
      ]),
    }),
  );
}

/** The whole of a file. */
export async function writtenText(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
) {
  let text = '';
  for await (const piece of pieces) text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  return text;
}
