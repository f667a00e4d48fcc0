/** What a map shows, worked out once for the screen and for the pictures that are saved. */
import type { Area, AreaMap, Box } from './areas.ts';
import { stepOf, stepsFor, type Step } from './steps.ts';

export interface AreaCount {
  readonly area: Area;
  readonly count: number;
  readonly recorded: boolean;
}

/** A step from 0; that nobody counted is there; that nobody at all is recorded there. */
export type Shade = number | 'zero' | 'unknown';

export interface DrawnArea<Of extends AreaCount> {
  readonly of: Of;
  readonly shade: Shade;
  /** The count, where there is room to read it. */
  readonly label: string | null;
}

/** A line from a source above the map to an area, wider for more ties. */
export interface DrawnFlow {
  readonly path: string;
  readonly width: number;
}

export interface DrawnSource {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly flows: readonly DrawnFlow[];
}

export interface MapDrawing<Of extends AreaCount> {
  readonly areas: readonly DrawnArea<Of>[];
  readonly insets: readonly Box[];
  readonly steps: readonly Step[];
  readonly sources: readonly DrawnSource[];
}

/** From this width and height of an area on, its count is written on it. */
const ROOM_FOR_COUNT = 22;
/** How many sources stand above the map; the others are told in the list. */
export const MOST_SOURCES = 6;
export const SOURCE_ROW = 64;
const LONGEST_NAME = 24;

export function drawMap<Of extends AreaCount>(
  { insets }: AreaMap,
  counts: readonly Of[],
  {
    flows,
    write,
    width,
  }: {
    flows: readonly {
      readonly name: string;
      readonly to: readonly { readonly fips: string; readonly ties: number }[];
    }[];
    write: (count: number) => string;
    width: number;
  },
): MapDrawing<Of> {
  const steps = stepsFor(counts.map(({ count }) => count));
  const byFips = new Map(counts.map(({ area }) => [area.fips, area]));
  const shown = flows.slice(0, MOST_SOURCES);
  return {
    areas: counts.map((of) => ({
      of,
      shade: of.count > 0 ? stepOf(of.count, steps) : of.recorded ? 'zero' : 'unknown',
      label:
        of.count > 0 && Math.min(of.area.width, of.area.height) >= ROOM_FOR_COUNT ? write(of.count) : null,
    })),
    insets,
    steps,
    sources: shown.map(({ name, to }, at) => {
      const x = ((at + 0.5) * width) / shown.length;
      const y = -18;
      return {
        name: name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`,
        x,
        y,
        flows: to.flatMap(({ fips, ties }) => {
          const area = byFips.get(fips);
          if (!area) return [];
          const { x: toX, y: toY } = area.centre;
          // Leaves downwards, so that lines to neighbouring states part late and stay legible.
          const path = `M${x} ${y}Q${x} ${y + (toY - y) * 0.55} ${toX.toFixed(1)} ${toY.toFixed(1)}`;
          return [{ path, width: 0.5 + Math.sqrt(ties) * 0.6 }];
        }),
      };
    }),
  };
}
