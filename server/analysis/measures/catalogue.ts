import { betweenness, edgeBetweenness } from './betweenness.ts';
import {
  betweennessCentralization,
  closenessCentralization,
  degreeCentralization,
} from './centralization.ts';
import { closeness, harmonic } from './closeness.ts';
import { distance } from './distances.ts';
import { degree, strength } from './degree.ts';
import type { Measure } from './measure.ts';

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
];
