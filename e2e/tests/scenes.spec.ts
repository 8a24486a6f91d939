// The map selects, a measure over time is chosen, and what is drawn opens its source.
import { addressed, find, HOMES, LANGUAGES } from '../explorer.ts';
import { expect, open, test } from '../page.ts';

const SOUSS: [number, number, number] = [0xd9, 0x9a, 0x00];

for (const lang of LANGUAGES) {
  test(`${lang}: a click on the map selects a region and takes it back`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    // Nothing is published for Souss-Massa here, so its colour is on the map and nowhere else.
    const region = await find(page, 'by-region', SOUSS);
    expect(region).not.toBeNull();
    const canvas = page.locator('#by-region canvas');
    await canvas.click({ position: { x: region!.x, y: region!.y } });
    await addressed(page, '?region=MA-09');
    const again = await find(page, 'by-region', SOUSS);
    await canvas.click({ position: { x: again!.x, y: again!.y } });
    await addressed(page, '');
  });

  test(`${lang}: whose boundaries the map shows stands under it, linked`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    const credit = page.locator('#by-region .credit');
    await expect(credit).toBeVisible();
    await expect(credit.getByRole('link')).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
  });
}

test('another measure over time is in the link', async ({ page }) => {
  await open(page, '', '/en/');
  const list = page.locator('#series select');
  const names = await list.locator('option').allTextContents();
  const first = Number(await list.inputValue());
  const other = names.findIndex((_, place) => place !== first);
  expect(other).toBeGreaterThanOrEqual(0);
  await list.selectOption(String(other));
  await expect(page).toHaveURL(/measure=/);
  await expect(page.locator('#series h2')).toContainText(names[other]!);
  await page.goBack();
  await expect(page.locator('#series h2')).toContainText(names[first]!);
  await expect(list).toHaveValue(String(first));
});

test('a row over time opens its source', async ({ page }) => {
  await open(page, '', '/en/');
  await page.locator('#series summary').click();
  await page.locator('#series tbody button').first().click();
  await expect(page).toHaveURL(/figure=/);
  await expect(page.locator('dialog[open]')).toBeVisible();
});

test('every picture has a canvas, a sentence and a table, and none is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '', '/en/');
  for (const id of ['by-year', 'by-region', 'series', 'by-programme', 'by-field', 'parts', 'flows', 'timeline']) {
    const picture = page.locator(`#${id}`);
    await expect(picture.locator('canvas')).toBeVisible();
    await expect(picture.locator('.description')).not.toBeEmpty();
    await expect(picture.locator('details.twin')).toBeVisible();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
