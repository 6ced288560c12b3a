import { readFileSync } from "fs";
import { outsourceTco } from "../../src/functions/money";

/** The README's worked table, as the cells that a reader would type. */
function tableInReadme(): (string | number)[][] {
  const lines = readFileSync("README.md", "utf8").split("\n");
  const first = lines.findIndex((line) => /^\| +\| In-house \| Manila/.test(line));
  const last = lines.findIndex((line, index) => index > first && !line.startsWith("|"));
  const cellsOf = (line: string) => line.split("|").slice(1, -1);
  const typed = (cell: string) => (cell.trim() === "" || isNaN(Number(cell)) ? cell.trim() : Number(cell));
  return [lines[first]!, ...lines.slice(first + 2, last)].map((line) => cellsOf(line).map(typed));
}

test("the README's table is understood, and its row of the currency rate is what makes the defaults kroner", () => {
  const table = tableInReadme();
  expect(table.map(([id]) => id)).toContain("default-currency-rate");
  const [inKroner, mixed] = [table, table.filter(([id]) => id !== "default-currency-rate")].map((rows) =>
    ["In-house", "Manila"].map((option) => Number(outsourceTco(rows, option, "npv" as never)[0]![0])),
  );
  for (const [option, cost] of inKroner!.entries()) expect(cost).toBeGreaterThan(1.1 * mixed![option]!);
});
