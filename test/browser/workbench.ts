import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from '../hosts/chromium';
import { installServer } from '../hosts/install';
import { copyOfSamples, root } from '../hosts/project';
import { startServerHost } from '../hosts/server-host';
import type { Host } from '../hosts/web-host';
import { addWorkbenchOptions, QUIET_SETTINGS } from '../hosts/workbench-options';

/** How a workbench is to look. */
export interface Look {
  /** The id of a colour theme of VS Code's own. */
  theme?: string;
  /** Settings, as in settings.json. */
  settings?: Record<string, unknown>;
  /** The size of the window. */
  viewport?: { width: number; height: number };
  /** Pixels of the picture for each of the page's. */
  scale?: number;
}

/** VS Code in a browser: one server and one Chromium, and a new window with an empty profile for every workbench. */
export class WorkbenchHost {
  /**
   * @param files Files to put beside the sample drafts, by name.
   * @param extension The folder of the extension; this project's if there is none.
   * @param workspace The name of the file among them that is a workspace to open, untrusted, in place of the folder.
   */
  static async start(
    files: Record<string, string | Uint8Array> = {},
    extension = root,
    workspace?: string,
  ): Promise<WorkbenchHost> {
    const folder = copyOfSamples();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const host = await startServerHost(installServer(), {
      extension,
      folder,
      ...(workspace !== undefined && { workspace: join(folder, workspace) }),
    });
    return new WorkbenchHost(host, folder, await launchChromium());
  }

  /** The addresses of all requests that pages made, but for those to the server itself. */
  readonly requestsElsewhere: string[] = [];

  private constructor(
    private readonly host: Host,
    private readonly folder: string,
    private readonly browser: Browser,
  ) {}

  async open(look: Look = {}): Promise<Workbench> {
    const context = await this.browser.newContext({
      viewport: look.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: look.scale ?? 1,
    });
    context.setDefaultTimeout(60_000);
    this.#watchRequests(context);
    await addWorkbenchOptions(context, {
      configurationDefaults: {
        ...QUIET_SETTINGS,
        'workbench.colorTheme': look.theme ?? 'Dark Modern',
        'window.autoDetectColorScheme': false,
        'editor.wordWrap': 'on',
        // A page saves by itself what is typed, and then there is nothing left to revert to.
        'files.autoSave': 'off',
        ...look.settings,
      },
    });
    const page = await context.newPage();
    await page.goto(this.host.url);
    await page.locator('.monaco-workbench .part.sidebar').waitFor();
    return new Workbench(page);
  }

  /** Writes the settings of the opened folder; the windows take them over as they would for a user. */
  changeSettings(settings: Record<string, unknown>): void {
    mkdirSync(join(this.folder, '.vscode'), { recursive: true });
    writeFileSync(join(this.folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.host.close();
  }

  #watchRequests(context: BrowserContext): void {
    const { host } = new URL(this.host.url);
    const local = new Set(['blob:', 'data:']);
    const note = (address: string) => {
      const url = new URL(address);
      if (url.host !== host && !local.has(url.protocol)) this.requestsElsewhere.push(address);
    };
    context.on('request', (request) => {
      note(request.url());
    });
    context.on('page', (page) => {
      page.on('websocket', (socket) => {
        note(socket.url());
      });
    });
  }
}

/** One window of VS Code. */
export class Workbench {
  readonly editor: Locator;
  /** The boxes that VS Code draws beneath highlighted words. */
  readonly boxes: Locator;
  readonly hover: Locator;
  readonly quickInput: Locator;

  constructor(readonly page: Page) {
    this.editor = page.locator('.editor-instance .monaco-editor').first();
    this.boxes = page.locator(BOXES);
    this.hover = page.locator('.monaco-hover:visible').filter({ has: page.locator('.hover-contents') });
    this.quickInput = page.locator('.quick-input-widget:visible');
  }

  /** Opens a file of the folder and waits until words in it are highlighted. */
  async openDraft(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput.locator('input').fill(name);
    await this.quickInput.locator('.monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab', { hasText: name }).waitFor();
    await this.boxes.first().waitFor();
  }

  /** Runs a command by its title, as a user does who keeps to the keyboard. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input').fill(`>${title}`);
    await this.quickInput.locator('.monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the cursor on a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.locator('input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Where words are on the screen. */
  async place(words: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const place = await this.page.evaluate((wanted) => {
      const nodes = document.createTreeWalker(
        document.querySelector('.editor-instance .view-lines') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const text = (node.textContent ?? '').replaceAll('\u00a0', ' ');
        const at = text.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, words);
    if (!place) throw new Error(`“${words}” is not on the screen.`);
    return place;
  }
}

/** Selects the boxes beneath highlighted words: VS Code names the class of a decoration type so. */
export const BOXES = '.editor-instance .view-overlays .cdr[class*="ced-"]';
