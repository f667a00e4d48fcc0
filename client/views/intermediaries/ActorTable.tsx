/**
 * Actors by their measures. Every number and every heading explains itself when one comes to it. Only the rows in sight are on
 * the page: a list of twenty thousand actors costs no more than one of twenty.
 */
import {
  memo,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useAnnounce } from '../../components/Announcer.tsx';
import { EntityMark } from '../../components/Mark.tsx';
import { RestedTooltip, useRested } from '../../components/RestedTooltip.tsx';
import { useElementSize } from '../../components/useElementSize.ts';
import { useWords } from '../../messages/words.ts';
import { chooseActor, orderBy } from '../../state/analysis/analysis.ts';
import { descendsAtFirst, isYesOrNo } from '../../state/analysis/columns.ts';
import { gridStep, rowsInSight, type GridPlace } from '../../state/analysis/gridCourse.ts';
import { extentOf } from '../../state/analysis/numbers.ts';
import type { NetworkActor } from '../../state/analysis/results.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { IntervalBar } from './IntervalBar.tsx';
import { useMeasureWords } from './measureWords.ts';
import { keptAt, useResults, type Numbers } from './results.ts';
import { ShareDot } from './ShareDot.tsx';

const ROW_HEIGHT = 38;
const HEADING_HEIGHT = 72;
/** How many states of an actor are named before they are counted. */
const NAMED_STATES = 2;

type Extent = readonly [number, number] | null;

export function ActorTable() {
  const { say } = useWords();
  const session = useAnalysisSession();
  const { measured, columns, sort, listed } = useResults();
  const actor = useAnalysis((state) => state.actor);
  const frame = useRef<HTMLDivElement>(null);
  const { height } = useElementSize(frame);
  const [top, setTop] = useState(0);
  const [focus, setFocus] = useState<GridPlace>({ row: 0, column: 0 });
  /** The place that the keyboard has just gone to, until it is on the page and has the focus. */
  const goingTo = useRef<GridPlace | null>(null);
  const { network, isPrevious } = measured;
  const extents = useMemo(
    () =>
      columns.map(({ values, intervals }): Extent =>
        intervals ? extentOf([...(values ?? []), ...intervals.low, ...intervals.high]) : null,
      ),
    [columns],
  );

  const size = {
    rows: listed.length,
    columns: columns.length + 1,
    page: Math.max(1, Math.floor((height - HEADING_HEIGHT) / ROW_HEIGHT) - 1),
  };
  const place: GridPlace = {
    row: Math.min(focus.row, size.rows - 1),
    column: Math.min(focus.column, size.columns - 1),
  };
  const [first, end] = rowsInSight({ top, height }, ROW_HEIGHT, size.rows);
  const inSight = Array.from({ length: end - first }, (_, at) => first + at);
  // The row that has the focus stays on the page, out of sight as well.
  if (place.row >= 0 && (place.row < first || place.row >= end)) inSight.push(place.row);

  useLayoutEffect(() => {
    const wanted = goingTo.current;
    if (!wanted || !frame.current) return;
    goingTo.current = null;
    const cell = frame.current.querySelector<HTMLElement>(`[data-place="${wanted.row} ${wanted.column}"]`);
    cell?.focus({ preventScroll: true });
    bringIntoSight(frame.current, cell, wanted.row);
  });

  const goTo = (next: GridPlace) => {
    goingTo.current = next;
    setFocus(next);
  };
  const choose = (row: number) => {
    const id = network?.actors[listed[row]!]?.id;
    if (id !== undefined) session.do('deed.select', chooseActor(id === actor ? null : id));
  };
  const orderByColumn = (column: number) => {
    const chosen = columns[column - 1]?.column;
    const key = chosen?.key ?? 'name';
    const descending =
      key === sort.column ? !sort.descending : chosen !== undefined && descendsAtFirst(chosen);
    session.do('deed.sort', orderBy(key, descending));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (place.row === -1) orderByColumn(place.column);
      else choose(place.row);
      return;
    }
    const next = gridStep(place, event.key, event.ctrlKey, size);
    if (!next) return;
    event.preventDefault();
    goTo(next);
  };

  const style = { '--columns': columns.length } as CSSProperties;
  const hasFocus = (row: number, column: number) => place.row === row && place.column === column;
  return (
    <div
      className="actor-frame"
      ref={frame}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      aria-busy={isPrevious}
    >
      <div
        className="actor-table"
        role="grid"
        aria-label={say('intermediaries.table')}
        aria-rowcount={size.rows + 1}
        aria-colcount={size.columns}
        style={style}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset['place'] ?? '').split(' ').map(Number);
          if (row !== undefined && column !== undefined && !hasFocus(row, column)) setFocus({ row, column });
        }}
      >
        <div className="actor-heading" role="row" aria-rowindex={1}>
          <Heading
            at={0}
            isFocused={hasFocus(-1, 0)}
            order={sort.column === 'name' ? sort.descending : null}
            onPress={() => orderByColumn(0)}
          >
            <span className="column-title">{say('intermediaries.actor')}</span>
          </Heading>
          {columns.map((numbers, at) => (
            <MeasureHeading
              key={numbers.column.key}
              at={at + 1}
              numbers={numbers}
              isFocused={hasFocus(-1, at + 1)}
              order={sort.column === numbers.column.key ? sort.descending : null}
              onPress={() => orderByColumn(at + 1)}
            />
          ))}
        </div>
        <div className="actor-rows" role="rowgroup" style={{ height: size.rows * ROW_HEIGHT }}>
          {network &&
            inSight.map((row) => {
              const at = listed[row]!;
              const told = network.actors[at]!;
              return (
                <ActorRow
                  key={told.id}
                  row={row}
                  at={at}
                  actor={told}
                  columns={columns}
                  extents={extents}
                  isChosen={told.id === actor}
                  focused={place.row === row ? place.column : null}
                  onChoose={choose}
                />
              );
            })}
        </div>
      </div>
      {network && listed.length === 0 && <p className="table-nothing">{say('intermediaries.noneNamed')}</p>}
    </div>
  );
}

