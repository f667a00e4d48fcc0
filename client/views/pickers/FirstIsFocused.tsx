import { useContext, useEffect, useRef } from 'react';
import { ComboBoxStateContext, type Key } from 'react-aria-components';

/** Enter takes the first result unless a person moved on: the list's focus goes there with every new answer. */
export function FirstIsFocused({ answer, first }: { answer: object | null; first: Key | undefined }) {
  const state = useContext(ComboBoxStateContext);
  const done = useRef<object | null>(null);
  const hasTakenIn = first !== undefined && state?.collection.getItem(first) != null;
  useEffect(() => {
    if (!state?.isOpen || !hasTakenIn || answer === null || done.current === answer) return;
    // The list, when it opens, puts its focus on nothing; this comes after it.
    const timer = setTimeout(() => {
      done.current = answer;
      state.selectionManager.setFocusedKey(first);
    });
    return () => clearTimeout(timer);
  }, [state, hasTakenIn, first, answer]);
  return null;
}
