/** The same answer as a table: every part of the score as a number, and as a spreadsheet with who says so. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useClient } from 'urql';
import { ask } from '../../api/client.ts';
import { TieClaimsDocument } from '../../api/generated/operations.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { saveFile } from '../../components/download.ts';
import { Icon } from '../../components/Icon.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { allyParts } from '../../state/allies/allies.ts';
import { EntityLink } from '../explore/panel/EntityLink.tsx';
import { toCsv, type CsvColumn } from '../explore/tables/csv.ts';
import { useReasonWords, type FoundAlly } from './reasonWords.ts';
import { sourceTexts } from './sourceTexts.ts';
import type { AllyFindings } from './useAllyAnswer.ts';

const FILE = 'crosstie-allies.csv';
/** Ties that are asked for at once. */
const AT_ONCE = 200;

interface Line {
  readonly standing: 'NEW' | 'PARTNER' | 'UNNAMED';
  readonly ally: FoundAlly;
}

export function AllyTable({ found }: { found: AllyFindings }) {
  const { say, number } = useWords();
  const vocabulary = useVocabulary();
  const tell = useReasonWords();
  const announce = useAnnounce();
  const client = useClient();
  const [isFailed, setFailed] = useState(false);
  const lines: readonly Line[] = [
    ...found.new.nodes.map((ally) => ({ standing: 'NEW' as const, ally })),
    ...found.partners.nodes.map((ally) => ({ standing: 'PARTNER' as const, ally })),
    ...found.unnamed.nodes.map((ally) => ({ standing: 'UNNAMED' as const, ally })),
  ];
  const partOf = ({ parts }: FoundAlly, part: string): number | null =>
    parts.find((one) => one.part === part)?.value ?? null;
  const hundred = (value: number | null): string => (value === null ? '' : number(Math.round(value * 100)));

  const save = async () => {
    const tiesOf = ({ reasons }: FoundAlly) => reasons.flatMap(({ ties }) => ties.map(({ id }) => id));
    const ids = [...new Set(lines.flatMap(({ ally }) => tiesOf(ally)))];
    const sources = new Map<string, readonly string[]>();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const answer = await ask(client, TieClaimsDocument, { ids: ids.slice(at, at + AT_ONCE) });
      for (const tie of answer.ties) if (tie) sources.set(tie.id, sourceTexts(tie.claims));
    }
    const columns: CsvColumn<Line>[] = [
      { heading: say('table.id'), text: ({ ally }) => ally.entity.id },
      { heading: say('table.name'), text: ({ ally }) => ally.entity.name },
      { heading: say('table.kind'), text: ({ ally }) => vocabulary.kindLabel(ally.entity.kind) },
      { heading: say('table.states'), text: ({ ally }) => ally.entity.states.join(' ') },
      { heading: say('allies.column.standing'), text: ({ standing }) => say(`allies.standing.${standing}`) },
      { heading: say('allies.column.steps'), text: ({ ally }) => String(ally.steps ?? '') },
      { heading: say('allies.score'), text: ({ ally }) => String(Math.round(ally.score * 100)) },
      ...allyParts.map((part) => ({
        heading: say(`allies.part.${part}`),
        text: ({ ally }: Line) => {
          const value = partOf(ally, part);
          return value === null ? '' : String(Math.round(value * 100));
        },
      })),
      {
        heading: say('allies.column.reasons'),
        text: ({ ally }) =>
          tell(ally.reasons)
            .map(({ sentence }) => sentence)
            .join('; '),
      },
      {
        heading: say('table.sources'),
        text: ({ ally }) => [...new Set(tiesOf(ally).flatMap((id) => sources.get(id) ?? []))].join('; '),
      },
    ];
    saveFile(FILE, toCsv(columns, lines));
    announce(say('export.done', { file: FILE }));
  };

  return (
    <>
      <p className="allies-table-tools">
        <Button
          className="button button-small"
          isDisabled={lines.length === 0}
          onPress={() => {
            setFailed(false);
            save().catch(() => setFailed(true));
          }}
        >
          <Icon name="download" />
          {say('allies.export')}
        </Button>
        {isFailed && <span role="alert">{say('lists.failed')}</span>}
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
                    {hundred(partOf(ally, part))}
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
