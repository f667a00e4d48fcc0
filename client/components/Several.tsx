/** Several of many, chosen one by one from a list; what is chosen stands below it. */
import { Button } from 'react-aria-components';
import { useWords } from '../messages/words.ts';
import { Choice, type ChoiceOption } from './Choice.tsx';
import { Icon } from './Icon.tsx';

interface SeveralProps {
  label: string;
  addLabel: string;
  options: readonly ChoiceOption[];
  chosen: readonly string[];
  onChoose: (values: string[]) => void;
}

export function Several({ label, addLabel, options, chosen, onChoose }: SeveralProps) {
  const { say } = useWords();
  return (
    <div className="several-choice" role="group" aria-label={label}>
      <Choice
        label={label}
        selected={null}
        placeholder={addLabel}
        options={options.filter(({ id }) => !chosen.includes(id))}
        onSelect={(id) => onChoose([...chosen, id])}
      />
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((value) => {
            // Until the options are there nothing has a name.
            const told =
              options.find(({ id }) => id === value)?.label ?? (options.length === 0 ? '…' : value);
            return (
              <li key={value} className="chip">
                {told}
                <Button
                  className="icon-button icon-button-small"
                  aria-label={say('find.remove', { label: told })}
                  onPress={() => onChoose(chosen.filter((one) => one !== value))}
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
