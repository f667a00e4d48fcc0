/** The answer to take away: its table as a spreadsheet, or its actors and ties with their sources as a workbook. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { exportFile } from '../../api/exportFile.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { saveFile } from '../../components/download.ts';
import { Icon } from '../../components/Icon.tsx';
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
  const announce = useAnnounce();
  const { readingOf } = useStepWords();
  const asOf = useQuestion((state) => state.asOf);

  const saveTable = () => {
    const columns = spreadsheetColumns(words, vocabulary, ({ trusted, direction }) =>
      readingOf(trusted.tie, direction),
    );
    saveFile(CSV, toCsv(columns, tieRowsOf(answer)));
    announce(say('introductions.saved', { file: CSV }));
  };
  const saveWorkbook = async () => {
    try {
      // Sister entities that stand as one have their ties at the entities themselves.
      const ids = answer.actors.flatMap(({ parts }) => parts);
      const title = say('introductions.exportTitle');
      saveFile(XLSX, await exportFile({ format: 'xlsx', ids, asOf, ties: 'all', title }));
      announce(say('introductions.saved', { file: XLSX }));
    } catch {
      announce(say('introductions.saveFailed', { file: XLSX }));
    }
  };
  return (
    <MenuTrigger>
      <Button className="button button-small">
        <Icon name="download" />
        {say('bar.export')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => (key === 'csv' ? saveTable() : void saveWorkbook())}>
          <MenuItem id="csv" className="menu-item">
            {say('introductions.csv')}
          </MenuItem>
          <MenuItem id="xlsx" className="menu-item">
            {say('introductions.xlsx')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
