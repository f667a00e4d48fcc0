import { followthemoney } from './followthemoney/followthemoney.ts';
import type { ImportFormat } from './importRows.ts';
import type { InputFile } from './inputFile.ts';
import { irsBmf } from './irsBmf/irsBmf.ts';
import { littlesis } from './littlesis/littlesis.ts';

/** Every format that can be imported. */
export const importFormats: readonly ImportFormat[] = [followthemoney, irsBmf, littlesis];

/** The format that a file is most likely of, or null where none knows it. */
export function formatOf(file: InputFile): ImportFormat | null {
  const [best] = importFormats
    .map((format) => ({ format, sureness: format.recognizes(file) }))
    .sort((a, b) => b.sureness - a.sureness);
  return best && best.sureness > 0 ? best.format : null;
}
