import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The rooms of the source, and what each may import from: other rooms, and packages where `packages` is true. */
const rooms: Record<string, { rooms: string[]; packages?: boolean }> = {
  model: { rooms: [] },
  locale: { rooms: ["model"] },
  workbook: { rooms: ["model", "locale"] },
  functions: { rooms: ["model", "locale"] },
  file: { rooms: ["model", "locale", "workbook", "functions", "excel"], packages: true },
  excel: { rooms: ["model", "locale", "workbook"] },
  taskpane: { rooms: ["model", "locale", "workbook", "excel"], packages: true },
  commands: { rooms: ["model", "locale", "workbook", "excel"] },
};

const source = path.resolve(__dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll(path.sep, "/"))
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => ({ name, room: name.split("/")[0]!, ...read(name) }));

function read(name: string) {
  const kind = name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(
    name,
    readFileSync(path.join(source, name), "utf8"),
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  const imports: { target: string; isPackage: boolean; isTypeOnly: boolean }[] = [];
  const globals = new Set<string>();
  visit(tree);
  return { imports, globals };

  function visit(node: ts.Node) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]!, false);
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) globals.add(node.expression.text);
    if (ts.isPropertyAccessExpression(node)) globals.add(node.getText());
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) globals.add(node.left.text);
    if (ts.isNewExpression(node)) globals.add(node.expression.getText());
    ts.forEachChild(node, visit);
  }

  function add(specifier: ts.Node, isTypeOnly: boolean) {
    const text = (specifier as ts.StringLiteral).text;
    const isPackage = !text.startsWith(".");
    const target = isPackage ? text : path.posix.join(path.posix.dirname(name), text);
    imports.push({ target, isPackage, isTypeOnly });
  }
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  const named = importClause.namedBindings;
  const onlyNames = importClause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return importClause.isTypeOnly || (onlyNames && named.elements.every((element) => element.isTypeOnly));
}

const importsOf = (room: string) =>
  files.filter((file) => file.room === room).flatMap(({ name, imports }) => imports.map((each) => ({ name, ...each })));

test("every source file stands in a room", () => {
  expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in rooms))).toEqual([]);
});

test.each(Object.entries(rooms))("%s imports only from the rooms it may", (room, allowed) => {
  const strays = importsOf(room).filter(({ target, isPackage }) => {
    const from = target.split("/")[0]!;
    return isPackage ? !allowed.packages : from !== room && !allowed.rooms.includes(from);
  });
  expect(strays).toEqual([]);
});

test("locale takes types from the model, never values", () => {
  const strays = importsOf("locale").filter(({ target, isTypeOnly }) => target.startsWith("model/") && !isTypeOnly);
  expect(strays).toEqual([]);
});

test("only the gateway says Excel or Office, and only the cell functions say CustomFunctions", () => {
  const roomsSaying = (word: string) =>
    new Set(files.filter(({ globals }) => globals.has(word)).map(({ room }) => room));
  const strays = (word: string, allowed: string[]) => [...roomsSaying(word)].filter((room) => !allowed.includes(room));
  expect(strays("Excel", ["excel"])).toEqual([]);
  expect(strays("Office", ["excel"])).toEqual([]);
  expect(strays("CustomFunctions", ["functions"])).toEqual([]);
});

test("the model has no clock, locale or dice of its own", () => {
  const foreign = ["Date", "Intl", "Math.random", "performance", "navigator", "document", "window", "crypto"];
  const strays = files
    .filter(({ room }) => room === "model")
    .flatMap(({ name, globals }) => foreign.filter((word) => globals.has(word)).map((word) => `${name}: ${word}`));
  expect(strays).toEqual([]);
});

test("a file is imported itself, never through an index", () => {
  expect(files.filter(({ name }) => /(^|\/)index\.tsx?$/.test(name))).toEqual([]);
});

test("no file needs itself through others before it can run", () => {
  const needs = new Map(
    files.map(({ name, imports }) => [
      name.replace(/\.tsx?$/, ""),
      imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target),
    ]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const follow = (name: string, trail: string[]) => {
    if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(" -> "));
    else if (!finished.has(name)) for (const next of needs.get(name) ?? []) follow(next, [...trail, name]);
    finished.add(name);
  };
  for (const name of needs.keys()) follow(name, []);
  expect(cycles).toEqual([]);
});

test("the preview is entered by its doors, which its package names", () => {
  const outside = ["src", "test", "scripts"].flatMap((folder) =>
    readdirSync(path.resolve(source, "..", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(tsx?|mjs|cjs|js)$/.test(name))
      .map((name) => path.join(path.resolve(source, "..", folder), name)),
  );
  const within = /["'](?:\.\.?\/)+preview\/[^"']*["']/;
  expect(outside.filter((name) => within.test(readFileSync(name, "utf8")))).toEqual([]);
});
