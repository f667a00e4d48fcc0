/** A question about introductions as an address, in words a person can read and change. What is as usual is left out. */
import type { TieKind } from '../../api/generated/operations.ts';
import { readDate } from '../asOf.ts';
import { escapeValue, readList, writeList, type Address } from '../url.ts';
import {
  ends,
  initialIntroductions,
  MOST,
  presentations,
  type End,
  type Introductions,
} from './introductions.ts';

/** The value of the parameter `view` by which the page is told from the others. */
export const INTRODUCTIONS = 'introductions';

export function writeIntroductions(state: Introductions): Address {
  const pairs: [name: string, value: string][] = [['view', INTRODUCTIONS]];
  for (const end of ends) if (state[end].length > 0) pairs.push([end, writeList(state[end])]);
  if (state.tieKinds !== null) pairs.push(['kinds', writeList(state.tieKinds)]);
  if (state.asOf !== null) pairs.push(['asOf', state.asOf]);
  if (state.steps !== initialIntroductions.steps) pairs.push(['steps', String(state.steps)]);
  if (state.ways !== initialIntroductions.ways) pairs.push(['k', String(state.ways)]);
  if (state.sisters === 'ONE_STEP') pairs.push(['sisters', 'step']);
  if (state.halfLife !== initialIntroductions.halfLife) pairs.push(['halflife', String(state.halfLife)]);
  if (state.presentation !== initialIntroductions.presentation) pairs.push(['as', state.presentation]);
  if (state.opened !== null) pairs.push(['step', writeList(state.opened)]);
  return { search: `?${pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&')}`, hash: '' };
}

export function readIntroductions({ search }: Pick<Address, 'search'>): Introductions {
  const query = new URLSearchParams(search);
  const kinds = query.get('kinds');
  const opened = readList(query.get('step'));
  const named = (end: End) => readList(query.get(end)).slice(0, MOST[end]);
  return {
    from: named('from'),
    to: named('to'),
    avoid: named('avoid'),
    tieKinds: kinds === null ? null : (readList(kinds) as TieKind[]),
    asOf: readDate(query.get('asOf') ?? ''),
    steps: wholeFrom(query.get('steps'), MOST.steps, initialIntroductions.steps),
    ways: wholeFrom(query.get('k'), MOST.ways, initialIntroductions.ways),
    sisters: query.get('sisters') === 'step' ? 'ONE_STEP' : 'NO_STEP',
    halfLife: wholeFrom(query.get('halflife'), MOST.halfLife, initialIntroductions.halfLife),
    presentation: presentations.find((one) => one === query.get('as')) ?? initialIntroductions.presentation,
    opened: opened.length === 2 ? [opened[0]!, opened[1]!] : null,
  };
}

function wholeFrom(text: string | null, most: number, usual: number): number {
  const value = text !== null && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= 1 && value <= most ? value : usual;
}

/** Leaves out kinds of ties that nobody knows; where none is left, those that make alliances are the nearest to what was meant. */
export const onlyKnownKinds =
  (known: readonly string[]) =>
  (state: Introductions): Introductions => {
    const kinds = state.tieKinds?.filter((kind) => known.includes(kind)) ?? null;
    return { ...state, tieKinds: kinds?.length === 0 ? null : kinds };
  };
