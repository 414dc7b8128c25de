import { strict as assert } from 'node:assert';
import manifest from '../../package.json';
import { sharedHost, useDraft } from './host';
import { asCss, contrast, readHighlighted } from './highlighted';
import { BOXES } from './workbench';

type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

const themes: readonly [name: string, kind: ThemeKind][] = [
  ['Dark Modern', 'dark'],
  ['Light Modern', 'light'],
  ['Default High Contrast', 'highContrast'],
  ['Default High Contrast Light', 'highContrastLight'],
];

describe('Highlights on the screen', () => {
  const workbench = useDraft();

  after(async () => {
    (await sharedHost()).changeSettings({});
  });

  const color = (name: string, kind: ThemeKind) => {
    const found = manifest.contributes.colors.find(({ id }) => id === `onTheRecord.${name}`);
    return asCss(found?.defaults[kind] ?? '');
  };

  for (const [theme, kind] of themes) {
    describe(`in ${theme}`, () => {
      before(async () => {
        (await sharedHost()).changeSettings({ 'workbench.colorTheme': theme });
        await workbench().page.waitForFunction(
          ([boxes, wanted]) =>
            [...document.querySelectorAll(boxes)].some(
              (box) => getComputedStyle(box).borderBottomColor === wanted,
            ),
          [BOXES, color('sourceBorder', kind)] as const,
        );
      });

      it('lie under the right words, in the colours of the theme', async () => {
        const found = await readHighlighted(workbench().page);
        assert.deepEqual(
          found.map(({ words, background, border, lines }) => ({ words, background, border, lines })),
          [
            boxed('“It was never about the money.”', 'unattributed', 'Bottom dashed'),
            boxed('“The bridge is unsafe,”', 'quotation', 'Top Right Bottom Left solid'),
            lined('said', 'cue'),
            lined('Mara Quill', 'source'),
            boxed('“We asked for an inspection,”', 'quotation', 'Top Right Bottom Left solid'),
            lined('said', 'cue'),
            lined('Ben Orr', 'source'),
          ],
        );
      });

      it('leave the words easy to read', async () => {
        for (const { words, ink, paper } of await readHighlighted(workbench().page)) {
          for (const color of ink)
            assert.ok(contrast(color, paper) >= 4.5, `${words}: ${contrast(color, paper)}`);
        }
      });

      const boxed = (words: string, name: string, lines: string) => ({
        words,
        background: color(`${name}Background`, kind),
        border: color(`${name}Border`, kind),
        lines,
      });
      const lined = (words: string, name: string) => ({
        words,
        background: 'rgba(0, 0, 0, 0)',
        border: color(`${name}Border`, kind),
        lines: 'Bottom solid',
      });
    });
  }
});
