// The pictures answer: marks narrow and widen, speak, stay sharp, and run the right way.
import { expect, open, test } from '../page.ts';
import { addressed, amount, find } from '../explorer.ts';

const ORIENTAL: [number, number, number] = [0xb4, 0x41, 0x2c];
const TANGER: [number, number, number] = [0x1c, 0x6e, 0x8c];
const OTHER: [number, number, number] = [0xa9, 0xb0, 0xb7];

for (const lang of ['ar', 'fr', 'en']) {
  const own = lang === 'ar' ? '' : `lang=${lang}&`;
  const only = own ? `?${own.slice(0, -1)}` : '';

  test(`${lang}: a click on a region's bar narrows, another widens`, async ({ page }) => {
    await open(page, only);
    const bar = await find(page, 'by-region', TANGER);
    expect(bar).not.toBeNull();
    const canvas = page.locator('#by-region canvas');
    await canvas.click({ position: { x: bar!.x, y: bar!.y } });
    await addressed(page, `?${own}region=MA-01`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '2639');
    const again = await find(page, 'by-region', TANGER);
    await canvas.click({ position: { x: again!.x, y: again!.y } });
    await addressed(page, only);
  });
}

test('a click on a span narrows to its years', async ({ page }) => {
  await open(page, '?lang=en&region=MA-02');
  const span = await find(page, 'by-year', ORIENTAL);
  const canvas = page.locator('#by-year canvas');
  await canvas.click({ position: { x: span!.x, y: span!.y } });
  await addressed(page, '?lang=en&region=MA-02&years=2019-2023');
  await expect(amount(page, 'people')).toHaveAttribute('value', '751');
});

test('the twin table does what the marks do', async ({ page }) => {
  await open(page, '?lang=en');
  await page.locator('#by-region-twin summary').click();
  await expect(page.locator('#by-region tbody tr')).toHaveCount(13);
  await page.locator('#by-region-twin').getByRole('button', { name: 'Oriental' }).click();
  await addressed(page, '?lang=en&region=MA-02');
  await expect(page.locator('#by-region-twin').getByRole('button', { name: 'Oriental' })).toHaveAttribute('aria-pressed', 'true');
});

test('in Arabic bars grow leftwards and years still run to the right', async ({ page }) => {
  await open(page);
  const arabic = await find(page, 'by-region', TANGER);
  await open(page, '?lang=en');
  const english = await find(page, 'by-region', TANGER);
  expect(arabic!.right).toBeGreaterThan(arabic!.width / 2);
  expect(english!.left).toBeLessThan(english!.width / 2);
  await open(page, '?region=MA-02');
  const late = await find(page, 'by-year', ORIENTAL);
  expect(late!.x, '2019 to 2023 stand right of the middle of 2007 to 2025').toBeGreaterThan(late!.width / 2);
});

test.describe('at every pixel ratio', () => {
  for (const deviceScaleFactor of [1, 1.5, 2, 3]) {
    test(`the canvas is as fine as the screen at ${deviceScaleFactor}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ deviceScaleFactor, viewport: { width: 1280, height: 900 }, baseURL });
      const page = await context.newPage();
      await open(page, '?lang=en');
      const found = await find(page, 'by-region', OTHER);
      expect(found).not.toBeNull();
      const size = await page.locator('#by-region canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
      expect(size).toBeCloseTo(deviceScaleFactor, 1);
      await context.close();
    });
  }
});
