/** The same set as the graph, in two tables with the same selection. */
import { useEffect, useMemo, useState } from 'react';
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
import { expand, select, type Transition } from '../../../state/exploration.ts';
import { useNetwork } from '../network.ts';
import { sourcesText, tieRows, tiesHere, useColumnWords, type TieRow } from './columns.ts';
import { loadTieSources, type TieSources } from './tieSources.ts';
import type { EntityRecord } from '../../../state/dataset.ts';

const ROW_HEIGHT = 36;
const HEADING_HEIGHT = 34;

/** Replaces what is chosen in one table; what is chosen in the other stays only when something is added. */
function choose(ids: readonly string[], kind: 'node' | 'tie'): Transition {
  return select(ids, kind);
}

export function Tables() {
  const { say } = useWords();
  const { shown } = useNetwork();
  return (
    <Tabs className="tables">
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

function useSorted<Item>(
  items: readonly Item[],
  comparisons: Readonly<Record<string, Comparison<Item>>>,
  first: SortDescriptor,
): { sorted: Item[]; sort: SortDescriptor; onSort: (sort: SortDescriptor) => void } {
  const [sort, onSort] = useState(first);
  const sorted = useMemo(() => {
    const compare = comparisons[String(sort.column)];
    const ordered = compare ? [...items].sort(compare) : [...items];
    return sort.direction === 'descending' ? ordered.reverse() : ordered;
  }, [items, comparisons, sort]);
  return { sorted, sort, onSort };
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
  const { sorted, sort, onSort } = useSorted(shown.entities, comparisons, {
    column: 'ties',
    direction: 'descending',
  });

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

function TiesTable() {
  const { say, compare, usd, date } = useWords();
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
  const { sorted, sort, onSort } = useSorted(rows, comparisons, { column: 'from', direction: 'ascending' });

  return (
    <Virtualizer
      layout={TableLayout}
      layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT }}
    >
      <ResizableTableContainer className="table-container">
        <Table
          className="table"
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
          <TableHeader>
            <SortableColumn
              id="from"
              isRowHeader
              label={say('table.from')}
              minWidth={170}
              defaultWidth="1.6fr"
            />
            <SortableColumn id="reading" label={say('table.reading')} minWidth={170} defaultWidth="1.4fr" />
            <SortableColumn id="to" label={say('table.to')} minWidth={170} defaultWidth="1.6fr" />
            <SortableColumn id="start" label={say('table.start')} minWidth={84} defaultWidth="0.6fr" />
            <SortableColumn id="end" label={say('table.end')} minWidth={84} defaultWidth="0.6fr" />
            <SortableColumn
              id="amount"
              label={say('table.amount')}
              minWidth={84}
              defaultWidth="0.6fr"
              numeric
            />
            <SortableColumn id="sources" label={say('table.sources')} minWidth={200} defaultWidth="2fr" />
          </TableHeader>
          <TableBody items={sorted} dependencies={[sources]} renderEmptyState={() => say('table.empty')}>
            {({ tie, from, to }) => (
              <Row id={tie.id} textValue={`${from.name} ${vocabulary.reading(tie, 'forward')} ${to.name}`}>
                <Cell>
                  <EntityMark kind={from.kind} legalForm={from.legalForm} />
                  <span className="cell-text">{from.name}</span>
                </Cell>
                <Cell>
                  <TieMark kind={tie.kind} undated={tie.undated} />
                  <span className="cell-text">{vocabulary.reading(tie, 'forward')}</span>
                </Cell>
                <Cell>
                  <EntityMark kind={to.kind} legalForm={to.legalForm} />
                  <span className="cell-text">{to.name}</span>
                </Cell>
                <Cell>
                  {tie.start ? (
                    date(tie.start)
                  ) : tie.undated ? (
                    <span className="muted">{say('table.undated')}</span>
                  ) : (
                    ''
                  )}
                </Cell>
                <Cell>
                  <span className="cell-text">{tie.end ? date(tie.end) : ''}</span>
                </Cell>
                <Cell className="react-aria-Cell numeric">
                  {tie.amountUsd === null ? '' : usd(tie.amountUsd)}
                </Cell>
                <Cell>
                  <span className="cell-text">{sourcesText(sources, tie.id)}</span>
                </Cell>
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
