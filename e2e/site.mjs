// Starts serve.mjs for a script, in a process of its own and on a port that nobody uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('serve.mjs', import.meta.url));

/** Where the pages stand within the site. */
export const PAGES = { ar: '', fr: 'fr/', en: 'en/' };

/** Serves the site while `use` runs; hands it the address. */
export async function serving(use) {
  const server = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = await once(server.stdout, 'data');
    return await use(/http:\S+/.exec(line)[0]);
  } finally {
    server.kill();
  }
}
