import type { DriverId } from "../model/catalogue/drivers";
import { absolute, relative, rowFixed } from "../workbook/plan/address";
import { CostBlockLayout, type CostRowId, sums, workings } from "../workbook/layout/costBlock";
import { type LineGroup, lineGroups, moneyLines } from "../model/cost/moneyLine";
import { costFormulas } from "../workbook/sheets/common/costFormulas";

/** What a formula of the model refers to: a driver, a row of the Costs sheet in the same year, or one of a few fixed figures. */
export type ModelReference =
  | { readonly kind: "driver"; readonly id: DriverId }
  | { readonly kind: "row"; readonly id: CostRowId }
  | { readonly kind: "firstYear"; readonly id: "vendor-fee" | "fte" }
  | { readonly kind: "forecast" | "year" | "year0" | "isFirstYear" | "inHorizon" | "discount" };

/** A formula in parts: its signs and numbers as text, and between them what it refers to. */
export type Formula = readonly (string | ModelReference)[];

export type FormulaId = Exclude<CostRowId, LineGroup>;

/** Any year would do: each row reads the same in all. */
const someYear = 2;

/** The model's formulas, read from those that the Costs sheet is written with. */
export function modelFormulas(): Record<FormulaId, Formula> {
  const layout = new CostBlockLayout(0, 6);
  const driver = (id: DriverId) => `{${id}}`;
  const formulas = costFormulas({
    layout,
    driver,
    forecastUnits: "{*}",
    chance: (event, year) =>
      event === "breach"
        ? driver("breach-probability")
        : relative(layout.rowOf(`felt-${event}`), layout.yearColumn(year)),
  });
  const places = referencesOf(layout);
  return Object.fromEntries(
    Object.entries(formulas).map(([id, formula]) => [id, inParts(formula(someYear), places)]),
  ) as Record<FormulaId, Formula>;
}

/** What stands in the cells that a block's formulas name, by their addresses. */
function referencesOf(layout: CostBlockLayout): ReadonlyMap<string, ModelReference> {
  const column = layout.yearColumn(someYear);
  const rows: CostRowId[] = [...workings, ...moneyLines.map(({ id }) => id), ...lineGroups, ...sums];
  const { year0, firstYear, inHorizon, discount } = layout.flagRows;
  const ofFirstYear = (id: "vendor-fee" | "fte"): [string, ModelReference] => [
    absolute(layout.rowOf(id), layout.yearColumn(1)),
    { kind: "firstYear", id },
  ];
  return new Map<string, ModelReference>([
    ["{*}", { kind: "forecast" }],
    ...rows.map((id): [string, ModelReference] => [relative(layout.rowOf(id), column), { kind: "row", id }]),
    [rowFixed(layout.yearRow, column), { kind: "year" }],
    [rowFixed(year0, column), { kind: "year0" }],
    [rowFixed(firstYear, column), { kind: "isFirstYear" }],
    [rowFixed(inHorizon, column), { kind: "inHorizon" }],
    [rowFixed(discount, column), { kind: "discount" }],
    ofFirstYear("vendor-fee"),
    ofFirstYear("fte"),
    [absolute(layout.rowOf("units"), layout.columns.present), { kind: "driver", id: "price-unit" }],
  ]);
}

function inParts(formula: string, places: ReadonlyMap<string, ModelReference>): Formula {
  return formula
    .split(/(\{[^}]+\}|\$?[A-Z]+\$?\d+)/)
    .filter((part) => part !== "")
    .map((part) => places.get(part) ?? driverIn(part) ?? part);
}

function driverIn(part: string): ModelReference | undefined {
  const id = /^\{(.+)\}$/.exec(part)?.[1] as DriverId | undefined;
  return id && { kind: "driver", id };
}
