import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allianceTieKinds } from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { allSeedRows, reached, seedName, tiedTo } from '../support/seedCsv.ts';
import { launchChromium } from './chromium.ts';
import { patiently, tabTo, visit, type Visit } from './visit.ts';

/**
 * The whole way of an organizer with ten minutes: who works on what she works on, whom of them she does not know, who that she
 * trusts can introduce her, what changed, and the list to take away. What is right is worked out from the dataset's files.
 */
let browser: Browser;
let crosstie: TestCrosstie;
let opened: Visit | null = null;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});
afterEach(async () => {
  const complaints = opened?.complaints ?? [];
  await opened?.end();
  opened = null;
  expect(complaints).toEqual([]);
});

const partnersOf = (key: string): Set<string> =>
  new Set(
    allSeedRows('ties')
      .filter(
        ({ kind, from, to }) => allianceTieKinds.some((one) => one === kind) && [from, to].includes(key),
      )
      .map(({ from, to }) => (from === key ? to! : from!)),
  );

const onRetirement = tiedTo('WORKS_ON', reached('issue-retirement-security', 'BROADER_THAN', 'outwards'));
const ours = partnersOf('promise-arizona');
const theirs = partnersOf('moveon');
const introducers = [...ours].filter((key) => theirs.has(key)).map(seedName);
const sponsorship = allSeedRows('ties').find(
  ({ kind, to, end }) => kind === 'FISCALLY_SPONSORS' && to === 'promise-arizona' && end,
)!;

const ally = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });

it('the dataset knows an ally that Promise Arizona does not, and who knows both', () => {
  expect(onRetirement).toContain('moveon');
  expect(ours).not.toContain('moveon');
  expect(introducers.length).toBeGreaterThan(0);
});

describe('an organizer with ten minutes', () => {
  it('finds an ally with reasons, who can introduce her, what changed, and takes the list: by keyboard', async () => {
    opened = await visit(browser, `${crosstie.url}?view=allies`);
    const { page } = opened;
    const { keyboard } = page;
    await tabTo(page, page.getByRole('combobox', { name: 'We are' }));
    await keyboard.type('promise ariz');
    await page
      .getByRole('option', { name: /Promise Arizona/ })
      .first()
      .waitFor(patiently);
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /We look for those who work on/ }));
    await keyboard.press('Enter');
    await page.getByRole('option', { name: 'Retirement security' }).waitFor(patiently);
    await keyboard.type('Retirement');
    await keyboard.press('Enter');

    const moveOn = ally(page, seedName('moveon'));
    await moveOn.getByRole('button', { name: /^Works on Retirement security/ }).waitFor(patiently);
    await tabTo(page, moveOn.getByRole('button', { name: /^Add to a list/ }));
    await keyboard.press('Enter');
    await page.getByRole('radio', { name: 'My lists (1)' }).waitFor();
    await tabTo(page, moveOn.getByRole('link', { name: 'Who can introduce us' }));
    await keyboard.press('Enter');

    const answer = page
      .getByRole('main')
      .getByRole('heading', { level: 2, name: /can introduce Promise Arizona/ });
    await answer.waitFor(patiently);
    const told = await answer.innerText();
    expect(introducers.some((name) => told.startsWith(`${name} can introduce`))).toBe(true);
    expect(told).toContain(`to ${seedName('moveon')}.`);

    await tabTo(page, page.getByRole('link', { name: 'Changes', exact: true }));
    await keyboard.press('Enter');
    const year = page.getByRole('button', { name: new RegExp(`^${sponsorship['end']}: `) });
    await tabTo(page, year);
    await keyboard.press('Enter');
    await page.getByText(`In ${sponsorship['end']}`, { exact: true }).waitFor(patiently);
    await page
      .getByRole('button', { name: /Promise Arizona ceased to be a fiscally sponsored project of/ })
      .waitFor(patiently);

    await tabTo(page, page.getByRole('link', { name: 'Allies', exact: true }));
    await keyboard.press('Enter');
    await page.getByRole('radio', { name: 'My lists (1)' }).waitFor(patiently);
    await tabTo(page, page.getByRole('radio', { name: 'With reasons' }));
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'Allies', exact: true });
    await tabTo(page, list.getByRole('button', { name: /^Spreadsheet/ }));
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(await readFile(await download.path(), 'utf8')).toContain(seedName('moveon'));
  });

  it('finds the same by touch on a phone, in Spanish', async () => {
    opened = await visit(browser, `${crosstie.url}?view=allies`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: 'es-US',
    });
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Somos' }).tap();
    await page.keyboard.type('promise ariz');
    await page
      .getByRole('option', { name: /Promise Arizona/ })
      .first()
      .tap();
    await page.getByRole('button', { name: /Buscamos a quienes trabajan en/ }).tap();
    await page.getByRole('option', { name: 'Retirement security' }).tap();
    const moveOn = ally(page, seedName('moveon'));
    await moveOn.getByRole('button', { name: /^Trabaja en Retirement security/ }).waitFor(patiently);
    await moveOn.getByRole('link', { name: 'Quién nos puede presentar' }).tap();

    const answer = page
      .getByRole('main')
      .getByRole('heading', { level: 2, name: /puede presentar a Promise Arizona/ });
    await answer.waitFor(patiently);
    const told = await answer.innerText();
    expect(introducers.some((name) => told.startsWith(`${name} puede presentar`))).toBe(true);
    expect(told).toContain(seedName('moveon'));

    await page.goto(`${crosstie.url}?view=changes`);
    await page.getByRole('button', { name: new RegExp(`^${sponsorship['end']}: .*terminaron`) }).tap();
    await page.getByText(`En ${sponsorship['end']}`, { exact: true }).waitFor(patiently);
    await page
      .getByRole('button', { name: /Promise Arizona dejó de ser un proyecto con patrocinio fiscal de/ })
      .waitFor(patiently);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
