import { describe, expect, it } from 'vitest';
import { traceCircle } from './glyphs.ts';
import { SvgPath } from './pathSink.ts';

describe('SvgPath', () => {
  it('writes a circle as two arcs, since one arc cannot end where it starts', () => {
    const path = new SvgPath();
    traceCircle(path, 10, 20, 5);
    expect(path.toString()).toBe('M15 20L15 20A5 5 0 0 1 5 20A5 5 0 0 1 15 20Z');
  });

  it('takes the large arc for more than half a turn', () => {
    const path = new SvgPath();
    path.moveTo(1, 0);
    path.arc(0, 0, 1, 0, 1.5 * Math.PI);
    expect(path.toString()).toBe('M1 0L1 0A1 1 0 1 1 0 -1');
  });

  it('runs backwards when told so', () => {
    const path = new SvgPath();
    path.arc(0, 0, 2, Math.PI / 2, 0, true);
    expect(path.toString()).toBe('M0 2A2 2 0 0 0 2 0');
  });

  it('rounds to hundredths and writes no negative zero', () => {
    const path = new SvgPath();
    path.moveTo(-0.001, 1.23456);
    expect(path.toString()).toBe('M0 1.23');
  });
});
