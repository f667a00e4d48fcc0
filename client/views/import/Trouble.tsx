/** What went wrong, in the server's own sentence where it has one that a person can act on. */
import type { Failure } from '../../api/failures.ts';
import { Icon } from '../../components/Icon.tsx';
import { useWords, type Words } from '../../messages/words.ts';

/** What was wrong with a request of the page's own making is told by the server, as is who may do what. */
const TOLD_BY_SERVER: readonly string[] = ['badRequest', 'forbidden', 'tooLarge'];

export function failureWords(failure: Failure, { say, answered }: Words): string {
  if (TOLD_BY_SERVER.includes(failure.kind) && failure.message !== '') return answered(failure);
  return `${say(`failure.${failure.kind}`)} ${say(`failure.${failure.kind}Hint`)}`;
}

export function Trouble({ text }: { text: string }) {
  return (
    <div className="import-trouble" role="alert">
      <Icon name="warning" />
      <p>{text}</p>
    </div>
  );
}

export function FailureTrouble({ failure }: { failure: Failure | null }) {
  const words = useWords();
  return failure && <Trouble text={failureWords(failure, words)} />;
}
