import { after, before } from 'mocha';
import { story, storyName } from './host';
import { WorkbenchHost, type Workbench } from './workbench';

describe('In a workspace of several folders that nobody has trusted', () => {
  let host: WorkbenchHost;
  let window: Workbench;

  before(async () => {
    const workspace = JSON.stringify({ folders: [{ path: '.' }, { path: 'tapes' }] });
    host = await WorkbenchHost.start(
      { [storyName]: story, 'desk.code-workspace': workspace },
      undefined,
      'desk.code-workspace',
    );
    window = await host.open({
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'never',
      },
    });
  });
  after(async () => {
    await host.close();
  });

  it('statements are marked and listed, and people are known', async () => {
    const { page } = window;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row[aria-level="1"]').nth(1).waitFor();
    await window.openDraft(storyName);
    await window.command('Focus on Statements View');
    await page.locator('.part.sidebar .monaco-list-row[aria-label^="Ben Orr, direct"]').waitFor();
    await window.goTo(1, 80);
    await window.command('Go to Definition');
    await page.locator('.statusbar-item', { hasText: 'Ln 1, Col 1' }).waitFor();
  });
});
