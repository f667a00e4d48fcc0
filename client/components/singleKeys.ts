/**
 * Whether keys of a single character do something. They can be switched off in the help, for people who speak to their
 * computer or press keys by accident.
 */
import { useSyncExternalStore } from 'react';

const STORED = 'crosstie.singleKeys';
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
};
let singleKeys: boolean | null = null;

export const hasSingleKeys = (): boolean => (singleKeys ??= read());

export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, hasSingleKeys);
  return [
    on,
    (next) => {
      singleKeys = next;
      try {
        localStorage.setItem(STORED, next ? 'on' : 'off');
      } catch {
        // Without storage the choice lasts as long as the page.
      }
      for (const listener of listeners) listener();
    },
  ];
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether a key without modifiers is meant for the page: not typed into a field, not pressed in a dialog, not switched off. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const isInDialog = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
  return !isTyping(event.target) && !isInDialog && hasSingleKeys();
}
