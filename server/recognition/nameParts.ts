import { states } from '../model/states.ts';

/** A name taken apart into what says which organization is meant, and what merely comes with it. */
export interface NameParts {
  /** As given, blanks made single. */
  readonly name: string;
  /** Words that tell: folded, abbreviations written out, plurals made singular; without articles, legal suffixes and markers. */
  readonly words: readonly string[];
  /** The words without blanks between them: equal for HEALTHCARE and HEALTH CARE. */
  readonly compact: string;
  /** What the name is abbreviated to: its initials with and without small words, and what stands in parentheses. */
  readonly acronyms: readonly string[];
  /** What sets sister entities apart, in order of the alphabet: action, action fund, foundation, pac… */
  readonly markers: readonly string[];
  /** Of locals, lodges, posts, units and districts, without leading zeros. */
  readonly numbers: readonly string[];
  /** Postal codes of the states that the name names. */
  readonly states: readonly string[];
  /** Inc, LLC… as words of one kind; null where there is none. */
  readonly legalSuffix: 'corporation' | 'company' | null;
  /** Whether it may be cut off: the register's names end after 70 characters. */
  readonly isCut: boolean;
}

/** The register's names have at most so many characters. */
const LONGEST_NAME = 70;

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SMALL = setOf('a an and as at by for from in of on or the to with');

const CORPORATION = setOf('inc incorporated corp corporation nfp npo');
const COMPANY = setOf('co company llc lc ltd limited lp llp pc pllc');

/** Words as names write them, by what they stand for. Written once, so that a new spelling is one more word here. */
const SPELLINGS: Readonly<Record<string, string>> = {
  academy: 'acad acdmy',
  administration: 'admin',
  america: 'amer',
  association: 'assn assoc asso asst asn assocation assocaition',
  auxiliary: 'aux auxillary',
  brother: 'bros',
  building: 'bldg',
  center: 'centre ctr cntr centr',
  charitable: 'charit char',
  chapter: 'chap chptr',
  christian: 'chr',
  committee: 'cmte comm cttee',
  community: 'cmty comty communty',
  conference: 'conf',
  cooperative: 'coop',
  council: 'cncl',
  county: 'cnty',
  department: 'dept dpt',
  development: 'dev devel dvlpmt',
  district: 'dist',
  education: 'edu educ',
  educational: 'educl',
  elementary: 'elem',
  environmental: 'environ envtl',
  federation: 'fed',
  first: '1st',
  foundation: 'fdn fdtn fndn fndtn found foundations foundt foundtion foundaton',
  fort: 'ft',
  government: 'govt',
  hospital: 'hosp',
  institute: 'inst institue insitute instit',
  international: 'intl intnl internatl',
  junior: 'jr',
  lutheran: 'luth',
  management: 'mgmt mgt',
  medical: 'med',
  memorial: 'mem meml',
  methodist: 'meth',
  ministry: 'mins',
  mount: 'mt',
  mountain: 'mtn',
  national: 'natl nat',
  neighborhood: 'neighbourhood nbhd',
  organization: 'org orgn organisation',
  presbyterian: 'presb',
  regional: 'reg',
  saint: 'st ste',
  school: 'sch',
  second: '2nd',
  service: 'svc svcs serv svs',
  southern: 'so',
  society: 'soc',
  technology: 'tech',
  township: 'twp',
  trust: 'trt',
  university: 'univ',
  volunteer: 'vol',
};
const writtenOut = new Map(
  Object.entries(SPELLINGS).flatMap(([word, all]) => all.split(' ').map((one) => [one, word])),
);

/** Names that are better known by their letters, once folded and made singular. */
const AS_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\byoung men christian association\b/g, 'ymca'],
  [/\byoung woman christian association\b/g, 'ywca'],
  [/\bveteran of foreign war(?: of the united state(?: of america)?)?\b/g, 'vfw'],
  [/\bparent(?: and)? teacher association\b/g, 'pta'],
  [/\bparent(?: and)? teacher organization\b/g, 'pto'],
  [/\bpolitical action committee\b/g, 'pac'],
  [/\b501 ?c ?4\b|\bc4$/g, '501c4'],
  [/\b501 ?c ?3\b|\bc3$/g, ' '],
  [/\bunited state of america\b|\bu s a\b/g, 'usa'],
  [/\bhealth care\b/g, 'healthcare'],
  [/\bworld war (?:ii|2|two)\b/g, 'wwii'],
];

