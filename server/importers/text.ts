import { readFile } from 'node:fs/promises';
import { ImportError } from './errors.ts';

/** A file as UTF-8 text. @throws ImportError where there is none, or it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ImportError(code === 'ENOENT' ? 'there is no such file.' : `it cannot be read: ${message}`, {
      file,
    });
  }
}
