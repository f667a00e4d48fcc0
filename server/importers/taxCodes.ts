/**
 * The section of the Internal Revenue Code that a filer wrote as free text, beside an organization it paid or is related to:
 * one section has dozens of spellings (501(C)(3), 501 (c ) (3), 501C3, 501(3)(c), C3, 3).
 */
export interface TaxStatus {
  /** `501(c)(3)`, `527`, `115`; null where the text names none. */
  readonly section: string | null;
  /** The legal form that follows, as a code of the model; null where the model has none for the section. */
  readonly legalForm: LegalFormOfTaxCode | null;
}

export type LegalFormOfTaxCode =
  'C501C3' | 'C501C4' | 'C501C5' | 'C501C6' | 'S527' | 'PUBLIC_BODY' | 'BUSINESS' | 'FOREIGN';

const NONE: TaxStatus = { section: null, legalForm: null };

const FORMS: Readonly<Record<string, LegalFormOfTaxCode>> = {
  '501(c)(3)': 'C501C3',
  '501(c)(4)': 'C501C4',
  '501(c)(5)': 'C501C5',
  '501(c)(6)': 'C501C6',
  '527': 'S527',
  '115': 'PUBLIC_BODY',
};

/** The status under subsection `number` of 501(c), as the register codes it: 3 → 501(c)(3). */
export function subsection(number: number): TaxStatus {
  const section = `501(c)(${number})`;
  return { section, legalForm: FORMS[section] ?? null };
}

const charity = (section: string): TaxStatus => ({ section, legalForm: 'C501C3' });
const publicBody = (section: string | null): TaxStatus => ({ section, legalForm: 'PUBLIC_BODY' });

/**
 * Spellings by what they mean, tried in their order on letters and digits alone, in capitals. What is left open on purpose: "501",
 * "501C", "501(A)" and pensions under 401 name no subsection, and a typing error such as "501ce" is not guessed.
 */
const SPELLINGS: readonly (readonly [RegExp, (found: RegExpExecArray) => TaxStatus])[] = [
  [/^(?:IRC)?(?:SECTION|SEC)?(?:501)?C?0?([1-9]|1\d|2[0-9])C?$/, ([, number]) => subsection(Number(number))],
  [/^401C3$/, () => subsection(3)],
  [/^(?:IRC)?(?:SECTION|SEC|S)?527(?:PAC|ORG|ORGANIZATION)?$/, () => ({ section: '527', legalForm: 'S527' })],
  [/^(?:POLITICAL)?PAC$/, () => ({ section: '527', legalForm: 'S527' })],
  [/^(?:IRC)?(?:SECTION|SEC)?115(?:1|I|A)?(?:GOV.*)?$/, () => publicBody('115')],
  // Governmental units, and the contributions to them that count as charitable.
  [/^170B1AV$/, () => publicBody('170(b)(1)(A)(v)')],
  [/^170C1$/, () => publicBody('170(c)(1)')],
  // Kinds of public charity: all of them are organizations under 501(c)(3).
  [/^(?:170|107)B1A(?:I|II|III|IV|VI|VII|VIII|IX|[1-46-9])$/, () => charity('501(c)(3)')],
  [/^509A[1-4]$/, () => charity('501(c)(3)')],
  [/^(?:PUBLIC)?CHARITY$|^CHURCH$/, () => charity('501(c)(3)')],
  [
    /^(?:NA)?(?:US|STATE|LOCAL|CITY|COUNTY|FED|FEDERAL)?GOV(?:T|ERNMENT|ERNMENTAL)?(?:UNIT|AGENCY|ENTITY|EN|BODY|INST)?$/,
    () => publicBody(null),
  ],
  [
    /^(?:FORPROFIT|CCORP|SCORP)(?:CORP|CORPORATION|ORATION|ENTITY)?$/,
    () => ({ section: null, legalForm: 'BUSINESS' }),
  ],
  [
    /^(?:NONUS|FOREIGN)(?:ORG|ORGANIZATION|CHARITY|ENTITY)?$/,
    () => ({ section: null, legalForm: 'FOREIGN' }),
  ],
];

/** A government named in the place of its code: "STATE OF CA", "MN DPT OF EDU", "Cass County", "VILLAGE OF JORDAN,NY". */
const GOVERNMENT =
  /^(?:STATE|CITY|COUNTY|VILLAGE|TOWN|TOWNSHIP) OF\b|\b(?:COUNTY|COUNT|TOWNSHIP|TOWNSH|DISTRICT|DPT OF EDU|DEPT OF|PUBLIC SCHOOLS)\b|\b(?:NATL|NATIONAL) PARK SERVICE\b/;

/** The tax status that a filer's free text names. */
export function taxStatus(text: string): TaxStatus {
  const given = text.trim().toUpperCase();
  const letters = given.replace(/[^A-Z0-9]/g, '');
  for (const [spelling, status] of SPELLINGS) {
    const found = spelling.exec(letters);
    if (found) return status(found);
  }
  return GOVERNMENT.test(given) ? publicBody(null) : NONE;
}
