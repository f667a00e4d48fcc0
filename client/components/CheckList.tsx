/** Any of a list, as boxes under each other. */
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { Icon } from './Icon.tsx';

export interface CheckOption {
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** What stands at the end of the line: a count, a default. */
  readonly note?: string;
}

interface CheckListProps {
  label: string;
  options: readonly CheckOption[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
}

export function CheckList({ label, options, chosen, onChoose }: CheckListProps) {
  return (
    <CheckboxGroup aria-label={label} value={[...chosen]} onChange={onChoose}>
      {options.map(({ value, label: told, mark, note }) => (
        <Checkbox key={value} value={value} className="facet-value">
          <span className="checkbox">
            <Icon name="check" />
          </span>
          {mark}
          <span className="facet-label">{told}</span>
          {note !== undefined && <span className="facet-count">{note}</span>}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
