import { readFile } from 'node:fs/promises';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import {
  canvas,
  details,
  goAlong,
  graphIsLaidOut,
  lookUp,
  networkIsShown,
  patiently,
  searchBox,
  shownActors,
  skipTo,
  tabTo,
  visit,
  type Visit,
} from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;
let opened: Visit;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});
beforeEach(async () => {
  opened = await visit(browser, crosstie.url);
  await networkIsShown(opened.page);
});
afterEach(async () => {
  const { complaints } = opened;
  await opened.end();
  expect(complaints).toEqual([]);
});

describe('the first view', () => {
  it('shows a chosen alliance amid national, state and local actors, and says what it is', async () => {
    const { page } = opened;
    await page.getByRole('heading', { name: 'What you are looking at' }).waitFor();
    expect(await shownActors(page)).toBeGreaterThan(150);
    await page
      .getByText(/Fair Immigration Reform Movement/)
      .first()
      .waitFor();
  });
});

/** What the panel must say of FIRM: who was in it, in which role, since when, and who says so. */
async function firmIsTold(page: Page): Promise<void> {
  const panel = details(page);
  for (const words of ['convened by', 'executive committee', /since 2004/, /§4\.1 ¶1/])
    await panel.getByText(words).first().waitFor();
}

describe('a researcher with the mouse', () => {
  it('looks up FIRM and reads who was in it, in which role, since when, and who says so', async () => {
    const { page } = opened;
    await searchBox(page).click();
    await page.keyboard.type('FIRM');
    await page
      .getByRole('option', { name: /Fair Immigration Reform Movement/ })
      .first()
      .click();
    await details(page)
      .getByRole('heading', { level: 2, name: /Fair Immigration Reform Movement/ })
      .waitFor();
    await firmIsTold(page);
  });
});

