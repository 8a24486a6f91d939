// Makes the pictures of the site that lie in the repository: docs/screenshot.png and static/social/*.png.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { executable, quiet } from './chromium.mjs';
import { PAGES, serving } from './site.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The size that links are shown at, in pixels. */
const CARD = { width: 1200, height: 630 };

/** The first screens of the English page. */
const SCREEN = { width: 1280, height: 1180 };

/** Opens a page of the site and waits until it answers. */
async function open(page, address) {
  await page.goto(address);
  await page.locator('html[data-state="lives"]').waitFor();
  // Charts are drawn when somebody is there.
  await page.mouse.move(3, 3);
  await page.locator('#by-region canvas').waitFor();
}

/** What a page is written in, and how the site presents itself there. */
async function words(page) {
  const { lang, dir } = await page.locator('html').evaluate(({ lang, dir }) => ({ lang, dir }));
  return { lang, dir, tagline: await page.locator('.masthead .tagline').innerText() };
}

const browser = await chromium.launch({ executablePath: executable, args: quiet });
await mkdir(path('../static/social'), { recursive: true });
await serving(async (address) => {
  const page = await browser.newPage({ viewport: SCREEN, colorScheme: 'light' });
  await open(page, address + PAGES.en);
  await page.screenshot({ path: path('../docs/screenshot.png') });
  await page.setViewportSize(CARD);
  for (const [code, folder] of Object.entries(PAGES)) {
    await open(page, address + folder);
    const found = await words(page);
    await page.goto(new URL('social.html', import.meta.url).href);
    await page.evaluate(({ lang, dir, tagline }) => {
      Object.assign(document.documentElement, { lang, dir });
      document.querySelector('.tagline').textContent = tagline;
    }, found);
    await page.screenshot({ path: path(`../static/social/${code}.png`) });
  }
});
await browser.close();
