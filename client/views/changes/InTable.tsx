/** The changes as a table: one row each, with its sources. */
import { useWords } from '../../messages/words.ts';
import { useShortSource } from '../explore/shortSource.ts';
import { sourcesOf } from '../explore/panel/Claims.tsx';
import { useSentence } from './changeWords.ts';
import type { Change } from './useChanges.ts';

export default function InTable({ changes }: { changes: readonly Change[] }) {
  const { say, date, list } = useWords();
  const sentence = useSentence();
  const short = useShortSource();
  return (
    <div className="changes-table" role="region" tabIndex={0} aria-label={say('changes.table')}>
      <table>
        <caption className="visually-hidden">{say('changes.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('changes.column.what')}</th>
            <th scope="col">{say('changes.column.kind')}</th>
            <th scope="col">{say('changes.column.edge')}</th>
            <th scope="col">{say('changes.column.date')}</th>
            <th scope="col">{say('changes.column.certainty')}</th>
            <th scope="col">{say('changes.column.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.id}>
              <th scope="row">{sentence(change)}</th>
              <td>{say(`changes.topic.${change.topic}`)}</td>
              <td>{say(`changes.edge.${change.edge}`)}</td>
              <td className="tabular">{date(change.date)}</td>
              <td>{say(`changes.certainty.${change.certainty}`)}</td>
              <td>{list(sourcesOf(change.claims).map((source) => short(source)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
