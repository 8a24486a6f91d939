// No address breaks the page: what is known applies, what is not is named, text is never markup.
import { expect, open, test } from '../page.ts';
import { amount, LANGUAGES } from '../explorer.ts';

const DAMAGED = [
  '?nonsense=1',
  '?region=MA-99',
  '?region=MA-99,MA-02,INT-1',
  '?years=abc',
  '?years=20171',
  '?years=2017-',
  '?years=١٩٩٠',
  '?programme=nobody',
  '?show=everything',
  '?currency=XXX',
  '?lang=zz',
  '?sort=value,sideways',
  '?theme=%ff',
  '?v=99',
  '?region=%zz',
  '?🙈=🙉',
  '?=',
  `?${'a'.repeat(5000)}`,
  '?view=<script>alert(1)</script>',
];

for (const address of DAMAGED) {
  test(`${address.slice(0, 40)} is left out and named`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('main > .notice')).toBeVisible();
    await expect(page.locator('main > .notice bdi')).not.toHaveCount(0);
    await expect(page.locator('#headline [data-total]')).toHaveCount(5);
  });
}

const ODD = ['??lang=en', '?&&&', '?region=', '?years=9999', '?years=2021-2017', '?find=%3Cimg%20src=x%20onerror=alert(1)%3E', '?region=MA-02&region=MA-02', '?v=1'];

for (const address of ODD) {
  test(`${address} is odd, and no damage`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('main > .notice')).toBeHidden();
    await expect(page.locator('#headline [data-total]')).toHaveCount(5);
    await expect(page.locator('main img')).toHaveCount(0);
  });
}

for (const lang of LANGUAGES) {
  test(`${lang}: the rest of a damaged address applies`, async ({ page }) => {
    await open(page, `?lang=${lang}&region=MA-02,MA-77&colour=red`);
    await expect(amount(page, 'people')).toHaveAttribute('value', '751');
    await expect(page.locator('main > .notice')).toContainText('MA-77');
    await expect(page.locator('main > .notice')).toContainText('colour');
  });
}
