import { progress } from '@clack/prompts';

/** A bar that a person sees on a terminal and nobody else; what it tells goes to standard error. */
export interface Bar {
  /** @param share how much is done, 0 to 1. */
  at(share: number, message: string): void;
  done(message: string): void;
  failed(message: string): void;
}

const STEPS = 100;
const silent: Bar = { at: () => {}, done: () => {}, failed: () => {} };

export function bar(title: string, isWanted: boolean): Bar {
  if (!isWanted || !process.stderr.isTTY) return silent;
  const shown = progress({ max: STEPS, output: process.stderr });
  shown.start(title);
  let steps = 0;
  return {
    at: (share, message) => {
      const now = Math.min(STEPS, Math.floor(share * STEPS));
      shown.advance(now - steps, message);
      steps = now;
    },
    done: (message) => shown.stop(message),
    failed: (message) => shown.error(message),
  };
}
