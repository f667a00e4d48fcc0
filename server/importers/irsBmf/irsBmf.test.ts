import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../tests/support/inputFiles.ts';
import { readFiles, tieLine, valuesOf } from '../../../tests/support/readRows.ts';
import { irsBmf } from './irsBmf.ts';

const HEADER =
  'EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,DEDUCTIBILITY,FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,FILING_REQ_CD,PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME';

interface Given {
  ein?: string;
  name?: string;
  city?: string;
  state?: string;
  zip?: string;
  group?: string;
  subsection?: string;
  affiliation?: string;
  ruling?: string;
  ntee?: string;
  sortName?: string;
}

function row(given: Given): string {
  const { ein = '010000001', name = 'A GROUP', city = 'FARGO', state = 'ND', zip = '58102-1234' } = given;
  const {
    group = '0000',
    subsection = '03',
    affiliation = '3',
    ruling = '197706',
    ntee = '',
    sortName = '',
  } = given;
  return `${ein},${name},,1 MAIN ST,${city},${state},${zip},${group},${subsection},${affiliation},1000,${ruling},1,15,0,1,01,,0,0,01,0,12,,,,${ntee},${sortName}`;
}

const register = (...rows: Given[]): string => [HEADER, ...rows.map(row), ''].join('\n');

describe('a register of exempt organizations', () => {
  it('gives organizations with legal form, issue and filing address, and counts what it leaves', async () => {
    const result = await readFiles(irsBmf, {
      'eo_nd.csv': register({ name: 'CLEAN WATER FUND', ntee: 'C052', subsection: '04' }),
    });
    expect(result.entities).toMatchObject([
      {
        key: 'ein:010000001',
        kind: 'Organization',
        locator: 'row 2',
        line: 2,
        basedIn: { street: '1 Main St', city: 'Fargo', state: 'ND', postalCode: '58102' },
        worksOn: [{ nteeCode: 'C05' }],
      },
    ]);
    expect(result.entities[0]).not.toHaveProperty('operatesIn');
    expect(valuesOf(result, 'ein:010000001', 'name')).toEqual(['Clean Water Fund']);
    expect(valuesOf(result, 'ein:010000001', 'legalForm')).toEqual(['C501C4']);
    expect(result.unknown['FOUNDATION']).toBe(1);
    expect(result.unknown['TAX_PERIOD']).toBeUndefined();
  });

  it('takes no ruling date for a founding date', async () => {
    const result = await readFiles(irsBmf, { 'eo_nd.csv': register({ ruling: '200806' }) });
    expect(valuesOf(result, 'ein:010000001', 'founded')).toEqual([]);
    expect(result.unknown['RULING']).toBe(1);
  });

  it('cites the file with its date, from the name of the file or its folder', async () => {
    const dated = await readFiles(irsBmf, { '2026-04/eo_nd.csv.gz': gzipSync(register({})) });
    expect(dated.rows[0]).toMatchObject({
      row: 'source',
      title: 'Exempt Organizations Business Master File, ND, extract of 2026-04',
      published: '2026-04',
      licence: 'US government work',
    });
    const undated = await readFiles(irsBmf, { 'eo4.csv': register({}) });
    expect(undated.rows[0]).not.toHaveProperty('published');
  });

  it('tells locals of one name apart by their second name, and keeps that of others as it is', async () => {
    const result = await readFiles(irsBmf, {
      'eo_nd.csv': register(
        {
          ein: '010000002',
          name: 'UNITED STEELWORKERS',
          group: '0123',
          affiliation: '9',
          sortName: '06135 LOCAL',
        },
        { ein: '010000003', name: 'YENZA INC', sortName: 'DBA YENZA' },
      ),
    });
    expect(valuesOf(result, 'ein:010000002', 'aliases')).toEqual(['United Steelworkers, 06135 Local']);
    expect(valuesOf(result, 'ein:010000003', 'aliases')).toEqual(['Yenza']);
  });

  it('makes subordinates affiliates of their parent, in whichever file that stands', async () => {
    const result = await readFiles(irsBmf, {
      'eo_nd.csv': register(
        { ein: '010000002', group: '0123', affiliation: '9' },
        { ein: '010000004', group: '0777', affiliation: '9' },
        { ein: '010000005', group: '0000', affiliation: '9' },
      ),
      'eo_sd.csv': register(
        { ein: '010000001', group: '0123', affiliation: '6', state: 'SD' },
        { ein: '010000003', group: '0123', affiliation: '7', state: 'SD' },
      ),
    });
    expect(result.ties.map(tieLine)).toEqual([
      'ein:010000002 AFFILIATE_OF ein:010000001',
      'ein:010000003 AFFILIATE_OF ein:010000001',
    ]);
    expect(result.rejected).toMatchObject([
      { about: 'tie', line: 4, field: 'GROUP', value: '0000' },
      { about: 'tie', line: 3, field: 'GROUP', value: '0777' },
    ]);
  });

  it('takes the country where a foreign address puts it, in the place of the city', async () => {
    const result = await readFiles(irsBmf, {
      'eo4.csv': register(
        { ein: '010000001', city: 'JAPAN', state: '', zip: '00000-0000' },
        { ein: '010000002', city: 'MICKLEHAM', state: '', zip: '' },
        { ein: '010000003', city: 'APO', state: 'AE', zip: '09012' },
      ),
    });
    expect(result.entities.map(({ basedIn }) => basedIn)).toEqual([{ country: 'JP' }, undefined, undefined]);
    expect(Object.keys(result.unknown)).toContain('CITY of a foreign address that names no country');
  });

  it('rejects a row without an EIN or a name, and says what is wrong', async () => {
    const result = await readFiles(irsBmf, { 'eo_nd.csv': register({ ein: '000000000' }, { name: '' }) });
    expect(result.entities).toEqual([]);
    expect(result.rejected).toMatchObject([
      { field: 'EIN', value: '000000000', line: 2 },
      { field: 'NAME', line: 3 },
    ]);
  });

  it('refuses a file without the columns of the register', async () => {
    await expect(readFiles(irsBmf, { 'x.csv': 'EIN,NAME\n1,2\n' })).rejects.toThrow(/no column STATE, GROUP/);
    await expect(readFiles(irsBmf, { 'x.csv': `${HEADER}\n"open\n` })).rejects.toThrow(/line 2: a quotation/);
  });
});

