import { type NumericDriverId, numericDrivers } from "../../model/catalogue/drivers";
import type { Typed } from "../../model/fault";
import type { OwnRisk, TypedInputs } from "../request/typedInputs";

/** An amount of money that the user has typed: for a driver, or as the impact of an own risk. */
export type TypedAmount = { readonly amount: Typed } & (
  | { readonly driver: NumericDriverId; /** Null where all options share it. */ readonly option: string | null }
  | { readonly risk: string; readonly impact: Impact }
);

export type Impact = "low" | "mode" | "high";
const impacts: readonly Impact[] = ["low", "mode", "high"];

/** What becomes of typed amounts when a comparison changes its currency. */
export const moneyTreatments = ["convert", "keep"] as const;
export type MoneyTreatment = (typeof moneyTreatments)[number];

/** Every amount of money that is typed for the options named: in the order of the sheets, Inputs before Risks. */
export function typedMoney({ drivers, ownRisks }: TypedInputs, options: readonly string[]): TypedAmount[] {
  const ofDrivers = numericDrivers
    .filter(({ money }) => money)
    .flatMap(({ id: driver, scope }) =>
      Object.entries(drivers[driver] ?? {})
        .filter(([option]) => scope === "shared" || options.includes(option))
        .map(([option, amount]) => ({ driver, option: scope === "shared" ? null : option, amount })),
    );
  const ofRisks = (ownRisks ?? []).flatMap((risk, index) =>
    impacts.flatMap((impact) => {
      const amount = risk[impact];
      return amount === null ? [] : [{ risk: String(risk.name ?? index + 1), impact, amount }];
    }),
  );
  return [...ofDrivers, ...ofRisks];
}

/** Whether an amount is converted: a formula may refer to cells that are converted themselves, and so stays as it is. */
export function isConverted(amount: Typed): amount is number {
  return typeof amount === "number";
}

/** What is typed, with every amount of money times a factor. */
export function convertedMoney(typed: TypedInputs, factor: number): TypedInputs {
  const times = <Cell extends Typed | null>(cell: Cell) =>
    cell !== null && isConverted(cell) ? Number((cell * factor).toPrecision(15)) : cell;
  const money = new Set<string>(numericDrivers.filter((driver) => driver.money).map(({ id }) => id));
  const drivers = Object.entries(typed.drivers).map(([id, own]) => [
    id,
    money.has(id) ? Object.fromEntries(Object.entries(own).map(([option, amount]) => [option, times(amount)])) : own,
  ]);
  const converted: TypedInputs = { ...typed, drivers: Object.fromEntries(drivers) as TypedInputs["drivers"] };
  if (!typed.ownRisks) return converted;
  const inCurrency = (risk: OwnRisk): OwnRisk => ({
    ...risk,
    ...Object.fromEntries(impacts.map((impact) => [impact, times(risk[impact])])),
  });
  return { ...converted, ownRisks: typed.ownRisks.map(inCurrency) };
}
