import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { followthemoney } from './followthemoney.ts';

const thing = (id: string, schema: string, properties: Record<string, string[]>, more: object = {}) =>
  JSON.stringify({ id, schema, properties, ...more });
const org = (id: string, name: string, properties: Record<string, string[]> = {}) =>
  thing(id, 'Organization', { name: [name], ...properties });
const taken = async (...lines: string[]) => {
  const { rows, unknown } = await read(followthemoney, { 'a.ijson': lines.join('\n') });
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown, rows };
};

describe('FollowTheMoney', () => {
  it('follows an edge before its ends are known, in the direction that its schema gives', async () => {
    const { short } = await taken(
      thing('o', 'Ownership', { owner: ['a'], asset: ['b'], startDate: ['2011'] }),
      thing('s', 'Succession', { predecessor: ['a'], successor: ['b'], date: ['2012-03'] }),
      thing('m', 'Membership', { member: ['a'], organization: ['c'], role: ['Founder', 'Mascot'] }),
      thing('d', 'Directorship', { director: ['p'], organization: ['c'] }),
      org('a', 'A'),
      thing('b', 'Company', { name: ['B'] }),
      org('c', 'C'),
      thing('p', 'Person', { name: ['Ann Lee'], birthDate: ['1960'] }),
    );
    expect(short).toEqual([
      '#a Organization: name=A',
      '#b Organization: name=B; legalForm=BUSINESS',
      '#c Coalition: name=C',
      '#p Person: name=Ann Lee',
      '#b AFFILIATE_OF #a (o): start=2011',
      '#a SUCCEEDED_BY #b (s): start=2012-03; end=2012-03',
      '#a MEMBER_OF #c (m): roles=FOUNDER',
      '#p HOLDS_POSITION_IN #c (d): title=Director',
    ]);
  });

  it('takes every value: the caption as the name, the rest as aliases, of one-valued properties the first', async () => {
    const { short, unknown, rows } = await taken(
      thing(
        '6d03aec76fdeec8f9697d8b19954ab6fc2568bc8',
        'PublicBody',
        {
          name: ['Dept', 'Department of Labor'],
          alias: ['DOL'],
          website: ['dol.gov', 'http://labor.gov'],
          incorporationDate: ['1913-03-04T00:00:00'],
          addressEntity: ['x'],
          wikidataId: ['Q628'],
          colour: ['blue', 'green'],
        },
        { caption: 'Department of Labor' },
      ),
      thing('x', 'Address', { city: ['76135 Karlsruhe'], country: ['de'] }),
    );
    expect(short).toEqual([
      'followthemoney:6d03aec76fdeec8f9697d8b19954ab6fc2568bc8 Organization: name=Department of Labor; aliases=Dept; aliases=DOL; website=http://dol.gov; founded=1913-03-04; externalIds=wikidata:Q628; legalForm=PUBLIC_BODY; sector=GOVERNMENT',
    ]);
    expect(rows[1]).toMatchObject({ basedIn: { city: 'Karlsruhe', postalCode: '76135', country: 'DE' } });
    expect(unknown).toEqual({ colour: 2, 'website, beyond the first': 1 });
  });

  it('makes a payment of several payers as many ties, and keeps euros in words', async () => {
    const { short } = await taken(
      org('a', 'A'),
      org('b', 'B'),
      org('c', 'C'),
      thing('1', 'Payment', {
        payer: ['a', 'b'],
        beneficiary: ['c'],
        amountUsd: ['10'],
        date: ['2011-01-02'],
      }),
      thing('2', 'Payment', { payer: ['a'], beneficiary: ['c'], amountEur: ['7'], purpose: ['gift'] }),
    );
    expect(short.slice(3)).toEqual([
      '#a FUNDS #c (1): start=2011-01-02; end=2011-01-02; amountUsd=10',
      '#b FUNDS #c (1): start=2011-01-02; end=2011-01-02; amountUsd=10',
      '#a FUNDS #c (2): purpose=gift; EUR 7',
    ]);
  });

  it('leads ids that were merged to what they were merged into, even in a circle', async () => {
    const { short } = await taken(
      thing('new', 'Organization', { name: ['A'] }, { referents: ['old', 'older'] }),
      org('b', 'B'),
      thing('e', 'UnknownLink', { subject: ['older'], object: ['b'], role: ['friends'] }),
      thing('f', 'UnknownLink', { subject: ['x'], object: ['b'] }),
      thing('x1', 'Vessel', { name: ['Ship'] }, { referents: ['x'] }),
      thing('x', 'Vessel', { name: ['Ship'] }, { referents: ['x1'] }),
    );
    expect(short).toContain('#new PARTNERS_WITH #b (e): ');
    expect(short.at(-1)).toMatch(/^rejected tie subject=x/);
  });

  it('loses no line: each is taken, joined or rejected', async () => {
    const { short } = await taken(
      'not json',
      '{"id":"a"}',
      thing('s', 'Sanction', { entity: ['a'] }),
      thing('p', 'Person', { name: ['Ann'] }),
      thing('n', 'Organization', {}),
      thing('e', 'Ownership', { owner: ['a'] }),
      org('a', 'A'),
      thing('f', 'Ownership', { owner: ['a'], asset: ['a'] }),
    );
    expect(short.map((row) => row.split(':')[0])).toEqual([
      'rejected entity id=',
      'rejected entity id=a',
      'rejected entity schema=Sanction',
      'rejected entity schema=Person',
      'rejected entity name=',
      '#a Organization',
      'rejected tie asset=',
      'rejected tie asset=a',
    ]);
  });

  it('takes a field for a field, whatever it is called', async () => {
    const { unknown } = await taken(
      '{"id":"a","schema":"Organization","properties":{"name":["A"],"constructor":["x"],"__proto__":["y"]}}',
      '{"id":"b","schema":"constructor","properties":{"name":["B"]}}',
    );
    expect(unknown).toEqual({ constructor: 1, ['__proto__']: 1 });
  });
});
