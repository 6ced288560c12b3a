import { type NumericDriverId, numericDrivers } from "../../model/catalogue/drivers";
import type { Typed } from "../../model/fault";
import type { OwnRisk, TypedInputs } from "../request/typedInputs";

/** An amount of money that the user has typed: for a driver, as the impact of an own risk, or as the budget. */
export type TypedAmount = { readonly amount: Typed } & (
  | { readonly driver: NumericDriverId; /** Null where all options share it. */ readonly option: string | null }
  | { readonly risk: string; readonly impact: Impact }
  | { readonly setting: "budget" }
);

export type Impact = "low" | "mode" | "high";
const impacts: readonly Impact[] = ["low", "mode", "high"];

/** What becomes of typed amounts when a comparison changes its currency. */
export type MoneyTreatment = "convert" | "keep";

/**
 * Every amount of money that is typed for the options named: in the order of the sheets, Inputs, Risks and Simulation. A price in the
 * currency of its quote is none of the workbook's; the rate that brings it into the workbook's stands in its place.
 */
export function typedMoney({ drivers, ownRisks, simulation }: TypedInputs, options: readonly string[]): TypedAmount[] {
  const ofDrivers = numericDrivers
    .filter(({ id, money }) => money || id === "price-rate")
    .flatMap(({ id: driver, scope }) =>
      Object.entries(drivers[driver] ?? {})
        .filter(([option]) => scope === "shared" || options.includes(option))
        .filter(([option]) => isInWorkbooksCurrency(drivers, driver, option))
        .map(([option, amount]) => ({ driver, option: scope === "shared" ? null : option, amount })),
    );
  const ofRisks = (ownRisks ?? []).flatMap((risk, index) =>
    impacts.flatMap((impact) => {
      const amount = risk[impact];
      return amount === null ? [] : [{ risk: String(risk.name ?? index + 1), impact, amount }];
    }),
  );
  const budget = simulation?.budget;
  return [...ofDrivers, ...ofRisks, ...(budget === undefined ? [] : [{ setting: "budget" as const, amount: budget }])];
}

/** Whether what is typed for a driver changes with the workbook's currency. */
function isInWorkbooksCurrency(drivers: TypedInputs["drivers"], driver: string, option: string): boolean {
  const rate = drivers["price-rate"]?.[option];
  const isQuoted = rate !== undefined && rate !== 1;
  if (driver === "price-rate") return isQuoted;
  return money.has(driver) && !(driver === "price" && isQuoted);
}

const money: ReadonlySet<string> = new Set(numericDrivers.filter((driver) => driver.money).map(({ id }) => id));

/** Whether an amount is converted: a formula may refer to cells that are converted themselves, and so stays as it is. */
export function isConverted(amount: Typed): amount is number {
  return typeof amount === "number";
}

/** What is typed, with every amount of the workbook's money times a factor. */
export function convertedMoney(typed: TypedInputs, factor: number): TypedInputs {
  const times = <Cell extends Typed | null>(cell: Cell) =>
    cell !== null && isConverted(cell) ? Number((cell * factor).toPrecision(15)) : cell;
  const drivers = Object.entries(typed.drivers).map(([id, own]) => [
    id,
    Object.fromEntries(
      Object.entries(own).map(([option, amount]) => [
        option,
        isInWorkbooksCurrency(typed.drivers, id, option) ? times(amount) : amount,
      ]),
    ),
  ]);
  const budget = typed.simulation?.budget;
  const converted: TypedInputs = {
    ...typed,
    drivers: Object.fromEntries(drivers) as TypedInputs["drivers"],
    ...(budget !== undefined && { simulation: { ...typed.simulation, budget: times(budget) } }),
  };
  if (!typed.ownRisks) return converted;
  const inCurrency = (risk: OwnRisk): OwnRisk => ({
    ...risk,
    ...Object.fromEntries(impacts.map((impact) => [impact, times(risk[impact])])),
  });
  return { ...converted, ownRisks: typed.ownRisks.map(inCurrency) };
}
