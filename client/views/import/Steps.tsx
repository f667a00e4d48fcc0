/** What there is to look at before saying yes, in its order; each leads there. */
import { Button } from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';

export interface Step {
  /** Of the section that it leads to. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly isDone?: boolean;
}

export function Steps({ steps }: { steps: readonly Step[] }) {
  const { say } = useWords();
  const go = (id: string) => {
    const section = document.getElementById(id);
    if (!section) return;
    section.scrollIntoView({ block: 'start' });
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
  };
  return (
    <nav className="import-steps" aria-label={say('import.steps')}>
      <ol>
        {steps.map(({ id, label, note, isDone = false }) => (
          <li key={id} data-done={isDone ? '' : undefined}>
            <Button className="import-step" onPress={() => go(id)}>
              <span>{label}</span>
              <span className="import-step-note">{isDone ? <Icon name="check" /> : note}</span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
