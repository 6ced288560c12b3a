/**
 * The members of Excel's JavaScript API up to a requirement set, read from the type declarations of
 * @types/office-js. The host refuses every member that is not in this list, so that the add-in cannot rely on one
 * that Excel does not have. No type declares how office.js hands on `Excel.createWorkbook`, so that it is added here.
 */
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const newestMinor = 15;

/** @returns {Record<string, Record<string, { kind: "property" | "method", type: string | null, settable: boolean, since: number }>>} */
function excelMembers() {
  const path = require.resolve("@types/office-js/index.d.ts");
  // Excel's part alone: a third of the file, which holds all of Office.
  const [text] = /^declare namespace Excel \{$.*?^\}$/ms.exec(readFileSync(path, "utf8"));
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const classes = source.statements
    .filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === "Excel")
    .flatMap((statement) => statement.body.statements)
    .filter(ts.isClassDeclaration);
  const members = Object.fromEntries(classes.map((declaration) => [declaration.name.text, membersOf(declaration)]));
  members.Workbook.createAndOpenWorkbook = { kind: "method", type: null, settable: false, since: 8 };
  return members;
}

function membersOf(declaration) {
  const members = {};
  for (const member of declaration.members) {
    const since = minorSet(member);
    if (!member.name || !ts.isIdentifier(member.name) || since === null) continue;
    const type = member.type && ts.isTypeReferenceNode(member.type) ? member.type.typeName.getText() : null;
    members[member.name.text] = {
      kind: ts.isMethodDeclaration(member) ? "method" : "property",
      type: type && type.startsWith("Excel.") ? type.slice("Excel.".length) : null,
      settable: !(member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
      since,
    };
  }
  return members;
}

/** Of which ExcelApi 1.x a member is; null where that is too new, or another set. */
function minorSet(member) {
  const comment = ts
    .getJSDocCommentsAndTags(member)
    .map((part) => part.getText())
    .join("\n");
  const set = /\[Api set: (\w+) ([\w.]+)/.exec(comment);
  if (!set) return 1;
  const minor = Number(/^1\.(\d+)$/.exec(set[2])?.[1] ?? Infinity);
  return set[1] === "ExcelApi" && minor <= newestMinor ? minor : null;
}

module.exports = { excelMembers };
