/** A file could not be read as what it should be: where, which field and value, and what to do. */
export class ImportError extends Error {
  constructor(
    message: string,
    readonly at: { file: string; line?: number; field?: string; value?: string },
    options?: ErrorOptions,
  ) {
    super(`${at.file}${at.line === undefined ? '' : `, line ${at.line}`}: ${message}`, options);
    this.name = 'ImportError';
  }
}
