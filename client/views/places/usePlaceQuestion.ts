import { inOneLine } from '../../components/askedWords.ts';
import { useWords } from '../../messages/words.ts';
import { narrowings } from '../../state/places/places.ts';
import { useChosenWords } from './facetWords.ts';
import { usePlaces } from './placesSession.ts';
import { useSubjects } from './useSubjects.ts';

interface PlaceQuestion {
  /** “Retirement security · by where they work · as of 2012” */
  readonly whole: string;
  /** What the page's heading, which names the state, the issue or the coalition, leaves out; null for nothing. */
  readonly besides: string | null;
}

/** Who is counted and how, in words. */
export function usePlaceQuestion(): PlaceQuestion {
  const { say, list, date } = useWords();
  const filters = useChosenWords();
  const places = usePlaces((state) => state);
  const { issue, coalition } = useSubjects();
  const { text, measure, flows, state, asOf } = places;
  const chosen = [...filters.map((values) => list(values)), text !== '' && say('asked.named', { text })];
  const drawn = [
    flows && state === null && say('places.flows'),
    asOf !== null && say('embed.asOf', { date: date(asOf) }),
  ];
  const besides = [...chosen, measure !== 'works' && say(`places.asked.${measure}`), ...drawn];
  return {
    whole: inOneLine([
      narrowings(places) === 0 && say('places.asked.everybody'),
      issue,
      coalition !== null && say('asked.in', { names: coalition }),
      ...chosen,
      say(`places.asked.${measure}`),
      ...drawn,
    ]),
    besides: inOneLine(besides) || null,
  };
}
