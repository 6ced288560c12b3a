import type { Area } from "./address";

/** Joins cells that stand side by side, then equal strips one above the other, so that a sheet is styled in few requests. */
export function joined(areas: readonly Area[]): Area[] {
  const byPosition = (first: Area, second: Area) => first.row - second.row || first.column - second.column;
  const strips: Area[] = [];
  for (const area of [...areas].sort(byPosition)) {
    const last = strips.at(-1);
    const follows = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (last && follows) strips[strips.length - 1] = { ...last, columns: last.columns + area.columns };
    else strips.push(area);
  }
  const blocks: Area[] = [];
  for (const strip of strips) {
    const above = blocks.findIndex(
      (block) =>
        block.column === strip.column && block.columns === strip.columns && block.row + block.rows === strip.row,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, rows: block.rows + strip.rows };
    else blocks.push(strip);
  }
  return blocks;
}
