import type { AllyWeights } from './allyScore.ts';

/**
 * How much each part of the score counts unless somebody chooses otherwise: in the proportions that tell ties of the curated
 * alliance from pairs without one (`pnpm bench allies --fit`), rounded, but for two. Being well connected is weighed down, lest the
 * same few hubs head every list; what an ally adds is weighed up, because people look for it although it foretells no tie.
 */
export const usualAllyWeights: AllyWeights = {
  ISSUES: 1,
  PLACES: 3,
  COALITIONS: 3,
  NEIGHBOURS: 3,
  RESOURCES: 2.5,
  PATHS: 3,
  STRENGTHS: 0.5,
  LEVELS: 0.5,
  REACH: 2,
};
