import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** An import of a source file: another file of the source by its name without ending, or a package. */
export interface Import {
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** From the folder that was read, with its ending, such as "model/cost/saving.ts". */
  readonly name: string;
  readonly imports: readonly Import[];
  /** What the file says of the world around it, such as "Excel" or "Math.random". */
  readonly globals: ReadonlySet<string>;
  readonly exports: readonly string[];
  /** Those apart that hold the tests of a suite. */
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

/** The TypeScript files of a folder, read as text: nothing is run. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts") && !name.includes("node_modules/"))
    .map((name) => read(folder, name));
}

function read(folder: string, name: string): SourceFile {
  const kind = name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(path.join(folder, name), "utf8");
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const globals = new Set<string>();
  const functions: { name: string; lines: number }[] = [];
  visit(tree);
  return { name, imports, globals, functions, exports: tree.statements.flatMap(exportedNames) };

  function visit(node: ts.Node): void {
    for (const each of importsIn(node, name)) imports.push(each);
    for (const word of globalsIn(node)) globals.add(word);
    if (isFunction(node) && !isSuite(node)) functions.push({ name: nameOf(node), lines: linesOf(node) });
    ts.forEachChild(node, visit);
  }

  function linesOf(node: ts.Node): number {
    const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    return lineAt(node.end) - lineAt(node.getStart(tree)) + 1;
  }
}

function importsIn(node: ts.Node, from: string): Import[] {
  const importing = (specifier: ts.Node, isTypeOnly: boolean): Import[] => {
    const { text } = specifier as ts.StringLiteral;
    const isPackage = !text.startsWith(".");
    return [{ target: isPackage ? text : path.posix.join(path.posix.dirname(from), text), isPackage, isTypeOnly }];
  };
  if (ts.isImportDeclaration(node)) return importing(node.moduleSpecifier, isTypeOnlyImport(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return importing(node.moduleSpecifier, node.isTypeOnly);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall && node.arguments[0] ? importing(node.arguments[0], false) : [];
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const named = importClause.namedBindings;
  const onlyNames = importClause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return (
    importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (onlyNames && named.elements.every((element) => element.isTypeOnly))
  );
}

function globalsIn(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node)) {
    return ts.isIdentifier(node.expression) ? [node.expression.text, node.getText()] : [node.getText()];
  }
  if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) return [node.left.text];
  return ts.isNewExpression(node) ? [node.expression.getText()] : [];
}

type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.AccessorDeclaration;

function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

/** Whether a function is what a call of describe, test or the like is given, with a table of cases too. */
function isSuite({ parent }: FunctionNode): boolean {
  return ts.isCallExpression(parent) && /^(describe|test|it)(?![a-z])/.test(parent.expression.getText());
}

function nameOf(node: FunctionNode): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && ts.isIdentifier(parent.name)
    ? parent.name.text
    : "a function without a name";
}

function exportedNames(statement: ts.Statement): string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
