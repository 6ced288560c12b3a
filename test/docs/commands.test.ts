import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const read = (name: string) => readFileSync(path.join(root, name), "utf8");

/** What the gateway to Excel can be asked for, from its interface. */
function gatewayMethods(): string[] {
  const tree = ts.createSourceFile("Gateway.ts", read("src/excel/Gateway.ts"), ts.ScriptTarget.Latest, true);
  const [gateway] = tree.statements.filter(ts.isInterfaceDeclaration).filter(({ name }) => name.text === "Gateway");
  return gateway!.members.map((member) => member.name!.getText());
}

test("docs/commands.md says of everything that the gateway does what it writes", () => {
  const listed = [...read("docs/commands.md").matchAll(/^\|[^|]*\| `(\w+)` *\|/gm)].map(([, name]) => name!);
  expect(listed.sort()).toEqual(gatewayMethods().sort());
});

test("what the table calls the workbook's settings and names is what the code calls them", () => {
  const page = read("docs/commands.md");
  const [, prefix] = /prefix = "([^"]*)"/.exec(read("src/workbook/request/memory.ts")) ?? [];
  expect(page).toContain(`settings of the workbook that begin with \`${prefix}\``);
  expect(page).toContain("the names `Outsource_…`");
});
