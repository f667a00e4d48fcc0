import { CopyButton } from '../../components/CopyButton.tsx';
import { useWords } from '../../messages/words.ts';
import { useMeasureWords } from './measureWords.ts';
import { methodsOf } from './methodsText.ts';
import { useResults } from './results.ts';
import { useMethodsText } from './useMethodsText.ts';

/** Ready to be pasted into a report. */
export function MethodsPane() {
  const words = useWords();
  const { say } = words;
  const measureWords = useMeasureWords();
  const { measured, columns } = useResults();
  const text = useMethodsText();
  const { network } = measured;
  if (!network) return null;
  const { scope, measures, references, version } = methodsOf(network, columns, measureWords, words);
  return (
    <article className="methods">
      <header>
        <h2>{say('intermediaries.pane.methods')}</h2>
        <CopyButton
          className="button"
          icon="quote"
          label={say('intermediaries.copyMethods')}
          done={say('intermediaries.copiedMethods')}
          byHand={say('intermediaries.pane.methods')}
          text={text}
        />
      </header>
      <p>{scope}</p>
      <dl>
        {measures.map(({ name, statement }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{statement}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('intermediaries.references')}</h3>
      <ul>
        {references.map((reference) => (
          <li key={reference}>{reference}</li>
        ))}
      </ul>
      <p className="muted">{say('intermediaries.version', { version })}</p>
    </article>
  );
}
