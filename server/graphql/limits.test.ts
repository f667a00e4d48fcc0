import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitRule } from './limits.ts';
import { readTypeDefs } from './typeDefs.ts';

const schema = buildSchema(await readTypeDefs());

/** What the rule says against a question. */
function against(query: string): string[] {
  return validate(schema, parse(query), [limitRule]).map(({ message }) => message);
}

const tooMuch = expect.stringContaining('too much at once') as string;

describe('the limit of a question', () => {
  it('lets an ordinary one pass', () => {
    expect(
      against(`{ search(text: "FIRM", first: 20) {
        totalCount facets { name values { value count } }
        nodes { name ties(first: 20) { nodes { reading other { name } claims { source { title } } } } }
      } }`),
    ).toEqual([]);
  });

  it('leaves introspection alone', () => {
    expect(against(getIntrospectionQuery())).toEqual([]);
  });

  it('is twelve levels of fields', () => {
    const nested = (levels: number): string => `{ ${'other { '.repeat(levels - 1)} id ${'}'.repeat(levels)}`;
    expect(against(nested(12))).toEqual([]);
    expect(against(nested(13))).toEqual(['This question nests 13 deep; at most 12 are answered.']);
  });

  it('counts the levels of fragments, wherever they are written', () => {
    const query = `{ a { b { c { d { e { f { ...Deep } } } } } } } fragment Deep on Entity { g { h { i { j { k { l { id } } } } } } }`;
    expect(against(query)).toEqual(['This question nests 13 deep; at most 12 are answered.']);
    expect(against(query.replace('{ id }', ''))).toEqual([]);
  });

  it('does not follow fragments that hold themselves', () => {
    expect(
      against(
        '{ entity(id: "x") { ...A } } fragment A on Entity { id ...B } fragment B on Entity { name ...A }',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'pages within pages within pages',
      '{ search(first: 200) { nodes { ties(first: 200) { nodes { other { ties(first: 200) { nodes { id } } } } } } } }',
    ],
    [
      'pages of unknown size',
      'query ($n: Int) { search(first: $n) { nodes { ties(first: $n) { nodes { other { ties(first: $n) { nodes { id } } } } } } } }',
    ],
    [
      'many pages side by side',
      `{ ${Array.from({ length: 50 }, (_, i) => `s${i}: search(first: 1) { totalCount }`).join(' ')} }`,
    ],
    [
      'many pages in a fragment',
      `{ ...All } fragment All on Query { ${Array.from({ length: 50 }, (_, i) => `s${i}: search(first: 0) { totalCount }`).join(' ')} }`,
    ],
  ])('is met by %s', (_, query) => {
    expect(against(query)).toEqual([tooMuch]);
  });

  it('is told once for each operation that goes beyond it', () => {
    const dear =
      'search(first: 200) { nodes { ties(first: 200) { nodes { other { ties(first: 200) { nodes { id } } } } } } }';
    expect(against(`query A { ${dear} } query B { ${dear} } query C { dataset { version } }`)).toEqual([
      tooMuch,
      tooMuch,
    ]);
  });
});
