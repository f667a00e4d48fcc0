/** Names as registers and returns write them: in capitals, cut off, or not the name of any organization. */

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Written small inside a name, not at its beginning. */
const SMALL = wordsOf('A AN AND AS AT BUT BY DE DEL FOR FROM IN INTO LAS LOS OF ON OR THE TO WITH Y');

/** Stay in capitals though they have vowels; those that are words as well (ACT, UNITE) are not among them. */
const ACRONYMS = wordsOf(`
  AARP AAUP AAUW ACLU AFGE AFL AFSCME AFT AIDS AIPAC AME AMVETS APALA APWU ASPCA ATU AZ CA CIO CLUW CNA CSEA CWA DSA EMS EPA FOP
  HIV IAFF IAM IATSE IBEW IBT ILGWU ILWU IUE IUOE IUPAT LGBTQIA LIUNA LULAC MADD NAACP NAIOP NALC NALEO NARAL NATO NEA NYC OIC
  PAC PTA PTO PTSA PTSO ROTC SEIU UAW UFCW UFW UK UMWA UN UNESCO UNICEF US USA USAF USO USW UWUA VA VFW YMCA YMHA YWCA YWHA
  II III IV VI VII VIII IX XI XII XIII XIV XV XVI XIX XX XXI`);

/** Have no vowel, and are words all the same, or their short forms. */
const WORDS_WITHOUT_VOWELS = wordsOf(
  'BLDG BLVD BROS CNTR CTR CTRL DR FDN FNDN FNDTN FRND FRNDS FT GRP HDQRTS HTS JR LDRSHP LTD MFG MR MRS MS MT MTG MTN NTL PKWY PL RD SR ST STR SVC SVCS TR WMNS',
);

/**
 * A name that is all in capitals, as people write it: `MCKINLEY'S FRIENDS OF THE NRDC` → `McKinley's Friends of the NRDC`.
 * Acronyms are those without a vowel and those that are known; any other comes out as a word, so callers keep the spelling of
 * the file where it matters. A name that has small letters is left as it is.
 */
