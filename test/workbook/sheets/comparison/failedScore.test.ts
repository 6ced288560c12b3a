import { factors } from "../../../../src/model/catalogue/factors";
import { ComparisonLayout } from "../../../../src/workbook/layout/comparison";
import { nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { samplePlan } from "../../../support/sample";
import { figureSheets, valuesOf } from "../../../support/valuesOf";

describe("a score that the function cannot answer", () => {
  it("is not available for any option, and 0 for none", () => {
    const typed = { ...nothingTyped, weights: { [factors[0].id]: -1 } };
    const { comparison } = valuesOf(samplePlan({}, typed), figureSheets);
    const layout = new ComparisonLayout(4);
    const scores = [0, 1, 2, 3].map((option) => comparison[layout.rowOf("score")]![layout.optionColumn(option)]);
    expect(scores.map((score) => typeof score)).not.toContain("number");
  });
});
