/** A field that collects actors: who is named already, each with a way to take it back, and a field to name one more. */
import { Button } from 'react-aria-components';
import { EntityNamesDocument, type EntityKind } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { EntityMark } from '../../components/Mark.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useAnnounce } from '../../components/Announcer.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { MOST, name, unname, type End } from '../../state/introductions/introductions.ts';
import { EntityPicker } from '../pickers/EntityPicker.tsx';
import { useIntroductionsSession, useQuestion } from './introductionsSession.ts';

export function ActorsField({ end }: { end: End }) {
  const { say } = useWords();
  const announce = useAnnounce();
  const vocabulary = useVocabulary();
  const session = useIntroductionsSession();
  const ids = useQuestion((state) => state[end]);
  const asOf = useQuestion((state) => state.asOf);
  const known = useAnswer(EntityNamesDocument, { ids: [...ids] }, { pause: ids.length === 0 }).data?.entities;
  const label = say(`introductions.${end}`);
  const nameOf = (id: string): { name: string; kind: EntityKind } | null =>
    known?.find((entity) => entity?.id === id) ?? null;

  return (
    <div className="actors-field">
      {ids.length < MOST[end] ? (
        <EntityPicker
          label={label}
          description={say(`introductions.${end}Hint`)}
          selected={null}
          kinds={[...vocabulary.actorKinds, 'Campaign']}
          except={ids}
          asOf={asOf}
          onPick={(entity) => {
            if (!entity) return;
            session.do('deed.ask', name(end, entity.id));
            announce(say('introductions.named', { field: label, count: ids.length + 1 }));
          }}
        />
      ) : (
        <p>
          {label} <span className="muted">{say('introductions.full', { count: MOST[end] })}</span>
        </p>
      )}
      {ids.length > 0 && (
        <ul className="chips" aria-label={say('introductions.named', { field: label, count: ids.length })}>
          {ids.map((id) => {
            const entity = nameOf(id);
            const told = entity?.name ?? (known ? say('introductions.unnamed') : '…');
            return (
              <li key={id} className="chip" data-unknown={entity || !known ? undefined : ''}>
                {entity && <EntityMark kind={entity.kind} />}
                <span>{told}</span>
                <Button
                  className="icon-button icon-button-small"
                  aria-label={say('introductions.remove', { name: told })}
                  onPress={() => session.do('deed.ask', unname(end, id))}
                >
                  <Icon name="close" />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
