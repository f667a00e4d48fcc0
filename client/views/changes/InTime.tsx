/** The actors that the changes are about, each in time. */
import { EntityNamesDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Notice, Skeleton } from '../../components/Notice.tsx';
import { useWords } from '../../messages/words.ts';
import { EntityTimeline } from '../timeline/EntityTimeline.tsx';
import { useChangesView } from './changesSession.ts';

export function InTime() {
  const { say } = useWords();
  const about = useChangesView((state) => state.about);
  const { data, isPrevious } = useAnswer(
    EntityNamesDocument,
    { ids: [...about] },
    { pause: about.length === 0 },
  );
  if (about.length === 0)
    return <Notice icon="calendar" title={say('timeline.choose')} hint={say('timeline.chooseHint')} />;
  if (!data || isPrevious) return <Skeleton lines={5} label={say('timeline.loading')} />;
  return (
    <>
      {data.entities
        .filter((entity) => entity !== null)
        .map(({ id, name }) => (
          <section key={id} aria-labelledby={`timeline-${id}`}>
            <h2 id={`timeline-${id}`}>{name}</h2>
            <EntityTimeline id={id} />
          </section>
        ))}
    </>
  );
}
