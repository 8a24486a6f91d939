// Pictures to take away: PNG at three sizes, SVG whose writing stays writing, both the same picture.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HOMES, LANGUAGES } from '../explorer.ts';
import { expect, open, test } from '../page.ts';

/** Saves a picture as one of its kinds, and gives the file's name and bytes. */
async function save(page: Page, picture: string, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const menu = page.locator(`#${picture} .save`);
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('button', { name: kind }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height of a PNG. */
const size = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The share of pixels in which an SVG, drawn so many times larger, and a PNG differ to the eye. */
async function differing(page: Page, svg: Buffer, png: Buffer, ratio: number): Promise<number> {
  return page.evaluate(
    async ([svg, png, ratio]) => {
      const read = async (source: string, ratio: number) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(image.width * ratio), height: Math.round(image.height * ratio) });
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [one, other] = [await read(`data:image/svg+xml;base64,${svg}`, ratio), await read(`data:image/png;base64,${png}`, 1)];
      const width = Math.min(one.width, other.width);
      const height = Math.min(one.height, other.height);
      let differing = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const [a, b] = [(y * one.width + x) * 4, (y * other.width + x) * 4];
          const far = [0, 1, 2].some((channel) => Math.abs(one.data[a + channel] - other.data[b + channel]) > 64);
          if (far) differing++;
        }
      }
      return differing / (width * height);
    },
    [svg.toString('base64'), png.toString('base64'), ratio] as const,
  );
}

for (const lang of LANGUAGES) {
  test(`${lang}: every word is in the SVG, with a link back, and the PNG shows the same`, async ({ page }) => {
    // The policy of the page lets nothing in but its own files; what is compared is compared elsewhere.
    await page.context().route('**/compare.html', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
    await open(page, '?region=MA-01', '/' + HOMES[lang]);
    const kept = [];
    for (const picture of ['by-year', 'by-region', 'by-programme', 'by-field']) {
      // The browser lets a page keep no more than ten files a second.
      await page.waitForTimeout(400);
      const title = await page.locator(`#${picture}-title`).innerText();
      const svg = await save(page, picture, 'SVG');
      expect(svg.name).toBe(`idmaj-${picture}.svg`);
      const text = svg.bytes.toString();
      const written = await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent ?? '', text);
      const plain = (words: string) => words.replace(/[\s\u2066-\u2069]+/g, '');
      for (const words of [title, 'region=MA-01', '0.1.0']) expect(plain(written)).toContain(plain(words));
      const small = await save(page, picture, 'PNG 1×');
      const double = await save(page, picture, 'PNG 2×');
      kept.push({ picture, svg: svg.bytes, small: small.bytes, double: double.bytes });
      expect(size(double.bytes)[0]).toBe(2 * size(small.bytes)[0]);
    }
    await page.goto('/compare.html');
    for (const { picture, svg, small, double } of kept) {
      expect(await differing(page, svg, small, 1), `${picture} at 1`).toBeLessThan(0.02);
      expect(await differing(page, svg, double, 2), `${picture} at 2`).toBeLessThan(0.02);
    }
  });
}

test('the largest copy has four times the dots', async ({ page }) => {
  await open(page, '?lang=en');
  const [small, large] = [await save(page, 'by-region', 'PNG 1×'), await save(page, 'by-region', 'PNG 4×')];
  expect(large.name).toBe('idmaj-by-region-4x.png');
  expect(size(large.bytes)[0]).toBe(4 * size(small.bytes)[0]);
});

test('nothing to save where nothing answers: without scripts, in a frame, on paper', async ({ page, browser, baseURL }) => {
  await page.goto('/en/?embed=clean');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'lives');
  await expect(page.locator('.save').first()).toBeHidden();
  await open(page, '?lang=en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.save').first()).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const silent = await context.newPage();
  await silent.goto('/en/');
  await expect(silent.locator('.save').first()).toBeHidden();
  await context.close();
});
