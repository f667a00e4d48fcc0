import { useLayoutEffect, useState, type RefObject } from 'react';

/** The room an element has, followed as it changes; nothing until it is on the page. */
export function useElementSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const found = element.current;
    if (!found) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = found;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(found);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}
