import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import {
  details,
  graphIsLaidOut,
  lookUp,
  networkIsShown,
  searchBox,
  shownActors,
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

describe('a researcher with the keyboard alone', () => {
  it('looks up FIRM and reads who was in it, in which role, since when, and who says so', async () => {
    const { page } = opened;
    await lookUp(page, 'FIRM', /Fair Immigration Reform Movement/);
    const panel = details(page);
    await panel.getByText('convened by').first().waitFor();
    await panel.getByText('executive committee').first().waitFor();
    await panel
      .getByText(/since 2004/)
      .first()
      .waitFor();
    await panel
      .getByText(/§4\.1 ¶1/)
      .first()
      .waitFor();
  });

  it('finds a misspelt name and sees a sponsorship end', async () => {
    const { page } = opened;
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    const panel = details(page);
    const sponsorship = panel.getByRole('heading', { name: /^fiscally sponsored by/ });
    await sponsorship.waitFor();
    await panel.getByText('until 2014').first().waitFor();

    await page.getByRole('button', { name: /^As of/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Date' }).fill('2016');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await sponsorship.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^As of:? 2016/ }).waitFor();
  });

  it('expands an actor, and undoes and redoes it', async () => {
    const { page } = opened;
    await lookUp(page, 'pennsylvania working', /Pennsylvania Working Families/);
    const before = await shownActors(page);
    await page.getByRole('button', { name: 'Start here' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shownActors(page)).not.toBe(before);
    const after = await shownActors(page);
    await page.getByRole('button', { name: /^Undo/ }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownActors(page)).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => shownActors(page)).toBe(after);
  });

  it('moves through the graph with the arrow keys and hears where it is', async () => {
    const { page } = opened;
    await graphIsLaidOut(page);
    const announcer = page.getByTestId('announcer');
    const first = await announcer.innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announcer.innerText()).not.toBe(first);
    await page.keyboard.press('Space');
    await details(page).getByRole('tab', { name: /Ties/ }).waitFor();
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

describe('an organizer', () => {
  it('lists immigrant rights groups in Colorado by facets alone, with the mouse', async () => {
    const { page } = opened;
    const issues = page.getByRole('group', { name: 'Issue' });
    await issues.getByRole('button', { name: /more/ }).click();
    await issues.getByText('Immigrant rights', { exact: true }).click();
    const states = page.getByRole('group', { name: 'State' });
    await states.getByRole('button', { name: /more/ }).click();
    await states.getByText('Colorado', { exact: true }).click();
    const matches = page.getByRole('region', { name: 'Matches' });
    await matches.getByText("Colorado People's Alliance").waitFor();
    await matches.getByText('Padres y Jóvenes Unidos').waitFor();
    await matches.getByText('Together Colorado', { exact: true }).waitFor();
    expect(await matches.getByText('New Era Colorado').count()).toBe(0);

    await page.getByRole('button', { name: /Show these \d+ on the graph/ }).click();
    await expect.poll(() => shownActors(page)).toBeLessThan(30);
  });

  it('does the same with the keyboard', async () => {
    const { page } = opened;
    const issues = page.getByRole('group', { name: 'Issue' });
    await issues.getByRole('button', { name: /more/ }).press('Enter');
    await issues.getByRole('checkbox', { name: /^Immigrant rights/ }).press('Space');
    const states = page.getByRole('group', { name: 'State' });
    await states.getByRole('button', { name: /more/ }).press('Enter');
    await states.getByRole('checkbox', { name: /^Colorado/ }).press('Space');
    await page.getByRole('region', { name: 'Matches' }).getByText('Padres y Jóvenes Unidos').waitFor();
  });
});

describe('an evaluator', () => {
  it('reads the same network as a table, sorts it by ties, and takes it along as CSV', async () => {
    const { page } = opened;
    await page.getByRole('radio', { name: 'Table' }).click();
    const table = page.getByRole('grid', { name: 'Actors shown' });
    await table.waitFor();
    const heading = table.getByRole('columnheader', { name: 'Ties here' });
    await heading.click();
    await heading.click();
    const ties = async (): Promise<number[]> =>
      (await table.getByRole('row').all()).length < 3
        ? []
        : Promise.all(
            (await table.getByRole('row').all())
              .slice(1, 8)
              .map(async (row) =>
                Number((await row.getByRole('gridcell').nth(4).innerText()).replace(/\D/g, '') || NaN),
              ),
          );
    const column = await ties();
    const sorted = [...column].sort((a, b) => (column[0]! >= column.at(-1)! ? b - a : a - b));
    expect(column).toEqual(sorted);

    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Actors (CSV)' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('Fair Immigration Reform Movement');
  });

  it('sees the affiliates of a national network by state in the national to local layout', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'PICO National Network' }).click();
    await details(page).getByRole('heading', { name: 'PICO National Network' }).waitFor();
    expect(await page.getByRole('radio', { name: 'National to local' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Table' }).click();
    const table = page.getByRole('grid', { name: 'Actors shown' });
    await table.getByText('Faith in Florida').first().waitFor();
  });
});

describe('a link', () => {
  it('restores the selection, the date, the facets and the presentation', async () => {
    const { page } = opened;
    await lookUp(page, 'promise ariz', /Promise Arizona/);
    await page.getByRole('button', { name: /^As of/ }).click();
    await page.getByRole('textbox', { name: 'Date' }).fill('2012');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
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
