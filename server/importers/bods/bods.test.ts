import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, inShort, read } from '../../../tests/support/inputFiles.ts';
import { bods } from './bods.ts';

const statement = (id: string, recordType: string, recordDetails: object, more: object = {}) => ({
  statementId: `s-${id}`,
  statementDate: '2024-05-06',
  recordId: id,
  recordType,
  recordDetails,
  ...more,
});
const entity = (id: string, name: string, more: object = {}) =>
  statement(id, 'entity', { isComponent: false, entityType: { type: 'registeredEntity' }, name, ...more });
const relationship = (
  id: string,
  subject: unknown,
  interestedParty: unknown,
  interests: object[],
  more = {},
) => statement(id, 'relationship', { isComponent: false, subject, interestedParty, interests }, more);
const person = statement('p', 'person', { personType: 'knownPerson', names: [{ fullName: 'Ann Lee' }] });
const taken = async (...statements: object[]) => {
  const { rows, unknown } = await read(bods, { 'a.json': JSON.stringify(statements) });
  expect(faultsOf(rows)).toEqual([]);
  return { short: inShort(rows), unknown, rows };
};

describe('the Beneficial Ownership Data Standard', () => {
  it('leads from the owned to the owner, with the first of a month for the month', async () => {
    const { short, rows } = await taken(
      relationship('r', 'a', 'b', [{ type: 'shareholding', share: { exact: 60 }, startDate: '2018-05-01' }]),
      entity('a', 'Shop', {
        foundingDate: '2001-01-01',
        identifiers: [{ scheme: 'GB-COH', id: '012' }],
        addresses: [{ type: 'registered', postCode: 'X1', country: { name: 'United Kingdom', code: 'GB' } }],
      }),
      entity('b', 'Holding', { identifiers: [{ scheme: 'US-EIN', id: '52-0888113' }] }),
    );
    expect(short).toEqual([
      'org-id:GB-COH-012 Organization: name=Shop; founded=2001; externalIds=org-id:GB-COH-012',
      'ein:520888113 Organization: name=Holding; ein=520888113',
      'org-id:GB-COH-012 AFFILIATE_OF ein:520888113 (r): start=2018-05',
    ]);
    expect(rows[1]).toMatchObject({ basedIn: { postalCode: 'X1', country: 'GB' } });
  });

  it('takes seats on boards as positions, and no owner who is a person', async () => {
    const { short } = await taken(
      entity('a', 'A'),
      person,
      relationship('r', 'a', 'p', [
        { type: 'boardChair', startDate: '2018-05-07', endDate: '2020-02-03' },
        { type: 'shareholding' },
      ]),
      relationship('q', 'a', 'p', [{ type: 'shareholding' }]),
    );
    expect(short.slice(1)).toEqual([
      '#p Person: name=Ann Lee',
      '#p HOLDS_POSITION_IN #a (r boardChair): title=Board chair; start=2018-05-07; end=2020-02-03',
      expect.stringMatching(/^rejected tie interestedParty=p/) as string,
    ]);
  });

  it('rejects parties that are not specified, with the reason that the file gives', async () => {
    const { short } = await taken(
      entity('a', 'A'),
      statement('u', 'entity', {
        entityType: { type: 'unknownEntity' },
        unspecifiedEntityDetails: { reason: 'informationUnknownToPublisher' },
      }),
      relationship('r', 'a', { reason: 'noBeneficialOwners', description: 'Nobody' }, []),
      relationship('q', 'a', 'gone', []),
    );
    expect(short.slice(1)).toEqual([
      'rejected entity entityType=unknownEntity: The entity is not specified (informationUnknownToPublisher).',
      'rejected tie interestedParty=noBeneficialOwners: The party is not specified (noBeneficialOwners: Nobody).',
      expect.stringMatching(/^rejected tie interestedParty=gone/) as string,
    ]);
  });

  it('counts the latest statement about a record alone; a closed one has ended by then', async () => {
    const { short, unknown } = await taken(
      entity('a', 'New name'),
      { ...entity('a', 'Old name'), statementId: 's-old', statementDate: '2020-01-01' },
      entity('b', 'B'),
      relationship('r', 'a', 'b', [{ type: 'votingRights', startDate: '2018-05-07' }], {
        recordStatus: 'closed',
      }),
    );
    expect(short).toEqual([
      '#a Organization: name=New name',
      '#b Organization: name=B',
      '#a AFFILIATE_OF #b (r): start=2018-05-07; end=2018-05-07/2024-05-06',
    ]);
    expect(unknown).toEqual({ 'statement, superseded by a later one about the same record': 1 });
  });

  it('rejects statements of earlier versions, and lines that are none', async () => {
    const { rows } = await read(bods, {
      'a.jsonl': `${JSON.stringify(entity('a', 'A'))}\n{"statementID":"x","statementType":"entityStatement"}\nnonsense\n`,
    });
    expect(inShort(rows).map((row) => row.split(':')[0])).toEqual([
      '#a Organization',
      'rejected entity recordId=x',
      'rejected entity recordId=',
    ]);
  });

  it('takes or rejects every relationship, however its ends lie', async () => {
    const end = fc.constantFrom<unknown>('a', 'b', 'p', 'gone', { reason: 'x' }, null);
    const interest = fc.constantFrom(
      { type: 'shareholding' },
      { type: 'boardMember' },
      { type: 'constructor' },
    );
    const any = fc.tuple(end, end, fc.array(interest, { maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 6 }), async (given) => {
        const { rows } = await taken(
          entity('a', 'A'),
          entity('b', 'B'),
          person,
          ...given.map(([subject, party, interests], at) =>
            relationship(`r${at}`, subject, party, interests),
          ),
        );
        for (const [at] of given.entries())
          expect(
            rows.filter((row) => 'locator' in row && row.locator.endsWith(`s-r${at}`)).length,
          ).toBeGreaterThan(0);
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});
