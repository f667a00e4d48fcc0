import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { fecCommittees } from './committeeMaster.ts';

/** A row by what is told of it: number, name, designation, type, interest group category and connected organization. */
const row = (id: string, name: string, designation: string, type: string, category = '', connected = '') =>
  `${id}|${name}|LEE, ANN|1 MAIN ST||WASHINGTON|DC|200010000|${designation}|${type}||Q|${category}|${connected}|`;
const taken = async (...rows: string[]) => {
  const { rows: made, unknown } = await read(fecCommittees, { 'cm.txt': `${rows.join('\n')}\n` });
  expect(faultsOf(made)).toEqual([]);
  return { short: inShort(made), unknown, rows: made };
};

describe('the FEC committee master', () => {
  it('takes who set up a separate segregated fund as its sister, and one name for one organization', async () => {
    const { short, rows } = await taken(
      row('C00000001', 'TEAMSTERS "DRIVE" FUND; THE', 'B', 'Q', 'L', 'TEAMSTERS LOCAL UNION 886'),
      row('C00000002', 'TEAMSTERS SECOND FUND', 'U', 'N', 'L', 'Teamsters Local Union 886'),
    );
    expect(short).toEqual([
      'fec:C00000001 Organization: name=The Teamsters "Drive" Fund; aliases=TEAMSTERS "DRIVE" FUND; THE; legalForm=PAC; sector=ELECTORAL; externalIds=fec:C00000001',
      'fec:C00000002 Organization: name=Teamsters Second Fund; legalForm=PAC; sector=ELECTORAL; externalIds=fec:C00000002',
      '#TEAMSTERS LOCAL UNION 886 Organization: name=Teamsters Local Union 886; sector=LABOR',
      'fec:C00000001 SISTER_OF #TEAMSTERS LOCAL UNION 886: controlled=true',
      'fec:C00000002 SISTER_OF #TEAMSTERS LOCAL UNION 886: controlled=true',
    ]);
    expect(rows[1]).toMatchObject({
      basedIn: { city: 'Washington', state: 'DC', postalCode: '20001' },
      line: 1,
    });
  });

  it('takes the connected committee of any other committee as its affiliate: the committee itself, where it is here', async () => {
    const { short } = await taken(
      row('C00000001', 'UPTON FOR ALL OF US', 'P', 'H', '', 'UPTON VICTORY COMMITTEE'),
      row('C00000002', 'UPTON VICTORY COMMITTEE', 'J', 'N', '', 'NONE'),
      row('C00000003', 'FUTURE LEADERS PAC', 'D', 'Q', '', 'LEWIS'),
      row('C00000004', 'KAPTUR FOR CONGRESS', 'P', 'H', '', 'KAPTUR FOR CONGRESS'),
    );
    expect(short.slice(4)).toEqual([
      'fec:C00000001 AFFILIATE_OF fec:C00000002: ',
      expect.stringMatching(/^rejected tie CONNECTED_ORG_NM=LEWIS/) as string,
    ]);
  });

  it('takes no person for an organization', async () => {
    const { short } = await taken(
      row('C90000001', 'GOODFRIEND, ROBERT E', 'U', 'I'),
      row('C90000002', 'ACME, INC', 'U', 'I'),
    );
    expect(short.map((one) => one.split(':')[0])).toEqual([
      'rejected entity CMTE_NM=GOODFRIEND, ROBERT E',
      'fec',
    ]);
  });

  it('loses no row: those cut short or without a name are rejected, other columns counted', async () => {
    const { short, unknown } = await taken(
      'C00000001|CUT',
      row('C00000002', '', 'U', 'Q'),
      row('C00000003', 'A', 'U', 'Q'),
    );
    expect(short.map((one) => one.split(':')[0])).toEqual([
      'rejected entity CMTE_ID=C00000001',
      'rejected entity CMTE_ID=C00000002',
      'fec',
    ]);
    expect(unknown).toEqual({ TRES_NM: 1, CMTE_FILING_FREQ: 1 });
  });

  it('is refused where a line never ends', async () => {
    await expect(
      read(fecCommittees, { 'cm.txt': 'C00000001|'.padEnd(9 * 1024 * 1024, 'x') }),
    ).rejects.toThrow(/longer than/);
  });

  it('of any records takes or rejects each, and each connected organization that is named', async () => {
    const id = fc.oneof(fc.stringMatching(/^C0000000[1-6]$/), fc.constantFrom('', 'X1', 'C123'));
    const name = fc.oneof(
      fc.constantFrom('ACME PAC', 'ACME', 'FRIENDS OF ANN; THE', 'LEE, ANN', ''),
      fc.string({ unit: 'grapheme' }).filter((text) => !/[|\n\r]/.test(text)),
    );
    const cell = (...codes: string[]) => fc.constantFrom('', ...codes);
    const connected = fc.oneof(
      fc.constantFrom('', 'NONE', 'n/a', '-', 'ACME', 'acme pac', 'Friends of Ann; The'),
      fc.stringMatching(/^[A-ZÀ-Ý]{5,9}( &| OF)? [A-Z]{2,6}$/),
    );
    const record = fc.tuple(
      id,
      name,
      cell('B', 'D', 'J', 'P', 'U'),
      cell('H', 'I', 'N', 'O', 'Q', '?'),
      cell('C', 'L', 'M'),
      connected,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (records, isCut) => {
          const lines = [...records.map((one) => row(...one)), ...(isCut ? ['C00000009|CUT'] : [])];
          const { rows, unknown } = await read(fecCommittees, { 'cm.txt': lines.join('\r\n') });
          expect(faultsOf(rows)).toEqual([]);
          expect(rows.some((one) => one.row === 'tie' && one.from === one.to)).toBe(false);
          const committees = rows.flatMap((one) =>
            one.row === 'entity' && one.key.startsWith('fec:') ? [one.line!] : [],
          );
          const refused = rows.flatMap((one) =>
            one.row === 'rejected' && one.about === 'entity' ? [one.line!] : [],
          );
          expect([...committees, ...refused].sort((a, b) => a - b)).toEqual(
            lines.map((_, index) => index + 1),
          );
          const naming = committees.filter(
            (line) => !['', 'NONE', 'n/a', '-'].includes(records[line - 1]![5]),
          );
          const told = rows.filter(
            (one) => one.row === 'tie' || (one.row === 'rejected' && one.about === 'tie'),
          ).length;
          expect(told + (unknown['CONNECTED_ORG_NM, naming the committee itself'] ?? 0)).toBe(naming.length);
        },
      ),
      { seed: 31, numRuns: 200 },
    );
  });
});
