import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TieRow } from '../../server/importers/importRows.ts';
import { irs990 } from '../../server/importers/irs990/irs990.ts';
import { irs990Tables } from '../../server/importers/irs990/irs990Tables.ts';
import { accountOf, sharedData, sharedDataIsHere } from '../support/sharedFiles.ts';

/**
 * What each table becomes, and how many rows it has below its header, counted by a CSV reader of another language. Where rows
 * give more ties than there are rows, the others lead to controlling entities (R), or part own funds from those passed on (C).
 */
const tables: readonly (readonly [name: string, records: number, rows: Record<string, number>])[] = [
  ['SC-P01-T01-POLITICAL-ORGS-INFO.csv', 114, { entity: 163, 'tie FUNDS': 109, 'rejected tie': 10 }],
  ['SI-P02-T01-GRANTS-US-ORGS-GOVTS.csv', 4328, { entity: 4654, 'tie FUNDS': 4220, 'rejected tie': 108 }],
  [
    'SR-P01-T01-ID-DISREGARDED-ENTITIES.csv',
    662,
    { entity: 701, 'tie AFFILIATE_OF': 993, 'rejected tie': 47 },
  ],
  [
    'SR-P02-T01-ID-RLTD-TAX-EXEMPED-ORGS.csv',
    4143,
    { entity: 4700, 'tie AFFILIATE_OF': 1937, 'tie SISTER_OF': 2858, 'rejected tie': 27 },
  ],
  [
    'SR-P03-T01-ID-RLTD-ORGS-TAXABLE-PARTNERSHIP.csv',
    1422,
    { entity: 1498, 'tie AFFILIATE_OF': 1393, 'rejected tie': 30 },
  ],
  [
    'SR-P04-T01-ID-RLTD-ORGS-TAXABLE-CORPORATION.csv',
    1865,
    { entity: 2047, 'tie AFFILIATE_OF': 1861, 'rejected tie': 8 },
  ],
  [
    'SR-P05-T01-TRANSACTIONS-RLTD-ORGS.csv',
    1538,
    { entity: 2949, 'tie MEASURES': 2160, 'tie FUNDS': 396, 'rejected tie': 62 },
  ],
  ['sierra_club_scheduleI_excerpt.psv', 13, { entity: 14, 'tie FUNDS': 13 }],
  ['sierra_club_scheduleR_II_excerpt.psv', 15, { entity: 16, 'tie SISTER_OF': 15 }],
];

const inFolder = (folder: string) =>
  readdirSync(path.join(sharedData, folder)).map((name) => path.join(sharedData, folder, name));

describe.skipIf(!sharedDataIsHere)('returns and tables of the IRS (skipped without ../shared)', () => {
  it('every return is read, and the sisters and the PAC of an alliance are told', async () => {
    const ties: TieRow[] = [];
    const account = await accountOf(irs990, inFolder('990/xml'), (row) => {
      if (row.row === 'tie' && row.from === 'ein:472512998') ties.push(row);
    });
    expect(account.rows).toEqual({
      source: 16,
      entity: 161,
      'tie FUNDS': 136,
      'tie SISTER_OF': 3,
      'tie AFFILIATE_OF': 6,
      'rejected tie': 2,
    });
    expect(ties.map(({ kind, to }) => [kind, to])).toEqual([
      ['FUNDS', 'ein:471304996'],
      ['SISTER_OF', 'ein:464601368'],
      ['SISTER_OF', 'ein:471304996'],
      ['SISTER_OF', 'ein:823785594'],
    ]);
  });

  it('every table is one that is listed here', () => {
    expect(
      inFolder('990/tables')
        .map((file) => path.basename(file))
        .sort(),
    ).toEqual(tables.map(([name]) => name).sort());
  });

  it.each(tables)('%s: each of its %i rows becomes a tie or is rejected', async (name, records, rows) => {
    const lines = new Set<number>();
    const empty = new Set<string>();
    const account = await accountOf(irs990Tables, [path.join(sharedData, '990/tables', name)], (row) => {
      if (row.row === 'tie' || row.row === 'rejected') lines.add(row.line!);
      // What states nothing the model would refuse, with the row.
      if (row.row === 'tie' || row.row === 'entity')
        for (const { property, value } of row.statements)
          if (value === '' && property !== 'existence') empty.add(`${row.locator}: ${property}`);
    });
    expect(account.rows).toEqual({ source: 1, ...rows });
    expect(lines.size).toBe(records);
    expect([...empty]).toEqual([]);
  });

  it('the tables tell sisters from one another', async () => {
    const ties: TieRow[] = [];
    await accountOf(
      irs990Tables,
      inFolder('990/tables').filter((file) => /SR-P02|scheduleR/.test(file)),
      (row) => {
        if (row.row === 'tie' && row.kind === 'SISTER_OF') ties.push(row);
      },
    );
    expect(ties.some(({ from, to }) => from === 'ein:237128611' && to === 'ein:521043444')).toBe(true);
    expect(ties.filter(({ from }) => from === '#sierra club')).toHaveLength(15);
  });
});
