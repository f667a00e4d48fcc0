/** Two measures against each other; who stands out is named, and each point can be come to with the keyboard. */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Choice } from '../../components/Choice.tsx';
import { useElementSize } from '../../components/useElementSize.ts';
import { useWords } from '../../messages/words.ts';
import { chooseActor, plot } from '../../state/analysis/analysis.ts';
import { extentOf, ticks } from '../../state/analysis/numbers.ts';
import { outliers } from '../../state/analysis/results.ts';
import { useAnalysis, useAnalysisSession } from './analysisSession.ts';
import { useMeasureWords } from './measureWords.ts';
import { useResults, type Numbers } from './results.ts';
import { spreadLabels, type PlacedLabel } from './scatterLabels.ts';

const MARGIN = { left: 56, right: 20, top: 12, bottom: 34 };
const NAMED = 10;
const RADIUS = 4;
const LONGEST_NAME = 34;
const TICK_DIGITS = 6;

export function ScatterPane() {
  const { say } = useWords();
  const words = useMeasureWords();
  const session = useAnalysisSession();
  const { columns } = useResults();
  const axes = useAnalysis((state) => state.axes);
  const drawable = columns.filter(({ values }) => values !== null);
  const find = (key: string | undefined) => drawable.find(({ column }) => column.key === key);
  const y = find(axes?.y) ?? drawable[1] ?? drawable[0];
  const x = find(axes?.x) ?? drawable.find((one) => one !== y);
  const options = columns.map(({ column }) => ({ id: column.key, label: words.name(column) }));
  if (!x || !y) return <p className="pane-hint muted">{say('intermediaries.scatterNeedsTwo')}</p>;
  return (
    <div className="scatter">
      <div className="pane-tools">
        <Choice
          label={say('intermediaries.axisAcross')}
          options={options}
          selected={x.column.key}
          onSelect={(key) => session.do('deed.plot', plot(key, y.column.key))}
        />
        <Choice
          label={say('intermediaries.axisUp')}
          options={options}
          selected={y.column.key}
          onSelect={(key) => session.do('deed.plot', plot(x.column.key, key))}
        />
        <p className="muted pane-note">{say('intermediaries.scatterHint')}</p>
      </div>
      <Plot x={x} y={y} />
    </div>
  );
}

interface Point {
  readonly at: number;
  readonly cx: number;
  readonly cy: number;
}

