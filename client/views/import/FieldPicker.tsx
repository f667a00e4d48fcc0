/** What a column means, from a list that can be searched, under whom or what it speaks of. */
import { useMemo } from 'react';
import {
  Autocomplete,
  Button,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { chosenField, keyOf, type Field, type FieldGroup } from '../../state/import/mapping.ts';
import { fieldName, useKindWords } from './kindWords.ts';

interface FieldPickerProps {
  column: string;
  field: Field | null;
  groups: readonly FieldGroup[];
  onChoose: (field: Field | null) => void;
}

const UNUSED = keyOf(null);

export function FieldPicker({ column, field, groups, onChoose }: FieldPickerProps) {
  const { say } = useWords();
  const kindWords = useKindWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const current = keyOf(field);
  // A guess may be finer than what is listed, such as an id of some register: it stays to choose.
  const shown = useMemo(
    () =>
      field !== null && chosenField(groups, current) === null
        ? [{ of: field.of, fields: [field] }, ...groups]
        : groups,
    [field, current, groups],
  );
  return (
    <Select
      className="choice field-picker"
      aria-label={say('import.meaningOf', { column })}
      value={current}
      onChange={(key) =>
        key !== null && key !== current && onChoose(key === UNUSED ? null : chosenField(shown, String(key)))
      }
      data-unused={field === null ? '' : undefined}
    >
      <Button className="choice-button">
        <SelectValue className="choice-value">
          {() =>
            field === null ? say('import.unused') : subjectAnd(field, say, fieldName(field, kindWords))
          }
        </SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="popover choice-popover field-popover">
        <Autocomplete filter={contains}>
          <SearchField className="field-search" aria-label={say('import.searchMeaning')} autoFocus>
            <Icon name="search" />
            <Input placeholder={say('import.searchMeaning')} />
          </SearchField>
          <ListBox className="choice-list" renderEmptyState={() => say('import.noMeaning')}>
            <ListBoxItem id={UNUSED} className="menu-item" textValue={say('import.unused')}>
              <span className="menu-check">{field === null && <Icon name="check" />}</span>
              {say('import.unused')}
            </ListBoxItem>
            {shown.map(({ of, fields }, group) => (
              <ListBoxSection key={group} id={`${of}-${group}`}>
                <Header className="choice-header">{say(`import.subject.${of}`)}</Header>
                {fields.map((one) => {
                  const key = keyOf(one);
                  const name = fieldName(one, kindWords);
                  return (
                    <ListBoxItem key={key} id={key} className="menu-item" textValue={name}>
                      <span className="menu-check">{key === current && <Icon name="check" />}</span>
                      {name}
                    </ListBoxItem>
                  );
                })}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </Popover>
    </Select>
  );
}

/** Of the ends of ties it is said which one is meant; of an actor's own row there is only the one. */
function subjectAnd(field: Field, say: ReturnType<typeof useWords>['say'], name: string): string {
  return field.of === 'from' || field.of === 'to'
    ? say('import.fieldOfEnd', { end: say(`import.subject.${field.of}`), name })
    : name;
}
