import type { BrowserContext } from 'playwright-core';

/** What a page may tell its workbench beyond what the server said; VS Code's `IWorkbenchConstructionOptions`, in part. */
export interface WorkbenchOptions {
  /** Values of settings where the user has set none. */
  configurationDefaults?: Record<string, unknown>;
  /** An extension that the page fetches itself and runs in a web worker. */
  developmentOptions?: { extensions: UriParts[]; extensionTestsPath?: UriParts };
}

/** The parts of a URI as VS Code writes them in JSON. */
export interface UriParts {
  scheme: string;
  authority: string;
  path: string;
}

/** Nothing on the screen but the editor and the extension: no chat, no welcome, no tips, no looking for updates. */
export const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.localHistory.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Adds options to those that the page finds in itself when it starts; both hosts keep them in the same attribute. */
export async function addWorkbenchOptions(context: BrowserContext, options: WorkbenchOptions): Promise<void> {
  await context.addInitScript(`{
    const getAttribute = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name);
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
      return JSON.stringify({ ...JSON.parse(value), ...${JSON.stringify(options)} });
    };
  }`);
}
