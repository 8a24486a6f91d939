// The first command of the README, as a newcomer meets it: starts `cargo xtask serve` in the folder it is
// called in, reads a total in Chromium, edits a row, breaks it, mends it, and ends the command.
// Prints each step with its seconds, and closes with the line that `cargo test` closes with.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { executable, quiet } from './chromium.mjs';

/** The longest that a step may take before it counts as stuck, in minutes: a machine may be slow and busy. */
const STUCK = 40;
const TABLE = 'data/figures.csv';
/** A figure that counts in the total of Oriental, as its row begins, and the column of its value. */
const ROW = 'joint-health-oriental-2019-2023,';
const VALUE = 8;

const steps = [];
let failed = 0;

async function step(name, work) {
  const begun = Date.now();
  try {
    let timer;
    const stuck = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`not done after ${STUCK} minutes`)), STUCK * 60_000);
    });
    const result = await Promise.race([work(), stuck]).finally(() => clearTimeout(timer));
    const seconds = (Date.now() - begun) / 1000;
    steps.push([name, seconds]);
    console.log(`test door: ${name} ... ok (${seconds.toFixed(1)} s)`);
    return result;
  } catch (error) {
    failed += 1;
    console.log(`${error.stack ?? error}\ntest door: ${name} ... FAILED`);
    throw error;
  }
}

/** Rewrites one cell of the table; hands back what it was. */
async function edit(change) {
  const text = await readFile(TABLE, 'utf8');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith(ROW));
  if (at < 0) throw new Error(`${TABLE} has no row that begins with ${ROW}`);
  const cells = lines[at].split(',');
  const was = cells[VALUE];
  cells[VALUE] = change(was);
  lines[at] = cells.join(',');
  await writeFile(TABLE, lines.join('\n'));
  return was;
}

/** A port that somebody else has, so that the command must take the next. */
const other = createServer().listen(0, '127.0.0.1');
await once(other, 'listening');
const taken = other.address().port;

const printed = [];
const command = spawn('cargo', ['xtask', 'serve', '--port', String(taken)], { stdio: ['ignore', 'pipe', 'pipe'] });
const ended = once(command, 'exit');
let address;
const addressed = new Promise((resolve, reject) => {
  for (const stream of [command.stdout, command.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line);
      console.log(`  | ${line}`);
      if (/^http:\/\/127\.0\.0\.1:\d+\/$/.test(line)) resolve(line);
    });
  }
  ended.then(([code]) => reject(new Error(`the command ended with ${code}`)));
});
addressed.catch(() => {});

const browser = await chromium.launch({ executablePath: executable, args: quiet });
let passed = 0;
const held = async (name, work) => {
  const result = await step(name, work);
  passed += 1;
  return result;
};
try {
  address = await held('the address is printed', () => addressed);
  await held('a port that is taken is named and passed over', async () => {
    if (!printed.some((line) => line.includes(`Port ${taken} is taken`))) throw new Error('nothing said so');
    if (address.includes(String(taken))) throw new Error(address);
  });
  const page = await browser.newPage();
  const patience = { timeout: STUCK * 60_000 };
  page.setDefaultTimeout(patience.timeout);
  const total = () => page.locator('#headline [data-total="people"] data').first().getAttribute('value');
  const until = (value) =>
    page.waitForFunction(
      (wanted) => {
        const shown = document.querySelector('#headline [data-total="people"] data');
        return ['lives', 'ready'].includes(document.documentElement.dataset.state) && shown?.value === wanted;
      },
      String(value),
      patience,
    );
  const before = await held('the page answers', async () => {
    await page.goto(`${address}en/?region=MA-02`);
    await page.waitForFunction(() => ['lives', 'ready'].includes(document.documentElement.dataset.state), null, patience);
    return Number(await total());
  });
  const was = await held('an edited row is seen', async () => {
    const was = await edit((value) => String(Number(value) + 1000));
    await until(before + 1000);
    return was;
  });
  await held('a broken row is told in the page, over the last good total', async () => {
    await edit(() => '15x');
    const alert = page.locator('#idmaj-problem');
    await alert.waitFor();
    const told = await alert.innerText();
    if (!/figures\.csv:\d+:9/.test(told)) throw new Error(told);
    if (!told.startsWith('These are the last figures that were in order')) throw new Error(told);
    if (Number(await total()) !== before + 1000) throw new Error('the last good total is gone');
  });
  await held('and once in the terminal, without a backtrace', async () => {
    const told = printed.filter((line) => /figures\.csv:\d+:9/.test(line));
    if (told.length !== 1) throw new Error(`told ${told.length} times`);
    if (printed.some((line) => /backtrace|panicked/.test(line))) throw new Error('there is a backtrace');
  });
  await held('a mended row brings the page back', async () => {
    await edit(() => was);
    await until(before);
    if (await page.locator('#idmaj-problem').count()) throw new Error('the message stays');
  });
} catch {
  // It was told where it happened.
} finally {
  await browser.close();
  other.close();
  command.kill('SIGTERM');
  const late = new Promise((resolve) => setTimeout(resolve, 20_000, null));
  const end = await Promise.race([ended, late]);
  if (end) passed += 1;
  else {
    failed += 1;
    command.kill('SIGKILL');
    console.log('test door: the command ends when it is told to ... FAILED');
  }
}
if (process.env.LONGEST && !failed) {
  const [, seconds] = steps[0];
  const within = seconds <= Number(process.env.LONGEST);
  console.log(`from nothing to the address: ${seconds.toFixed(0)} s, bar ${process.env.LONGEST} s`);
  if (within) passed += 1;
  else {
    failed += 1;
    console.log('test door: from nothing within the bar ... FAILED');
  }
}
console.log(`test result: ${failed ? 'FAILED' : 'ok'}. ${passed} passed; ${failed} failed; 0 ignored`);
process.exit(failed ? 1 : 0);
