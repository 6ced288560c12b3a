import { drivers } from "../../../model/catalogue/drivers";
import { type Context, areaOn } from "../context";

/** Counts values in force outside the catalogue's bounds, and text where a number belongs. */
export function outsideDomain(context: Context): string {
  const { columns, optionCount } = context.inputs;
  const blocks = numericBlocks(context).map(({ first, last }) => {
    const over = (column: number, width: number) =>
      areaOn(context, "inputs", { row: first, column, rows: last - first + 1, columns: width });
    const values = over(columns.inForce, optionCount);
    return `SUMPRODUCT((${values}<${over(columns.least, 1)})+(${values}>${over(columns.most, 1)}))`;
  });
  return blocks.join("+");
}

/** Runs of rows that hold numbers only. */
function numericBlocks({ inputs }: Context): { first: number; last: number }[] {
  const rows = drivers
    .filter(({ kind }) => kind !== "choice")
    .map(({ id }) => inputs.rowOf(id))
    .sort((one, other) => one - other);
  const blocks: { first: number; last: number }[] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block && block.last === row - 1) block.last = row;
    else blocks.push({ first: row, last: row });
  }
  return blocks;
}
