/** A search for allies as an address, in words a person can read and change; what is as usual is left out. */
import type { AllyPart } from '../../api/generated/operations.ts';
import { writePairs } from '../analysis/url.ts';
import { readDate } from '../asOf.ts';
import { LONGEST_TEXT } from '../finding.ts';
import { readList, writeList, type Address } from '../url.ts';
import {
  allyAbilities,
  allyPanes,
  allyParts,
  HEAVIEST,
  initialAllies,
  inPlacesWays,
  MOST_SHOWN,
  SHOWN,
  type AllyCriteria,
  type AllySearch,
} from './allies.ts';
import { readCarried, writeCarried } from './lists.ts';

/** The value of the parameter `view` by which the page is told from the others. */
export const ALLIES = 'allies';

const wordOf = (code: string): string => code.toLowerCase().replaceAll('_', '-');
const codesOf = <Code extends string>(text: string | null, codes: readonly Code[]): readonly Code[] =>
  readList(text).flatMap((word) => codes.filter((code) => wordOf(code) === word));

export function writeAllies({ criteria, pane, shown, carried }: AllySearch): Address {
  const pairs: [string, string][] = [['view', ALLIES]];
  const one = (name: string, value: string | null, usual: string | null = null) =>
    value !== usual && value !== null && pairs.push([name, value]);
  const list = (name: string, values: readonly string[]) =>
    values.length > 0 && pairs.push([name, writeList(values)]);
  one('me', criteria.me);
  list('issue', criteria.issues);
  list('state', criteria.states);
  list('place', criteria.places);
  one('there', wordOf(criteria.inPlaces), wordOf(initialAllies.criteria.inPlaces));
  one('nearby', criteria.nearby ? 'yes' : null);
  list('level', criteria.levels);
  list('form', criteria.legalForms);
  list('may', criteria.abilities.map(wordOf));
  list('hub', criteria.hubRoles);
  list('coalition', criteria.coalitions);
  if (criteria.tieKinds !== null) pairs.push(['ties', writeList(criteria.tieKinds)]);
  one('q', criteria.text, '');
  one('asOf', criteria.asOf);
  const weights = allyParts.flatMap((part) => {
    const weight = criteria.weights[part];
    return weight === undefined ? [] : [`${wordOf(part)}:${weight}`];
  });
  one('weights', weights.join(','), '');
  one('pane', pane, initialAllies.pane);
  one('shown', String(shown), String(SHOWN));
  if (carried !== null) pairs.push(['list', writeCarried(carried)]);
  return { search: `?${writePairs(pairs)}`, hash: '' };
}

function readWeights(text: string | null): AllyCriteria['weights'] {
  const told: Partial<Record<AllyPart, number>> = {};
  for (const written of (text ?? '').split(',')) {
    const [word, value = ''] = written.split(':');
    const part = allyParts.find((one) => wordOf(one) === word);
    if (part && /^\d{1,2}(\.\d+)?$/.test(value) && Number(value) <= HEAVIEST) told[part] = Number(value);
  }
  return told;
}

function readShown(text: string | null): number {
  const value = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : SHOWN;
  return Math.max(SHOWN, Math.min(MOST_SHOWN, value));
}

export function readAllies({ search }: Pick<Address, 'search'>): AllySearch {
  const query = new URLSearchParams(search);
  const get = (name: string) => query.get(name);
  const me = get('me');
  return {
    criteria: {
      me: me === '' ? null : me,
      issues: readList(get('issue')),
      states: readList(get('state')),
      places: readList(get('place')),
      inPlaces: codesOf(get('there'), inPlacesWays)[0] ?? initialAllies.criteria.inPlaces,
      nearby: get('nearby') === 'yes',
      levels: readList(get('level')) as AllyCriteria['levels'],
      legalForms: readList(get('form')) as AllyCriteria['legalForms'],
      abilities: codesOf(get('may'), allyAbilities),
      hubRoles: readList(get('hub')) as AllyCriteria['hubRoles'],
      coalitions: readList(get('coalition')),
      tieKinds: query.has('ties') ? (readList(get('ties')) as AllyCriteria['tieKinds']) : null,
      text: (get('q') ?? '').slice(0, LONGEST_TEXT),
      asOf: readDate(get('asOf') ?? ''),
      weights: readWeights(get('weights')),
    },
    pane: allyPanes.find((pane) => pane === get('pane')) ?? initialAllies.pane,
    shown: readShown(get('shown')),
    carried: readCarried(get('list')),
  };
}

interface KnownCodes {
  readonly levels: readonly string[];
  readonly legalForms: readonly string[];
  readonly hubRoles: readonly string[];
  readonly states: readonly string[];
  readonly tieKinds: readonly string[];
}

/** Leaves out the codes that nobody knows: the server would refuse them. */
export const onlyKnownAllies =
  (codes: KnownCodes) =>
  (state: AllySearch): AllySearch => {
    const known = <Code extends string>(values: readonly Code[], all: readonly string[]) =>
      values.filter((value) => all.includes(value));
    const { criteria } = state;
    const tieKinds = criteria.tieKinds && known(criteria.tieKinds, codes.tieKinds);
    return {
      ...state,
      criteria: {
        ...criteria,
        states: known(criteria.states, codes.states),
        levels: known(criteria.levels, codes.levels),
        legalForms: known(criteria.legalForms, codes.legalForms),
        hubRoles: known(criteria.hubRoles, codes.hubRoles),
        tieKinds: tieKinds?.length === 0 ? null : tieKinds,
      },
    };
  };
