/** The same answer as a table: every part of the score as a number, and as a spreadsheet with who says so. */
import { Button } from 'react-aria-components';
import { useClient } from 'urql';
import { Icon } from '../../components/Icon.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { useSave } from '../../components/useSave.ts';
import { useWords } from '../../messages/words.ts';
import { allyParts } from '../../state/allies/allies.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { toCsv } from '../explore/tables/csv.ts';
import { linesOf, useAllyColumns, valueOfPart } from './allyLines.ts';
import { loadTieClaims } from './tieClaims.ts';
import type { AllyFindings } from './useAllyAnswer.ts';

const FILE = 'crosstie-allies.csv';
export function AllyTable({ found }: { found: AllyFindings }) {
  const { say, number } = useWords();
  const columnsWith = useAllyColumns();
  const client = useClient();
  const { save, isSaving, failure } = useSave();
  const lines = linesOf(found);
  const hundred = (value: number | null): string => (value === null ? '' : number(Math.round(value * 100)));

  const csv = async () => {
    const claims = await loadTieClaims(
      client,
      lines.map(({ ally }) => ally),
    );
    return toCsv(columnsWith(claims), lines);
  };

  return (
    <>
      <p className="allies-table-tools" data-tools>
        <Button
          className="button button-small"
          isDisabled={isSaving || lines.length === 0}
          onPress={() => void save(FILE, csv)}
        >
          <Icon name="download" />
          {say('allies.export')}
        </Button>
        {failure !== null && <span role="alert">{failure}</span>}
      </p>
      <div className="allies-table-frame" tabIndex={0} role="region" aria-label={say('allies.table')}>
        <table className="allies-table">
          <caption className="visually-hidden">{say('allies.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('table.name')}</th>
              <th scope="col">{say('allies.column.standing')}</th>
              <th scope="col" className="numeric">
                {say('allies.column.steps')}
              </th>
              <th scope="col" className="numeric">
                {say('allies.score')}
              </th>
              {allyParts.map((part) => (
                <th key={part} scope="col" className="numeric" title={say(`allies.partHint.${part}`)}>
                  {say(`allies.part.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ ally, standing }) => (
              <tr key={ally.entity.id}>
                <th scope="row">
                  <EntityMark
                    kind={ally.entity.kind}
                    legalForm={'legalForm' in ally.entity ? (ally.entity.legalForm ?? null) : null}
                  />{' '}
                  <EntityLink entity={ally.entity} />
                </th>
                <td>{say(`allies.standing.${standing}`)}</td>
                <td className="numeric">{ally.steps ?? ''}</td>
                <td className="numeric">{hundred(ally.score)}</td>
                {allyParts.map((part) => (
                  <td key={part} className="numeric">
                    {hundred(valueOfPart(ally, part))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
