// Prints an index of this machine's speed in the browser, by Lighthouse's own measure: times are told beside it.
import { chromium } from 'playwright-core';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import { executable, quiet } from '../chromium.mjs';

const browser = await chromium.launch({ executablePath: executable, args: quiet });
const page = await browser.newPage();
const found = [];
for (let run = 0; run < 5; run++) found.push(await page.evaluate(`(${pageFunctions.computeBenchmarkIndex})()`));
await browser.close();
found.sort((a, b) => a - b);
console.log(`machine index: ${found[2]} (of five: ${found[0]} to ${found[4]})`);
