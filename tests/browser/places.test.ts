import type { Browser, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { reached, tiedTo } from '../support/seedCsv.ts';
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

const open = async (search = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
  opened = await visit(browser, `${crosstie.url}?view=places${search}`, options);
  return opened.page;
};

const map = (page: Page): Locator =>
  page.getByRole('group', { name: 'Map: how many work in each state', exact: true });
const area = (page: Page, name: RegExp): Locator => map(page).getByRole('button', { name });
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const saved = async (page: Page, item: string): Promise<{ name: string; text: string }> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

describe('who works where', () => {
  it('is walked on the map by arrow keys, and a state opens by Enter and closes by Back', async () => {
    const page = await open();
    await area(page, /^California/).waitFor({ timeout: 60_000 });
    // Tab leads to one place of the map, the one that counts most.
    expect(await map(page).locator('[tabindex="0"]').count()).toBe(1);
    await tabTo(page, area(page, /^California/));
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toMatch(/^Nevada: \d+/);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).toMatch(/^California: \d+/);
    await area(page, /^Pennsylvania/).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).toMatch(/^Ohio: \d+/);

    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText(), patiently).toBe('Ohio');
    expect(new URL(page.url()).searchParams.get('state')).toBe('OH');
    await page.getByText('No donor table recorded').waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: /^National partners/ }).waitFor(patiently);

    await page.goBack();
    await expect.poll(() => heading.innerText(), patiently).toBe('Who works where');
  });

  it('counts who works on an issue in a state, says so in the table, and tells who says so', async () => {
    const issue = 'issue-civic-engagement';
    const page = await open(`&issue=${seedEntityId(issue)}&state=OH`);
    const workers = tiedTo('WORKS_ON', reached(issue, 'BROADER_THAN', 'outwards'));
    const there = tiedTo('OPERATES_IN', reached('us-oh', 'WITHIN', 'inwards'));
    const both = [...workers].filter((key) => there.has(key) && !/^(cohort|campaign)/.test(key));
    const row = page.getByRole('row', { name: /^Ohio/ });
    await row.waitFor({ timeout: 60_000 });
    await expect.poll(() => row.getByRole('cell').first().innerText(), patiently).toBe(String(both.length));
    const claims = page.getByRole('button', { name: /^Who says so.*Ohio/ }).first();
    await claims.focus();
    await page.keyboard.press('Enter');
    // Of all lists of claims the one that was opened: others stay folded.
    await page.locator('.claims:visible').first().waitFor(patiently);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('draws the ties of national actors on request, tells them in words, and saves what is seen', async () => {
    const page = await open('&flows=yes');
    await page.getByRole('heading', { name: 'Ties from national actors into the states' }).waitFor({
      timeout: 60_000,
    });
    await page.getByRole('link', { name: 'PICO National Network' }).first().waitFor(patiently);
    await expect.poll(() => page.locator('.flows path').count(), patiently).toBeGreaterThan(20);
    expect(await seriousViolations(page)).toEqual([]);

    const svg = await saved(page, 'Map as a picture (SVG)');
    expect(svg.name).toMatch(/^crosstie-places-.*\.svg$/);
    expect(svg.text).toContain('Who works where');
    expect(svg.text).toContain('<title>California: ');
    expect(svg.text).toContain('U.S. Census Bureau');
    const csv = await saved(page, 'Counts as a spreadsheet (CSV)');
    expect(csv.text).toMatch(/Ohio,8,1,.*Multi-organizational Alliances/);
    expect(csv.text.split('\r\n')[0]).toMatch(/,Sources,Citation$/);
    const png = await saved(page, 'Map as a picture (PNG)');
    expect(png.name).toMatch(/\.png$/);
    expect(png.text.slice(1, 4)).toBe('PNG');
  });

  it('shows by level who works on an issue, and takes one level by its name', async () => {
    const issue = 'issue-civic-engagement';
    const page = await open(`&issue=${seedEntityId(issue)}`);
    await page.getByRole('heading', { name: 'By level' }).waitFor({ timeout: 60_000 });
    const bar = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'national' }) });
    const count = Number(/\d+$/.exec(await bar.innerText())![0]);
    expect(count).toBeGreaterThan(0);
    await bar.getByRole('button', { name: 'national' }).click();
    await page.getByText(new RegExp(`^${count} actors?:`)).waitFor(patiently);
    expect(new URL(page.url()).searchParams.get('level')).toBe('NATIONAL');
  });

  it('tells that a link names no state without asking, and leads to all', async () => {
    const page = await open('&state=QQ');
    await page.getByText('There is no state QQ').waitFor(patiently);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'All states' }).press('Enter');
    await area(page, /^California/).waitFor({ timeout: 60_000 });
  });

  it('offers to try again what failed, and shows it then', async () => {
    const page = await open();
    await area(page, /^California/).waitFor({ timeout: 60_000 });
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { data: null, errors: [{ message: 'It broke.', extensions: { code: 'INTERNAL' } }] },
      }),
    );
    await area(page, /^Ohio/).press('Enter');
    const again = page.getByRole('button', { name: 'Try again' }).first();
    await again.waitFor(patiently);
    await page.unroute('**/graphql');
    await again.press('Enter');
    await page.getByRole('row', { name: /^Ohio/ }).waitFor(patiently);
    await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count(), patiently).toBe(0);
  });

  it('tells of a coalition who leads it, who is in it, and when they joined; on a phone and in Spanish', async () => {
    const page = await open(`&coalition=${seedEntityId('fair-immigration-reform-movement')}&lang=es`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page
      .getByRole('heading', { name: 'Fair Immigration Reform Movement' })
      .waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: 'Quién la dirige y la alberga' }).waitFor(patiently);
    await page.getByRole('heading', { name: '9 miembros' }).waitFor(patiently);
    await page.getByRole('heading', { name: 'Entradas y salidas' }).waitFor(patiently);
    const width = await page.evaluate(() => document.querySelector('.places')!.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await seriousViolations(page)).toEqual([]);
  });
});
