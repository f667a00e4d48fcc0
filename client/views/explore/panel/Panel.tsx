/** The side of the page that answers: what is it, what ties it, since when, who says so. */
import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useSession } from '../../../app/sessionContext.ts';
import { Icon } from '../../../components/Icon.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { EntityMark, TieMark } from '../../../components/Mark.tsx';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import { select, selectNothing } from '../../../state/exploration.ts';
import type { Subject } from '../../../state/selection.ts';
import { useNetwork } from '../network.ts';
import { EntityPanel } from './EntityPanel.tsx';
import { Guide } from './Guide.tsx';
import { TiePanel } from './TiePanel.tsx';

/** How many states of one actor are named before they are counted. */
const NAMED_STATES = 2;

/** A third column; on a phone a sheet at the foot of the page, which opens when something is chosen. */
export function Panel({ subject, asSheet }: { subject: Subject; asSheet: boolean }) {
  const { say } = useWords();
  const session = useSession();
  const key = subject.type === 'entity' || subject.type === 'tie' ? subject.id : subject.type;
  const [sheet, setSheet] = useState({ of: key, isOpen: false });
  if (sheet.of !== key) setSheet({ of: key, isOpen: subject.type !== 'nothing' });
  const { isOpen } = sheet;

  useEffect(() => {
    if (!asSheet || !isOpen) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      setSheet((before) => ({ ...before, isOpen: false }));
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [asSheet, isOpen]);

  return (
    <aside
      className="panel"
      id="details"
      tabIndex={-1}
      aria-label={say('panel.label')}
      data-sheet={asSheet ? (isOpen ? 'open' : 'closed') : undefined}
    >
      {asSheet && (
        <Button
          className="panel-handle"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'panel.close' : 'panel.open')}
          onPress={() => setSheet({ of: key, isOpen: !isOpen })}
        >
          <span aria-hidden="true" />
        </Button>
      )}
      {subject.type === 'entity' && <EntityPanel key={subject.id} id={subject.id} />}
      {subject.type === 'tie' && <TiePanel key={subject.id} id={subject.id} />}
      {subject.type === 'several' && <SeveralPanel entities={subject.entities} ties={subject.ties} />}
      {subject.type === 'nothing' && <Guide />}
      {!asSheet && subject.type !== 'nothing' && (
        <IconButton
          icon="close"
          label={say('panel.close')}
          className="panel-close"
          onPress={() => session.do('deed.select', selectNothing)}
        />
      )}
    </aside>
  );
}

function SeveralPanel({ entities, ties }: { entities: readonly string[]; ties: readonly string[] }) {
  const { say, list, stateName } = useWords();
  const session = useSession();
  const vocabulary = useVocabulary();
  const { dataset, shown } = useNetwork();
  const among = useMemo(() => {
    const chosen = new Set(entities);
    return shown.ties.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  }, [entities, shown]);
  const unknown =
    entities.filter((id) => !dataset.entities.has(id)).length +
    ties.filter((id) => !dataset.ties.has(id)).length;
  const tieItem = (id: string) => {
    const tie = dataset.ties.get(id);
    const from = tie && dataset.entities.get(tie.from);
    const to = tie && dataset.entities.get(tie.to);
    return (
      from &&
      to && (
        <li key={id}>
          <TieMark kind={tie.kind} undated={tie.undated} />
          <Button className="link" onPress={() => session.do('deed.select', select([id], 'tie'))}>
            {say('tie.sentence', {
              from: from.name,
              reading: vocabulary.reading(tie, 'forward'),
              to: to.name,
            })}
          </Button>
        </li>
      )
    );
  };
  return (
    <div className="panel-body">
      <header className="panel-header">
        <h2>{say('panel.several', { count: entities.length + ties.length })}</h2>
      </header>
      <ul className="several">
        {entities.map((id) => {
          const entity = dataset.entities.get(id);
          return (
            entity && (
              <li key={id}>
                <EntityMark kind={entity.kind} legalForm={entity.legalForm} />
                <Button className="link" onPress={() => session.do('deed.select', select([id], 'node'))}>
                  {entity.name}
                </Button>
                {entity.states.length > 0 && (
                  <span className="several-states">
                    {entity.states.length > NAMED_STATES
                      ? say('panel.states', { count: entity.states.length })
                      : list(entity.states.map(stateName))}
                  </span>
                )}
                <Button
                  className="icon-button icon-button-small"
                  aria-label={say('find.remove', { label: entity.name })}
                  onPress={() => session.do('deed.select', select([id], 'node', true))}
                >
                  <Icon name="close" />
                </Button>
              </li>
            )
          );
        })}
        {ties.map(tieItem)}
      </ul>
      {unknown > 0 && <p className="muted">{say('panel.severalUnknown', { count: unknown })}</p>}
      {entities.length > 1 && (
        <section className="panel-section">
          <h3>
            {say('panel.among')} <span className="count">{among.length}</span>
          </h3>
          {among.length === 0 ? (
            <p className="muted">{say('panel.amongNone')}</p>
          ) : (
            <ul className="several">{among.map(({ id }) => tieItem(id))}</ul>
          )}
        </section>
      )}
    </div>
  );
}
