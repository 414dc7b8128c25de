import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { needDebianPackages, onPath } from './debian';

/** Commands that start Chromium or a browser made of it, the plainest first. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Nothing of the browser's own goes to the network: no updates, no safe browsing lists, no syncing, no first run. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium with a new empty profile: the one named by the environment variable `CHROMIUM`, else one
 * on the PATH, else Chrome or Edge where they are usually installed; on Debian, it is installed where missing.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    ...whichChromium(),
    headless: true,
    // A sandbox needs rights that root and containers do not have; the pages are our own.
    args: [...QUIET, ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [])],
  });
}

function whichChromium(): LaunchOptions {
  const named = process.env['CHROMIUM'];
  if (named) return { executablePath: named };
  const find = () => COMMANDS.map(onPath).find((path) => path !== undefined);
  if (process.platform === 'linux' && !find()) needDebianPackages({ chromium: 'chromium' });
  const found = find();
  if (found) return { executablePath: found };
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}
