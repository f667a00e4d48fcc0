import type { ExportFormat } from './exportGraph.ts';
import { exportTables, tableLosses } from './tables.ts';
import { LONGEST_CELL, xlsxWorkbook } from './workbooks/xlsxWorkbook.ts';

export const xlsx: ExportFormat = {
  name: 'xlsx',
  label: 'Spreadsheet (XLSX)',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  cannotHold:
    'Positions and colours; claims that disagree and how long a value held; texts beyond 32,767 characters; which of its sources a value rests on.',
  *write(graph) {
    yield xlsxWorkbook(
      exportTables(graph).map(({ name, headings, rows }) => ({
        name,
        columns: headings.map((heading) => ({
          heading,
          width: ['name', 'title', 'description'].includes(heading) ? 36 : 18,
        })),
        rows,
      })),
    );
  },
  losses: (graph) => tableLosses(graph, { longestCell: LONGEST_CELL }),
};
