import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { TieMark } from '../../components/Mark.tsx';
import { useWords } from '../../messages/words.ts';
import { openStep } from '../../state/introductions/introductions.ts';
import { useStepWords, type Answer } from './answer.ts';
import { useIntroductionsSession } from './introductionsSession.ts';
import { StepDetails } from './StepDetails.tsx';
import { sourcesOfRow, tieRowsOf } from './tableRows.ts';

/** Every tie of every step: small enough for a plain table, which every screen reader knows its way about in. */
export function AnswerTable({ answer }: { answer: Answer }) {
  const { say, number } = useWords();
  const session = useIntroductionsSession();
  const { readingOf, when } = useStepWords();
  const rows = useMemo(() => tieRowsOf(answer), [answer]);
  return (
    <>
      <div className="answer-table" role="region" tabIndex={0} aria-label={say('introductions.tableLabel')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('introductions.column.way')}</th>
              <th scope="col">{say('introductions.column.step')}</th>
              <th scope="col">{say('table.from')}</th>
              <th scope="col">{say('table.reading')}</th>
              <th scope="col">{say('table.to')}</th>
              <th scope="col">{say('introductions.column.when')}</th>
              <th scope="col" className="numeric">
                {say('introductions.column.trust')}
              </th>
              <th scope="col" className="numeric">
                {say('table.confidence')}
              </th>
              <th scope="col" className="numeric">
                {say('introductions.column.strength')}
              </th>
              <th scope="col" className="numeric">
                {say('introductions.column.recency')}
              </th>
              <th scope="col">{say('table.sources')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { way, step, of, from, to, direction, trusted } = row;
              const reading = readingOf(trusted.tie, direction);
              return (
                <tr key={`${way} ${step} ${trusted.id}`}>
                  <td>{way}</td>
                  <td>{step}</td>
                  <td>{from}</td>
                  <td>
                    <Button
                      className="link"
                      aria-label={say('introductions.openStep', { from, reading, to })}
                      onPress={() => session.do('deed.openStep', openStep([of.from, of.to]))}
                    >
                      <TieMark kind={trusted.tie.kind} undated={trusted.tie.undated} />
                      {reading}
                    </Button>
                  </td>
                  <td>{to}</td>
                  <td>{when(trusted.tie)}</td>
                  <td className="numeric">{number(trusted.trust)}</td>
                  <td className="numeric">{number(trusted.confidence)}</td>
                  <td className="numeric">{number(trusted.strength)}</td>
                  <td className="numeric">{number(trusted.recency)}</td>
                  <td>{sourcesOfRow(row).join(' · ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <StepDetails answer={answer} />
    </>
  );
}
