import { factors } from "../../src/model/catalogue/factors";
import type { FactorsStanding } from "../../src/workbook/standing/factorsStanding";

/** A Factors sheet of three options on which nothing is typed: every rating is the suggested one, and one factor has none. */
export function untouchedFactors(): FactorsStanding {
  return {
    title: "Factors",
    options: ["In-house", "Manila", "Łódź"],
    balance: 0.5,
    balanceInForce: 0.5,
    factors: factors.map(({ id }, index) => ({
      id,
      points: null,
      counted: id === "faster-start" ? 0 : 1,
      options: [0, 1, 2].map((option) => {
        const suggested = id === "faster-start" ? null : 1 + ((index * 3 + option * 5) % 9) / 2;
        return { typed: null, inForce: suggested, suggested, measure: suggested === null ? null : 0.25 };
      }),
    })),
  };
}
