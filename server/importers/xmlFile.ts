import { SaxesParser } from 'saxes';
import { tell, type Message } from '../model/message.ts';
import { ImportError } from './errors.ts';
import type { InputFile } from './inputFile.ts';

/** An element as it opens. Prefixes of namespaces are left out of names: files of the field often do not declare theirs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly line: number;
}

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** With all text directly inside of it, blanks at both ends left out. */
  readonly close: (name: string, text: string, line: number) => void;
}

const DEEPEST = 256;
const LONGEST = 8 * 1024 * 1024;

/**
 * Reads XML as a stream: handlers give items to `emit`, which are passed on in their order. Entities of a document's own are
 * never expanded, nothing is fetched, and no document type with declarations of its own is accepted.
 * @throws ImportError with the line where the text is no XML, or is hostile: entities, nesting beyond 256 elements, or more than
 * 8 MB of one text or tag.
 */
export async function* xmlItems<Item>(
  file: InputFile,
  handlersOf: (emit: (item: Item) => void) => XmlHandlers,
  signal?: AbortSignal,
): AsyncGenerator<Item> {
  let items: Item[] = [];
  const { open, close } = handlersOf((item) => items.push(item));
  const parser = new SaxesParser({ xmlns: false, position: true });
  const fail = (message: Message): never => {
    throw new ImportError(message, { file: file.name, line: parser.line });
  };
  const texts: string[] = [];
  let told = 0;
  const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', ({ message }) =>
    fail(tell('it is not XML as it should be: {why}', { why: message.replace(/^\d+:\d+: /, '') })),
  );
  parser.on('doctype', (doctype) => {
    told = parser.position;
    if (doctype.includes('['))
      fail(
        tell(
          'its document type declares entities or elements of its own, which are not read. Take them out.',
        ),
      );
  });
  parser.on('opentag', ({ name, attributes }) => {
    told = parser.position;
    if (texts.push('') > DEEPEST)
      fail(tell('elements stand within each other more than {most} deep.', { most: DEEPEST }));
    const plain: Record<string, string> = {};
    for (const key in attributes) plain[localName(key)] = attributes[key] as string;
    open({ name: localName(name), attributes: plain, line: parser.line });
  });
  const addText = (text: string): void => {
    told = parser.position;
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    told = parser.position;
    close(localName(name), texts.pop()!.trim(), parser.line);
  });
  for (const event of ['comment', 'processinginstruction'] as const)
    parser.on(event, () => {
      told = parser.position;
    });
  for await (const piece of file.text()) {
    signal?.throwIfAborted();
    parser.write(piece);
    if (parser.position - told > LONGEST)
      fail(tell('a text or tag is longer than 8 MB, as none of its kind is.'));
    if (items.length > 0) {
      yield* items;
      items = [];
    }
  }
  parser.close();
  yield* items;
}

/** The name of the outermost element, from a file's beginning; empty where it is no XML. */
export function rootElement(file: InputFile): string {
  const found =
    /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>\s*)*<(?:[\w.-]+:)?([\w.-]+)/.exec(
      file.headText.replace(/^\uFEFF/, ''),
    );
  return found?.[1] ?? '';
}
