import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; icon?: string }[];
    readonly colors: readonly { id: string; defaults: Record<string, string> }[];
    readonly configuration: {
      properties: Record<string, { default: unknown; type: string; enum?: string[] }>;
    };
    readonly menus: Record<string, readonly { command: string; when?: string }[]>;
    readonly viewsWelcome: readonly { contents: string; when: string }[];
    readonly walkthroughs: readonly {
      steps: readonly { description: string; completionEvents: readonly string[]; media: { svg: string } }[];
    }[];
  };
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The texts that the manifest's `%keys%` stand for. */
export const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** Every TypeScript file of the extension, parsed. */
export const sources: readonly ts.SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = join('src', name);
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  });

/** The first arguments of all calls of a function whose name, as written, ends like this. */
export function firstArguments(callee: RegExp): ts.Expression[] {
  const found: ts.Expression[] = [];
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments ?? []) : [];
      if (
        first &&
        (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
        callee.test(node.expression.getText(source))
      )
        found.push(first);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Every string literal of the extension's source, parts of templates among them. */
export function literals(): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const source of sources) visit(source);
  return found;
}

/** The members of a union of strings that the source declares as a type. */
export function stringsOfType(name: string): string[] {
  for (const source of sources)
    for (const statement of source.statements)
      if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name)
        return [...statement.type.getText(source).matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  throw new Error(`There is no type ${name}`);
}