describe('a researcher with the keyboard alone', () => {
  it('looks up FIRM and reads who was in it, in which role, since when, and who says so', async () => {
    const { page } = opened;
    await lookUp(page, 'FIRM', /Fair Immigration Reform Movement/);
    await firmIsTold(page);
  });

  it('finds a misspelt name and sees a sponsorship end', async () => {
    const { page } = opened;
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    const panel = details(page);
    const sponsorship = panel.getByRole('heading', { name: /^fiscally sponsored by/ });
    await sponsorship.waitFor();
    await panel.getByText('until 2014').first().waitFor();

    await tabTo(page, page.getByRole('button', { name: /^As of/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Date' }));
    await page.keyboard.type('2016');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await sponsorship.waitFor({ state: 'detached' });
    await panel.getByRole('heading', { level: 2, name: 'Promise Arizona' }).waitFor();
    await page.getByRole('button', { name: /^As of:? 2016/ }).waitFor();
  });

  it('expands an actor, and undoes and redoes it', async () => {
    const { page } = opened;
    await lookUp(page, 'pennsylvania working', /Pennsylvania Working Families/);
    const before = await shownActors(page);
    await skipTo(page, 'Skip to the network');
    // One stop for Tab, and arrow keys within.
    await tabTo(page, page.getByRole('toolbar', { name: 'Selection' }));
    await goAlong(page, page.getByRole('button', { name: 'Start here' }), 'ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownActors(page), patiently).not.toBe(before);
    const after = await shownActors(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownActors(page), patiently).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => shownActors(page), patiently).toBe(after);
  });

  it('moves through the graph with the arrow keys and hears where it is', async () => {
    const { page } = opened;
    await graphIsLaidOut(page);
    const announcer = page.getByTestId('announcer');
    const first = await announcer.innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announcer.innerText(), patiently).not.toBe(first);
    await page.keyboard.press('Space');
    await details(page).getByRole('tab', { name: /Ties/ }).waitFor();
  });

  it('skips to the network without losing what can be undone', async () => {
    const { page } = opened;
    await lookUp(page, 'pennsylvania working', /Pennsylvania Working Families/);
    await skipTo(page, 'Skip to the network');
    await page.keyboard.press('Control+z');
    await details(page)
      .getByRole('heading', { name: /Pennsylvania Working Families/ })
      .waitFor({ state: 'detached' });
  });

  it('asks for help with a question mark', async () => {
    const { page } = opened;
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

/** Immigrant rights groups in Colorado are listed, and none that works on other issues. */
async function coloradoIsListed(page: Page): Promise<void> {
  const matches = page.getByRole('region', { name: 'Matches' });
  for (const name of ["Colorado People's Alliance", 'Padres y Jóvenes Unidos', 'Together Colorado'])
    await matches.getByText(name, { exact: true }).waitFor();
  await matches.getByText('New Era Colorado').first().waitFor({ state: 'detached' });
}
const showOnGraph = (page: Page): Locator =>
  page.getByRole('button', { name: /Show these \d+ on the graph/ });

describe('an organizer with the mouse', () => {
  it('lists immigrant rights groups in Colorado by facets alone, and sees them on the graph', async () => {
    const { page } = opened;
    const issues = page.getByRole('group', { name: 'Issue' });
    await issues.getByRole('button', { name: /more/ }).click();
    await issues.getByText('Immigrant rights', { exact: true }).click();
    const states = page.getByRole('group', { name: 'State' });
    await states.getByRole('button', { name: /more/ }).click();
    await states.getByText('Colorado', { exact: true }).click();
    await coloradoIsListed(page);
    await showOnGraph(page).click();
    await expect.poll(() => shownActors(page), patiently).toBeLessThan(30);
  });
});

describe('an organizer with the keyboard alone', () => {
  it('lists immigrant rights groups in Colorado by facets alone, and sees them on the graph', async () => {
    const { page } = opened;
    const states = page.getByRole('group', { name: 'State' });
    await tabTo(page, states.getByRole('button', { name: /more/ }));
    await page.keyboard.press('Enter');
    await goAlong(page, states.getByRole('checkbox', { name: /^Colorado/ }), 'Shift+Tab');
    await page.keyboard.press('Space');
    const issues = page.getByRole('group', { name: 'Issue' });
    await tabTo(page, issues.getByRole('button', { name: /more/ }));
    await page.keyboard.press('Enter');
    await goAlong(page, issues.getByRole('checkbox', { name: /^Immigrant rights/ }), 'Shift+Tab');
    await page.keyboard.press('Space');
    await coloradoIsListed(page);
    await goAlong(page, showOnGraph(page), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => shownActors(page), patiently).toBeLessThan(30);
  });
});

const actorsTable = (page: Page): Locator => page.getByRole('grid', { name: 'Actors shown' });
const tiesHeading = (page: Page): Locator =>
  actorsTable(page).getByRole('columnheader', { name: 'Ties here' });

/** The first numbers in the column of ties, in the order of the rows. */
async function tiesInOrder(page: Page): Promise<number[]> {
  const cells = await actorsTable(page)
    .locator('[role=row][aria-rowindex]')
    .evaluateAll((rows) =>
      rows
        .map((row) => ({
          at: Number(row.getAttribute('aria-rowindex')),
          ties: [...row.querySelectorAll('[role=gridcell]')].at(-1)?.textContent ?? '',
        }))
        .filter(({ ties }) => ties !== '')
        .sort((a, b) => a.at - b.at)
        .map(({ ties }) => Number(ties.replaceAll(',', ''))),
    );
  return cells.slice(0, 12);
}

async function isSortedByTies(page: Page, direction: 'ascending' | 'descending'): Promise<void> {
  await expect.poll(() => tiesHeading(page).getAttribute('aria-sort'), patiently).toBe(direction);
  const sign = direction === 'ascending' ? 1 : -1;
  await expect
    .poll(async () => {
      const ties = await tiesInOrder(page);
      return ties.length === 12 && ties.every((count, at) => at === 0 || sign * (count - ties[at - 1]!) >= 0);
    }, patiently)
    .toBe(true);
}

async function isCsvOfActors(download: Download, actors: number): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('Fair Immigration Reform Movement');
  expect(csv.trim().split(/\r?\n/).length).toBeGreaterThan(actors);
}

describe('an evaluator with the mouse', () => {
  it('reads the same network as a table, sorts it by ties, and takes it along as CSV', async () => {
    const { page } = opened;
    const actors = await shownActors(page);
    await page.getByRole('radio', { name: 'Table' }).click();
    await tiesHeading(page).click();
    await isSortedByTies(page, 'ascending');
    await tiesHeading(page).click();
    await isSortedByTies(page, 'descending');

    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Actors (CSV)' }).click(),
    ]);
    await isCsvOfActors(download, actors);
  });

  it('sees the affiliates of a national network by state in the national to local layout', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'PICO National Network' }).click();
    await details(page).getByRole('heading', { name: 'PICO National Network' }).waitFor();
    expect(await page.getByRole('radio', { name: 'National to local' }).isChecked()).toBe(true);
    await graphIsLaidOut(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/ }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    // The headings of the bands and of the boxes within them, by code where there is no room for the name.
    for (const heading of ['National', 'State', 'FL|Florida', 'CO|Colorado', 'CA|California'])
      expect(svg).toMatch(new RegExp(`>(${heading})</text>`));
    await page.getByRole('radio', { name: 'Table' }).click();
    const row = actorsTable(page).getByRole('row', { name: /Faith in Florida/ });
    await row.getByRole('gridcell', { name: 'FL', exact: true }).waitFor();
  });
});

