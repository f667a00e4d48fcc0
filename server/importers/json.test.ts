import { describe, expect, it } from 'vitest';
import { withFiles } from '../../tests/support/inputFiles.ts';
import { jsonElements, jsonLines, wholeJson } from './json.ts';

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}

const elements = (text: string, fields: string[]) =>
  withFiles({ 'a.json': text }, ([file]) => all(jsonElements(file!, fields)));

describe('JSON to import', () => {
  it('is read element by element, each with its place', async () => {
    expect(await elements('{"meta":{"a":1},"grants":[{"id":"x"},{"id":"y"}]}', ['grants'])).toEqual([
      { value: { id: 'x' }, at: 'grants[0]', field: 'grants' },
      { value: { id: 'y' }, at: 'grants[1]', field: 'grants' },
    ]);
    expect(await elements('[1,[2]]', ['grants'])).toEqual([
      { value: 1, at: '[0]', field: '' },
      { value: [2], at: '[1]', field: '' },
    ]);
    expect(await elements('{"7":"a","9":"b"}', ['*'])).toEqual([
      { value: 'a', at: '7', field: '' },
      { value: 'b', at: '9', field: '' },
    ]);
  });

  it('is refused where it is no JSON, is cut off, or nests as nothing real does', async () => {
    await expect(elements('[1,\n}', [])).rejects.toThrow(/a\.json, line 2: this is not JSON/);
    await expect(elements('[1,2', [])).rejects.toThrow(/cut off/);
    await expect(elements('['.repeat(500_000), [])).rejects.toThrow(/nests more than 100 levels/);
    await expect(
      withFiles({ 'a.json': '{"a":'.repeat(500_000) }, ([file]) => wholeJson(file!)),
    ).rejects.toThrow(/nests more than 100 levels/);
  });

  it('is refused where a record has no end', async () => {
    await expect(elements(`[{"a":"${'x'.repeat(17 * 1024 * 1024)}"}]`, [])).rejects.toThrow(
      /a record goes on/,
    );
  });

  it('is read a line at a time, telling which line is no JSON', async () => {
    const lines = await withFiles({ 'a.json': '{"a":1}\n\n{"a":\n' }, ([file]) => all(jsonLines(file!)));
    expect(lines).toMatchObject([
      { line: 1, value: { a: 1 }, problem: null },
      { line: 3, value: null, problem: expect.stringMatching(/JSON/) as string },
    ]);
  });
});
