import type { ScheduleField, SchedulePart } from './scheduleRows.ts';

/**
 * Names of elements by what they hold, over the generations of the schema: 2008, 2009 to 2012, 2013, and 2014 to today. Later names
 * stand first. Paths are relative to what they are found in.
 */

/** Within the return: what is known of the filer. */
export const FILER_PATHS = {
  form: ['ReturnHeader/ReturnTypeCd', 'ReturnHeader/ReturnType'],
  taxYear: ['ReturnHeader/TaxYr', 'ReturnHeader/TaxYear'],
  begin: ['ReturnHeader/TaxPeriodBeginDt', 'ReturnHeader/TaxPeriodBeginDate'],
  end: ['ReturnHeader/TaxPeriodEndDt', 'ReturnHeader/TaxPeriodEndDate'],
  filed: ['ReturnHeader/ReturnTs', 'ReturnHeader/Timestamp'],
  ein: ['ReturnHeader/Filer/EIN'],
  name: paths(
    'ReturnHeader/Filer/',
    ['BusinessName', 'Name'],
    ['/BusinessNameLine1Txt', '/BusinessNameLine1'],
  ),
  nameLine2: paths(
    'ReturnHeader/Filer/',
    ['BusinessName', 'Name'],
    ['/BusinessNameLine2Txt', '/BusinessNameLine2'],
  ),
  street: paths(
    'ReturnHeader/Filer/',
    ['USAddress', 'ForeignAddress'],
    ['/AddressLine1Txt', '/AddressLine1'],
  ),
  city: paths('ReturnHeader/Filer/', ['USAddress', 'ForeignAddress'], ['/CityNm', '/City']),
  state: paths('ReturnHeader/Filer/USAddress', ['/StateAbbreviationCd', '/State']),
  zip: paths('ReturnHeader/Filer/USAddress', ['/ZIPCd', '/ZIPCode']),
  country: paths('ReturnHeader/Filer/ForeignAddress', ['/CountryCd', '/Country']),
  amended: inForm('AmendedReturnInd', 'AmendedReturn'),
  website: inForm('WebsiteAddressTxt', 'WebSite', 'StatementsRegardingActyGrp/WebsiteAddressTxt'),
  mission: inForm(
    'ActivityOrMissionDesc',
    'ActivityOrMissionDescription',
    'PrimaryExemptPurposeTxt',
    'PrimaryExemptPurpose',
  ),
  formation: inForm('FormationYr', 'YearFormation'),
  alsoKnownAs: inForm(
    'DoingBusinessAsName/BusinessNameLine1Txt',
    'DoingBusinessAsName/BusinessNameLine1',
    'DoingBusinessAs/BusinessNameLine1',
  ),
  is501c3: inForm(
    'Organization501c3Ind',
    'Organization501c3',
    'Organization501c3ExemptPFInd',
    'Organization501c3ExemptPF',
  ),
  is501c: inForm('Organization501cInd', 'Organization501c'),
  is527: inForm('Organization527Ind', 'Organization527'),
} as const;

export type FilerField = keyof typeof FILER_PATHS;

/** Attributes of `is501c` that hold the subsection. */
export const SUBSECTION_ATTRIBUTES = ['organization501cTypeTxt', 'typeOf501cOrganization'] as const;

/** Elements of a row of a schedule. */
export const ROW_ELEMENTS: Readonly<Record<string, Readonly<Record<string, SchedulePart>>>> = {
  IRS990ScheduleR: {
    IdDisregardedEntitiesGrp: 'disregarded',
    Form990ScheduleRPartI: 'disregarded',
    IdRelatedTaxExemptOrgGrp: 'exempt',
    Form990ScheduleRPartII: 'exempt',
    IdRelatedOrgTxblPartnershipGrp: 'partnership',
    Form990ScheduleRPartIII: 'partnership',
    IdRelatedOrgTxblCorpTrGrp: 'corporation',
    Form990ScheduleRPartIV: 'corporation',
    TransactionsRelatedOrgGrp: 'transaction',
    TransactionsRelatedOrgsTable: 'transaction',
  },
  IRS990ScheduleI: { RecipientTable: 'grant' },
  IRS990ScheduleC: { Section527PoliticalOrgGrp: 'political', Sec527PolOrgs: 'political' },
  IRS990PF: {
    GrantOrContributionPdDurYrGrp: 'grant',
    GrantOrContriPaidDuringYear: 'grant',
    GrantOrContriApprvForFutGrp: 'promise',
    GrantOrContriApprovedForFuture: 'promise',
  },
  AffiliateListing: { AffiliateListingGrp: 'affiliate', Affiliate: 'affiliate' },
};

