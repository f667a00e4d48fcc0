import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startCrosstie } from '../../server/crosstie.ts';
import { testConfiguration } from '../support/configuration.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { databaseCable } from '../support/databaseCable.ts';
import { launchChromium } from './chromium.ts';
import { canvas, details, lookUp, networkIsShown, seriousViolations, visit } from './visit.ts';

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

describe('without the database', () => {
  it('the page says so, keeps what it shows, and goes on by itself when it returns', async () => {
    const cable = await databaseCable(inject('neo4j').uri);
    const running = await startCrosstie({
      configuration: testConfiguration({ ...inject('neo4j'), uri: cable.uri }),
      env: {},
      onProgress: () => {},
    });
    const { page, end } = await visit(browser, running.url);
    await networkIsShown(page);
    await cable.pull();
    await page.keyboard.press('/');
    await page.keyboard.type('promise');
    await page.getByRole('alert').waitFor({ timeout: 60_000 });
    const health = await fetch(new URL('health', running.url));
    expect(health.status).toBe(503);
    await networkIsShown(page);

    await cable.plug();
    await page.getByRole('alert').waitFor({ state: 'detached', timeout: 60_000 });
    await page
      .getByRole('option', { name: /Promise Arizona/ })
      .first()
      .waitFor();
    await end();
    await running.close();
    await cable.pull();
  });
});

describe('without the network', () => {
  it('says so and goes on when it returns', async () => {
    const { page, end } = await visit(browser, crosstie.url);
    await networkIsShown(page);
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.keyboard.type('promise');
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await page
      .getByRole('option', { name: /Promise Arizona/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await end();
  });
});

describe('a link to something that is not there', () => {
  it('says that it is not in the dataset', async () => {
    const { page, end } = await visit(browser, crosstie.url);
    await networkIsShown(page);
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    const broken = page
      .url()
      .replace('0528cb8e-37df-58d4-8300-b94833d40e69', '00000000-0000-4000-8000-000000000000');
    expect(broken).not.toBe(page.url());
    await page.goto(broken);
    await details(page).getByText('This is not in the dataset.').waitFor();
    await end();
  });
});
