// What every browser test stands on: a page that may not complain, and the two ways to look at it.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What is there once the explorer has drawn itself. */
export const RENDERED = '#headline';

/** Where the site stands as it is to be published; elsewhere its data are those of the worked examples. */
export const PUBLISHED = '/published/';

/** Where a second copy of the worked examples stands, to show that the site works from any folder. */
export const SUB_PATH = '/some/where/idmaj/';

/**
 * A test that fails on any console error or warning, page error, failed request, or request to another origin, in the
 * test's own context. One that breaks something on purpose names the complaints it expects as `excused`.
 */
export const test = base.extend<{ excused: RegExp | null; silence: void }>({
  excused: [null, { option: true }],
  silence: [
    async ({ context, baseURL, excused }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        // Tests that fail files on purpose must not be answered by the site's own worker.
        if (message.text().startsWith('Service Worker registration blocked')) return;
        if (['error', 'warning', 'assert'].includes(message.type())) {
          complaints.push(`console ${message.type()}: ${message.text()}`);
        }
      });
      context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        const local = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
        if (!local) complaints.push(`asked another origin: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        // The browser drops what is still under way, such as the icon, when a test leaves the page;
        // a file that is missing answers with a status.
        if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
        complaints.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
      });
      await use();
      expect(complaints.filter((words) => !excused?.test(words)), 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the site with a query (`?region=MA-02`, or none) and waits until it answers. */
export async function open(page: Page, query = '', path = '/'): Promise<void> {
  await page.goto(path + query);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
  await expect(page.locator(RENDERED)).toBeVisible();
}

/** WCAG 2.2 AA and what axe calls best practices. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds when nothing but the colours is another. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Asserts that axe finds nothing, in all that it looks at or, for the same page in other colours, in those alone. */
export async function axe(page: Page, { colours = false } = {}): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No page has frames, so nothing has to be gathered from them in a page of axe's own.
    .setLegacyMode(true)
    .options({
      runOnly: colours ? { type: 'rule', values: COLOURS } : { type: 'tag', values: STANDARD },
      // Only what is wrong is described, or a table of many rows takes seconds.
      resultTypes: ['violations'],
    })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }));
  expect(found, 'axe violations').toEqual([]);
}
