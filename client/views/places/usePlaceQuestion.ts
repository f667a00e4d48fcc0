/** Who is counted and how, in words: “Retirement security · works there · as of 2012”. */
import { inOneLine } from '../../components/askedWords.ts';
import { useWords } from '../../messages/words.ts';
import { narrowings } from '../../state/places/places.ts';
import { useChosenWords } from './facetWords.ts';
import { usePlaces } from './placesSession.ts';
import { useSubjects } from './useSubjects.ts';

export function usePlaceQuestion(): string {
  const { say, list, date } = useWords();
  const filters = useChosenWords();
  const places = usePlaces((state) => state);
  const { issue, coalition } = useSubjects();
  return inOneLine([
    narrowings(places) === 0 && say('places.asked.everybody'),
    issue,
    coalition !== null && say('asked.in', { names: coalition }),
    ...filters.map((values) => list(values)),
    places.text !== '' && say('asked.named', { text: places.text }),
    say(`places.asked.${places.measure}`),
    places.flows && places.state === null && say('places.flows'),
    places.asOf !== null && say('embed.asOf', { date: date(places.asOf) }),
  ]);
}
