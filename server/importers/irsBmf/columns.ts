/** The columns of the Exempt Organizations Business Master File, as the IRS publishes it per state, by what becomes of them. */

/** Without these a file is no extract of the register. */
export const REQUIRED = ['EIN', 'NAME', 'STATE', 'GROUP', 'SUBSECTION', 'AFFILIATION'] as const;

/** Taken where they are there. */
export const TAKEN = [...REQUIRED, 'STREET', 'CITY', 'ZIP', 'NTEE_CD', 'SORT_NAME'] as const;

export type TakenColumn = (typeof TAKEN)[number];

/** What the affiliation code makes of the number in GROUP. */
export const AFFILIATIONS: Readonly<Record<string, 'parent' | 'subordinate'>> = {
  '6': 'parent',
  '7': 'subordinate',
  '8': 'parent',
  '9': 'subordinate',
};

/** GROUP of an organization in no group. */
export const NO_GROUP = /^0*$/;

/** Post offices of the armed forces stand in STATE as well: mail is sent there, nobody is told where it goes. */
export const MILITARY_POST = new Set(['AA', 'AE', 'AP']);

/** Sovereign states in free association stand in STATE too, by the codes that ISO 3166 gives them. */
export const ASSOCIATED_STATES = new Set(['FM', 'MH', 'PW']);