const MAY_HAVE_LETTERS = /\b(?:young|veteran|parent|political|501|c3|c4|united|u|health|world)\b/;

/**
 * What sets sister entities apart wherever it stands. Legally others than the body whose name they share, never spellings of it.
 */
const SISTERS: readonly (readonly [string, RegExp])[] = [
  ['action fund', /(?!^)\baction fund\b/],
  ['victory fund', /(?!^)\bvictory fund\b/],
  ['pac', /(?!^)\b(?:super)?pac\b/],
  ['501c4', /\b501c4\b/],
  ['votes', /(?!^)\b(?:vote|voter action)$/],
  ['victory', /(?!^)\bvictory$/],
  ['civic action', /(?!^)\bcivic (?:action|fund|project)$/],
  ['civic', /(?!^)\bcivic$/],
  ['advocacy', /(?!^)\badvocacy(?: fund)?$/],
  ['action', /(?!^)\baction$/],
  // “Citizen Action of New York”, but not “Food Research and Action Center”.
  ['action', /(?!^)\baction(?= (?:of|in|for) )/],
  ['education fund', /(?!^)\beducation(?:al)? fund$/],
  ['education foundation', /(?!^)\beducation(?:al)? foundation$/],
  ['legal defense fund', /(?!^)\blegal defense fund$/],
];

/** Whether a name may have a marker at all; most have none, and are spared the search. */
const MAY_HAVE_MARKER =
  /\b(?:action|advocacy|auxiliary|civic|endowment|foundation|fund|institute|(?:super)?pac|trust|victory|vote|501c4)\b/;

/** Set bodies apart where a name ends with them; one that a source leaves out may still be meant. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['foundation', /(?!^)\bfoundation(?: (?:trust|fund))?$/],
  ['institute', /(?!^)\binstitute$/],
  ['endowment', /(?!^)\bendowment(?: fund)?$/],
  ['trust', /(?!^)\btrust$/],
  ['auxiliary', /(?!^)\bauxiliary\b/],
  ['fund', /(?!^)\bfund$/],
];

const sisterMarkers: ReadonlySet<string> = new Set(SISTERS.map(([marker]) => marker));

/** Whether the marker is one of a body that is always legally another: Action, PAC, Education Fund… */
export const isOfSister = (marker: string): boolean => sisterMarkers.has(marker);

/** States as names write them, the longest first: West Virginia is not Virginia. */
const stateNames: readonly (readonly [string, string])[] = [
  ...Object.entries(states)
    // Washington is a city, a president and a state, and seldom said to be which.
    .filter(([code]) => code !== 'WA')
    .map(([code, name]) => [name.toLowerCase(), code] as const),
  ['washington state', 'WA'] as const,
  ['washington dc', 'DC'] as const,
  ['d c', 'DC'] as const,
  ['dc', 'DC'] as const,
].sort(([a], [b]) => b.length - a.length);

/** After a state's name, it is the name of something else: Kansas City, Delaware County. */
const statePattern = new RegExp(
  `\\b(${stateNames.map(([name]) => name).join('|')})\\b(?! (?:city|county|river|avenue|street)\\b)`,
  'g',
);
const codeOfState = new Map(stateNames);

/** How a state stands among the words of a name. */
export const stateWord = (code: string): string => `~${code}`;

const ROMAN = new Map([...Object.entries({ ii: '2', iii: '3', iv: '4', vi: '6', vii: '7', viii: '8' })]);

