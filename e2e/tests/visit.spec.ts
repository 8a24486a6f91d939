// The size budget is true: a first visit loads nothing that it does not count.
import { expect, open, PUBLISHED, test } from '../page.ts';

test('a first visit loads only what the budget counts', async ({ page }) => {
  const counted = process.env.FIRST_VISIT?.split('\n');
  test.skip(counted === undefined, '`cargo xtask test` says what the budget counts');
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    loaded.add(pathname === PUBLISHED ? 'index.html' : pathname.replace(PUBLISHED, ''));
  });
  await open(page, '', PUBLISHED);
  await page.waitForLoadState('networkidle');
  expect(loaded).toContain('index.html');
  expect([...loaded].filter((file) => !counted?.includes(file))).toEqual([]);
});
