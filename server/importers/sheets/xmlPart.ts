import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { tell, type Message } from '../../model/message.ts';
import { ImportError } from '../errors.ts';

export interface XmlHandlers<Item> {
  /** Names without their prefix. What is returned is handed on, in order. */
  open?(name: string, attributes: Readonly<Record<string, string>>): Item | undefined;
  close?(name: string): Item | undefined;
  text?(text: string): void;
}

const DEEPEST = 64;
const LONGEST_SILENCE = 16 * 1024 * 1024;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from pieces and hands on what the handlers make of it. A document type is refused, so that there is nothing to
 * expand; depth and the length of a piece of text are limited.
 * @throws ImportError where it is not well-formed, or hostile.
 */
export async function* readXml<Item>(
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers<Item>,
  file: string,
): AsyncGenerator<Item> {
  const refuse = (what: Message, cause?: unknown): ImportError => new ImportError(what, { file }, { cause });
  const parser = new SaxesParser({ xmlns: false, position: true });
  let made: Item[] = [];
  let depth = 0;
  let silence = 0;
  const keep = (item: Item | undefined): void => {
    if (item !== undefined) made.push(item);
  };
  parser.on('error', (error) => {
    throw refuse(tell('its XML is broken: {why}.', { why: error.message }), error);
  });
  parser.on('doctype', () => {
    throw refuse(tell('its XML declares a document type, which no spreadsheet does: it is refused.'));
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    silence = 0;
    if (++depth > DEEPEST)
      throw refuse(tell('its XML is nested deeper than {most} levels.', { most: DEEPEST }));
    const plain: Record<string, string> = {};
    for (const key in attributes) plain[local(key)] = attributes[key]!;
    keep(handlers.open?.(local(name), plain));
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    silence = 0;
    depth--;
    keep(handlers.close?.(local(name)));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8');
    silence += piece.length;
    if (silence > LONGEST_SILENCE) throw refuse(tell('its XML has a text longer than any cell.'));
    parser.write(decoder.decode(piece, { stream: true }));
    if (made.length > 0) {
      const ready = made;
      made = [];
      yield* ready;
    }
  }
  parser.close();
  yield* made;
}
