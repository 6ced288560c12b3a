import { isByNumber } from "../../../src/workbook/plan/isByNumber";

test.each(["R3C5", "R3K5", "Z3S5", "L3C5", "F3C5", "W3K5:W4K6"])("%s calls cells by numbers", (cells) => {
  expect(isByNumber(`='My inputs'!${cells}`)).toBe(true);
});

test.each(["$C$5", "C5", "RC5", "Q1Q2", "R1C1s", "R1_C1", "#REF!"])(
  "%s does not: it is an address or a name",
  (cells) => {
    expect(isByNumber(`=Inputs!${cells}`)).toBe(false);
  },
);
