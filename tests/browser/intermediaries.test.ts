import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import {
  details,
  goAlong,
  networkIsShown,
  patiently,
  seriousViolations,
  tabTo,
  visit,
  type Visit,
} from './visit.ts';

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
  opened = await visit(browser, `${crosstie.url}?view=intermediaries${search}`, options);
  return opened.page;
};

const table = (page: Page): Locator => page.getByRole('grid', { name: 'Actors and their measures' });
const rows = (page: Page): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const status = (page: Page): Locator =>
  page.getByRole('main', { name: 'Intermediaries' }).locator('.status-line');

/** The first actors with their numbers, once all columns are there. */
async function firstNumbers(page: Page): Promise<string[]> {
  await expect.poll(() => rows(page).count(), { timeout: 30_000 }).toBeGreaterThan(3);
  await expect.poll(() => table(page).getByText('being computed').count(), patiently).toBe(0);
  return rows(page).evaluateAll((found) =>
    found
      .slice(0, 4)
      .map((row) =>
        [...row.querySelectorAll('[role=rowheader], [role=gridcell]')]
          .map((cell) => (cell as HTMLElement).innerText.trim())
          .join(' | '),
      ),
  );
}

async function showPane(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('radiogroup', { name: 'Show beside the table' }));
  await goAlong(page, page.getByRole('radio', { name, exact: true }), 'ArrowRight');
  await page.keyboard.press('Space');
}

