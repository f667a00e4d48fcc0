import { tell } from '../../model/message.ts';
import { ImportError } from '../errors.ts';
import type { InputFile } from '../inputFile.ts';
import { adjacencyCsv } from './adjacencyCsv/adjacencyCsv.ts';
import { cx2 } from './cx2/cx2.ts';
import { cytoscapeJson } from './cytoscapeJson/cytoscapeJson.ts';
import { gephiCsv } from './gephiCsv/gephiCsv.ts';
import { gexf } from './gexf/gexf.ts';
import type { GraphFormat } from './graphItems.ts';
import { graphml } from './graphml/graphml.ts';
import { pajek } from './pajek/pajek.ts';
import { ucinetDl } from './ucinetDl/ucinetDl.ts';
import { vna } from './vna/vna.ts';

/** Every format of network files. */
export const graphFormats: readonly GraphFormat[] = [
  graphml,
  gexf,
  pajek,
  ucinetDl,
  vna,
  cytoscapeJson,
  cx2,
  gephiCsv,
  adjacencyCsv,
];

/** The format that a network file is of. @throws ImportError, naming those there are, where it is of none. */
export function graphFormatOf(file: InputFile): GraphFormat {
  const [best] = graphFormats
    .map((format) => ({ format, sureness: format.recognizes(file) }))
    .sort((a, b) => b.sureness - a.sureness);
  if (!best || best.sureness === 0)
    throw new ImportError(
      tell(
        'it is no network file that Crosstie knows: {formats}; a CSV file has the columns source and target, or is a matrix with labels.',
        { formats: graphFormats.map(({ label }) => label).join(', ') },
      ),
      { file: file.name },
    );
  return best.format;
}
