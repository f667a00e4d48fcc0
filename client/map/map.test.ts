import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../messages/en/frame.ts';
import {
  countyMap,
  countyOf,
  FRAME,
  regions,
  stateMap,
  type Box,
  type CountyAtlas,
  type StateAtlas,
} from './areas.ts';
import { MOST_STEPS, stepOf, stepsFor } from './steps.ts';

const require = createRequire(import.meta.url);
const stateAtlas = require('us-atlas/states-10m.json') as StateAtlas;
const countyAtlas = require('us-atlas/counties-10m.json') as CountyAtlas;
const seed = 20260101;

/** All corners of an outline. */
const corners = (outline: string): [number, number][] =>
  [...outline.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const isIn = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
const frame: Box = { left: 0, top: 0, right: FRAME.width, bottom: FRAME.height };
const insets = regions.filter(({ fips }) => fips !== null);

describe('the map of the states', () => {
  const { areas } = stateMap(stateAtlas);

  it('holds every state, the federal district and every inhabited territory once', () => {
    expect(areas).toHaveLength(Object.keys(frameWords).filter((key) => key.startsWith('state.')).length);
    expect(new Set(areas.map(({ fips }) => fips)).size).toBe(areas.length);
  });

  it.each(areas.map((area) => [area.name, area] as const))(
    'shows %s within the frame',
    (_, { outline, centre }) => {
      expect(isIn(frame, centre.x, centre.y)).toBe(true);
      const drawn = corners(outline);
      expect(drawn.length).toBeGreaterThan(3);
      expect(drawn.filter(([x, y]) => !isIn(frame, x, y))).toEqual([]);
    },
  );

  it.each(['Florida', 'Louisiana', 'Michigan', 'Idaho', 'West Virginia', 'Texas'])(
    'has room for a number where it puts that of %s',
    (name) => {
      const { outline, centre } = areas.find((area) => area.name === name)!;
      const nearest = Math.min(...corners(outline).map(([x, y]) => Math.hypot(x - centre.x, y - centre.y)));
      expect(nearest).toBeGreaterThan(9);
    },
  );

  it('keeps its insets apart from each other, and the mainland out of them', () => {
    for (const { box: a } of insets)
      for (const { box: b } of insets)
        if (a !== b)
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
    const mainland = areas.filter(({ fips }) => !insets.some((inset) => inset.fips === fips));
    const strays = mainland.filter(({ outline }) =>
      corners(outline).some(([x, y]) => insets.some(({ box }) => isIn(box, x, y))),
    );
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  it('draws each territory in its own inset, large enough to be hit', () => {
    for (const { fips, box } of insets) {
      const area = areas.find((one) => one.fips === fips)!;
      expect([area.name, isIn(box, area.centre.x, area.centre.y)]).toEqual([area.name, true]);
      expect(Math.max(area.width, area.height, 2 * area.disc)).toBeGreaterThan(12);
    }
  });

  it('gives a disc to what is too small to be seen, as the federal district is', () => {
    expect(areas.filter(({ disc }) => disc > 0).map(({ name }) => name)).toContain('District of Columbia');
    expect(areas.find(({ name }) => name === 'Texas')!.disc).toBe(0);
  });
});

describe('the map of the counties of a state', () => {
  it.each([
    ['Ohio', '39', 88],
    ['Alaska, over the date line', '02', 29],
    ['Hawaii', '15', 5],
    ['Puerto Rico', '72', 78],
  ])('shows those of %s within the frame', (_, fips, count) => {
    const { areas } = countyMap(countyAtlas, fips);
    expect(areas).toHaveLength(count);
    expect(areas.filter(({ centre }) => !isIn(frame, centre.x, centre.y))).toEqual([]);
    const left = Math.min(...areas.flatMap(({ outline }) => corners(outline).map(([x]) => x)));
    const right = Math.max(...areas.flatMap(({ outline }) => corners(outline).map(([x]) => x)));
    expect(right - left).toBeGreaterThan(FRAME.width / 3);
  });

  it.each([
    ['Cook County', '17', 'Cook'],
    ['Doña Ana County', '35', 'Doña Ana'],
    ['Dona Ana', '35', 'Doña Ana'],
    ['St. Louis County', '29', 'St. Louis'],
    ['Orleans Parish', '22', 'Orleans'],
  ])('knows %s of %s by its name as %s', (name, fips, county) => {
    expect(countyOf({ fips: null, name }, countyMap(countyAtlas, fips).areas)?.name).toBe(county);
  });

  it('knows a county by its code, and knows no city as a county', () => {
    const { areas } = countyMap(countyAtlas, '39');
    expect(countyOf({ fips: '39035', name: 'whatever' }, areas)?.name).toBe('Cuyahoga');
    expect(countyOf({ fips: null, name: 'Cleveland' }, areas)).toBeNull();
  });
});

describe('steps of counts', () => {
  const counts = fc.array(fc.nat({ max: 5_000 }), { maxLength: 60 });

  it('are at most five, follow on each other, and hold every count above zero in one of them', () => {
    fc.assert(
      fc.property(counts, (found) => {
        const steps = stepsFor(found);
        expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
        steps.forEach(({ from, to }, at) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBe(at === 0 ? 1 : steps[at - 1]!.to + 1);
        });
        for (const count of found) expect(stepOf(count, steps) >= 0).toBe(count > 0);
      }),
      { seed },
    );
  });

  it('begin at round numbers', () => {
    expect(stepsFor([1, 1, 1, 2, 2, 3, 5, 7, 9, 12, 18, 70])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 9 },
      { from: 10, to: 70 },
    ]);
  });

  it('are none where nobody is counted', () => {
    expect(stepsFor([0, 0])).toEqual([]);
  });
});
