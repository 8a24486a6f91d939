// The widths that layouts are computed with are those of this browser: the table that native tests read is true.
import { readFileSync } from 'node:fs';
import { expect, test } from '../page.ts';

const TABLE = new URL('../../tests/fixtures/widths.tsv', import.meta.url);

test('labels in three languages are as wide as the table says', async ({ page }) => {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trim().split('\n');
  const rows = lines.map((line) => line.split('\t')).map(([label, regular, bold]) => ({ label, regular: Number(regular), bold: Number(bold) }));
  const found = await page.evaluate((rows) => {
    const context = document.createElement('canvas').getContext('2d')!;
    const width = (weight: string, label: string) => {
      context.font = `${weight} 100px 'Noto Sans', 'Noto Sans Arabic'`;
      return context.measureText(label).width;
    };
    return rows.map(({ label }) => ({ regular: width('normal', label), bold: width('bold', label) }));
  }, rows);
  const wrong = rows.filter(({ regular, bold }, place) => Math.abs(found[place].regular / regular - 1) > 0.005 || Math.abs(found[place].bold / bold - 1) > 0.005);
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(80);
});
