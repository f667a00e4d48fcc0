import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { littlesis } from './littlesis.ts';
import { inEnglish } from '../../model/message.ts';

const meta = { copyright: 'LittleSis CC BY-SA 4.0', apiVersion: '2.0' };
const org = (id: number, name: string, more: object = {}) => ({
  type: 'entities',
  id,
  attributes: { id, name, primary_ext: 'Org', aliases: [name], types: ['Organization'], ...more },
});
const person = (id: number, name: string) => org(id, name, { primary_ext: 'Person', types: ['Person'] });
const relationship = (id: number, category: number, from: number, to: number, more: object = {}) => ({
  type: 'relationships',
  id,
  attributes: { id, category_id: category, entity1_id: from, entity2_id: to, ...more },
});
const file = (...data: object[]) => ({ 'page.json': JSON.stringify({ meta, data }) });
const taken = async (...data: object[]) => {
  const { rows, unknown } = await read(littlesis, file(...data));
  expect(faultsOf(rows)).toEqual([]);
  return { rows, short: inShort(rows), unknown };
};

describe('LittleSis', () => {
  it('carries its licence with the source', async () => {
    const { rows } = await taken(org(1, 'A'));
    expect(rows[0]).toMatchObject({ row: 'source', publisher: 'LittleSis', licence: /^CC BY-SA 4\.0/ });
  });

  it('reads the order of the two entities by category', async () => {
    const { short } = await taken(
      org(1, 'Local'),
      org(2, 'National', { types: ['Organization', 'Labor Union', 'Secret Society'] }),
      person(3, 'Ann Lee'),
      relationship(10, 11, 1, 2),
      relationship(11, 10, 2, 1),
      relationship(12, 1, 3, 2, { description1: 'President', start_date: '2004-00-00' }),
      relationship(13, 3, 1, 2),
    );
    expect(short).toEqual([
      'littlesis:1 Organization: name=Local; externalIds=littlesis:1',
      'littlesis:2 Coalition: name=National; externalIds=littlesis:2; sector=LABOR',
      'littlesis:3 Person: name=Ann Lee',
      'littlesis:1 AFFILIATE_OF littlesis:2 (littlesis:10): ',
      'littlesis:1 AFFILIATE_OF littlesis:2 (littlesis:11): ',
      'littlesis:3 HOLDS_POSITION_IN littlesis:2 (littlesis:12): start=2004-00-00; title=President',
      'littlesis:1 MEMBER_OF littlesis:2 (littlesis:13): roles=MEMBER',
    ]);
  });

  it('keeps amounts in dollars as money, and others in words', async () => {
    const { short } = await taken(
      org(1, 'A'),
      org(2, 'B'),
      relationship(10, 5, 1, 2, { description1: 'Grant', amount: 5000, currency: 'usd' }),
      relationship(11, 5, 1, 2, { description1: 'Seed money', amount: 7, currency: 'eur', goods: 'desks' }),
      relationship(12, 6, 1, 2, { description1: 'Vendor', amount: 9 }),
      relationship(13, 6, 1, 2, { amount: 9 }),
    );
    expect(short.slice(2)).toEqual([
      'littlesis:1 FUNDS littlesis:2 (littlesis:10): fundingKind=GRANT; amountUsd=5000',
      'littlesis:1 FUNDS littlesis:2 (littlesis:11): purpose=Seed money; desks; EUR 7',
      'littlesis:2 FUNDS littlesis:1 (littlesis:12): fundingKind=CONTRACT; amountUsd=9',
      expect.stringMatching(/^rejected tie category_id=6 \(Transaction\): .*who paid whom/) as string,
    ]);
  });

  it('tells what is over from what nobody knows, and never takes unknown for over', async () => {
    const changed = { updated_at: '2021-12-15T21:28:15Z' };
    const { short, unknown } = await taken(
      org(1, 'A'),
      org(2, 'B'),
      relationship(10, 12, 1, 2, { is_current: null, ...changed }),
      relationship(11, 12, 1, 2, { is_current: false, start_date: '2010-00-00', ...changed }),
      relationship(12, 12, 1, 2, { is_current: false, ...changed }),
    );
    expect(short.slice(2).map((row) => row.slice(row.indexOf('): ') + 3))).toEqual([
      '',
      'start=2010-00-00; end=2010/2021-12-15',
      '',
    ]);
    expect(unknown).toEqual({ 'is_current: false, without a date': 1 });
  });

  it('takes names and sorts from links, whichever end they come first for', async () => {
    const { short } = await taken({
      ...relationship(10, 1, 284, 7, { description1: 'Chair' }),
      entity: 'https://littlesis.org/org/7-Sierra_Club_%26_Friends',
      related: 'https://littlesis.org/person/284-Ann_Lee',
    });
    expect(short).toEqual([
      'littlesis:284 Person: name=Ann Lee',
      'littlesis:7 Organization: name=Sierra Club & Friends; externalIds=littlesis:7',
      'littlesis:284 HOLDS_POSITION_IN littlesis:7 (littlesis:10): title=Chair',
    ]);
  });

  it('loses no row: what it cannot take is rejected with the reason', async () => {
    const { short } = await taken(
      person(1, 'Ann Lee'),
      org(2, ''),
      org(3, 'C', { website: 'none yet', parent_id: 99 }),
      relationship(10, 4, 1, 1),
      relationship(11, 13, 1, 3),
      relationship(12, 5, 3, 98),
    );
    expect(short).toEqual([
      expect.stringMatching(/^rejected entity primary_ext=Ann Lee/) as string,
      expect.stringMatching(/^rejected entity name=/) as string,
      'littlesis:3 Organization: name=C; externalIds=littlesis:3',
      expect.stringMatching(/^rejected entity website=none yet: .*The rest of the row is taken\.$/) as string,
      expect.stringMatching(/^rejected tie parent_id=99/) as string,
      expect.stringMatching(/^rejected tie category_id=4 \(Family\): It ties an entity to itself/) as string,
      expect.stringMatching(/^rejected tie type=relationships: There is no category/) as string,
      expect.stringMatching(/^rejected tie category_id=5 \(Donation\): Whether its ends/) as string,
    ]);
  });

  it('reads the table of names and the list of departures', async () => {
    const { rows } = await read(littlesis, { 'names.json': '{"1":"Walmart","2":"","x":"y"}' });
    expect(inShort(rows).map((row) => row.slice(0, 40))).toEqual([
      'littlesis:1 Organization: name=Walmart; ',
      'rejected entity 2=: A row of the table i',
      'rejected entity x=y: A row of the table ',
    ]);
    const entry = {
      name: 'Ann Lee',
      url: 'https://littlesis.org/person/5-Ann_Lee',
      position: 'Press Secretary',
      date: '7/1/2017',
      where_to: 'Newsmax',
      org_url: 'https://littlesis.org/org/6-Newsmax_Media',
    };
    const departures = await read(littlesis, {
      'left.json': JSON.stringify([entry, { ...entry, where_to: 'Unknown', org_url: null }]),
    });
    expect(inShort(departures.rows)).toEqual([
      'littlesis:5 Person: name=Ann Lee; description=Press Secretary, until 2017-07-01',
      'littlesis:6 Organization: name=Newsmax Media; aliases=Newsmax; externalIds=littlesis:6',
      'littlesis:5 HOLDS_POSITION_IN littlesis:6: ',
      expect.stringMatching(/^rejected tie where_to=Unknown/) as string,
    ]);
  });

  it('is refused as a whole where it is no JSON', async () => {
    await expect(read(littlesis, { 'a.json': '{"meta":{}, "data":[{]}' })).rejects.toThrow(/not JSON/);
  });

  it('takes or rejects each relationship exactly once, whatever it says', async () => {
    const any = fc.record({
      category: fc.integer({ min: 0, max: 13 }),
      from: fc.integer({ min: 1, max: 5 }),
      to: fc.integer({ min: 1, max: 5 }),
      more: fc.record(
        {
          description1: fc.option(fc.constantFrom('Grant', 'client', 'constructor', '')),
          amount: fc.option(fc.integer({ min: -5, max: 1e6 })),
          currency: fc.option(fc.constantFrom('usd', 'gbp')),
          is_current: fc.option(fc.boolean()),
          start_date: fc.option(fc.constantFrom('2004-00-00', '2004-02-30', '2004-02-03')),
          end_date: fc.option(fc.constantFrom('2005-00-00', '1999-01-01')),
        },
        { requiredKeys: [] },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 8 }), async (given) => {
        const documents = given.map(({ category, from, to, more }, at) =>
          relationship(100 + at, category, from, to, more),
        );
        const { rows } = await read(
          littlesis,
          file(org(1, 'A'), org(2, 'B'), person(3, 'C'), person(4, 'D'), ...documents),
        );
        expect(faultsOf(rows)).toEqual([]);
        for (const [at] of documents.entries()) {
          const own = rows.filter(
            (row) => 'locator' in row && row.locator.startsWith(`relationship ${100 + at} `),
          );
          const whole = own.filter(
            (row) =>
              row.row === 'tie' ||
              (row.row === 'rejected' && !inEnglish(row.reason).endsWith('row is taken.')),
          );
          expect(whole).toHaveLength(1);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
