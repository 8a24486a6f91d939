// What may go wrong in a browser, one by one: the page reads, one line says what is missing, nothing pretends.
import type { Page } from '@playwright/test';
import { amount, choice, HOMES, LANGUAGES } from '../explorer.ts';
import { axe, expect, open, test } from '../page.ts';

const idle = 'button:enabled:visible, input:enabled:visible, select:enabled:visible';

/** The page as it came, one line above it, and no control that nothing answers. */
async function reads(page: Page, line: string): Promise<void> {
  await expect(page.locator('.state:visible')).toHaveCount(1);
  await expect(page.locator(`.state.${line}`)).toBeVisible();
  await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '25817');
  await expect(page.locator('#by-year .poster:visible')).toHaveCount(1);
  await expect(page.locator(idle)).toHaveCount(0);
}

const broken: [string, (page: Page) => Promise<unknown>][] = [
  ['is blocked', (page) => page.route('**/*.wasm', (route) => route.abort('blockedbyclient'))],
  ['is missing', (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'not found' }))],
  [
    'is cut short',
    (page) =>
      page.route('**/*.wasm', async (route) => {
        const whole = await (await route.fetch()).body();
        await route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: 'application/wasm' });
      }),
  ],
  ['cannot be run', (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'))],
  ['has lost its script', (page) => page.route('**/idmaj-*.js', (route) => route.fulfill({ status: 404, body: 'not found' }))],
];

test.describe('when the explorer', () => {
  test.use({ excused: /./ });
  for (const [what, breaks] of broken) {
    for (const lang of LANGUAGES) {
      test(`${what}, ${lang}: the page reads, and says that it cannot be filtered`, async ({ page }) => {
        await breaks(page);
        await page.goto('/' + HOMES[lang]);
        await reads(page, 'still');
        await page.goto(`/${HOMES[lang]}?region=MA-02`);
        await reads(page, 'still-other');
      });
    }
  }

  for (const lang of LANGUAGES) {
    test(`does not come, ${lang}: axe finds nothing`, async ({ page }) => {
      await page.route('**/*.wasm', (route) => route.abort());
      await page.goto('/' + HOMES[lang]);
      await reads(page, 'still');
      await axe(page);
    });
  }

  test('meets a page that is not its own, it stops, says so, and the page still reads', async ({ page }) => {
    await page.route('**/en/', async (route) => {
      const page = await (await route.fetch()).text();
      await route.fulfill({ body: page.replace('<header class="masthead">', '<div class="masthead">').replace('</header>', '</div>'), contentType: 'text/html' });
    });
    await page.goto('/en/');
    await expect(page.locator('.notice.broken')).toContainText('Something went wrong');
    await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '25817');
    await expect(page.locator(idle)).toHaveCount(0);
  });

  test('loses a part of the page under its hands, it stops, says so, and rests', async ({ page }) => {
    await open(page, '', '/en/');
    await page.evaluate(() => document.querySelector('#figures tbody')?.replaceChildren());
    await page.locator('#filter-region input').first().click();
    await expect(page.locator('.notice.broken')).toContainText('Something went wrong');
    await expect(page.locator(idle)).toHaveCount(0);
  });
});

test('storage that throws is nothing to the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await open(page, '?region=MA-02', '/en/');
  await expect(page.locator('[data-total="people"] data').first()).toHaveAttribute('value', '751');
});

test('without a canvas the pictures are drawn otherwise', async ({ page }) => {
  await page.addInitScript(() => Object.assign(HTMLCanvasElement.prototype, { getContext: () => null }));
  await open(page, '?region=MA-02', '/en/');
  await expect(page.locator('#by-year .poster:visible')).toContainText('751');
  await page.locator('#filter-region input').first().uncheck();
  await expect(page.locator('#by-region .poster:visible')).toContainText('2,639');
});

test.describe('in a frame', () => {
  test.use({ excused: /./ });
  for (const [permissions, what] of [['allow-scripts allow-same-origin', 'lives'], ['allow-scripts', 'still'], ['', undefined]] as const) {
    test(`that permits ${permissions || 'nothing'} the page reads`, async ({ page, baseURL }) => {
      const frames = `<iframe sandbox="${permissions}" src="${baseURL}en/" width="800" height="800"></iframe>`;
      await page.route('**/host.html', (route) => route.fulfill({ body: frames, contentType: 'text/html' }));
      await page.goto('/host.html');
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('[data-total="people"] data').first()).toHaveAttribute('value', '25817');
      if (what) await expect(frame.locator('html')).toHaveAttribute('data-state', what);
      else await expect(frame.locator('noscript .notice')).toBeVisible();
    });
  }
});
