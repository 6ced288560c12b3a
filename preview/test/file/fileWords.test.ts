import type { LeftOut } from "../../file/leftOut";
import { fileWords, leftOutText } from "../../page/fileWords";

const leftOut: LeftOut[] = [
  { kind: "notes", count: 2, sheet: "Own", isKept: true },
  { kind: "links", count: 1, sheet: null, isKept: true },
  { kind: "others", count: 1, sheet: null, isKept: false },
];

test("what is not shown is named with its sheet, and what is lost by itself", () => {
  expect(leftOutText(leftOut, fileWords("en-US"))).toBe(
    "Not shown here, but kept when you save: notes on Own, links to other workbooks. Not kept when you save here: macros, queries and custom data.",
  );
  expect(leftOutText([], fileWords("en-US"))).toBe("");
});

test("each language has words of its own, and another gets English ones", () => {
  const [english, danish, filipino] = ["en-US", "da-DK", "fil-PH"].map((tag) => leftOutText(leftOut, fileWords(tag)));
  expect(new Set([english, danish, filipino]).size).toBe(3);
  expect(fileWords("de-DE")).toBe(fileWords("en-US"));
});
