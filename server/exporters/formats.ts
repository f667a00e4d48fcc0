import type { ExportFormat } from './exportGraph.ts';
import { followthemoney } from './followthemoney.ts';
import { jsonLd } from './jsonLd.ts';
import { kumu } from './kumu.ts';
import { sourcesCsv, sourcesMarkdown } from './sources.ts';

/** Every format that can be written. */
export const exportFormats: readonly ExportFormat[] = [
  followthemoney,
  jsonLd,
  kumu,
  sourcesCsv,
  sourcesMarkdown,
];
