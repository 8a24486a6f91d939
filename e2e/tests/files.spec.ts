// What others can keep: the files beside the pages, and what search engines are told of them.
import { HOMES, LANGUAGES } from '../explorer.ts';
import { expect, SUB_PATH, test } from '../page.ts';

const files = {
  'datapackage.zip': 'application/zip',
  'idmaj.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'api/v1/figures.json': 'application/json; charset=utf-8',
};

for (const lang of LANGUAGES) {
  for (const folder of ['', 'about/']) {
    test(`${lang}/${folder}: the data can be kept, and search engines are told what it is`, async ({ page, request }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/policy/i.test(message.text())) refused.push(message.text());
      });
      await page.addInitScript(() => {
        Object.assign(window, { violations: [] });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          (window as unknown as { violations: string[] }).violations.push(violatedDirective),
        );
      });
      await page.goto(SUB_PATH + HOMES[lang] + folder);
      const links = page.locator('.others').last().getByRole('link');
      await expect(links).toHaveCount(3);
      for (const [place, type] of Object.values(files).entries()) {
        const address = await links.nth(place).getAttribute('href');
        const found = await request.get(new URL(address ?? '', page.url()).href);
        expect(found.status(), `${address}`).toBe(200);
        expect(found.headers()['content-type']).toBe(type);
      }

      const text = await page.locator('script[type="application/ld+json"]').textContent();
      const told = JSON.parse(text ?? '');
      expect(told['@type']).toBe('Dataset');
      expect(told.temporalCoverage).toMatch(/^\d{4}.*\/\d{4}/);
      expect(told.variableMeasured.length).toBeGreaterThan(5);
      for (const { contentUrl } of told.distribution) {
        const found = await request.get(new URL(contentUrl, page.url()).href);
        expect(found.status(), contentUrl).toBe(200);
      }
      expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
      expect(refused).toEqual([]);
    });
  }
}

test('figures for software say what the page says', async ({ page, request }) => {
  const found = await request.get('/api/v1/figures.json');
  const { figures } = await found.json();
  await page.goto('/');
  const shown = page.locator('#headline [data-total="figures"] data').first();
  // What is for several countries together is no figure of the page's own.
  expect(figures.length).toBeGreaterThanOrEqual(Number(await shown.getAttribute('value')));
});
