import { after, before, beforeEach } from 'mocha';
import { BOXES, WorkbenchHost, type Workbench } from './workbench';

/**
 * The draft that the tests look at: words that nobody is named for, two speakers, and a paragraph without a statement to type in.
 * The quotation at line 3 ends at column 25.
 */
export const draft = [
  '“It was never about the money.”',
  '',
  '“The bridge is unsafe,” said Mara Quill.',
  '',
  'The council met on Tuesday',
  '',
  '“We asked for an inspection,” said Ben Orr.',
  '',
].join('\n');

/** How many boxes the highlights of {@link draft} are. */
export const highlightsInDraft = 7;

/** The name of the file that {@link draft} is in. */
export const draftName = 'bridge.txt';

/** A second file beside it, with people who are meant by more than their names. */
export const story = [
  'Mara Quill, the transport minister, came on Monday. “The bridge is unsafe,” she said.',
  '',
  '“Two of them were shut.”',
  '',
  '“Quill is late,” said Ben Orr.',
  '',
].join('\n');

/** The name of the file that {@link story} is in. */
export const storyName = 'story.txt';

let host: WorkbenchHost | undefined;
let window: Workbench | undefined;

/** VS Code, started for the first that asks and ended after the last test. */
export async function sharedHost(): Promise<WorkbenchHost> {
  host ??= await WorkbenchHost.start({ [draftName]: draft, [storyName]: story });
  return host;
}

after(async () => {
  await host?.close();
});

/** A window that shows the draft as it is on the disk before each test, whatever the tests before did to it. */
export function useDraft(): () => Workbench {
  before(showDraft);
  beforeEach(showDraft);
  return () => {
    if (!window) throw new Error('The window is not open.');
    return window;
  };
}

async function showDraft(): Promise<void> {
  if (!window) {
    window = await (await sharedHost()).open();
    await window.openDraft(draftName);
  } else if (await window.page.locator('.tab.active.dirty').isVisible()) {
    await window.command('File: Revert File');
  }
  await window.page.locator('.tab.active:not(.dirty)', { hasText: draftName }).waitFor();
  await window.page.waitForFunction(([boxes, count]) => document.querySelectorAll(boxes).length === count, [
    BOXES,
    highlightsInDraft,
  ] as const);
}
