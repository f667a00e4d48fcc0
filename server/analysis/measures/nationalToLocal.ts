import { positionOf } from '../kernels/csr.ts';
import {
  linked as linkedOf,
  LOCAL,
  NATIONAL,
  normalizedSpan,
  reach as reachOf,
  soleBridges,
  soleBridgeShare,
  span as spanOf,
  STATE,
  UNKNOWN,
  type Levels,
  type Reach,
  type Linked,
  type SoleBridges,
} from '../kernels/nationalToLocal.ts';
import { supportFlow, type SupportFlow, type SupportSide } from '../kernels/nationalToLocalSupport.ts';
import { searchesByLevel, type Cost } from './cost.ts';
import {
  WITHOUT_DIRECTION,
  type ActorColumns,
  type Convention,
  type Measure,
  type MeasureInput,
  type Partition,
  type Support,
} from './measure.ts';

/** What groups may be called, in small letters, to be a level. An actor of several states is drawn with the national ones. */
const levelNames: Readonly<Record<string, number>> = {
  national: NATIONAL,
  'multi-state': NATIONAL,
  state: STATE,
  local: LOCAL,
};

/**
 * The level of each actor, by what its group is called: national, multi-state, state or local, in whatever case, with a hyphen,
 * blank or underscore; else unknown.
 */
export function levelsOf({ groups, labels }: Partition): Levels {
  const byGroup = labels.map((label) => levelNames[label.toLowerCase().replace(/[_ ]/g, '-')] ?? UNKNOWN);
  return Uint8Array.from(groups, (group) => (group < 0 ? UNKNOWN : byGroup[group]!));
}

const costs = searchesByLevel(levelsOf);

function levels(input: MeasureInput): Levels {
  return input.once('levels', () => levelsOf(input.partition!));
}

/** The values where the groups are levels that the measure can be taken of; else undefined for everyone. */
function whereLevels(
  input: MeasureInput,
  ends: readonly number[],
  compute: (levels: Levels) => Float64Array,
): Float64Array {
  const found = levels(input);
  return found.includes(NATIONAL) && ends.some((level) => found.includes(level))
    ? compute(found)
    : new Float64Array(found.length).fill(NaN);
}

interface Options {
  readonly short?: string;
  readonly undefinedWhen?: string;
  readonly cost?: Cost;
}

function convention(
  id: string,
  label: string,
  ends: readonly number[],
  compute: (input: MeasureInput, levels: Levels) => Float64Array,
  { short, undefinedWhen = 'there are no national actors, or none at the other end', cost }: Options = {},
): Convention {
  return {
    id: `{view},${id},levels={group}`,
    label,
    ...(short !== undefined && { short }),
    views: WITHOUT_DIRECTION,
    partition: 'levels',
    undefinedWhen,
    ...(cost && { cost }),
    compute: (input) => whereLevels(input, ends, (levels) => compute(input, levels)),
  };
}

function linkedIn(input: MeasureInput, levels: Levels): Linked {
  return input.once('linked', () => linkedOf(input.graph, levels));
}

function bridgesIn(input: MeasureInput, levels: Levels): SoleBridges {
  return input.once('sole bridges', () => soleBridges(input.graph, levels));
}

function spanIn(input: MeasureInput, levels: Levels): Float64Array {
  return input.once('span', () => spanOf(input.graph, levels));
}

const STATE_AND_LOCAL = [STATE, LOCAL];
const shared = {
  about: 'actor',
  references: ['Defined by this project: docs/methods/national-to-local.md'],
  treatment:
    'Directions are set aside and each tie is one step. Actors of unknown level carry paths but are never the end of one; actors of several states count as national. Pairs that are not connected count for nobody.',
} as const;

export const linked: Measure = {
  ...shared,
  name: 'national_to_local.linked',
  label: 'Linked',
  unit: 'actors',
  meaning:
    'How many state and local actors an actor links to national ones: those with a shortest path to some national actor that passes it.',
  formula: '|{t state or local : σ(s, t | v) > 0 for some national s}|, v ≠ s, t',
  complexity: 'O(k·m) time for k state and local actors, about 32 times less where distances are short',
  conventions: [
    convention(
      'state and local',
      'state and local actors',
      STATE_AND_LOCAL,
      (input, levels) => {
        const { state, local } = linkedIn(input, levels);
        return state.map((count, v) => count + local[v]!);
      },
      { cost: costs.linked },
    ),
    convention('local', 'local actors', [LOCAL], (input, levels) => linkedIn(input, levels).local, {
      short: 'local',
      cost: costs.linked,
    }),
    convention('state', 'state actors', [STATE], (input, levels) => linkedIn(input, levels).state, {
      short: 'state',
      cost: costs.linked,
    }),
  ],
};