function Plot({ x, y }: { x: Numbers; y: Numbers }) {
  const { say, upTo } = useWords();
  const words = useMeasureWords();
  const announce = useAnnounce();
  const session = useAnalysisSession();
  const { measured, listed } = useResults();
  const chosen = useAnalysis((state) => state.actor);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(frame);
  const [focused, setFocused] = useState<number | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const actors = measured.network!.actors;

  const drawn = useMemo(() => {
    const [xs, ys] = [x.values!, y.values!];
    const [xExtent, yExtent] = [extentOf(xs), extentOf(ys)];
    if (!xExtent || !yExtent || width < 120 || height < 100) return null;
    const across = scale(xExtent, MARGIN.left, width - MARGIN.right);
    const up = scale(yExtent, height - MARGIN.bottom, MARGIN.top);
    const isListed = new Set(listed);
    const points = [...actors.keys()].flatMap((at): Point[] => {
      const [cx, cy] = [xs[at], ys[at]];
      return cx == null || cy == null || !isListed.has(at) ? [] : [{ at, cx: across(cx), cy: up(cy) }];
    });
    // From left to right, so that the arrow keys walk along.
    points.sort((a, b) => a.cx - b.cx || b.cy - a.cy || a.at - b.at);
    const named = new Set(outliers(xs, ys, NAMED));
    const labels = spreadLabels(
      points
        .filter(({ at }) => named.has(at) || actors[at]!.id === chosen)
        .map(({ at, cx, cy }) => ({ id: at, cx, cy, text: short(actors[at]!.name) })),
      { width, height, right: MARGIN.right },
    );
    return {
      points,
      labels,
      xTicks: ticks(xExtent, Math.max(2, Math.floor(width / 110))).map((value) => ({
        value,
        place: across(value),
      })),
      yTicks: ticks(yExtent, Math.max(2, Math.floor(height / 48))).map((value) => ({
        value,
        place: up(value),
      })),
      left: actors.length - points.length,
    };
  }, [x, y, width, height, actors, listed, chosen]);

  const told = (at: number) =>
    say('intermediaries.scatterPoint', {
      name: actors[at]!.name,
      x: words.name(x.column),
      xValue: words.value(x.values![at] ?? null, x.digits),
      y: words.name(y.column),
      yValue: words.value(y.values![at] ?? null, y.digits),
    });
  const choose = (at: number) => session.do('deed.select', chooseActor(actors[at]!.id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!drawn || drawn.points.length === 0) return;
    const place = drawn.points.findIndex(({ at }) => at === focused);
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = drawn.points.length;
      const next = drawn.points[place === -1 ? count - 1 : (place + step + count) % count]!;
      setFocused(next.at);
      announce(told(next.at));
    } else if ((event.key === 'Enter' || event.key === ' ') && focused !== null) {
      event.preventDefault();
      choose(focused);
    }
  };
  const spoken = hovered ?? focused;
  const spokenPoint = drawn?.points.find(({ at }) => at === spoken);

  return (
    <div className="plot-frame" ref={frame}>
      {drawn && (
        <svg
          className="plot"
          width={width}
          height={height}
          role="application"
          tabIndex={0}
          aria-label={say('intermediaries.scatterLabel', {
            x: words.name(x.column),
            y: words.name(y.column),
            count: drawn.points.length,
          })}
          onKeyDown={onKeyDown}
          onBlur={() => setFocused(null)}
        >
          <g className="plot-axes" aria-hidden="true">
            {drawn.xTicks.map(({ value, place }) => (
              <g key={value}>
                <line x1={place} x2={place} y1={MARGIN.top} y2={height - MARGIN.bottom} />
                <text x={place} y={height - MARGIN.bottom + 14} textAnchor="middle">
                  {upTo(value, TICK_DIGITS)}
                </text>
              </g>
            ))}
            {drawn.yTicks.map(({ value, place }) => (
              <g key={value}>
                <line x1={MARGIN.left} x2={width - MARGIN.right} y1={place} y2={place} />
                <text x={MARGIN.left - 6} y={place + 4} textAnchor="end">
                  {upTo(value, TICK_DIGITS)}
                </text>
              </g>
            ))}
            <text x={width - MARGIN.right} y={height - 4} textAnchor="end" className="plot-axis-name">
              {words.name(x.column)} →
            </text>
            <text x={4} y={MARGIN.top - 1} className="plot-axis-name">
              ↑ {words.name(y.column)}
            </text>
          </g>
          {drawn.points.map(({ at, cx, cy }) => (
            <circle
              key={at}
              cx={cx}
              cy={cy}
              r={RADIUS}
              className="plot-point"
              data-chosen={actors[at]!.id === chosen ? '' : undefined}
              data-focused={at === focused ? '' : undefined}
              onClick={() => choose(at)}
              onPointerEnter={() => setHovered(at)}
              onPointerLeave={() => setHovered(null)}
            />
          ))}
          <g className="plot-labels" aria-hidden="true">
            {drawn.labels.map(({ id, x: left, y: top, text, anchor }: PlacedLabel) => (
              <text
                key={id}
                x={left}
                y={top}
                textAnchor={anchor}
                data-chosen={actors[id]!.id === chosen ? '' : undefined}
              >
                {text}
              </text>
            ))}
          </g>
        </svg>
      )}
      {spokenPoint && (
        <div
          className="tooltip plot-tooltip"
          aria-hidden="true"
          data-side={spokenPoint.cx > width / 2 ? 'left' : 'right'}
          style={{ left: spokenPoint.cx, top: spokenPoint.cy }}
        >
          {told(spokenPoint.at)}
        </div>
      )}
      {drawn && drawn.left > 0 && (
        <p className="plot-left muted">{say('intermediaries.scatterLeft', { count: drawn.left })}</p>
      )}
    </div>
  );
}

/** A little room on either side, so that no point lies on the frame. */
function scale(
  [least, most]: readonly [number, number],
  from: number,
  to: number,
): (value: number) => number {
  const room = most > least ? (most - least) * 0.03 : 0.5;
  const [low, high] = [least - room, most + room];
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

const short = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
