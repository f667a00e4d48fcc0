import { bods } from './bods/bods.ts';
import { fecCommittees } from './fec/committeeMaster.ts';
import { followthemoney } from './followthemoney/followthemoney.ts';
import { graphFormats } from './graphFile/graphFormats.ts';
import { graphImport } from './graphFile/graphRows.ts';
import type { ImportFormat } from './importRows.ts';
import type { InputFile } from './inputFile.ts';
import { irs990 } from './irs990/irs990.ts';
import { irs990Tables } from './irs990/irs990Tables.ts';
import { irsBmf } from './irsBmf/irsBmf.ts';
import { kumu } from './kumu/kumu.ts';
import { littlesis } from './littlesis/littlesis.ts';
import { table } from './table/tableFormat.ts';
import { oligrapher } from './oligrapher/oligrapher.ts';
import { popolo } from './popolo/popolo.ts';
import { threeSixtyGiving } from './threeSixtyGiving/threeSixtyGiving.ts';

/** Every format that can be imported. */
export const importFormats: readonly ImportFormat[] = [
  bods,
  fecCommittees,
  followthemoney,
  irs990,
  irs990Tables,
  irsBmf,
  kumu,
  littlesis,
  table,
  oligrapher,
  popolo,
  threeSixtyGiving,
  ...graphFormats.map(graphImport),
];

/** The format that a file is most likely of, or null where none knows it. */
export async function formatOf(file: InputFile): Promise<ImportFormat | null> {
  const sureness = await Promise.all(importFormats.map(async (format) => format.recognizes(file)));
  const most = Math.max(...sureness);
  return most > 0 ? importFormats[sureness.indexOf(most)]! : null;
}
