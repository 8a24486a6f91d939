// Holds the three pages of the release build to Lighthouse's mobile scores, the median of some runs each.
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { executable, quiet } from '../chromium.mjs';
import { PAGES, serving } from '../site.mjs';
import { costs, COLUMNS, median, missed, row, shown } from './scores.mjs';

const RUNS = 3;

/** Where the last report of each page is left, to be read in a browser. */
const REPORTS = new URL('reports/', import.meta.url);

/** What Lighthouse finds in a browser that has seen nothing yet. */
async function look(url) {
  const browser = await launch({ chromePath: executable, chromeFlags: ['--headless=new', ...quiet] });
  try {
    const { lhr, report } = await lighthouse(url, { port: browser.port, output: 'html', logLevel: 'error' });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    return { lhr, report };
  } finally {
    await browser.kill();
  }
}

async function page(address, path) {
  const runs = [];
  for (let run = 1; run <= RUNS; run++) {
    const { lhr, report } = await look(address + path);
    runs.push(lhr);
    await writeFile(new URL(`${path.replace('/', '') || 'ar'}.html`, REPORTS), report);
    console.log(shown(`/${path} run ${run}`, row(lhr)));
  }
  return { path, scores: median(runs.map(row)), costs: costs(runs), warnings: runs.flatMap((lhr) => lhr.runWarnings) };
}

await mkdir(REPORTS, { recursive: true });
console.log(COLUMNS);
const pages = await serving(async (address) => {
  const found = [];
  for (const path of Object.values(PAGES)) found.push(await page(address, path));
  return found;
});

console.log(`\nmedian of ${RUNS}\n${COLUMNS}`);
for (const { path, scores } of pages) console.log(shown(`/${path}`, scores));
for (const { path, costs } of pages) for (const line of costs) console.log(`/${path} loses ${line}`);
for (const warning of new Set(pages.flatMap(({ warnings }) => warnings))) console.log(`Lighthouse warns: ${warning}`);

const short = pages.flatMap(({ path, scores }) => missed(scores).map((line) => `/${path} misses its bar: ${line}`));
for (const line of short) console.error(line);
process.exitCode = short.length > 0 ? 1 : 0;
