// Pictures under a hand: a card beside each mark, keys that walk, a range of years drawn by pointer or keys.
import type { Locator, Page } from '@playwright/test';
import { axe, expect, open, test } from '../page.ts';
import { addressed, amount, find, HOMES, LANGUAGES, painted } from '../explorer.ts';

const TANGER: [number, number, number] = [0x1c, 0x6e, 0x8c];

const stop = (page: Page, picture: string): Locator => page.locator(`#${picture} .stop`);
const card = (page: Page, picture: string): Locator => page.locator(`#${picture} .mark-card`);
const spoken = (page: Page, picture: string): Locator => page.locator(`#${picture} .frame [role="status"]`);

/** Goes to a picture by keys. */
async function go(page: Page, picture: string): Promise<void> {
  await painted(page, picture);
  await stop(page, picture).focus();
}

/** Moves a mouse to a place within a picture, in CSS pixels. */
async function point(page: Page, picture: string, { x, y }: { x: number; y: number }): Promise<void> {
  const box = await page.locator(`#${picture} canvas`).boundingBox();
  await page.mouse.move(box!.x + x, box!.y + y);
}

/** A place of a picture as a share of its width and height. */
async function share(page: Page, picture: string, across: number, down: number): Promise<{ x: number; y: number }> {
  const box = await (await painted(page, picture)).boundingBox();
  return { x: box!.width * across, y: box!.height * down };
}

/** Asserts that a card can be seen whole and leaves its mark uncovered. */
async function stands(page: Page, picture: string): Promise<void> {
  await expect(card(page, picture)).toBeVisible();
  await expect(card(page, picture)).toBeInViewport({ ratio: 0.99 });
  const [over, ring] = await Promise.all([card(page, picture).boundingBox(), page.locator(`#${picture} .ring`).boundingBox()]);
  const apart = over!.x + over!.width <= ring!.x + 5 || ring!.x + ring!.width <= over!.x + 5 || over!.y + over!.height <= ring!.y + 5 || ring!.y + ring!.height <= over!.y + 5;
  expect(apart, `card ${JSON.stringify(over)}, mark ${JSON.stringify(ring)}`).toBe(true);
}

test('a mouse on a mark shows its card, which can be reached, and closed with Escape', async ({ page }) => {
  await open(page, '?lang=en');
  const bar = await find(page, 'by-region', TANGER);
  await point(page, 'by-region', bar!);
  await stands(page, 'by-region');
  for (const words of ['2,639', '2019–2023', 'IOM-UNDP', 'October 2023']) await expect(card(page, 'by-region')).toContainText(words);
  const box = await card(page, 'by-region').boundingBox();
  await page.mouse.move(box!.x + 20, box!.y + box!.height / 2, { steps: 8 });
  await page.waitForTimeout(400);
  await stands(page, 'by-region');
  await page.keyboard.press('Escape');
  await expect(card(page, 'by-region')).toHaveCount(0);
  // It stays closed until the pointer has been elsewhere.
  await point(page, 'by-region', { ...bar!, x: bar!.x + 1 });
  await expect(card(page, 'by-region')).toHaveCount(0);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  await point(page, 'by-region', bar!);
  await stands(page, 'by-region');
  await page.mouse.move(2, 2);
  await expect(card(page, 'by-region')).toHaveCount(0);
});

test('the card of one figure opens its source', async ({ page }) => {
  await open(page, '?lang=en');
  await point(page, 'by-region', (await find(page, 'by-region', TANGER))!);
  await card(page, 'by-region').getByRole('button', { name: 'Open the source' }).click();
  await expect(page.locator('#card')).toBeVisible();
  await expect(page.locator('#card .published')).toContainText('2,639');
});

