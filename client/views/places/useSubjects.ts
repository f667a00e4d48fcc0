import { EntityNamesDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { usePlaces } from './placesSession.ts';

/** The names of the issue and the coalition that are chosen, null until they are there. */
export function useSubjects(): { issue: string | null; coalition: string | null } {
  const issue = usePlaces((places) => places.issue);
  const coalition = usePlaces((places) => places.coalition);
  const ids = [issue, coalition].flatMap((id) => id ?? []);
  const { data } = useAnswer(EntityNamesDocument, { ids }, { pause: ids.length === 0 });
  const nameOf = (id: string | null) =>
    id === null ? null : (data?.entities.find((entity) => entity?.id === id)?.name ?? null);
  return { issue: nameOf(issue), coalition: nameOf(coalition) };
}