export const span: Measure = {
  ...shared,
  name: 'national_to_local.span',
  label: 'Span',
  unit: 'pairs of a national and a local actor',
  meaning:
    'For how many pairs of a national and a local actor an actor lies between them, each pair counted by the share of its shortest paths that pass it.',
  formula: 'Σ σ(s, t | v) / σ(s, t) over national s and local t, v ≠ s, t',
  references: [
    ...shared.references,
    'Brandes 2008, Social Networks 30(2), doi:10.1016/j.socnet.2007.11.001 (betweenness over a subset of pairs)',
  ],
  complexity: 'O(min(national, local)·(n + m)) time, O(n) memory',
  conventions: [
    convention('pairs', 'pairs', [LOCAL], spanIn, { cost: costs.span }),
    convention(
      'normalized',
      'share of all pairs of a national and a local actor',
      [LOCAL],
      (input, levels) => normalizedSpan(spanIn(input, levels), levels),
      {
        short: 'share',
        undefinedWhen: 'there is no pair of a national and a local actor without this one',
        cost: costs.span,
      },
    ),
  ],
};

/** The states that actors work in, and what each reaches in them; null where there are no local actors. */
function reachIn(input: MeasureInput): { readonly reach: Reach; readonly states: readonly string[] } | null {
  const found = levels(input);
  if (!found.includes(LOCAL)) return null;
  const { groups, labels } = input.background.states ?? NO_STATES(input.graph.order);
  return { reach: input.once('reach', () => reachOf(input.graph, found, groups)), states: labels };
}

const NO_STATES = (order: number): Partition => ({
  name: 'state',
  groups: new Int32Array(order).fill(-1),
  labels: [],
});

const nothing = (input: MeasureInput): Float64Array => new Float64Array(input.graph.order).fill(NaN);
const noLocalActors = 'there are no local actors';

/** For each state in which anybody reaches a local actor: how many everybody does. */
function byState(input: MeasureInput): ActorColumns {
  const found = reachIn(input);
  const columns: Record<string, Float64Array> = {};
  if (!found) return { columns };
  const { offsets, states, counts } = found.reach;
  for (const state of new Set(states.slice().sort()))
    columns[found.states[state]!] = new Float64Array(input.graph.order);
  for (let v = 0; v < input.graph.order; v++)
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) columns[found.states[states[i]!]!]![v] = counts[i]!;
  return { columns };
}

export const reach: Measure = {
  ...shared,
  name: 'national_to_local.reach',
  label: 'Local reach',
  unit: 'actors or states',
  meaning: 'How many local actors an actor gets to within two steps, and in which states they work.',
  formula: '|{t local : t ≠ v, d(v, t) ≤ 2}|; of these, those in a state; how many states they are in',
  complexity: 'O(n + m + Σ of neighbours’ local ties)',
  conventions: [
    {
      id: '{view},within 2 steps,levels={group}',
      label: 'local actors within two steps',
      views: WITHOUT_DIRECTION,
      partition: 'levels',
      undefinedWhen: noLocalActors,
      compute: (input) => reachIn(input)?.reach.total ?? nothing(input),
    },
    {
      id: '{view},states within 2 steps,levels={group}',
      label:
        'states of the local actors within two steps, all who work in several states being in one of their own',
      short: 'states',
      views: WITHOUT_DIRECTION,
      partition: 'levels',
      reads: 'states',
      undefinedWhen: `${noLocalActors}, or no actor’s state is known`,
      compute: (input) => (input.background.states && reachIn(input)?.reach.stateCount) ?? nothing(input),
    },
    {
      id: '{view},within 2 steps by state,levels={group}',
      label: 'local actors within two steps, state by state, all who work in several states together',
      short: 'by state',
      views: WITHOUT_DIRECTION,
      partition: 'levels',
      reads: 'states',
      each: 'state',
      undefinedWhen: `${noLocalActors}, or no actor’s state is known`,
      compute: byState,
    },
  ],
};

const noOthers = 'no other state or local actor reaches a national one';

export const soleBridge: Measure = {
  ...shared,
  name: 'national_to_local.sole_bridge',
  label: 'Sole bridge',
  unit: 'actors',
  meaning:
    'How many state and local actors would lose their last path to any national actor without this one; a national actor counts as one they reach.',
  formula: '|{t state or local : t reaches a national actor, and none without v}|, v ≠ t',
  references: [
    ...shared.references,
    'Hopcroft & Tarjan 1973, Communications of the ACM 16(6), doi:10.1145/362248.362272 (cut-points)',
  ],
  complexity: 'O(n + m)',
  conventions: [
    convention('state and local', 'state and local actors', STATE_AND_LOCAL, (input, levels) => {
      const { state, local } = bridgesIn(input, levels);
      return state.map((count, v) => count + local[v]!);
    }),
    convention('local', 'local actors', [LOCAL], (input, levels) => bridgesIn(input, levels).local, {
      short: 'local',
    }),
    convention(
      'share',
      'share of the other state and local actors that reach a national one',
      STATE_AND_LOCAL,
      (input, levels) => soleBridgeShare(bridgesIn(input, levels)),
      { short: 'share', undefinedWhen: noOthers },
    ),
  ],
};