test('a card says what the twin table says', async ({ page }) => {
  await open(page, '?lang=fr&show=money');
  for (const picture of ['by-region', 'by-programme']) {
    await page.locator(`#${picture}-twin summary`).click();
    const rows = await page.locator(`#${picture}-twin tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
    await go(page, picture);
    await page.keyboard.press('Home');
    const marks = Number(/ sur (\d+)/.exec((await spoken(page, picture).textContent()) ?? '')?.[1]);
    expect(marks).toBeGreaterThan(1);
    for (const [label, value] of rows.slice(0, marks)) {
      await expect(card(page, picture).locator('.title')).toHaveText(label);
      await expect(card(page, picture).locator('.published')).toHaveText(value);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Escape');
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: keys walk the marks as they are drawn, speak, choose and lead to the table`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    test.setTimeout(90_000);
    await go(page, 'by-region');
    await expect(page.locator('.picture [tabindex="0"]'), 'one stop a picture').toHaveCount(await page.locator('.picture canvas').count());
    await stands(page, 'by-region');
    await expect(card(page, 'by-region').locator('button').first()).toHaveAttribute('tabindex', '-1');
    await axe(page);
    const first = await spoken(page, 'by-region').textContent();
    expect(first).toContain('751');
    const [on, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    await page.keyboard.press(on);
    await page.keyboard.press(on);
    await expect(spoken(page, 'by-region')).toContainText(/2.639/);
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    await expect(spoken(page, 'by-region')).toHaveText(first!);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect(spoken(page, 'by-region')).toHaveText(first!);
    await page.keyboard.press('Enter');
    await addressed(page, '?region=MA-02');
    await expect(spoken(page, 'by-region'), 'the page speaks, the picture does not').toHaveText('');
    await page.keyboard.press('Enter');
    await addressed(page, '');
    await page.keyboard.press('Escape');
    await expect(card(page, 'by-region')).toHaveCount(0);
    await page.keyboard.press('t');
    await expect(page.locator('#by-region-twin table')).toBeFocused();
    await expect(page.locator('#by-region-twin table')).toBeVisible();
  });

  test(`${lang}: years are walked to the right and a range is chosen by keys`, async ({ page }) => {
    await open(page, '?region=MA-01', '/' + HOMES[lang]);
    await go(page, 'by-year');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(page.locator('#by-year .range-years')).toHaveText(/2019–2023/);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(spoken(page, 'by-year')).toContainText(/2019–2024/);
    await page.keyboard.press('Escape');
    await expect(page.locator('#by-year .range')).toHaveCount(0);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await addressed(page, '?region=MA-01&years=2019-2022');
  });

  test(`${lang}: a mouse draws a range of years, and Escape gives it up`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    const [from, to] = [await share(page, 'by-year', 0.97, 0.5), await share(page, 'by-year', 0.5, 0.6)];
    await point(page, 'by-year', from);
    await page.mouse.down();
    await point(page, 'by-year', to);
    await expect(page.locator('#by-year .range')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#by-year .range')).toHaveCount(0);
    await page.mouse.up();
    await addressed(page, '');
    await point(page, 'by-year', from);
    await page.mouse.down();
    await point(page, 'by-year', to);
    await page.mouse.up();
    await addressed(page, '?years=2016-2025');
  });

  test.describe(`${lang}: a finger on a phone`, () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('shows a card first and chooses with its button', async ({ page }) => {
      await open(page, '', '/' + HOMES[lang]);
      const bar = await find(page, 'by-region', TANGER);
      await page.locator('#by-region canvas').tap({ position: { x: bar!.x, y: bar!.y } });
      await stands(page, 'by-region');
      await addressed(page, '');
      const button = card(page, 'by-region').locator('.chooses');
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
      await button.tap();
      await addressed(page, '?region=MA-01');
      await expect(amount(page, 'people')).toHaveAttribute('value', '2639');
    });

    test('may scroll the page where it draws ranges', async ({ page }) => {
      await open(page, '', '/' + HOMES[lang]);
      await painted(page, 'by-year');
      expect(await stop(page, 'by-year').evaluate((stop) => getComputedStyle(stop).touchAction)).toBe('pan-y');
      expect(await stop(page, 'by-region').evaluate((stop) => getComputedStyle(stop).touchAction)).toBe('auto');
    });
  });
}

test('a change of selection is announced once', async ({ page }) => {
  await open(page, '?lang=en');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')) {
      const words = () => (region as HTMLElement).innerText.trim();
      let before = words();
      new MutationObserver(() => {
        if (words() !== before && words() !== '') heard.push(words());
        before = words();
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.locator('#filter-region input').first().click();
  await addressed(page, '?lang=en&region=MA-02');
  await expect(page.locator('#headline .sentence')).toContainText('751');
  await page.waitForTimeout(200);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toContain('Oriental');
  await expect(page.locator('#headline .sentence')).toHaveAttribute('aria-atomic', 'true');
});

test.describe('marks go to their new places', () => {
  /** The pictures that a canvas shows in the first moments after a press, by the page's own clock, and after that. */
  async function seen(page: Page): Promise<{ moving: Set<string>; later: Set<string> }> {
    const picture = () =>
      page.evaluate(() => document.querySelector<HTMLCanvasElement>('#by-programme canvas')!.toDataURL());
    const over = async (time: number) => {
      const pictures = new Set<string>();
      for (let passed = 0; passed < time; passed += 20) {
        await page.clock.runFor(20);
        pictures.add(await picture());
      }
      return pictures;
    };
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await page.locator('#filter-region input').first().evaluate((box: HTMLInputElement) => box.click());
    return { moving: await over(300), later: await over(300) };
  }

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test.describe(reducedMotion, () => {
      test.use({ contextOptions: { reducedMotion } });
      test('within 300 ms, or at once', async ({ page }) => {
        await page.clock.install();
        await open(page, '?lang=en');
        await painted(page, 'by-programme');
        const { moving, later } = await seen(page);
        if (reducedMotion === 'reduce') expect(moving.size).toBeLessThanOrEqual(2);
        else expect(moving.size).toBeGreaterThan(3);
        expect(later.size, 'nothing moves any more').toBe(1);
        expect(moving).toContain([...later][0]);
      });
    });
  }
});
