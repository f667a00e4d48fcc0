import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { canvas, lookUp, networkIsShown, seriousViolations, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});

describe('accessibility', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing serious in %s at %i pixels', async (colorScheme, width) => {
    const { page, end } = await visit(browser, crosstie.url, {
      colorScheme,
      viewport: { width, height: 860 },
    });
    await networkIsShown(page);
    expect(await seriousViolations(page)).toEqual([]);
    await lookUp(page, 'FIRM', /Fair Immigration Reform Movement/);
    expect(await seriousViolations(page)).toEqual([]);
    await end();
  });
});

describe('on a phone', () => {
  it('starts with the table, and shows a sheet of what is chosen', async () => {
    const { page, complaints, end } = await visit(browser, crosstie.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await networkIsShown(page);
    await page.getByRole('grid', { name: 'Actors shown' }).waitFor();
    await page.getByRole('radio', { name: 'Graph' }).tap();
    await canvas(page).waitFor();
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
