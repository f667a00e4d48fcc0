import { fecCommittees } from './fec/committeeMaster.ts';
import { followthemoney } from './followthemoney/followthemoney.ts';
import type { ImportFormat } from './importRows.ts';
import type { InputFile } from './inputFile.ts';
<<<<<<< HEAD
import { irsBmf } from './irsBmf/irsBmf.ts';
=======
import { kumu } from './kumu/kumu.ts';
>>>>>>> 722a13d (Read Kumu, 360Giving and FEC committees; write Kumu, FollowTheMoney, JSON-LD and sources, with round trips)
import { littlesis } from './littlesis/littlesis.ts';
import { threeSixtyGiving } from './threeSixtyGiving/threeSixtyGiving.ts';

/** Every format that can be imported. */
<<<<<<< HEAD
export const importFormats: readonly ImportFormat[] = [followthemoney, irsBmf, littlesis];
=======
export const importFormats: readonly ImportFormat[] = [
  fecCommittees,
  followthemoney,
  kumu,
  littlesis,
  threeSixtyGiving,
];
>>>>>>> 722a13d (Read Kumu, 360Giving and FEC committees; write Kumu, FollowTheMoney, JSON-LD and sources, with round trips)

/** The format that a file is most likely of, or null where none knows it. */
export function formatOf(file: InputFile): ImportFormat | null {
  const [best] = importFormats
    .map((format) => ({ format, sureness: format.recognizes(file) }))
    .sort((a, b) => b.sureness - a.sureness);
  return best && best.sureness > 0 ? best.format : null;
}
