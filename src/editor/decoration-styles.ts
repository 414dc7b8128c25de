import * as vscode from 'vscode';
import { speakerSlots } from './highlight-spans';
import type { HighlightKind, SpeakerSlot } from './highlight-spans';

/** Every kind of highlight; later kinds are drawn over earlier ones. */
export const highlightKinds: readonly HighlightKind[] = [
  'rulerUnattributed',
  'display',
  'quotation',
  'unattributed',
  ...speakerSlots.flatMap((slot): HighlightKind[] => [`speaker${slot}Quotation`, `speaker${slot}Reported`]),
  'reported',
  'cue',
  'source',
];

const color = (name: string) => new vscode.ThemeColor(`onTheRecord.${name}`);

/**
 * Quoted words are tinted, the words about them underlined, each kind of line in its own style, so that no two kinds
 * differ by hue alone. The high-contrast themes have no tints; quotations have a border there, which the others leave
 * transparent.
 */
const roleStyles = {
  quotation: {
    backgroundColor: color('quotationBackground'),
    border: '1px solid',
    borderColor: color('quotationBorder'),
  },
  unattributed: {
    ...underline('2px', 'dashed', 'unattributedBorder'),
    backgroundColor: color('unattributedBackground'),
  },
  display: {
    border: '1px dotted',
    borderColor: color('displayBorder'),
  },
  reported: underline('1px', 'dotted', 'reportedBorder'),
  cue: underline('1px', 'solid', 'cueBorder'),
  source: underline('2px', 'solid', 'sourceBorder'),
  rulerUnattributed: {
    overviewRulerColor: color('rulerUnattributedForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  },
} satisfies Partial<Record<HighlightKind, vscode.DecorationRenderOptions>>;

/** The line under a speaker's words, told apart by its style as well. Dashes are left to words without a speaker. */
const speakerLines: Record<SpeakerSlot, readonly [width: string, style: string]> = {
  1: ['2px', 'solid'],
  2: ['2px', 'dotted'],
  3: ['3px', 'double'],
  4: ['3px', 'solid'],
  5: ['1px', 'dotted'],
  6: ['1px', 'solid'],
};

/** How a kind looks. Nothing grows when somebody types at its edge. */
export function decorationOptions(kind: HighlightKind): vscode.DecorationRenderOptions {
  const style = kind in roleStyles ? roleStyles[kind as keyof typeof roleStyles] : speakerStyles.get(kind);
  return { ...style, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
}

const speakerStyles = new Map<HighlightKind, vscode.DecorationRenderOptions>(
  speakerSlots.flatMap((slot): [HighlightKind, vscode.DecorationRenderOptions][] => {
    const [width, style] = speakerLines[slot];
    const line = underline(width, style, `speaker${slot}Border`);
    return [
      [`speaker${slot}Quotation`, { ...line, backgroundColor: color(`speaker${slot}Background`) }],
      [`speaker${slot}Reported`, line],
    ];
  }),
);

function underline(width: string, style: string, name: string): vscode.DecorationRenderOptions {
  return { borderWidth: `0 0 ${width} 0`, borderStyle: style, borderColor: color(name) };
}
