// The explorer as its visitors name things: totals, filters, pictures, whatever the language.
import { expect, type Locator, type Page } from '@playwright/test';

export const LANGUAGES = ['ar', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the page of each language stands within the site. */
export const HOMES: Record<Language, string> = { ar: '', fr: 'fr/', en: 'en/' };

/** The pictures of the first page, in the order of display. */
export const FIRST = ['by-year', 'by-region', 'by-programme', 'by-field'];

/** Those of the other page. */
export const OTHERS = ['series', 'parts', 'shares', 'flows', 'multiples', 'timeline'];

/** What the page says where nothing is published. */
export const NOTHING: Record<Language, string> = {
  ar: 'لا رقم لهذا الاختيار وحده',
  fr: 'aucun chiffre pour ce choix seul',
  en: 'no figure for this alone',
};

/** What stands over a total of which the true number is larger, or near. */
export const CERTAINTY = {
  atLeast: { ar: 'ما لا يقل عن', fr: 'au moins', en: 'at least' },
  about: { ar: 'حوالي', fr: 'environ', en: 'about' },
} satisfies Record<string, Record<Language, string>>;

/** One of the totals under the headline. */
export function total(page: Page, name: 'people' | 'money' | 'activities' | 'programmes' | 'figures'): Locator {
  return page.locator(`#headline > [data-total="${name}"]`);
}

/** The first number of a total, as programs read it. */
export function amount(page: Page, name: Parameters<typeof total>[1]): Locator {
  return total(page, name).locator('data').first();
}

/** Opens the filters where they are folded away, as on phones. */
export async function unfold(page: Page): Promise<void> {
  const bar = page.locator('.filters .bar button').first();
  if ((await bar.isVisible()) && (await bar.getAttribute('aria-expanded')) === 'false') await bar.click();
}

/** A region, programme, currency or kind of total by its id in the address. */
export function choice(page: Page, filter: 'region' | 'programme' | 'currency' | 'show', id: string): Locator {
  return page.locator(`#filter-${filter} input[value="${id}"]`);
}

/** What follows `?` in the address. */
export function search(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Waits until the address says this. */
export async function addressed(page: Page, expected: string): Promise<void> {
  await expect.poll(() => search(page)).toBe(expected);
}

/** Shows that somebody is there, upon which pictures are painted, and waits until one is. */
export async function painted(page: Page, picture: string): Promise<Locator> {
  await page.mouse.move(3, 3);
  await page.mouse.move(2, 2);
  const canvas = page.locator(`#${picture} canvas`);
  await canvas.scrollIntoViewIfNeeded();
  await expect(canvas).toBeVisible();
  return canvas;
}

/** The middle of the widest run of one colour on a picture's canvas, in CSS pixels from its corner. */
export async function find(page: Page, picture: string, [red, green, blue]: [number, number, number]): Promise<{ x: number; y: number; left: number; right: number; width: number } | null> {
  const canvas = await painted(page, picture);
  return canvas.evaluate(
    (canvas: HTMLCanvasElement, [red, green, blue]) => {
      // Read from a copy: reading the picture's own canvas back twice earns a warning.
      const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
      const context = copy.getContext('2d', { willReadFrequently: true });
      if (!context) return null;
      context.drawImage(canvas, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      let best = { start: 0, end: -1, y: 0 };
      for (let y = 0; y < height; y += 2) {
        let start = -1;
        for (let x = 0; x <= width; x++) {
          const at = (y * width + x) * 4;
          const same = x < width && data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255;
          if (same && start < 0) start = x;
          if (!same && start >= 0) {
            if (x - 1 - start > best.end - best.start) best = { start, end: x - 1, y };
            start = -1;
          }
        }
      }
      if (best.end < best.start) return null;
      const scale = canvas.clientWidth / canvas.width;
      return { x: ((best.start + best.end) / 2) * scale, y: best.y * scale, left: best.start * scale, right: best.end * scale, width: canvas.clientWidth };
    },
    [red, green, blue],
  );
}
