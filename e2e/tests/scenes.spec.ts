// The map selects; the other page of pictures keeps the selection, and what is drawn there opens its source.
import { addressed, amount, choice, find, FIRST, HOMES, LANGUAGES, OTHERS, painted } from '../explorer.ts';
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

  test(`${lang}: from one page of pictures to the other and back, the selection stays`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    await choice(page, 'region', 'MA-02').check();
    await page.locator('nav.pages a').nth(1).click();
    await expect(page).toHaveURL(new RegExp(`/${HOMES[lang]}pictures/\\?region=MA-02$`));
    await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
    await expect(amount(page, 'people')).toHaveAttribute('value', '751');
    await expect(choice(page, 'region', 'MA-02')).toBeChecked();
    await choice(page, 'region', 'MA-02').uncheck();
    await expect(page).toHaveURL(new RegExp(`/${HOMES[lang]}pictures/$`));
    await page.locator('nav.pages a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${HOMES[lang]}$`));
    await expect(amount(page, 'people')).toHaveAttribute('value', '25817');
  });

  for (const [path, ids] of [['', FIRST], ['pictures/', OTHERS]] as const) {
    test(`${lang}: every picture of ${path || 'the first page'} has a poster, a canvas, a sentence and a table, and fits a phone`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, '', `/${HOMES[lang]}${path}`);
      for (const id of ids) await expect(page.locator(`#${id} .poster:visible`)).toHaveCount(1);
      for (const id of ids) {
        await painted(page, id);
        await expect(page.locator(`#${id} .description`)).not.toBeEmpty();
        await expect(page.locator(`#${id} details.twin`)).toBeVisible();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  }
}

test('another measure over time is in the link', async ({ page }) => {
  await open(page, '', '/en/pictures/');
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

test('what stands in each region is in the link', async ({ page }) => {
  await open(page, '', '/en/pictures/');
  const list = page.locator('#multiples select');
  await expect(list).toHaveValue('0');
  await list.selectOption('2');
  await expect(page).toHaveURL(/each=fields/);
  await expect(page.locator('#multiples h2')).toContainText('by field of work in each region');
  await page.reload();
  await expect(list).toHaveValue('2');
  await expect(page.locator('#multiples h2')).toContainText('by field of work in each region');
  await list.selectOption('1');
  await expect(page).toHaveURL(/each=series/);
  await expect(page.locator('#multiples .description')).not.toBeEmpty();
});

for (const lang of LANGUAGES) {
  test(`${lang}: the timeline widens, begins with the latest years, and its marks are where they are seen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '', `/${HOMES[lang]}pictures/`);
    const canvas = await painted(page, 'timeline');
    const [stop, ring, card] = ['.stop', '.ring', '.mark-card'].map((part) => page.locator(`#timeline ${part}`));
    const [narrower, wider] = [0, 1].map((place) => page.locator('#timeline .zoom button').nth(place));
    const widths = () => stop!.evaluate((stop) => [stop.scrollWidth, stop.clientWidth, Math.round(stop.scrollLeft)] as const);
    await expect(narrower!).toBeDisabled();
    for (const times of [2, 4]) {
      await wider!.click();
      await expect.poll(async () => (await widths())[0]).toBe((await widths())[1] * times);
      await expect(canvas).toHaveJSProperty('clientWidth', (await widths())[0]);
      // What was in the middle stays there, after the latest years have been shown.
      if (times === 2) expect((await widths())[2]).toBe((await widths())[0] - (await widths())[1]);
    }
    await expect(wider!).toBeDisabled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    for (const key of ['End', 'Home', 'ArrowDown']) {
      await stop!.focus();
      await page.keyboard.press(key);
      await expect(card!).toBeVisible();
      const [frame, mark] = [await stop!.boundingBox(), await ring!.boundingBox()];
      const middle = { x: mark!.x + mark!.width / 2, y: mark!.y + mark!.height / 2 };
      expect(middle.x).toBeGreaterThan(frame!.x);
      expect(middle.x).toBeLessThan(frame!.x + frame!.width);
      // A mouse finds there what keys have found.
      const title = await card!.locator('.title').textContent();
      // The first closes the card, the second leaves the picture.
      for (const _ of [1, 2]) await page.keyboard.press('Escape');
      await expect(card!).toHaveCount(0);
      await page.mouse.move(middle.x, middle.y);
      await expect(card!.locator('.title')).toHaveText(title!);
      await page.mouse.move(2, 2);
      await expect(card!).toHaveCount(0);
    }
    await narrower!.click();
    await narrower!.click();
    await expect.poll(async () => (await widths())[0]).toBe((await widths())[1]);
  });
}

test('a row over time opens its source', async ({ page }) => {
  await open(page, '', '/en/pictures/');
  await page.locator('#series .twin > summary').click();
  await page.locator('#series tbody button').first().click();
  await expect(page).toHaveURL(/figure=/);
  await expect(page.locator('dialog[open]')).toBeVisible();
});
