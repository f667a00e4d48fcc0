import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** What the page complained about: errors of scripts, of its own requests, and of the content security policy. */
  readonly complaints: readonly string[];
  readonly end: () => Promise<void>;
}

/** Opens a page as a visitor with an empty browser would. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin)
      complaints.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints, end: () => context.close() };
}

/** How long a page may take on a busy machine until it is as expected. */
export const patiently = { timeout: 20_000 };

export const searchBox = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search organizations, coalitions, campaigns' });

export const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });

export const canvas = (page: Page): Locator =>
  page.getByRole('application', { name: 'Graph of the network' });

/** The line that says how much is shown: “57 actors · 98 ties · 88 undated”. */
export async function shownActors(page: Page): Promise<number> {
  const text = await page
    .getByRole('main', { name: 'Network' })
    .getByText(/\d+ (of [\d,]+ shown|actors?)/)
    .first()
    .innerText();
  return Number(/^[\d,]+/.exec(text)![0].replaceAll(',', ''));
}

/** Waits until the network of the first view is drawn: the first of a new database takes longest. */
export async function networkIsShown(page: Page): Promise<void> {
  await page
    .getByRole('main', { name: 'Network' })
    .getByText(/\d+ (of [\d,]+ shown|actors?)/)
    .first()
    .waitFor({ timeout: 60_000 });
}

/** Waits until the canvas has been laid out, so that its actors can be met. */
export async function graphIsLaidOut(page: Page): Promise<void> {
  const announced = (): Promise<string> => page.getByTestId('announcer').innerText();
  await canvas(page).waitFor();
  await expect
    .poll(
      async () => {
        await canvas(page).focus();
        await page.keyboard.press('ArrowRight');
        return announced();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toMatch(/, \d+ ties? shown$/);
}

/** Looks something up with the keyboard alone, and takes the first result. */
export async function lookUp(page: Page, text: string, expected: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await expect
    .poll(() => searchBox(page).evaluate((input) => input === document.activeElement), patiently)
    .toBe(true);
  await page.keyboard.type(text);
  await page
    .getByRole('listbox', { name: 'Search results' })
    .getByRole('option', { name: expected })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await details(page).getByRole('heading', { level: 2, name: expected }).first().waitFor();
}

const MOST_KEYS = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement));

/** Presses a key until a control has the focus, as one without a mouse does. Throws when the way leads by it. */
export async function goAlong(page: Page, target: Locator, key: string): Promise<void> {
  await target.waitFor();
  for (let presses = 0; !(await hasFocus(target)); presses++) {
    if (presses === MOST_KEYS) throw new Error(`${key} does not lead to ${String(target)}.`);
    await page.keyboard.press(key);
  }
}

/** Goes on with Tab to a control, past the end of the page to its beginning if need be. */
export const tabTo = (page: Page, target: Locator): Promise<void> => goAlong(page, target, 'Tab');

/** Takes one of the links at the beginning of the page that lead past what everyone would have to go through. */
export async function skipTo(page: Page, name: string): Promise<void> {
  const isTyping = await searchBox(page).evaluate((input) => input === document.activeElement);
  await goAlong(page, page.getByRole('link', { name }), isTyping ? 'Shift+Tab' : 'Tab');
  await page.keyboard.press('Enter');
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** What axe finds serious or critical on the page as it is now, one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => JSON.stringify(target))
          .slice(0, 3)
          .join(' ')}`,
    );
}
