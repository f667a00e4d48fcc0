import { degree, strength } from './degree.ts';
import type { Measure } from './measure.ts';

/** Every measure there is, in the order in which lists show them. */
export const measures: readonly Measure[] = [degree, strength];
