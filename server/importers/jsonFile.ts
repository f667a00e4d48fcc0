import { JSONParser, type ParsedElementInfo } from '@streamparser/json';
import { ImportError } from './errors.ts';
import type { InputFile } from './inputFile.ts';

/** A value in a JSON document and the keys that lead to it. */
export interface JsonPart {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const LONGEST = 64 * 1024 * 1024;

/**
 * The parts of a JSON document that stand at some of `paths` (`$.nodes.*`), as a stream and in their order.
 * @throws ImportError where the text is no JSON, is cut off, or holds more than 64 MB without any such part.
 */
export async function* jsonParts(
  file: InputFile,
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<JsonPart> {
  let parts: JsonPart[] = [];
  let since = 0;
  const fail = (message: string, cause?: unknown): never => {
    throw new ImportError(message, { file: file.name }, { cause });
  };
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  parser.onValue = ({ value, key, stack }: ParsedElementInfo) => {
    since = 0;
    const path = [...stack.map((element) => element.key), key].filter((step) => step !== undefined);
    parts.push({ path, value });
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (error instanceof ImportError) throw error;
      fail(`it is not JSON as it should be: ${(error as Error).message}`, error);
    }
  };
  let isEmpty = true;
  for await (const piece of file.text()) {
    signal?.throwIfAborted();
    if (piece === '') continue;
    if (isEmpty && piece.trim() !== '') isEmpty = false;
    guarded(() => parser.write(piece));
    since += piece.length;
    if (since > LONGEST) fail('it holds more than 64 MB in one piece, as no file of its kind does.');
    if (parts.length > 0) {
      yield* parts;
      parts = [];
    }
  }
  if (isEmpty) fail('it is empty.');
  if (!parser.isEnded) guarded(() => parser.end());
  if (!parser.isEnded) fail('it ends in the middle: it was cut off.');
  yield* parts;
}
