import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** A phone: the panel is a sheet, what is found a drawer, the table the default. */
export const PHONE = '(max-width: 719px)';
/** No room for a third column: what is looked for is a drawer. */
export const NARROW = '(max-width: 1179px)';
/** The top bar is crowded: what is not searched or read there is a sign alone. */
export const CROWDED = '(max-width: 959px)';
/** One above the other: what is asked above its answer, folded once it is asked. */
export const STACKED = '(max-width: 959px)';
/** Little room both ways, as when a page is enlarged to twice its size: tools are signs alone, named on hover and focus. */
export const COMPACT = '(max-width: 959px) and (max-height: 599px)';
/** A finger: what a click chooses, a tap chooses too. */
export const TOUCH = '(pointer: coarse)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
