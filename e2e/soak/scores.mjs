// Lighthouse's results as rows of numbers: what is measured, its bar, its median, and which audits cost points.

/** What a page is held to, as [heading, least or most, bar, digits]; how each is read stands in `row`. */
const MEASURES = [
  ['performance', 'least', 98, 0],
  ['accessibility', 'least', 100, 0],
  ['best practices', 'least', 100, 0],
  ['SEO', 'least', 100, 0],
  ['LCP s', 'most', 1.5, 2],
  ['CLS', 'most', 0, 4],
  // Part of the performance score, so it has no bar of its own.
  ['TBT ms', 'most', Infinity, 0],
  // How fast the machine was just before, by Lighthouse's own index: what else it does costs points.
  ['machine', 'least', 0, 0],
];

/** The headings of the table. */
export const COLUMNS = shownCells('page', MEASURES.map(([heading]) => heading));

/** A page's measures, in the order of the headings. */
export function row({ categories, audits, environment }) {
  const score = (category) => Math.round(categories[category].score * 100);
  const value = (audit) => audits[audit].numericValue;
  return [
    score('performance'),
    score('accessibility'),
    score('best-practices'),
    score('seo'),
    value('largest-contentful-paint') / 1000,
    value('cumulative-layout-shift'),
    value('total-blocking-time'),
    environment.benchmarkIndex,
  ];
}

/** The median of each measure by itself. */
export function median(rows) {
  return MEASURES.map((_, at) => rows.map((row) => row[at]).sort((a, b) => a - b)[Math.floor(rows.length / 2)]);
}

/** A row of the table. */
export function shown(page, row) {
  return shownCells(page, row.map((value, at) => value.toFixed(MEASURES[at][3])));
}

function shownCells(page, cells) {
  return page.padEnd(12) + cells.map((cell, at) => cell.padStart(Math.max(MEASURES[at][0].length, 6) + 2)).join('');
}

/** The bars that a row misses, in words. */
export function missed(row) {
  return MEASURES.flatMap(([heading, side, bar, digits], at) => {
    const value = row[at];
    const met = side === 'least' ? value >= bar : value <= bar;
    return met ? [] : [`${heading} is ${value.toFixed(digits)}, at ${side} ${bar} is wanted`];
  });
}

/** The audits that cost points, each with the most it cost in any run, and where it was found. */
export function costs(runs) {
  const worst = new Map();
  for (const { categories, audits } of runs) {
    for (const { title: category, auditRefs } of Object.values(categories)) {
      const whole = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
      for (const { id, weight } of auditRefs.filter(({ weight }) => weight > 0)) {
        const { score, title, displayValue, details } = audits[id];
        const points = ((1 - score) * weight * 100) / whole;
        const where = details?.items?.flatMap(({ node }) => node?.selector ?? []).slice(0, 3) ?? [];
        const line = `${points.toFixed(1)} points of ${category}: ${id}, ${[title, displayValue, ...where].filter(Boolean).join(', ')}`;
        if (points >= 0.05 && points > (worst.get(id)?.points ?? 0)) worst.set(id, { points, line });
      }
    }
  }
  return [...worst.values()].sort((a, b) => b.points - a.points).map(({ line }) => line);
}
