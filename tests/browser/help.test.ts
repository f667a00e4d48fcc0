/** The help of allies, introductions, places and changes: every line of it is tried, and no line is left untried. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { patiently, seriousViolations, visit, type Visit } from './visit.ts';

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

type Try = (page: Page) => Promise<void>;

/** The lines of the page's own sections, each as it is headed and what its keys do. */
async function linesOf(page: Page): Promise<string[]> {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard and mouse' });
  await sheet.waitFor(patiently);
  expect(await seriousViolations(page)).toEqual([]);
  const lines = await sheet
    .locator('section')
    .evaluateAll((sections) =>
      sections.flatMap((section) =>
        [...section.querySelectorAll('dd')].map(
          (line) => `${section.querySelector('h3')!.textContent}: ${line.textContent}`,
        ),
      ),
    );
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  return lines.filter((line) => !line.startsWith('On every page'));
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Two keys that each do the same to what has the focus: the first opens it, the second closes it. */
const opensAndCloses =
  (find: (page: Page) => Locator): Try =>
  async (page) => {
    const button = find(page).first();
    await button.waitFor({ timeout: 60_000 });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded'), patiently).toBe('true');
    await page.keyboard.press('Space');
    await expect.poll(() => button.getAttribute('aria-expanded'), patiently).toBe('false');
  };

const fold: Try = async (page) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await opensAndCloses((narrow) => narrow.locator('.question-line'))(page);
  await page.setViewportSize({ width: 1200, height: 800 });
};

/** A field is searched by letters, its choices walked by arrows, one taken by Enter. */
const choosing = (field: string, letters: string): Record<string, Try> => {
  const input = (page: Page) => page.getByRole('combobox', { name: field, exact: true });
  const active = (page: Page) => input(page).getAttribute('aria-activedescendant');
  return {
    'Find a choice by its name': async (page) => {
      await input(page).focus();
      await page.keyboard.type(letters);
      await page.getByRole('option').nth(1).waitFor(patiently);
      await expect.poll(() => active(page), patiently).not.toBeNull();
    },
    'Open the choices of a field, go from one to the next': async (page) => {
      const first = await active(page);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => active(page)).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => active(page)).toBe(first);
    },
    'Take the choice': async (page) => {
      const before = page.url();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url(), patiently).not.toBe(before);
      await page.goBack();
      await expect.poll(() => page.url(), patiently).toBe(before);
    },
    'Open or fold the question, where the window is narrow': fold,
  };
};

const nextWay =
  (ways: string): Try =>
  async (page) => {
    const [first, second] = await page.getByRole('radiogroup', { name: ways }).getByRole('radio').all();
    await first!.focus();
    await page.keyboard.press('ArrowRight');
    expect(await isFocused(second!)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await isFocused(first!)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => second!.getAttribute('aria-checked')).toBe('true');
  };

const scrolls =
  (table: string, way?: [ways: string, way: string]): Try =>
  async (page) => {
    await page.setViewportSize({ width: 700, height: 800 });
    if (way)
      await page.getByRole('radiogroup', { name: way[0] }).getByRole('radio', { name: way[1] }).click();
    const region = page.getByRole('region', { name: table, exact: true });
    await region.waitFor(patiently);
    await region.focus();
    const scrolled = () => region.evaluate(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop);
    for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await expect.poll(scrolled, patiently).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1200, height: 800 });
  };

/** Of a drawing, every key but Enter and Escape. */
const drawing = (name: string, way: [ways: string, way: string]): Record<string, Try> => {
  const canvas = (page: Page) => page.getByRole('application', { name });
  const look = async (page: Page): Promise<string> => (await canvas(page).screenshot()).toString('base64');
  const changesIt =
    (...keys: string[]): Try =>
    async (page) => {
      await canvas(page).focus();
      for (const key of keys) {
        const before = await look(page);
        await page.keyboard.press(key);
        await expect.poll(async () => (await look(page)) !== before, patiently).toBe(true);
      }
    };
  const announced = (page: Page) => page.getByTestId('announcer').innerText();
  return {
    'Move between actors': async (page) => {
      await page.getByRole('radiogroup', { name: way[0] }).getByRole('radio', { name: way[1] }).click();
      await canvas(page).waitFor({ timeout: 60_000 });
      // It has come to rest when it looks the same twice.
      for (let last = ''; ;) {
        await page.waitForTimeout(500);
        const now = await look(page);
        if (now === last) break;
        last = now;
      }
      const told = new Set<string>();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
        await canvas(page).focus();
        await page.keyboard.press(key);
        await page.waitForTimeout(150);
        told.add(await announced(page));
      }
      expect(told.size).toBeGreaterThan(1);
    },
    'Move the picture': changesIt('Shift+ArrowRight', 'Shift+ArrowDown'),
    'Move an actor to another place': changesIt('Control+ArrowRight'),
    'Zoom in, zoom out': changesIt('+', '-'),
    'Fit to view': changesIt('Shift+ArrowLeft', '0'),
  };
};

