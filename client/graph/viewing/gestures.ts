import type { Camera } from './camera.ts';

/**
 * Panning and zooming by mouse, touchpad and touch.
 *
 * Drag on the ground pans, the wheel zooms about the pointer (as in every map), a touchpad's pinch comes
 * as a wheel with Ctrl and zooms finely, two fingers pinch. With Shift, Cytoscape draws its selection box
 * instead. Which element lies under the pointer is Cytoscape's to say, through `isOnGround`.
 */
export function attachGestures(
  element: HTMLElement,
  camera: Camera,
  { isOnGround, disabled }: { isOnGround: () => boolean; disabled: () => boolean },
): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let panning = false;

  const local = (event: { clientX: number; clientY: number }): { x: number; y: number } => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const spread = (): { x: number; y: number; distance: number } => {
    const [a, b] = [...pointers.values()] as [{ x: number; y: number }, { x: number; y: number }];
    return {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
    };
  };

  const onPointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, local(event));
    panning = false;
  };
  const onPointerMove = (event: PointerEvent): void => {
    const last = pointers.get(event.pointerId);
    if (!last || disabled()) return;
    const now = local(event);
    if (pointers.size === 2) {
      const before = spread();
      pointers.set(event.pointerId, now);
      const after = spread();
      camera.panBy(after.x - before.x, after.y - before.y);
      camera.zoomAbout(after.distance / before.distance, after);
      return;
    }
    // A hand is never quite still: the first three pixels are a click, not a pan.
    if (!panning && Math.hypot(now.x - last.x, now.y - last.y) < 3) return;
    if (!panning && !isOnGround()) return;
    panning = true;
    pointers.set(event.pointerId, now);
    camera.panBy(now.x - last.x, now.y - last.y);
  };
  const onPointerEnd = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
    panning = false;
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const pixels =
      event.deltaY *
      (event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? 16
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? 400
          : 1);
    if (event.shiftKey) {
      camera.panBy(-(event.deltaX || pixels), 0);
      return;
    }
    const bounded = Math.max(-240, Math.min(240, pixels));
    camera.zoomAbout(Math.exp(-bounded * (event.ctrlKey ? 0.01 : 0.0016)), local(event));
  };

  element.addEventListener('pointerdown', onPointerDown, { capture: true });
  window.addEventListener('pointermove', onPointerMove);
  window.addEventListener('pointerup', onPointerEnd);
  window.addEventListener('pointercancel', onPointerEnd);
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', onPointerDown, { capture: true });
    window.removeEventListener('pointermove', onPointerMove);
    window.removeEventListener('pointerup', onPointerEnd);
    window.removeEventListener('pointercancel', onPointerEnd);
    element.removeEventListener('wheel', onWheel);
  };
}
