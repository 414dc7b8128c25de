import ts from 'typescript';
import { sources } from './source-files';

const palette = [1, 2, 3, 4, 5, 6];

/** The ids of all theme colours in the source: given whole to ThemeColor, or by the last part to a helper for it. */
export function decorationColors(): Set<string> {
  const ids = new Set<string>();
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      const text = ts.isStringLiteralLike(node)
        ? node.text
        : ts.isTemplateExpression(node)
          ? node.getText(source).slice(1, -1)
          : '';
      const name = /^(?:onTheRecord\.)?((?:\$\{\w+\}|\w)+(?:Background|Border|Foreground))$/.exec(text)?.[1];
      if (name === undefined) return ts.forEachChild(node, visit);
      if (!name.startsWith('speaker${slot}')) ids.add(`onTheRecord.${name}`);
      else for (const slot of palette) ids.add(`onTheRecord.${name.replace('${slot}', String(slot))}`);
      return undefined;
    };
    visit(source);
  }
  return ids;
}
