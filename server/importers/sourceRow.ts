import type { InputFile } from './inputFile.ts';
import type { SourceRow } from './importRows.ts';

/** The source that a file is: known by its checksum, so that the same file is the same source wherever it is imported. */
export function sourceRow(
  file: InputFile,
  about: Omit<SourceRow, 'row' | 'key' | 'sha256' | 'confidence'> & { readonly confidence?: number },
): SourceRow {
  return { row: 'source', key: file.sha256, sha256: file.sha256, confidence: 0.8, ...about };
}
