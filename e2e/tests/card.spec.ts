// The source card: every figure is a click away from who says so, and the way back is kept.
import { addressed, HOMES, LANGUAGES } from '../explorer.ts';
import { axe, expect, open, test } from '../page.ts';

const card = '#card';

for (const lang of LANGUAGES) {
  test(`${lang}: a figure opens its card, Escape closes it, and focus returns`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    const link = page.locator('#figures tr[data-figure="ministry-grants-2017"] a.opens');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(card)).toBeVisible();
    await addressed(page, '?figure=ministry-grants-2017');
    await expect(page.locator(`${card} .published data`)).toHaveAttribute('value', '6991500');
    await expect(page.locator(`${card} cite`)).not.toBeEmpty();
    await expect(page.locator(`${card} .citation`)).toContainText('figure=ministry-grants-2017');
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(page.locator(card)).not.toBeVisible();
    await addressed(page, '');
    await expect(link).toBeFocused();
  });
}

test('a permalink opens the card, and its parts lead to theirs', async ({ page }) => {
  await open(page, '?figure=ministry-grants-2017', '/en/');
  await expect(page.locator(card)).toBeVisible();
  await page.locator(`${card} li a.opens`).first().click();
  await expect(page.locator(`${card} dt`, { hasText: 'Part of' })).toBeVisible();
  await page.goBack();
  await addressed(page, '?figure=ministry-grants-2017');
  await expect(page.locator(`${card} dt`, { hasText: 'Its published parts' })).toBeVisible();
});

test('the account of a total opens cards too, and a click beside the card closes it', async ({ page }) => {
  await open(page, '?show=money&currency=EUR', '/fr/');
  await page.locator('[data-total="money"] button').click();
  await page.locator('#account a.opens').first().click();
  await expect(page.locator(card)).toBeVisible();
  await expect(page.locator(`${card} dt`, { hasText: 'Après conversion' })).toBeVisible();
  await page.locator(`${card} .leave button`).click();
  await expect(page.locator(card)).not.toBeVisible();
  await expect(page.locator('#account')).toBeVisible();
});

test('an unknown figure is left out and named', async ({ page }) => {
  await open(page, '?figure=nothing-like-it', '/en/');
  await expect(page.locator(card)).not.toBeVisible();
  await expect(page.locator('.notice:visible')).toContainText('figure=nothing-like-it');
});
