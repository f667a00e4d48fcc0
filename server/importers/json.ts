import { JSONParser } from '@streamparser/json';
import { tell } from '../model/message.ts';
import { ImportError } from './errors.ts';
import { linesOf, wholeText, type InputFile } from './inputFile.ts';

/** Real documents nest a dozen levels; deeper ones are made to exhaust whoever walks them. */
const MOST_DEPTH = 100;
/** One record of a document; the largest real ones (a page of raw text) stay under a megabyte. */
const LONGEST_RECORD = 16 * 1024 * 1024;

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [field: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text or number as trimmed text; '' for anything else, and where there is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The object in a field, or an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list in a field; one value alone is a list of it, none an empty one. */
export function listOf(value: Json | undefined): readonly Json[] {
  return value === undefined || value === null ? [] : isList(value) ? value : [value];
}

/** @throws ImportError where the document is not JSON, too large to be read whole, or nested beyond reason. */
export async function wholeJson(file: InputFile): Promise<Json> {
  const text = await wholeText(file);
  new NestingGuard(file.name).pass(text);
  return parsed(text, file.name);
}

export interface JsonElement {
  readonly value: Json;
  /** Its place: `grants[3]`, or `[3]` in a document that is a list; its key in an object that is a table. */
  readonly at: string;
}

/** A value in a document and the keys that lead to it. */
export interface JsonPart {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

/**
 * The elements of a document that is a list, or of the lists in its fields `fields`, one by one: the document itself is never
 * held. `*` as a field stands for the document as a table of keys.
 * @throws ImportError where it is not JSON, or a record is longer or nested deeper than real ones.
 */
export async function* jsonElements(
  file: InputFile,
  fields: readonly string[],
): AsyncGenerator<JsonElement & { readonly field: string }> {
  const isArray = /^\s*\[/.test(file.headText);
  const paths = isArray ? ['$.*'] : fields.map((field) => (field === '*' ? '$.*' : `$.${field}.*`));
  for await (const { path, value } of jsonParts(file, paths)) {
    const key = path.at(-1);
    const field = path.length > 1 && typeof path[0] === 'string' ? path[0] : '';
    yield { value, field, at: typeof key === 'number' ? `${field}[${key}]` : String(key) };
  }
}

/**
 * The values that stand at some of `paths` (`$.elements.nodes.*`), one by one and in their order.
 * @throws ImportError as `jsonElements` does.
 */
export async function* jsonParts(file: InputFile, paths: readonly string[]): AsyncGenerator<JsonPart> {
  const parser = new JSONParser({ paths: [...paths], keepStack: false });
  const ready: JsonPart[] = [];
  let sinceLast = 0;
  parser.onValue = ({ value, key, stack }) => {
    sinceLast = 0;
    const path = [...stack.map((element) => element.key), key].filter((step) => step !== undefined);
    ready.push({ value: value as Json, path });
  };
  const guard = new NestingGuard(file.name);
  for await (const piece of file.text()) {
    // Cut small, so that few elements wait at a time.
    for (let start = 0; start < piece.length; start += 65536) {
      const part = piece.slice(start, start + 65536);
      guard.pass(part);
      sinceLast += part.length;
      try {
        parser.write(part);
      } catch (error) {
        throw new ImportError(tell('this is not JSON: {why}', { why: (error as Error).message }), {
          file: file.name,
          line: guard.line,
        });
      }
      yield* ready;
      ready.length = 0;
      if (sinceLast > LONGEST_RECORD)
        throw new ImportError(
          tell('a record goes on for more than {most} million characters.', {
            most: LONGEST_RECORD / 1048576,
          }),
          { file: file.name, line: guard.line },
        );
    }
  }
  if (!parser.isEnded)
    throw new ImportError(tell('the document is cut off: it ends before its last bracket.'), {
      file: file.name,
      line: guard.line,
    });
}

/** A document a line. Blank lines are passed over; a line that is not JSON comes as `null`, with what is wrong with it. */
export async function* jsonLines(
  file: InputFile,
): AsyncGenerator<{ readonly line: number; readonly value: Json; readonly problem: string | null }> {
  for await (const { line, text } of linesOf(file)) {
    if (text.trim() === '') continue;
    new NestingGuard(file.name, line).pass(text);
    let value: Json = null;
    let problem: string | null = null;
    try {
      value = JSON.parse(text) as Json;
    } catch (error) {
      problem = (error as Error).message;
    }
    yield { line, value, problem };
  }
}

function parsed(text: string, file: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new ImportError(tell('this is not JSON: {why}', { why: (error as Error).message }), { file });
  }
}

/** Follows brackets through the pieces of a document, so that none is parsed that nests too deep. */
class NestingGuard {
  #depth = 0;
  #inText = false;
  #escaped = false;

  constructor(
    readonly file: string,
    public line = 1,
  ) {}

  /** @throws ImportError as soon as it nests too deep. */
  pass(piece: string): void {
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === 10) this.line++;
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 92) this.#escaped = true;
        else if (code === 34) this.#inText = false;
      } else if (code === 34) this.#inText = true;
      else if (code === 123 || code === 91) {
        if (++this.#depth > MOST_DEPTH)
          throw new ImportError(
            tell('it nests more than {most} levels deep, as no real document does.', { most: MOST_DEPTH }),
            { file: this.file, line: this.line },
          );
      } else if (code === 125 || code === 93) this.#depth--;
    }
  }
}