describe('two extracts of the register', () => {
  const compared = (then: Given[], now: Given[]) =>
    readFiles(irsBmf, { '2022-07/eo_nd.csv': register(...then), '2026-04/eo_nd.csv': register(...now) });

  it('date a new name to sometime between them, and keep the old one as an alias', async () => {
    const result = await compared([{ name: 'OCEAN UNITE' }], [{ name: 'OCEAN ACTION ALLIANCE' }]);
    expect(valuesOf(result, 'ein:010000001', 'name')).toEqual([
      'Ocean Unite (–2022-07/2026-04)',
      'Ocean Action Alliance (2022-07/2026-04–)',
    ]);
    expect(valuesOf(result, 'ein:010000001', 'aliases')).toEqual(['Ocean Unite']);
  });

  it('date a move to another city, and take a mended spelling for none', async () => {
    const moved = await compared([{ city: 'FARGO', zip: '58102' }], [{ city: 'MINOT', zip: '58701' }]);
    expect(moved.ties.map(tieLine)).toEqual([
      'ein:010000001 BASED_IN {"place":{"city":"Fargo","state":"ND","postalCode":"58102","street":"1 Main St"}} end=2022-07/2026-04',
      'ein:010000001 BASED_IN {"place":{"city":"Minot","state":"ND","postalCode":"58701","street":"1 Main St"}} start=2022-07/2026-04',
    ]);
    expect((await compared([{ city: 'FARGOO' }], [{ city: 'FARGO' }])).ties).toEqual([]);
  });

  it('say of one that is gone that its exemption may have ended, never that it was dissolved', async () => {
    const result = await compared([{}, { ein: '010000002' }], [{ ein: '010000002' }]);
    expect(valuesOf(result, 'ein:010000001', 'legalForm')).toEqual(['C501C3 (–2022-07/2026-04)']);
    expect(result.entities[0]!.statements.find(({ property }) => property === 'legalForm')).toHaveProperty(
      'confidence',
      0.5,
    );
    expect(valuesOf(result, 'ein:010000001', 'dissolved')).toEqual([]);
    expect(valuesOf(result, 'ein:010000002', 'legalForm')).toEqual(['C501C3', 'C501C3']);
  });

  it('say nothing of one that is missing where its state is', async () => {
    const result = await compared([{ state: 'SD' }], [{ ein: '010000002', state: 'ND' }]);
    expect(valuesOf(result, 'ein:010000001', 'legalForm')).toEqual(['C501C3']);
  });

  it('date the exemption of one that is newly there, unless its ruling is older', async () => {
    const result = await compared(
      [{}],
      [{}, { ein: '010000002', ruling: '202305' }, { ein: '010000003', ruling: '201001' }],
    );
    expect(valuesOf(result, 'ein:010000002', 'legalForm')).toEqual(['C501C3 (2022-07/2026-04–)']);
    expect(valuesOf(result, 'ein:010000003', 'legalForm')).toEqual(['C501C3']);
    expect(valuesOf(result, 'ein:010000002', 'founded')).toEqual([]);
  });

  it('date when a subordinate joined or left a group', async () => {
    const parent = { ein: '010000009', group: '0123', affiliation: '6' };
    const result = await compared(
      [parent, { ein: '010000001', group: '0123', affiliation: '9' }, { ein: '010000002' }],
      [parent, { ein: '010000001' }, { ein: '010000002', group: '0123', affiliation: '9' }],
    );
    expect(result.ties.map(tieLine)).toEqual([
      'ein:010000001 AFFILIATE_OF ein:010000009 end=2022-07/2026-04',
      'ein:010000002 AFFILIATE_OF ein:010000009 start=2022-07/2026-04',
    ]);
  });

  it('are compared by the dates a person gives', async () => {
    const content = { 'a.csv': register({ name: 'OLD' }), 'b.csv': register({ name: 'NEW' }) };
    const guessed = await readFiles(irsBmf, content);
    expect(valuesOf(guessed, 'ein:010000001', 'name')).toEqual(['Old', 'New']);
    const [older, newer] = guessed.rows.filter((one) => one.row === 'source').map(({ key }) => key);
    const dated = await readFiles(irsBmf, content, { extracted: { [older!]: '2020', [newer!]: '2024-01' } });
    expect(valuesOf(dated, 'ein:010000001', 'name')).toEqual(['Old (–2020/2024-01)', 'New (2020/2024-01–)']);
    await expect(readFiles(irsBmf, content, { extracted: { [older!]: 'soon' } })).rejects.toThrow(
      /not a date/,
    );
  });
});

