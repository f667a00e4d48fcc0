/** What was measured, in sentences and counts, to stand beside every number. */
import { useWords } from '../../messages/words.ts';
import { useResults } from './results.ts';

export function ScopeStatement() {
  const { say, number, toldAll } = useWords();
  const { network, isPrevious } = useResults().measured;
  if (!network) return null;
  const { actorCount, tieCount, recordedTieCount, undatedTieCount, leftOut, directed, sentences } = network;
  const out = Object.values(leftOut).reduce<number>(
    (sum, part) => sum + (typeof part === 'number' ? part : 0),
    0,
  );
  const counts = [
    [say('scope.count.actors'), actorCount],
    [say(directed ? 'scope.count.arcs' : 'scope.count.pairs'), tieCount],
    [say('scope.count.recorded'), recordedTieCount],
    [say('scope.count.undated'), undatedTieCount],
    [say('scope.count.leftOut'), out],
  ] as const;
  return (
    <section className="scope-statement" aria-label={say('scope.statement')} aria-busy={isPrevious}>
      <h3>{say('scope.statement')}</h3>
      <dl>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>{toldAll(sentences)}</p>
    </section>
  );
}
