import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TieRow } from '../../server/importers/importRows.ts';
import { irs990 } from '../../server/importers/irs990/irs990.ts';
import { irs990Tables } from '../../server/importers/irs990/irs990Tables.ts';
import { accountOf, sharedData, sharedDataIsHere } from '../support/sharedFiles.ts';

const inFolder = (folder: string) =>
  readdirSync(path.join(sharedData, folder)).map((name) => path.join(sharedData, folder, name));

describe.skipIf(!sharedDataIsHere)('returns and tables of the IRS (skipped without ../shared)', () => {
  it('every return is read, and the sisters and the PAC of an alliance are told', async () => {
    const ties: TieRow[] = [];
    const account = await accountOf(irs990, inFolder('990/xml'), (row) => {
      if (row.row === 'tie' && row.from === 'ein:472512998') ties.push(row);
    });
    expect(account.rows).toMatchObject({
      source: 16,
      'tie FUNDS': 136,
      'tie SISTER_OF': 3,
      'rejected tie': 2,
    });
    expect(ties.map(({ kind, to }) => [kind, to])).toEqual([
      ['FUNDS', 'ein:471304996'],
      ['SISTER_OF', 'ein:464601368'],
      ['SISTER_OF', 'ein:471304996'],
      ['SISTER_OF', 'ein:823785594'],
    ]);
  });

  it('every table is read: each row names an organization that becomes one, or is rejected', async () => {
    const ties: TieRow[] = [];
    for (const file of inFolder('990/tables')) {
      const account = await accountOf(irs990Tables, [file], (row) => {
        if (row.row === 'tie') ties.push(row);
      });
      console.log(path.basename(file), JSON.stringify(account.rows));
    }
    const sisters = ties.filter(({ kind }) => kind === 'SISTER_OF');
    expect(sisters.some(({ from, to }) => from === 'ein:237128611' && to === 'ein:521043444')).toBe(true);
    expect(sisters.filter(({ from }) => from === '#sierra club')).toHaveLength(15);
  });
});
