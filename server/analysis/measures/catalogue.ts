import { betweenness, edgeBetweenness } from './betweenness.ts';
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from './centralization.ts';
import { closeness, harmonic } from './closeness.ts';
import { distance } from './distances.ts';
import { bridging, bridgingCoefficient } from './bridging.ts';
import { brokerageMeasures } from './brokerage.ts';
import { constraint, effectiveSize, efficiency, hierarchy } from './structuralHoles.ts';
import { community, communityAgreement, modularity } from './communities.ts';
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
import { nationalToLocalMeasures } from './nationalToLocal.ts';
import { twoModeMeasures } from './twoMode.ts';
import { eigenvector, eigenvectorCentralization, katz, leadingEigenvalue, pageRank } from './spectral.ts';

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
  eigenvector,
  leadingEigenvalue,
  eigenvectorCentralization,
  pageRank,
  katz,
  community,
  modularity,
  communityAgreement,
  ...brokerageMeasures,
  constraint,
  effectiveSize,
  efficiency,
  hierarchy,
  bridgingCoefficient,
  bridging,
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
  ...nationalToLocalMeasures,
  ...twoModeMeasures,
];
