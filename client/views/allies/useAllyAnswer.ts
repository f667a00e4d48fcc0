import { useMemo } from 'react';
import { AlliesDocument, type AllyPart, type AlliesQuery } from '../../api/generated/operations.ts';
import { useAnswer, type Answer } from '../../api/useAnswer.ts';
import { inputOf, isAsking, noCriteria } from '../../state/allies/allies.ts';
import { useAllies } from './alliesSession.ts';

export type AllyFindings = AlliesQuery['allies'];

/** What the server answers to the present question; nothing is asked until anything is looked for. */
export function useAllyAnswer(): Answer<AlliesQuery> & { isAsking: boolean } {
  const criteria = useAllies((state) => state.criteria);
  const shown = useAllies((state) => state.shown);
  const asks = isAsking(criteria);
  const input = useMemo(() => inputOf(criteria), [criteria]);
  const answer = useAnswer(AlliesDocument, { input, first: shown }, { pause: !asks });
  return { ...answer, isAsking: asks };
}

/** Asks for nobody: what comes back is how much each part counts as usual. */
const nobody = { input: { ...inputOf(noCriteria), issues: ['none'] }, first: 0 };

export function useUsualWeights(): Readonly<Record<AllyPart, number>> | null {
  const { data } = useAnswer(AlliesDocument, nobody);
  return useMemo(
    () =>
      data &&
      (Object.fromEntries(data.allies.weights.map(({ part, weight }) => [part, weight])) as Record<
        AllyPart,
        number
      >),
    [data],
  );
}
