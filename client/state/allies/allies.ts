/** Who is looked for as an ally, and how the answer is shown: what the page's address tells. */
import type {
  AlliesInPlaces,
  AllyAbility,
  AllyPart,
  AlliesInput,
  HubRole,
  LegalForm,
  Level,
  TieKind,
} from '../../api/generated/operations.ts';
import type { AsOf } from '../asOf.ts';
import type { AllyList } from './lists.ts';

/** In the order in which they are told; the server knows their formulas. */
export const allyParts: readonly AllyPart[] = [
  'ISSUES',
  'PLACES',
  'COALITIONS',
  'NEIGHBOURS',
  'RESOURCES',
  'PATHS',
  'STRENGTHS',
  'LEVELS',
  'REACH',
];
export const inPlacesWays: readonly AlliesInPlaces[] = ['EITHER', 'WORKS', 'BASED'];
export const allyAbilities: readonly AllyAbility[] = ['TAKE_C3_GRANTS', 'DO_ELECTORAL_WORK'];
export const HEAVIEST = 10;
/** Answers shown at first, and more at a time, up to the most that a page of an answer holds. */
export const SHOWN = 20;
export const MOST_SHOWN = 200;

export interface AllyCriteria {
  readonly me: string | null;
  readonly issues: readonly string[];
  /** Postal codes. */
  readonly states: readonly string[];
  /** Ids of counties and cities. */
  readonly places: readonly string[];
  readonly inPlaces: AlliesInPlaces;
  readonly nearby: boolean;
  readonly levels: readonly Level[];
  readonly legalForms: readonly LegalForm[];
  readonly abilities: readonly AllyAbility[];
  readonly hubRoles: readonly HubRole[];
  readonly coalitions: readonly string[];
  /** Null for all that make an alliance. */
  readonly tieKinds: readonly TieKind[] | null;
  readonly text: string;
  readonly asOf: AsOf;
  /** Those that are not as usual. */
  readonly weights: Readonly<Partial<Record<AllyPart, number>>>;
}

export type AllyPane = 'results' | 'table' | 'lists';
export const allyPanes: readonly AllyPane[] = ['results', 'table', 'lists'];

export interface AllySearch {
  readonly criteria: AllyCriteria;
  readonly pane: AllyPane;
  readonly shown: number;
  /** A list that the link carries. */
  readonly carried: AllyList | null;
}

export const noCriteria: AllyCriteria = {
  me: null,
  issues: [],
  states: [],
  places: [],
  inPlaces: 'EITHER',
  nearby: false,
  levels: [],
  legalForms: [],
  abilities: [],
  hubRoles: [],
  coalitions: [],
  tieKinds: null,
  text: '',
  asOf: null,
  weights: {},
};

export const initialAllies: AllySearch = {
  criteria: noCriteria,
  pane: 'results',
  shown: SHOWN,
  carried: null,
};

/** A changed question begins at the top of its answer. */
export const lookFor =
  (part: Partial<AllyCriteria>) =>
  (state: AllySearch): AllySearch => ({
    ...state,
    criteria: { ...state.criteria, ...part },
    pane: state.pane === 'lists' ? 'results' : state.pane,
    shown: SHOWN,
  });

export const weigh =
  (part: AllyPart, weight: number, usual: number) =>
  (state: AllySearch): AllySearch => {
    const others = Object.fromEntries(
      Object.entries(state.criteria.weights).filter(([name]) => name !== part),
    );
    return lookFor({ weights: weight === usual ? others : { ...others, [part]: weight } })(state);
  };

export const showPane =
  (pane: AllyPane) =>
  (state: AllySearch): AllySearch =>
    state.pane === pane ? state : { ...state, pane };

export const showMore = (state: AllySearch): AllySearch => ({
  ...state,
  shown: Math.min(MOST_SHOWN, state.shown + SHOWN),
});

export const dropCarried = (state: AllySearch): AllySearch => ({ ...state, carried: null });

/** Whether anything is asked for: without, everybody would be an answer. */
export function isAsking({
  me,
  issues,
  states,
  places,
  coalitions,
  hubRoles,
  text,
  ...rest
}: AllyCriteria): boolean {
  return (
    me !== null ||
    text.trim() !== '' ||
    [issues, states, places, coalitions, hubRoles, rest.levels, rest.legalForms, rest.abilities].some(
      (values) => values.length > 0,
    )
  );
}

/** Criteria as the server takes them. */
export function inputOf({ weights, ...criteria }: AllyCriteria): AlliesInput {
  return {
    ...criteria,
    issues: [...criteria.issues],
    states: [...criteria.states],
    places: [...criteria.places],
    levels: [...criteria.levels],
    legalForms: [...criteria.legalForms],
    abilities: [...criteria.abilities],
    hubRoles: [...criteria.hubRoles],
    coalitions: [...criteria.coalitions],
    tieKinds: criteria.tieKinds && [...criteria.tieKinds],
    weights: Object.entries(weights).map(([part, weight]) => ({ part: part as AllyPart, weight })),
  };
}
