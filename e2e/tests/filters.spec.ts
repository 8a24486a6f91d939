// Every filter, alone and together, by mouse and by keyboard; and the address that holds them.
import { expect, open, test } from '../page.ts';
import { addressed, amount, choice, LANGUAGES, unfold } from '../explorer.ts';

for (const lang of LANGUAGES) {
  const own = lang === 'ar' ? '' : `lang=${lang}&`;
  const only = own.slice(0, -1);

  test(`${lang}: the filters narrow one after another, and clear together`, async ({ page }) => {
    await open(page, only && `?${only}`);
    await choice(page, 'region', 'MA-02').check();
    await addressed(page, `?${own}region=MA-02`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '751');
    await choice(page, 'region', 'MA-01').check();
    await addressed(page, `?${own}region=MA-02,MA-01`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '3390');
    await choice(page, 'programme', 'joint-global-programme').check();
    await page.locator('select[name="last"]').selectOption('2023');
    await page.locator('select[name="first"]').selectOption('2019');
    await addressed(page, `?${own}region=MA-02,MA-01&years=2019-2023&programme=joint-global-programme`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '3390');
    await choice(page, 'region', 'MA-01').uncheck();
    await expect(amount(page, 'people')).toHaveAttribute('value', '751');
    await page.locator('.actions .clear').click();
    await addressed(page, only && `?${only}`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '25817');
    await expect(page.locator('.actions .clear')).toBeDisabled();
  });
}

test('a parent programme brings those that are part of it', async ({ page }) => {
  await open(page, '?lang=en&programme=avrr');
  await expect(amount(page, 'people')).toHaveAttribute('value', '2377');
  await choice(page, 'programme', 'avrr').uncheck();
  await choice(page, 'programme', 'iom-morocco').check();
  await expect(amount(page, 'people')).toHaveAttribute('value', '25217');
});

test('what is shown and its currency', async ({ page }) => {
  await open(page, '?lang=en');
  await choice(page, 'show', 'money').check();
  await addressed(page, '?lang=en&show=money');
  await expect(page.locator('#by-year h2')).toContainText('dirhams');
  await choice(page, 'currency', 'EUR').check();
  await addressed(page, '?lang=en&show=money&currency=EUR');
  await expect(page.locator('#by-year h2')).toContainText('euros');
  await choice(page, 'show', 'activities').check();
  await expect(page.locator('#by-year h2')).toContainText('Projects supported');
});

test('by keyboard alone', async ({ page }) => {
  await open(page, '?lang=en');
  await choice(page, 'region', 'MA-02').focus();
  await page.keyboard.press('Space');
  await addressed(page, '?lang=en&region=MA-02');
  await choice(page, 'show', 'people').focus();
  await page.keyboard.press('ArrowRight');
  await addressed(page, '?lang=en&region=MA-02&show=money');
  await page.locator('select[name="first"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => new URL(page.url()).searchParams.get('years')).not.toBeNull();
});

test('the language changes everything but the choice', async ({ page }) => {
  await open(page, '?region=MA-02&show=money');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/fr/');
  await addressed(page, '?region=MA-02&show=money');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page).toHaveTitle(/^Idmaj · .*Oriental/);
  await expect(choice(page, 'region', 'MA-02')).toBeChecked();
  await page.getByRole('link', { name: 'العربية' }).click();
  await addressed(page, '?region=MA-02&show=money');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('light and dark are a choice that the address keeps', async ({ page }) => {
  await open(page, '?lang=en');
  const ground = () => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Dark mode' }).click();
  await addressed(page, '?lang=en&theme=dark');
  await expect.poll(ground).not.toBe(light);
});

test('a copied link carries the version of addresses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=en&region=MA-02');
  await page.locator('.actions .copy').click();
  await expect(page.locator('.actions .copy')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?lang=en&region=MA-02&v=1$/);
});

test('where copying is not allowed the link can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '?lang=en');
  await page.locator('.actions .copy').click();
  await expect(page.getByLabel('Copy this link')).toHaveValue(/\?lang=en&v=1$/);
});

test('a programme is found by name, without accents or hamza', async ({ page }) => {
  await open(page);
  await page.locator('#filter-programme input[type="search"]').fill('اكادير');
  await expect(page.locator('#filter-programme li')).toHaveCount(1);
  await expect(choice(page, 'programme', 'agadir-integration')).toBeVisible();
});

test('on a phone the filters unfold from one bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=fr');
  await expect(choice(page, 'region', 'MA-02')).toBeHidden();
  await expect(page.locator('.filters .bar')).toBeInViewport();
  await unfold(page);
  await choice(page, 'region', 'MA-02').check();
  await expect(amount(page, 'people')).toHaveAttribute('value', '751');
});
