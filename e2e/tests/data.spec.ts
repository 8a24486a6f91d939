// The figures themselves: beside the filters, found in any language, kept as files; and what is missing.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe, expect, open, test } from '../page.ts';
import { addressed, choice, HOMES, LANGUAGES, search } from '../explorer.ts';

const rows = '#figures tbody tr';
const words = 'input[name="find"]';

/** Keeps what is listed as a file, the first for programs, the second for spreadsheets. */
async function keep(page: Page, which: 0 | 1): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.files button').nth(which).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

for (const lang of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`${lang}, ${colorScheme}, ${width} px: axe finds nothing, nothing reaches over the side`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await open(page, '?view=data', '/' + HOMES[lang]);
        await page.locator(words).fill('IOM');
        await expect(page.locator('.matches dd').first()).toBeVisible();
        await axe(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.goto(`/${HOMES[lang]}gaps/`);
        await axe(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
}

test('the view is a step that back undoes, and keeps what is chosen', async ({ page }) => {
  await open(page, '?region=MA-02', '/en/');
  await page.locator('.ways a').first().click();
  await addressed(page, '?region=MA-02&view=data');
  await expect(page.locator('.pictures')).toHaveCount(0);
  await expect(page.locator('.filters')).toBeVisible();
  await choice(page, 'region', 'MA-02').uncheck();
  await addressed(page, '?view=data');
  await page.goBack();
  await page.goBack();
  await addressed(page, '?region=MA-02');
  await expect(page.locator('#by-year canvas')).toBeVisible();
  await page.goForward();
  await expect(page.locator('.pictures')).toHaveCount(0);
});

test('words of other languages are found, and loaded only once they are looked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const names = () => asked.filter((path) => path.includes('/names-')).length;
  await open(page, '?view=data', '/en/');
  await page.waitForTimeout(300);
  expect(names()).toBe(0);
  for (const typed of ['اكادير', 'طنجه', 'TETOUAN', 'réfugiés', 'وكالة']) {
    await page.locator(words).fill(typed);
    await expect(page.locator(rows).first(), typed).toBeVisible();
    await expect(page.locator('.matches dd').first(), typed).toBeVisible();
  }
  expect(names()).toBe(1);
  await page.locator(words).fill('xyzzy');
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(page.locator('.matches')).toBeHidden();
});

test.describe('where the names cannot be had', () => {
  test.use({ excused: /./ });
  test('words are found in the language of the page', async ({ page }) => {
    await page.route('**/names-*', (route) => route.abort());
    await open(page, '?view=data&find=tangier', '/en/');
    await expect(page.locator(rows).first()).toBeVisible();
    await page.locator(words).fill('طنجه');
    await expect(page.locator(rows)).toHaveCount(0);
  });
});

test('an address with words finds at once', async ({ page }) => {
  await open(page, `?view=data&find=${encodeURIComponent('طنجه')}`, '/fr/');
  await expect(page.locator(rows).first()).toBeVisible();
  await expect(page.locator('.matches')).toContainText('Tanger-Tétouan-Al Hoceïma');
});

for (const lang of LANGUAGES) {
  test(`${lang}: what is listed is kept as it is listed`, async ({ page }) => {
    await open(page, '?view=data&region=MA-02', '/' + HOMES[lang]);
    await page.locator('.more button').click();
    await expect(page.locator('.more')).toHaveCount(0);
    const ids = await page.locator(rows).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.figure));
    const programs = await keep(page, 0);
    expect(programs.name).toMatch(/^idmaj_[\d.]+_MA-02\.csv$/);
    const lines = programs.text.split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('id,programme,measure,field,population,group,in_scope,value,currency,qualifier,basis,period_start,period_end,regions,places,funder,implementers,counts,reason,counted,unit,source_title,publisher,published,locator,link,note');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ids);
    const spreadsheet = await keep(page, 1);
    expect(spreadsheet.name).toMatch(new RegExp(`^idmaj_[\\d.]+_MA-02_${lang}\\.csv$`));
    expect(spreadsheet.text.charCodeAt(0)).toBe(0xfeff);
    const [head] = spreadsheet.text.split('\r\n');
    expect(head!.split(lang === 'en' ? ',' : ';')).toHaveLength(27);
    await page.locator(words).fill('751');
    await expect(page.locator(rows)).toHaveCount(1);
    const found = await keep(page, 0);
    expect(found.name).toMatch(/_MA-02_751\.csv$/);
    expect(found.text.split('\r\n')).toHaveLength(3);
  });
}

test('by keyboard: words, a column, the rest of the rows', async ({ page }) => {
  await open(page, '?view=data', '/en/');
  await page.locator(words).focus();
  await page.keyboard.type('IOM');
  await addressed(page, '?view=data&find=IOM');
  await page.locator('#figures thead button').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#figures thead th').nth(1)).toHaveAttribute('aria-sort', 'ascending');
  await page.locator(words).fill('');
  const all = page.locator('.more button');
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.more')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    test(`${lang}: what is missing is a table, and its places lead on`, async ({ page, request }) => {
      await page.goto(`/${HOMES[lang]}gaps/`);
      await expect(page.locator('.missing').first()).toBeVisible();
      const frame = page.locator('.wide-table').first();
      await frame.focus();
      await expect(frame).toBeFocused();
      const link = await page.locator('.missing .told a').first().getAttribute('href');
      expect(link).toContain('view=data');
      expect((await request.get(new URL(link!, page.url()).href)).status()).toBe(200);
      await expect(page.locator('#disputes .disputed').first()).toBeVisible();
      await expect(page.locator('#sums .disputed').first()).toBeVisible();
    });
  }
});

test('a place of the table leads to its figures, and the address of the page leads to it', async ({ page }) => {
  await page.goto('/en/?view=gaps');
  await expect(page).toHaveURL(/\/en\/gaps\/$/);
  await page.locator('.missing .told a').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
  await expect(page.locator(rows).first()).toBeVisible();
  expect(search(page)).toContain('view=data');
});
