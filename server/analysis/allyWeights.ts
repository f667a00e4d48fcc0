import type { AllyWeights } from './allyScore.ts';

/** How much each part of the score counts unless somebody chooses otherwise. */
export const usualAllyWeights: AllyWeights = {
  ISSUES: 2,
  PLACES: 4,
  COALITIONS: 1,
  NEIGHBOURS: 1,
  RESOURCES: 1,
  PATHS: 1,
  STRENGTHS: 0.5,
  LEVELS: 1,
  REACH: 0.5,
};
