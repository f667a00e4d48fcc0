/**
 * The closed sets of values that properties take. A value's `code` is its name in GraphQL and in the
 * store; its `label` is what people read and write in spreadsheets.
 */
export interface Value {
  readonly code: string;
  readonly label: string;
}

const value = (code: string, label?: string): Value => ({
  code,
  label: label ?? code.toLowerCase().replaceAll('_', ' '),
});

export const valueSets = {
  LegalForm: [
    value('C501C3', '501(c)(3)'),
    value('C501C4', '501(c)(4)'),
    value('C501C5', '501(c)(5)'),
    value('C501C6', '501(c)(6)'),
    value('S527', '527'),
    value('PAC', 'PAC'),
    value('LLC', 'LLC'),
    value('FISCALLY_SPONSORED_PROJECT'),
    value('UNINCORPORATED'),
    value('PUBLIC_BODY'),
    value('BUSINESS'),
    value('FOREIGN'),
    value('UNKNOWN'),
  ],
  Level: [value('NATIONAL'), value('MULTI_STATE', 'multi-state'), value('STATE'), value('LOCAL')],
  Sector: [
    value('COMMUNITY_ORGANIZING'),
    value('LABOR'),
    value('FAITH'),
    value('PHILANTHROPY'),
    value('ADVOCACY'),
    value('RESEARCH'),
    value('SERVICE'),
    value('ELECTORAL'),
    value('GOVERNMENT'),
    value('BUSINESS'),
    value('OTHER'),
  ],
  Lifespan: [value('YEAR_ROUND', 'year-round'), value('TIME_BOUND', 'time-bound')],
  PolicyKind: [
    value('BILL'),
    value('EXECUTIVE_ACTION'),
    value('BALLOT_MEASURE'),
    value('BUDGET'),
    value('PROGRAMME'),
    value('OTHER'),
  ],
  PlaceLevel: [value('NATION'), value('STATE', 'state or territory'), value('COUNTY'), value('CITY')],
  /** In the order of their weight: the first that an actor holds is what is said of it first. */
  Role: [
    value('CONVENER'),
    value('LEAD'),
    value('STAFF_HOST'),
    value('FISCAL_AGENT'),
    value('EXECUTIVE_COMMITTEE'),
    value('STEERING_COMMITTEE'),
    value('FOUNDER'),
    value('FUNDER'),
    value('FIELD_PARTNER'),
    value('MEMBER'),
    value('ALLY'),
    value('ENDORSER'),
  ],
  FundingKind: [
    value('GRANT'),
    value('SUBGRANT'),
    value('DONATION'),
    value('DUES'),
    value('CONTRACT'),
    value('UNION_CONTRIBUTION'),
  ],
  SupportForm: [
    value('TRAINING'),
    value('COACHING'),
    value('TECHNICAL_ASSISTANCE'),
    value('STAFF'),
    value('COMMUNICATIONS'),
    value('FUNDRAISING'),
    value('STRATEGY'),
    value('C4_DEVELOPMENT', 'c4 development'),
  ],
  PartnershipBasis: [
    value('SHARED_AGENDA'),
    value('COMPLEMENTARY_EXPERTISE'),
    value('GRASSROOTS_ACCESS'),
    value('PEER_FUNDERS'),
  ],
  HubRole: [
    value('STATE_TABLE'),
    value('CANDIDATE_PIPELINE'),
    value('RESEARCH_AND_COMMUNICATIONS', 'research & communications'),
    value('OPERATIONAL_INFRASTRUCTURE'),
    value('DONOR_TABLE'),
    value('CONVENING'),
  ],
  SuccessionHow: [value('RENAMED'), value('MERGED'), value('SPUN_OFF')],
  FigureUnit: [value('COUNT'), value('PERCENT'), value('USD', 'US dollars'), value('RATING'), value('YEAR')],
  Visibility: [value('PUBLIC'), value('PARTNER'), value('EMBARGOED')],
} as const satisfies Record<string, readonly Value[]>;

export type ValueSetName = keyof typeof valueSets;

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The value of `set` that `text` names by code or label, however it is cased or hyphenated; null when none. */
export function findValue(set: ValueSetName, text: string): Value | null {
  const wanted = folded(text.replace('&', 'and'));
  return (
    valueSets[set].find(
      ({ code, label }) => folded(code) === wanted || folded(label.replace('&', 'and')) === wanted,
    ) ?? null
  );
}

/** The label of a code, or the code itself when the set does not know it. */
export function labelOf(set: ValueSetName, code: string): string {
  return valueSets[set].find((candidate) => candidate.code === code)?.label ?? code;
}
