// The figures as a table: found, sorted, each with its source a click away.
import { expect, open, test } from '../page.ts';
import { addressed } from '../explorer.ts';

const rows = '#figures tbody tr';

test('the first figures are listed, the rest on request', async ({ page }) => {
  await open(page, '?lang=en');
  const first = await page.locator(rows).count();
  await page.locator('#figures .more button').click();
  await expect(page.locator('#figures .more')).toHaveCount(0);
  expect(await page.locator(rows).count()).toBeGreaterThan(first);
});

test('words are found without hamza, accents or separators', async ({ page }) => {
  for (const [address, words, id] of [
    ['', 'اكادير', 'agadir-duration'],
    ['?lang=fr', 'refugies 600', 'livelihoods-holders-2007-2017'],
    ['?lang=en', '2639', 'joint-work-tanger-2019-2023'],
  ]) {
    await open(page, address);
    await page.locator('input[name="find"]').fill(words);
    await expect(page.locator(`${rows}[data-figure="${id}"]`)).toBeVisible();
    await page.locator('input[name="find"]').fill('xyzzy');
    await expect(page.locator(rows)).toHaveCount(0);
  }
});

test('a column sorts up, down, and not at all', async ({ page }) => {
  await open(page, '?lang=en');
  const head = page.locator('#figures thead th', { hasText: 'Value' });
  const values = async () => (await page.locator(`${rows} td.value data`).all()).length && page.locator(`${rows} td.value data`).evaluateAll((all) => all.map((data) => Number((data as HTMLDataElement).value)));
  await head.getByRole('button').click();
  await addressed(page, '?lang=en&sort=value,asc');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const up = (await values()) as number[];
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await head.getByRole('button').click();
  await addressed(page, '?lang=en&sort=value,desc');
  const down = (await values()) as number[];
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await head.getByRole('button').click();
  await addressed(page, '?lang=en');
  await expect(head).not.toHaveAttribute('aria-sort', /.+/);
});

test('every figure leads to a source that is there', async ({ page }) => {
  await open(page, '?lang=en');
  await page.locator('#figures .more button').click();
  const hrefs = await page.locator(`${rows} td a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.length).toBe(await page.locator(rows).count());
  await page.locator(`${rows} td a`).first().click();
  await expect(page.locator('#sources li:target')).toBeInViewport();
  for (const href of new Set(hrefs)) {
    const { pathname, hash } = new URL(href);
    expect(pathname).toBe(new URL(page.url()).pathname);
    await expect(page.locator(hash)).toHaveCount(1);
  }
});

test('the card of a disputed figure says why', async ({ page }) => {
  for (const [lang, words] of [['ar', '6\u202f990\u202f500'], ['fr', '6\u202f990\u202f500'], ['en', '6,990,500']]) {
    await open(page, `?lang=${lang}&find=6991500`);
    await page.locator(`${rows}[data-figure="ministry-grants-2017"] a.opens`).click();
    await expect(page.locator('#card')).toContainText(words);
  }
});
