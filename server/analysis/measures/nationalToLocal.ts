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
  type Linked,
  type SoleBridges,
} from '../kernels/nationalToLocal.ts';
import {
  WITHOUT_DIRECTION,
  type Convention,
  type Measure,
  type MeasureInput,
  type Partition,
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

function convention(
  id: string,
  label: string,
  ends: readonly number[],
  compute: (input: MeasureInput, levels: Levels) => Float64Array,
  undefinedWhen = 'there are no national actors, or none at the other end',
): Convention {
  return {
    id: `{view},${id},levels={group}`,
    label,
    views: WITHOUT_DIRECTION,
    partition: true,
    undefinedWhen,
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
    convention('state and local', 'state and local actors', STATE_AND_LOCAL, (input, levels) => {
      const { state, local } = linkedIn(input, levels);
      return state.map((count, v) => count + local[v]!);
    }),
    convention('local', 'local actors', [LOCAL], (input, levels) => linkedIn(input, levels).local),
    convention('state', 'state actors', [STATE], (input, levels) => linkedIn(input, levels).state),
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
    convention('pairs', 'pairs', [LOCAL], spanIn),
    convention(
      'normalized',
      'share of all pairs of a national and a local actor',
      [LOCAL],
      (input, levels) => normalizedSpan(spanIn(input, levels), levels),
      'there is no pair of a national and a local actor without this one',
    ),
  ],
};

export const reach: Measure = {
  ...shared,
  name: 'national_to_local.reach',
  label: 'Local reach',
  unit: 'actors',
  meaning: 'How many local actors an actor gets to within two steps.',
  formula: '|{t local : t ≠ v, d(v, t) ≤ 2}|',
  complexity: 'O(n + m + Σ of neighbours’ local ties)',
  conventions: [
    {
      id: '{view},within 2 steps,levels={group}',
      label: 'local actors within two steps',
      views: WITHOUT_DIRECTION,
      partition: true,
      undefinedWhen: 'there are no local actors',
      compute: (input) => {
        const found = levels(input);
        const { order } = input.graph;
        return found.includes(LOCAL)
          ? reachOf(input.graph, found, new Int32Array(order).fill(-1)).total
          : new Float64Array(order).fill(NaN);
      },
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
    convention('local', 'local actors', [LOCAL], (input, levels) => bridgesIn(input, levels).local),
    convention(
      'share',
      'share of the other state and local actors that reach a national one',
      STATE_AND_LOCAL,
      (input, levels) => soleBridgeShare(bridgesIn(input, levels)),
      noOthers,
    ),
  ],
};

export const nationalToLocalMeasures: readonly Measure[] = [linked, span, reach, soleBridge];
