/** The same set as the graph, in two tables with the same selection. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Tab,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TabList,
  TabPanel,
  Tabs,
  Virtualizer,
  type Selection as TableSelection,
  type SortDescriptor,
} from 'react-aria-components';
import { useClient } from 'urql';
import { useExploration, useSession } from '../../../app/sessionContext.ts';
import { EntityMark, TieMark } from '../../../components/Mark.tsx';
import { TOUCH, useMedia } from '../../../components/useMedia.ts';
import { useWords } from '../../../messages/words.ts';
import { tableNames, type tableColumns, type TableName } from '../../../state/display.ts';
import { expand, openTable, select, sortTable, type Transition } from '../../../state/exploration.ts';
import { useNetwork } from '../network.ts';
import { shortSourcesText, sourcesText, tieRows, tiesHere, useColumnWords, type TieRow } from './columns.ts';
import { loadTieSources, type TieSources } from './tieSources.ts';
import type { EntityRecord } from '../../../state/dataset.ts';

const ROW_HEIGHT = 36;
/** Two lines: names at both ends and the sources rarely fit into one. */
const TIE_ROW_HEIGHT = 48;
const HEADING_HEIGHT = 34;

/** Replaces what is chosen in one table; what is chosen in the other stays only when something is added. */
function choose(ids: readonly string[], kind: 'node' | 'tie'): Transition {
  return select(ids, kind);
}

export function Tables() {
  const { say } = useWords();
  const { shown } = useNetwork();
  const session = useSession();
  const table = useExploration((state) => state.display.table);
  return (
    <Tabs
      className="tables"
      selectedKey={table}
      onSelectionChange={(key) => {
        const next = tableNames.find((name) => name === key);
        if (next && next !== table) session.do('deed.table', openTable(next));
      }}
    >
      <TabList className="tab-list" aria-label={say('table.whichTable')}>
        <Tab id="actors" className="tab">
          {say('table.actors')} <span className="count">{shown.entities.length}</span>
        </Tab>
        <Tab id="ties" className="tab">
          {say('table.ties')} <span className="count">{shown.ties.length}</span>
        </Tab>
      </TabList>
      <TabPanel id="actors" className="table-panel">
        <ActorsTable />
      </TabPanel>
      <TabPanel id="ties" className="table-panel">
        <TiesTable />
      </TabPanel>
    </Tabs>
  );
}

type Comparison<Item> = (a: Item, b: Item) => number;

/** The rows in the order that the link tells. */
function useSorted<Item>(
  table: TableName,
  items: readonly Item[],
  comparisons: Readonly<Record<string, Comparison<Item>>>,
): { sorted: Item[]; sort: SortDescriptor; onSort: (sort: SortDescriptor) => void } {
  const session = useSession();
  const { column, descending } = useExploration((state) => state.display.sorts[table]);
  const sorted = useMemo(() => {
    const compare = comparisons[column];
    const ordered = compare ? [...items].sort(compare) : [...items];
    return descending ? ordered.reverse() : ordered;
  }, [items, comparisons, column, descending]);
  return {
    sorted,
    sort: { column, direction: descending ? 'descending' : 'ascending' },
    onSort: (next) =>
      session.do(
        'deed.sort',
        sortTable(table, { column: String(next.column), descending: next.direction === 'descending' }),
      ),
  };
}

const keysOf = (keys: TableSelection, all: readonly string[]): string[] =>
  keys === 'all' ? [...all] : [...keys].map(String);

