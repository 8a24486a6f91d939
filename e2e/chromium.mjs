// The system's Chromium, and how to start it quietly.

/** The browser to drive; `cargo xtask` looks for one and names it in CHROMIUM. */
export const executable = process.env.CHROMIUM || '/usr/bin/chromium';

/** Arguments that keep the browser from asking any host but this machine. */
export const quiet = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Chromium's sandbox refuses to run as root, as in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
