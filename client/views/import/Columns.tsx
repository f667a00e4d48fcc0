/** How the columns of tables are taken: the guess with its reason and examples, and what a person says instead. */
import { useMemo } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  Switch,
  TextField,
} from 'react-aria-components';
import { Choice, type ChoiceOption } from '../../components/Choice.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useVocabulary } from '../../messages/vocabulary.ts';
import { useWords } from '../../messages/words.ts';
import {
  changeColumn,
  changeTable,
  fieldsFor,
  shownColumns,
  holdings,
  namesSomebody,
  type Choosable,
  type MappedTable,
  type TableChange,
  type TableMapping,
} from '../../state/import/mapping.ts';
import { FieldPicker } from './FieldPicker.tsx';

const COMMON_PROPERTIES = ['description'];
const TIE_DATES = ['start', 'end'];
/** What stands between the values of a cell, and between the cells of a row. */
const separators = ['|', ';', ',', '/'] as const;

interface ColumnsProps {
  mapping: TableMapping;
  onChange: (mapping: TableMapping) => void;
}

export function Columns({ mapping, onChange }: ColumnsProps) {
  const { say } = useWords();
  const choosable = useChoosable();
  return (
    <section className="import-section" id="columns" aria-labelledby="columns-title">
      <h2 id="columns-title">{say('import.columnsTitle')}</h2>
      <p className="muted">{say('import.columnsHint')}</p>
      {mapping.tables.map((table, at) => (
        <Table
          key={`${table.table} ${at}`}
          table={table}
          choosable={choosable}
          onTable={(change) => onChange(changeTable(mapping, at, change))}
          onColumn={(column, field) => onChange(changeColumn(mapping, at, column, field))}
        />
      ))}
    </section>
  );
}

/** What there is to choose from, by the vocabulary. */
function useChoosable(): Choosable {
  const vocabulary = useVocabulary();
  return useMemo(() => {
    const names = (kinds: readonly { properties: readonly { name: string }[] }[]): string[] => [
      ...new Set(kinds.flatMap(({ properties }) => properties.map(({ name }) => name))),
    ];
    return {
      entityProperties: [
        ...COMMON_PROPERTIES,
        ...names(vocabulary.entityKinds.filter(({ isActor, name }) => isActor || name === 'Campaign')),
      ],
      tieProperties: [...new Set([...TIE_DATES, ...names(vocabulary.tieKinds)])],
      tiedKinds: vocabulary.allianceKinds,
    };
  }, [vocabulary]);
}

interface TableProps {
  table: MappedTable;
  choosable: Choosable;
  onTable: (change: TableChange) => void;
  onColumn: (column: string, field: MappedTable['columns'][number]['field']) => void;
}

