/** How much changed in each year: where to look, as small bars that a person can choose. */
import { Button } from 'react-aria-components';
import { YearsOfChangesDocument, type ChangeTopic } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useWords } from '../../messages/words.ts';
import { tellPeriod } from '../../state/changes/changes.ts';
import { useChangesSession, useChangesView } from './changesSession.ts';

export interface YearOfChanges {
  readonly year: number;
  readonly began: number;
  readonly ended: number;
}

export function useYears(): { years: readonly YearOfChanges[]; isLoading: boolean } {
  const about = useChangesView((state) => state.about);
  const topics = useChangesView((state) => state.topics);
  const { data, isLoading } = useAnswer(YearsOfChangesDocument, {
    about: [...about],
    topics: topics as ChangeTopic[],
  });
  return { years: data?.yearsOfChanges ?? [], isLoading };
}

/** The tallest bar, in rem. */
const TALLEST = 2.75;

export function Years({ years }: { years: readonly YearOfChanges[] }) {
  const { say } = useWords();
  const session = useChangesSession();
  const from = useChangesView((state) => state.from);
  const to = useChangesView((state) => state.to);
  const most = Math.max(1, ...years.map(({ began, ended }) => began + ended));
  if (years.length === 0) return null;
  const isWithin = (year: number) =>
    (from === null || year >= Number(from.slice(0, 4))) && (to === null || year <= Number(to.slice(0, 4)));
  return (
    <section className="changes-years" aria-label={say('changes.years')}>
      <ol ref={showLatest}>
        {years.map(({ year, began, ended }) => {
          const isAlone = from === String(year) && to === String(year);
          return (
            <li key={year}>
              <Button
                className="changes-year"
                aria-label={say('changes.year', { year: String(year), began, ended })}
                aria-pressed={isAlone}
                data-within={isWithin(year) ? '' : undefined}
                onPress={() =>
                  session.do(
                    'deed.changes.period',
                    isAlone ? tellPeriod(null, null) : tellPeriod(String(year), String(year)),
                  )
                }
              >
                <span className="changes-year-bars" aria-hidden="true">
                  {ended > 0 && (
                    <span
                      className="changes-year-ended"
                      style={{ height: `${(TALLEST * ended) / most}rem` }}
                    />
                  )}
                  {began > 0 && (
                    <span
                      className="changes-year-began"
                      style={{ height: `${(TALLEST * began) / most}rem` }}
                    />
                  )}
                </span>
                <span aria-hidden="true">{year}</span>
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where there is no room for all, the latest are shown first. */
function showLatest(list: HTMLElement | null): void {
  const within = list?.parentElement;
  if (within) within.scrollLeft = within.scrollWidth;
}

/** The years nearest to a time in which something did change: the last before it and the first after it. */
export function nearestYears(
  years: readonly YearOfChanges[],
  from: string | null,
  to: string | null,
): YearOfChanges[] {
  const first = from === null ? -Infinity : Number(from.slice(0, 4));
  const last = to === null ? Infinity : Number(to.slice(0, 4));
  const before = years.filter(({ year }) => year <= first).at(-1);
  const after = years.find(({ year }) => year >= last);
  return [...new Set([before, after])].filter((year) => year !== undefined);
}
