/** The table as a spreadsheet, and beside it how its numbers were made. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../../components/Icon.tsx';
import { useSave } from '../../components/useSave.ts';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import { isRanked } from '../../state/analysis/columns.ts';
import { toCsv, type CsvColumn } from '../explore/tables/csv.ts';
import { useMeasureWords } from './measureWords.ts';
import { useResults } from './results.ts';
import { useMethodsText } from './useMethodsText.ts';

const CSV = 'crosstie-intermediaries.csv';
const METHODS = 'crosstie-intermediaries-methods.txt';

export function TableExport() {
  const { say } = useWords();
  const words = useMeasureWords();
  const vocabulary = useVocabulary();
  const { save } = useSave();
  const { measured, columns, listed } = useResults();
  const methods = useMethodsText();
  const actors = measured.network?.actors ?? [];

  const saveTable = () => {
    const spreadsheet: CsvColumn<number>[] = [
      { heading: say('table.id'), text: (at) => actors[at]!.id },
      { heading: say('table.name'), text: (at) => actors[at]!.name },
      { heading: say('table.kind'), text: (at) => vocabulary.kindLabel(actors[at]!.kind) },
      {
        heading: say('table.level'),
        text: (at) => {
          const { level } = actors[at]!;
          return level ? vocabulary.valueLabel('Level', level) : '';
        },
      },
      { heading: say('table.states'), text: (at) => actors[at]!.states.join(' ') },
      ...columns.flatMap(({ column, values, outcome }): CsvColumn<number>[] => [
        { heading: words.name(column), text: (at) => String(values?.[at] ?? '') },
        ...(isRanked(column)
          ? [
              {
                heading: say('intermediaries.rankBy', { measure: words.name(column) }),
                text: (at: number) => String(outcome?.ranks[at] ?? ''),
              },
            ]
          : []),
      ]),
    ];
    void save(CSV, () => toCsv(spreadsheet, listed));
  };
  return (
    <MenuTrigger>
      <Button className="button button-small">
        <Icon name="download" />
        {say('bar.export')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          onAction={(key) =>
            key === 'csv'
              ? saveTable()
              : void save(METHODS, () => new Blob([methods()], { type: 'text/plain;charset=utf-8' }))
          }
        >
          <MenuItem id="csv" className="menu-item">
            {say('intermediaries.saveTable')}
          </MenuItem>
          <MenuItem id="methods" className="menu-item">
            {say('intermediaries.saveMethods')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
