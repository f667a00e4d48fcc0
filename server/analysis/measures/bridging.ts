import { bridgingCentrality, bridgingCoefficient as coefficientOf } from '../kernels/bridgingCentrality.ts';
import { betweennessIn } from './betweenness.ts';
import { exactBetweenness } from './cost.ts';
import { WITHOUT_DIRECTION, type Measure } from './measure.ts';

const references = ['Hwang, Kim, Ramanathan & Zhang 2008, KDD ’08, doi:10.1145/1401890.1401934'];
const undefinedWhen = 'the actor has no ties';

export const bridgingCoefficient: Measure = {
  name: 'bridging_coefficient',
  label: 'Bridging coefficient',
  about: 'actor',
  unit: '1',
  meaning: 'How few ties an actor has beside those around it: high for a small actor between large ones.',
  formula: 'BC(v) = (1/d(v)) / Σ_i 1/d(i), over the neighbours i of v',
  references,
  complexity: 'O(n + m)',
  treatment: 'Directions are set aside. Isolates are undefined. Disconnected parts do not touch each other.',
  conventions: [
    {
      id: '{view},Hwang: (1/d)/sum(1/d_nbr); NaN for isolates',
      label: 'inverse degree beside the neighbours’ inverse degrees',
      views: WITHOUT_DIRECTION,
      undefinedWhen,
      compute: ({ graph }) => coefficientOf(graph),
    },
  ],
};

export const bridging: Measure = {
  name: 'bridging_centrality',
  label: 'Bridging centrality',
  about: 'actor',
  unit: 'pairs of actors',
  meaning:
    'How much an actor lies between others and is itself less tied than those around it: a narrow passage between two crowded places.',
  formula: 'b(v) · BC(v), for raw betweenness b and the bridging coefficient BC',
  references,
  complexity: 'O(n·m) time, O(n + m) memory, both for betweenness',
  treatment:
    'Directions are set aside. Isolates are undefined. Pairs of actors in different parts count for nobody.',
  conventions: [
    {
      id: '{view},betweenness(raw) x bridging coefficient',
      label: 'values multiplied, betweenness counting each pair once',
      views: WITHOUT_DIRECTION,
      undefinedWhen,
      cost: exactBetweenness,
      compute: (input) => bridgingCentrality(input.graph, betweennessIn(input)),
    },
  ],
};
