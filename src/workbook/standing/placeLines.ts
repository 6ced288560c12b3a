/** Where the rows or columns of a sheet go when it is written again. */
export interface LinePlacement {
  /** For each line of the new plan. */
  readonly planned: readonly number[];
  /** Lines of the plan that stand nowhere, though they count with another. */
  readonly gone?: ReadonlySet<number>;
  /** For each line that stands on the sheet now; undefined for one of ours that the new plan does without. */
  readonly present: readonly (number | undefined)[];
  /** How many lines there are then. */
  readonly count: number;
}

/** Lines that must stay side by side, counted in the new plan: nothing of the user's may stand between them. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/**
 * Puts the new plan's lines in order and leaves each line that the user has added behind the one it followed, or behind the
 * block that must stay whole.
 *
 * @param presentCount how many lines there are on the sheet
 * @param ours which line of the sheet each line of the old plan is
 * @param renewed which line of the new plan each line of the old plan becomes
 * @param gone lines of the sheet that are ours and have no place in the new plan
 */
export function placeLines(
  presentCount: number,
  ours: readonly (number | undefined)[],
  renewed: readonly (number | undefined)[],
  newCount: number,
  blocks: readonly Block[],
  gone: ReadonlySet<number> = new Set(),
): LinePlacement {
  const oldLineOf = new Map(ours.flatMap((line, old) => (line === undefined ? [] : [[line, old]])));
  const behind = Array.from({ length: newCount + 1 }, () => [] as number[]);
  let last = -1;
  for (let line = 0; line < presentCount; line++) {
    const old = oldLineOf.get(line);
    if (old !== undefined) last = Math.max(last, renewed[old] ?? -1);
    else if (!gone.has(line)) behind[endOfBlock(last, blocks) + 1]?.push(line);
  }
  const planned: number[] = [];
  const present = new Array<number | undefined>(presentCount).fill(undefined);
  let next = 0;
  for (let line = -1; line < newCount; line++) {
    if (line >= 0) planned[line] = next++;
    for (const added of behind[line + 1] ?? []) present[added] = next++;
  }
  for (const [line, old] of oldLineOf) {
    const becomes = renewed[old];
    present[line] = becomes === undefined ? undefined : planned[becomes];
  }
  return { planned, present, count: next };
}

function endOfBlock(line: number, blocks: readonly Block[]): number {
  const around = blocks.filter(({ first, last }) => first <= line && line < last);
  const end = Math.max(line, ...around.map(({ last }) => last));
  return end === line ? line : endOfBlock(end, blocks);
}
