import type { Browser, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { allSeedRows } from '../support/seedCsv.ts';
import { launchChromium } from './chromium.ts';
import { goAlong, patiently, seriousViolations, tabTo, visit, type Visit } from './visit.ts';

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
  opened = await visit(browser, `${crosstie.url}${search}`, options);
  return opened.page;
};

const sponsorship = allSeedRows('ties').find(
  ({ kind, to, end }) => kind === 'FISCALLY_SPONSORS' && to === 'promise-arizona' && end,
)!;
const arizona = seedEntityId('promise-arizona');
const main = (page: Page): Locator => page.getByRole('main', { name: /What changed|Qué cambió/ });

describe('an organizer with the keyboard alone', () => {
  it('asks what changed about a group in a year, reads who says so, follows it in time, saves the list, and goes back', async () => {
    const page = await open('?view=changes');
    await main(page)
      .getByText(/Over the whole record/)
      .waitFor(patiently);

    await tabTo(page, page.getByRole('combobox', { name: 'About' }));
    await page.keyboard.type('promise ariz');
    await page
      .getByRole('option', { name: /^Promise Arizona/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Leave out Promise Arizona' }).waitFor();

    // A year in which nothing is known to have changed says so, and where to look.
    await tabTo(page, page.getByRole('textbox', { name: 'From' }));
    await page.keyboard.type('2013');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'To' }));
    await page.keyboard.type('2013');
    await page.keyboard.press('Enter');
    await main(page)
      .getByText(/Nothing is known to have changed/)
      .waitFor(patiently);
    const year = sponsorship['end']!;
    await tabTo(page, page.getByRole('button', { name: new RegExp(`^${year} \\(`) }));
    await page.keyboard.press('Enter');

    const change = page.getByRole('button', {
      name: /Promise Arizona ceased to be a fiscally sponsored project of/,
    });
    await change.waitFor(patiently);
    expect(await change.innerText()).toContain(year);
    expect(await main(page).innerText()).toMatch(/ties? asked about ha(s|ve) no date/);
    await tabTo(page, change);
    await page.keyboard.press('Enter');
    await main(page).getByText(sponsorship['locator']!, { exact: true }).waitFor();
    expect(page.url()).toContain(`since=${year}`);

    const saving = page.waitForEvent('download');
    await goAlong(page, page.getByRole('button', { name: 'Save as CSV' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const saved = await readFile(await (await saving).path(), 'utf8');
    const line = saved.split('\r\n').find((one) => one.includes('fiscally sponsored project of'))!;
    expect(line).toContain(year);
    expect(line).toContain(sponsorship['locator']!);
    expect(await seriousViolations(page)).toEqual([]);

    await tabTo(page, page.getByRole('button', { name: 'Timeline of Promise Arizona' }));
    await page.keyboard.press('Enter');
    const chart = page.getByRole('table', { name: 'Timeline of Promise Arizona' });
    await chart.waitFor(patiently);
    const bars = chart.getByRole('cell').getByRole('button');
    const told = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label') ?? ''));
    expect(told.some((label) => /fiscally sponsored by .*, until 2014$/.test(label))).toBe(true);
    await tabTo(page, bars.first());
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(told.at(-1));
    await page.keyboard.press('Enter');
    await chart.getByText(/^§/).first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await page.goBack();
    await change.waitFor(patiently);
  });

  it('sees in the graph what began, what ended and what is as before, and hears it', async () => {
    const page = await open('?view=changes&since=2011&until=2014&pane=graph');
    const graph = page.getByRole('application', { name: 'Network of what changed' });
    await graph.waitFor(patiently);
    const legend = page.getByRole('list', { name: 'How changes are marked' });
    expect(await legend.getByRole('listitem').allInnerTexts()).toEqual(['began', 'ended', 'as before']);
    await tabTo(page, graph);
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('status')
      .filter({ hasText: /began|ended/ })
      .first()
      .waitFor(patiently);
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('finds the timeline of an actor in its panel, too', async () => {
    const page = await open(`?from=${arizona}.1&entity=${arizona}&tab=timeline`);
    await page.getByRole('table', { name: 'Timeline of Promise Arizona' }).waitFor(patiently);
    await page.getByRole('heading', { name: /^Undated/ }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('an organizer with a phone, in Spanish', () => {
  it('taps a year and reads what changed in it', async () => {
    const page = await open('?view=changes&lang=es', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.getByRole('button', { name: /^2014: .*terminaron/ }).tap();
    await page.getByText(/^En 2014/).waitFor(patiently);
    await page
      .getByRole('button', { name: /Promise Arizona dejó de ser un proyecto con patrocinio fiscal de/ })
      .tap();
    await main(page).getByText(sponsorship['locator']!, { exact: true }).first().waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
  });
});