const headed = (heading: string, tries: Record<string, Try>): Record<string, Try> =>
  Object.fromEntries(Object.entries(tries).map(([does, attempt]) => [`${heading}: ${does}`, attempt]));

const arizona = seedEntityId('promise-arizona');

const pages: readonly { page: string; link: string; ready: RegExp; tries: Record<string, Try> }[] = [
  {
    page: 'allies',
    link: `?view=allies&me=${arizona}&issue=${seedEntityId('issue-retirement-security')}`,
    ready: /Not yet partners/,
    tries: {
      ...headed('In the question', choosing('We are', 'ohio')),
      ...headed('On a weight', {
        'Count the part less, or more': async (page) => {
          await page.getByRole('button', { name: 'What counts how much' }).press('Enter');
          const slider = page.getByRole('slider').first();
          const value = async () => Number(await slider.inputValue());
          await slider.focus();
          const usual = await value();
          await page.keyboard.press('ArrowRight');
          await expect.poll(value).toBe(usual + 0.5);
          await page.keyboard.press('ArrowLeft');
          await expect.poll(value).toBe(usual);
        },
        'Leave the part out, or count it most': async (page) => {
          const slider = page.getByRole('slider').first();
          await slider.focus();
          await page.keyboard.press('Home');
          await expect.poll(() => slider.inputValue()).toBe('0');
          await page.keyboard.press('End');
          await expect.poll(() => slider.inputValue()).toBe('10');
        },
      }),
      ...headed('In the answer', {
        'Open or close a reason: its ties, and who says so': opensAndCloses((page) =>
          page.getByRole('button', { name: /^Works on Retirement security/ }),
        ),
        'From one way of showing it to the next; Enter shows it': nextWay('Show as'),
        'Scroll the table that has the focus': scrolls('Possible allies with the parts of their score'),
      }),
    },
  },
  {
    page: 'introductions',
    link: `?view=introductions&from=${arizona}&to=${seedEntityId('gamaliel')}`,
    ready: /can introduce/,
    tries: {
      ...headed('In the question', choosing('We want to meet', 'move')),
      ...headed('In the answer', {
        'Open or close a step: its ties, and who says so': opensAndCloses((page) =>
          page.getByRole('button', { name: /^Promise Arizona .*: read the ties/ }),
        ),
        'From one way of showing it to the next; Enter shows it': nextWay('Show the answer as'),
        'Scroll the table that has the focus': scrolls('Every tie of every step', [
          'Show the answer as',
          'Table',
        ]),
      }),
      ...headed('In the drawing', {
        ...drawing('The actors of the answer and the ties between them', ['Show the answer as', 'Drawing']),
        'Read the steps of the actor, one after the other': async (page) => {
          await page.getByRole('application').focus();
          const told = new Set<string>();
          for (let press = 0; press < 2; press++) {
            await page.keyboard.press('Enter');
            const step = page.getByRole('region', { name: /^What ties / });
            await step.waitFor(patiently);
            told.add((await step.getAttribute('aria-label'))!);
          }
          expect(told.size).toBeGreaterThan(0);
        },
        'Close the step': async (page) => {
          await page.getByRole('application').focus();
          await page.keyboard.press('Escape');
          await page.getByRole('region', { name: /^What ties / }).waitFor({ state: 'detached' });
        },
      }),
    },
  },
  {
    page: 'places',
    link: '?view=places',
    ready: /with a place where they work/,
    tries: {
      ...headed('In the question', choosing('Works on', 'r')),
      ...headed('In the answer', {
        'Scroll the table that has the focus': scrolls('The same numbers as a table'),
        'Open or close who says so': async (page) => {
          const map = page.url();
          await page.getByRole('button', { name: 'Ohio', exact: true }).press('Enter');
          // What comes later stands above what is there: the first of all is known once all is there.
          await page.getByRole('heading', { name: /^National partners/ }).waitFor({ timeout: 60_000 });
          await page.waitForLoadState('networkidle');
          await opensAndCloses((state) => state.getByRole('button', { name: /^Who says so/ }))(page);
          await page.goBack();
          await expect.poll(() => page.url()).toBe(map);
        },
      }),
      ...headed('On the map', {
        'Go from one place to the next': async (page) => {
          const area = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });
          await area('California').waitFor(patiently);
          await area('California').focus();
          await page.keyboard.press('ArrowRight');
          expect(await isFocused(area('Nevada'))).toBe(true);
        },
        'Open the page of the state': async (page) => {
          const heading = page.getByRole('heading', { level: 1 });
          for (const key of ['Enter', 'Space']) {
            const state = page.getByRole('button', { name: /^Ohio: / });
            await state.waitFor(patiently);
            await state.focus();
            await page.keyboard.press(key);
            await expect.poll(() => heading.innerText(), patiently).toBe('Ohio');
            await page.goBack();
          }
        },
      }),
    },
  },
  {
    page: 'changes',
    link: '?view=changes&since=2011&until=2014',
    ready: /From the beginning of 2011/,
    tries: {
      ...headed('In the question', choosing('About', 'ariz')),
      ...headed('On the years', {
        'Show what changed in the year, or in all again': async (page) => {
          const year = page.getByRole('button', { name: /^2014: / });
          for (const [key, pressed] of [
            ['Enter', 'true'],
            ['Space', 'false'],
          ] as const) {
            await year.focus();
            await page.keyboard.press(key);
            await expect.poll(() => year.getAttribute('aria-pressed'), patiently).toBe(pressed);
          }
        },
      }),
      ...headed('In the answer', {
        'Open or close a change: who says so': opensAndCloses((page) =>
          page.getByRole('button', { name: /Promise Arizona ceased to be/ }),
        ),
        'From one way of showing it to the next; Enter shows it': nextWay('Show the changes'),
        'Scroll the table that has the focus': scrolls('Changes', ['Show the changes', 'Table']),
      }),
      ...headed('In the drawing', {
        ...drawing('Network of what changed', ['Show the changes', 'Graph']),
        'Show the actor in time': async (page) => {
          await page.getByRole('application').focus();
          await page.keyboard.press('Enter');
          await page.getByRole('table', { name: /^Timeline of / }).waitFor(patiently);
        },
      }),
      ...headed('In a timeline', {
        'From one bar to the next': async (page) => {
          await page.goto(`${crosstie.url}?view=changes&about=${arizona}&pane=timeline`);
          const bars = page
            .getByRole('table', { name: /^Timeline of / })
            .getByRole('cell')
            .getByRole('button');
          await bars.first().waitFor(patiently);
          await bars.first().focus();
          await page.keyboard.press('ArrowDown');
          expect(await isFocused(bars.nth(1))).toBe(true);
          await page.keyboard.press('ArrowUp');
          expect(await isFocused(bars.first())).toBe(true);
        },
        'To the first bar, to the last': async (page) => {
          const bars = page
            .getByRole('table', { name: /^Timeline of / })
            .getByRole('cell')
            .getByRole('button');
          await page.keyboard.press('End');
          expect(await isFocused(bars.last())).toBe(true);
          await page.keyboard.press('Home');
          expect(await isFocused(bars.first())).toBe(true);
        },
        'Open or close who says so': opensAndCloses((page) =>
          page
            .getByRole('table', { name: /^Timeline of / })
            .getByRole('cell')
            .getByRole('button'),
        ),
        'Close who says so': async (page) => {
          const bar = page
            .getByRole('table', { name: /^Timeline of / })
            .getByRole('cell')
            .getByRole('button');
          await bar.first().press('Enter');
          await expect.poll(() => bar.first().getAttribute('aria-expanded')).toBe('true');
          await page.keyboard.press('Escape');
          await expect.poll(() => bar.first().getAttribute('aria-expanded')).toBe('false');
        },
      }),
    },
  },
];

describe('the help of a page', () => {
  it.each(pages)('of $page tells what every key does, and each does it', async ({ link, ready, tries }) => {
    opened = await visit(browser, `${crosstie.url}${link}`, { viewport: { width: 1200, height: 800 } });
    const { page } = opened;
    await page.getByText(ready).first().waitFor({ timeout: 60_000 });
    expect((await linesOf(page)).sort()).toEqual(Object.keys(tries).sort());
    for (const attempt of Object.values(tries)) await attempt(page);
  });
});
