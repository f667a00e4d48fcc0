import { betweenness, edgeBetweenness } from './betweenness.ts';
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from './centralization.ts';
import { closeness, harmonic } from './closeness.ts';
import { distance } from './distances.ts';
import { averageClustering, localClusteringMeasure, transitivity } from './clustering.ts';
import {
  corePeriphery,
  corePeripheryFit,
  density,
  dyadCensus,
  krackhardt,
  reciprocity,
  triadCensus,
} from './cohesion.ts';
import {
  biconnectedComponents,
  bridge,
  bridgeTotal,
  componentMembership,
  components,
  coreness,
  cutPoint,
  cutPointCount,
} from './components.ts';
import { degree, strength } from './degree.ts';
import { fragmentation, fragmentationByActor } from './keyPlayers.ts';
import type { Measure } from './measure.ts';
import { degreeAssortativity, eiMeasures, nominalAssortativity } from './mixing.ts';

/** Every measure there is, in the order in which lists show them. */
export const measures: readonly Measure[] = [
  degree,
  strength,
  betweenness,
  edgeBetweenness,
  closeness,
  harmonic,
  distance,
  degreeCentralization,
  betweennessCentralization,
  closenessCentralization,
  fragmentation,
  fragmentationByActor,
  components,
  componentMembership,
  cutPoint,
  cutPointCount,
  bridge,
  bridgeTotal,
  biconnectedComponents,
  coreness,
  corePeriphery,
  corePeripheryFit,
  density,
  reciprocity,
  dyadCensus,
  triadCensus,
  localClusteringMeasure,
  averageClustering,
  transitivity,
  krackhardt,
  degreeAssortativity,
  nominalAssortativity,
  ...eiMeasures,
];
