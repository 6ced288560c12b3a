import { filledIn } from "../../../src/workbook/plan/filledIn";

test("each place that a sentence has is filled in, one within the other", () => {
  expect(filledIn("A1", "{share}% go to {name}", { share: "FIXED(B2,0)", name: "C3" })).toBe(
    'SUBSTITUTE(SUBSTITUTE(A1,"{share}",FIXED(B2,0)),"{name}",C3)',
  );
});

test("a place that none of the sentences has costs nothing", () => {
  expect(filledIn("A1", "Nothing to fill, {shares} and share}", { share: "B2" })).toBe("A1");
});

test("a place that is there twice is filled in once for both, as SUBSTITUTE does", () => {
  expect(filledIn("A1", "{n} of {n}", { n: "B2" })).toBe('SUBSTITUTE(A1,"{n}",B2)');
});
