/** Who is behind the counts, page by page. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { PlaceActorsDocument, type PlaceActorsQuery } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { FailureNotice, Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import type { toPlaceQuestion } from '../../state/places/places.ts';
import { AttachedSection, type Attached } from './Facts.tsx';
import { usePlaces } from './placesSession.ts';

const PAGE = 25;

export function Actors({ question }: { question: ReturnType<typeof toPlaceQuestion> }) {
  const { say, stateName } = useWords();
  const client = useClient();
  const state = usePlaces((places) => places.state);
  const { data, failure } = useAnswer(PlaceActorsDocument, { ...question, first: PAGE, after: null });
  const [later, setLater] = useState<readonly PlaceActorsQuery['placeOverview']['listed'][]>([]);
  const [hasFailed, setFailed] = useState(false);
  if (failure && !data) return <FailureNotice failure={failure} />;
  if (!data) return <Skeleton lines={5} label={say('places.loading')} />;
  const pages = [data.placeOverview.listed, ...later];
  const last = pages.at(-1)!;
  const attached: readonly Attached[] = pages.flatMap(({ nodes }) => nodes);
  const more = async () => {
    try {
      const next = await ask(client, PlaceActorsDocument, {
        ...question,
        first: PAGE,
        after: last.pageInfo.endCursor ?? null,
      });
      setLater((before) => [...before, next.placeOverview.listed]);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <AttachedSection
        title={state === null ? say('places.actors') : say('places.actorsIn', { state: stateName(state) })}
        none={say('places.actorsNone')}
        attached={attached}
        total={last.totalCount}
      />
      {hasFailed && <p role="alert">{say('failure.unexpected')}</p>}
      {last.pageInfo.hasNextPage && (
        <Button className="button places-more" onPress={() => void more()}>
          {say('places.actorsMore', { count: Math.min(PAGE, last.totalCount - attached.length) })}
        </Button>
      )}
    </>
  );
}
