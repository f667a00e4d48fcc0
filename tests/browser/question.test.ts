/** What a page is asked: open where there is room, one line in words where there is not, and no form where it is embedded. */
import type { Browser, Page } from 'playwright-core';
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

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const open = async (search: string, options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
  opened = await visit(browser, `${crosstie.url}${search}`, options);
  return opened.page;
};

const arizona = seedEntityId('promise-arizona');
const retirement = seedEntityId('issue-retirement-security');

/** Of each page a link that asks something: how the question reads, a field of its form, what its answer begins with. */
const pages = [
  {
    page: 'allies',
    link: `?view=allies&me=${arizona}&issue=${retirement}&state=OH`,
    told: 'Retirement security · Ohio · for Promise Arizona',
    heading: 'Allies: Retirement security · Ohio · for Promise Arizona',
    field: 'We are',
    answer: /Counted, not named/,
  },
  {
    page: 'introductions',
    link: `?view=introductions&from=${arizona}&to=${seedEntityId('gamaliel')}&steps=3`,
    told: 'From Promise Arizona to Gamaliel · within 3 steps',
    heading: 'Introductions: From Promise Arizona to Gamaliel · within 3 steps',
    field: 'We want to meet',
    answer: /can introduce Promise Arizona to Gamaliel/,
  },
  {
    page: 'places',
    link: `?view=places&issue=${retirement}&level=LOCAL&asOf=2012`,
    told: 'Retirement security · local · by where they work · as of 2012',
    heading: 'Retirement security: local · as of 2012',
    field: 'Works on',
    answer: /with a place where they work/,
  },
  {
    page: 'changes',
    link: `?view=changes&about=${arizona}&since=2014&until=2014`,
    told: 'Promise Arizona · In 2014',
    heading: 'What changed: Promise Arizona · In 2014',
    field: 'About',
    answer: /Promise Arizona ceased to be a fiscally sponsored project/,
  },
] as const;

describe('the question on a phone', () => {
  it.each(pages)('of $page is one line above its answer, and opens and folds by touch', async (asked) => {
    const page = await open(asked.link, phone);
    const line = page.getByRole('button', { name: asked.told });
    await line.waitFor(patiently);
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    const field = page.getByRole('combobox', { name: asked.field, exact: true });
    expect(await field.isVisible()).toBe(false);
    const answer = page.getByText(asked.answer).first();
    await answer.waitFor({ timeout: 60_000 });
    // In sight without scrolling.
    expect((await answer.boundingBox())!.y).toBeLessThan(phone.viewport.height);
    expect(await seriousViolations(page)).toEqual([]);

    await line.tap();
    await field.waitFor();
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the answer' }).tap();
    await field.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('stays open while it is filled in, and leads to the answer when it is put: by keyboard', async () => {
    const page = await open('?view=allies&lang=es', phone);
    const { keyboard } = page;
    const me = page.getByRole('combobox', { name: 'Somos' });
    await tabTo(page, me);
    await keyboard.type('promise ariz');
    await page
      .getByRole('option', { name: /Promise Arizona/ })
      .first()
      .waitFor(patiently);
    await keyboard.press('Enter');
    const line = page.getByRole('button', { name: /^para Promise Arizona/ });
    await line.waitFor(patiently);
    expect(await me.isVisible()).toBe(true);
    await tabTo(page, page.getByRole('button', { name: 'Ver la respuesta' }));
    await keyboard.press('Enter');
    await me.waitFor({ state: 'hidden' });
    const main = page.getByRole('main');
    await expect.poll(() => main.evaluate((one) => one === document.activeElement)).toBe(true);
    await goAlong(page, line, 'Shift+Tab');
    await keyboard.press('Enter');
    await me.waitFor();
    expect(await line.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

describe('the question where there is room', () => {
  it('stands open beside its answer', async () => {
    const page = await open(pages[0].link);
    await page.getByRole('combobox', { name: 'We are' }).waitFor(patiently);
    expect(await page.getByRole('button', { name: pages[0].told }).count()).toBe(0);
    await expect.poll(() => page.title(), patiently).toBe(`Allies: ${pages[0].told} · Crosstie`);
  });
});

describe('an embedded page', () => {
  it.each(pages)('of $page shows the answer under its question in words, and no form', async (asked) => {
    const page = await open(`${asked.link}&embed=1`, { viewport: { width: 960, height: 640 } });
    await page.getByRole('heading', { level: 1, name: asked.heading, exact: true }).waitFor(patiently);
    await page.getByText(asked.answer).first().waitFor({ timeout: 60_000 });
    for (const role of ['banner', 'combobox', 'textbox', 'slider'] as const)
      expect([role, await page.getByRole(role).count()]).toEqual([role, 0]);
    for (const name of [/Export|Save|CSV/, /Add to a list/, /Show the answer/, /My lists/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);

    const citation = page.getByRole('complementary', { name: 'Where this comes from' });
    await expect.poll(() => citation.innerText(), patiently).toMatch(/from \d+ of \d+ sources/);
    const [, shown, all] = /from (\d+) of (\d+) sources/.exec(await citation.innerText())!;
    expect(Number(shown)).toBeGreaterThan(0);
    expect(Number(shown)).toBeLessThan(Number(all));
    expect(await citation.innerText()).toContain(asked.heading);
    // The answer has the room that the form leaves.
    expect((await page.getByRole('main').boundingBox())!.width).toBe(960);

    // Links lead out of the frame, where there is a way back.
    const links = page.getByRole('main').getByRole('link');
    for (const link of await links.all()) expect(await link.getAttribute('target')).toBe('_blank');
    expect(await seriousViolations(page)).toEqual([]);
  });
});
