import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  isEnumType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entityKinds,
  propertiesOf,
  tieKinds,
  valueSets,
  type Property,
} from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph, type RawGraph } from '../support/rawGraph.ts';

let crosstie: TestCrosstie;
let raw: RawGraph;
let schema: GraphQLSchema;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
  raw = openRawGraph();
  schema = buildClientSchema((await crosstie.ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
});
afterAll(async () => {
  await raw.close();
  await crosstie.close();
});

/** The name of the GraphQL type in which a property is answered. */
const answeredAs: Readonly<Record<string, string>> = {
  text: 'String',
  prose: 'String',
  integer: 'Int',
  number: 'Float',
  usd: 'Float',
  degrees: 'Float',
  boolean: 'Boolean',
  partialDate: 'PartialDate',
  ein: 'String',
  url: 'String',
};

function fieldFor({ name, type, many }: Property): [string, string] {
  const named = typeof type === 'string' ? answeredAs[type]! : type.oneOf;
  return [name, many ? `[${named}!]!` : named];
}

function fieldsOf(typeName: string): Map<string, string> {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`The schema has no type ${typeName}.`);
  return new Map(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

function valuesOf(enumName: string): string[] {
  const type = schema.getType(enumName);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${enumName}.`);
  return type.getValues().map(({ name }) => name);
}

/** Fields that lead from an entity to others, by type: no properties of its own. */
const beyondProperties: Readonly<Partial<Record<string, readonly string[]>>> = { Source: ['facts'] };

describe('the GraphQL schema', () => {
  it('is served as the committed snapshot says', async () => {
    const committed = await readFile(
      path.join(import.meta.dirname, '../../server/graphql/schema.graphql'),
      'utf8',
    );
    const printed = (one: GraphQLSchema): string => printSchema(lexicographicSortSchema(one));
    expect(printed(schema)).toBe(printed(buildSchema(committed)));
  });

  it.each(entityKinds.map(({ name }) => name))(
    'has a type %s with every property of the model and those of all entities',
    (name) => {
      const type = schema.getType(name);
      const fields = fieldsOf(name);
      expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toEqual(['Entity']);
      const modelled = propertiesOf(name)
        .map(fieldFor)
        .map(([field, as]) => [field, field === 'name' ? 'String!' : as]);
      expect(modelled.filter(([field, as]) => fields.get(field!) !== as)).toEqual([]);
      expect([...fieldsOf('Entity').keys()].filter((field) => !fields.has(field))).toEqual([]);
      const known = new Set([
        ...fieldsOf('Entity').keys(),
        ...modelled.map(([field]) => field),
        ...(beyondProperties[name] ?? []),
      ]);
      expect([...fields.keys()].filter((field) => !known.has(field))).toEqual([]);
    },
  );

  it('has no type of entity that the model lacks', () => {
    const entity = schema.getType('Entity');
    const types = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(({ name }) => name) : [];
    expect([...types].sort()).toEqual(entityKinds.map(({ name }) => name).sort());
  });

  it('has on ties every property that some kind of the model has', () => {
    const fields = fieldsOf('Tie');
    const modelled = tieKinds.flatMap((kind): readonly Property[] => kind.properties).map(fieldFor);
    expect(modelled.length).toBeGreaterThan(10);
    expect(modelled.filter(([field, as]) => fields.get(field) !== as)).toEqual([]);
  });

  it.each(Object.entries(valueSets))('has an enum %s of the model’s values', (name, values) => {
    expect(valuesOf(name)).toEqual(values.map(({ code }) => code));
  });

  it('has enums of the kinds of entities and ties', () => {
    expect(valuesOf('EntityKind')).toEqual(entityKinds.map(({ name }) => name));
    expect(valuesOf('TieKind')).toEqual(tieKinds.map(({ name }) => name));
  });

  it('says of every kind of entity what it is', () => {
    const described = entityKinds.map(({ name, description }) => [name, description]);
    expect(entityKinds.map(({ name }) => [name, schema.getType(name)?.description])).toEqual(described);
  });
});

describe('the model', () => {
  it('gives every kind of tie readings in both directions, then and now', () => {
    const silent = tieKinds.filter(({ reading }) =>
      [reading.forward, reading.backward, reading.pastForward, reading.pastBackward].includes(''),
    );
    expect(silent).toEqual([]);
  });

  it('reads a symmetric tie alike from both ends', () => {
    const differing = tieKinds.filter(
      ({ symmetric, reading }) =>
        symmetric && (reading.forward !== reading.backward || reading.pastForward !== reading.pastBackward),
    );
    expect(differing).toEqual([]);
    expect(tieKinds.filter(({ symmetric }) => symmetric).length).toBeGreaterThan(1);
  });

  it('lets a symmetric tie have the same kinds at both ends', () => {
    expect(tieKinds.filter(({ symmetric, from, to }) => symmetric && String(from) !== String(to))).toEqual(
      [],
    );
  });

  it('has a reading of its own for every value that a tie is read by', () => {
    for (const kind of tieKinds) {
      if (!('readBy' in kind)) continue;
      const { property, readings } = kind.readBy;
      const { type } = (kind.properties as readonly Property[]).find(({ name }) => name === property)!;
      const codes = typeof type === 'string' ? [] : valueSets[type.oneOf].map(({ code }) => code);
      expect(Object.keys(readings).sort(), kind.name).toEqual([...codes].sort());
    }
  });

  it('draws no two kinds of entity alike', () => {
    const marks = entityKinds.map(({ shape }) => shape);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('counts as an alliance only ties that have a strength', () => {
    expect(
      tieKinds.filter(({ isAlliance, strength }) => isAlliance && strength <= 0).map(({ name }) => name),
    ).toEqual([]);
    expect(tieKinds.filter(({ strength }) => strength < 0 || strength > 1).map(({ name }) => name)).toEqual(
      [],
    );
  });
});

describe('the schema of the store', () => {
  interface Entry {
    readonly type: string;
    readonly entityType: 'NODE' | 'RELATIONSHIP';
    readonly labelsOrTypes: readonly string[] | null;
    readonly properties: readonly string[] | null;
    readonly state?: string;
  }
  let constraints: Entry[];
  let indexes: Entry[];
  beforeAll(async () => {
    constraints = await raw.run<Entry & Record<string, unknown>>('SHOW CONSTRAINTS');
    indexes = await raw.run<Entry & Record<string, unknown>>('SHOW INDEXES');
  });

  const about = (
    entries: readonly Entry[],
    types: readonly string[],
    properties: readonly string[],
  ): Entry[] =>
    entries.filter(
      (entry) =>
        String(entry.labelsOrTypes) === String(types) && String(entry.properties) === String(properties),
    );

  it.each(tieKinds.map(({ name }) => name))('keeps the ids of %s unique and its dates indexed', (name) => {
    expect(about(constraints, [name], ['id'])).toEqual([
      expect.objectContaining({ type: 'RELATIONSHIP_UNIQUENESS' }),
    ]);
    expect(about(indexes, [name], ['possibleFrom', 'possibleTo'])).toEqual([
      expect.objectContaining({ type: 'RANGE' }),
    ]);
  });

  it('knows no kind of tie that the model lacks', () => {
    const types = [...constraints, ...indexes]
      .filter(({ entityType }) => entityType === 'RELATIONSHIP')
      .flatMap(({ labelsOrTypes }) => labelsOrTypes ?? []);
    expect([...new Set(types)].sort()).toEqual(tieKinds.map(({ name }) => name).sort());
  });

  it.each([
    ['an id', ['Entity'], 'id'],
    ['an EIN', ['Entity'], 'ein'],
    ['a claim’s id', ['Claim'], 'id'],
  ])('lets %s belong to one alone', (_, labels, property) => {
    expect(about(constraints, labels, [property])).toEqual([expect.objectContaining({ type: 'UNIQUENESS' })]);
  });

  it('finds names and aliases by words', () => {
    expect(about(indexes, ['Entity'], ['name', 'aliases'])).toEqual([
      expect.objectContaining({ type: 'FULLTEXT' }),
    ]);
  });

  it('has all its indexes in use', () => {
    expect(indexes.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  it('holds only kinds that the model has, each entity under its own label and the common one', async () => {
    const labels = await raw.run<{ labels: string[]; kind: string }>(
      'MATCH (n:Entity) RETURN DISTINCT labels(n) AS labels, n.kind AS kind',
    );
    const types = await raw.run<{ type: string }>(
      'MATCH (:Entity)-[tie]->(:Entity) RETURN DISTINCT type(tie) AS type',
    );
    for (const { labels: own, kind } of labels) expect([...own].sort()).toEqual(['Entity', kind].sort());
    expect(labels.map(({ kind }) => kind).sort()).toEqual(entityKinds.map(({ name }) => name).sort());
    expect(
      types.map(({ type }) => type).filter((type) => !tieKinds.some(({ name }) => name === type)),
    ).toEqual([]);
  });
});
