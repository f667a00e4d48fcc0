/** One actor in time: its life, legal form, ties and roles as bars, and what has no date in a list of its own. */
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { TimelineDocument, type TimelineQuery } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useTellSources } from '../../app/shownSources.ts';
import { FailureNotice, Notice, Skeleton } from '../../components/Notice.tsx';
import { isDated } from '../../components/timeline/layout.ts';
import { TimelineChart, type TimelineGroup } from '../../components/timeline/TimelineChart.tsx';
import type { MessageKey } from '../../messages/en.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { ClaimList, sourcesOf, valueSetOf } from '../explore/panel/Claims.tsx';
import { directionOf } from '../explore/panel/tieGroups.ts';

type Timeline = NonNullable<TimelineQuery['timeline']>;
type TimelineBar = Timeline['bars'][number];

const dated = ({ start, end }: TimelineBar) => ({ start: start ?? null, end: end ?? null });

export function EntityTimeline({ id }: { id: string }) {
  const { say } = useWords();
  const { data, isLoading, failure } = useAnswer(TimelineDocument, { id });
  const timeline = data?.timeline?.entity.id === id ? data.timeline : null;
  if (timeline) return <Told timeline={timeline} />;
  if (failure) return <FailureNotice failure={failure} />;
  if (isLoading) return <Skeleton lines={5} label={say('timeline.loading')} />;
  return <Notice title={say('failure.notFound')} hint={say('failure.notFoundHint')} />;
}

function Told({ timeline: { entity, bars, tieCount } }: { timeline: Timeline }) {
  const { say, span, compare, number } = useWords();
  const whatIs = useWhat();
  useTellSources(sourcesOf(bars.flatMap(({ claims }) => claims)).map(({ id }) => id));
  const groups = useMemo((): TimelineGroup[] => {
    const inTime = bars.filter((bar) => isDated(dated(bar)));
    return [...new Set(inTime.map(({ topic }) => topic))].map((topic) => ({
      id: topic,
      title: say(`changes.topic.${topic}`),
      rows: inTime
        .filter((bar) => bar.topic === topic)
        .map((bar) => ({
          id: bar.id,
          what: whatIs(bar),
          when: span(bar.start?.date, bar.end?.date, bar.tie?.over),
          ...dated(bar),
        }))
        .sort((a, b) => (a.start ?? a.end)!.earliest.localeCompare((b.start ?? b.end)!.earliest)),
    }));
  }, [bars, say, span, whatIs]);
  const undated = bars.filter((bar) => !isDated(dated(bar)));
  const byTopic = [...new Set(undated.map(({ topic }) => topic))].map((topic) => ({
    topic,
    bars: undated.filter((bar) => bar.topic === topic).sort((a, b) => compare(whatIs(a), whatIs(b))),
  }));
  const told = bars.filter(({ tie, property }) => tie && !property).length;
  const details = (id: string) => {
    const bar = bars.find((one) => one.id === id);
    return bar && <ClaimList claims={bar.claims} ofTie={Boolean(bar.tie)} />;
  };

  return (
    <div className="entity-timeline">
      {groups.length === 0 ? (
        <p className="muted">{say('timeline.none', { name: entity.name })}</p>
      ) : (
        <>
          <ul className="timeline-key" aria-label={say('timeline.key')}>
            {(['sure', 'may', 'open'] as const).map((sureness) => (
              <li key={sureness}>
                <span className="timeline-segment" data-sureness={sureness} aria-hidden="true" />
                {say(`timeline.key.${sureness}`)}
              </li>
            ))}
          </ul>
          <TimelineChart
            label={say('timeline.label', { name: entity.name })}
            instructions={say('timeline.instructions')}
            columns={{ what: say('timeline.column.what'), when: say('timeline.column.when') }}
            groups={groups}
            presentYear={new Date().getFullYear()}
            details={details}
          />
        </>
      )}
      {undated.length > 0 && (
        <section className="timeline-undated" aria-labelledby={`undated-${entity.id}`}>
          <h3 id={`undated-${entity.id}`}>
            {say('timeline.undated')} <span className="count">{number(undated.length)}</span>
          </h3>
          <p className="muted">{say('timeline.undatedHint')}</p>
          {byTopic.map(({ topic, bars: own }) => (
            <section key={topic} aria-label={say(`changes.topic.${topic}`)}>
              <h4>{say(`changes.topic.${topic}`)}</h4>
              <ul>
                {own.map((bar) => (
                  <Undated key={bar.id} what={whatIs(bar)} bar={bar} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
      {told < tieCount && <p className="muted">{say('timeline.cut', { shown: told, total: tieCount })}</p>}
    </div>
  );
}

function Undated({ what, bar }: { what: string; bar: TimelineBar }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {what}
      </Button>
      {isOpen && <ClaimList claims={bar.claims} ofTie={Boolean(bar.tie)} />}
    </li>
  );
}

/** What a bar is, in the words of the vocabulary, as seen from the actor. */
function useWhat(): (bar: TimelineBar) => string {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  return useMemo(() => {
    const valueOf = (property: string, value: string) => {
      const set = valueSetOf(property);
      return set === undefined ? value : vocabulary.valueLabel(set, value);
    };
    return ({ topic, tie, property, value }: TimelineBar): string => {
      if (topic === 'EXISTENCE') return say(`timeline.life.${property}` as MessageKey);
      if (!tie)
        return say('timeline.value', {
          property: vocabulary.propertyLabel(property ?? ''),
          value: valueOf(property ?? '', value ?? ''),
        });
      if (property && value)
        return say('timeline.role', { role: valueOf(property, value), other: tie.other.name });
      return say('timeline.tie', {
        reading: vocabulary.reading(tie, directionOf(tie)),
        other: tie.other.name,
      });
    };
  }, [say, vocabulary]);
}
