import { Button, Label, ProgressBar } from 'react-aria-components';
import { useWords } from '../../messages/words.ts';

/** How far something is, from 0 to 1, in words and as a bar. */
export function Progress({
  label,
  share,
  onCancel,
}: {
  label: string;
  share: number;
  onCancel?: () => void;
}) {
  const { say } = useWords();
  return (
    <div className="import-progress">
      <ProgressBar value={share * 100} className="progress">
        {({ percentage, valueText }) => (
          <>
            <Label>{label}</Label>
            <span className="progress-value">{valueText}</span>
            <svg className="progress-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect className="progress-ground" width="100" height="4" />
              <rect className="progress-done" width={percentage ?? 0} height="4" />
            </svg>
          </>
        )}
      </ProgressBar>
      {onCancel && (
        <Button className="button" onPress={onCancel}>
          {say('import.cancel')}
        </Button>
      )}
    </div>
  );
}
