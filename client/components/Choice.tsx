/** One of several, by a list that opens: for choices that have too many or too long names to stand side by side. */
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useWords } from '../messages/words.ts';
import { Icon } from './Icon.tsx';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

interface ChoiceProps {
  label: string;
  /** A label that is not shown, where what stands around says it. */
  isLabelHidden?: boolean;
  options: readonly ChoiceOption[];
  selected: string | null;
  /** Shown while nothing is selected. */
  placeholder?: string;
  onSelect: (id: string) => void;
  isDisabled?: boolean;
}

export function Choice({
  label,
  isLabelHidden = false,
  options,
  selected,
  placeholder = '',
  onSelect,
  isDisabled = false,
}: ChoiceProps) {
  const { say } = useWords();
  return (
    <Select
      className="choice"
      value={selected}
      onChange={(key) => key !== null && key !== selected && onSelect(String(key))}
      placeholder={placeholder}
      isDisabled={isDisabled}
      // Whoever opens it before its options are here sees them come.
      allowsEmptyCollection
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <Label>{label}</Label>}
      <Button className="choice-button">
        <SelectValue className="choice-value">
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="popover choice-popover">
        <ListBox
          className="choice-list"
          items={options}
          renderEmptyState={() => <p className="choice-empty muted">{say('choice.none')}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} className="menu-item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                  <span>
                    {option.label}
                    {option.description !== undefined && (
                      <span className="menu-description muted">{option.description}</span>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
