/** Actors by their measures. Every number and every heading explains itself when one comes to it. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { RestedTooltip, useRested } from '../../components/RestedTooltip.tsx';
import { useWords } from '../../messages/words.ts';
import { chooseActor, orderBy } from '../../state/analysis/analysis.ts';
import { extentOf } from '../../state/analysis/numbers.ts';
import type { NetworkActor } from '../../state/analysis/results.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { useMeasureWords } from './measureWords.ts';
import { useResults, type Numbers } from './results.ts';

const ROW_HEIGHT = 38;
const HEADING_HEIGHT = 60;
const MOST_LEVELS = 2;

interface LayoutColumn {
  readonly index?: number | undefined;
}

/** Names stay in sight while the numbers move along under them. */
class ActorsLayout extends TableLayout<unknown> {
  protected override isStickyColumn(node: LayoutColumn): boolean {
    return node.index === 0;
  }
}

interface ActorRow {
  readonly id: string;
  readonly at: number;
  readonly actor: NetworkActor;
}

export function ActorTable() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const { measured, columns, sort, listed } = useResults();
  const actor = useAnalysis((state) => state.actor);
  const { network, isPrevious } = measured;
  const rows = useMemo(
    () =>
      network
        ? listed.map((at): ActorRow => ({ id: network.actors[at]!.id, at, actor: network.actors[at]! }))
        : [],
    [network, listed],
  );
  const selected = useMemo(() => (actor === null ? [] : [actor]), [actor]);
  const extents = useMemo(
    () =>
      columns.map(({ values, intervals }) =>
        intervals ? extentOf([...(values ?? []), ...intervals.low, ...intervals.high]) : null,
      ),
    [columns],
  );
  const columnsKey = columns.map(({ column }) => column.key).join(' ');

  return (
    <Virtualizer
      key={columnsKey}
      layout={ActorsLayout}
      layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEADING_HEIGHT }}
    >
      <ResizableTableContainer className="table-container" aria-busy={isPrevious}>
        <Table
          className="table actor-table"
          aria-label={say('intermediaries.table')}
          selectionMode="single"
          selectionBehavior="toggle"
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const [chosen] = keys === 'all' ? [] : [...keys];
            session.do('deed.select', chooseActor(chosen === undefined ? null : String(chosen)));
          }}
          sortDescriptor={{ column: sort.column, direction: sort.descending ? 'descending' : 'ascending' }}
          onSortChange={({ column, direction }) => {
            // A column that is ordered for the first time begins with its largest number, a name with A.
            const isAnew = String(column) !== sort.column;
            session.do(
              'deed.sort',
              orderBy(String(column), isAnew ? column !== 'name' : direction === 'descending'),
            );
          }}
        >
          <TableHeader>
            <Column id="name" isRowHeader allowsSorting minWidth={200} defaultWidth="2.4fr">
              {({ sortDirection }) => (
                <span className="column-label" data-sorted={sortDirection}>
                  {say('intermediaries.actor')}
                  <SortSign direction={sortDirection} />
                </span>
              )}
            </Column>
            {columns.map((numbers) => (
              <MeasureColumn key={numbers.column.key} numbers={numbers} />
            ))}
          </TableHeader>
          <TableBody
            items={rows}
            dependencies={[columns]}
            renderEmptyState={() => <p className="table-nothing">{say('intermediaries.noneNamed')}</p>}
          >
            {({ id, at, actor: told }) => (
              <Row id={id} textValue={told.name}>
                <Cell className="react-aria-Cell actor-cell">
                  <EntityMark kind={told.kind} legalForm={told.legalForm ?? null} />
                  <span className="cell-text">{told.name}</span>
                  {told.states.length > 0 && (
                    <span className="actor-states">
                      {told.states.length > MOST_LEVELS
                        ? say('panel.states', { count: told.states.length })
                        : told.states.join(' ')}
                    </span>
                  )}
                </Cell>
                {columns.map((numbers, place) => (
                  <ValueCell key={numbers.column.key} numbers={numbers} extent={extents[place]!} at={at} />
                ))}
              </Row>
            )}
          </TableBody>
        </Table>
      </ResizableTableContainer>
    </Virtualizer>
  );
}

