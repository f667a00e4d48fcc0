/** A view shown in another page, and a story of views: made, reordered, played, and opened again from a file alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStory } from '../../client/state/story/url.ts';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { networkIsShown, seriousViolations, tabTo, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;
let folder: string;

beforeAll(async () => {
  [browser, crosstie, folder] = await Promise.all([
    launchChromium(),
    startTestCrosstie(),
    mkdtemp(join(tmpdir(), 'crosstie-story-')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
  await rm(folder, { recursive: true });
});

const announced = (page: Page) => page.getByTestId('announcer');

/** Takes an item of the menu beside Share, by keyboard. */
async function share(page: Page, item: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Embed, or add to a story' }));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

describe('an embedded view', () => {
  it('is only shown, with where it is from, and leads to the whole', async () => {
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?view=table&asOf=2012`);
    await networkIsShown(page);
    await share(page, /Copy the HTML/);
    await announced(page).getByText('HTML copied').waitFor();
    const markup = await page.evaluate(() => navigator.clipboard.readText());
    // Another origin: the same machine at another port.
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><h1>An article</h1>${markup}`),
    );
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const frame = elsewhere.frameLocator('iframe');
    await frame.getByRole('grid', { name: 'Actors shown' }).waitFor();
    const citation = frame.getByRole('complementary', { name: 'Where this comes from' });
    await citation.getByText(/as of 2012\. Crosstie, data version \d+, from \d+ sources/).waitFor();
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Export' }).count()).toBe(0);
    const open = await citation.getByRole('link', { name: 'Open in Crosstie' }).getAttribute('href');
    expect(open).toContain('asOf=2012');
    expect(open).not.toContain('embed');
    site.close();
    expect(complaints).toEqual([]);
    await end();
  });

  it('stays embedded however its address is rewritten, and passes axe', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?embed=1&lang=es`, {
      viewport: { width: 960, height: 640 },
    });
    await page
      .getByRole('main', { name: 'Red' })
      .getByText(/\d+ actores/)
      .first()
      .waitFor({ timeout: 60_000 });
    await expect.poll(() => page.url()).toMatch(/from=.*&embed=1&lang=es/);
    expect(await seriousViolations(page)).toEqual([]);
    await end();
  });
});

describe('a story', () => {
  it('is made, put in order and undone by keyboard, played, and opens from a file without a network', async () => {
    const { page, complaints, end } = await visit(browser, `${crosstie.url}?view=table&kind=Coalition`);
    await networkIsShown(page);
    await share(page, /Add this view/);
    await announced(page)
      .getByText(/is in the story now, as its only view/)
      .waitFor();
    await page.keyboard.press('v');
    await page.getByRole('application', { name: 'Graph of the network' }).waitFor();
    await share(page, /Add this view/);
    await announced(page)
      .getByText(/as the last of 2 views/)
      .waitFor();
    await share(page, /Open the story, with 2 views/);

    await tabTo(page, page.getByRole('textbox', { name: 'Title of the story' }));
    await page.keyboard.type('Coalitions & <b>friends</b>');
    await tabTo(page, page.getByRole('textbox', { name: /^What you say of view 2/ }));
    await page.keyboard.type('The same as a graph.');
    await tabTo(page, page.getByRole('button', { name: /one place earlier/ }).last());
    await page.keyboard.press('Enter');
    await announced(page)
      .getByText(/is at place 1 of 2 now/)
      .waitFor();
    const told = page.getByRole('list', { name: 'Views of the story' }).getByRole('textbox');
    await expect.poll(() => told.first().inputValue()).toBe('The same as a graph.');
    await page.keyboard.press('Control+z');
    await expect.poll(() => told.last().inputValue()).toBe('The same as a graph.');
    await page.keyboard.press('Control+y');
    await expect.poll(() => told.first().inputValue()).toBe('The same as a graph.');
    expect(await seriousViolations(page)).toEqual([]);

    // Another browser opens the link to the same story.
    const other = await visit(browser, page.url());
    await other.page.getByRole('textbox', { name: 'Title of the story' }).waitFor();
    expect(await other.page.getByRole('listitem').count()).toBe(2);
    await other.end();

    await tabTo(page, page.getByRole('button', { name: 'Play' }));
    await page.keyboard.press('Enter');
    const player = page.getByRole('dialog', { name: 'The story “Coalitions & <b>friends</b>”' });
    await player.getByText('1 of 2').waitFor();
    await page.frameLocator('.player-view').getByRole('application').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await player.getByText('2 of 2').waitFor();
    await page.frameLocator('.player-view').getByRole('grid', { name: 'Actors shown' }).waitFor();
    await page.keyboard.press('Escape');
    await player.waitFor({ state: 'detached' });

    await tabTo(page, page.getByRole('button', { name: 'Save as a file' }));
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('coalitions-b-friends-b.html');
    const file = join(folder, 'story.html');
    await download.saveAs(file);
    expect(complaints).toEqual([]);
    await end();

    const context = await browser.newContext({ offline: true });
    const reader = await context.newPage();
    const trouble: string[] = [];
    reader.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    reader.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) trouble.push(request.url());
    });
    await reader.goto(pathToFileURL(file).href);
    expect(await reader.title()).toBe('Coalitions & <b>friends</b>');
    await reader.keyboard.press('ArrowRight');
    const hasFocus = () => reader.evaluate(() => document.activeElement?.id);
    expect(await hasFocus()).toBe('view-1');
    const picture = reader.locator('#view-1 img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await reader.locator('#view-1').getByText('The same as a graph.').waitFor();
    await reader.keyboard.press('ArrowRight');
    expect(await hasFocus()).toBe('view-2');
    await reader
      .locator('#view-2')
      .getByRole('cell', { name: 'Fair Immigration Reform Movement' })
      .first()
      .waitFor();
    await reader
      .locator('#view-2')
      .getByText(/Crosstie, data version \d+, from \d+ sources/)
      .waitFor();
    expect(await seriousViolations(reader)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('of answers is played, and the file holds each answer with who says so', async () => {
    const [arizona, gamaliel] = [seedEntityId('promise-arizona'), seedEntityId('gamaliel')];
    const views = [
      [`?view=allies&me=${arizona}&issue=${seedEntityId('issue-retirement-security')}`, 'Who else'],
      [`?view=introductions&from=${arizona}&to=${gamaliel}`, 'Who knows them'],
      ['?view=places', 'Where'],
      ['?view=places&state=OH', 'In Ohio'],
      ['?view=changes&since=2014&until=2014', 'What changed'],
    ].map(([address, title]) => ({ address: address!, title: title!, caption: '' }));
    const { search, hash } = writeStory({ id: 'answers', title: 'Answers', views, playing: null });
    const { page, complaints, end } = await visit(browser, `${crosstie.url}${search}${hash}`);
    await page.getByRole('button', { name: 'Play' }).click();
    const frame = page.frameLocator('.player-view');
    for (const heading of [
      /^Allies: Retirement security · for Promise Arizona$/,
      /^Introductions: From Promise Arizona to Gamaliel$/,
      /^Who works where$/,
      /^Ohio$/,
      /^What changed: Everyone · In 2014$/,
    ]) {
      await frame.getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 60_000 });
      expect(await frame.getByRole('combobox').count()).toBe(0);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Escape');

    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 180_000 }),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const file = join(folder, 'answers.html');
    await download.saveAs(file);
    expect(complaints).toEqual([]);
    await end();

    const context = await browser.newContext({ offline: true });
    const reader = await context.newPage();
    await reader.goto(pathToFileURL(file).href);
    const view = (at: number) => reader.locator(`#view-${at}`);
    const row = (at: number, name: RegExp) => view(at).getByRole('row', { name });
    await reader.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await row(1, /MoveOn.*new.*Works on Retirement security.*Multi-organizational Alliances/).waitFor();
    await row(2, /The Center.*partners with.*Gamaliel.*Multi-organizational Alliances/)
      .first()
      .waitFor();
    expect(
      await view(3)
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(300);
    await row(3, /^California/).waitFor();
    await row(4, /donor table.*No donor table recorded/).waitFor();
    await row(4, /Ohio Organizing Collaborative/)
      .first()
      .waitFor();
    await row(5, /Promise Arizona ceased to be a fiscally sponsored project of/).waitFor();
    for (let at = 1; at <= views.length; at++)
      await view(at)
        .getByText(/Crosstie, data version \d+, from \d+ of \d+ sources/)
        .waitFor();
    expect(await seriousViolations(reader)).toEqual([]);
    await context.close();
  });
});
