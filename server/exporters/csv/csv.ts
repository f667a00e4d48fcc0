import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { ExportFormat } from '../exportGraph.ts';
import { exportTables, tableLosses } from '../tables.ts';

export const csv: ExportFormat = {
  name: 'csv',
  label: 'Tables (CSV of actors, ties and sources, in one zip file)',
  extension: 'zip',
  mediaType: 'application/zip',
  cannotHold:
    'Positions and colours; claims that disagree and how long a value held; which of its sources a value rests on.',
  *write(graph) {
    const files = exportTables(graph).map(({ name, headings, rows }): [string, Uint8Array] => [
      `${name.toLowerCase()}.csv`,
      // The mark at the beginning lets Excel know that it is UTF-8.
      strToU8(
        `\uFEFF${stringify([headings, ...rows], { cast: { boolean: String }, quoted_match: /[\r\n]|^\s|\s$/ })}`,
      ),
    ]);
    yield zipSync(Object.fromEntries(files), { mtime: '1980-01-02T00:00:00' });
  },
  losses: (graph) => tableLosses(graph),
};
