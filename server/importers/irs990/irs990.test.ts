import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../tests/support/inputFiles.ts';
import { readFiles, tieLine } from '../../../tests/support/readRows.ts';
import { irs990 } from './irs990.ts';
import { irs990Tables } from './irs990Tables.ts';
import { exemptRelation } from './relations.ts';
import { transactionType } from './transactions.ts';

interface Given {
  ein?: string;
  filed?: string;
  amended?: boolean;
  section?: string;
  schedules?: string;
}

const returnFile = ({
  ein = '010000001',
  filed = '2019-05-01',
  amended = false,
  section = '4',
  schedules = '',
}: Given) =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<Return xmlns="http://www.irs.gov/efile" returnVersion="2018v3.1"><ReturnHeader><ReturnTs>${filed}T10:00:00-05:00</ReturnTs>
<TaxPeriodEndDt>2018-12-31</TaxPeriodEndDt><ReturnTypeCd>990</ReturnTypeCd><TaxPeriodBeginDt>2018-01-01</TaxPeriodBeginDt>
<Filer><EIN>${ein}</EIN><BusinessName><BusinessNameLine1Txt>CLEAN RIVERS &amp;</BusinessNameLine1Txt><BusinessNameLine2Txt>LAKES ACTION</BusinessNameLine2Txt></BusinessName>
<USAddress><CityNm>FARGO</CityNm><StateAbbreviationCd>ND</StateAbbreviationCd><ZIPCd>581021234</ZIPCd></USAddress></Filer><TaxYr>2018</TaxYr></ReturnHeader>
<ReturnData><IRS990>${amended ? '<AmendedReturnInd>X</AmendedReturnInd>' : ''}<Organization501cInd organization501cTypeTxt="${section}">X</Organization501cInd><WebsiteAddressTxt>WWW.RIVERS.ORG</WebsiteAddressTxt><FormationYr>1972</FormationYr></IRS990>${schedules}</ReturnData></Return>`;

const related = (name: string, ein: string, code: string, more = '') =>
  `<IdRelatedTaxExemptOrgGrp><DisregardedEntityName><BusinessNameLine1Txt>${name}</BusinessNameLine1Txt></DisregardedEntityName><EIN>${ein}</EIN><ExemptCodeSectionTxt>${code}</ExemptCodeSectionTxt>${more}</IdRelatedTaxExemptOrgGrp>`;
const grant = (name: string, ein: string, cash: string) =>
  `<RecipientTable><RecipientBusinessName><BusinessNameLine1Txt>${name}</BusinessNameLine1Txt></RecipientBusinessName><RecipientEIN>${ein}</RecipientEIN><CashGrantAmt>${cash}</CashGrantAmt><NonCashAssistanceAmt>50</NonCashAssistanceAmt><PurposeOfGrantTxt>RIVERS</PurposeOfGrantTxt></RecipientTable>`;
const read = (given: Given) => readFiles(irs990, { 'return.xml': returnFile(given) });

describe('a return', () => {
  it('says who filed: both lines of the name, form, seat, website, founding', async () => {
    const result = await read({});
    expect(result.rows[0]).toMatchObject({
      published: '2019-05-01',
      title: 'Form 990, Clean Rivers & Lakes Action, 2018',
    });
    expect(result.entities).toMatchObject([
      { key: 'ein:010000001', basedIn: { city: 'Fargo', state: 'ND', postalCode: '58102' } },
    ]);
    const stated = Object.fromEntries(
      result.entities[0]!.statements.map(({ property, value }) => [property, value]),
    );
    expect(stated).toEqual({
      name: 'Clean Rivers & Lakes Action',
      ein: '010000001',
      legalForm: 'C501C4',
      website: 'https://www.rivers.org',
      founded: '1972',
    });
  });

  it('makes a c3 the sister of its c4, one controlled c4 an affiliate, and a title holder an affiliate', async () => {
    const { ties } = await read({
      schedules: `<IRS990ScheduleR>${related('FUND', '010000002', '501C3', '<ControlledOrganizationInd>false</ControlledOrganizationInd>')}${related('LOCAL', '010000003', '501(c)(4)', '<ControlledOrganizationInd>X</ControlledOrganizationInd>')}${related('HALL', '010000004', '501(C)(2)')}</IRS990ScheduleR>`,
    });
    expect(ties.map(tieLine)).toEqual([
      'ein:010000001 SISTER_OF ein:010000002 existence= controlled=false',
      'ein:010000003 AFFILIATE_OF ein:010000001 existence=',
      'ein:010000004 AFFILIATE_OF ein:010000001 existence=',
    ]);
    expect(ties[1]!.locator).toBe('/Return/ReturnData/IRS990ScheduleR/IdRelatedTaxExemptOrgGrp[2]');
  });

  it('rejects the filer as its own relative and what is no organization, and counts placeholders', async () => {
    const { ties, rejected, unknown } = await read({
      schedules: `<IRS990ScheduleR>${related('SELF', '010000001', '501C3')}${related('SEE ATTACHED LIST', '', '501C3')}${related('ABROAD', '000000000', '501C3')}</IRS990ScheduleR>`,
    });
    expect(ties).toHaveLength(1);
    expect(rejected).toMatchObject([
      { field: 'ein', value: '010000001' },
      { field: 'name', value: 'SEE ATTACHED LIST' },
    ]);
    expect(unknown['EIN that is a placeholder or not of nine digits']).toBe(1);
  });

  it('gives grants in cash and kind together, each its own tie, with XPath and tax period', async () => {
    const { ties } = await read({
      schedules: `<IRS990ScheduleI>${grant('A', '010000002', '100')}${grant('A', '010000002', '200')}</IRS990ScheduleI>`,
    });
    expect(ties.map(({ parallel }) => parallel)).toEqual(['grant 2018 1', 'grant 2018 2']);
    expect(tieLine(ties[1]!)).toBe(
      'ein:010000001 FUNDS ein:010000002 amountUsd=250 fundingKind=GRANT purpose=RIVERS taxPeriod=2018 start=2018 end=2018',
    );
    expect(ties[1]!.locator).toBe('/Return/ReturnData/IRS990ScheduleI/RecipientTable[2]');
  });

  it('makes gifts between relatives money given, and shared staff a figure about both', async () => {
    const transaction = (type: string) =>
      `<TransactionsRelatedOrgGrp><OtherOrganizationName><BusinessNameLine1Txt>Fund</BusinessNameLine1Txt></OtherOrganizationName><TransactionTypeTxt>${type}</TransactionTypeTxt><InvolvedAmt>900</InvolvedAmt></TransactionsRelatedOrgGrp>`;
    const result = await read({
      schedules: `<IRS990ScheduleR>${related('FUND', '010000002', '501C3')}${transaction('c')}${transaction('N,O')}</IRS990ScheduleR>`,
    });
    expect(faultsOf(result.rows)).toEqual([]);
    expect(result.ties.slice(1).map(({ kind, from, to }) => [kind, from.slice(0, 7), to])).toEqual([
      ['FUNDS', 'ein:010', 'ein:010000001'],
      ['MEASURES', '#figure', 'ein:010000001'],
      ['MEASURES', '#figure', 'ein:010000002'],
    ]);
  });

  it('of an older schema is read by the names of its time', async () => {
    const old = `<Return xmlns="http://www.irs.gov/efile" returnVersion="2009v1.0"><ReturnHeader><ReturnType>990</ReturnType><TaxPeriodBeginDate>2009-07-01</TaxPeriodBeginDate><TaxPeriodEndDate>2010-06-30</TaxPeriodEndDate><TaxYear>2009</TaxYear><Filer><EIN>010000001</EIN><Name><BusinessNameLine1>Old Union</BusinessNameLine1></Name></Filer></ReturnHeader><ReturnData><IRS990><Organization501c typeOf501cOrganization="5">X</Organization501c></IRS990><IRS990ScheduleR><Form990ScheduleRPartII><NameOfDisregardedEntity><BusinessNameLine1>Old PAC</BusinessNameLine1></NameOfDisregardedEntity><EIN>010000002</EIN><ExemptCodeSection>527</ExemptCodeSection></Form990ScheduleRPartII></IRS990ScheduleR><IRS990ScheduleI><RecipientTable><RecipientNameBusiness><BusinessNameLine1>Ally</BusinessNameLine1></RecipientNameBusiness><EINOfRecipient>010000003</EINOfRecipient><AmountOfCashGrant>5</AmountOfCashGrant></RecipientTable></IRS990ScheduleI></ReturnData></Return>`;
    const { ties } = await readFiles(irs990, { 'old.xml': old });
    expect(ties.map(tieLine)).toEqual([
      'ein:010000001 SISTER_OF ein:010000002 existence=',
      'ein:010000001 FUNDS ein:010000003 amountUsd=5 fundingKind=GRANT taxPeriod=2009-07/2010-06 start=2009-07/2010-06 end=2009-07/2010-06',
    ]);
  });

  it('of a group lists its affiliates, in every schema', async () => {
    const affiliate = (name: string, ein: string, lines = 'BusinessName/BusinessNameLine1Txt') => {
      const [outer, inner] = lines.split('/');
      return `<${outer}><${inner}>${name}</${inner}></${outer}><USAddress><AddressLine1Txt>1 Main St</AddressLine1Txt><CityNm>MINOT</CityNm><StateAbbreviationCd>ND</StateAbbreviationCd><ZIPCd>58701</ZIPCd></USAddress><EIN>${ein}</EIN>`;
    };
    const listing = (...affiliates: string[]) =>
      `<AffiliateListing>${affiliates.map((one) => `<AffiliateListingGrp>${one}</AffiliateListingGrp>`).join('')}</AffiliateListing>`;
    const { entities, ties, rejected, unknown } = await read({
      section: '8',
      schedules: listing(
        affiliate('LODGE 12', '010000012'),
        affiliate('LODGE 13', '010000013', 'BusinessName/BusinessNameLine1'),
        affiliate('CLEAN RIVERS & LAKES ACTION'.replace('&', '&amp;'), '010000001'),
        affiliate('SEE ATTACHED LIST', ''),
      ),
    });
    expect(ties.map(tieLine)).toEqual([
      'ein:010000012 AFFILIATE_OF ein:010000001 existence=',
      'ein:010000013 AFFILIATE_OF ein:010000001 existence=',
    ]);
    expect(ties[0]!.locator).toBe('/Return/ReturnData/AffiliateListing/AffiliateListingGrp[1]');
    expect(entities[1]).toMatchObject({
      key: 'ein:010000012',
      basedIn: { city: 'Minot', state: 'ND', postalCode: '58701' },
    });
    expect(rejected.map(({ value }) => value)).toEqual(['010000001', 'SEE ATTACHED LIST']);
    expect(unknown).toEqual({});

    const old = await readFiles(irs990, {
      'old.xml': returnFile({
        schedules: `<AffiliateListing><Affiliate>${affiliate('LODGE 14', '010000014', 'Name/BusinessNameLine1')}</Affiliate></AffiliateListing>`,
      }),
    });
    expect(old.ties.map(tieLine)).toEqual(['ein:010000014 AFFILIATE_OF ein:010000001 existence=']);
  });

  it('of a foundation gives what it paid, and rejects what it approved for a later year', async () => {
    const recipient = (name: string, amount: string) =>
      `<RecipientBusinessName><BusinessNameLine1Txt>${name}</BusinessNameLine1Txt></RecipientBusinessName><RecipientUSAddress><CityNm>MINOT</CityNm><StateAbbreviationCd>ND</StateAbbreviationCd></RecipientUSAddress><Amt>${amount}</Amt>`;
    const { entities, ties, rejected } = await read({
      schedules: `<IRS990PF><SupplementaryInformationGrp><GrantOrContributionPdDurYrGrp>${recipient('ALLY', '7')}</GrantOrContributionPdDurYrGrp><GrantOrContriApprvForFutGrp>${recipient('LATER ALLY', '90')}</GrantOrContriApprvForFutGrp><GrantOrContriApprvForFutGrp><Amt>0</Amt></GrantOrContriApprvForFutGrp></SupplementaryInformationGrp></IRS990PF>`,
    });
    expect(ties.map(tieLine)).toEqual([
      'ein:010000001 FUNDS #ally|minot|ND amountUsd=7 fundingKind=GRANT taxPeriod=2018 start=2018 end=2018',
    ]);
    expect(entities).toHaveLength(2);
    expect(rejected).toMatchObject([
      {
        about: 'tie',
        value: 'LATER ALLY',
        locator: '/Return/ReturnData/IRS990PF/SupplementaryInformationGrp/GrantOrContriApprvForFutGrp[1]',
        reason: expect.stringContaining('approved for a later year') as string,
      },
      { value: '' },
    ]);
  });

  it('that was amended is superseded by the later one, whichever comes first', async () => {
    const result = await readFiles(irs990, {
      'b.xml': returnFile({ filed: '2019-11-01', amended: true }),
      'a.xml': returnFile({ filed: '2019-05-01' }),
    });
    expect(result.entities).toHaveLength(1);
    expect(result.rejected).toMatchObject([
      { field: 'Return', value: 'a.xml', reason: expect.stringContaining('b.xml') as string },
    ]);
  });

  it('is refused where it is hostile or no return', async () => {
    const bomb = `<!DOCTYPE Return [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Return>&b;</Return>`;
    await expect(readFiles(irs990, { 'x.xml': bomb })).rejects.toThrow(/declares entities/);
    await expect(readFiles(irs990, { 'x.xml': '<Return>'.repeat(1000) })).rejects.toThrow(/deep/);
    await expect(readFiles(irs990, { 'x.xml': '<Other/>' })).rejects.toThrow(/no electronic return/);
    await expect(readFiles(irs990, { 'x.xml': '<Return></Return>' })).rejects.toThrow(/names no filer/);
  });

  it('gives back any grants that were written, in their order', async () => {
    const one = fc.record({
      ein: fc.stringMatching(/^[2-8]\d{8}$/).filter((ein) => new Set(ein).size > 2),
      cash: fc.nat(1_000_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 8 }), async (grants) => {
        const { ties } = await read({
          schedules: `<IRS990ScheduleI>${grants.map(({ ein, cash }) => grant('AN ALLY', ein, String(cash))).join('')}</IRS990ScheduleI>`,
        });
        expect(ties.map(({ to, statements }) => [to, statements[0]!.value])).toEqual(
          grants.map(({ ein, cash }) => [`ein:${ein}`, String(cash + 50)]),
        );
      }),
      { seed: 3, numRuns: 40 },
    );
  });
});

describe('what a related organization is', () => {
  it('follows from both sections and the control', () => {
    expect(exemptRelation('C501C4', 'C501C3', 'filer').kind).toBe('SISTER_OF');
    expect(exemptRelation('C501C3', 'C501C3', 'filer').kind).toBe('AFFILIATE_OF');
    expect(exemptRelation('C501C5', 'S527', 'none').kind).toBe('SISTER_OF');
    expect(exemptRelation(null, 'C501C3', 'filer').kind).toBe('AFFILIATE_OF');
    expect(exemptRelation('C501C3', null, 'none').kind).toBe('AFFILIATE_OF');
  });

  it.each([
    ['r', 'filer'],
    ['(c)', 'related'],
    ['1 B', 'filer'],
    ['B/R', 'filer'],
    ['B,C', undefined],
    ['N,O,P', undefined],
    ['Facil', undefined],
    ['a-iii', undefined],
  ])('transaction type %s is given by %s', (type, giver) => {
    expect(transactionType(type).giver).toBe(giver);
  });
});

describe('a flat table of Schedule R', () => {
  const header =
    'OBJECT_ID,EIN,NAME,TAXYR,SR_02_RLTD_ORG_EIN,SR_02_RLTD_ORG_EXEMPT_CODE,SR_02_RLTD_ORG_NAME_L1,SR_02_RLTD_ORG_NAME_L1.1,SR_02_RLTD_ORG_CTRL_512_X';

  it('takes NA for empty, a row that comes twice once, and who controls from the second name', async () => {
    const row = 'r1,010000001,TANNER MEDICAL CENTER INC,2018,010000002,501C3,FOUNDATION OF FARGO,TMC,NA';
    const { ties, rejected } = await readFiles(irs990Tables, {
      'SR-P02.csv': `${header}\n${row}\n${row}\nr1,010000001,TANNER MEDICAL CENTER INC,2018,NA,527,FARGO PAC,NA,0\n`,
    });
    expect(ties.map(tieLine)).toEqual([
      'ein:010000002 AFFILIATE_OF ein:010000001 existence=',
      'ein:010000001 SISTER_OF #fargo pac|r1 existence= controlled=false',
    ]);
    expect(rejected).toMatchObject([{ line: 3, reason: expect.stringContaining('repeats row 2') as string }]);
  });

  it('gives grants of an unknown tax period without a date', async () => {
    const { ties } = await readFiles(irs990Tables, {
      'river_club_scheduleI.psv':
        'recipient_name|ein|city|state|zip|irc_section|cash_grant|noncash|purpose\nCREEK CLUB|010000002|MINOT|ND|58701|501(C)(3)|23000|0|RIVERS\n',
    });
    expect(ties.map(tieLine)).toEqual([
      '#river club FUNDS ein:010000002 amountUsd=23000 fundingKind=GRANT purpose=RIVERS',
    ]);
  });
});
