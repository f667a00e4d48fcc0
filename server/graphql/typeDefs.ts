import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { vocabularySdl } from './vocabularySdl.ts';

/** The whole schema as SDL: what is written by hand in `sdl/` and what follows from the model. */
export async function readTypeDefs(): Promise<string> {
  const folder = path.join(import.meta.dirname, 'sdl');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const written = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return [...written, vocabularySdl()].join('\n\n');
}
