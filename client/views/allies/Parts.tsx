/** The parts of a score as thin bars, each with its number for whoever does not see them. */
import { useWords } from '../../messages/words.ts';
import type { FoundAlly } from './reasonWords.ts';

export function Parts({ parts }: Pick<FoundAlly, 'parts'>) {
  const { say } = useWords();
  return (
    <dl className="ally-parts" aria-label={say('allies.parts')}>
      {parts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ part, value }) => (
          <div key={part} title={say(`allies.partHint.${part}`)} data-none={value === 0 ? '' : undefined}>
            <dt>{say(`allies.part.${part}`)}</dt>
            <dd>
              <span className="ally-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(value ?? 0) * 100}%` }} />
              </span>
              <span className="visually-hidden">
                {say('allies.scoreOf', { score: Math.round((value ?? 0) * 100) })}
              </span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
