/** The map: each area a button that tells its count, arrow keys between neighbours, the legend in words. */
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { nextInDirection, type Direction } from '../../graph/viewing/keyboardCourse.ts';
import { FRAME } from '../../map/areas.ts';
import { SOURCE_ROW, type MapDrawing, type Shade } from '../../map/drawing.ts';
import { useWords, type Words } from '../../messages/words.ts';
import type { Counted } from './counts.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface PlaceMapProps {
  drawing: MapDrawing<Counted>;
  label: string;
  /** Opens the state; null where there is nothing further to open, as for a county. */
  onOpen: ((place: Counted) => void) | null;
}

export function PlaceMap({ drawing, label, onOpen }: PlaceMapProps) {
  const { say } = useWords();
  const id = useId();
  const hatching = `${id}hatching`;
  /** The one area that Tab leads to. */
  const [visited, setVisited] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const elements = useRef(new Map<string, SVGGElement>());
  const centres = useMemo(
    () => new Map(drawing.areas.map(({ of: { area } }) => [area.fips, area.centre])),
    [drawing],
  );
  // The way in: where one was, else the place of most, which is what a reader looks for first.
  const entry = useMemo(
    () => [...drawing.areas].sort((a, b) => b.of.count - a.of.count)[0]?.of.area.fips ?? null,
    [drawing],
  );
  const current = visited !== null && centres.has(visited) ? visited : entry;
  const focused = isFocused ? drawing.areas.find(({ of }) => of.area.fips === current) : undefined;

  const pressed = (event: KeyboardEvent, place: Counted) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    if (direction) {
      const next = nextInDirection(place.area.fips, direction, centres);
      if (next !== null) elements.current.get(next)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && onOpen) onOpen(place);
    else return;
    event.preventDefault();
  };
  const top = drawing.sources.length > 0 ? -SOURCE_ROW : 0;

  return (
    <figure className="place-map">
      <svg
        viewBox={`0 ${top} ${FRAME.width} ${FRAME.height - top}`}
        role="group"
        aria-label={label}
        aria-describedby={`${id}hint`}
      >
        <defs>
          <pattern
            id={hatching}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="hatching-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="hatching-line" />
          </pattern>
        </defs>
        {drawing.insets.map(({ left, top: upper, right, bottom }) => (
          <rect
            key={left}
            className="inset"
            x={left}
            y={upper}
            width={right - left}
            height={bottom - upper}
            rx="3"
          />
        ))}
        {drawing.areas.map(({ of, shade, label: count }) => (
          <g
            key={of.area.fips}
            ref={(element) => {
              if (element) elements.current.set(of.area.fips, element);
              else elements.current.delete(of.area.fips);
            }}
            className="area"
            data-shade={shade}
            {...(shade === 'unknown' && { fill: `url(#${hatching})` })}
            role={onOpen ? 'button' : 'img'}
            tabIndex={of.area.fips === current ? 0 : -1}
            aria-label={areaLabel(of, say)}
            onClick={onOpen ? () => onOpen(of) : undefined}
            onKeyDown={(event) => pressed(event, of)}
            onFocus={() => {
              setVisited(of.area.fips);
              setFocused(true);
            }}
            onBlur={() => setFocused(false)}
          >
            <title>{areaLabel(of, say)}</title>
            <path d={of.area.outline} />
            {of.area.disc > 0 && <circle cx={of.area.centre.x} cy={of.area.centre.y} r={of.area.disc} />}
            {count !== null && (
              <text x={of.area.centre.x} y={of.area.centre.y} dy="0.35em" aria-hidden="true">
                {count}
              </text>
            )}
          </g>
        ))}
        <g className="flows" aria-hidden="true">
          {drawing.sources.map(({ name, x, y, flows }) => (
            <g key={name}>
              {flows.map(({ path, width }) => (
                <path key={path} d={path} strokeWidth={width} />
              ))}
              <circle cx={x} cy={y} r="4" />
              <text x={x} y={y - 10}>
                {name}
              </text>
            </g>
          ))}
        </g>
        {focused && (
          <g className="area-focus" aria-hidden="true">
            <path d={focused.of.area.outline} />
            {focused.of.area.disc > 0 && (
              <circle
                cx={focused.of.area.centre.x}
                cy={focused.of.area.centre.y}
                r={focused.of.area.disc + 2}
              />
            )}
          </g>
        )}
      </svg>
      <figcaption>
        <Legend drawing={drawing} hatching={hatching} />
        <p id={`${id}hint`} className="muted place-map-hint">
          {onOpen && `${say('places.mapHint')} `}
          {drawing.insets.length > 0 && say('places.insets')}
        </p>
      </figcaption>
    </figure>
  );
}

function areaLabel({ name, count, undated, recorded }: Counted, say: Words['say']): string {
  if (count > 0) return say('places.area.count', { name, count, undated });
  return say(recorded ? 'places.area.zero' : 'places.area.unknown', { name });
}

function Legend({ drawing, hatching }: { drawing: MapDrawing<Counted>; hatching: string }) {
  const { say } = useWords();
  const shades = new Set(drawing.areas.map(({ shade }) => shade));
  return (
    <ul className="place-legend" aria-label={say('places.legend')}>
      {drawing.steps.map(({ from, to }, at) => (
        <li key={from}>
          <Swatch shade={at} />
          {from === to ? say('places.legend.one', { from }) : say('places.legend.step', { from, to })}
        </li>
      ))}
      {shades.has('zero') && (
        <li>
          <Swatch shade="zero" />
          {say('places.legend.zero')}
        </li>
      )}
      {shades.has('unknown') && (
        <li>
          <Swatch shade="unknown" fill={`url(#${hatching})`} />
          {say('places.legend.unknown')}
        </li>
      )}
      {drawing.sources.length > 0 && (
        <li>
          <svg className="swatch" viewBox="0 0 18 14" aria-hidden="true">
            <path className="swatch-flow" d="M1 2Q2 10 17 12" />
          </svg>
          {say('places.legend.flow')}
        </li>
      )}
    </ul>
  );
}

function Swatch({ shade, fill }: { shade: Shade; fill?: string }) {
  return (
    <svg className="swatch" viewBox="0 0 18 14" aria-hidden="true">
      <g className="area" data-shade={shade} {...(fill && { fill })}>
        <path d="M1 1H17V13H1Z" />
      </g>
    </svg>
  );
}
