import type { LineMarks } from "./alignLines";

/** What a line at another place has in common with the one it is, at least, as a share of the marks of both. */
const nearlyAll = 0.75;

/**
 * Which line of `to` each line of `from` is, given those found in their order: a line that has little in common with the one
 * found, or of which none was, may stand elsewhere nearly as it was. The most alike go together first, the rest in their order.
 *
 * @param found which line of `to` each line of `from` is, as long as none has changed places
 */
export function withMovedLines(
  from: readonly LineMarks[],
  to: readonly LineMarks[],
  found: readonly (number | undefined)[],
): (number | undefined)[] {
  const isSure = (line: number) => likeness(from[line], to[found[line] ?? -1]) >= nearlyAll;
  const sure = new Set(found.filter((_, line) => isSure(line)));
  const alike = from.flatMap((marks, line) =>
    isSure(line)
      ? []
      : to.flatMap((others, other) => {
          const share = sure.has(other) ? 0 : likeness(marks, others);
          return share >= nearlyAll ? [{ line, other, share }] : [];
        }),
  );
  const moved = new Map<number, number>();
  const taken = new Set<number>();
  for (const { line, other } of alike.sort((first, second) => second.share - first.share))
    if (!moved.has(line) && !taken.has(other)) {
      moved.set(line, other);
      taken.add(other);
    }
  return found.map((other, line) => moved.get(line) ?? (other !== undefined && taken.has(other) ? undefined : other));
}

function likeness(one: LineMarks | undefined, other: LineMarks | undefined): number {
  if (!one?.size || !other?.size) return 0;
  let common = 0;
  for (const mark of one) if (other.has(mark)) common++;
  return common / (one.size + other.size - common);
}