const NAMES = [
  'DisregardedEntityName',
  'NameOfDisregardedEntity',
  'RelatedOrganizationName',
  'NameOfRelatedOrg',
  'OtherOrganizationName',
  'NameOfOtherOrganization',
  'RecipientBusinessName',
  'RecipientNameBusiness',
  'OrganizationBusinessName',
  'NameOf527Organization',
  'BusinessName',
  'Name',
];
const ADDRESSES = [
  'USAddress',
  'AddressUS',
  'RecipientUSAddress',
  'ForeignAddress',
  'AddressForeign',
  'RecipientForeignAddress',
];
const CONTROLLING = ['DirectControllingEntityName', 'DirectControllingEntity/NameBusiness'];

/** Within a row. */
export const ROW_PATHS: Readonly<Partial<Record<ScheduleField, readonly string[]>>> = {
  name: paths('', NAMES, ['/BusinessNameLine1Txt', '/BusinessNameLine1']),
  nameLine2: paths('', NAMES, ['/BusinessNameLine2Txt', '/BusinessNameLine2']),
  person: ['RecipientPersonNm', 'RecipientPersonName'],
  ein: ['EIN', 'RecipientEIN', 'EINOfRecipient'],
  street: paths('', ADDRESSES, ['/AddressLine1Txt', '/AddressLine1']),
  city: paths('', ADDRESSES, ['/CityNm', '/City']),
  state: paths('', ADDRESSES, ['/StateAbbreviationCd', '/State']),
  zip: paths('', ADDRESSES, ['/ZIPCd', '/ZIPCode']),
  country: paths('', ADDRESSES, ['/CountryCd', '/Country']),
  section: ['ExemptCodeSectionTxt', 'ExemptCodeSection', 'IRCSectionDesc', 'IRCSection'],
  controlling: paths('', CONTROLLING, ['/BusinessNameLine1Txt', '/BusinessNameLine1']),
  controlled: ['ControlledOrganizationInd', 'ControlledOrg'],
  entityType: ['EntityTypeTxt', 'TypeOfEntity'],
  ownership: ['OwnershipPct', 'PercentageOwnership'],
  cash: ['CashGrantAmt', 'AmountOfCashGrant'],
  noncash: ['NonCashAssistanceAmt', 'AmountOfNonCashAssistance'],
  amount: ['InvolvedAmt', 'AmountInvolved', 'Amt', 'Amount'],
  purpose: [
    'PurposeOfGrantTxt',
    'PurposeOfGrant',
    'GrantOrContributionPurposeTxt',
    'PurposeOfGrantOrContribution',
    'PurposeOfGrantOrContributionTxt',
  ],
  type: ['TransactionTypeTxt', 'TransactionType'],
  paid: ['PaidInternalFundsAmt', 'AmtPdFromInternalFunds'],
  delivered: ['ContributionsRcvdDlvrAmt', 'AmtOfContribsRecdDelivered'],
};

/** "N/A" as the controlling entity: said by its absence. */
export const COVERED_IN_ROWS = new Set([
  'DirectControllingNACd',
  'DirectControllingEntityNA',
  'DirectControllingEntity/NotApplicable',
]);

/** Within the form proper: as it stands, and as 2008 grouped it. */
function inForm(...names: readonly string[]): string[] {
  const forms = ['IRS990', 'IRS990EZ', 'IRS990PF', 'IRS990/Form990PartI'];
  return paths(
    'ReturnData/',
    forms,
    names.map((name) => `/${name}`),
  );
}

function paths(before: string, ...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (all, next) => all.flatMap((one) => next.map((part) => one + part)),
    [before],
  );
}
