import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { details, lookUp, networkIsShown, shownActors, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
  // The first page of all waits for the database to plan its first questions.
  const first = await visit(browser, crosstie.url);
  first.page.setDefaultTimeout(150_000);
  await networkIsShown(first.page);
  await first.end();
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});

const tab = (page: Page, name: RegExp) => details(page).getByRole('tab', { name });

describe('a source beside a fact', () => {
  it('is read about in the panel, with what it supports, and leaves the network as it is', async () => {
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?view=table`);
    await networkIsShown(page);
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    expect(await tab(page, /^Sources/).innerText()).toMatch(/Sources\s*2$/);
    const shown = await shownActors(page);

    await tab(page, /^Sources/).click();
    await details(page)
      .getByRole('button', { name: /^Movement Voter Project, 2016$/ })
      .first()
      .click();
    await details(page).getByRole('heading', { name: 'Movement Voter Project groups 2016' }).waitFor();
    await tab(page, /^Supports/).click();
    await details(page).getByRole('button', { name: '215 People' }).first().waitFor();
    expect(await shownActors(page)).toBe(shown);
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('a link', () => {
  it('restores which table is open and how it is ordered', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?view=table`);
    await networkIsShown(page);
    await page.getByRole('tab', { name: /^Ties/ }).first().click();
    await page.getByRole('columnheader', { name: 'To' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('table=ties&tieSort=to');
    await page.reload();
    const header = page.getByRole('grid', { name: 'Ties shown' }).getByRole('columnheader', { name: 'To' });
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    await end();
  });

  it('that uses codes nobody knows opens without them', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?view=table&ties=BOGUS&kind=Bogus`);
    await networkIsShown(page);
    expect(await shownActors(page)).toBeGreaterThan(150);
    expect(page.url()).not.toMatch(/bogus/i);
    await end();
  });

  it('is handed over to be copied where the clipboard is out of reach', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?view=table`);
    await networkIsShown(page);
    const share = page.getByRole('button', { name: 'Share' });
    await share.click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
    });
    await share.click();
    const link = page.getByRole('textbox', { name: 'Link to exactly this view' });
    await link.waitFor();
    expect(await link.inputValue()).toBe(page.url());
    expect(
      await link.evaluate((input: HTMLInputElement) => [
        input === document.activeElement,
        input.selectionStart,
        input.selectionEnd === input.value.length,
      ]),
    ).toEqual([true, 0, true]);
    await end();
  });
});

describe('a key', () => {
  it('that switches to the table takes the focus along', async () => {
    const { page, end } = await visit(browser, crosstie.url);
    await networkIsShown(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('v');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null))
      .toBe(true);
    await end();
  });
});
