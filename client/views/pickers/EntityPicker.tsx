/**
 * Picks an entity by its name: a field that searches as one types and shows who is picked. What is picked is held by
 * whoever uses it; a field that collects several keeps `selected` null and is empty again after each.
 */
import { useRef, useState } from 'react';
import {
  Button,
  Collection,
  ComboBox,
  Input,
  Label,
  ListBox,
  Popover,
  Text,
  type Key,
} from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import {
  EntityNamesDocument,
  SearchDocument,
  type EntityKind,
  type SearchQueryVariables,
} from '../../api/generated/operations.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Icon } from '../../components/Icon.tsx';
import { useDebounced } from '../../components/useDebounced.ts';
import { useWords } from '../../messages/words.ts';
import { LONGEST_TEXT } from '../../state/finding.ts';
import { EntityOption, type FoundEntity } from './EntityOption.tsx';
import { FirstIsFocused } from './FirstIsFocused.tsx';
import './pickers.css';

const PAUSE_MS = 120;
const LISTED = 20;

export interface EntityPickerProps {
  label: string;
  /** A label that is not shown, where what stands around says it. */
  isLabelHidden?: boolean;
  description?: string;
  placeholder?: string;
  /** The id of who is picked. */
  selected: string | null;
  /** Null when the field is cleared. */
  onPick: (entity: Pick<FoundEntity, 'id' | 'kind' | 'name'> | null) => void;
  /** Only of these kinds; any when left out. */
  kinds?: readonly EntityKind[];
  /** Not to be picked again. */
  except?: readonly string[];
  asOf?: string | null;
}

export function EntityPicker({
  label,
  isLabelHidden = false,
  description,
  placeholder,
  selected,
  onPick,
  kinds,
  except = [],
  asOf = null,
}: EntityPickerProps) {
  const { say } = useWords();
  const client = useClient();
  /** What is being typed; null while the field shows who is picked. */
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef('');
  const named = useAnswer(
    EntityNamesDocument,
    { ids: selected === null ? [] : [selected] },
    {
      pause: selected === null,
    },
  ).data?.entities.find((entity) => entity?.id === selected)?.name;
  const shown = typed ?? (selected === null ? '' : (named ?? ''));

  const question = (text: string): SearchQueryVariables => ({
    text,
    filter: kinds ? { kinds: [...kinds] } : null,
    asOf,
    first: LISTED,
    after: null,
  });
  const allowed = (results: readonly FoundEntity[]) => results.filter(({ id }) => !except.includes(id));
  const text = (typed ?? '').trim();
  const wanted = useDebounced(text, PAUSE_MS);
  const { data, isLoading, isPrevious, failure } = useAnswer(SearchDocument, question(wanted), {
    pause: wanted === '',
  });
  const isAsking = text !== '';
  const search = wanted === '' || !isAsking ? null : (data?.search ?? null);
  const results = allowed(search?.nodes ?? []);
  const isCurrent = !isPrevious && wanted === text;

  const write = (next: string | null) => {
    latest.current = (next ?? '').trim();
    setTyped(next);
  };
  const take = (entity: FoundEntity) => {
    write(null);
    onPick(entity);
  };
  const choose = (key: Key | null) => {
    const result = results.find(({ id }) => id === key);
    if (result) take(result);
  };
  // Enter may come before the answer: the first result is then taken when it arrives, unless the text has changed.
  const takeFirst = async () => {
    const answer = await ask(client, SearchDocument, question(text)).catch(() => null);
    const [first] = allowed(answer?.search.nodes ?? []);
    if (first && latest.current === text) take(first);
  };

  return (
    <ComboBox
      className="entity-picker"
      {...(isLabelHidden && { 'aria-label': label })}
      inputValue={shown}
      onInputChange={(next) => {
        if (next !== shown) write(next);
      }}
      value={null}
      onChange={choose}
      onBlur={() => write(null)}
      defaultFilter={() => true}
      allowsEmptyCollection={isAsking}
      allowsCustomValue
      menuTrigger="input"
    >
      {!isLabelHidden && <Label>{label}</Label>}
      <div className="search-field">
        <Icon name="search" />
        <Input
          placeholder={placeholder ?? say('picker.placeholder')}
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_TEXT}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isAsking && !(isCurrent && search)) void takeFirst();
          }}
        />
        {shown !== '' && (
          <Button
            slot={null}
            className="icon-button icon-button-small"
            aria-label={say('picker.clear', { label })}
            onPress={() => {
              write(null);
              onPick(null);
            }}
          >
            <Icon name="close" />
          </Button>
        )}
      </div>
      {description !== undefined && (
        <Text slot="description" className="entity-picker-description muted">
          {description}
        </Text>
      )}
      {isAsking && (
        <Popover className="popover search-popover" isNonModal>
          <FirstIsFocused answer={isCurrent ? search : null} first={results[0]?.id} />
          <ListBox
            className="search-results"
            aria-label={say('search.results')}
            renderEmptyState={() => (
              <p className="search-empty">
                {failure
                  ? say('search.failed')
                  : isLoading || !isCurrent
                    ? say('search.searching')
                    : say('search.nothing', { text: wanted })}
              </p>
            )}
          >
            <Collection items={results}>{(entity) => <EntityOption entity={entity} />}</Collection>
          </ListBox>
        </Popover>
      )}
    </ComboBox>
  );
}
