import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startCrosstie, type RunningCrosstie } from '../../server/crosstie.ts';
import { testConfiguration } from '../support/configuration.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { databaseCable, type DatabaseCable } from '../support/databaseCable.ts';
import { launchChromium } from './chromium.ts';
import {
  canvas,
  details,
  lookUp,
  networkIsShown,
  searchBox,
  seriousViolations,
  shownActors,
  visit,
  type Visit,
} from './visit.ts';

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

/** A reader is told within this, and within this the page has gone on by itself, in milliseconds. */
const TOLD_WITHIN_MS = 10_000;
const BACK_WITHIN_MS = 15_000;

const alert = (page: Page): Locator => page.getByRole('alert');

async function isTold(page: Page, words: string): Promise<void> {
  await alert(page).getByText(words).waitFor({ timeout: TOLD_WITHIN_MS });
}

/** The page goes on by itself: whatever was left on it is still there. */
async function goesOn(page: Page): Promise<void> {
  await alert(page).waitFor({ state: 'detached', timeout: BACK_WITHIN_MS });
}
const leaveMark = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.dataset['mark'] = 'left'));
const hasMark = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset['mark'] === 'left');

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect.poll(() => searchBox(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type(text);
}
const result = (page: Page, name: RegExp): Locator => page.getByRole('option', { name }).first();

describe('without the database', () => {
  let cable: DatabaseCable;
  let running: RunningCrosstie | null = null;
  let opened: Visit | null = null;

  const start = async (port = 0): Promise<string> => {
    running = await startCrosstie({
      configuration: { ...testConfiguration({ ...inject('neo4j'), uri: cable.uri }), port },
      env: {},
      onProgress: () => {},
    });
    return running.url;
  };
  const health = async (): Promise<number> => (await fetch(new URL('health', running!.url))).status;
  const code = async (): Promise<unknown> => {
    const response = await fetch(new URL('graphql', running!.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { sources } }' }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code;
  };

  beforeEach(async () => {
    cable = await databaseCable(inject('neo4j').uri);
  });
  afterEach(async () => {
    await opened?.end();
    await running?.close();
    await cable.pull();
    [opened, running] = [null, null];
  });

  it('a page that is only looked at says so, keeps what it shows, and goes on when it returns', async () => {
    opened = await visit(browser, await start());
    const { page } = opened;
    await networkIsShown(page);
    const shown = await shownActors(page);
    await leaveMark(page);

    await cable.pull();
    await isTold(page, 'The server answers, its database does not.');
    expect(await shownActors(page)).toBe(shown);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await health()).toBe(503);
    expect(await code()).toBe('STORE_UNAVAILABLE');

    await cable.plug();
    await goesOn(page);
    expect(await health()).toBe(200);
    expect(await code()).toBeUndefined();
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    expect(await hasMark(page)).toBe(true);
  });

  it('a search says so while its list is open, and is answered when it returns', async () => {
    opened = await visit(browser, await start());
    const { page } = opened;
    await networkIsShown(page);
    await cable.pull();
    await type(page, 'promise');
    await isTold(page, 'The server answers, its database does not.');
    await cable.plug();
    await goesOn(page);
    await result(page, /Promise Arizona/).waitFor();
  });

  it('one that hangs is told of like one that is stopped', async () => {
    opened = await visit(browser, await start());
    const { page } = opened;
    await networkIsShown(page);
    cable.silence();
    await isTold(page, 'The server answers, its database does not.');
    await cable.plug();
    await goesOn(page);
    await lookUp(page, 'promise ariz', /Promise Arizona/);
  });

  it('one that is not there yet when Crosstie starts: the page says so, then shows the network by itself', async () => {
    await cable.pull();
    opened = await visit(browser, await start());
    const { page } = opened;
    await isTold(page, 'The server answers, its database does not.');
    expect(await health()).toBe(503);
    expect(await seriousViolations(page)).toEqual([]);
    await leaveMark(page);
    await cable.plug();
    await goesOn(page);
    await networkIsShown(page);
    expect(await shownActors(page)).toBeGreaterThan(150);
    expect(await hasMark(page)).toBe(true);
  });

  it('without the server either, the page says so, and goes on when it is started again', async () => {
    const url = await start();
    opened = await visit(browser, url);
    const { page } = opened;
    await networkIsShown(page);
    await leaveMark(page);
    await running!.close();
    await isTold(page, 'The server does not answer.');
    await start(Number(new URL(url).port));
    await goesOn(page);
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    expect(await hasMark(page)).toBe(true);
  });
});

describe('without the network', () => {
  it('says so, keeps what it shows, and goes on when it returns', async () => {
    const { page, end } = await visit(browser, crosstie.url);
    await networkIsShown(page);
    const shown = await shownActors(page);
    await leaveMark(page);
    await page.context().setOffline(true);
    await isTold(page, 'This computer is offline.');
    expect(await shownActors(page)).toBe(shown);
    await type(page, 'promise');
    await page.getByText('The search got no answer.').waitFor();
    await isTold(page, 'This computer is offline.');
    await page.context().setOffline(false);
    await goesOn(page);
    await result(page, /Promise Arizona/).waitFor();
    expect(await hasMark(page)).toBe(true);
    await end();
  });
});

describe('a link to something that is not there', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';

  it('says that it is not in the dataset, and leads out', async () => {
    const { page, complaints, end } = await visit(browser, crosstie.url);
    await networkIsShown(page);
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    const broken = page.url().replace('0528cb8e-37df-58d4-8300-b94833d40e69', nobody);
    expect(broken).not.toBe(page.url());
    await page.goto(broken);
    await details(page).getByText('This is not in the dataset.').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await details(page).getByRole('link', { name: 'Start over' }).click();
    await details(page).getByRole('heading', { name: 'What you are looking at' }).waitFor();
    await networkIsShown(page);
    expect(complaints).toEqual([]);
    await end();
  });

  it('that was all of the view shows where to start instead', async () => {
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?from=${nobody}.1`);
    const stage = page.getByRole('main', { name: 'Network' });
    await stage.getByText('Nothing is shown.').waitFor();
    await stage.getByRole('button', { name: /Fair Immigration Reform Movement/ }).click();
    await networkIsShown(page);
    expect(complaints).toEqual([]);
    await end();
  });
});
