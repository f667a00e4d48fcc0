import { computeLayout, type LayoutMessage, type LayoutRequest } from './layoutRequest.ts';

/** Layouts run here so that a person can go on panning while one is computed; cancelling ends the worker. */
const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const tell = (message: LayoutMessage): void => scope.postMessage(message);
  try {
    tell({ positions: computeLayout(data, (progress) => tell({ progress })) });
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) });
  }
};
