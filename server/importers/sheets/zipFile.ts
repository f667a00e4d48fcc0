import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { tell, type Message } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';

/** Parts of real workbooks unpack to less than 50 times their size; beyond the first megabytes more is made to do harm. */
const MOST_EXPANSION = 200;
const FREE_EXPANSION = 64 * 1024 * 1024;
const MOST_PARTS = 10_000;

/** A zip file whose parts are read one by one, in any order, without unpacking the others. */
export interface ZipFile {
  readonly parts: readonly string[];
  /** @throws ImportError where there is no such part, or it unpacks to far more than it is. */
  open(part: string): AsyncIterable<Buffer>;
  readonly close: () => void;
}

export function isZip(file: InputFile): boolean {
  return file.head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
}

/** Reads ranges of a file, each by itself: a part that nobody reads to its end then stands in no other's way. */
class RangeReader extends yauzl.RandomAccessReader {
  constructor(private readonly path: string) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.path, { start, end: end - 1 });
  }
}

const unpackable = (part: string, error: unknown): Message =>
  tell('its part “{part}” cannot be unpacked: {why}.', { part, why: (error as Error).message });

/** @throws ImportError where it is no whole zip file. */
export async function openZip(file: InputFile): Promise<ZipFile> {
  const refuse = (what: Message, cause?: unknown): ImportError =>
    new ImportError(what, { file: file.name }, { cause });
  const entries = new Map<string, yauzl.Entry>();
  let zip: yauzl.ZipFile;
  try {
    zip = await new Promise((resolve, reject) => {
      yauzl.fromRandomAccessReader(
        new RangeReader(file.path),
        statSync(file.path).size,
        { lazyEntries: true, autoClose: false, validateEntrySizes: true },
        (error, opened) => (error ? reject(error) : resolve(opened)),
      );
    });
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entries.size >= MOST_PARTS) return reject(new Error(`more than ${MOST_PARTS} parts`));
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
  } catch (error) {
    throw refuse(
      tell(
        'it cannot be unpacked ({why}). Save it again, and give the file itself, not one packed once more.',
        { why: (error as Error).message },
      ),
      error,
    );
  }
  return {
    parts: [...entries.keys()],
    async *open(part) {
      const entry = entries.get(part);
      if (!entry)
        throw refuse(tell('its part “{part}” is missing: it is cut off, or of another format.', { part }));
      if (entry.isEncrypted()) throw refuse(tell('it is protected by a password: save it without one.'));
      let stream: Readable;
      try {
        stream = await new Promise<Readable>((resolve, reject) => {
          zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
        });
      } catch (error) {
        throw refuse(unpackable(part, error), error);
      }
      let unpacked = 0;
      try {
        for await (const chunk of stream) {
          unpacked += (chunk as Buffer).length;
          if (unpacked > FREE_EXPANSION && unpacked > MOST_EXPANSION * entry.compressedSize)
            throw refuse(
              tell(
                'its part “{part}” unpacks to more than {most} times its size, as only files made to do harm do.',
                { part, most: MOST_EXPANSION },
              ),
            );
          yield chunk as Buffer;
        }
      } catch (error) {
        if (error instanceof ImportError) throw error;
        throw refuse(unpackable(part, error), error);
      } finally {
        stream.destroy();
      }
    },
    close: () => {
      zip.close();
    },
  };
}
