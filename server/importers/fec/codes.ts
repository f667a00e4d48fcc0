/** Codes of the Federal Election Commission's committee master, and what our model says for them. */
interface Meaning {
  readonly label: string;
  readonly legalForm?: string;
  readonly sector?: string;
}

/** CMTE_TP: what sort of committee it is. Not every filer is one: some are persons or organizations that report spending. */
export const committeeTypes: Readonly<Record<string, Meaning>> = {
  C: { label: 'communication cost' },
  D: { label: 'delegate committee', legalForm: 'S527', sector: 'ELECTORAL' },
  E: { label: 'electioneering communication' },
  H: { label: 'House campaign', legalForm: 'S527', sector: 'ELECTORAL' },
  I: { label: 'independent expenditure filer' },
  N: { label: 'PAC, nonqualified', legalForm: 'PAC', sector: 'ELECTORAL' },
  O: { label: 'super PAC', legalForm: 'PAC', sector: 'ELECTORAL' },
  P: { label: 'presidential campaign', legalForm: 'S527', sector: 'ELECTORAL' },
  Q: { label: 'PAC, qualified', legalForm: 'PAC', sector: 'ELECTORAL' },
  S: { label: 'Senate campaign', legalForm: 'S527', sector: 'ELECTORAL' },
  U: { label: 'single-candidate independent expenditure', legalForm: 'PAC', sector: 'ELECTORAL' },
  V: { label: 'hybrid PAC, nonqualified', legalForm: 'PAC', sector: 'ELECTORAL' },
  W: { label: 'hybrid PAC, qualified', legalForm: 'PAC', sector: 'ELECTORAL' },
  X: { label: 'party committee, nonqualified', legalForm: 'S527', sector: 'ELECTORAL' },
  Y: { label: 'party committee, qualified', legalForm: 'S527', sector: 'ELECTORAL' },
  Z: { label: 'national party account', legalForm: 'S527', sector: 'ELECTORAL' },
};

/**
 * ORG_TP: what the connected organization of a separate segregated fund is. A trade association or membership organization
 * may be of any legal form, so nothing is said of theirs.
 */
export const organizationTypes: Readonly<Record<string, Meaning>> = {
  C: { label: 'corporation', legalForm: 'BUSINESS', sector: 'BUSINESS' },
  L: { label: 'labor organization', sector: 'LABOR' },
  M: { label: 'membership organization' },
  T: { label: 'trade association' },
  V: { label: 'cooperative', legalForm: 'BUSINESS', sector: 'BUSINESS' },
  W: { label: 'corporation without capital stock' },
};

export const columns = [
  'CMTE_ID',
  'CMTE_NM',
  'TRES_NM',
  'CMTE_ST1',
  'CMTE_ST2',
  'CMTE_CITY',
  'CMTE_ST',
  'CMTE_ZIP',
  'CMTE_DSGN',
  'CMTE_TP',
  'CMTE_PTY_AFFILIATION',
  'CMTE_FILING_FREQ',
  'ORG_TP',
  'CONNECTED_ORG_NM',
  'CAND_ID',
] as const;

/** Columns that are taken; the others are counted where they are filled. */
export const taken: ReadonlySet<string> = new Set([
  'CMTE_ID',
  'CMTE_NM',
  'CMTE_ST1',
  'CMTE_CITY',
  'CMTE_ST',
  'CMTE_ZIP',
  'CMTE_TP',
  'ORG_TP',
  'CONNECTED_ORG_NM',
  'CMTE_DSGN',
]);
