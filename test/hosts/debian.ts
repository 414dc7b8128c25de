import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Sees to it that commands are there, on Debian and its descendants by installing the packages that bring them.
 *
 * @param packages The Debian package that brings each command, by command.
 * @throws An error that says what to install, where this process may not or cannot install it.
 */
export function needDebianPackages(packages: Readonly<Record<string, string>>): void {
  const missing = [
    ...new Set(
      Object.keys(packages).flatMap((command) => (onPath(command) ? [] : (packages[command] ?? []))),
    ),
  ];
  if (missing.length === 0) return;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `Please install ${missing.join(', ')} (on Debian: sudo apt-get install ${missing.join(' ')}).`,
    );
  }
  console.log(`Installing Debian packages: ${missing.join(', ')}.`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/** The path of a command, as the shell would find it; undefined if there is none. */
export function onPath(command: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, command + ending);
      if (folder !== '' && isExecutable(file)) return file;
    }
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed with exit code ${String(status)}.`);
}
