/** The alliances offered to start from, and what the store holds. */
import { createContext, useContext } from 'react';
import type { StartingPointsQuery } from '../../api/generated/operations.ts';

export const StartContext = createContext<StartingPointsQuery | null>(null);

export function useStart(): StartingPointsQuery | null {
  return useContext(StartContext);
}
