import fc from "fast-check";
import { type Block, placeLines } from "../../../src/workbook/standing/placeLines";

test("a line that the user has added stays behind the one it followed", () => {
  // On the sheet: a, own, b, c, own below. The new plan has a line more behind b.
  const placed = placeLines(5, [0, 2, 3], [0, 1, 3], 4, []);
  expect(placed).toEqual({ planned: [0, 2, 3, 4], present: [0, 1, 2, 4, 5], count: 6 });
});

test("it stands behind a block that must stay whole, and behind all of those that overlap", () => {
  const blocks = [
    { first: 0, last: 2 },
    { first: 1, last: 3 },
  ];
  const placed = placeLines(6, [0, 2, 3, 4, 5], [0, 1, 2, 3, 4], 5, blocks);
  expect(placed).toEqual({ planned: [0, 1, 2, 3, 5], present: [0, 4, 1, 2, 3, 5], count: 6 });
});

test("a line of ours that the new plan does without is gone, and what the user put behind it follows the one before", () => {
  const placed = placeLines(4, [0, 1, 3], [0, undefined, 1], 2, []);
  expect(placed).toEqual({ planned: [0, 2], present: [0, undefined, 1, 2], count: 3 });
});

test("lines above all of ours stay above them", () => {
  expect(placeLines(3, [2], [0], 1, [{ first: 0, last: 0 }])).toEqual({ planned: [2], present: [0, 1, 2], count: 3 });
});

test("a line right behind a block need not move", () => {
  expect(placeLines(4, [0, 1, 3], [0, 1, 2], 3, [{ first: 0, last: 1 }]).present).toEqual([0, 1, 2, 3]);
});

/** A sheet on which lines of the old plan are gone and lines of the user's were added, and what a new plan keeps of the old. */
interface Case {
  readonly presentCount: number;
  readonly ours: readonly (number | undefined)[];
  readonly renewed: readonly (number | undefined)[];
  readonly newCount: number;
  readonly blocks: readonly Block[];
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    sheet: fc.array(fc.constantFrom("ours", "ours", "own", "deleted"), { maxLength: 14 }),
    plan: fc.array(fc.constantFrom("kept", "kept", "kept", "new", "dropped"), { minLength: 14, maxLength: 20 }),
    blocks: fc.array(fc.tuple(fc.nat(20), fc.nat(6)), { maxLength: 3 }),
  })
  .map(({ sheet, plan, blocks }) => {
    let present = 0;
    const ours: (number | undefined)[] = [];
    for (const line of sheet) {
      if (line === "own") present++;
      else ours.push(line === "ours" ? present++ : undefined);
    }
    let newCount = 0;
    const renewed: (number | undefined)[] = [];
    for (const line of plan) {
      if (line === "new") newCount++;
      else if (renewed.length < ours.length) renewed.push(line === "kept" ? newCount++ : undefined);
    }
    while (renewed.length < ours.length) renewed.push(newCount++);
    return {
      presentCount: present,
      ours,
      renewed,
      newCount,
      blocks: blocks
        .map(([first, length]) => ({ first, last: Math.min(first + length, newCount - 1) }))
        .filter(({ first, last }) => first <= last),
    };
  });

const forAnyCase = (law: (each: Case, placed: ReturnType<typeof placeLines>, own: readonly number[]) => void) =>
  fc.assert(
    fc.property(anyCase, (each) => {
      const { presentCount, ours, renewed, newCount, blocks } = each;
      const own = Array.from({ length: presentCount }, (_, line) => line).filter((line) => !ours.includes(line));
      law(each, placeLines(presentCount, ours, renewed, newCount, blocks), own);
    }),
  );

test("the plan's lines and the user's fill all places, each one of them, in the order they had", () => {
  forAnyCase(({ newCount }, { planned, present, count }, own) => {
    const kept = own.map((line) => present[line]);
    const ascending = (lines: readonly (number | undefined)[]) => [...lines].sort((a, b) => a! - b!);
    expect(planned).toHaveLength(newCount);
    expect(ascending([...planned, ...kept])).toEqual(Array.from({ length: count }, (_, line) => line));
    expect(planned).toEqual(ascending(planned));
    expect(kept).toEqual(ascending(kept));
  });
});

test("a line of ours goes where the plan's line that it becomes stands, or is gone", () => {
  forAnyCase(({ ours, renewed }, { planned, present }) => {
    for (const [old, line] of ours.entries())
      if (line !== undefined)
        expect(present[line]).toBe(renewed[old] === undefined ? undefined : planned[renewed[old]]);
  });
});

test("no line of the user's stands within a block", () => {
  forAnyCase(({ blocks }, { planned }) => {
    for (const { first, last } of blocks) expect(planned[last]! - planned[first]!).toBe(last - first);
  });
});

test("a line of the user's follows the line of ours that it followed, unless a block begins there or before", () => {
  forAnyCase(({ ours, renewed, blocks }, { planned, present }, own) => {
    for (const line of own) {
      const above = ours.flatMap((at, old) => (at === undefined || at > line ? [] : [renewed[old] ?? -1]));
      const followed = Math.max(-1, ...above);
      const before = planned.filter((place) => place < present[line]!).length - 1;
      expect(before).toBeGreaterThanOrEqual(followed);
      const isMovedOn = before > followed;
      expect(isMovedOn).toBe(blocks.some(({ first, last }) => first <= followed && followed < last));
      // Where it was moved on, the line before it ends a block.
      if (isMovedOn) expect(blocks.map(({ last }) => last)).toContain(before);
    }
  });
});

test("where the plan stays and nothing was deleted, no line moves", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 20 }), fc.nat(5), (lines, more) => {
      const ours = lines.toSorted((a, b) => a - b);
      const count = (ours.at(-1) ?? 0) + 1 + more;
      const { present } = placeLines(
        count,
        ours,
        ours.map((_, index) => index),
        ours.length,
        [],
      );
      expect(present).toEqual(Array.from({ length: count }, (_, line) => line));
    }),
  );
});