function ActorsTable() {
  const { say, compare, number } = useWords();
  const { vocabulary } = useColumnWords();
  const session = useSession();
  const isTouch = useMedia(TOUCH);
  const { shown } = useNetwork();
  const selected = useExploration((state) => state.selection.entities);
  const here = useMemo(() => tiesHere(shown), [shown]);
  const comparisons = useMemo((): Record<string, Comparison<EntityRecord>> => {
    const byName: Comparison<EntityRecord> = (a, b) => compare(a.name, b.name);
    const told =
      (tell: (entity: EntityRecord) => string): Comparison<EntityRecord> =>
      (a, b) =>
        compare(tell(a), tell(b)) || byName(a, b);
    return {
      name: byName,
      kind: told(({ kind }) => vocabulary.kindLabel(kind)),
      level: told(({ level }) => (level ? vocabulary.valueLabel('Level', level) : '~')),
      form: told(({ legalForm }) => (legalForm ? vocabulary.valueLabel('LegalForm', legalForm) : '~')),
      states: told(({ states }) => states.join(' ') || '~'),
      ties: (a, b) => (here.get(a.id) ?? 0) - (here.get(b.id) ?? 0) || -byName(a, b),
    };
  }, [compare, vocabulary, here]);
  const { sorted, sort, onSort } = useSorted('actors', shown.entities, comparisons);

  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT }}
    >
      <ResizableTableContainer className="table-container">
        <Table
          className="table"
          aria-label={say('table.actorsLabel')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            session.do(
              'deed.select',
              choose(
                keysOf(
                  keys,
                  sorted.map(({ id }) => id),
                ),
                'node',
              ),
            )
          }
          // A tap is an action to the table, which keeps choosing rows for long presses: so it chooses, too.
          onRowAction={(id) =>
            isTouch
              ? session.do('deed.select', choose([String(id)], 'node'))
              : session.do('deed.expand', expand(String(id)))
          }
          sortDescriptor={sort}
          onSortChange={onSort}
        >
          <TableHeader>
            <SortableColumn
              id="name"
              isRowHeader
              label={say('table.name')}
              minWidth={190}
              defaultWidth="3fr"
            />
            <SortableColumn id="kind" label={say('table.kind')} minWidth={110} defaultWidth="1fr" />
            <SortableColumn id="level" label={say('table.level')} minWidth={86} defaultWidth="0.7fr" />
            <SortableColumn id="states" label={say('table.states')} minWidth={80} defaultWidth="0.8fr" />
            <SortableColumn id="form" label={say('table.form')} minWidth={100} defaultWidth="0.9fr" />
            <SortableColumn
              id="ties"
              label={say('table.tieCount')}
              minWidth={86}
              defaultWidth="0.6fr"
              numeric
            />
          </TableHeader>
          <TableBody items={sorted} dependencies={[here]} renderEmptyState={() => say('table.empty')}>
            {(entity) => (
              <Row id={entity.id} textValue={entity.name}>
                <Cell>
                  <EntityMark kind={entity.kind} legalForm={entity.legalForm} />
                  <span className="cell-text">{entity.name}</span>
                </Cell>
                <Cell>
                  <span className="cell-text">{vocabulary.kindLabel(entity.kind)}</span>
                </Cell>
                <Cell>
                  <span className="cell-text">
                    {entity.level ? vocabulary.valueLabel('Level', entity.level) : ''}
                  </span>
                </Cell>
                <Cell>
                  <span className="cell-text">{entity.states.join(' ')}</span>
                </Cell>
                <Cell>
                  <span className="cell-text">
                    {entity.legalForm ? vocabulary.valueLabel('LegalForm', entity.legalForm) : ''}
                  </span>
                </Cell>
                <Cell className="react-aria-Cell numeric">{number(here.get(entity.id) ?? 0)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </ResizableTableContainer>
    </Virtualizer>
  );
}

const noSources: TieSources = new Map();

function useTieSources(): TieSources {
  const client = useClient();
  const { shown } = useNetwork();
  const asOf = useExploration((state) => state.asOf);
  const [sources, setSources] = useState(noSources);
  useEffect(() => {
    let isCurrent = true;
    // Where the sources cannot be had the column stays empty; the panel of each tie says why.
    loadTieSources(
      client,
      shown.entities.map(({ id }) => id),
      shown.ties,
      asOf,
    ).then(
      (loaded) => isCurrent && setSources(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, shown, asOf]);
  return sources;
}

interface TieColumn {
  readonly id: (typeof tableColumns)['ties'][number];
  readonly label: string;
  readonly minWidth: number;
  readonly width: `${number}fr`;
  readonly numeric?: boolean;
  /** No row has anything to tell here: the others take its room. */
  readonly isEmpty?: boolean;
  readonly cell: (row: TieRow) => ReactNode;
}

function TiesTable() {
  const words = useWords();
  const { say, compare, usd, date } = words;
  const { vocabulary } = useColumnWords();
  const session = useSession();
  const isTouch = useMedia(TOUCH);
  const { dataset, shown } = useNetwork();
  const selected = useExploration((state) => state.selection.ties);
  const sources = useTieSources();
  const rows = useMemo(() => tieRows(dataset, shown), [dataset, shown]);
  const comparisons = useMemo((): Record<string, Comparison<TieRow>> => {
    const told =
      (tell: (row: TieRow) => string): Comparison<TieRow> =>
      (a, b) =>
        compare(tell(a), tell(b)) || compare(a.from.name, b.from.name) || compare(a.to.name, b.to.name);
    return {
      from: told(({ from }) => from.name),
      reading: told(({ tie }) => vocabulary.reading(tie, 'forward')),
      to: told(({ to }) => to.name),
      start: told(({ tie }) => tie.start ?? '~'),
      end: told(({ tie }) => tie.end ?? '~'),
      amount: (a, b) => (a.tie.amountUsd ?? -1) - (b.tie.amountUsd ?? -1),
      sources: told(({ tie }) => sourcesText(sources, tie.id)),
    };
  }, [compare, vocabulary, sources]);
  const { sorted, sort, onSort } = useSorted('ties', rows, comparisons);
  const columns = useMemo((): TieColumn[] => {
    const named = (entity: EntityRecord) => (
      <>
        <EntityMark kind={entity.kind} legalForm={entity.legalForm} />
        <span className="cell-text">{entity.name}</span>
      </>
    );
    const all: TieColumn[] = [
      {
        id: 'from',
        label: say('table.from'),
        minWidth: 150,
        width: '1.5fr',
        cell: ({ from }) => named(from),
      },
      {
        id: 'reading',
        label: say('table.reading'),
        minWidth: 130,
        width: '1.1fr',
        cell: ({ tie }) => (
          <>
            <TieMark kind={tie.kind} undated={tie.undated} />
            <span className="cell-text">{vocabulary.reading(tie, 'forward')}</span>
          </>
        ),
      },
      { id: 'to', label: say('table.to'), minWidth: 150, width: '1.5fr', cell: ({ to }) => named(to) },
      {
        id: 'start',
        label: say('table.start'),
        minWidth: 84,
        width: '0.5fr',
        cell: ({ tie }) =>
          tie.start ? (
            date(tie.start)
          ) : tie.undated ? (
            <span className="muted">{say('table.undated')}</span>
          ) : (
            ''
          ),
      },
      {
        id: 'end',
        label: say('table.end'),
        minWidth: 84,
        width: '0.5fr',
        isEmpty: rows.every(({ tie }) => tie.end === null),
        cell: ({ tie }) => <span className="cell-text">{tie.end ? date(tie.end) : ''}</span>,
      },
      {
        id: 'amount',
        label: say('table.amount'),
        minWidth: 84,
        width: '0.5fr',
        numeric: true,
        isEmpty: rows.every(({ tie }) => tie.amountUsd === null),
        cell: ({ tie }) => (tie.amountUsd === null ? '' : usd(tie.amountUsd)),
      },
      {
        id: 'sources',
        label: say('table.sources'),
        minWidth: 190,
        width: '2fr',
        cell: ({ tie }) => <span className="cell-text">{shortSourcesText(sources, tie.id, words)}</span>,
      },
    ];
    return all.filter(({ isEmpty }) => !isEmpty);
  }, [rows, sources, words, vocabulary, say, date, usd]);

  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ rowHeight: TIE_ROW_HEIGHT, headingHeight: HEADING_HEIGHT }}
    >
      <ResizableTableContainer className="table-container">
        <Table
          className="table table-two-lines"
          aria-label={say('table.tiesLabel')}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            session.do(
              'deed.select',
              choose(
                keysOf(
                  keys,
                  sorted.map(({ tie }) => tie.id),
                ),
                'tie',
              ),
            )
          }
          {...(isTouch && {
            onRowAction: (id) => session.do('deed.select', choose([String(id)], 'tie')),
          })}
          sortDescriptor={sort}
          onSortChange={onSort}
        >
          <TableHeader columns={columns}>
            {({ id, label, minWidth, width, numeric }) => (
              <SortableColumn
                id={id}
                label={label}
                isRowHeader={id === 'from'}
                minWidth={minWidth}
                defaultWidth={width}
                numeric={numeric ?? false}
              />
            )}
          </TableHeader>
          <TableBody items={sorted} dependencies={[columns]} renderEmptyState={() => say('table.empty')}>
            {(row) => (
              <Row
                id={row.tie.id}
                columns={columns}
                textValue={`${row.from.name} ${vocabulary.reading(row.tie, 'forward')} ${row.to.name}`}
              >
                {({ cell, numeric }) => (
                  <Cell className={`react-aria-Cell${numeric ? ' numeric' : ''}`}>{cell(row)}</Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </ResizableTableContainer>
    </Virtualizer>
  );
}

interface SortableColumnProps {
  id: string;
  label: string;
  isRowHeader?: boolean;
  numeric?: boolean;
  minWidth: number;
  defaultWidth: `${number}fr`;
}

function SortableColumn({ label, numeric = false, ...column }: SortableColumnProps) {
  return (
    <Column {...column} allowsSorting className={`react-aria-Column${numeric ? ' numeric' : ''}`}>
      {({ sortDirection }) => (
        <span className="column-label" data-sorted={sortDirection}>
          {label}
          <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
            <path d={sortDirection === 'descending' ? 'M1 2.5h6L4 7z' : 'M1 5.5h6L4 1z'} />
          </svg>
        </span>
      )}
    </Column>
  );
}
