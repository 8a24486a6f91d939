// From a key in the search field to what it lists: main-thread milliseconds.
import { open, test } from '../page.ts';

test('words typed', async ({ page }) => {
  const words = page.locator('input[name="find"]');
  await open(page, '?view=data', '/fr/');
  await words.fill('a');
  await page.waitForTimeout(500);
  const times = await words.evaluate(async (field: HTMLInputElement) => {
    const times: number[] = [];
    for (const typed of ['m', 'mi', 'mig', 'migr', 'migra', 'migrants', 'r', 're', 'ret', 'retour', 'o', 'oi', 'oim', 'oim 2', 'oim 2019']) {
      const begun = performance.now();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // What the change draws comes before a task that is asked for after it.
      await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b);
  });
  console.log(`a key to the list, ms: median ${times[7]!.toFixed(1)}, slowest ${times[14]!.toFixed(1)}`);
});
