// How the browser tests run: the release build in ../dist, the system's Chromium, one small static server.
import { defineConfig } from '@playwright/test';
import { executable, quiet } from './chromium.mjs';

const port = Number(process.env.PORT ?? 8791);

export default defineConfig({
  testDir: 'tests',
  // A slow and busy machine must only take longer.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./tally.ts']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'fr-MA',
    timezoneId: 'Africa/Casablanca',
    serviceWorkers: 'block',
    // Marks go to their new places at once, except where their way is what is tested.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: executable, args: quiet },
    screenshot: 'only-on-failure',
    // A trace copies the page at every step, which a measured page must not pay for: TRACE=1 keeps them.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
  // Times depend on the machine: they are measured by `cargo xtask bench` and are no part of the test.
  projects: [{ name: 'explorer' }, { name: 'bench', testDir: 'bench', workers: 1 }],
  webServer: {
    command: 'node serve.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