/** Clear of the headings above and of the names on the left, which stay in sight. */
function bringIntoSight(frame: HTMLElement, cell: HTMLElement | null, row: number): void {
  if (row >= 0) {
    const [start, finish] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT];
    const room = frame.clientHeight - HEADING_HEIGHT;
    if (start < frame.scrollTop) frame.scrollTop = start;
    else if (finish > frame.scrollTop + room) frame.scrollTop = finish - room;
  }
  const names = frame.querySelector<HTMLElement>('[role=columnheader]')?.offsetWidth ?? 0;
  if (!cell || cell.offsetLeft < names) return;
  const [left, right] = [cell.offsetLeft - names, cell.offsetLeft + cell.offsetWidth];
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth;
}

interface HeadingProps {
  at: number;
  isFocused: boolean;
  /** Whether from the largest to the smallest; null where the table is ordered otherwise. */
  order: boolean | null;
  onPress: () => void;
  onTold?: (told: { isHovered?: boolean; isReached?: boolean }) => void;
  children: ReactNode;
}

function Heading({ at, isFocused, order, onPress, onTold, children }: HeadingProps) {
  return (
    <div
      role="columnheader"
      className="actor-column"
      data-place={`-1 ${at}`}
      tabIndex={isFocused ? 0 : -1}
      aria-colindex={at + 1}
      aria-sort={order === null ? 'none' : order ? 'descending' : 'ascending'}
      onClick={onPress}
      onPointerEnter={() => onTold?.({ isHovered: true })}
      onPointerLeave={() => onTold?.({ isHovered: false })}
      onFocus={({ target }) => onTold?.({ isReached: target.matches(':focus-visible') })}
      onBlur={() => onTold?.({ isReached: false })}
    >
      <span className="column-label">
        <svg
          viewBox="0 0 8 8"
          aria-hidden="true"
          focusable="false"
          data-shown={order === null ? undefined : ''}
        >
          <path d={order === true ? 'M1 2.5h6L4 7z' : 'M1 5.5h6L4 1z'} />
        </svg>
        {children}
      </span>
    </div>
  );
}

function MeasureHeading({
  numbers,
  ...heading
}: Omit<HeadingProps, 'children' | 'onTold'> & { numbers: Numbers }) {
  const { say, told } = useWords();
  const words = useMeasureWords();
  const announce = useAnnounce();
  const title = useRef<HTMLSpanElement>(null);
  const [{ isHovered = false, isReached = false }, setTold] = useState<{
    isHovered?: boolean;
    isReached?: boolean;
  }>({});
  const isOpen = useRested(isHovered || isReached);
  const { column } = numbers;
  const { measure, convention, partition } = column;
  useEffect(() => {
    if (isOpen && isReached) announce(`${measure.meaning} ${words.conventionLabel(convention)}.`);
  }, [isOpen, isReached, announce, measure, convention, words]);
  const { title: name, detail } = words.heading(column);
  return (
    <Heading {...heading} onTold={(next) => setTold((before) => ({ ...before, ...next }))}>
      <span className="column-words" ref={title}>
        <span className="column-title">{name}</span>
        {detail !== null && <span className="column-detail">{detail}</span>}
      </span>
      <RestedTooltip
        className="measure-tooltip"
        about={title}
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
          {say('measure.unit', { unit: told(measure.unit) })}{' '}
          {say('measure.brokersScore', { score: measure.brokersScore })}
        </span>
        <span className="measure-references">{measure.references.join('; ')}</span>
      </RestedTooltip>
    </Heading>
  );
}

