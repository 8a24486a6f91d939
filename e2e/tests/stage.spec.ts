// The projector and the frame inside another page.
import { addressed, choice, FIRST, HOMES, LANGUAGES, OTHERS } from '../explorer.ts';
import { axe, expect, open, PUBLISHED, test } from '../page.ts';

for (const lang of LANGUAGES) {
  test(`${lang}: one thing at a time, large, stepped by keys, with the selection alive`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, '?present=1', '/' + HOMES[lang]);
    const [forward, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await expect(page.locator('#headline')).toBeVisible();
    await expect(page.locator('.picture:visible')).toHaveCount(0);
    await page.keyboard.press(forward);
    await expect(page.locator('#by-year')).toBeVisible();
    await expect(page.locator('#headline')).not.toBeVisible();
    await expect(page.locator('#by-year .source-line')).toBeInViewport();
    await page.keyboard.press('PageDown');
    await expect(page.locator('#by-region')).toBeVisible();
    await expect(page.locator('.picture:visible')).toHaveCount(1);
    await page.keyboard.press(back);
    await expect(page.locator('#by-year')).toBeVisible();
    await page.keyboard.press('b');
    await expect(page.locator('#by-year')).not.toBeVisible();
    await page.keyboard.press('b');
    await expect(page.locator('#by-year')).toBeVisible();
    const tiny = await page
      .locator('main :visible')
      .evaluateAll((all) => all.filter((one) => one.childElementCount === 0 && one.textContent?.trim() && parseFloat(getComputedStyle(one).fontSize) < 24).map((one) => one.outerHTML));
    expect(tiny).toEqual([]);
    await page.locator('.filters .bar button').first().click();
    await choice(page, 'region', 'MA-02').check();
    await addressed(page, '?region=MA-02&present=1');
    await axe(page);
    await page.locator('.filters .bar button').first().click();
    await page.keyboard.press('Escape');
    await addressed(page, '?region=MA-02');
    await expect(page.locator('.masthead .settings')).toBeVisible();
  });

  test(`${lang}: inside another page only what was asked for is shown`, async ({ page }) => {
    await open(page, '?embed=full', '/' + HOMES[lang]);
    // Its name is still the first heading for those who hear the page.
    const head = await page.locator('.masthead').boundingBox();
    expect(head?.width).toBe(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('.masthead .settings')).not.toBeVisible();
    await expect(page.locator('.filters')).toBeVisible();
    await expect(page.locator('#figures')).toBeVisible();
    await open(page, '?embed=compact', '/' + HOMES[lang]);
    await expect(page.locator('#headline')).toBeVisible();
    await expect(page.locator('.filters')).not.toBeVisible();
    await page.goto(`/${HOMES[lang]}?embed=clean&region=MA-01`);
    await expect(page.locator('#headline')).not.toBeVisible();
    await expect(page.locator('#by-region canvas')).toBeVisible();
    await axe(page);
  });
}

test('the other pictures are stepped through as well', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?present=1', '/en/pictures/');
  for (const [step, id] of OTHERS.entries()) {
    await page.keyboard.press('PageDown');
    await expect(page.locator(`#${id} canvas`)).toBeVisible();
    await expect(page.locator('.picture:visible')).toHaveCount(1);
    await expect(page.locator('.stage bdi')).toHaveText(`${step + 2} / ${OTHERS.length + 1}`);
  }
});

test('where numbers come from stays in sight below pictures that are higher than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const [path, ids] of [['', FIRST], ['pictures/', OTHERS]] as const) {
    await open(page, '?present=1', PUBLISHED + 'en/' + path);
    for (const id of ids) {
      await page.keyboard.press('PageDown');
      await expect(page.locator(`#${id} canvas`)).toBeVisible();
      await expect(page.locator(`#${id} .source-line`)).toBeInViewport({ ratio: 0.9 });
    }
  }
});

test('a button fills the screen, and leaving gives it back', async ({ page }) => {
  await open(page, '', '/en/');
  await page.locator('.settings button', { hasText: 'Present' }).click();
  await addressed(page, '?present=1');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.locator('.stage button', { hasText: 'Leave' }).click();
  await addressed(page, '');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
});

test('elsewhere the same keys mean nothing', async ({ page }) => {
  await open(page, '', '/en/');
  for (const key of ['p', 'b', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
  await addressed(page, '');
  await expect(page.locator('#headline')).toBeVisible();
});