describe('any register', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-8]\\d{${length - 1}}$`));
  const given: fc.Arbitrary<Given> = fc.record({
    ein: digits(9),
    name: fc.stringMatching(/^[A-Z][A-Z ]{0,20}[A-Z]$/),
    group: fc.constantFrom('0000', '0001', '0002'),
    affiliation: fc.constantFrom('1', '3', '6', '7', '8', '9'),
    subsection: fc.constantFrom('03', '04', '05', '06', '07', '92'),
    state: fc.constantFrom('ND', 'SD', '', 'AE'),
  });

  it('gives an entity for each of its rows, and a tie or a rejection for each subordinate', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(given, { selector: ({ ein }) => ein!, minLength: 1, maxLength: 12 }),
        async (rows) => {
          const {
            rows: made,
            entities,
            ties,
            rejected,
          } = await readFiles(irsBmf, {
            'eo_nd.csv': register(...rows),
          });
          expect(faultsOf(made)).toEqual([]);
          expect(entities.map(({ key }) => key)).toEqual(rows.map(({ ein }) => `ein:${ein}`));
          const subordinates = rows.filter(
            ({ affiliation }) => affiliation === '7' || affiliation === '9',
          ).length;
          const parents = rows.filter(
            ({ group, affiliation }) => group !== '0000' && (affiliation === '6' || affiliation === '8'),
          );
          const surplus = parents.length - new Set(parents.map(({ group }) => group)).size;
          expect(ties.length + rejected.length).toBe(subordinates + surplus);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});
