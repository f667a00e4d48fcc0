import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline, Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { tell } from '../model/message.ts';
import { ImportError } from './errors.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A file to import, looked at once from end to end before it is read. */
export interface InputFile {
  /** Its name for people, without its folder and without `.gz`. */
  readonly name: string;
  readonly path: string;
  /** Of what is read: unpacked where it is gzipped. */
  readonly bytes: number;
  /** Of the file as it is, in hexadecimal. */
  readonly sha256: string;
  /** By its byte order mark; else UTF-8 where all of it is UTF-8, else Windows-1252. */
  readonly encoding: Encoding;
  /** Its first bytes, at most 64 kB, unpacked; `headText` is the same as text. */
  readonly head: Buffer;
  readonly headText: string;
  /** Its bytes, unpacked. */
  open(): Readable;
  /** Its text in pieces, without a byte order mark. */
  text(): AsyncIterable<string>;
}

const HEAD_BYTES = 64 * 1024;
/** A gzip file may unpack to so many times its size, beyond the first megabytes: real ones stay under 30. */
const MOST_EXPANSION = 200;
const FREE_EXPANSION = 64 * 1024 * 1024;

/**
 * @param onBytes is told of the bytes read by `open` and `text`, for progress.
 * @throws ImportError where there is no such file, it cannot be read, or it unpacks to far more than it is.
 */
export async function openInputFile(
  file: string,
  { name, onBytes, signal }: { name?: string; onBytes?: (bytes: number) => void; signal?: AbortSignal } = {},
): Promise<InputFile> {
  const shown = (name ?? path.basename(file)).replace(/\.gz$/i, '');
  const hash = createHash('sha256');
  const raw = await firstBytes(file, 2, shown);
  const isGzip = raw[0] === 0x1f && raw[1] === 0x8b;
  const open = (): Readable => {
    const bytes = createReadStream(file, { highWaterMark: 256 * 1024 });
    if (!isGzip) return bytes;
    const limited = limitExpansion(bytes, shown);
    // The error reaches whoever reads `limited`.
    return pipeline(bytes, createGunzip(), limited, () => undefined);
  };
  const head: Buffer[] = [];
  let bytes = 0;
  let encoding: Encoding | null = null;
  let isUtf8 = true;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file, signal ? { signal } : {})) hash.update(chunk as Buffer);
    for await (const piece of open()) {
      signal?.throwIfAborted();
      const chunk = piece as Buffer;
      if (bytes < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - bytes));
      encoding ??= encodingByMark(chunk);
      bytes += chunk.length;
      if (encoding === null && isUtf8)
        try {
          decoder.decode(chunk, { stream: true });
        } catch {
          isUtf8 = false;
        }
    }
    if (encoding === null && isUtf8)
      try {
        decoder.decode();
      } catch {
        isUtf8 = false;
      }
  } catch (error) {
    if (error instanceof ImportError || signal?.aborted) throw error;
    throw unreadable(error, shown);
  }
  const known = encoding ?? (isUtf8 ? 'utf-8' : 'windows-1252');
  const beginning = Buffer.concat(head);
  return {
    name: shown,
    path: file,
    bytes,
    sha256: hash.digest('hex'),
    encoding: known,
    head: beginning,
    headText: new TextDecoder(known).decode(beginning),
    open: () => (onBytes ? counted(open(), onBytes) : open()),
    text: async function* () {
      const text = new TextDecoder(known);
      for await (const chunk of onBytes ? counted(open(), onBytes) : open())
        yield text.decode(chunk as Buffer, { stream: true });
      yield text.decode();
    },
  };
}

/** All of a file's text at once, for formats that can only be read whole. @throws ImportError for one beyond `mostBytes`. */
export async function wholeText(file: InputFile, mostBytes = 256 * 1024 * 1024): Promise<string> {
  if (file.bytes > mostBytes)
    throw new ImportError(
      tell('it holds {size} MB; files of this format are read whole, up to {most} MB. Split it.', {
        size: Math.round(file.bytes / 1e6),
        most: Math.round(mostBytes / 1e6),
      }),
      { file: file.name },
    );
  const pieces: string[] = [];
  for await (const piece of file.text()) pieces.push(piece);
  return pieces.join('');
}

/**
 * The lines of a text file with their numbers from 1, without their ends.
 * @throws ImportError for a line longer than `longest` characters, which no file of its kind has.
 */
export async function* linesOf(
  file: InputFile,
  longest = 8 * 1024 * 1024,
): AsyncGenerator<{ line: number; text: string }> {
  let rest = '';
  let line = 0;
  for await (const piece of file.text()) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield { line: ++line, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    if (rest.length > longest)
      throw new ImportError(tell('the line is longer than {longest, number} characters.', { longest }), {
        file: file.name,
        line: line + 1,
      });
  }
  if (rest !== '') yield { line: line + 1, text: rest };
}

async function firstBytes(file: string, count: number, shown: string): Promise<Buffer> {
  try {
    for await (const chunk of createReadStream(file, { end: count - 1 })) return chunk as Buffer;
  } catch (error) {
    throw unreadable(error, shown);
  }
  throw new ImportError(tell('it is empty.'), { file: shown });
}

function unreadable(error: unknown, file: string): ImportError {
  const { code, message } = error as NodeJS.ErrnoException;
  const what =
    code === 'ENOENT'
      ? tell('there is no such file.')
      : code === 'EISDIR'
        ? tell('it is a folder, not a file.')
        : code?.startsWith('Z_')
          ? tell('it says that it is gzipped, and cannot be unpacked: {message}.', { message })
          : tell('it cannot be read: {message}.', { message });
  return new ImportError(what, { file }, { cause: error });
}

/** UTF-16 without a mark is told by its zero bytes: every other one in text that is mostly Latin. */
function encodingByMark(chunk: Buffer): Encoding | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return 'utf-8';
  const sample = chunk.subarray(0, 512);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  if (zeros[1]! > sample.length / 4 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > sample.length / 4 && zeros[1] === 0) return 'utf-16be';
  return null;
}

function limitExpansion(packed: Readable & { bytesRead?: number }, file: string): Transform {
  let unpacked = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      unpacked += chunk.length;
      if (unpacked > FREE_EXPANSION && unpacked > MOST_EXPANSION * (packed.bytesRead ?? 0))
        done(
          new ImportError(
            tell('it unpacks to more than {most} times its size, as only files made to do harm do.', {
              most: MOST_EXPANSION,
            }),
            { file },
          ),
        );
      else done(null, chunk);
    },
  });
}

function counted(stream: Readable, onBytes: (bytes: number) => void): Readable {
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  // The error reaches whoever reads `counting`.
  return pipeline(stream, counting, () => undefined);
}
