// Back and forward undo what was done on purpose, step by step.
import { expect, open, test } from '../page.ts';
import { addressed, amount, choice } from '../explorer.ts';

test('back and forward go through every deliberate change', async ({ page }) => {
  await open(page, '?lang=en');
  await choice(page, 'region', 'MA-02').check();
  await addressed(page, '?lang=en&region=MA-02');
  await choice(page, 'show', 'money').check();
  await addressed(page, '?lang=en&region=MA-02&show=money');
  await page.locator('select[name="first"]').selectOption('2019');
  await addressed(page, '?lang=en&region=MA-02&years=2019-2025&show=money');

  await page.goBack();
  await addressed(page, '?lang=en&region=MA-02&show=money');
  await expect(page.locator('select[name="first"]')).toHaveValue('2007');
  await page.goBack();
  await expect(choice(page, 'show', 'people')).toBeChecked();
  await expect(amount(page, 'people')).toHaveAttribute('value', '751');
  await page.goBack();
  await expect(choice(page, 'region', 'MA-02')).not.toBeChecked();
  await expect(amount(page, 'people')).toHaveAttribute('value', '25817');

  await page.goForward();
  await expect(choice(page, 'region', 'MA-02')).toBeChecked();
  await page.goForward();
  await expect(choice(page, 'show', 'money')).toBeChecked();
  await addressed(page, '?lang=en&region=MA-02&show=money');
});

test('typing is no step, and a reload keeps it', async ({ page }) => {
  await open(page, '?lang=en');
  await choice(page, 'region', 'MA-02').check();
  await addressed(page, '?lang=en&region=MA-02');
  const steps = await page.evaluate(() => history.length);
  await page.locator('input[name="find"]').pressSequentially('2019', { delay: 20 });
  await addressed(page, '?lang=en&region=MA-02&find=2019');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await expect(page.locator('input[name="find"]')).toHaveValue('2019');
  await expect(choice(page, 'region', 'MA-02')).toBeChecked();
});
