/** The page in Spanish: found by the browser's language, kept, and enough to do the job of exploring by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { launchChromium } from './chromium.ts';
import { patiently, seriousViolations, tabTo, visit } from './visit.ts';

let browser: Browser;
let crosstie: TestCrosstie;

beforeAll(async () => {
  [browser, crosstie] = await Promise.all([launchChromium(), startTestCrosstie()]);
});
afterAll(async () => {
  await browser.close();
  await crosstie.close();
});

const shown = (page: Page) =>
  page
    .getByRole('main', { name: 'Red' })
    .getByText(/\d+ actores/)
    .first()
    .waitFor({ timeout: 60_000 });
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe('in Spanish', () => {
  it('looks up a coalition by keyboard and reads who was in it, in which role, since when, and who says so', async () => {
    const { page, complaints, end } = await visit(browser, crosstie.url, { locale: 'es-MX' });
    await shown(page);
    expect(await language(page)).toBe('es');
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Buscar organizaciones, coaliciones y campañas' });
    await expect
      .poll(() => search.evaluate((input) => input === document.activeElement), patiently)
      .toBe(true);
    await page.keyboard.type('FIRM');
    await page
      .getByRole('listbox', { name: 'Resultados de la búsqueda' })
      .getByRole('option', { name: /Fair Immigration Reform Movement/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Detalles' });
    await panel
      .getByRole('heading', { name: /Fair Immigration Reform Movement/ })
      .first()
      .waitFor();
    await panel.getByText('coalición').first().waitFor();
    await panel
      .getByText(/comité ejecutivo/)
      .first()
      .waitFor();
    await panel
      .getByText(/desde 2004|sin fecha/)
      .first()
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  it('is chosen in the head of the page, which keeps the view, and holds in the next visit', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?view=table&asOf=2012`);
    await page.getByRole('grid', { name: 'Actors shown' }).waitFor({ timeout: 60_000 });
    const before = page.url();
    await tabTo(page, page.getByRole('button', { name: 'Language' }));
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Español' }).press('Enter');
    await page.getByRole('grid', { name: 'Actores que se muestran' }).waitFor();
    expect(page.url()).toBe(before);
    await page.getByRole('button', { name: 'A fecha de 2012' }).waitFor();
    await page.goto(crosstie.url);
    await shown(page);
    expect(await language(page)).toBe('es');
    await end();
  });

  it('is what a link asks for that names it', async () => {
    const { page, end } = await visit(browser, `${crosstie.url}?view=import&lang=es`);
    await page.getByRole('heading', { level: 1, name: 'Importar' }).waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Teclado y ratón' });
    await help.getByText('Al decidir coincidencias dudosas').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await end();
  });
});

describe('the frame of every page', () => {
  const pages = ['', '?view=intermediaries', '?view=import', '?view=story'];
  it.each([
    ['en', 1440, 1],
    ['es', 720, 2],
    ['es', 390, 1],
  ] as const)(
    'in %s at %i pixels, enlarged %i times, passes axe and cuts nothing off',
    async (lang, width, scale) => {
      const { page, complaints, end } = await visit(browser, `${crosstie.url}?lang=${lang}`, {
        viewport: { width, height: width === 720 ? 450 : 844 },
        deviceScaleFactor: scale,
        forcedColors: scale === 2 ? 'active' : 'none',
      });
      for (const address of pages) {
        await page.goto(`${crosstie.url}${address}`);
        await page.getByRole('main').waitFor();
        await page.getByRole('banner').waitFor();
        expect(await seriousViolations(page), address).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, address).toBe(0);
        const cut = await page
          .getByRole('banner')
          .evaluate((banner) =>
            [...banner.querySelectorAll('a, button')]
              .map((element) => element.getBoundingClientRect())
              .filter(({ width, left, right }) => width > 2 && (left < 0 || right > innerWidth + 0.5)),
          );
        expect(cut, address).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await end();
    },
  );
});