/** Support among those who are still tied: a tied pair that is taken as not seen takes all support between the two with it. */
function supportIn({ graph, background }: MeasureInput): Support | null {
  const { support } = background;
  if (!support) return null;
  const { from, to, kinds, kindCount, amountsUsd } = support.ties;
  const kept = Array.from(from.keys()).filter((tie) => positionOf(graph.out, from[tie]!, to[tie]!) >= 0);
  if (kept.length === from.length) return support;
  return {
    ...support,
    ties: {
      from: Int32Array.from(kept, (tie) => from[tie]!),
      to: Int32Array.from(kept, (tie) => to[tie]!),
      kinds: Int32Array.from(kept, (tie) => kinds[tie]!),
      kindCount,
      amountsUsd: Float64Array.from(kept, (tie) => amountsUsd[tie]!),
    },
  };
}

/** Null where it is undefined for everybody. */
function flowIn(input: MeasureInput): { readonly flow: SupportFlow; readonly support: Support } | null {
  const found = levels(input);
  if (!found.includes(NATIONAL) || !found.includes(LOCAL)) return null;
  return input.once('support flow', () => {
    const support = supportIn(input);
    return support && { flow: supportFlow(support.ties, found), support };
  });
}

const supportShared = {
  about: 'actor',
  references: shared.references,
  treatment:
    'Support goes from giver to receiver, whatever the direction of the scope. Parallel ties count each; support that comes back to an actor, and ties of an actor to itself, do not count. An actor inside no path has 0. Amounts must not be added up over actors: a dollar that passes two counts for both. Where ties are taken as missing, all support between the two actors is.',
  complexity: 'O(n + s log s) for s ties of support',
} as const;
const noSupport = 'the scope counts no ties of support, or there are no national or no local actors';
const noMoney = 'the scope counts no ties of money, or there are no national or no local actors';

function supportConvention(
  id: string,
  label: string,
  short: string,
  compute: (flow: SupportFlow) => Float64Array,
): Convention {
  return {
    id: `${id},levels={group}`,
    label,
    short,
    views: ['directed', 'undirected'],
    partition: 'levels',
    reads: 'money',
    undefinedWhen: noMoney,
    compute: (input) => {
      const found = flowIn(input);
      return found?.support.money ? compute(found.flow) : nothing(input);
    },
  };
}

function sideConventions(side: (flow: SupportFlow) => SupportSide): readonly Convention[] {
  return [
    supportConvention('USD', 'known amounts in US dollars', 'USD', (flow) => side(flow).amountsUsd),
    supportConvention(
      'unknown amounts',
      'ties of money whose amount is not known, and so not in the sum',
      'unknown amounts',
      (flow) => side(flow).unknownAmounts,
    ),
    {
      id: 'ties by kind,levels={group}',
      label: 'ties, kind by kind, one of several kinds counting for each',
      short: 'by kind',
      views: ['directed', 'undirected'],
      partition: 'levels',
      reads: 'support',
      each: 'kind of support',
      undefinedWhen: noSupport,
      compute: (input) => {
        const found = flowIn(input);
        if (!found) return { columns: {} };
        const { kinds, ties } = found.support;
        const { counts } = side(found.flow);
        const { order } = input.graph;
        return {
          columns: Object.fromEntries(
            kinds.map((kind, k) => [
              kind,
              Float64Array.from({ length: order }, (_, v) => counts[v * ties.kindCount + k]!),
            ]),
          ),
        };
      },
    },
  ];
}

const paths =
  'paths of two or three ties of support from a national to a local actor, through actors that are all different';

export const supportArriving: Measure = {
  ...supportShared,
  name: 'national_to_local.support_arriving',
  label: 'Support arriving',
  short: 'Support in',
  unit: 'US dollars or ties',
  meaning:
    'What money, training and other support reaches an actor on its way from national actors to local ones.',
  formula: `the ties into v by which some path comes in that v is inside of; ${paths}`,
  conventions: sideConventions(({ arriving }) => arriving),
};

export const supportPassedOn: Measure = {
  ...supportShared,
  name: 'national_to_local.support_passed_on',
  label: 'Support passed on',
  short: 'Support out',
  unit: 'US dollars or ties',
  meaning:
    'What money, training and other support an actor gives on the way from national actors to local ones.',
  formula: `the ties out of v by which some path leaves that v is inside of; ${paths}`,
  conventions: sideConventions(({ passedOn }) => passedOn),
};

export const supportThrough: Measure = {
  ...supportShared,
  name: 'national_to_local.support_through',
  label: 'Support through',
  unit: 'US dollars',
  meaning:
    'The most of the known amounts that can have come from national actors and gone on to local ones through this one. Money is fungible: it is not shown that it did.',
  formula: 'min(known amounts arriving at v, known amounts passed on by v)',
  conventions: [
    supportConvention(
      'USD',
      'the smaller of what arrives and what is passed on',
      'USD',
      (flow) => flow.throughUsd,
    ),
  ],
};

export const nationalToLocalMeasures: readonly Measure[] = [
  linked,
  span,
  reach,
  soleBridge,
  supportArriving,
  supportPassedOn,
  supportThrough,
];
