import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { threeSixtyGiving } from './threeSixtyGiving.ts';

const grant = (id: string, more: object = {}) => ({
  id,
  title: 'Core costs',
  currency: 'GBP',
  amountAwarded: 40000,
  awardDate: '05/06/2014',
  fundingOrganization: [{ id: 'GB-CHC-1156077', name: 'The Fund' }],
  recipientOrganization: [{ id: '360G-fund:org-1', name: 'A School', addressCountry: 'UK' }],
  ...more,
});
const taken = async (files: Record<string, string>) => {
  const { rows, unknown } = await read(threeSixtyGiving, files);
  expect(faultsOf(rows)).toEqual([]);
  return { rows, unknown, short: inShort(rows) };
};
const json = (...grants: object[]) => ({ 'grants.json': JSON.stringify({ grants }) });

describe('360Giving', () => {
  it('keeps other money than dollars in words, reads days before months, and says an organization once', async () => {
    const { short, rows } = await taken(
      json(grant('g1'), grant('g2', { awardDate: '2015-01-31T00:00:00Z' })),
    );
    expect(short).toEqual([
      'org-id:GB-CHC-1156077 Organization: name=The Fund; externalIds=org-id:GB-CHC-1156077',
      '360giving:360G-fund:org-1 Organization: name=A School; externalIds=360giving:360G-fund:org-1',
      'org-id:GB-CHC-1156077 FUNDS 360giving:360G-fund:org-1 (g1): fundingKind=GRANT; start=2014-06-05; purpose=Core costs; GBP 40000',
      'org-id:GB-CHC-1156077 FUNDS 360giving:360G-fund:org-1 (g2): fundingKind=GRANT; start=2015-01-31; purpose=Core costs; GBP 40000',
    ]);
    expect(rows[2]).toMatchObject({ basedIn: { country: 'GB' } });
  });

  it('takes dollars as money, an American EIN as such, and the months that a grant is planned for', async () => {
    const { short } = await taken(
      json(
        grant('g1', {
          currency: 'USD',
          plannedDates: [{ startDate: '2014-07-01', duration: 18 }],
          recipientOrganization: [{ id: 'US-EIN-52-0888113', name: 'CCC', url: 'ccc.org' }],
        }),
      ),
    );
    expect(short.slice(1)).toEqual([
      'ein:520888113 Organization: name=CCC; website=http://ccc.org; ein=520888113',
      'org-id:GB-CHC-1156077 FUNDS ein:520888113 (g1): fundingKind=GRANT; start=2014-07-01; end=2016-01; amountUsd=40000; purpose=Core costs',
    ]);
  });

  it('reads the table the same, by headings or by paths, quoted lines and all', async () => {
    const asTable = async (heading: string) =>
      (
        await taken({
          'grants.csv': `\uFEFF${heading}\r\ng1,"Core\ncosts",GBP,40000,05/06/2014,GB-CHC-1156077,The Fund,360G-fund:org-1,A School,x\r\n`,
        })
      ).short;
    const byHeading = await asTable(
      'Identifier,Title,Currency,Amount Awarded,Award Date,Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,Note',
    );
    expect(byHeading).toEqual(
      await asTable(
        'id,title,currency,amountAwarded,awardDate,fundingOrganization/0/id,fundingOrganization/0/name,recipientOrganization/0/id,recipientOrganization/0/name,Note',
      ),
    );
    expect(byHeading[2]).toMatch(/FUNDS .* \(g1\): .*start=2014-06-05; purpose=Core\ncosts; GBP 40000/);
  });

  it('loses no grant: those to individuals or without an end are rejected, other fields counted', async () => {
    const { short, unknown } = await taken(
      json(
        grant('g1', { recipientIndividual: { id: 'i', name: 'Ann' } }),
        grant('g2', { recipientOrganization: [] }),
        grant('g3', { recipientOrganization: [{ id: 'GB-CHC-1156077', name: 'The Fund' }] }),
        grant('g4', { additional_data: { locationLookup: [{ ewcd: 'a' }, { ewcd: 'b' }] } }),
      ),
    );
    expect(short.filter((row) => row.startsWith('rejected')).map((row) => row.split('=')[0])).toEqual([
      'rejected tie recipientIndividual',
      'rejected tie recipientOrganization',
      'rejected tie recipientOrganization',
    ]);
    expect(unknown).toEqual({ 'additional_data.locationLookup.ewcd': 2 });
  });

  it('is refused where it is cut off, and where a quote is never closed', async () => {
    await expect(read(threeSixtyGiving, { 'a.json': '{"grants":[{"id":"recipient"}' })).rejects.toThrow(
      /cut off/,
    );
    await expect(
      read(threeSixtyGiving, { 'a.csv': 'Recipient Org:Name,Funding Org:Name\n"A' }),
    ).rejects.toThrow(/not CSV/);
  });

  it('makes one tie of each grant between two organizations, whatever it says', async () => {
    const grants = fc.array(
      fc.record({
        currency: fc.constantFrom('GBP', 'USD', ''),
        amountAwarded: fc.oneof(fc.nat(), fc.constant(-1), fc.constant('1,000')),
        awardDate: fc.constantFrom('05/06/2014', '2014-06-05', '2014', 'soon', ''),
        plannedDates: fc.constantFrom([], [{ startDate: '2014-02-30' }], [{ endDate: '2016' }]),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(grants, async (given) => {
        const { rows } = await taken(json(...given.map((one, at) => grant(`g${at}`, one))));
        expect(rows.filter(({ row }) => row === 'tie')).toHaveLength(given.length);
      }),
      { seed: 360, numRuns: 40 },
    );
  });
});
