// The page on paper: A4, pictures as SVG, everything open, the source and the data's date on each page.
import { extractText, getDocumentProxy } from 'unpdf';
import { HOMES, LANGUAGES } from '../explorer.ts';
import { expect, open, test } from '../page.ts';

/** The text of each page of a PDF, without the spaces that type setting leaves. */
async function pages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replace(/[\s\u202f\u00a0]+/g, ''));
}

for (const lang of LANGUAGES) {
  test(`${lang}: the explorer prints the selection, its figures and where they come from`, async ({ page }) => {
    await open(page, '?region=MA-02', '/' + HOMES[lang]);
    const read = await pages(await page.pdf({ preferCSSPageSize: true }));
    const all = read.join('');
    expect(all).toContain('751');
    for (const text of read) expect(text).toMatch(/0\.1\.0/);
    expect(read[0]).toMatch(new RegExp(`1/${read.length}`));
  });

  test(`${lang}: pictures are drawn as SVG while printing, and every figure is listed`, async ({ page }) => {
    await open(page, '', '/' + HOMES[lang]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#by-year .poster:visible')).toHaveCount(1);
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.locator('#figures .more')).toHaveCount(0);
    await expect(page.locator('.filters')).not.toBeVisible();
    await expect(page.locator('#by-region details table')).toBeVisible();
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('#by-year canvas')).toHaveCount(1);
  });

  test(`${lang}: a brief prints with its sources and addresses`, async ({ page }) => {
    await page.goto(`/${HOMES[lang]}programme/refugee-livelihoods/`);
    const read = await pages(await page.pdf({ preferCSSPageSize: true }));
    expect(read.length).toBeLessThanOrEqual(4);
    for (const text of read) expect(text).toMatch(/0\.1\.0/);
    expect(read.join('')).toContain('https://');
  });
}
