/** What the questions of several pages need to be told in words: names, and parts side by side. */
import { useCallback } from 'react';
import { EntityNamesDocument } from '../api/generated/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';

/** The names of entities by their ids; a sign of waiting until they are there. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const { data } = useAnswer(EntityNamesDocument, { ids: [...ids] }, { pause: ids.length === 0 });
  return useCallback((id) => data?.entities.find((entity) => entity?.id === id)?.name ?? '…', [data]);
}

/** Those parts that there are, side by side. */
export const inOneLine = (parts: readonly (string | false | null)[]): string =>
  parts.filter((part) => part !== false && part !== null && part !== '').join(' · ');
