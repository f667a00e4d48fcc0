import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { serveGraphEngine } from '../browser/graphEngineServer.ts';

/**
 * How long frames take while panning: ours beside a bare Cytoscape canvas with the same elements at the
 * same places, in the same browser, in turns. Run as
 * `pnpm bench panning [actors] [ties] [organic|bands]`.
 *
 * A frame's time is the time between two animation frames, so nothing is below the screen's 16.7 ms. The
 * picture moves 4 px a frame, 60 frames to the right and back, three rounds each.
 */
export interface PanningResult {
  actors: number;
  ties: number;
  layout: string;
  ours: FrameTimes;
  bare: FrameTimes;
  /** Ours over bare; below 1, ours is faster. */
  medianRatio: number;
  p95Ratio: number;
}

export interface FrameTimes {
  medianMs: number;
  p95Ms: number;
  worstMs: number;
  frames: number;
}

const rounds = 3;

export async function benchPanning(actors = 2000, ties = 5000, layout = 'organic'): Promise<PanningResult> {
  const server = await serveGraphEngine();
  const browser = await launchChromium();
  try {
    const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
    for (let round = 0; round < rounds; round++) {
      for (const engine of ['ours', 'bare'] as const) {
        const url = `${server.url}?actors=${actors}&ties=${ties}&layout=${layout}&engine=${engine}&still`;
        times[engine].push(...(await panOnce(browser, url)));
      }
    }
    const [ours, bare] = [summary(times.ours), summary(times.bare)];
    const ratio = (a: number, b: number): number => Math.round((a / b) * 1000) / 1000;
    return {
      actors,
      ties,
      layout,
      ours,
      bare,
      medianRatio: ratio(ours.medianMs, bare.medianMs),
      p95Ratio: ratio(ours.p95Ms, bare.p95Ms),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function panOnce(browser: Browser, url: string): Promise<number[]> {
  // The bench speaks to the page in text, which the page's own policy forbids.
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  try {
    await page.goto(url);
    await page.waitForFunction('window.graphEngine?.ready', undefined, { timeout: 180_000 });
    // What follows the first picture (fitting, resting) is not panning.
    await page.waitForTimeout(1500);
    // As text: this file is checked without the browser's types.
    return await page.evaluate<number[]>(`new Promise((done) => {
      const { handle, bare } = window.graphEngine;
      const times = [];
      let last = null;
      let frame = 0;
      const step = (now) => {
        if (last !== null) times.push(now - last);
        last = now;
        const dx = frame < 60 ? 4 : -4;
        if (bare) bare.panBy({ x: dx, y: dx / 2 });
        else handle.panBy(dx, dx / 2);
        frame += 1;
        if (frame < 120) requestAnimationFrame(step);
        else done(times);
      };
      requestAnimationFrame(step);
    })`);
  } finally {
    await page.close();
  }
}

function summary(times: readonly number[]): FrameTimes {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.floor(share * (sorted.length - 1))]! * 10) / 10;
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1), frames: sorted.length };
}
