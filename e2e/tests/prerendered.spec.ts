// The page as it arrives, before and without the explorer: complete, honest, and still.
import { HOMES, LANGUAGES, OTHERS, painted } from '../explorer.ts';
import { axe, expect, PUBLISHED, SUB_PATH, test } from '../page.ts';

/** Controls that can be reached although nothing answers them. */
const idle = 'button:enabled:visible, input:enabled:visible, select:enabled:visible';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    test(`${lang}: the whole answer is there, and nothing that does nothing`, async ({ page }) => {
      await page.goto(SUB_PATH + HOMES[lang]);
      await expect(page.locator('noscript .notice')).toBeVisible();
      await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '25817');
      await expect(page.locator('[data-total="money"] data').first()).toHaveAttribute('value', '123674145');
      await expect(page.locator('#by-year .poster:visible')).toHaveCount(1);
      await expect(page.locator('#by-region .poster:visible')).toHaveCount(1);
      await expect(page.locator('#figures tbody tr')).toHaveCount(50);
      await expect(page.locator(idle)).toHaveCount(0);
      await page.locator('#by-region-twin summary').click();
      await expect(page.locator('#by-region table')).toBeVisible();
    });

    test(`${lang}: the other pictures are there, and nothing that does nothing`, async ({ page }) => {
      await page.goto(`${SUB_PATH}${HOMES[lang]}pictures/`);
      for (const id of OTHERS) await expect(page.locator(`#${id} .poster:visible`)).toHaveCount(1);
      await expect(page.locator(idle)).toHaveCount(0);
      await page.locator('#timeline-twin summary').click();
      await expect(page.locator('#timeline table')).toBeVisible();
    });

    test(`${lang}: every link leads somewhere`, async ({ page, request }) => {
      for (const path of ['', 'pictures/']) {
        await page.goto(SUB_PATH + HOMES[lang] + path);
        const links = await page.getByRole('link').all();
        const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))));
        for (const address of addresses) {
          if (address?.startsWith('#')) await expect(page.locator(address)).toHaveCount(1);
          else if (!/^https?:/.test(address ?? '')) {
            const found = await request.get(new URL(address ?? '', page.url()).href);
            expect(found.status(), `${path} ${address}`).toBe(200);
          }
        }
      }
    });
  }
});

for (const lang of LANGUAGES) {
  for (const [width, path, first] of [[390, '', 'by-year'], [1280, '', 'by-year'], [390, 'pictures/', 'series'], [1280, 'pictures/', 'series']] as const) {
    test(`${lang} at ${width} px: nothing moves when the explorer takes ${path || 'its first page'} over`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        Object.assign(window, { moved: [] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { sources: { node: Element }[] }[])
            (window as unknown as { moved: string[] }).moved.push(...entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 100) ?? node?.textContent));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(PUBLISHED + HOMES[lang] + path);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'own');
      await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
      await painted(page, first);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
      expect(await height()).toBeGreaterThan(1000);
    });
  }

  test(`${lang}: the line about a slow connection moves nothing`, async ({ page }) => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.wasm', async (route) => {
      await gate;
      await route.continue();
    });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        (window as unknown as { moved: number }).moved += list.getEntries().length;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(PUBLISHED + HOMES[lang]);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'late');
    await expect(page.locator('.state.late')).toBeInViewport();
    arrive();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
    await expect(page.locator('.state.late')).toBeHidden();
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
  });

  test(`${lang}: it reads and rests while the explorer is on its way`, async ({ page }) => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    await page.clock.install();
    await page.route('**/*.wasm', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/' + HOMES[lang]);
    await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '25817');
    await expect(page.locator(idle)).toHaveCount(0);
    await expect(page.locator('.state:visible')).toHaveCount(0);
    await page.clock.fastForward(30_000);
    await expect(page.locator('.state.late')).toBeVisible();
    await axe(page);
    arrive();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
    await expect(page.locator('.state:visible')).toHaveCount(0);
    await expect(page.locator('.filters')).toBeVisible();
  });

  test(`${lang}: what answers everything never stands for a narrower question`, async ({ page }) => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.wasm', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`/${HOMES[lang]}?region=MA-02`);
    await expect(page.locator('.state.waiting')).toBeVisible();
    await expect(page.locator('[data-total="people"]')).not.toBeVisible();
    await expect(page.locator('#by-year')).not.toBeVisible();
    arrive();
    await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '751');
    await expect(page.locator('.state:visible')).toHaveCount(0);
  });
}
