/** Whom and when it is about, in words: “Promise Arizona · In 2014”. */
import { inOneLine, useNames } from '../../components/askedWords.ts';
import type { MessageKey } from '../../messages/en.ts';
import { useWords } from '../../messages/words.ts';
import { useChangesView } from './changesSession.ts';

export function useChangesQuestion(): string {
  const { say, list } = useWords();
  const about = useChangesView((state) => state.about);
  const topics = useChangesView((state) => state.topics);
  const nameOf = useNames(about);
  const period = usePeriod();
  return inOneLine([
    about.length === 0 ? say('changes.asked.everyone') : list(about.map(nameOf)),
    period,
    list(topics.map((topic) => say(`changes.topic.${topic}` as MessageKey))),
  ]);
}

/** The time that is asked about, in words. */
export function usePeriod(): string {
  const { say, date } = useWords();
  const from = useChangesView((state) => state.from);
  const to = useChangesView((state) => state.to);
  if (from !== null && to !== null)
    return from === to
      ? say('changes.period.one', { date: date(from) })
      : say('changes.period.between', { from: date(from), to: date(to) });
  if (from !== null) return say('changes.period.since', { from: date(from) });
  return to === null ? say('changes.period.whole') : say('changes.period.until', { to: date(to) });
}
