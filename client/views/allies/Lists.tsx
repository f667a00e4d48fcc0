/** Lists of possible allies: notes, order, undo; as a link, a spreadsheet, a workbook or on paper. */
import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { exportFile } from '../../api/exportFile.ts';
import { EntityClaimsDocument, EntityNamesDocument } from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { isEmbedded } from '../../app/embedding.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSave } from '../../components/useSave.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { dropCarried, initialAllies } from '../../state/allies/allies.ts';
import {
  annotate,
  forgetList,
  keepList,
  LONGEST_NAME,
  LONGEST_NOTE,
  move,
  removeFrom,
  type AllyList,
  type ListEntry,
} from '../../state/allies/lists.ts';
import { writeAllies } from '../../state/allies/url.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { toCsv } from '../explore/tables/csv.ts';
import { useAllies, useAlliesSession } from './alliesSession.ts';
import { useLists } from './listsStore.ts';
import { sourceTexts } from './sourceTexts.ts';

export function Lists() {
  const { say } = useWords();
  const session = useAlliesSession();
  const announce = useAnnounce();
  const pane = useAllies((state) => state.pane);
  const carried = useAllies((state) => state.carried);
  const { lists, change, undo } = useLists();
  /** What was taken away last, until something else is done. */
  const [taken, setTaken] = useState<string | null>(null);
  const [isNaming, setNaming] = useState(false);
  const takeAway = (told: string, transition: Parameters<typeof change>[0]) => {
    change(transition);
    setTaken(told);
    announce(told);
  };
  return (
    <section className="lists" aria-label={say('lists.title')}>
      {!isEmbedded && <h2>{say('lists.title')}</h2>}
      {carried !== null && (
        <section className="lists-carried" aria-label={say('lists.carried', { list: carried.name })}>
          <h3>{isEmbedded ? carried.name : say('lists.carried', { list: carried.name })}</h3>
          <p className="muted" data-tools>
            {say('lists.carriedHint')}
          </p>
          <Entries list={carried} />
          <p className="lists-tools" data-tools>
            <Button
              className="button button-primary"
              onPress={() => {
                change((all) => keepList(all, carried));
                session.do('deed.allies.carried', (state) => ({ ...dropCarried(state), pane: 'lists' }));
                announce(say('lists.carriedKept', { list: carried.name }));
              }}
            >
              {say('lists.carriedKeep')}
            </Button>
            <Button className="button" onPress={() => session.do('deed.allies.carried', dropCarried)}>
              {say('lists.carriedClose')}
            </Button>
          </p>
        </section>
      )}
      {pane === 'lists' && !isEmbedded && (
        <>
          {taken !== null && (
            <p className="lists-taken">
              {taken}{' '}
              <Button
                className="button button-small"
                onPress={() => {
                  undo();
                  setTaken(null);
                  announce(say('lists.undone'));
                }}
              >
                <Icon name="undo" />
                {say('lists.undo')}
              </Button>
            </p>
          )}
          {lists.length === 0 && taken === null && (
            <Notice icon="info" title={say('lists.empty')} hint={say('lists.emptyHint')} />
          )}
          {lists.map((list) => (
            <OneList key={list.name} list={list} takeAway={takeAway} onChanged={() => setTaken(null)} />
          ))}
          {isNaming ? (
            <NewList
              onNamed={(name) => {
                setNaming(false);
                if (name !== null && !lists.some((list) => list.name === name.trim()))
                  change((all) => keepList(all, { name, entries: [] }));
              }}
            />
          ) : (
            <Button className="button lists-new" onPress={() => setNaming(true)}>
              <Icon name="plus" />
              {say('lists.new')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function NewList({ onNamed }: { onNamed: (name: string | null) => void }) {
  const { say } = useWords();
  const [name, setName] = useState('');
  return (
    <Form
      className="lists-naming"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onNamed(name);
      }}
    >
      <TextField className="field" value={name} onChange={setName} maxLength={LONGEST_NAME} autoFocus>
        <Label>{say('lists.name')}</Label>
        <Input autoComplete="off" />
      </TextField>
      <Button className="button button-primary" type="submit" isDisabled={name.trim() === ''}>
        {say('lists.keep')}
      </Button>
      <Button className="button" onPress={() => onNamed(null)}>
        {say('lists.cancel')}
      </Button>
    </Form>
  );
}

interface OneListProps {
  list: AllyList;
  takeAway: (told: string, transition: (lists: readonly AllyList[]) => readonly AllyList[]) => void;
  onChanged: () => void;
}

function OneList({ list, takeAway, onChanged }: OneListProps) {
  const { say } = useWords();
  const { change } = useLists();
  const { name, entries } = list;
  return (
    <section className="list" aria-label={name}>
      <header className="list-head">
        <h3>{name}</h3>
        <span className="muted">{say('lists.count', { count: entries.length })}</span>
      </header>
      <Entries
        list={list}
        onNote={(id, note) => {
          change((all) => annotate(all, name, id, note));
          onChanged();
        }}
        onMove={(id, places) => {
          change((all) => move(all, name, id, places));
          onChanged();
        }}
        onRemove={(id, told) =>
          takeAway(say('lists.removed', { name: told, list: name }), (all) => removeFrom(all, name, id))
        }
      />
      <Tools
        list={list}
        onForget={() => takeAway(say('lists.forgotten', { list: name }), (all) => forgetList(all, name))}
      />
    </section>
  );
}

interface EntriesProps {
  list: AllyList;
  onNote?: (id: string, note: string) => void;
  onMove?: (id: string, places: number) => void;
  onRemove?: (id: string, name: string) => void;
}

function Entries({ list: { entries }, onNote, onMove, onRemove }: EntriesProps) {
  const { say } = useWords();
  const ids = entries.map(({ id }) => id);
  const { data } = useAnswer(EntityNamesDocument, { ids }, { pause: ids.length === 0 });
  return (
    <ol className="list-entries">
      {entries.map(({ id, note }, at) => {
        const entity = data?.entities.find((one) => one?.id === id) ?? null;
        const name = entity?.name ?? (data ? say('lists.gone') : '…');
        return (
          <li key={id} className="list-entry">
            <span className="list-entry-name">
              {entity ? (
                <>
                  <EntityMark kind={entity.kind} legalForm={null} /> <EntityLink entity={entity} />
                </>
              ) : (
                name
              )}{' '}
              <span className="muted">{entity?.states.join(' ')}</span>
            </span>
            {onNote ? (
              <NoteField name={name} note={note} onTell={(told) => onNote(id, told)} />
            ) : (
              <p>{note}</p>
            )}
            {onMove && onRemove && (
              <span className="list-entry-tools">
                <IconButton
                  icon="arrowUp"
                  label={say('lists.earlier', { name })}
                  isDisabled={at === 0}
                  onPress={() => onMove(id, -1)}
                />
                <IconButton
                  icon="arrowDown"
                  label={say('lists.later', { name })}
                  isDisabled={at === entries.length - 1}
                  onPress={() => onMove(id, 1)}
                />
                <IconButton
                  icon="close"
                  label={say('lists.remove', { name })}
                  onPress={() => onRemove(id, name)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Kept when left: each letter would be a step that undo goes back to. */
function NoteField({ name, note, onTell }: { name: string; note: string; onTell: (note: string) => void }) {
  const { say } = useWords();
  const [{ typed, of }, setTyped] = useState({ typed: note, of: note });
  if (of !== note) setTyped({ typed: note, of: note });
  const tell = () => typed !== note && onTell(typed);
  return (
    <TextField
      className="list-note"
      aria-label={say('lists.note', { name })}
      value={typed}
      onChange={(next) => setTyped({ typed: next, of: note })}
      onBlur={tell}
      maxLength={LONGEST_NOTE}
    >
      <Input
        placeholder={say('lists.notePlaceholder')}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell();
        }}
      />
    </TextField>
  );
}

function Tools({ list, onForget }: { list: AllyList; onForget: () => void }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const client = useClient();
  const { save, failure } = useSave();
  const ids = list.entries.map(({ id }) => id);
  const asOf = useAllies((state) => state.criteria.asOf);
  const file = (ending: string): string => `${list.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`;
  const csv = async (): Promise<Blob> => {
    const { entities } = await ask(client, EntityClaimsDocument, { ids });
    const known = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
    return toCsv<ListEntry>(
      [
        { heading: say('lists.column.place'), text: ({ id }) => String(ids.indexOf(id) + 1) },
        { heading: say('table.id'), text: ({ id }) => id },
        { heading: say('table.name'), text: ({ id }) => known.get(id)?.name ?? say('lists.gone') },
        {
          heading: say('table.kind'),
          text: ({ id }) => {
            const entity = known.get(id);
            return entity ? vocabulary.kindLabel(entity.kind) : '';
          },
        },
        { heading: say('table.states'), text: ({ id }) => known.get(id)?.states.join(' ') ?? '' },
        { heading: say('lists.column.note'), text: ({ note }) => note },
        {
          heading: say('table.sources'),
          text: ({ id }) => sourceTexts(known.get(id)?.claims ?? []).join('; '),
        },
      ],
      list.entries,
    );
  };
  return (
    <div className="lists-tools">
      <CopyButton
        className="button button-small"
        icon="link"
        label={say('lists.share')}
        done={say('lists.sharedShort')}
        announced={say('lists.shared')}
        byHand={say('lists.share')}
        text={() =>
          `${window.location.origin}${window.location.pathname}${writeAllies({ ...initialAllies, carried: list }).search}`
        }
      />
      <Button
        className="button button-small"
        isDisabled={ids.length === 0}
        onPress={() => void save(file('csv'), csv)}
      >
        <Icon name="download" />
        {say('lists.csv')}
      </Button>
      <Button
        className="button button-small"
        isDisabled={ids.length === 0}
        onPress={() =>
          void save(file('xlsx'), () =>
            exportFile({ format: 'xlsx', ids, asOf, ties: 'all', title: list.name }),
          )
        }
      >
        <Icon name="download" />
        {say('lists.xlsx')}
      </Button>
      <Button className="button button-small" onPress={() => window.print()}>
        {say('lists.print')}
      </Button>
      <Button className="button button-small button-quiet" onPress={onForget}>
        {say('lists.forget', { list: list.name })}
      </Button>
      {failure !== null && <span role="alert">{failure}</span>}
    </div>
  );
}
