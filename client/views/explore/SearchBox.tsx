import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  type Key,
} from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import {
  SearchDocument,
  type EntityKind,
  type SearchQueryVariables,
} from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PHONE, useMedia } from '../../components/useMedia.ts';
import { useDebounced } from '../../components/useDebounced.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { lookFor } from '../../state/exploration.ts';
import { LONGEST_TEXT } from '../../state/finding.ts';
import { EntityOption, type FoundEntity } from '../pickers/EntityOption.tsx';
import { FirstIsFocused } from '../pickers/FirstIsFocused.tsx';
import { useGoTo } from './goTo.ts';
import { SEARCH_INPUT_ID } from './shortcuts.ts';

const PAUSE_MS = 120;
const LISTED = 20;
const ALL = 'all';
const FULL_ID = 'search-full';

/** By kind, the kinds in the order of their best result: the server ranks, grouping must not bury the first. */
function grouped(results: readonly FoundEntity[]): { kind: EntityKind; results: FoundEntity[] }[] {
  const groups = new Map<EntityKind, FoundEntity[]>();
  for (const result of results) {
    const group = groups.get(result.kind);
    if (group) group.push(result);
    else groups.set(result.kind, [result]);
  }
  return [...groups].map(([kind, members]) => ({ kind, results: members }));
}

function question(text: string, asOf: string | null): SearchQueryVariables {
  return { text, filter: null, asOf, first: LISTED, after: null };
}

export function SearchBox() {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const session = useSession();
  const announce = useAnnounce();
  const goTo = useGoTo();
  const isPhone = useMedia(PHONE);
  const asOf = useExploration((state) => state.asOf);
  const client = useClient();
  const [text, setText] = useState('');
  const latest = useRef('');
  const wanted = useDebounced(text.trim(), PAUSE_MS);
  const { data, isLoading, isPrevious, failure } = useAnswer(SearchDocument, question(wanted, asOf), {
    pause: wanted === '',
  });
  // An emptied box neither lists nor stays open: what it would hide from assistive technology comes back.
  const isAsking = text.trim() !== '';
  const isFull = text.length >= LONGEST_TEXT;
  const search = wanted === '' || !isAsking ? null : (data?.search ?? null);
  const groups = useMemo(() => grouped(search?.nodes ?? []), [search]);
  const isCurrent = !isPrevious && wanted === text.trim();
  const total = search?.totalCount ?? 0;
  const deferredTotal = useDeferredValue(isCurrent && search ? total : null);
  useEffect(() => {
    if (deferredTotal !== null && wanted !== '')
      announce(say('search.count', { count: deferredTotal, text: wanted }));
  }, [deferredTotal, wanted, announce, say]);

  const write = (next: string) => {
    latest.current = next.trim();
    setText(next);
  };
  const take = (result: Pick<FoundEntity, 'id' | 'kind' | 'name'>) => {
    const isNew = goTo(result);
    announce(say(isNew ? 'search.added' : 'search.selected', { name: result.name }));
    write('');
  };
  const choose = (key: Key | null) => {
    if (key === null) return;
    const result = search?.nodes.find(({ id }) => id === key);
    if (result) take(result);
    if (key !== ALL) return;
    session.do('deed.find', lookFor(wanted));
    write('');
  };
  // Enter may come before the answer: the first result is then taken when it arrives, unless the text has changed.
  const takeFirst = async () => {
    const asked = text.trim();
    const answer = await ask(client, SearchDocument, question(asked, asOf)).catch(() => null);
    const first = answer && grouped(answer.search.nodes)[0]?.results[0];
    if (first && latest.current === asked) take(first);
  };

  return (
    <ComboBox
      className="search"
      aria-label={say('search.label')}
      inputValue={text}
      onInputChange={write}
      value={null}
      onChange={choose}
      defaultFilter={() => true}
      allowsEmptyCollection={isAsking}
      allowsCustomValue
      menuTrigger="input"
    >
      <div className="search-field">
        <Icon name="search" />
        <Input
          id={SEARCH_INPUT_ID}
          placeholder={isPhone ? say('search.placeholderShort') : say('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_TEXT}
          {...(isFull && { 'aria-describedby': FULL_ID })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isAsking && !(isCurrent && search)) void takeFirst();
          }}
        />
        {text === '' ? (
          <kbd aria-hidden="true">{say('search.shortcut')}</kbd>
        ) : (
          <Button
            slot={null}
            className="icon-button icon-button-small"
            aria-label={say('search.clear')}
            onPress={() => write('')}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      {isFull && (
        <p className="search-full" id={FULL_ID} role="status">
          {say('search.full', { count: LONGEST_TEXT })}
        </p>
      )}
      {isAsking && (
        <Popover className="popover search-popover" offset={isFull ? 34 : 4} isNonModal>
          <FirstIsFocused answer={isCurrent ? search : null} first={groups[0]?.results[0]?.id} />
          <ListBox
            className="search-results"
            aria-label={say('search.results')}
            renderEmptyState={() =>
              failure ? (
                <p className="search-empty">{say('search.failed')}</p>
              ) : isLoading || !isCurrent ? (
                <p className="search-empty">{say('search.searching')}</p>
              ) : (
                <div className="search-empty">
                  <p>{say('search.nothing', { text: wanted })}</p>
                  <p className="muted">{say('search.nothingHint')}</p>
                </div>
              )
            }
          >
            <Collection items={groups}>
              {({ kind, results }) => (
                <ListBoxSection id={`kind-${kind}`} className="search-group">
                  <Header>{vocabulary.kindPlural(kind)}</Header>
                  <Collection items={results}>{(result) => <EntityOption entity={result} />}</Collection>
                </ListBoxSection>
              )}
            </Collection>
            {total > 1 && (
              <ListBoxItem id={ALL} className="search-option search-all" textValue={wanted}>
                {say('search.all', { count: total })}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      )}
    </ComboBox>
  );
}
