/** Every address that the site's browser code uses goes through `root.ts`, and whatever it keeps is named there. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { here, ownName, rooted, unrooted } from '../../../src/site/root/root.ts';

const ROOT = 'src/site/root/';
const parsed = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** All nodes below one. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  for (const child of node.getChildren()) {
    yield child;
    yield* nodesOf(child);
  }
}

const isForTypesOnly = (node: ts.ImportDeclaration): boolean => {
  const names = node.importClause?.namedBindings;
  if (node.importClause?.isTypeOnly) return true;
  return names !== undefined && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly);
};

/** What a module loads: imports, also late ones, and workers. */
function loadedBy(source: ts.SourceFile): string[] {
  const names: string[] = [];
  for (const node of nodesOf(source)) {
    if ((ts.isImportDeclaration(node) && !isForTypesOnly(node)) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) names.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const [first] = node.arguments ?? [];
      const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'URL';
      if (loads && first && ts.isStringLiteral(first)) names.push(first.text);
    }
  }
  return names.filter((name) => name.startsWith('.') && name.endsWith('.ts'));
}

/** The site's modules that run in a browser: those that scripts of components load, and what these load in turn. */
function browserModules(): Map<string, ts.SourceFile> {
  const found = new Map<string, ts.SourceFile>();
  const visit = (file: string, source: ts.SourceFile): void => {
    if (found.has(file)) return;
    found.set(file, source);
    for (const name of loadedBy(source)) {
      const next = path.join(path.dirname(file), name);
      if (next.startsWith('src/site/')) visit(next, parsed(next, readFileSync(next, 'utf8')));
    }
  };
  for (const file of globSync('src/site/**/*.astro')) {
    const scripts = readFileSync(file, 'utf8').matchAll(/^<script>\n([\s\S]*?)^<\/script>/gm);
    visit(file, parsed(file, [...scripts].map(([, text]) => text).join('\n')));
  }
  return found;
}

const modules = [...browserModules()].filter(([file]) => !file.startsWith(ROOT));
const place = (file: string, node: ts.Node): string => `${file}: ${node.parent.getText().slice(0, 120)}`;

/** `/ja/…` or `/${language}/…` as text. */
const isAddress = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) && /^\/[a-z]/.test(node.text)) ||
  (ts.isTemplateHead(node) && /^\/(?:[a-z]|$)/.test(node.text));

/** The outermost text that a node belongs to is handed to `rooted`. */
function isRooted(node: ts.Node): boolean {
  const text = ts.isTemplateHead(node) ? node.parent : node;
  return ts.isCallExpression(text.parent) && text.parent.expression.getText() === 'rooted';
}

describe('in the modules of the browser', () => {
  test('there are some of each kind', () =>
    expect(modules.map(([file]) => file)).toEqual(
      expect.arrayContaining(['src/site/search/diagnose-worker.ts', 'src/site/browser/not-found.ts']),
    ));

  test('an address of the site is rooted where it is written', () => {
    const bare = modules.flatMap(([file, source]) =>
      [...nodesOf(source)].filter((node) => isAddress(node) && !isRooted(node)).map((node) => place(file, node)),
    );
    expect(bare).toEqual([]);
  });

  test('the path of the page is compared as the site writes it, by here()', () => {
    const compared = modules.flatMap(([file, source]) =>
      [...nodesOf(source)]
        .filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'location.pathname')
        .filter((node) => ts.isBinaryExpression(node.parent))
        .map((node) => place(file, node)),
    );
    expect(compared).toEqual([]);
  });

  test('what the browser keeps is named by the root', () => {
    const stores = /^(?:localStorage|sessionStorage|indexedDB|BroadcastChannel|caches|locks)$/;
    const naming = /\b(?:ownName|cachesAt|rootPath)\b/;
    const unnamed = modules
      .filter(([, source]) => [...nodesOf(source)].some((node) => ts.isIdentifier(node) && stores.test(node.text)))
      .filter(([, source]) => !naming.test(source.text))
      .map(([file]) => file);
    expect(unnamed).toEqual([]);
  });
});

describe('at the root of an origin', () => {
  test('addresses are as the site writes them', () => {
    expect(rooted('/ja/volumes/#create')).toBe('/ja/volumes/#create');
    expect(unrooted('/ja/volumes/')).toBe('/ja/volumes/');
    expect(ownName('hatoba:theme')).toBe('hatoba:theme');
    expect(here).toBeTypeOf('function');
  });
});