describe('an evaluator with the keyboard alone', () => {
  it('reads the same network as a table, sorts it by ties, and takes it along as CSV', async () => {
    const { page } = opened;
    const actors = await shownActors(page);
    await page.keyboard.press('v');
    await skipTo(page, 'Skip to the network');
    await tabTo(page, actorsTable(page));
    const heading = tiesHeading(page);
    // From the rows up to the headings, and along them.
    await page.keyboard.press('ArrowUp');
    await goAlong(page, heading, 'ArrowRight');
    await page.keyboard.press('Enter');
    await isSortedByTies(page, 'ascending');
    await page.keyboard.press('Enter');
    await isSortedByTies(page, 'descending');

    await goAlong(page, page.getByRole('button', { name: 'Export' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await goAlong(page, page.getByRole('menuitem', { name: 'Actors (CSV)' }), 'ArrowDown');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await isCsvOfActors(download, actors);
  });

  it('hears the affiliates of a national network by state in the national to local layout', async () => {
    const { page } = opened;
    await skipTo(page, 'Skip to details');
    await tabTo(page, page.getByRole('button', { name: 'PICO National Network' }));
    await page.keyboard.press('Enter');
    await details(page).getByRole('heading', { name: 'PICO National Network' }).waitFor();
    await skipTo(page, 'Skip to the network');
    await tabTo(page, canvas(page));
    expect(await page.getByRole('radio', { name: 'National to local' }).isChecked()).toBe(true);
    const announcer = page.getByTestId('announcer');
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return announcer.innerText();
      }, patiently)
      .toMatch(/, State, [A-Z][a-z ]+, \d+ ties? shown$/i);
  });
});

describe('a link', () => {
  it('restores the selection, the date, the facets and the presentation', async () => {
    const { page } = opened;
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    await page.getByRole('button', { name: /^As of/ }).click();
    await page.getByRole('textbox', { name: 'Date' }).fill('2012');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await visit(browser, link);
    await other.page.getByRole('button', { name: /^As of:? 2012/ }).waitFor();
    await details(other.page).getByRole('heading', { name: 'Promise Arizona' }).waitFor();
    await other.page.getByRole('grid', { name: 'Actors shown' }).waitFor();
    expect(other.complaints).toEqual([]);
    await other.end();
  });

  it('is followed back by the browser', async () => {
    const { page } = opened;
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    await page.goBack();
    await details(page).getByRole('heading', { name: 'Promise Arizona' }).waitFor({ state: 'detached' });
  });
});

describe('the picture', () => {
  it('is saved as SVG with its date and where it comes from', async () => {
    const { page } = opened;
    await graphIsLaidOut(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /SVG/ }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toMatch(/^<(\?xml|svg)/);
    expect(svg).toContain('Crosstie');
    expect(svg).toContain('FIRM');
  });

  it('is saved as PNG', async () => {
    const { page } = opened;
    await graphIsLaidOut(page);
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /PNG/ }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(20_000);
  });
});

describe('the search', () => {
  it('says what to do when nothing is found', async () => {
    const { page } = opened;
    await searchBox(page).fill('zzzzqqq');
    await page.getByText('Nothing is called “zzzzqqq”.').waitFor();
  });
});
