import type { Page } from 'playwright-core';
import { BOXES } from './workbench';

/** Words on the screen that lie on a highlight, and how they look. Colours are `[red, green, blue]`, 0 to 255. */
export interface Highlighted {
  words: string;
  /** The computed background and the border of the box beneath them, as CSS writes them. */
  background: string;
  border: string;
  /** Which sides of the box have a border, and its style. */
  lines: string;
  /** The words' colours, one for each different one. */
  ink: [number, number, number][];
  /** What they are read against: the highlight on the editor's background. */
  paper: [number, number, number];
}

/** Everything that is highlighted on the screen now, box by box from top to bottom. */
export function readHighlighted(page: Page): Promise<Highlighted[]> {
  return page.evaluate((boxes) => {
    type Rgba = [number, number, number, number];
    const parse = (css: string): Rgba => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ];
    const rgb = ([r, g, b]: Rgba): [number, number, number] => [r, g, b];
    const editor = document.querySelector('.editor-instance .monaco-editor-background') ?? document.body;
    const page = parse(getComputedStyle(editor).backgroundColor);

    /** The characters whose middle lies in the box, and the elements that hold them. */
    const within = (box: DOMRect) => {
      let words = '';
      const holders = new Set<Element>();
      for (const line of document.querySelectorAll('.editor-instance .view-lines .view-line')) {
        const place = line.getBoundingClientRect();
        if (place.bottom <= box.top + 1 || place.top >= box.bottom - 1) continue;
        const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const text = node.textContent ?? '';
          for (let at = 0; at < text.length; at += 1) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, right } = range.getBoundingClientRect();
            const middle = (left + right) / 2;
            if (middle < box.left || middle > box.right) continue;
            words += text.charAt(at);
            if (node.parentElement) holders.add(node.parentElement);
          }
        }
      }
      return { words: words.replaceAll('\u00a0', ' '), holders };
    };

    return [...document.querySelectorAll(boxes)]
      .map((box) => {
        const style = getComputedStyle(box);
        const place = box.getBoundingClientRect();
        const { words, holders } = within(place);
        const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
          (side) => parseFloat(style[`border${side}Width`]) > 0,
        );
        return {
          words,
          place,
          background: style.backgroundColor,
          border: style.borderBottomColor,
          lines: `${sides.join(' ')} ${style.borderBottomStyle}`,
          ink: [...holders].map((holder) => rgb(parse(getComputedStyle(holder).color))),
          paper: rgb(over(parse(style.backgroundColor), page)),
        };
      })
      .filter(({ place }) => place.width > 0)
      .sort((a, b) => a.place.top - b.place.top || a.place.left - b.place.left)
      .map(({ place: _, ...highlighted }) => highlighted);
  }, BOXES);
}

/** The contrast of two colours as the Web Content Accessibility Guidelines 2.2 define it, from 1 to 21. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (color: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour of the extension's manifest (`#rrggbbaa`) as the page has it: VS Code writes alpha with two decimals. */
export function asCss(hex: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 255] = [1, 3, 5, 7].map((at) =>
    parseInt(hex.slice(at, at + 2) || 'ff', 16),
  );
  if (alpha === 255) return `rgb(${red}, ${green}, ${blue})`;
  return `rgba(${red}, ${green}, ${blue}, ${Number((alpha / 255).toFixed(2))})`;
}
