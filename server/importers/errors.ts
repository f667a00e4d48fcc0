import { inEnglish, tell, type Message } from '../model/message.ts';

/** A file could not be read as what it should be: where, which field and value, and what to do. */
export class ImportError extends Error {
  /** The same to be worded in any language. */
  readonly told: Message;

  constructor(
    what: string | Message,
    readonly at: { file: string; line?: number; field?: string; value?: string },
    options?: ErrorOptions,
  ) {
    const { file, line } = at;
    const told =
      line === undefined
        ? tell('{file}: {what}', { file, what })
        : tell('{file}, line {line}: {what}', { file, line, what });
    super(inEnglish(told), options);
    this.name = 'ImportError';
    this.told = told;
  }
}