interface ActorRowProps {
  row: number;
  at: number;
  actor: NetworkActor;
  columns: readonly Numbers[];
  extents: readonly Extent[];
  isChosen: boolean;
  /** The column of it that the keyboard is at. */
  focused: number | null;
  onChoose: (row: number) => void;
}

const ActorRow = memo(
  function ActorRow({ row, at, actor, columns, extents, isChosen, focused, onChoose }: ActorRowProps) {
    const { say } = useWords();
    return (
      <div
        role="row"
        className="actor-row"
        aria-rowindex={row + 2}
        aria-selected={isChosen}
        style={{ top: row * ROW_HEIGHT }}
        onClick={() => onChoose(row)}
      >
        <div
          role="rowheader"
          className="actor-cell actor-name"
          data-place={`${row} 0`}
          tabIndex={focused === 0 ? 0 : -1}
          aria-colindex={1}
        >
          <EntityMark kind={actor.kind} legalForm={actor.legalForm ?? null} />
          <span className="cell-text">{actor.name}</span>
          {actor.states.length > 0 && (
            <span className="actor-states">
              {actor.states.length > NAMED_STATES
                ? say('panel.states', { count: actor.states.length })
                : actor.states.join(' ')}
            </span>
          )}
        </div>
        {columns.map((numbers, column) => (
          <ValueCell
            key={numbers.column.key}
            numbers={numbers}
            extent={extents[column] ?? null}
            at={at}
            place={`${row} ${column + 1}`}
            columnIndex={column + 2}
            isFocused={focused === column + 1}
          />
        ))}
      </div>
    );
  },
  // Who is chosen next is asked of whoever is there at that time.
  (before, after) =>
    (Object.keys(after) as (keyof ActorRowProps)[]).every(
      (key) => key === 'onChoose' || before[key] === after[key],
    ),
);

interface ValueCellProps {
  numbers: Numbers;
  extent: Extent;
  at: number;
  place: string;
  columnIndex: number;
  isFocused: boolean;
}

function ValueCell({ numbers, extent, at, place, columnIndex, isFocused }: ValueCellProps) {
  const { say } = useWords();
  const words = useMeasureWords();
  const { column, values, digits, intervals } = numbers;
  const value = values?.[at] ?? null;
  const [low, high] = [intervals?.low[at] ?? null, intervals?.high[at] ?? null];
  const kept = keptAt(numbers, at);
  const cell = {
    role: 'gridcell',
    className: 'actor-cell numeric',
    'data-place': place,
    tabIndex: isFocused ? 0 : -1,
    'aria-colindex': columnIndex,
  };
  if (values !== null && value === null)
    return (
      <Undefined cell={cell} reason={column.convention.undefinedWhen ?? say('measure.undefinedSomehow')} />
    );
  return (
    <div {...cell}>
      {value === null ? (
        <span className="value-waiting">
          <span aria-hidden="true">…</span>
          <span className="visually-hidden">{say('measure.computing')}</span>
        </span>
      ) : (
        <span className="value-with-interval">
          <span>
            {kept !== null && (
              <>
                <ShareDot share={kept} label={say('intermediaries.keptShort', { share: kept })} />{' '}
              </>
            )}
            {words.value(value, digits)}
          </span>
          {!isYesOrNo(column) && extent && low !== null && high !== null && (
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
    </div>
  );
}

function Undefined({ cell, reason }: { cell: object; reason: string }) {
  const { say } = useWords();
  const sign = useRef<HTMLSpanElement>(null);
  const [isTold, setTold] = useState(false);
  const isOpen = useRested(isTold);
  return (
    <div
      {...cell}
      onPointerEnter={() => setTold(true)}
      onPointerLeave={() => setTold(false)}
      onFocus={() => setTold(true)}
      onBlur={() => setTold(false)}
    >
      <span ref={sign}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{say('measure.undefined', { reason })}</span>
      </span>
      <RestedTooltip about={sign} isOpen={isOpen} placement="top end">
        {say('measure.undefined', { reason })}
      </RestedTooltip>
    </div>
  );
}
