import { distance } from 'fastest-levenshtein';
import { tell, type Message } from '../model/message.ts';
import { states } from '../model/states.ts';
import { alignWords } from './alignWords.ts';
import type { Described } from './described.ts';
import { foldedName } from './foldedName.ts';
import { isOfSister, nameParts, namesIn, stateWord, type NameParts } from './nameParts.ts';
import { doorOf, zipOf } from './streetAddress.ts';
import { bands, weights } from './weights.ts';
import { frequencies, NAMES_COUNTED } from './wordFrequencies.ts';

/** A description, analyzed once to be compared with many. */
export interface Analyzed {
  readonly described: Described;
  /** The name first. */
  readonly names: readonly NameParts[];
  /** Of all its names. */
  readonly numbers: ReadonlySet<string>;
  readonly city: string;
  /** Words that a name may have for saying where it is. */
  readonly placeWords: ReadonlySet<string>;
  readonly host: string | null;
  /** Number and street, and ZIP code; '' where they are not known. */
  readonly door: string;
  readonly zip: string;
}

/** One respect in which two descriptions agree or differ, and what it adds to their score. */
export interface Feature {
  readonly feature: string;
  /** In logits: what it adds to the logarithm of the odds. */
  readonly weight: number;
  /** As a sentence: 'Both have the EIN 53-0196605.' */
  readonly words: Message;
}

/** What is fitted: how much each of these speaks for both being the same. Each from 0 to 1. */
export type Signal = keyof typeof weights;

/** Why two may not be linked without a person, whatever their score; `apart` says that they are certainly two. */
export interface Reservation {
  readonly feature: string;
  readonly isApart: boolean;
  readonly words: Message;
}

export interface Comparison {
  /** How probable it is that both are the same, 0 to 1; the same whichever comes first. */
  readonly score: number;
  readonly features: readonly Feature[];
  readonly mayLink: boolean;
  /** Whether both go by the very same name, and nothing that is known of their places or forms speaks against it. */
  readonly areNamesakes: boolean;
}

/** The most names of a description that are looked at, and of each the most characters: what is longer is no name. */
const MOST_NAMES = 8;
const LONGEST_NAME = 500;
/** The score of two that are certainly not one. */
const APART = 0.01;
/** What a word outside of the counted ones is taken to tell, as if it stood in 20 names. */
const RARE = Math.log(NAMES_COUNTED / 20);
const STATE = 4.5;
/** Of what a word tells, how much is left where it merely says where the organization is. */
const PLACE_SHARE = 0.4;

/** What a word tells of who is meant: the logarithm of how many names it sets apart. */
export function weightOf(word: string): number {
  if (word.startsWith('~')) return STATE;
  const count = frequencies.get(word);
  if (count !== undefined) return Math.log(NAMES_COUNTED / count);
  return RARE;
}

