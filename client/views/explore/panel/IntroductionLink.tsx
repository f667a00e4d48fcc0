import { useExploration } from '../../../app/sessionContext.ts';
import type { EntityKind } from '../../../api/generated/operations.ts';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { initialIntroductions } from '../../../state/introductions/introductions.ts';
import { writeIntroductions } from '../../../state/introductions/url.ts';

/** Leads to the question who can introduce one to this actor, on the date that is looked at. */
export function IntroductionLink({ entity: { id, kind } }: { entity: { id: string; kind: EntityKind } }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const asOf = useExploration((state) => state.asOf);
  if (!vocabulary.actorKinds.includes(kind)) return null;
  const { search } = writeIntroductions({ ...initialIntroductions, to: [id], asOf });
  return <a href={search}>{say('introductions.find')}</a>;
}
