// What was visited once opens again without a network, with its filters.
import { HOMES, LANGUAGES } from '../explorer.ts';
import { expect, open, SUB_PATH, test } from '../page.ts';

test.use({ serviceWorkers: 'allow', excused: /ERR_INTERNET_DISCONNECTED|net::ERR_FAILED/ });

for (const lang of LANGUAGES) {
  test(`${lang}: opens, answers and leads back without a network`, async ({ page, context }) => {
    const path = SUB_PATH + HOMES[lang];
    await open(page, '', path);
    const kept = () => page.evaluate(async () => (await (await caches.open('idmaj')).keys()).map(({ url }) => new URL(url).pathname));
    await expect.poll(kept).toEqual(expect.arrayContaining([path, expect.stringMatching(/\.wasm$/), expect.stringMatching(/content-.*\.bin$/)]));
    await page.mouse.move(3, 3);
    await page.mouse.move(2, 2);
    const used = ['details-.*\\.bin', 'names-.*\\.txt'];
    await expect.poll(kept).toEqual(expect.arrayContaining(used.map((name) => expect.stringMatching(new RegExp(`${name}$`)))));
    await context.setOffline(true);
    await open(page, '?region=MA-02', path);
    await expect(page.locator('#by-year canvas')).toBeVisible();
    await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '751');
    await page.locator('#filter-region input').first().uncheck();
    await expect(page.locator('[data-total="people"] data').first()).not.toHaveAttribute('value', '751');
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
  });
}

test('of two releases only the files of the newer are kept', async ({ page }) => {
  await open(page, '', '/en/');
  const old = await page.evaluate(async () => {
    const address = new URL('../content-en-0123456789abcdef.bin', document.baseURI).href;
    await (await caches.open('idmaj')).put(address, new Response('of an earlier release'));
    return address;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(async (old) => (await caches.match(old)) === undefined, old)).toBe(true);
});
