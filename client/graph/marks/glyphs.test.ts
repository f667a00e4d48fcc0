import { describe, expect, it } from 'vitest';
import type { MarkShape } from '../contract.ts';
import { glyphOf, markRadius } from './glyphs.ts';
import { SvgPath } from './pathSink.ts';

const shapes: MarkShape[] = [
  'circle',
  'doubleRing',
  'capsule',
  'dashedCircle',
  'flag',
  'lozenge',
  'document',
  'dot',
  'hexagon',
  'diamond',
  'square',
  'triangle',
  'pentagon',
];

function traced(shape: MarkShape, part: 'outline' | 'half' | 'detail'): string {
  const path = new SvgPath();
  glyphOf(shape)[part]?.(path, 0, 0, 10);
  return path.toString();
}

describe('glyphs', () => {
  it('tells every shape from every other without colour', () => {
    const drawn = shapes.map(
      (shape) => `${traced(shape, 'outline')} ${traced(shape, 'detail')} ${glyphOf(shape).dashed ?? ''}`,
    );
    expect(new Set(drawn).size).toBe(shapes.length);
  });

  it.each(shapes)('%s stays within its stated extent, its half left of the middle', (shape) => {
    const { halfWidth, halfHeight } = glyphOf(shape);
    for (const [x, y] of corners(`${traced(shape, 'outline')}${traced(shape, 'detail')}`)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(halfWidth * 10 + 0.01);
      expect(Math.abs(y)).toBeLessThanOrEqual(halfHeight * 10 + 0.01);
    }
    for (const [x] of corners(traced(shape, 'half'))) expect(x).toBeLessThanOrEqual(0.01);
  });
});

/** The end points of all commands. */
function corners(path: string): [number, number][] {
  return path
    .split(/(?=[MLAQCZ])/)
    .filter((command) => !command.startsWith('Z'))
    .map((command) => command.slice(1).trim().split(/\s+/).map(Number).slice(-2) as [number, number]);
}

describe('markRadius', () => {
  it('grows with importance, slowly and within bounds', () => {
    expect(markRadius(0)).toBe(8);
    expect(markRadius(7)).toBeGreaterThan(markRadius(3));
    expect(markRadius(100_000)).toBe(15);
    expect(markRadius(-3)).toBe(8);
  });
});
