import { distance } from 'fastest-levenshtein';

/** How the words of two names go together. */
export interface Alignment {
  /** What the words that agree tell, in the unit of the weights. */
  readonly shared: number;
  /** Words of the one that the other has nothing like, and of the other. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** What a misspelt or cut word still tells of the whole one. */
const NEARLY = 0.85;

/** Whether one word is a misspelling of the other, or cut off it; one edit in 5 letters and two in 9 are forgiven. */
function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || short.startsWith('~') || long.startsWith('~')) return false;
  if (short.length >= 4 && long.startsWith(short)) return true;
  if (short.length < 5) return false;
  const most = short.length < 9 ? 1 : 2;
  return long.length - short.length <= most && distance(a, b) <= most;
}

/** The same whichever name comes first. `weightOf` says what a word tells. */
export function alignWords(
  a: readonly string[],
  b: readonly string[],
  weightOf: (word: string) => number,
): Alignment {
  const [restA, restB] = [[...a], [...b]];
  let shared = 0;
  for (let i = restA.length - 1; i >= 0; i--) {
    const j = restB.lastIndexOf(restA[i]!);
    if (j < 0) continue;
    shared += weightOf(restA[i]!);
    restA.splice(i, 1);
    restB.splice(j, 1);
  }
  shared += joined(restA, restB, weightOf) + joined(restB, restA, weightOf);
  shared += abbreviated(restA, restB, weightOf) + abbreviated(restB, restA, weightOf);
  const near = restA
    .flatMap((one) => restB.filter((other) => isNearly(one, other)).map((other) => [one, other] as const))
    .sort((x, y) => compareText(orderOf(x), orderOf(y)));
  for (const [one, other] of near) {
    const [i, j] = [restA.indexOf(one), restB.indexOf(other)];
    if (i < 0 || j < 0) continue;
    shared += NEARLY * Math.min(weightOf(one), weightOf(other));
    restA.splice(i, 1);
    restB.splice(j, 1);
  }
  return { shared, onlyA: restA, onlyB: restB };
}

const orderOf = ([one, other]: readonly [string, string]): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Takes two neighbouring words off the one that are one word of the other: LITTLE GLOBE and LITTLEGLOBE. */
function joined(apart: string[], whole: string[], weightOf: (word: string) => number): number {
  let shared = 0;
  for (let i = apart.length - 2; i >= 0; i--) {
    if (i + 1 >= apart.length) continue;
    const j = whole.indexOf(apart[i]! + apart[i + 1]!);
    if (j < 0) continue;
    shared += weightOf(whole[j]!);
    apart.splice(i, 2);
    whole.splice(j, 1);
  }
  return shared;
}

/** What a word is abbreviated to: its first letter, a state its postal code. */
const initialOf = (word: string): string => (word.startsWith('~') ? word.slice(1).toLowerCase() : word[0]!);

/** Takes a word off the one that is what some neighbouring words of the other are abbreviated to: EMS, NYS, WVU. */
function abbreviated(short: string[], long: string[], weightOf: (word: string) => number): number {
  let shared = 0;
  for (let i = short.length - 1; i >= 0; i--) {
    const letters = short[i]!;
    if (letters.length < 3 || letters.length > 6 || letters.startsWith('~')) continue;
    for (let from = 0; from + 1 < long.length; from++) {
      let [to, initials] = [from, ''];
      while (to < long.length && initials.length < letters.length) initials += initialOf(long[to++]!);
      if (initials !== letters || to - from < 2) continue;
      shared += NEARLY * long.slice(from, to).reduce((sum, word) => sum + weightOf(word), 0);
      short.splice(i, 1);
      long.splice(from, to - from);
      break;
    }
  }
  return shared;
}