function singular(word: string): string {
  if (word === 'women') return 'woman';
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const written = (word: string): string => {
  const first = writtenOut.get(word) ?? word;
  return writtenOut.get(singular(first)) ?? singular(first);
};

/** Without case, accents and punctuation; letters that stand alone in a row become one word (G L A S, U.S.A.). */
function fold(text: string): string {
  // eslint-disable-next-line no-control-regex -- the range of ASCII, of which most names are.
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    plain
      .toLowerCase()
      .replace(/(?<=\p{L})['’`](?=\p{L})/gu, '')
      .replace(/&|\+/g, ' and ')
      .replace(/\bw\/(?=\s|\p{L})/gu, 'with ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      // Registers lose blanks: FREEDOMFOUNDATION.
      .replace(/(?<=\p{L}{3})(?=(?:foundation|institute)\b)/gu, ' ')
      .trim()
      .replace(/\b(?:\p{L} ){1,}\p{L}\b/gu, (run) => run.replaceAll(' ', ''))
  );
}

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (/^\d/.test(word) ? '' : word[0]!)).join('');

/** Takes a name apart. Pure, and the same for spellings that differ in case, accents, punctuation and abbreviations. */
export function nameParts(given: string): NameParts {
  const name = given.trim().replace(/\s+/g, ' ');
  const acronyms = new Set<string>();
  const open = !name.includes('(')
    ? name
    : name.replace(/\(([^()]*)\)/g, (_all, inside: string) => {
        const short = fold(inside).replaceAll(' ', '');
        if (/^\p{L}{2,8}$/u.test(short) && !COMPANY.has(short) && !CORPORATION.has(short))
          acronyms.add(short);
        return ' ';
      });
  let folded = fold(open) === '' ? fold(name) : fold(open);
  folded = folded.replace(/^the /, '').replace(/ the$/, '');

  let legalSuffix: NameParts['legalSuffix'] = null;
  const all = folded.split(' ');
  while (all.length > 1) {
    const last = all.at(-1)!;
    if (CORPORATION.has(last)) legalSuffix = 'corporation';
    else if (COMPANY.has(last)) legalSuffix ??= 'company';
    else if (last === 'the' || last === 'a') legalSuffix ??= null;
    else break;
    all.pop();
  }
  // “Girls Incorporated of Santa Fe”
  const body = all.filter((word, index) => index === 0 || !/^(?:inc|incorporated)$/.test(word));
  const asGiven = body.join(' ');

  const found = new Set<string>();
  let text = asGiven.replace(statePattern, (state) => {
    found.add(codeOfState.get(state)!);
    return state.replaceAll(' ', '_');
  });
  text = text
    .split(' ')
    .map((word) =>
      word.includes('_') || codeOfState.has(word) ? word : written(word === 'co' ? 'county' : word),
    )
    .join(' ');
  if (MAY_HAVE_LETTERS.test(text))
    for (const [pattern, letters] of AS_LETTERS) text = text.replace(pattern, letters);
  const whole = text.trim().split(/ +/);

  const markers = new Set<string>();
  const take = (marker: string, pattern: RegExp): void => {
    const rest = text.replace(pattern, ' ').trim().replace(/ +/g, ' ');
    if (rest === text.trim().replace(/ +/g, ' ') || rest === '') return;
    markers.add(marker);
    text = rest;
  };
  if (MAY_HAVE_MARKER.test(text))
    for (const [marker, pattern] of [...SISTERS, ...ENDINGS]) take(marker, pattern);

  const numbers = new Set<string>();
  const words: string[] = [];
  for (const [index, word] of text.split(' ').entries()) {
    const roman = index > 0 ? ROMAN.get(word) : undefined;
    const digits = /^0*(\d+)(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? (/^\d+[a-z]+$/.test(word) ? word : roman);
    if (digits !== undefined) numbers.add(digits);
    else if (found.size > 0 && codeOfState.has(word.replaceAll('_', ' ')))
      words.push(stateWord(codeOfState.get(word.replaceAll('_', ' '))!));
    else if (word !== '' && !SMALL.has(word)) words.push(word);
  }
  if (words.length === 0) words.push(...whole.filter((word) => word !== ''));

  const plain = whole.flatMap((word) => word.split('_'));
  const initials = [
    initialsOf(words.filter((word) => !word.startsWith('~'))),
    initialsOf(plain.filter((word) => !SMALL.has(word))),
    initialsOf(plain),
  ];
  for (const one of initials) if (one.length >= 3 && one.length <= 10) acronyms.add(one);
  return {
    name,
    words,
    compact: words.join('').replaceAll('~', ''),
    acronyms: [...acronyms],
    markers: [...markers].sort(),
    numbers: [...numbers].sort(),
    states: [...found].sort(),
    legalSuffix,
    isCut: name.length >= LONGEST_NAME - 1 && name.length <= LONGEST_NAME,
  };
}

const ALSO_KNOWN_AS =
  /\s*(?:\bd\s?[./]?\s?b\s?[./]?\s?a\b\.?|\ba\s?[./]\s?k\s?[./]\s?a\b\.?|\baka\b|\bfka\b|\bformerly(?: known as)?\b)[\s:]*/i;

/** The names that a text gives: 'Metro Help DBA Shelter Now' is two. */
export function namesIn(text: string): string[] {
  const names = text.split(ALSO_KNOWN_AS).map((name) => name.replace(/^[\s,(-]+|[\s,)(-]+$/g, ''));
  const given = names.filter((name) => /\p{L}/u.test(name));
  return given.length > 1 ? given : [text];
}
