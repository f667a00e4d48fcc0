import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { openRawGraph } from '../support/rawGraph.ts';
import { launchChromium } from './chromium.ts';
import { graphIsLaidOut, networkIsShown, patiently, seriousViolations, tabTo, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-drop-'));
  file = path.join(folder, 'spring-grants.csv');
  await writeFile(file, windows1252(messy));
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  const raw = openRawGraph();
  await raw.run('MATCH (b:Batch) WHERE size(b.files) > 0 DELETE b');
  await raw.run('MATCH (d:MatchDecision) DELETE d');
  await raw.close();
  await rm(folder, { recursive: true });
  await browser.close();
  await crosstie.close();
});

/**
 * A spreadsheet as people have them: a title above the headings, semicolons, decimal commas, days before months, letters of
 * Windows-1252, and rows that cannot be taken: one without a name, one whose amount is words, one with a cell too many.
 */
const messy = [
  'Grants of the spring round;;;;;;',
  'Funder;Grantee;Town;St;Given;Paid on;Remarks',
  'Fundación Río Grande;Ohio Organizing Collaborative;;;12.500,00;03.04.2023;voter registration',
  'Fundación Río Grande;United We Dream;;;40.000,00;17.04.2023;“Señoras” training',
  'Fundación Río Grande;Service Employees International Union;;;7.250,00;17.04.2023;',
  'Fundación Río Grande;New Virginia Majority;;;15.000,00;21.05.2023;canvass',
  'Fundación Río Grande;Center for Community Change;;;99.000,00;30.05.2023;general support',
  'Fundación Río Grande;Peñasco Workers’ Circle;Taos;NM;5.000,00;02.06.2023;',
  'Fundación Río Grande;Mesilla Valley Tenants;Las Cruces;NM;8.000,00;28.06.2023;',
  'Fundación Río Grande;Acequia Alliance;Española;NM;about ten thousand;28.06.2023;',
  'Fundación Río Grande;;Silver City;NM;1.000,00;28.06.2023;name to follow',
  'Fundación Río Grande;Bosque Youth; Inc.;Socorro;NM;1.500,00;28.06.2023;',
].join('\r\n');

function windows1252(text: string): Buffer {
  const beyondLatin1 = new Map([
    ['“', 0x93],
    ['”', 0x94],
    ['’', 0x92],
  ]);
  return Buffer.from([...text].map((letter) => beyondLatin1.get(letter) ?? letter.codePointAt(0)!));
}

/** Lets go of a file over what takes files, as a mouse does. */
async function drop(page: Page, file: string): Promise<void> {
  const zone = page.locator('.drop-zone');
  await zone.waitFor(patiently);
  const { x, y, width, height } = (await zone.boundingBox())!;
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items: [], files: [file], dragOperationsMask: COPY },
    });
}

/** As the protocol of the developer tools counts what may be done with what is dragged. */
const COPY = 1;

/** Says what a column means, with the keyboard alone: the option of that name, the nth of several. */
async function correct(page: Page, column: string, meaning: string, nth = 1): Promise<void> {
  const picker = page.getByRole('button', { name: `What ${column} means` });
  await picker.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Search meanings' }).waitFor();
  await page.keyboard.type(meaning);
  const options = page.getByRole('option', { name: meaning, exact: true });
  await options.nth(nth - 1).waitFor();
  const isChosen = () => options.nth(nth - 1).getAttribute('data-focused');
  for (let presses = 0; (await isChosen()) === null; presses++) {
    if (presses === 20) throw new Error(`The arrow keys do not lead to “${meaning}”.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => picker.innerText(), patiently).toContain(meaning);
}

/** Everything that a reader may learn of how much there is. */
const dataset = (): Promise<unknown> => crosstie.ask('{ dataset { entities ties claims sources } }');

describe('the view of imports', () => {
  it('takes a messy spreadsheet from its drop to the graph and back without a trace', async () => {
    const before = await dataset();
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?view=import`);
    await drop(page, file);

    // What would become of it, before anything is written.
    await page.getByRole('heading', { level: 1, name: 'spring-grants.csv' }).waitFor(patiently);
    const rows = page.getByRole('region', { name: 'What becomes of the rows' });
    await rows.getByText('10 rows of ties').waitFor(patiently);
    expect(await page.getByText('Fundación Río Grande').first().isVisible()).toBe(true);
    const notTaken = page.getByRole('region', { name: /rows? (is|are) not taken$/ });
    await notTaken.getByText('row 11').first().waitFor();
    expect(await dataset()).toEqual(before);
    expect(await seriousViolations(page)).toEqual([]);

    // Columns that nobody could guess are said; the rows are looked at again with them.
    await correct(page, 'Given', 'amount (US dollars)');
    await correct(page, 'Town', 'address: city', 2);
    await correct(page, 'St', 'address: state', 2);
    await correct(page, 'Remarks', 'purpose');
    await page.getByText('Looking again…').waitFor({ state: 'detached', ...patiently });
    await expect.poll(() => rows.innerText(), patiently).toMatch(/10 rows of ties.*7 new.*3 not taken/s);
    await notTaken.getByText('“about ten thousand” is not a number', { exact: false }).waitFor();

    // Five doubtful matches, a key each.
    const match = page.getByRole('group', { name: /^Match \d of 5/ });
    await tabTo(page, match);
    for (const [at, key] of ['s', 's', 'n', 's', 's'].entries()) {
      await page.getByRole('group', { name: new RegExp(`^Match ${at + 1} of 5`) }).waitFor(patiently);
      await page.keyboard.press(key);
    }
    await page.getByText('4 are known already, 1 new, 0 undecided.').waitFor(patiently);
    await page.keyboard.press('u');
    await page.getByText('4 of 5 decided').waitFor(patiently);
    await page.keyboard.press('s');
    await page.getByText('5 of 5 decided').waitFor(patiently);
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('button', { name: /^Import \d+ rows$/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Imported' }).waitFor({ timeout: 60_000 });
    const told = await page.getByRole('region', { name: 'What became of the rows' }).innerText();
    expect(told).toMatch(/10 rows of ties.*7 new.*3 not taken/s);
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole('link', { name: 'See it on the graph' }).press('Enter');
    await networkIsShown(page);
    await graphIsLaidOut(page);
    await page.getByRole('radio', { name: 'Table' }).press('Space');
    for (const name of ['Fundación Río Grande', 'Mesilla Valley Tenants', 'United We Dream'])
      await page
        .getByRole('row', { name: new RegExp(name) })
        .first()
        .waitFor(patiently);
    await page.getByRole('tab', { name: /^Ties/ }).press('Enter');
    await page.getByText('99,000', { exact: false }).first().waitFor(patiently);

    // Taken back from the list of imports.
    await page.getByRole('link', { name: 'Import', exact: true }).press('Enter');
    const past = page.getByRole('region', { name: 'Imported before' });
    await past.getByRole('button', { name: 'Take it back: spring-grants.csv' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).press('Enter');
    await past.getByText(/^spring-grants.csv was taken back/).waitFor({ timeout: 60_000 });
    expect(await dataset()).toEqual(before);
    const { search } = await crosstie.ask<{ search: { totalCount: number } }>(
      '{ search(text: "Mesilla Valley Tenants") { totalCount } }',
    );
    expect(search.totalCount).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
