import type { Level as ServerLevel } from '../../api/generated/operations.ts';
import type { Level } from '../../graph/contract.ts';

/** The levels of the vocabulary as drawings know them. */
export const graphLevels: Readonly<Record<ServerLevel, Level>> = {
  NATIONAL: 'national',
  MULTI_STATE: 'multiState',
  STATE: 'state',
  LOCAL: 'local',
};
