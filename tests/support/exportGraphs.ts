import fc from 'fast-check';
import type {
  ExportEntity,
  ExportGraph,
  ExportProperties,
  ExportTie,
} from '../../server/exporters/exportGraph.ts';
import { stableId } from '../../server/model/identifiers.ts';
import {
  entityKind,
  entityKinds,
  propertiesOf,
  tieKind,
  tieKinds,
  valueSets,
  type EntityKindName,
  type Property,
  type TieKindName,
} from '../../server/model/vocabulary.ts';

/** Texts as people write them, with what formats trip over: quotes, separators, markup, other scripts, a formula's beginning. */
const texts = fc
  .array(
    fc.constantFrom(
      'Center',
      'for',
      'Niños',
      '“Q”',
      '"x"',
      'a|b',
      'A&B',
      '<b>',
      '=1+1',
      "O'Neil",
      '東京',
      'c,d',
      '\\n',
      '{',
      ';',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const dates = fc.constantFrom('2004', '2011-10', '2010-04-23', '2014~', '2011/2012');

function valueOf({ type }: Property): fc.Arbitrary<string | number | boolean> {
  if (typeof type === 'object') return fc.constantFrom(...valueSets[type.oneOf].map(({ code }) => code));
  switch (type) {
    case 'text':
    case 'prose':
      return texts;
    case 'integer':
    case 'usd':
      return fc.nat({ max: 1e9 });
    case 'number':
      return fc.integer({ min: -1000, max: 1000 }).map((n) => n / 4);
    case 'degrees':
      return fc.integer({ min: -720, max: 720 }).map((n) => n / 4 + 0);
    case 'boolean':
      return fc.boolean();
    case 'partialDate':
      return dates;
    case 'ein':
      return fc.integer({ min: 10_000_000, max: 99_999_998 }).map((n) => `0${n}`);
    case 'url':
      return fc.constantFrom('https://example.org/', 'http://example.org/a?b=c&d=%20#e');
  }
}

function propertiesOfSome(
  entries: readonly Property[],
  passed: readonly string[],
): fc.Arbitrary<ExportProperties> {
  const arbitraries = Object.fromEntries(
    entries
      .filter(({ name }) => !passed.includes(name))
      .map((entry) => [
        entry.name,
        entry.many
          ? fc.uniqueArray(valueOf(entry).map(String), { minLength: 1, maxLength: 3 })
          : valueOf(entry),
      ]),
  );
  return fc.record(arbitraries, { requiredKeys: [] }) as fc.Arbitrary<ExportProperties>;
}

const entityOf = (kind: EntityKindName): fc.Arbitrary<Omit<ExportEntity, 'id' | 'sources'>> =>
  fc.record(
    {
      kind: fc.constant(kind),
      name: texts,
      properties: propertiesOfSome(propertiesOf(kind), ['name', entityKind(kind).namedBy ?? 'name']),
      drawn: fc.record({ x: fc.integer(), y: fc.integer(), colour: fc.constant('#0067a5') }),
    },
    { requiredKeys: ['kind', 'name', 'properties'] },
  );

const tieOf = (kind: TieKindName) =>
  fc.record({
    kind: fc.constant(kind),
    start: fc.option(dates),
    end: fc.option(dates),
    confidence: fc.constantFrom(0.5, 1),
    strength: fc.constantFrom(0, 0.7),
    properties: propertiesOfSome(tieKind(kind).properties, []),
    ends: fc.tuple(fc.nat(), fc.nat()),
  });

/** Any graph that the model allows, of these kinds; parallel ties are common, loops are not, since the model has none. */
export function exportGraphs({
  kinds = entityKinds.map(({ name }) => name),
  ties = tieKinds.map(({ name }) => name),
}: { kinds?: readonly EntityKindName[]; ties?: readonly TieKindName[] } = {}): fc.Arbitrary<ExportGraph> {
  const id = (...parts: string[]): string => stableId('export test', ...parts);
  return fc
    .record({
      title: texts,
      asOf: fc.option(fc.constant('2015')),
      entities: fc.array(fc.oneof(...kinds.map(entityOf)), { maxLength: 8 }),
      ties: fc.array(fc.oneof(...ties.map(tieOf)), { maxLength: 12 }),
      sources: fc.array(
        fc.record({
          title: texts,
          publisher: fc.option(texts),
          published: fc.option(dates),
          url: fc.option(fc.constant('https://example.org/a')),
          licence: fc.option(fc.constant('CC BY-SA 4.0')),
        }),
        { maxLength: 3 },
      ),
    })
    .map((given): ExportGraph => {
      const sources = given.sources.map((source, at) => ({ ...source, id: id('source', String(at)) }));
      const cited = sources.slice(0, 1).map((source) => source.id);
      const entities = given.entities.map((entity, at) => ({
        ...entity,
        id: id('entity', String(at)),
        sources: cited,
      }));
      const tied = given.ties.flatMap(({ ends, ...tie }, at): ExportTie[] => {
        const kind = tieKind(tie.kind);
        const from = entities.filter((entity) => kind.from.includes(entity.kind));
        const start = from[ends[0] % from.length];
        const to = entities.filter((entity) => kind.to.includes(entity.kind) && entity !== start);
        const end = to[ends[1] % to.length];
        if (!start || !end) return [];
        return [
          {
            ...tie,
            id: id('tie', String(at)),
            from: start.id,
            to: end.id,
            symmetric: kind.symmetric,
            sources: cited,
          },
        ];
      });
      return {
        title: given.title,
        asOf: given.asOf,
        madeAt: '2026-11-22T10:00:00.000Z',
        entities,
        ties: tied,
        sources,
      };
    });
}

export async function written(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces)
    parts.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
  return parts.join('');
}
