import type { SimulatedComparison } from "../../src/excel/Gateway";
import { drivers } from "../../src/model/catalogue/drivers";
import { factors } from "../../src/model/catalogue/factors";
import type { FactorsStanding } from "../../src/workbook/standing/factorsStanding";
import { request } from "./fakeGateway";
import { read, tableOf } from "./table";
import { suggestedRatings } from "../../src/model/scoring/suggestedRatings";

/** The comparison of the fake gateway on which nothing is typed: every value is the default, with the catalogue's uncertainty. */
export function untouchedSimulation(changes: Partial<SimulatedComparison> = {}): SimulatedComparison {
  const options = readOptions();
  const rows = drivers.map((driver) => {
    const values = options.map(({ values, priceUnit }) => (driver.kind === "choice" ? priceUnit : values[driver.id]));
    return [driver.id, ...values, driver.low ?? 1, driver.high ?? 1, driver.distribution];
  });
  const typed = drivers.flatMap(({ id, scope }) =>
    (scope === "shared" ? [null] : [...request.options.keys()]).map((option) => ({
      driver: id,
      option,
      content: null,
    })),
  );
  return {
    title: "Inputs",
    table: [
      ["id", ...request.options.map(({ name }) => name), "low", "high", "distribution"],
      ["arrangement", ...request.options.map(({ arrangement }) => arrangement), "", "", ""],
      ...rows,
    ],
    typed,
    ...{ trials: 500, seed: 1, sampling: "random" as const, closeCost: 0.05, closeScore: 5 },
    ...changes,
  };
}

/** Its Factors sheet, on which every rating is the suggested one. */
export function untouchedRatings(): FactorsStanding {
  const options = readOptions();
  const suggested = options.map((option) => suggestedRatings(option, options[0]!));
  return {
    ...{ title: "Factors", options: options.map(({ name }) => name), balance: 0.5, balanceInForce: 0.5 },
    factors: factors.map(({ id }, place) => ({
      ...{ id, points: null, counted: 1 },
      options: suggested.map((ratings) => {
        const rating = ratings[place] ?? null;
        return { typed: null, inForce: rating, suggested: rating, measure: null };
      }),
    })),
  };
}

function readOptions() {
  const { options } = request;
  return read(
    tableOf(
      options.map(({ name }) => name),
      { arrangement: options.map(({ arrangement }) => arrangement) },
    ),
  );
}
