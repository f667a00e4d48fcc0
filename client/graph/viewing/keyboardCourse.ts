import type { Position } from '../contract.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The node an arrow key leads to: the nearest within 60° of the direction, where being off to the side
 * counts double. With nothing there, null: the focus stays.
 */
export function nextInDirection(
  from: string,
  direction: Direction,
  places: ReadonlyMap<string, Position>,
): string | null {
  const start = places.get(from);
  if (!start) return null;
  const { x: ux, y: uy } = ahead[direction];
  let best: { id: string; cost: number } | null = null;
  for (const [id, at] of places) {
    if (id === from) continue;
    const dx = at.x - start.x;
    const dy = at.y - start.y;
    const along = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (along <= 0 || aside > along * Math.sqrt(3)) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id ?? null;
}

/** What a key asks for; null: not ours, let it pass to the page. */
export type KeyCommand =
  | { does: 'move'; direction: Direction }
  /** By how many pixels of the screen the focused node goes to another place. */
  | { does: 'nudge'; dx: number; dy: number }
  | { does: 'pan'; dx: number; dy: number }
  | { does: 'zoom'; factor: number }
  | { does: 'open' | 'select' | 'clear' | 'fit' };

const panStep = 80;
const nudgeStep = 24;
const zoomStep = 1.25;

export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyCommand | null {
  if (event.metaKey || event.altKey) return null;
  const direction = ({ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const)[
    event.key as 'ArrowLeft'
  ] as Direction | undefined;
  if (direction) {
    const { x, y } = ahead[direction];
    if (event.ctrlKey) return { does: 'nudge', dx: x * nudgeStep, dy: y * nudgeStep };
    // The window moves over the picture, so the picture moves the other way.
    return event.shiftKey ? { does: 'pan', dx: -x * panStep, dy: -y * panStep } : { does: 'move', direction };
  }
  if (event.ctrlKey) return null;
  switch (event.key) {
    case 'Enter':
      return { does: 'open' };
    case ' ':
      return { does: 'select' };
    case 'Escape':
      return { does: 'clear' };
    case '+':
    case '=':
      return { does: 'zoom', factor: zoomStep };
    case '-':
    case '_':
      return { does: 'zoom', factor: 1 / zoomStep };
    case '0':
      return { does: 'fit' };
    default:
      return null;
  }
}
