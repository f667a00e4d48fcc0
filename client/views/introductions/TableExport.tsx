/** The answer to take away: its table as a spreadsheet, or its actors and ties with their sources as a workbook. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { exportFile } from '../../api/exportFile.ts';
import { Icon } from '../../components/Icon.tsx';
import { useSave } from '../../components/useSave.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { toCsv } from '../explore/tables/csv.ts';
import { useStepWords, type Answer } from './answer.ts';
import { useQuestion } from './introductionsSession.ts';
import { spreadsheetColumns, tieRowsOf } from './tableRows.ts';

const CSV = 'crosstie-introductions.csv';
const XLSX = 'crosstie-introductions.xlsx';

export function TableExport({ answer }: { answer: Answer }) {
  const words = useWords();
  const { say } = words;
  const vocabulary = useVocabulary();
  const { save, failure } = useSave();
  const { readingOf } = useStepWords();
  const asOf = useQuestion((state) => state.asOf);
  const halfLifeYears = useQuestion((state) => state.halfLife);

  const table = () => {
    const columns = spreadsheetColumns(words, vocabulary, ({ trusted, direction }) =>
      readingOf(trusted.tie, direction),
    );
    return toCsv(columns, tieRowsOf(answer));
  };
  const workbook = () =>
    exportFile({
      format: 'xlsx',
      // Sister entities that stand as one have their ties at the entities themselves.
      ids: answer.actors.flatMap(({ parts }) => parts),
      asOf,
      ties: 'all',
      title: say('introductions.exportTitle'),
      halfLifeYears,
    });
  return (
    <>
      {failure !== null && <span role="alert">{failure}</span>}
      <MenuTrigger>
        <Button className="button button-small">
          <Icon name="download" />
          {say('bar.export')}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            onAction={(key) => void (key === 'csv' ? save(CSV, table) : save(XLSX, workbook))}
          >
            <MenuItem id="csv" className="menu-item">
              {say('introductions.csv')}
            </MenuItem>
            <MenuItem id="xlsx" className="menu-item">
              {say('introductions.xlsx')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
