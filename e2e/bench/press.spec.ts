// From a click on a filter to the last stroke of a picture: main-thread milliseconds.
import type { CDPSession, Page } from '@playwright/test';
import { painted } from '../explorer.ts';
import { expect, open, PUBLISHED, test } from '../page.ts';

const CHANGES = 40;
/** Machines are noisy: all of so many series are told. */
const SERIES = 5;

/** Notes the time of every paint call since the last click, in the page. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const record = { clicked: 0, painted: 0 };
    Object.assign(window, { record });
    addEventListener('click', () => Object.assign(record, { clicked: performance.now(), painted: 0 }), true);
    const prototype = CanvasRenderingContext2D.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    for (const name of ['fill', 'stroke', 'fillText', 'fillRect', 'drawImage']) {
      const original = prototype[name];
      prototype[name] = function (...args: unknown[]) {
        const result = original.apply(this, args);
        record.painted = performance.now();
        return result;
      };
    }
  });
}

async function measure(page: Page): Promise<{ median: number; p95: number }> {
  const boxes = page.locator('#filter-region input:visible');
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const time = await boxes.nth(change % 3).evaluate(async (box: HTMLInputElement) => {
      const { record } = window as unknown as { record: { clicked: number; painted: number } };
      box.click();
      // Two frames later every effect of the click has run.
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame();
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return record.painted - record.clicked;
    });
    expect(time, 'the pictures are painted anew').toBeGreaterThan(0);
    times.push(time);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)], p95: times[Math.floor(times.length * 0.95)] };
}

test.describe.configure({ mode: 'serial' });

for (const [name, path, rate] of [
  ['worked examples, plain', '/', 1],
  ['worked examples, four times slower', '/', 4],
  ['all that is published, plain', PUBLISHED, 1],
  ['all that is published, four times slower', PUBLISHED, 4],
] as const) {
  test(name, async ({ page }) => {
    await watch(page);
    await open(page, '?lang=fr', path);
    await painted(page, 'by-year');
    const session: CDPSession = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const series = [];
    for (let run = 0; run < SERIES; run++) series.push(await measure(page));
    const told = (of: 'median' | 'p95') => series.map((found) => found[of].toFixed(0)).join(' ');
    console.log(`press to last paint, ms, ${name}: median ${told('median')}; 95th percentile ${told('p95')}`);
  });
}
