/** Takes what a view of a story shows, by opening it in a frame beyond the edge of the window until it is ready. */
import type { Snapshot } from '../../app/snapshot.ts';

/** How large the frame is, in CSS pixels: that of a slide. */
const SIZE = { width: 1280, height: 800 };
const LOOK_EVERY_MS = 700;
const READY_WITHIN_MS = 45_000;

/** @returns null where the view is not ready in time */
export async function capture(source: string): Promise<Snapshot | null> {
  const frame = document.createElement('iframe');
  frame.className = 'story-camera';
  frame.width = String(SIZE.width);
  frame.height = String(SIZE.height);
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = source;
  document.body.append(frame);
  try {
    return await settled(() => frame.contentWindow?.crosstieSnapshot?.() ?? null);
  } finally {
    frame.remove();
  }
}

/** What is the same twice in a row has come to rest. */
async function settled(look: () => Snapshot | null): Promise<Snapshot | null> {
  const until = performance.now() + READY_WITHIN_MS;
  for (let last = ''; performance.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const seen = look();
    const written = seen === null ? '' : JSON.stringify(seen);
    if (seen !== null && written === last) return seen;
    last = written;
  }
  return look();
}
