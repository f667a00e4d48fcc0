import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyCommand, nextInDirection } from './keyboardCourse.ts';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 0 }],
  ['far right', { x: 200, y: 0 }],
  ['up', { x: 10, y: -80 }],
  ['down left', { x: -60, y: 60 }],
]);

describe('nextInDirection', () => {
  it('goes to the nearest in the direction', () => {
    expect(nextInDirection('middle', 'right', places)).toBe('right');
    expect(nextInDirection('right', 'right', places)).toBe('far right');
    expect(nextInDirection('middle', 'up', places)).toBe('up');
  });

  it('stays where there is nothing', () => {
    expect(nextInDirection('far right', 'right', places)).toBeNull();
    expect(nextInDirection('gone', 'right', places)).toBeNull();
  });

  it('can always come back to some node after a step', () => {
    const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 })), {
          minLength: 2,
          maxLength: 40,
        }),
        fc.constantFrom('left', 'right', 'up', 'down'),
        (points, direction) => {
          const at = new Map(points.map(([x, y], index) => [`${index}`, { x, y }]));
          const next = nextInDirection('0', direction, at);
          if (next !== null) expect(nextInDirection(next, opposite[direction], at)).not.toBeNull();
        },
      ),
      { seed: 1968 },
    );
  });
});

describe('keyCommand', () => {
  const key = (name: string, shiftKey = false, ctrlKey = false): Parameters<typeof keyCommand>[0] => ({
    key: name,
    shiftKey,
    ctrlKey,
    metaKey: false,
    altKey: false,
  });

  it('moves the focus with arrows and the picture with Shift and arrows', () => {
    expect(keyCommand(key('ArrowLeft'))).toEqual({ does: 'move', direction: 'left' });
    expect(keyCommand(key('ArrowLeft', true))).toMatchObject({ does: 'pan', dx: 80 });
  });

  it('moves the focused actor itself with Ctrl and arrows, so that nothing needs dragging', () => {
    expect(keyCommand(key('ArrowDown', false, true))).toEqual({ does: 'nudge', dx: 0, dy: 24 });
  });

  it('leaves the browser its shortcuts', () => {
    expect(keyCommand(key('+', false, true))).toBeNull();
    expect(keyCommand(key('Tab'))).toBeNull();
  });
});
