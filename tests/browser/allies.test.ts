import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { patiently, seriousViolations, tabTo, visit, type Visit } from './visit.ts';

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

const CENTER = /^The Center \(CCC and CCCAction\)$/;
const ally = (page: Page, name: RegExp | string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });

describe('an organizer with the keyboard alone', () => {
  it('finds who works on retirement security in Ohio, why and who says so, and takes a list away', async () => {
    opened = await visit(browser, `${crosstie.url}?view=allies`);
    const { page } = opened;
    const { keyboard } = page;

    await tabTo(page, page.getByRole('combobox', { name: 'We are' }));
    await keyboard.type('ohio organizing');
    await page.getByRole('option', { name: /Ohio Organizing Collaborative/ }).waitFor();
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /We look for those who work on/ }));
    await keyboard.press('Enter');
    await page.getByRole('option', { name: 'Retirement security' }).waitFor();
    await keyboard.type('Retirement');
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /any state/ }));
    await keyboard.press('Enter');
    await page.getByRole('option', { name: 'Ohio' }).waitFor();
    await keyboard.type('Ohio');
    await keyboard.press('Enter');

    await ally(page, CENTER).waitFor();
    await page.getByRole('region', { name: 'Counted, not named' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    const works = ally(page, CENTER).getByRole('button', { name: /^Works on Retirement security/ });
    await tabTo(page, works);
    await keyboard.press('Enter');
    await ally(page, CENTER).getByText('§4 ¶2').first().waitFor();
    await ally(page, CENTER)
      .getByRole('button', { name: /^Works in Ohio/ })
      .waitFor();

    await tabTo(page, ally(page, CENTER).getByRole('button', { name: /^Add to a list/ }));
    await keyboard.press('Enter');
    await page.getByRole('radio', { name: 'My lists (1)' }).waitFor();

    await tabTo(page, page.getByRole('button', { name: /^Show them: .* Economic justice at large/ }));
    await keyboard.press('Enter');
    await ally(page, 'Common Good Ohio').waitFor();
    await keyboard.press('Control+z');
    await ally(page, 'Common Good Ohio').waitFor({ state: 'detached' });

    await tabTo(page, page.getByRole('radio', { name: 'With reasons' }));
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'Allies', exact: true });
    await tabTo(page, list.getByRole('textbox', { name: /^Note on The Center/ }));
    await keyboard.type('=call first');
    await keyboard.press('Enter');
    await tabTo(page, list.getByRole('button', { name: /^Spreadsheet/ }));
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('The Center (CCC and CCCAction)');
    expect(text).toContain("'=call first");
    expect(text).toContain('Multi-organizational Alliances');
    expect(await seriousViolations(page)).toEqual([]);

    await tabTo(page, list.getByRole('button', { name: /^Remove The Center/ }));
    await keyboard.press('Enter');
    await list.getByText('nobody yet').waitFor();
    await tabTo(page, page.getByRole('region', { name: 'My lists' }).getByRole('button', { name: 'Undo' }));
    await keyboard.press('Enter');
    await list.getByRole('textbox', { name: /^Note on The Center/ }).waitFor();
  });
});

describe('an organizer with a phone, in Spanish', () => {
  it('finds the same by touch', async () => {
    opened = await visit(browser, `${crosstie.url}?view=allies`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      locale: 'es-US',
    });
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Somos' }).tap();
    await page.keyboard.type('ohio organizing');
    await page.getByRole('option', { name: /Ohio Organizing Collaborative/ }).tap();
    await page.getByRole('button', { name: /Buscamos a quienes trabajan en/ }).tap();
    await page.getByRole('option', { name: 'Retirement security' }).tap();
    await page.getByRole('button', { name: /cualquier estado/ }).tap();
    await page.getByRole('option', { name: 'Ohio' }).tap();

    await ally(page, CENTER).waitFor();
    await ally(page, CENTER)
      .getByRole('button', { name: /^Trabaja en Retirement security/ })
      .tap();
    await ally(page, CENTER).getByText('§4 ¶2').first().waitFor();
    await ally(page, CENTER).getByRole('link', { name: 'Quién nos puede presentar' }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), patiently)
      .toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
  });
});
