import { csv } from './csv/csv.ts';
import { cx2 } from './cx2.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import type { ExportFormat } from './exportGraph.ts';
import { followthemoney } from './followthemoney.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './jsonLd.ts';
import { kumu } from './kumu.ts';
import { pajek } from './pajek.ts';
import { sourcesCsv, sourcesMarkdown } from './sources.ts';
import { ucinetDl } from './ucinetDl.ts';
import { xlsx } from './xlsx.ts';

/** Every format that can be written. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  cx2,
  cytoscapeJson,
  followthemoney,
  gexf,
  graphml,
  jsonLd,
  kumu,
  pajek,
  sourcesCsv,
  sourcesMarkdown,
  ucinetDl,
  xlsx,
];
