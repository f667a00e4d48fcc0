import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { irsBmf } from '../../server/importers/irsBmf/irsBmf.ts';
import { accountOf, sharedData, sharedDataIsHere } from '../support/sharedFiles.ts';
import { valuesOf, type ReadResult } from '../support/readRows.ts';
import type { EntityRow } from '../../server/importers/importRows.ts';

const folder = path.join(sharedData, 'bmf');

describe.skipIf(!sharedDataIsHere)('the register of exempt organizations (skipped without ../shared)', () => {
  it('is read whole: 234,047 rows of 20 files add up, in flat memory', async () => {
    const paths = readdirSync(path.join(folder, '2026-04')).map((name) => path.join(folder, '2026-04', name));
    const account = await accountOf(irsBmf, paths);
    console.log(`20 files of the register: ${account.seconds} s, at most ${account.peakMb} MB`);
    expect(account.rows).toEqual({
      source: 20,
      entity: 234_047,
      'tie AFFILIATE_OF': 23_315,
      'rejected tie': 25_547,
    });
    expect(account.peakMb).toBeLessThan(400);
  });

  it('keeps the c3 and the c4 of the Center for Community Change apart, and shows what changed in Washington', async () => {
    const entities: EntityRow[] = [];
    const paths = ['2022-07/eo_dc.csv.gz', '2026-04/eo_dc.csv'].map((name) => path.join(folder, name));
    const account = await accountOf(irsBmf, paths, (row) => {
      if (row.row === 'entity') entities.push(row);
    });
    expect(account.rows['entity']).toBe(14_002 + 14_121);
    const result = { entities } as unknown as ReadResult;
    expect(valuesOf(result, 'ein:520888113', 'name')).toEqual(Array(2).fill('Center for Community Change'));
    expect(valuesOf(result, 'ein:520888113', 'legalForm')).toEqual(['C501C3', 'C501C3']);
    expect(valuesOf(result, 'ein:270061100', 'name')).toEqual(
      Array(2).fill('Center for Community Change Action'),
    );
    expect(valuesOf(result, 'ein:270061100', 'legalForm')).toEqual(['C501C4', 'C501C4']);
    const dated = (property: string, bound: 'validFrom' | 'validTo') =>
      entities.filter(({ statements }) => statements.some((one) => one.property === property && one[bound]))
        .length;
    expect({
      renamed: dated('name', 'validFrom'),
      gone: dated('legalForm', 'validTo'),
      new: dated('legalForm', 'validFrom'),
    }).toEqual({ gone: 2891, new: 2277, renamed: 269 });
  });
});
