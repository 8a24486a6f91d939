// Nothing is left behind: switching between pictures and data keeps memory, nodes and canvases level.
import type { Page } from '@playwright/test';
import { painted } from '../explorer.ts';
import { expect, open, test } from '../page.ts';

/** What the page holds, and how many canvases it has ever made. */
async function held(page: Page): Promise<{ pages: number; nodes: number; canvases: number; listeners: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await session.detach();
  const counted = await page.evaluate(() => (window as unknown as { counted: { memory: WebAssembly.Memory; canvases: number } }).counted && {
    pages: (window as unknown as { counted: { memory: WebAssembly.Memory } }).counted.memory.buffer.byteLength / 65536,
    canvases: (window as unknown as { counted: { canvases: number } }).counted.canvases,
  });
  return { ...counted, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

test('200 switches between pictures and data leave memory, nodes, listeners and canvases as they were', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const counted: { memory?: WebAssembly.Memory; canvases: number } = { canvases: 0 };
    Object.assign(window, { counted });
    const created = document.createElement.bind(document);
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      if (name === 'canvas') counted.canvases += 1;
      return created(name, options);
    }) as typeof document.createElement;
    for (const name of ['instantiate', 'instantiateStreaming'] as const) {
      const start = WebAssembly[name] as (...given: unknown[]) => Promise<WebAssembly.WebAssemblyInstantiatedSource>;
      Object.assign(WebAssembly, {
        [name]: async (...given: unknown[]) => {
          const started = await start.apply(WebAssembly, given);
          counted.memory = (started.instance?.exports ?? (started as unknown as WebAssembly.Instance).exports).memory as WebAssembly.Memory;
          return started;
        },
      });
    }
  });
  await open(page, '', '/en/');
  await painted(page, 'by-year');
  const data = page.locator('#main[data-view="data"]');
  const round = async () => {
    await page.evaluate(() => history.pushState(null, '', '?view=data') ?? dispatchEvent(new PopStateEvent('popstate')));
    await expect(data).toHaveCount(1);
    await page.evaluate(() => history.pushState(null, '', '?') ?? dispatchEvent(new PopStateEvent('popstate')));
    await expect(page.locator('#by-year canvas')).toHaveCount(1);
  };
  for (let n = 0; n < 20; n++) await round();
  const before = await held(page);
  for (let n = 0; n < 80; n++) await round();
  const after = await held(page);
  expect(after.pages, 'pages of WebAssembly memory').toBeLessThanOrEqual(before.pages + 1);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 10);
  expect(after.canvases, 'canvases made').toBe(before.canvases);
});

test('clicks on a filter make no canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = { canvases: 0 };
    Object.assign(window, { counted });
    const created = document.createElement.bind(document);
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      if (name === 'canvas') counted.canvases += 1;
      return created(name, options);
    }) as typeof document.createElement;
  });
  await open(page, '', '/en/');
  await painted(page, 'by-year');
  const made = () => page.evaluate(() => (window as unknown as { counted: { canvases: number } }).counted.canvases);
  const region = page.locator('#filter-region input').first();
  await region.click();
  const before = await made();
  for (let n = 0; n < 50; n++) await region.click();
  expect(await made()).toBe(before);
});
