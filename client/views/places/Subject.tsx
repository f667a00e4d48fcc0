/** What the page is about: all states, a state, an issue or a coalition; and the way back. */
import { Button } from 'react-aria-components';
import { isEmbedded } from '../../app/embedding.ts';
import { AskedHeading } from '../../components/Question.tsx';
import { useTitleOf } from '../../components/useTitle.ts';
import { useWords } from '../../messages/words.ts';
import { chooseCoalition, chooseIssue, openState } from '../../state/places/places.ts';
import { usePlaces, usePlacesSession } from './placesSession.ts';
import { usePlaceQuestion } from './usePlaceQuestion.ts';
import { useSubjects } from './useSubjects.ts';

/** The page's heading, as it stands on the page, in its title and on what is saved. */
export function useHeading(): string {
  const { say, stateName, list } = useWords();
  const state = usePlaces((places) => places.state);
  const { issue, coalition } = useSubjects();
  const parts = [
    ...(state === null ? [] : [stateName(state)]),
    ...[coalition, issue].flatMap((name) => name ?? []),
  ];
  return parts.length === 0 ? say('places.title') : list(parts);
}

export function Subject() {
  const { say } = useWords();
  const session = usePlacesSession();
  const state = usePlaces((places) => places.state);
  const issue = usePlaces((places) => places.issue);
  const coalition = usePlaces((places) => places.coalition);
  const names = useSubjects();
  const heading = useHeading();
  const { besides } = usePlaceQuestion();
  useTitleOf(heading, besides);
  const isAtStart = state === null && issue === null && coalition === null;
  const steps = [
    {
      key: 'all',
      label: say('places.title'),
      open: () =>
        session.do('deed.place', (places) =>
          chooseCoalition(null)(chooseIssue(null)(openState(null)(places))),
        ),
    },
    ...(state !== null && (issue !== null || coalition !== null)
      ? [
          {
            key: 'subject',
            label: names.coalition ?? names.issue ?? say('places.allStates'),
            open: () => session.do('deed.place', openState(null)),
          },
        ]
      : []),
  ];
  return (
    <header className="places-head">
      {!isAtStart && !isEmbedded && (
        <nav aria-label={say('places.path')} className="places-path">
          <ol>
            {steps.map(({ key, label, open }) => (
              <li key={key}>
                <Button className="link" onPress={open}>
                  {label}
                </Button>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {isEmbedded ? <AskedHeading page={heading} told={besides} /> : <h1>{heading}</h1>}
      {isAtStart && !isEmbedded && <p className="muted">{say('places.intro')}</p>}
    </header>
  );
}
