import { strict as assert } from 'node:assert';
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { launchChromium } from '../hosts/chromium';
import { root } from '../hosts/project';
import { Workbench } from './workbench';

describe('npm start, where there is no desktop VS Code', () => {
  it('serves VS Code for the Web with three sample drafts, one of them open and highlighted, and nothing in its way', async () => {
    // A PATH with nothing but Node.js: no `code`, no browser to open.
    const started = spawn(process.execPath, ['out/start.js'], {
      cwd: root,
      env: { ...process.env, PATH: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(await addressFrom(started));
      const workbench = new Workbench(page);
      await workbench.boxes.first().waitFor({ timeout: 60_000 });
      assert.ok((await workbench.boxes.count()) > 10);
      assert.deepEqual(await page.locator('.tabs-container .tab').allInnerTexts(), ['harbour-bridge.md']);
      assert.equal(await page.locator('.notification-toast').count(), 0);
      assert.equal(await page.getByRole('treeitem', { name: /\.(md|txt)$/ }).count(), 3);
    } finally {
      await browser.close();
      // Here, so that an attempt that fails and is made again leaves no server behind: the tests would wait for it.
      started.kill('SIGKILL');
    }
  });
});

/** The first address that a process prints as one to open. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const address = /^Open (\S+) in a browser/.exec(line)?.[1];
        if (address) resolve(address);
      });
    }
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with exit code ${String(code)}.`));
    });
  });
}
