// The founding documents' answers, read off the release build.
import { expect, open, test } from '../page.ts';
import { amount, CERTAINTY, LANGUAGES, NOTHING, total } from '../explorer.ts';

for (const lang of LANGUAGES) {
  test.describe(lang, () => {
    test('Oriental: 751 people, and no money', async ({ page }) => {
      await open(page, `?lang=${lang}&region=MA-02&show=people`);
      await expect(amount(page, 'people')).toHaveAttribute('value', '751');
      await expect(total(page, 'money').locator('data')).toHaveCount(0);
    });

    test('Souss-Massa: no figure of its own, which is not zero, and what there is beside it', async ({ page }) => {
      await open(page, `?lang=${lang}&region=MA-09&show=people`);
      await expect(total(page, 'people')).toContainText(NOTHING[lang]);
      await expect(total(page, 'people').locator('data')).toHaveCount(0);
      await expect(page.locator('#headline')).not.toContainText(/(^|\s)0(\s|$)/);
      await expect(page.locator('#beside [data-reason="country"] data[value="25217"]')).toBeVisible();
    });

    test('the ministry: 8 891 000 MAD, and 1 000 MAD that no part explains', async ({ page }) => {
      await open(page, `?lang=${lang}&programme=ministry-partnership&years=2017-2018&show=money`);
      await expect(amount(page, 'money')).toHaveAttribute('value', '8891000');
      await total(page, 'money').getByRole('button').click();
      await expect(page.locator('#account .remarks data[value="1000"]')).toBeVisible();
      await expect(page.locator('#account .remarks data[value="6990500"]')).toBeVisible();
      await expect(total(page, 'activities').locator('data[data-unit="project"]')).toHaveAttribute('value', '154');
      await expect(total(page, 'activities').locator('data[data-unit="association"]')).toHaveCount(0);
    });

    test('everything: about 25 817 people, at least 123 674 145 MAD', async ({ page }) => {
      await open(page, `?lang=${lang}`);
      await expect(amount(page, 'people')).toHaveAttribute('value', '25817');
      await expect(total(page, 'people')).toContainText(CERTAINTY.about[lang]);
      await expect(amount(page, 'money')).toHaveAttribute('value', '123674145');
      await expect(total(page, 'money')).toContainText(CERTAINTY.atLeast[lang]);
      await expect(total(page, 'money').locator('data[data-currency="USD"]')).toHaveAttribute('value', '12770000');
      await expect(total(page, 'money').locator('data[data-currency="MAD"]')).toHaveAttribute('value', '8891000');
    });
  });
}

test('another currency keeps the amounts as published', async ({ page }) => {
  await open(page, '?lang=en&programme=iom-morocco&currency=USD&show=money');
  await expect(amount(page, 'money')).toHaveAttribute('value', '12770000');
  await open(page, '?lang=en&programme=iom-morocco&currency=EUR&show=money');
  await expect(total(page, 'money').locator('data[data-currency="USD"]')).toHaveAttribute('value', '12770000');
});

test('the account names each figure, its reason and its source', async ({ page }) => {
  await open(page, '?lang=en');
  const button = total(page, 'people').getByRole('button');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#account .counted li')).toHaveCount(2);
  const reasons = page.locator('#account details');
  await expect(reasons).not.toHaveCount(0);
  for (const reason of await reasons.all()) {
    await reason.locator('summary').click();
    await expect(reason.locator('li').first()).toBeVisible();
    await expect(reason.locator('li a.opens').first()).toBeVisible();
    await expect(reason.locator('li a').last()).toHaveAttribute('href', /sources\/#source-/);
  }
  await page.locator('#account').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#account')).toBeHidden();
});
