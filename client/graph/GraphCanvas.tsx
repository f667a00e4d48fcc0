import { memo, useEffect, useId, useImperativeHandle, useRef, type Ref } from 'react';
import type { GraphHandle, GraphProps } from './contract.ts';
import { GraphHost } from './graphHost.ts';
import { hang } from './pictures.ts';

/**
 * The graph as a React component: makes a host for its element and hands it every new set of props.
 * The host finds out what changed; callers keep the identity of what did not (`nodes`, `ties`, `styles`,
 * `positions`) to spare it the work.
 */
export const GraphCanvas = memo(function GraphCanvas({
  ref,
  ...props
}: GraphProps & { ref?: Ref<GraphHandle> }) {
  const element = useRef<HTMLDivElement>(null);
  const host = useRef<GraphHost | null>(null);
  const latest = useRef<GraphProps>(props);
  const instructionsId = useId();

  useEffect(() => {
    latest.current = props;
    host.current?.update(props);
  });

  useEffect(() => {
    const made = new GraphHost(element.current!, latest.current);
    host.current = made;
    hang(element.current!, made);
    return () => {
      made.destroy();
      host.current = null;
    };
  }, []);

  useImperativeHandle(ref, () => handleOf(() => host.current), []);

  return (
    <div
      ref={element}
      className={props.className}
      role="application"
      tabIndex={0}
      aria-label={props.words.canvas}
      aria-describedby={instructionsId}
      style={{ position: 'relative', overflow: 'hidden', outlineOffset: -2 }}
    >
      <span id={instructionsId} hidden>
        {props.words.instructions}
      </span>
    </div>
  );
});

/** A handle that outlives the host: asked before the canvas is there, it does nothing, or says so. */
function handleOf(current: () => GraphHost | null): GraphHandle {
  const present = (): GraphHost => {
    const host = current();
    if (!host) throw new Error('The graph is not on the page.');
    return host;
  };
  return {
    fit: (ids) => current()?.fit(ids),
    zoomBy: (factor) => current()?.zoomBy(factor),
    panBy: (dx, dy) => current()?.panBy(dx, dy),
    cancelLayout: () => current()?.cancelLayout(),
    relayout: () => current()?.relayout(),
    focusNode: (id) => current()?.focusNode(id),
    exportPng: async (options) => present().exportPng(options),
    exportSvg: (options) => present().exportSvg(options),
  };
}