export function readableName(name: string): string {
  const given = name.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(given)) return given;
  return given
    .split(' ')
    .map((word, index, all) => {
      const isInside = index > 0 && !/[:(–—-]$/.test(all[index - 1]!) && index < all.length - 1;
      const isInitial =
        word.length === 1 && [all[index - 1], all[index + 1]].some((next) => next?.length === 1);
      return isInside && !isInitial && SMALL.has(word)
        ? word.toLowerCase()
        : word.replace(/[\p{L}\p{N}.'’]+/gu, writtenBefore);
    })
    .join(' ');
}

/** Registers have millions of names and few words: each is worked out once, as long as there are not too many. */
const written = new Map<string, string>();
const MOST_WRITTEN = 50_000;

function writtenBefore(word: string): string {
  const known = written.get(word);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const readable = readableWord(word);
  written.set(word, readable);
  return readable;
}

function readableWord(word: string): string {
  const bare = word.replace(/['’].*$/u, '');
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word;
  if (/^\d+(?:ST|ND|RD|TH)$/.test(word)) return word.toLowerCase();
  if (/\d/.test(word)) return word;
  const possessive = /^(['’])(S|T|D|LL|RE|VE)$/.exec(word.slice(bare.length));
  const end = possessive ? word.slice(bare.length).toLowerCase() : word.slice(bare.length);
  const isAcronym =
    ACRONYMS.has(bare) || (bare.length > 1 && !/[AEIOUYÀ-Ý]/.test(bare) && !WORDS_WITHOUT_VOWELS.has(bare));
  if (isAcronym) return bare + end;
  if (bare !== word && !possessive && bare.length <= 2)
    return capitalized(bare) + word[bare.length]! + capitalized(word.slice(bare.length + 1));
  return capitalized(bare) + (possessive ? end : end.toLowerCase());
}

function capitalized(word: string): string {
  const small = word.toLowerCase();
  const irish = /^mc(\p{L}{3,})$/u.exec(small);
  return irish ? `Mc${capitalized(irish[1]!)}` : small.slice(0, 1).toUpperCase() + small.slice(1);
}

/** Whether two spellings differ in more than their case. */
export function differsBeyondCase(a: string, b: string): boolean {
  return a.toLowerCase() !== b.toLowerCase();
}

const MANY = String.raw`(?:VARIOUS|MULTIPLE|MISC(?:ELLANEOUS)?|NUMEROUS|SEVERAL|SUNDRY|ALL OTHERS?|OTHERS?|UNSPECIFIED|DIFFERENT|MANY)`;
const KINDS = String.raw`(?:CONTRIBUTIONS?|CHARIT(?:Y|IES|ABLE)|DONATIONS?|DONEES?|GRANTS?|GRANTEES?|GIFTS?|RECIPIENTS?|ORGANI[ZS]ATIONS?|ORGS?|ENTIT(?:Y|IES)|AFFILIATES?|SUBSIDIAR(?:Y|IES)|EXP(?:ENSES?)?|EXPENDITURES?|SCHOLARSHIPS?|INDIVIDUALS?|STUDENTS?|PATIENTS?|PERSONS?|FAMILIES|PAYEES|VENDORS|AMOUNTS?|AGENCIES|INSTITUTIONS|NON-?PROFITS|SCHOOLS|CHURCHES|PACS|COMMITTEES|CANDIDATES)`;

const LONGEST_NAME = 500;

/** What filers write into the name where they name no organization, in capitals and single blanks. */
const NO_NAMES: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*$/u,
  /^(?:N\.?\/?A\.?|NONE|NIL|NULL|UNKNOWN|TBD|SAME|SAME AS ABOVE|NOT (?:APPLICABLE|AVAILABLE|KNOWN)|ANONYMOUS|REDACTED)$/,
  /^(?:PLEASE )?(?:SEE|REFER TO)\b.*\b(?:ATTACH(?:ED|MENTS?)?|LIST(?:ING)?|SCH(?:EDULE)?S?|STATEMENTS?|STMTS?|STM|PARTS?|PAGES?|FOOTNOTES?|SUPPLEMENT(?:AL)?|BELOW|ABOVE|APPENDIX|EXHIBIT|NOTES?|EXPLANATION|FORM)\b/,
  /\b(?:SEE|PER) (?:THE )?ATTACHED\b|LIST ?(?:SEE )?ATTACHED|\bATTACHED (?:LIST|SCHEDULE|STATEMENT)|\((?:LIST|SCHEDULE|STATEMENT) ATTACHED\)/,
  /^VARIOUS\b/,
  new RegExp(`^${MANY}\\b(?:.*\\b${KINDS})?\\W*$`),
  new RegExp(`^(?:TOTAL |ALL )?${KINDS}(?: (?:PAID|MADE|UNDER|LESS|BELOW|OVER|NOT|TOTAL)\\b.*)?$`),
  /^(?:CASH|DUES|FEES?|INTEREST|MANAGEMENT FEES?|OTHER|REIMBURSEMENTS?|RENT|SALARIES|SERVICES?|SUB-?TOTALS?|SUPPORT|TOTALS?|TRANSFERS?)$/,
  /\b(?:NONE|NOT|NO ONE|OTHERS?) (?:EXCEED|OVER|MORE THAN|IN EXCESS OF)\w* \$?[\d,.]+K?\b/,
  /\b(?:LESS THAN|UNDER|BELOW) \$? ?[\d,.]+K?\b.*\b(?:PER|EACH|IN TOTAL|TOTAL)\b|\b(?:GRANTS?|CONTRIBUTIONS?|DONATIONS?) (?:OF )?(?:LESS THAN|UNDER|BELOW) \$?[\d,.]+/,
  /^RELATED (?:ORGANI[ZS]ATIONS?|ORGS?|ENTIT(?:Y|IES))\b|^(?:SUBORDINATES?|AFFILIATES?|CHAPTERS?|ORGANI[ZS]ATIONS?)\b.*\bGROUP (?:EXEMPTION|RETURN|RULING)\b/,
  /\bCONTACT (?:THE )?ADMINISTRATOR\b|\bAVAILABLE (?:UP)?ON REQUEST\b|\bFOR A LIST OF CONTRIBUT/,
];

/**
 * Whether what stands in the place of a name names no organization: "SEE ATTACHED LIST", "VARIOUS LOCAL CHARITIES", "RELATED
 * ORGANIZATIONS FILE UNDER GROUP EXEMPTION 6011", "CONTRIBUTIONS", "N/A". Organizations that merely contain such words
 * (Susan B. Anthony List, National Multiple Sclerosis Society, Others First) do name one.
 */
export function namesNoOrganization(name: string): boolean {
  // Longer texts are slips of a file, and patterns take long over them.
  const given = name.trim().slice(0, LONGEST_NAME).replace(/\s+/g, ' ').toUpperCase();
  return NO_NAMES.some((pattern) => pattern.test(given));
}
