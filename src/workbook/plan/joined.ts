import type { Area } from "./address";

/** More than any sheet has. */
const moreColumns = 2 ** 15;

/** Joins cells that stand side by side, then equal strips one above the other, so that a sheet is styled in few requests. */
export function joined(areas: readonly Area[]): Area[] {
  const strips: Changeable[] = [];
  let last: Changeable | undefined;
  for (const area of [...areas].sort(byPosition)) {
    if (last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column)
      last.columns += area.columns;
    else strips.push((last = { ...area }));
  }
  return stacked(strips);
}

type Changeable = { -readonly [Side in keyof Area]: Area[Side] };

function byPosition(first: Area, second: Area): number {
  return first.row - second.row || first.column - second.column;
}

/** Strips in their order, each put under the first block that ends where it begins. */
function stacked(strips: readonly Changeable[]): Area[] {
  const blocks: Changeable[] = [];
  /** By the place and width of what may go on below: the blocks that end there. */
  const ends = new Map<number, Changeable[]>();
  for (const strip of strips) {
    const above = ends.get(placeOf(strip, strip.row))?.shift();
    if (above) above.rows += strip.rows;
    else blocks.push(strip);
    const block = above ?? strip;
    const place = placeOf(block, block.row + block.rows);
    const others = ends.get(place);
    if (others) others.push(block);
    else ends.set(place, [block]);
  }
  return blocks;
}

function placeOf({ column, columns }: Area, row: number): number {
  return (row * moreColumns + columns) * moreColumns + column;
}