function Table({ table, choosable, onTable, onColumn }: TableProps) {
  const { say, told: inWords } = useWords();
  const groups = useMemo(() => fieldsFor(table, choosable), [table, choosable]);
  return (
    <div className="mapped-table">
      <h3>{table.table}</h3>
      <Settings table={table} onTable={onTable} />
      {table.reason !== undefined && table.reason !== '' && (
        <p className="muted">{inWords(table.told ?? table.reason)}</p>
      )}
      {!namesSomebody(table) && (
        <p className="mapped-lack">
          <Icon name="warning" />
          {say('import.lacksName')}
        </p>
      )}
      {groups.length > 0 && shownColumns(table).length > 0 && (
        <table className="columns-table">
          <thead>
            <tr>
              <th scope="col">{say('import.column')}</th>
              <th scope="col">{say('import.meaning')}</th>
              <th scope="col">{say('import.guessReason')}</th>
            </tr>
          </thead>
          <tbody>
            {shownColumns(table).map(({ column, field, reason = '', told, examples = [] }) => (
              <tr key={column}>
                <th scope="row">
                  <span className="column-name">{column}</span>
                  <span className="column-examples">
                    {examples.length === 0 ? say('import.noExamples') : examples.join(' · ')}
                  </span>
                </th>
                <td>
                  <FieldPicker
                    column={column}
                    field={field}
                    groups={groups}
                    onChoose={(chosen) => onColumn(column, chosen)}
                  />
                </td>
                <td className="column-reason">
                  {reason === '' ? say('import.asYouSay') : inWords(told ?? reason)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Settings({ table, onTable }: Pick<TableProps, 'table' | 'onTable'>) {
  const words = useWords();
  const { say } = words;
  const vocabulary = useVocabulary();
  const kinds = useMemo(
    (): ChoiceOption[] =>
      vocabulary.entityKinds
        .filter(({ name }) => !['Source', 'Figure', 'Place', 'Issue'].includes(name))
        .map(({ name }) => ({ id: name, label: vocabulary.kindLabel(name) })),
    [vocabulary],
  );
  const ties = useMemo(
    (): ChoiceOption[] =>
      vocabulary.tieKinds
        .filter(({ family }) => family !== 'provenance')
        .map(({ name, description }) => ({ id: name, label: vocabulary.tieLabel(name), description })),
    [vocabulary],
  );
  const tells = (as: string, of: string) =>
    table.columns.some(({ field }) => field?.as === as && field.of === of);
  const kindChoice = (name: 'entityKind' | 'fromKind' | 'toKind') => (
    <Choice
      label={say(`import.setting.${name}`)}
      options={kinds}
      selected={table[name] ?? null}
      placeholder={say('import.setting.told')}
      onSelect={(kind) => onTable({ [name]: kind })}
    />
  );
  return (
    <>
      <div className="table-settings">
        <Choice
          label={say('import.setting.holds')}
          options={holdings.map((id) => ({ id, label: say(`import.holds.${id}`) }))}
          selected={table.holds}
          onSelect={(id) => {
            const holds = holdings.find((one) => one === id) ?? 'nothing';
            onTable({
              holds,
              reason: '',
              told: undefined,
              ...(holds === 'entities' && { entityKind: table.entityKind ?? 'Organization' }),
              ...((holds === 'ties' || holds === 'matrix') && { tieKind: table.tieKind ?? 'PARTNERS_WITH' }),
            });
          }}
        />
        {table.holds === 'entities' && !tells('kind', 'entity') && kindChoice('entityKind')}
        {table.holds === 'matrix' && kindChoice('entityKind')}
        {(table.holds === 'ties' || table.holds === 'matrix') && !tells('kind', 'tie') && (
          <Choice
            label={say('import.setting.tieKind')}
            options={ties}
            selected={table.tieKind ?? null}
            onSelect={(tieKind) => onTable({ tieKind })}
          />
        )}
        {table.holds === 'ties' && !tells('kind', 'from') && kindChoice('fromKind')}
        {table.holds === 'ties' && !tells('kind', 'to') && kindChoice('toKind')}
      </div>
      {table.holds !== 'nothing' && (
        <Disclosure className="import-disclosure">
          <Heading level={4}>
            <Button slot="trigger" className="disclosure-button">
              <Icon name="chevronRight" />
              {say('import.setting.more')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <div className="table-settings">
              <Choice
                label={say('import.setting.separator')}
                options={[...new Set([...separators, table.separator])].map((id) => ({ id, label: id }))}
                selected={table.separator}
                onSelect={(separator) => onTable({ separator })}
              />
              <Choice
                label={say('import.setting.decimal')}
                options={[
                  { id: '.', label: say('import.decimal.point') },
                  { id: ',', label: say('import.decimal.comma') },
                ]}
                selected={table.decimal}
                onSelect={(decimal) => onTable({ decimal: decimal === ',' ? ',' : '.' })}
              />
              <Choice
                label={say('import.setting.dates')}
                options={(['month first', 'day first'] as const).map((id) => ({
                  id,
                  label: say(`import.dates.${id}`),
                }))}
                selected={table.dates}
                onSelect={(dates) => onTable({ dates: dates === 'day first' ? 'day first' : 'month first' })}
              />
              <Switch
                className="switch"
                isSelected={table.inCapitals}
                onChange={(inCapitals) => onTable({ inCapitals })}
              >
                <span className="switch-track" />
                {say('import.setting.inCapitals')}
              </Switch>
            </div>
            {table.holds === 'entities' && <EveryRowSetting table={table} ties={ties} onTable={onTable} />}
          </DisclosurePanel>
        </Disclosure>
      )}
    </>
  );
}

const NO_TIE = 'none';

/** A list of the partners of one organization: all rows are tied to it alike. */
function EveryRowSetting({
  table: { everyRow },
  ties,
  onTable,
}: Pick<TableProps, 'table' | 'onTable'> & { ties: readonly ChoiceOption[] }) {
  const { say } = useWords();
  const vocabulary = useVocabulary();
  const options = useMemo(
    () =>
      vocabulary.tieKinds
        .filter(({ name }) => ties.some(({ id }) => id === name))
        .flatMap(({ name, symmetric }) => [
          { id: name, label: vocabulary.kindReading(name, 'forward') },
          ...(symmetric ? [] : [{ id: `${name} reversed`, label: vocabulary.kindReading(name, 'backward') }]),
        ]),
    [vocabulary, ties],
  );
  return (
    <div className="table-settings">
      <Choice
        label={say('import.setting.everyRow')}
        options={[{ id: NO_TIE, label: say('import.setting.everyRowNone') }, ...options]}
        selected={everyRow ? `${everyRow.kind}${everyRow.reversed ? ' reversed' : ''}` : NO_TIE}
        onSelect={(id) => {
          const [kind = '', reversed] = id.split(' ');
          onTable({
            everyRow:
              id === NO_TIE
                ? undefined
                : {
                    kind,
                    reversed: reversed !== undefined,
                    other: everyRow?.other ?? { name: say('import.setting.everyRowName') },
                  },
          });
        }}
      />
      {everyRow && (
        <TextField
          className="field"
          defaultValue={everyRow.other.name}
          onBlur={(event) => {
            const name = event.target.value.trim();
            if (name !== '' && name !== everyRow.other.name)
              onTable({ everyRow: { ...everyRow, other: { ...everyRow.other, name } } });
          }}
        >
          <Label>{say('import.setting.everyRowOther')}</Label>
          <Input />
        </TextField>
      )}
    </div>
  );
}