function SortSign({ direction }: { direction: 'ascending' | 'descending' | undefined }) {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
      <path d={direction === 'descending' ? 'M1 2.5h6L4 7z' : 'M1 5.5h6L4 1z'} />
    </svg>
  );
}

function MeasureColumn({ numbers }: { numbers: Numbers }) {
  const words = useMeasureWords();
  const { column } = numbers;
  const { title, detail } = words.heading(column);
  return (
    <Column
      id={column.key}
      allowsSorting
      textValue={words.name(column)}
      minWidth={118}
      defaultWidth="1fr"
      className="react-aria-Column numeric"
    >
      {({ sortDirection, isHovered, isFocusVisible }) => (
        <Explained isTold={isHovered || isFocusVisible} isFocused={isFocusVisible} numbers={numbers}>
          <span className="column-label" data-sorted={sortDirection}>
            <SortSign direction={sortDirection} />
            <span className="column-title">{title}</span>
          </span>
          <span className="column-detail">{detail}</span>
        </Explained>
      )}
    </Column>
  );
}

function Explained({
  numbers,
  isTold,
  isFocused,
  children,
}: {
  numbers: Numbers;
  isTold: boolean;
  isFocused: boolean;
  children: ReactNode;
}) {
  const { say } = useWords();
  const words = useMeasureWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLSpanElement>(null);
  const isOpen = useRested(isTold);
  const { measure, convention, partition } = numbers.column;
  useEffect(() => {
    if (isOpen && isFocused) announce(`${measure.meaning} ${words.conventionLabel(convention)}.`);
  }, [isOpen, isFocused, announce, measure, convention, words]);
  return (
    <span className="measure-heading" ref={heading}>
      {children}
      <RestedTooltip
        className="measure-tooltip"
        about={heading}
        isOpen={isOpen}
        placement="bottom end"
        offset={10}
      >
        <strong>{words.measureLabel(measure)}</strong>
        <span>{measure.meaning}</span>
        <span className="measure-formula">{measure.formula}</span>
        <span>
          {say('measure.convention', { convention: words.conventionLabel(convention) })}{' '}
          {partition !== null && say('measure.groups', { by: words.partitionLabel(partition) })}{' '}
          {say('measure.unit', { unit: measure.unit })}
        </span>
        <span className="measure-references">{measure.references.join('; ')}</span>
      </RestedTooltip>
    </span>
  );
}

function ValueCell({
  numbers,
  extent,
  at,
}: {
  numbers: Numbers;
  extent: readonly [number, number] | null;
  at: number;
}) {
  const { say } = useWords();
  const words = useMeasureWords();
  const { values, digits, column, intervals } = numbers;
  const value = values?.[at] ?? null;
  const low = intervals?.low[at] ?? null;
  const high = intervals?.high[at] ?? null;
  return (
    <Cell className="react-aria-Cell numeric" textValue={values === null ? '' : words.value(value, digits)}>
      {values === null ? (
        <span className="value-waiting">
          <span aria-hidden="true">…</span>
          <span className="visually-hidden">{say('measure.computing')}</span>
        </span>
      ) : value === null ? (
        ({ isHovered, isFocusVisible }) => (
          <Undefined
            reason={column.convention.undefinedWhen ?? say('measure.undefinedSomehow')}
            isTold={isHovered || isFocusVisible}
          />
        )
      ) : (
        <span className="value-with-interval">
          {words.value(value, digits)}
          {extent && low !== null && high !== null && (
            <IntervalBar
              low={low}
              high={high}
              value={value}
              extent={extent}
              label={say('intermediaries.between', {
                low: words.value(low, digits),
                high: words.value(high, digits),
              })}
            />
          )}
        </span>
      )}
    </Cell>
  );
}

function Undefined({ reason, isTold }: { reason: string; isTold: boolean }) {
  const { say } = useWords();
  const sign = useRef<HTMLSpanElement>(null);
  const isOpen = useRested(isTold);
  return (
    <span ref={sign}>
      <span aria-hidden="true">—</span>
      <span className="visually-hidden">{say('measure.undefined', { reason })}</span>
      <RestedTooltip about={sign} isOpen={isOpen} placement="top end">
        {say('measure.undefined', { reason })}
      </RestedTooltip>
    </span>
  );
}
