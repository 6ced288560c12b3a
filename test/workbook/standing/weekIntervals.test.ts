import type { IntervalMinutes } from "../../../src/workbook/request/intervals";
import { nothingTyped } from "../../../src/workbook/request/typedInputs";
import { typedByInterval } from "../../../src/workbook/standing/weekIntervals";

type Shape = readonly (readonly (string | number | null)[])[];

/** The shape of a week once its intervals have another length. */
function shapeIn(shape: Shape, from?: IntervalMinutes, to?: IntervalMinutes) {
  const staffing = { weeksPerYear: 52, targets: {}, shape };
  return typedByInterval({ ...nothingTyped, staffing }, from, to).staffing?.shape;
}

test("quarters of an hour have a half each of their half hour, and closed ones stay closed", () => {
  expect(
    shapeIn(
      [
        [10, null],
        [3, 0],
      ],
      undefined,
      15,
    ),
  ).toEqual([
    [5, null],
    [5, null],
    [1.5, 0],
    [1.5, 0],
  ]);
  expect(shapeIn([[8]], 60, 15)).toEqual([[2], [2], [2], [2]]);
});

test("a longer interval has what those in it have together, and is closed where all of them are", () => {
  expect(
    shapeIn(
      [
        [10, null],
        [3, 0],
        [null, null],
        [7, null],
      ],
      15,
    ),
  ).toEqual([
    [13, 0],
    [7, null],
  ]);
  expect(shapeIn([[1], [2], [3], [4]], 15, 60)).toEqual([[10]]);
});

test("a formula of the user's counts on, and a text is kept, where a check names it", () => {
  const shape = [
    ["=B7*2", "many"],
    [4, 1],
  ];
  expect(shapeIn(shape, 30, 15)).toEqual([
    ["=(B7*2)/2", "many"],
    ["=(B7*2)/2", "many"],
    [2, 0.5],
    [2, 0.5],
  ]);
  expect(shapeIn(shape, 30, 60)).toEqual([["=(B7*2)+4", '="many"+1']]);
});

test("a week in intervals of the same length, or of which nothing is typed, is left alone", () => {
  const shape = [[10], [3]];
  expect(shapeIn(shape, 15, 15)).toBe(shape);
  expect(typedByInterval(nothingTyped, 30, 15)).toBe(nothingTyped);
});
