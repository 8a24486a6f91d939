// The site opens wherever it is put, and stays there.
import { expect, open, PUBLISHED, SUB_PATH, test } from '../page.ts';
import { addressed, choice } from '../explorer.ts';

for (const path of ['/', SUB_PATH, PUBLISHED]) {
  test(`opens at ${path}, and its links stay there`, async ({ page }) => {
    await open(page, '?region=MA-02', path);
    await expect(page.locator('h1')).toHaveCount(1);
    await page.getByRole('link', { name: 'English' }).click();
    await addressed(page, '?region=MA-02');
    expect(new URL(page.url()).pathname).toBe(`${path}en/`);
    await choice(page, 'region', 'MA-02').uncheck();
    await addressed(page, '');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar-MA');
    expect(new URL(page.url()).pathname).toBe(path);
  });
}
