import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { popolo } from './popolo.ts';

const taken = async (document: object) => {
  const { rows, unknown } = await read(popolo, { 'a.json': JSON.stringify(document) });
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown, rows };
};
const organizations = [
  { id: 'a', name: 'A', classification: 'labor', founding_date: '2004-05' },
  {
    id: 'b',
    name: 'B',
    parent_id: 'a',
    other_names: [{ name: 'Old B', end_date: '2001' }],
    identifiers: [{ scheme: 'lei', identifier: '9' }],
    links: [{ url: 'https://b.org' }],
  },
];
const persons = [{ id: 'p', name: 'Ann Lee', birth_date: '1960' }];

describe('Popolo', () => {
  it('takes organizations and their parents, memberships of theirs, and posts that people hold', async () => {
    const { short, unknown, rows } = await taken({
      memberships: [
        { person_id: 'p', post_id: 'chair', start_date: '2010', on_behalf_of_id: 'a' },
        { member_id: 'b', organization_id: 'a', role: 'founder' },
      ],
      posts: [{ id: 'chair', label: 'Chair', organization_id: 'b' }],
      persons,
      organizations,
    });
    expect(short).toEqual([
      '#a Coalition: name=A; founded=2004-05; sector=LABOR',
      '#b Organization: name=B; aliases=Old B; website=https://b.org; externalIds=lei:9',
      '#p Person: name=Ann Lee',
      '#b AFFILIATE_OF #a: ',
      '#p HOLDS_POSITION_IN #b (Chair 2010): title=Chair; start=2010',
      '#b MEMBER_OF #a (founder): roles=FOUNDER',
    ]);
    expect(rows[2]).toMatchObject({ statements: [{}, { value: 'Old B', validTo: '2001' }, {}, {}] });
    expect(unknown).toEqual({ 'persons: birth_date': 1, 'memberships: on_behalf_of_id': 1 });
  });

  it('rejects what leads nowhere, and people without a membership', async () => {
    const { short } = await taken({
      organizations: [{ id: 'a', name: 'A', parent_id: 'a' }, { id: 'n' }],
      persons,
      memberships: [
        { person_id: 'gone', organization_id: 'a' },
        { person_id: 'p', organization_id: 'gone' },
      ],
    });
    expect(short.map((row) => row.split(':')[0])).toEqual([
      '#a Organization',
      'rejected entity name=',
      'rejected entity name=Ann Lee',
      'rejected tie parent_id=a',
      'rejected tie person_id=gone',
      'rejected tie person_id=p',
    ]);
  });

  it('is refused where it is no Popolo document', async () => {
    await expect(read(popolo, { 'a.json': '[1]' })).rejects.toThrow(/has lists of organizations/);
  });

  it('takes or rejects each membership once', async () => {
    const id = fc.constantFrom('a', 'b', 'p', 'gone');
    const memberships = fc.array(
      fc.record({ member_id: id, organization_id: id, role: fc.constantFrom('', 'member', 'constructor') }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(memberships, async (given) => {
        const { rows } = await taken({ organizations, persons, memberships: given });
        for (const [at] of given.entries())
          expect(rows.filter((row) => 'locator' in row && row.locator === `memberships[${at}]`)).toHaveLength(
            1,
          );
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});
