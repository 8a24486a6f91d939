// Everybody reads it: axe, keyboard, small and large screens, forced colours, large text.
import { axe, expect, open, PUBLISHED, test } from '../page.ts';
import { LANGUAGES, total, unfold } from '../explorer.ts';

for (const lang of LANGUAGES) {
  for (const width of [390, 1280]) {
    test(`${lang}, ${width} px, light and dark: axe finds nothing`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height: 844 });
      const both = async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await axe(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await axe(page, { colours: true });
      };
      await open(page, `?lang=${lang}`, PUBLISHED);
      await both();
      // All that can be opened, opened: of the worked examples, since thousands of lines alike take a minute.
      await open(page, `?lang=${lang}`);
      await total(page, 'people').getByRole('button').click();
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
      await unfold(page);
      await both();
      await open(page, `?lang=${lang}`, `${PUBLISHED}pictures/`);
      for (const summary of await page.locator('.picture summary:visible').all()) await summary.click();
      await both();
    });
  }
}

for (const width of [320, 390, 820, 1280, 1920]) {
  test(`${width} px: nothing reaches over the side`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of LANGUAGES) {
      for (const path of [PUBLISHED, `${PUBLISHED}pictures/`]) {
        await open(page, `?lang=${lang}&show=money`, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang} ${path}`).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('every control can be reached with Tab, and is seen to be', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '?lang=en');
  const controls = await page.locator('a[href]:visible, button:visible:enabled, input:visible, select:visible, summary:visible').count();
  const seen = new Set<string>();
  for (let step = 0; step < controls * 2; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const own = getComputedStyle(element).outlineStyle;
      const around = element.parentElement ? getComputedStyle(element.parentElement).outlineStyle : 'none';
      const all = [...document.querySelectorAll('*')];
      return { place: String(all.indexOf(element)), ring: own !== 'none' || around !== 'none' };
    });
    if (!focused) break;
    expect(focused.ring).toBe(true);
    seen.add(focused.place);
  }
  // Of a group of radio buttons Tab reaches one.
  const radios = await page.locator('input[type="radio"]:visible').count();
  expect(seen.size).toBeGreaterThanOrEqual(controls - radios);
});

test('targets are at least 24 px high, text at least 12 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=en', PUBLISHED);
  await unfold(page);
  const small = await page.locator('button:visible, select:visible, summary:visible, .choices label:visible').evaluateAll((all) =>
    all.filter((element) => element.getBoundingClientRect().height < 24).map((element) => element.textContent),
  );
  expect(small).toEqual([]);
  const tiny = await page.locator('main *:visible').evaluateAll((all) => all.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12).length);
  expect(tiny).toBe(0);
});

test('large text, forced colours and little motion change nothing that is said', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const path of [PUBLISHED, `${PUBLISHED}pictures/`]) {
    await open(page, '?lang=fr', path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(page.locator('#headline .sentence')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
  }
});