describe('an evaluator with the keyboard alone', () => {
  it('picks a scope, sorts by constraint, asks why, compares two dates, and reopens the copied link to the same numbers', async () => {
    const page = await open();
    await firstNumbers(page);

    await tabTo(page, page.getByRole('button', { name: /Ties that count/ }));
    await page.keyboard.press('Enter');
    await goAlong(page, page.getByRole('option', { name: /^Formal coalition ties/ }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'As of' }));
    await page.keyboard.type('2012');
    await page.keyboard.press('Enter');
    await status(page).getByText('as of 2012').waitFor();

    await tabTo(page, table(page));
    await page.keyboard.press('ArrowUp');
    const constraint = table(page).getByRole('columnheader', { name: /^Constraint/ });
    await goAlong(page, constraint, 'ArrowRight');
    await page.keyboard.press('Enter');
    // Little constraint marks a broker.
    await expect.poll(() => constraint.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    await expect.poll(() => constraint.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    await expect.poll(() => constraint.getAttribute('aria-sort')).toBe('ascending');
    // Whoever has come to a heading is told what it measures.
    await page
      .getByRole('tooltip')
      .getByText(/Burt 1992/)
      .waitFor();
    const numbers = await firstNumbers(page);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = details(page);
    await panel.getByRole('heading', { level: 2 }).waitFor();
    await panel.getByText(/contacts\. Those that constrain it most:/).waitFor();
    await panel
      .getByText(/^adds \d/)
      .first()
      .waitFor();

    await showPane(page, 'Compare');
    await tabTo(page, page.getByRole('textbox', { name: 'Compare with the date' }));
    await page.keyboard.type('2016');
    await page.keyboard.press('Enter');
    await page
      .getByText(/2012 and 2016: .* by more than missing ties could make/)
      .waitFor({ timeout: 60_000 });
    const difference = await page.locator('.compare-sum').innerText();

    await showPane(page, 'Methods');
    await tabTo(page, page.getByRole('button', { name: 'Copy for a report' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const told of ['As of 2012', 'Of the roles', 'Constraint', 'Burt 1992', 'data version'])
      expect(text).toContain(told);
    const link = /https?:\/\/\S+/.exec(text.split('\n').at(-2)!)![0];

    await page.goto(link);
    expect(await firstNumbers(page)).toEqual(numbers);
    await details(page)
      .getByText(/contacts\. Those that constrain it most:/)
      .waitFor();
    await showPane(page, 'Compare');
    await expect.poll(() => page.locator('.compare-sum').innerText(), { timeout: 60_000 }).toBe(difference);
  });

  it('binds kinds of ties otherwise, and the link and the method tell so', async () => {
    const page = await open('&columns=strength,degree');
    await firstNumbers(page);
    const form = page.getByRole('complementary', { name: 'What is measured' });
    await tabTo(page, form.getByRole('button', { name: /^Kinds of ties/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByRole('button', { name: /^Strengths/ }));
    await page.keyboard.press('Enter');
    await form.getByText('One column of the table reads strengths: Strength').waitFor();
    const membership = form.getByRole('slider', { name: 'member of' });
    await tabTo(page, membership);
    await page.keyboard.press('ArrowLeft');
    await form.getByText('usually 0.7').waitFor();
    await form.getByText('member of (strength 0.65)').waitFor();
    expect(new URL(page.url()).searchParams.get('strengths')).toBe('MEMBER_OF:0.65');
    await tabTo(page, form.getByRole('button', { name: 'Back to the usual strengths' }));
    await page.keyboard.press('Enter');
    await form.getByText('member of (strength 0.7)').waitFor();
    expect(new URL(page.url()).searchParams.has('strengths')).toBe(false);
  });

  it('asks whose removal changes a number most, how often a cut-point stays one, and finds both by the link', async () => {
    const page = await open('&asOf=2012&columns=betweenness,articulation_point');
    await firstNumbers(page);
    await tabTo(page, table(page));
    await page.keyboard.press('Enter');
    const without = details(page).getByRole('region', { name: 'Without one other' });
    await tabTo(page, without.getByRole('button', { name: 'Leave out each other actor in turn' }));
    await page.keyboard.press('Enter');
    const removals = without.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect.poll(() => removals.count(), { timeout: 30_000 }).toBeGreaterThan(3);
    const changes = await removals.evaluateAll((found) =>
      found.map(({ lastElementChild: change }) => (change as HTMLElement).innerText.replace(/[^\d.]/g, '')),
    );
    const sizes = changes.map(Number);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    await details(page)
      .getByText(/^stays so in \d+% of draws$/)
      .waitFor();
    await page.reload();
    await expect.poll(() => removals.count(), { timeout: 30_000 }).toBe(changes.length);
  });

  it('is offered measures where they are defined, with groups by issue, and told of an undefined one why', async () => {
    const page = await open('&ties=PARTICIPATES_IN&columns=brokerage.raw,community');
    await firstNumbers(page);
    await table(page)
      .getByRole('columnheader', { name: /^Community$/ })
      .waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Columns' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Columns' });
    await tabTo(page, dialog.getByRole('button', { name: /How actors are grouped for/ }));
    await page.keyboard.press('Enter');
    await goAlong(page, page.getByRole('option', { name: 'by issue' }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: /Add a measure$/ }));
    await page.keyboard.press('Enter');
    await goAlong(page, page.getByRole('option', { name: /^Degree among two modes/ }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await table(page)
      .getByRole('columnheader', { name: /^Two-mode degree$/ })
      .waitFor();
    await table(page)
      .getByRole('columnheader', { name: /^Brokerage.*by issue$/ })
      .waitFor();
    // By names nobody ranks, and nothing lies between them.
    const cells = (column: number) => table(page).locator(`[role=gridcell][aria-colindex="${column}"]`);
    await cells(4).locator('[role=img]').first().waitFor({ timeout: 30_000 });
    expect(await cells(3).locator('[role=img]').count()).toBe(0);

    await page.goto(`${crosstie.url}?view=intermediaries&columns=twomode.degree`);
    await table(page)
      .getByText(/the network is not of two modes/)
      .first()
      .waitFor({ timeout: 30_000, state: 'attached' });
    await tabTo(page, page.getByRole('button', { name: 'Columns' }));
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('dialog', { name: 'Columns' }).getByRole('button', { name: /Add a measure$/ }),
    );
    await page.keyboard.press('Enter');
    await page
      .getByRole('option', { name: /^Betweenness/ })
      .first()
      .waitFor();
    expect(await page.getByRole('option', { name: /two modes/ }).count()).toBe(0);
    expect(await page.getByRole('option', { name: /support/i }).count()).toBeGreaterThan(0);
  });

  it('compares one issue with another, and calls the sides by them', async () => {
    const page = await open('&pane=compare');
    await firstNumbers(page);
    const issue = page.getByRole('button', { name: /or the issue$/ });
    await tabTo(page, issue);
    await page.keyboard.press('Enter');
    const immigration = page.getByRole('option', { name: 'Immigrant rights' });
    await goAlong(page, immigration, 'ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('all issues and Immigrant rights: ').waitFor({ timeout: 60_000 });
    for (const side of ['all issues', 'Immigrant rights'])
      await page.getByRole('columnheader', { name: side }).waitFor();
  });

  it('goes from exploring to measuring and back with the browser’s own Back', async () => {
    opened = await visit(browser, crosstie.url);
    const { page } = opened;
    await networkIsShown(page);
    const address = page.url();
    await tabTo(page, page.getByRole('link', { name: 'Intermediaries' }));
    await page.keyboard.press('Enter');
    await firstNumbers(page);
    await page.goBack();
    await networkIsShown(page);
    expect(new URL(page.url()).searchParams.getAll('from')).toEqual(
      new URL(address).searchParams.getAll('from'),
    );
    await page.goForward();
    await firstNumbers(page);
  });
});

describe('a scope', () => {
  it('that leaves nobody says what to do', async () => {
    const page = await open('&ties=FUNDS&confidence=1&states=WY');
    await page.getByText('No actor has a tie in this scope.').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Measure all alliance ties' }).click();
    await firstNumbers(page);
  });
});

describe('accessibility', () => {
  it.each([
    ['light', 1440, 'scatter'],
    ['dark', 1440, 'roles'],
    ['light', 390, 'table'],
    ['dark', 390, 'compare&vs=2016'],
    ['light', 390, 'roles'],
  ] as const)('axe finds nothing serious in %s at %i pixels beside %s', async (colorScheme, width, pane) => {
    const page = await open(`&asOf=2012&pane=${pane}`, { colorScheme, viewport: { width, height: 860 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (width > 700) {
      await firstNumbers(page);
      await rows(page).first().click();
      await details(page).getByRole('heading', { level: 2 }).waitFor();
    }
    expect(await seriousViolations(page)).toEqual([]);
  });
});
