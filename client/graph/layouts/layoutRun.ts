import type { LayoutProgress, Positions } from '../contract.ts';
import type { LayoutMessage, LayoutRequest } from './layoutRequest.ts';

export interface LayoutRun {
  /** Ends the computation at once; nothing more is reported. */
  cancel(): void;
}

export interface LayoutListener {
  progress(progress: LayoutProgress): void;
  done(positions: Positions): void;
  /** The layout threw, or the worker could not start. */
  failed(error: Error): void;
}

/** Starts a layout in a worker of its own. One run, one worker: to cancel is to terminate, whatever the engine is busy with. */
export function startLayout(request: LayoutRequest, listener: LayoutListener): LayoutRun {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
    if ('progress' in data) {
      listener.progress(data.progress);
      return;
    }
    worker.terminate();
    if ('positions' in data) listener.done(data.positions);
    else listener.failed(new Error(`Layout failed: ${data.failure}`));
  };
  worker.onerror = (event) => {
    worker.terminate();
    listener.failed(new Error(`Layout worker failed: ${event.message}`));
  };
  worker.postMessage(request);
  return { cancel: () => worker.terminate() };
}
