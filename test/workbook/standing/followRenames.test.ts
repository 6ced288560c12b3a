import fc from "fast-check";
import { followRenames, isGoneName } from "../../../src/workbook/standing/followRenames";
import type { ComparisonRequest } from "../../../src/workbook/request/request";

const asked = (...names: string[]) =>
  ({ options: names.map((name) => ({ name, arrangement: "onshore" })) }) as unknown as ComparisonRequest;

test.each<[string, string[], string[], string[]]>([
  ["a new name in its place", ["Home", "Acme"], ["Home", "Acme Ltd"], ["Home", "Acme Ltd"]],
  ["no new name where options only change places", ["A", "B", "C"], ["C", "A", "B"], ["A", "B", "C"]],
  ["no other option's name", ["A", "B"], ["B", "C"], ["A", "B"]],
  ["no name where it was the last and is gone", ["A", "B", "C"], ["A", "B"], ["A", "B", "C"]],
  ["its new name where another keeps the one that both had", ["A", "A"], ["A", "B"], ["A", "B"]],
  ["its new name where the other one in its place keeps it", ["A", "A"], ["B", "A"], ["B", "A"]],
  ["its new name beside an option that is added", ["A", "B"], ["A", "New", "B"], ["A", "B"]],
])("an option takes %s", (_, onSheet, names, expected) => {
  expect(followRenames(onSheet, asked(...names))).toEqual(expected);
});

const anyNames = fc.uniqueArray(fc.constantFrom(..."ABCDEFGHIJ"), { minLength: 2, maxLength: 8 });

test("an option that is asked for keeps its name, one that is not keeps it or takes that in its place, and no two take one", () => {
  fc.assert(
    fc.property(anyNames, anyNames, (onSheet, names) => {
      const followed = followRenames(onSheet, asked(...names));
      expect(new Set(followed).size).toBe(onSheet.length);
      for (const [index, name] of onSheet.entries())
        expect(names.includes(name) ? [name] : [name, names[index]]).toContain(followed[index]);
      expect(followRenames(followed, asked(...names))).toEqual(followed);
    }),
  );
});

test("where it is known which option each was, none takes the place or the name of another that goes", () => {
  const kept = followRenames(["Home", "Vendor", "Vendor 2"], asked("Home", "Vendor"), [0, 2]);
  expect([kept[0], kept[2], isGoneName(kept[1]!)]).toEqual(["Home", "Vendor", true]);
  expect(followRenames(["Home", "Acme"], asked("Home", "Gamma"), [0, null])).toEqual(["Home", "Acme"]);
  expect(followRenames(["Home", "Acme"], asked("Gamma", "Home"), [1, 0])).toEqual(["Home", "Gamma"]);
});
