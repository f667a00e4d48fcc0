/**
 * Bars in time as a table: what, and when, each bar telling how sure its ends are. Arrow keys go from bar to bar; a bar
 * opens what is said about it. The words stand in the cells, so that whoever hears the page hears the same table.
 */
import './timeline.css';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { segmentsOf, ticksOf, timeScale, type Bar } from './layout.ts';

export interface TimelineRow extends Bar {
  readonly id: string;
  readonly what: string;
  /** The time in words. */
  readonly when: string;
}

export interface TimelineGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TimelineRow[];
}

interface TimelineChartProps {
  label: string;
  instructions: string;
  columns: { what: string; when: string };
  groups: readonly TimelineGroup[];
  presentYear: number;
  /** Shown under the row that is opened. */
  details: (id: string) => ReactNode;
}

/** As many years as are marked where there is room for them. */
const MOST_TICKS = 8;

export function TimelineChart({
  label,
  instructions,
  columns,
  groups,
  presentYear,
  details,
}: TimelineChartProps) {
  const instructionsId = useId();
  const rows = groups.flatMap((group) => group.rows);
  const [current, setCurrent] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const scale = timeScale(rows, presentYear);
  const ticks = ticksOf(scale, MOST_TICKS);
  const reachable = rows.some(({ id }) => id === current) ? current : (rows[0]?.id ?? null);

  const move = (event: KeyboardEvent, id: string) => {
    const at = rows.findIndex((row) => row.id === id);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    if (event.key === 'Escape' && opened !== null) {
      setOpened(null);
      return;
    }
    const next = rows[steps[event.key] ?? -1];
    if (!next || !(event.key in steps)) return;
    event.preventDefault();
    setCurrent(next.id);
    buttons.current.get(next.id)?.focus();
  };

  return (
    <div className="timeline">
      <p id={instructionsId} className="visually-hidden">
        {instructions}
      </p>
      <div role="table" aria-label={label} aria-describedby={instructionsId}>
        <div role="rowgroup">
          <div role="row" className="timeline-head">
            <span role="columnheader" className="timeline-what">
              {columns.what}
            </span>
            <span role="columnheader" className="timeline-when">
              <span className="visually-hidden">{columns.when}</span>
              <span className="timeline-axis" aria-hidden="true">
                {ticks.map(({ year, at }) => (
                  <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
                    {year}
                  </span>
                ))}
              </span>
            </span>
          </div>
        </div>
        {groups.map((group) => (
          <div key={group.id} role="rowgroup">
            <div role="row" className="timeline-group">
              <span role="rowheader" aria-colspan={2}>
                {group.title}
              </span>
            </div>
            {group.rows.flatMap((row) => [
              <div key={row.id} role="row" className="timeline-row">
                <span role="rowheader" className="timeline-what">
                  {row.what}
                </span>
                <div role="cell" className="timeline-when">
                  <button
                    type="button"
                    className="timeline-bar"
                    ref={(element) => {
                      if (element) buttons.current.set(row.id, element);
                      else buttons.current.delete(row.id);
                    }}
                    tabIndex={row.id === reachable ? 0 : -1}
                    aria-expanded={opened === row.id}
                    aria-label={`${row.what}, ${row.when}`}
                    onFocus={() => setCurrent(row.id)}
                    onKeyDown={(event) => move(event, row.id)}
                    onClick={() => setOpened(opened === row.id ? null : row.id)}
                  >
                    <span className="timeline-track" aria-hidden="true">
                      {ticks.map(({ year, at }) => (
                        <span
                          key={year}
                          className="timeline-tick"
                          style={{ insetInlineStart: `${at * 100}%` }}
                        />
                      ))}
                      {segmentsOf(row, scale).map(({ sureness, from, to }, index) => (
                        <span
                          key={index}
                          className="timeline-segment"
                          data-sureness={sureness}
                          data-opens={
                            sureness === 'open' ? (row.start === null ? 'before' : 'after') : undefined
                          }
                          style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }}
                        />
                      ))}
                    </span>
                    <span className="timeline-words" aria-hidden="true">
                      {row.when}
                    </span>
                  </button>
                </div>
              </div>,
              ...(opened === row.id
                ? [
                    <div key={`${row.id} details`} role="row" className="timeline-details">
                      <div role="cell" aria-colspan={2}>
                        {details(row.id)}
                      </div>
                    </div>,
                  ]
                : []),
            ])}
          </div>
        ))}
      </div>
    </div>
  );
}
