import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { graphIsLaidOut, networkIsShown, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each control over the graph is, and the stage they lie on. */
const controls = (page: Page): Promise<{ stage: Box; over: Box[] }> =>
  page.evaluate(() => {
    const box = (element: Element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { what: element.textContent || element.className, left, right, top, bottom };
    };
    const over = '.selection-toolbar, .legend-closed, .graph-tools > *';
    return {
      stage: box(document.querySelector('.stage-body')!),
      over: [...document.querySelectorAll(over)].map(box),
    };
  });

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('what lies over the graph', () => {
  it.each([
    [720, 450],
    [720, 900],
    [390, 844],
  ])('is within it, apart, and reachable at %i by %i', async (width, height) => {
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?view=graph`, {
      viewport: { width, height },
    });
    await networkIsShown(page);
    await graphIsLaidOut(page);
    await page.keyboard.press('Space');
    const tools = page.getByRole('toolbar');
    await tools.waitFor();
    const { stage, over } = await controls(page);
    expect(over.length).toBeGreaterThanOrEqual(4);
    for (const [index, one] of over.entries()) {
      expect(one.left, one.what).toBeGreaterThanOrEqual(stage.left);
      expect(one.right, one.what).toBeLessThanOrEqual(stage.right);
      for (const other of over.slice(index + 1))
        expect(meet(one, other), `${one.what} on ${other.what}`).toBe(false);
    }
    // Every tool is in sight: none has to be scrolled to.
    const edge = (await tools.boundingBox())!;
    for (const tool of await tools.getByRole('button').all()) {
      const at = (await tool.boundingBox())!;
      expect(at.x + at.width).toBeLessThanOrEqual(edge.x + edge.width);
    }
    expect(await page.getByRole('radio', { name: 'Organic' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await end();
  });
});
