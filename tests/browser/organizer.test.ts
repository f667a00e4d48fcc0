import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allianceTieKinds } from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { allSeedRows, reached, seedName, tiedTo } from '../support/seedCsv.ts';
import { launchChromium } from './chromium.ts';
import { goAlong, patiently, tabTo, visit, type Visit } from './visit.ts';

/**
 * The whole way of an organizer with ten minutes: who works on what she works on, whom of them she does not know, who that she
 * trusts can introduce her, what changed, and the list to take away. What is right is worked out from the dataset's files.
 */
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

const partnersOf = (key: string): Set<string> =>
  new Set(
    allSeedRows('ties')
      .filter(
        ({ kind, from, to }) => allianceTieKinds.some((one) => one === kind) && [from, to].includes(key),
      )
      .map(({ from, to }) => (from === key ? to! : from!)),
  );

const onRetirement = tiedTo('WORKS_ON', reached('issue-retirement-security', 'BROADER_THAN', 'outwards'));
const ours = partnersOf('promise-arizona');
const theirs = partnersOf('moveon');
const introducers = [...ours].filter((key) => theirs.has(key)).map(seedName);
const sponsorship = allSeedRows('ties').find(
  ({ kind, to, end }) => kind === 'FISCALLY_SPONSORS' && to === 'promise-arizona' && end,
)!;

/** What the page says on the way, in a reader's language. */
const english = {
  locale: 'en-US',
  me: 'We are',
  issues: /We look for those who work on/,
  works: /^Works on Retirement security/,
  add: /^Add to a list/,
  lists: 'My lists (1)',
  introduce: 'Who can introduce us',
  canIntroduce: 'can introduce',
  reads: /read the ties/,
  changes: 'Changes',
  year: `${sponsorship['end']}: `,
  inYear: `In ${sponsorship['end']}`,
  ended: /Promise Arizona ceased to be a fiscally sponsored project of/,
  allies: 'Allies',
  showAs: 'Show as',
  spreadsheet: /^Spreadsheet/,
};
const spanish: typeof english = {
  locale: 'es-US',
  me: 'Somos',
  issues: /Buscamos a quienes trabajan en/,
  works: /^Trabaja en Retirement security/,
  add: /^Agregar a una lista/,
  lists: 'Mis listas (1)',
  introduce: 'Quién nos puede presentar',
  canIntroduce: 'puede presentar',
  reads: /leer los vínculos/,
  changes: 'Cambios',
  year: `${sponsorship['end']}: `,
  inYear: `En ${sponsorship['end']}`,
  ended: /Promise Arizona dejó de ser un proyecto con patrocinio fiscal de/,
  allies: 'Aliados',
  showAs: 'Mostrar como',
  spreadsheet: /^Hoja de cálculo/,
};

/** How a person does what is to be done. */
interface Hands {
  readonly screen: Parameters<typeof visit>[2];
  /** Presses a button, follows a link, takes an option. */
  press(page: Page, target: Locator): Promise<void>;
  /** Opens another page of Crosstie by its name. */
  turnTo(page: Page, name: string): Promise<void>;
  /** One of a row of ways to show the answer. */
  show(page: Page, ways: string, way: string): Promise<void>;
}

const keyboard: Hands = {
  screen: {},
  press: async (page, target) => {
    // In a list that is open the keys are heard already: what one has typed leads to the option.
    if ((await target.getAttribute('role')) !== 'option') await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  turnTo: (page, name) => keyboard.press(page, page.getByRole('link', { name, exact: true })),
  show: async (page, ways, way) => {
    await tabTo(page, page.getByRole('radiogroup', { name: ways }));
    await goAlong(page, page.getByRole('radio', { name: way }), 'ArrowRight');
    await page.keyboard.press('Enter');
  },
};
const touch: Hands = {
  screen: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  press: (_, target) => target.tap(),
  turnTo: async (page, name) => {
    await page.locator('.page-menu-button').tap();
    await page.getByRole('dialog').getByRole('link', { name, exact: true }).tap();
  },
  show: (page, _, way) => page.getByRole('radio', { name: way }).tap(),
};

it('the dataset knows an ally that Promise Arizona does not, and who knows both', () => {
  expect(onRetirement).toContain('moveon');
  expect(ours).not.toContain('moveon');
  expect(introducers.length).toBeGreaterThan(0);
});

describe('an organizer with ten minutes', () => {
  it.each([
    ['by keyboard in English', keyboard, english],
    ['by touch on a phone in English', touch, english],
    ['by keyboard in Spanish', keyboard, spanish],
    ['by touch on a phone in Spanish', touch, spanish],
  ] as const)(
    'finds an ally with reasons, who can introduce her, what changed, and takes the list: %s',
    async (_, hands, words) => {
      opened = await visit(browser, `${crosstie.url}?view=allies`, { ...hands.screen, locale: words.locale });
      const { page } = opened;
      await hands.press(page, page.getByRole('combobox', { name: words.me }));
      await page.keyboard.type('promise ariz');
      const promise = page.getByRole('option', { name: /Promise Arizona/ }).first();
      await promise.waitFor(patiently);
      await hands.press(page, promise);
      await hands.press(page, page.getByRole('button', { name: words.issues }));
      const issue = page.getByRole('option', { name: 'Retirement security' });
      await issue.waitFor(patiently);
      if (hands === keyboard) await page.keyboard.type('Retirement');
      await hands.press(page, issue);

      const name = seedName('moveon');
      const moveOn = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
      await moveOn.getByRole('button', { name: words.works }).waitFor(patiently);
      await hands.press(page, moveOn.getByRole('button', { name: words.add }));
      await page.getByRole('radio', { name: words.lists }).waitFor();
      await hands.press(page, moveOn.getByRole('link', { name: words.introduce }));

      const answer = page
        .getByRole('main')
        .getByRole('heading', { level: 2, name: new RegExp(`${words.canIntroduce} (a )?Promise Arizona`) });
      await answer.waitFor(patiently);
      const told = await answer.innerText();
      expect(introducers.some((one) => told.startsWith(`${one} ${words.canIntroduce}`))).toBe(true);
      expect(told).toMatch(new RegExp(`${name}\\.$`));
      await page.getByRole('button', { name: words.reads }).first().waitFor();

      await hands.turnTo(page, words.changes);
      const year = page.getByRole('button', { name: new RegExp(`^${words.year}`) });
      await year.waitFor(patiently);
      await hands.press(page, year);
      await page.getByText(words.inYear, { exact: true }).waitFor(patiently);
      await page.getByRole('button', { name: words.ended }).waitFor(patiently);

      await hands.turnTo(page, words.allies);
      await page.getByRole('radio', { name: words.lists }).waitFor(patiently);
      await hands.show(page, words.showAs, words.lists);
      const list = page.getByRole('region', { name: words.allies, exact: true });
      const save = list.getByRole('button', { name: words.spreadsheet });
      await save.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), hands.press(page, save)]);
      expect(await readFile(await download.path(), 'utf8')).toContain(name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );
});
