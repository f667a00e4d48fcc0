import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
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

const promiseArizona = seedEntityId('promise-arizona');
const gamaliel = seedEntityId('gamaliel');
const moveOn = seedEntityId('moveon');
const center = seedEntityId('center-for-community-change-hybrid');
const toGamaliel = `&from=${promiseArizona}&to=${gamaliel}`;

const open = async (search = '', options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
  opened = await visit(browser, `${crosstie.url}?view=introductions${search}`, options);
  return opened.page;
};

/** The first question of a new database takes longest. */
const atFirst = { timeout: 60_000 };

const answer = (page: Page, name: RegExp): Locator =>
  page.getByRole('main').getByRole('heading', { level: 2, name });
const ways = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 3 });

async function pick(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: field }));
  await page.keyboard.type(text);
  await page
    .getByRole('option', { name: new RegExp(text, 'i') })
    .first()
    .waitFor(patiently);
  await page.keyboard.press('Enter');
  await page
    .getByRole('list', { name: `${field}: 1 named` })
    .getByText(new RegExp(text, 'i'))
    .waitFor(patiently);
}

describe('an organizer with the keyboard alone', () => {
  it('names both ends, is told who can introduce her and why, reads who says so, and comes back by undo and by link', async () => {
    const page = await open();
    await page.getByText('Say who you are and whom you want to meet.').waitFor(patiently);
    await pick(page, 'We are', 'Promise Arizona');
    await pick(page, 'We want to meet', 'Gamaliel');
    await answer(
      page,
      /^The Center \(CCC and CCCAction\) can introduce Promise Arizona to Gamaliel\.$/,
    ).waitFor(atFirst);
    await page.getByText(/^Why: .*partners with Gamaliel \(undated\)\.$/).waitFor();
    expect(await ways(page).allInnerTexts()).toEqual(
      expect.arrayContaining([
        'Way 1: through The Center (CCC and CCCAction)',
        'Way 2: through Fair Immigration Reform Movement and The Center (CCC and CCCAction)',
      ]),
    );
    expect(page.url()).toContain(`from=${promiseArizona}&to=${gamaliel}`);
    expect(await seriousViolations(page)).toEqual([]);

    const step = page
      .getByRole('button', { name: /^Promise Arizona .* The Center .*: read the ties/ })
      .first();
    await tabTo(page, step);
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: /^What ties Promise Arizona and The Center/ });
    await details.getByText(/fiscal sponsor of/).waitFor();
    expect(await details.getByRole('heading', { name: 'Who says so' }).count()).toBe(5);
    await details.getByText(/^Trust [\d.]+% = confidence [\d.]+ × strength 0\.9 × recency [\d.]+/).waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await tabTo(page, page.getByRole('radiogroup', { name: 'Show the answer as' }));
    await goAlong(page, page.getByRole('radio', { name: 'Table' }), 'ArrowRight');
    await page.keyboard.press('Space');
    const table = page.getByRole('region', { name: 'Every tie of every step' });
    expect(await table.getByRole('row').count()).toBeGreaterThan(7);
    expect(await seriousViolations(page)).toEqual([]);
    const link = page.url();
    await page.keyboard.press('Control+z');
    await expect.poll(() => table.count()).toBe(0);
    await page.goto(link);
    await table.waitFor(patiently);
  });

  it('is told that nobody can within a step, and takes the change that finds somebody', async () => {
    const page = await open(`${toGamaliel}&steps=1`);
    await page
      .getByText('No way from Promise Arizona to Gamaliel within 1 step at any time.')
      .waitFor(patiently);
    await tabTo(page, page.getByRole('button', { name: 'Up to 2 steps' }));
    await page.keyboard.press('Enter');
    await answer(page, /can introduce/).waitFor(patiently);
    expect(new URL(page.url()).searchParams.get('steps')).toBe('2');
    await page.goto(`${crosstie.url}?view=introductions${toGamaliel}&avoid=${center}&asOf=2012`);
    await page.getByText(/^No way from .* within 4 steps as of 2012\.$/).waitFor(patiently);
    await page.getByRole('button', { name: 'Avoiding nobody: 2 steps' }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('chooses in how many years trust halves, keeps it in the link, and takes what is too much to the most', async () => {
    const page = await open(`${toGamaliel}&halflife=5`);
    await answer(page, /can introduce/).waitFor(patiently);
    const years = page.getByRole('textbox', { name: /trusted half as much/ });
    expect(await years.inputValue()).toBe('5 years');
    await tabTo(page, years);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('500');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('halflife'), patiently).toBe('100');
    expect(await years.inputValue()).toBe('100 years');
    await page.getByRole('button', { name: 'Back to the usual choices' }).press('Enter');
    await expect.poll(() => page.url()).not.toContain('halflife');
    expect(await years.inputValue()).toBe('10 years');
  });

  it('asks who ties several together, and sees it drawn', async () => {
    const page = await open(`&from=${promiseArizona}&to=${gamaliel},${moveOn}&as=graph`);
    await answer(page, /^The Center .* ties these 3 together\.$/).waitFor(patiently);
    await page.getByText('No other set of ties is trusted more.').waitFor();
    const drawing = page.getByRole('application', {
      name: 'The actors of the answer and the ties between them',
    });
    await drawing.waitFor(patiently);
    const announced = new Set<string>();
    await expect
      .poll(
        async () => {
          await drawing.focus();
          await page.keyboard.press('ArrowRight');
          announced.add(await page.getByTestId('announcer').innerText());
          return [...announced].filter((said) => / (Organization|Hybrid)|, (organization|hybrid)/.test(said))
            .length;
        },
        { timeout: 60_000, interval: 300 },
      )
      .toBeGreaterThan(1);
    expect(await seriousViolations(page)).toEqual([]);
  });
});

describe('an organizer with a phone, in Spanish', () => {
  it('finds the same by touch, and opens the actor in Explore', async () => {
    const page = await open(`${toGamaliel}&lang=es`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await answer(page, /puede presentar a Promise Arizona con Gamaliel\.$/).waitFor(patiently);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousViolations(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Promise Arizona .*leer los vínculos/ })
      .first()
      .tap();
    await page.getByRole('region', { name: /^Qué une a Promise Arizona y/ }).waitFor();
    await page.getByRole('link', { name: 'Gamaliel' }).first().tap();
    await expect.poll(() => page.url()).toContain(`entity=${gamaliel}`);
    await page.getByRole('link', { name: 'Buscar una presentación' }).waitFor(patiently);
  });
});
