/** Who is looked for, in words: “Retirement security · Ohio · for Promise Arizona”. Null while nothing is asked. */
import { inOneLine, useNames } from '../../components/askedWords.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { isAsking } from '../../state/allies/allies.ts';
import { useAllies } from './alliesSession.ts';

export function useAllyQuestion(): string | null {
  const { say, list, date, stateName } = useWords();
  const vocabulary = useVocabulary();
  const criteria = useAllies((state) => state.criteria);
  const showsLists = useAllies((state) => state.pane === 'lists' || state.carried !== null);
  const { me, issues, states, places, coalitions, inPlaces, levels, legalForms, abilities, hubRoles } =
    criteria;
  const nameOf = useNames([...(me === null ? [] : [me]), ...issues, ...places, ...coalitions]);
  if (!isAsking(criteria)) return showsLists ? say('allies.asked.nothing') : null;

  const where = list([...states.map(stateName), ...places.map(nameOf)]);
  const named = (names: readonly string[], tell: (names: string) => string): string | null =>
    names.length === 0 ? null : tell(list(names));
  return inOneLine([
    list(issues.map(nameOf)),
    criteria.nearby && where !== '' ? say('allies.asked.nearby', { places: where }) : where,
    where !== '' && inPlaces !== 'EITHER' && say(`allies.inPlaces.${inPlaces}`),
    me !== null && say('allies.asked.for', { name: nameOf(me) }),
    list(levels.map((level) => vocabulary.valueLabel('Level', level))),
    list(legalForms.map((form) => vocabulary.valueLabel('LegalForm', form))),
    named(
      abilities.map((ability) => say(`allies.may.${ability}`)),
      (deeds) => say('allies.asked.may', { deeds }),
    ),
    named(
      hubRoles.map((role) => vocabulary.valueLabel('HubRole', role)),
      (roles) => say('allies.asked.hub', { roles }),
    ),
    named(coalitions.map(nameOf), (names) => say('asked.in', { names })),
    criteria.text.trim() !== '' && say('asked.named', { text: criteria.text.trim() }),
    named(
      (criteria.tieKinds ?? []).map((kind) => vocabulary.tieLabel(kind)),
      (kinds) => say('allies.asked.ties', { kinds }),
    ),
    Object.keys(criteria.weights).length > 0 && say('allies.asked.weights'),
    criteria.asOf !== null && say('embed.asOf', { date: date(criteria.asOf) }),
  ]);
}
