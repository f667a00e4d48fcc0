import {
  distanceFragmentation,
  distanceFragmentationWithout,
  fragmentation as fragmentationOf,
  fragmentationWithout,
} from '../kernels/keyPlayers.ts';
import { searchOf, weakParts } from './components.ts';
import { stepsFrom } from './distances.ts';
import { allDistances, distancesWithoutEach } from './cost.ts';
import { WITHOUT_DIRECTION, type Measure } from './measure.ts';

const shared = {
  name: 'keyplayer.fragmentation',
  unit: 'share of pairs',
  references: [
    'Borgatti 2006, Computational & Mathematical Organization Theory 12(1), doi:10.1007/s10588-006-7084-x',
  ],
  treatment:
    'Ties are taken whichever way they point. Isolates count among the actors; a pair without a way counts 1.',
} as const;
const F = 'F = 1 − Σ_c n_c(n_c − 1) / (n(n − 1)) over components';
const DF = 'DF = 1 − Σ_{s≠t} 1/d(s, t) / (n(n − 1))';

export const fragmentation: Measure = {
  ...shared,
  label: 'Fragmentation',
  about: 'graph',
  meaning:
    'How many pairs of actors have no way to each other; weighted by distance, how far apart actors are: 0 where all are tied to all, 1 where there is no tie.',
  formula: `${F}; ${DF}`,
  complexity: 'O(n + m) for F; O(n·m), divided by up to 256 where distances are short, for DF',
  conventions: [
    {
      id: 'F, full network',
      label: 'the share of pairs without a way',
      short: 'F',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'there are fewer than two actors',
      compute: (input) => fragmentationOf(weakParts(input)),
    },
    {
      id: 'DF (distance-weighted), full network',
      label: 'pairs by one less one over their distance',
      short: 'DF',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'there are fewer than two actors',
      cost: allDistances,
      compute: (input) => distanceFragmentation(stepsFrom(input, 'out').reciprocals),
    },
  ],
};

export const fragmentationByActor: Measure = {
  ...shared,
  label: 'Fragmentation without the actor',
  short: 'Fragmentation',
  about: 'actor',
  meaning:
    'How fragmented the others would be if this actor were not there: the higher, the more the network depends on it.',
  formula: `${F}; ${DF}; each of the other n − 1 actors, without v`,
  complexity:
    'O(n + m) for F of all actors; O(n·m·d) for DF, d how many actors a pair’s shortest paths all pass, a few on average',
  conventions: [
    {
      id: 'F after removing node (remaining n-1 nodes)',
      label: 'the share of pairs without a way',
      short: 'F',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'fewer than two actors are left',
      compute: (input) => fragmentationWithout(searchOf(input)),
    },
    {
      id: 'DF after removing node (remaining n-1 nodes)',
      label: 'pairs by one less one over their distance',
      short: 'DF',
      views: WITHOUT_DIRECTION,
      undefinedWhen: 'fewer than two actors are left',
      cost: distancesWithoutEach,
      compute: ({ graph }) => distanceFragmentationWithout(graph),
    },
  ],
};