function hostOf(website: string | null): string | null {
  if (website === null || website.trim() === '') return null;
  const match = /^(?:[a-z]+:\/\/)?(?:www\d?\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(website.trim());
  const host = match?.[1]!.toLowerCase() ?? null;
  // Pages on services that host everybody's say nothing by their host.
  return host !== null &&
    /(?:^|\.)(?:facebook|instagram|twitter|linkedin|linktr|google|wordpress|wixsite)\./.test(host)
    ? null
    : host;
}

/** Post offices' short forms in the names of cities. */
const CITY_WORDS = new Map(
  Object.entries({
    st: 'saint',
    ft: 'fort',
    mt: 'mount',
    cty: 'city',
    bch: 'beach',
    hts: 'heights',
    spgs: 'springs',
    spg: 'spring',
    n: 'north',
    s: 'south',
    e: 'east',
    w: 'west',
    twp: 'township',
    vlg: 'village',
    jct: 'junction',
    pk: 'park',
    wash: 'washington',
  }),
);

const cityOf = (city: string): string =>
  foldedName(city)
    .split(' ')
    .map((word) => CITY_WORDS.get(word) ?? word)
    .join('');

/** Writes the state out where a name begins or ends with its postal code: NM MESA in New Mexico. */
function withStateWrittenOut(name: string, state: string | null): string {
  const written = state === null ? undefined : states[state];
  if (written === undefined) return name;
  return name.replace(new RegExp(`^${state}(?= )|(?<= )${state}$`, 'i'), written);
}

export function analyze(described: Described): Analyzed {
  const names = [described.name, ...described.aliases]
    .slice(0, MOST_NAMES)
    .map((name) => name.slice(0, LONGEST_NAME))
    .flatMap(namesIn)
    .map((name) => withStateWrittenOut(name, described.state))
    .filter((name, index) => index === 0 || /\p{L}/u.test(name))
    .map(nameParts);
  const city = described.city ?? '';
  return {
    described,
    names,
    numbers: new Set(names.flatMap(({ numbers }) => numbers)),
    city: cityOf(city),
    placeWords: new Set([
      ...(city === '' ? [] : nameParts(city).words),
      ...(described.state === null ? [] : [stateWord(described.state)]),
    ]),
    host: hostOf(described.website),
    door: doorOf(described.street),
    zip: zipOf(described.postalCode),
  };
}

type Signals = Readonly<Partial<Record<Signal, number>>>;

interface NamePair {
  readonly a: NameParts;
  readonly b: NameParts;
  readonly signals: Signals;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

const logitOf = (signals: Signals): number =>
  (Object.entries(signals) as [Signal, number][]).reduce(
    (sum, [signal, value]) => sum + weights[signal] * value,
    0,
  );

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether one name is how the other begins, as short forms in daily use are. */
function beginning(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < long.length && short.every((word, index) => word === long[index]) ? 1 : 0;
}

/** One of the names is the other abbreviated. */
function isAcronym(a: NameParts, b: NameParts): boolean {
  const of = (short: NameParts, long: NameParts): boolean =>
    short.words.length === 1 &&
    short.compact.length >= 3 &&
    long.words.length > 1 &&
    long.acronyms.includes(short.compact);
  return of(a, b) || of(b, a);
}

const isCutOff = (a: NameParts, b: NameParts): boolean =>
  (a.isCut && b.compact.startsWith(a.compact.slice(0, -2)) && a.compact.length < b.compact.length) ||
  (b.isCut && a.compact.startsWith(b.compact.slice(0, -2)) && b.compact.length < a.compact.length);

function pairOf(a: NameParts, b: NameParts, places: ReadonlySet<string>): NamePair {
  const weightHere = (word: string): number => weightOf(word) * (places.has(word) ? PLACE_SHARE : 1);
  const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightHere(word), 0);
  const { shared, onlyA, onlyB } = alignWords(a.words, b.words, weightHere);
  const isSame = a.compact === b.compact;
  const acronym = !isSame && isAcronym(a, b);
  const cut = !isSame && isCutOff(a, b);
  const [ofA, ofB] = [total(a.words), total(b.words)];
  const alike = isSame || cut ? 1 : (2 * shared) / (ofA + ofB);
  const edit = 1 - distance(a.compact, b.compact) / Math.max(a.compact.length, b.compact.length, 1);
  const [lackedA, lackedB] = cut || isSame || acronym ? [0, 0] : [total(onlyA), total(onlyB)];
  return {
    a,
    b,
    onlyA,
    onlyB,
    signals: {
      sameName: isSame ? 1 : 0,
      alike,
      veryAlike: Math.max(0, alike - 0.75) * 4,
      contained: isSame || cut ? 1 : Math.max(shared / ofA, shared / ofB),
      spelling: edit,
      acronym: acronym ? 1 : 0,
      cutOff: cut ? 1 : 0,
      begins: isSame || cut || !areSame(a.markers, b.markers) ? 0 : beginning(a.words, b.words),
      telling: Math.min(1, (isSame ? Math.max(ofA, ofB) : shared) / 30),
      lacking: Math.min(1, Math.max(lackedA, lackedB) / 20),
      eachLacks: Math.min(1, Math.min(lackedA, lackedB) / 10),
      otherMarker: areSame(a.markers, b.markers) ? 0 : 1,
      otherStateInName: areSame(a.states, b.states) ? 0 : 1,
    },
  };
}

/** Whether one goes by another name besides that shares no word with any name of the other: the group whose chapter it is, say. */
function hasFurtherName({ names }: Analyzed, other: Analyzed): boolean {
  const theirs = new Set(other.names.flatMap(({ words, acronyms }) => [...words, ...acronyms]));
  // A short form of one word is no other name.
  return names.some(
    ({ words, compact }) =>
      words.length > 1 && !theirs.has(compact) && !words.some((word) => theirs.has(word)),
  );
}

/** All that speaks for or against both being one. Exported for fitting the weights; see `compare`. */
export function signalsOf(a: Analyzed, b: Analyzed): { signals: Signals; best: NamePair } {
  const places = new Set([...a.placeWords, ...b.placeWords]);
  let best: NamePair | undefined;
  let most = -Infinity;
  for (const [i, one] of a.names.entries())
    for (const [j, other] of b.names.entries()) {
      const pair = pairOf(one, other, places);
      const logit = logitOf(pair.signals) + (i + j > 0 ? weights.byAlias : 0);
      if (logit <= most) continue;
      most = logit;
      best = { ...pair, signals: { ...pair.signals, byAlias: i + j > 0 ? 1 : 0 } };
    }
  const [here, there] = [a.described, b.described];
  const isStateKnown = here.state !== null && there.state !== null;
  const isSameState = isStateKnown && here.state === there.state;
  const isCityKnown = a.city !== '' && b.city !== '' && isStateKnown;
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  const isSameCity = isSameState && isCityKnown && a.city === b.city;
  const isZipKnown = a.zip !== '' && b.zip !== '';
  const isSameDoor = a.door !== '' && a.door === b.door && (isZipKnown ? a.zip === b.zip : isSameCity);
  const { sameName = 0, alike = 0, veryAlike = 0, contained = 0, telling = 0, begins = 0 } = best!.signals;
  return {
    best: best!,
    signals: {
      ...best!.signals,
      sameNameTelling: sameName * telling,
      sameNameHere: isSameCity ? sameName : 0,
      veryAlikeHere: isSameCity ? veryAlike : 0,
      tellingElsewhere: isStateKnown && !isSameState ? veryAlike * telling : 0,
      furtherName: hasFurtherName(a, b) || hasFurtherName(b, a) ? 1 : 0,
      sameCity: isSameCity ? 1 : 0,
      sameState: isSameState && !isSameCity ? 1 : 0,
      otherState: isStateKnown && !isSameState ? 1 : 0,
      otherCity: isCityKnown && !isSameCity ? 1 : 0,
      sameAddress: isSameDoor ? 1 : 0,
      alikeAtAddress: isSameDoor ? alike : 0,
      containedAtAddress: isSameDoor ? contained : 0,
      samePostalCode: isZipKnown && !isSameDoor && a.zip === b.zip ? 1 : 0,
      otherPostalCode: isZipKnown && a.zip !== b.zip ? 1 : 0,
      containedHere: isSameCity ? contained * telling : 0,
      beginsHere: isSameCity ? begins * telling : 0,
      sameNumber: numbers > 0 ? 1 : 0,
      numberLacks: a.numbers.size > 0 !== b.numbers.size > 0 ? 1 : 0,
      sameWebsite: a.host !== null && a.host === b.host ? 1 : 0,
      otherWebsite: a.host !== null && b.host !== null && a.host !== b.host ? 1 : 0,
    },
  };
}

const TAX_FORMS: ReadonlySet<string> = new Set(['C501C3', 'C501C4', 'C501C5', 'C501C6', 'S527', 'PAC']);

const quoted = (items: Iterable<string>): string[] => [...items].map((item) => `“${item}”`);

/** Markers that the one has and the other lacks set sister entities apart. */
function markerReservation(a: NameParts, b: NameParts): Reservation | null {
  if (areSame(a.markers, b.markers)) return null;
  const differing = [
    ...a.markers.filter((marker) => !b.markers.includes(marker)),
    ...b.markers.filter((marker) => !a.markers.includes(marker)),
  ];
  const isCut = a.isCut || b.isCut;
  const isApart = !isCut && (differing.some(isOfSister) || (a.markers.length > 0 && b.markers.length > 0));
  return {
    feature: 'sister',
    isApart,
    words: isApart
      ? tell('The names are of sister entities: they differ in {words}.', { words: quoted(differing) })
      : tell('One name ends with {words} and the other does not.', { words: quoted(differing) }),
  };
}

function reservationsOf(a: Analyzed, b: Analyzed, best: NamePair): Reservation[] {
  const found: Reservation[] = [];
  const [firstA, firstB] = [a.names[0]!, b.names[0]!];
  const [here, there] = [a.described, b.described];
  // Sister entities go by the same short name now and then, so their full names are asked too.
  const markers =
    markerReservation(best.a, best.b) ??
    (firstA.compact === firstB.compact ? markerReservation(firstA, firstB) : null);
  if (markers) found.push(markers);
  const forms = [here.legalForm, there.legalForm];
  if (forms[0] !== forms[1] && forms.every((form) => form !== null && TAX_FORMS.has(form)))
    found.push({
      feature: 'legalForm',
      isApart: true,
      words: tell('They are of different legal forms, so they are two bodies.'),
    });
  const isNumbered = a.numbers.size > 0 && b.numbers.size > 0;
  if (isNumbered && ![...a.numbers].some((number) => b.numbers.has(number)))
    found.push({
      feature: 'numbers',
      isApart: true,
      words: tell('They bear different numbers: {here} and {there}.', {
        here: [...a.numbers].sort().join(', '),
        there: [...b.numbers].sort().join(', '),
      }),
    });
  else if (a.numbers.size > 0 !== b.numbers.size > 0)
    found.push({
      feature: 'numbers',
      isApart: false,
      words: tell('One bears a number and the other does not.'),
    });
  const [statesA, statesB] = [best.a.states, best.b.states];
  if (!areSame(statesA, statesB) || !areSame(firstA.states, firstB.states))
    found.push({
      feature: 'states',
      isApart: statesA.length > 0 && statesB.length > 0 && !statesA.some((state) => statesB.includes(state)),
      words: tell('Their names do not name the same state.'),
    });
  const several = ['Hybrid', 'Cohort'];
  if (here.kind !== there.kind)
    found.push({
      feature: 'kind',
      isApart: several.includes(here.kind) || several.includes(there.kind),
      words: tell('They are not of the same kind.'),
    });
  return found;
}

/** What a signal that is present is in words; those that only shade the names' likeness are told together. */
function sentenceOf(signal: Signal, { a, b }: AnalyzedPair, best: NamePair): Message | null {
  const [here, there] = [a.described, b.described];
  switch (signal) {
    case 'sameCity':
      return tell('Both are in {place}.', { place: [here.city, here.state].filter(Boolean).join(', ') });
    case 'sameState':
      return tell('Both are in {place}.', { place: here.state ?? '' });
    case 'otherState':
      return tell('One is in {here}, the other in {there}.', {
        here: here.state ?? '',
        there: there.state ?? '',
      });
    case 'otherCity':
      return tell('One is in {here}, the other in {there}.', {
        here: here.city ?? '',
        there: there.city ?? '',
      });
    case 'sameAddress':
      return tell('Both have the address {address}.', { address: here.street ?? '' });
    case 'samePostalCode':
      return tell('Both have the ZIP code {code}.', { code: a.zip });
    case 'otherPostalCode':
      return tell('One has the ZIP code {here}, the other {there}.', { here: a.zip, there: b.zip });
    case 'sameNumber':
      return tell('Both bear the same number.');
    case 'numberLacks':
      return tell('One bears a number and the other does not.');
    case 'sameWebsite':
      return tell('Both have the website {host}.', { host: a.host ?? '' });
    case 'otherWebsite':
      return tell('One has the website {here}, the other {there}.', {
        here: a.host ?? '',
        there: b.host ?? '',
      });
    case 'acronym':
      return tell('One of {names} is the other abbreviated.', { names: quoted([best.a.name, best.b.name]) });
    case 'otherMarker':
      return tell('One name has an ending that the other lacks.');
    case 'otherStateInName':
      return tell('Their names do not name the same state.');
    case 'furtherName':
      return tell('One goes by another name besides, which is not like those of the other.');
    case 'byAlias':
      return tell('The names that agree are not the main names of both.');
    default:
      return null;
  }
}

interface AnalyzedPair {
  readonly a: Analyzed;
  readonly b: Analyzed;
}

function nameSentence({ a, b, signals, onlyA, onlyB }: NamePair): Message {
  const names = quoted([a.name, b.name]);
  if (signals.sameName === 1) return tell('The names {names} are the same but for spelling.', { names });
  if (signals.cutOff === 1) return tell('Of the names {names} one is the other cut off.', { names });
  const lacking = [...onlyA, ...onlyB].map((word) => word.replace('~', ''));
  return lacking.length === 0
    ? tell('The names {names} have the same words.', { names })
    : tell('The names {names} share words and differ in {words}.', { names, words: quoted(lacking) });
}

/** The odds that both are the same as a probability, with what it is made of. Pure, and the same whichever comes first. */
export function compare(a: Analyzed, b: Analyzed): Comparison {
  const { signals, best } = signalsOf(a, b);
  const reservations = reservationsOf(a, b, best);
  const fitted = 1 / (1 + Math.exp(-(bands.intercept + logitOf(signals))));
  const score = reservations.some(({ isApart }) => isApart) ? Math.min(APART, fitted) : fitted;
  const told: Feature[] = [];
  let names = bands.intercept;
  for (const [signal, value] of Object.entries(signals) as [Signal, number][]) {
    const weight = weights[signal] * value;
    if (value === 0) continue;
    const words = sentenceOf(signal, { a, b }, best);
    if (words === null) names += weight;
    else told.push({ feature: signal, weight, words });
  }
  const reserved = reservations.map(({ feature, words }) => ({ feature, weight: 0, words }));
  return {
    score,
    mayLink: reservations.length === 0,
    areNamesakes:
      reservations.length === 0 &&
      signals.sameName === 1 &&
      !signals.otherState &&
      !signals.otherCity &&
      !signals.otherMarker,
    features: [{ feature: 'name', weight: names, words: nameSentence(best) }, ...told, ...reserved],
  };
}
