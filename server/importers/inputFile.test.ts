import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportError } from './errors.ts';
import { linesOf, openInputFile, wholeText } from './inputFile.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Uint8Array) {
  await writeFile(path.join(folder, name), content);
  return openInputFile(path.join(folder, name));
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('a file to import', () => {
  it.each([
    ['UTF-8', Buffer.from('Niños', 'utf8'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFNiños', 'utf8'), 'utf-8'],
    ['Windows-1252', Buffer.from('Ni\xf1os', 'latin1'), 'windows-1252'],
    ['UTF-16 with a mark', Buffer.from('\uFEFFNiños', 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from('Niños', 'utf16le'), 'utf-16le'],
    ['big-endian UTF-16', utf16be('\uFEFFNiños'), 'utf-16be'],
  ])('is read as %s', async (_, bytes, encoding) => {
    const file = await given('text.csv', bytes);
    expect(file.encoding).toBe(encoding);
    expect(await wholeText(file)).toBe('Niños');
  });

  it('is taken for UTF-8 when a letter lies across two pieces, and not when one is cut off at the end', async () => {
    const long = `${'a'.repeat(64 * 1024 - 1)}ñ`;
    expect((await given('long.csv', long)).encoding).toBe('utf-8');
    expect((await given('cut.csv', Buffer.from('Niñ').subarray(0, 3))).encoding).toBe('windows-1252');
  });

  it('is unpacked where it is gzipped, and keeps the hash of what it is', async () => {
    const packed = gzipSync('a,b\n1,2\n');
    const file = await given('table.csv.gz', packed);
    expect(file).toMatchObject({ name: 'table.csv', bytes: 8 });
    expect(await wholeText(file)).toBe('a,b\n1,2\n');
    expect(file.sha256).not.toBe((await given('table.csv', 'a,b\n1,2\n')).sha256);
  });

  it('is refused when it unpacks to far more than it is', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));
    await expect(given('bomb.csv.gz', bomb)).rejects.toThrow(/unpacks to more than 200 times its size/);
  });

  it('is refused when it is cut off, empty, a folder or absent', async () => {
    await expect(given('cut.gz', gzipSync('x'.repeat(1000)).subarray(0, 15))).rejects.toThrow(
      /cannot be unpacked/,
    );
    await expect(given('empty.csv', '')).rejects.toThrow('it is empty');
    await expect(openInputFile(folder)).rejects.toThrow('it is a folder');
    await expect(openInputFile(path.join(folder, 'absent.csv'))).rejects.toThrow(ImportError);
  });

  it('gives its lines with their numbers, whatever ends them', async () => {
    const lines = [];
    for await (const one of linesOf(await given('lines.txt', 'a\r\n\nb\nc'))) lines.push(one);
    expect(lines).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: '' },
      { line: 3, text: 'b' },
      { line: 4, text: 'c' },
    ]);
  });

  it('is refused where a line has no end', async () => {
    const file = await given('line.txt', 'x'.repeat(5000));
    const read = async () => {
      for await (const { line } of linesOf(file, 1000)) expect(line).toBe(1);
    };
    await expect(read()).rejects.toThrow(/line 1: the line is longer than 1,000 characters/);
  });
});
