import { areaAddress } from "../../../src/workbook/plan/address";
import { verdictLooks } from "../../../src/workbook/plan/verdicts";
import { callsOf, partOf } from "../../support/recordedExcel";
import { type Decision, colorOf, rangesOf } from "./decision";

interface FileRule {
  readonly type: string;
  readonly operator: string;
  readonly formulae: readonly string[];
  readonly style: { readonly fill: { bgColor: { argb: string } }; readonly font: { color: { argb: string } } };
}

export const verdictColors: Decision = {
  decided: ({ checkAreas, checkWords }) =>
    checkAreas.flatMap((area) =>
      verdictLooks(checkWords).map(({ value, fill, color }) => [areaAddress(area), "equal", value, fill, color]),
    ),
  asked: (sheet) =>
    rangesOf(sheet).flatMap(({ addresses, result }) =>
      addresses.flatMap((address) =>
        callsOf(partOf(result, "conditionalFormats"), "add").map(({ result: format }) => {
          const rule = partOf(format, "cellValue").set["rule"] as Excel.ConditionalCellValueRule;
          const colors = ["fill", "font"].map((part) => partOf(format, "cellValue", "format", part).set["color"]);
          return [address, rule.operator === "EqualTo" && "equal", rule.formula1.slice(1), ...colors];
        }),
      ),
    ),
  held: (sheet) =>
    sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
      ref.split(" ").flatMap((address) =>
        (rules as unknown as FileRule[]).map(({ type, operator, formulae, style }) => {
          const colors = [style.fill.bgColor, style.font.color].map(({ argb }) => colorOf(argb));
          return [address, type === "cellIs" && operator, formulae[0], ...colors];
        }),
      ),
    ),
};
