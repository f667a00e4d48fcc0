/** Where names stand beside their points: none over another, and what has no room is left out. */

export interface WantedLabel {
  readonly id: number;
  readonly cx: number;
  readonly cy: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

const LINE = 14;
const LETTER = 6.1;
const GAP = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The first wanted gets the first choice of room. */
export function spreadLabels(
  wanted: readonly WantedLabel[],
  { width, height, right }: { width: number; height: number; right: number },
): PlacedLabel[] {
  const taken: Box[] = wanted.map(({ cx, cy }) => ({
    left: cx - 4,
    right: cx + 4,
    top: cy - 4,
    bottom: cy + 4,
  }));
  const placed: PlacedLabel[] = [];
  for (const { id, cx, cy, text } of wanted) {
    const long = text.length * LETTER;
    const places = ['start', 'end'] as const;
    const found = places
      .flatMap((anchor) => [4, -8, 16].map((down) => ({ anchor, down })))
      .map(({ anchor, down }) => {
        const x = anchor === 'start' ? cx + GAP : cx - GAP;
        const y = cy + down;
        const left = anchor === 'start' ? x : x - long;
        return { anchor, x, y, box: { left, right: left + long, top: y - LINE + 3, bottom: y + 3 } };
      })
      .find(
        ({ box }) =>
          box.left >= 0 &&
          box.right <= width - right / 2 &&
          box.top >= 0 &&
          box.bottom <= height &&
          !taken.some((other) => meet(box, other)),
      );
    if (!found) continue;
    taken.push(found.box);
    placed.push({ id, x: found.x, y: found.y, text, anchor: found.anchor });
  }
  return placed;
}
