// Briefs of regions and programmes, and the page about the site: pages of their own, without scripts.
import { HOMES, LANGUAGES } from '../explorer.ts';
import { axe, expect, open, PUBLISHED, SUB_PATH, test } from '../page.ts';

for (const lang of LANGUAGES) {
  test(`${lang}: Souss-Massa, of which no people are published, is still worth opening`, async ({ page }) => {
    await page.goto(`${SUB_PATH}${HOMES[lang]}region/MA-09/`);
    await expect(page.locator('.brief [data-total="people"] data')).toHaveCount(0);
    await expect(page.locator('.brief .work a').first()).toHaveAttribute('href', /programme\/agadir-integration\/$/);
    expect(await page.locator('.brief .work .actors dd').count()).toBeGreaterThan(2);
    expect(await page.locator('.brief .unknown li').count()).toBeGreaterThan(2);
    expect(await page.locator('.brief .events li').count()).toBeGreaterThan(0);
    await expect(page.locator('#figures tbody tr')).not.toHaveCount(0);
    await expect(page.locator('#sources li')).not.toHaveCount(0);
  });

  test(`${lang}: a programme says who pays, who works, and what is not known`, async ({ page }) => {
    await page.goto(`/${HOMES[lang]}programme/joint-global-programme/`);
    await expect(page.locator('.brief .actors dd').first()).not.toBeEmpty();
    await expect(page.locator('#people-by-year .poster:visible')).toContainText('751');
    expect(await page.locator('.brief .unknown li').count()).toBeGreaterThan(0);
    await expect(page.locator('.languages a')).toHaveCount(3);
  });

  test(`${lang}: addresses with view= lead to the pages of their own`, async ({ page }) => {
    for (const [address, path] of [
      [`?view=region&id=MA-02&lang=${lang}`, `${HOMES[lang]}region/MA-02/`],
      [`?id=avrr&view=programme&lang=${lang}`, `${HOMES[lang]}programme/avrr/`],
      [`?view=about&lang=${lang}`, `${HOMES[lang]}about/`],
    ]) {
      await page.goto(SUB_PATH + address);
      await page.waitForURL(`**${SUB_PATH}${path}`);
    }
    await page.goto(`/${HOMES[lang]}?view=region&id=MA-01`);
    await page.waitForURL(`**/${HOMES[lang]}region/MA-01/`);
  });

  test(`${lang}: axe finds nothing on any of them`, async ({ page }) => {
    test.setTimeout(300_000);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // Of what is published the long pages are only longer than those of the worked examples.
      for (const path of [`${PUBLISHED}${HOMES[lang]}region/MA-09/`, `/${HOMES[lang]}region/MA/`, `/${HOMES[lang]}programme/ministry-partnership/`, `/${HOMES[lang]}about/`, `/${HOMES[lang]}sources/`, `/${HOMES[lang]}timeline/`]) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        await axe(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.emulateMedia({ colorScheme: 'dark' });
        await axe(page, { colours: true });
      }
    }
  });
}

test('every page of its own is linked from the explorer, and leads back to it', async ({ page, request }) => {
  await page.goto('/fr/');
  const links = await page.locator('.others a, .about a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(15);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  await page.goto(links[1]);
  await page.locator('a.explore').click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
  expect(new URL(page.url()).search).toMatch(/^\?region=MA-\d\d$/);
});

test('a figure of a brief opens its card in the explorer', async ({ page }) => {
  await page.goto('/en/region/MA-02/');
  await page.locator('#figures tbody tr a.opens').first().click();
  await expect(page.locator('#card')).toBeVisible();
});

test('an unknown page is left out and named', async ({ page }) => {
  await open(page, '?view=region&id=MA-99', '/en/');
  await expect(page.locator('.notice:visible')).toContainText('view=region');
});
