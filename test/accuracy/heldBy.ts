/** What holds a function that no case of `test/cases` asks for, and where: the names of test files below `test/`. */
interface Held {
  readonly how: string;
  readonly files: readonly string[];
}

export const heldBy: Readonly<Record<string, Held>> = {
  OUTSOURCE_EXPLAIN: {
    how: "a law: an option's points sum to its OUTSOURCE_SCORE",
    files: ["model/scoring/factorPoints.test.ts", "functions/score.test.ts"],
  },
  OUTSOURCE_ROBUSTNESS: {
    how: "shares known from geometry (1, 3/4, 1/2) within three standard errors, a law (rows and columns sum to 1), and a frozen sequence",
    files: ["model/scoring/rankAcceptability.test.ts"],
  },
  OUTSOURCE_RATINGS: {
    how: "36 ratings by hand, and the anchors",
    files: ["model/scoring/suggestedRatings.test.ts"],
  },
  OUTSOURCE_FTE: {
    how: "by hand",
    files: ["model/staffing/fullTimeEquivalents.test.ts", "functions/staffing.test.ts"],
  },
  OUTSOURCE_TCO: {
    how: "by hand, laws of any table, and a generated workbook whose own formulas, in a second engine, come to the same",
    files: [
      "model/cost/presentCost.test.ts",
      "model/cost/costLaws.test.ts",
      "workbook/sheets/costs/reconciliation.test.ts",
    ],
  },
  OUTSOURCE_CASHFLOW: {
    how: "by hand, and laws: lines, taxes and years add up to OUTSOURCE_TCO",
    files: ["model/cost/cashFlow.test.ts", "model/cost/costLaws.test.ts", "functions/money.test.ts"],
  },
  OUTSOURCE_SPLIT: {
    how: "by hand, and laws: a share of 0 costs the baseline and a share of 1 the option",
    files: ["model/simulation/split.test.ts"],
  },
  OUTSOURCE_TORNADO: {
    how: "by hand, and a law: each row is OUTSOURCE_SAVING with one driver moved",
    files: ["model/simulation/tornado.test.ts", "functions/sensitivity.test.ts"],
  },
  OUTSOURCE_QUOTE: {
    how: "by hand, and a law: any price comes back from each of its units",
    files: ["model/pricing/priceQuote.test.ts", "functions/pricing.test.ts"],
  },
  OUTSOURCE_UNIFORM: {
    how: "three published draws of the HDR generator, and its formula in unlimited whole numbers: exact",
    files: ["model/random/hdrUniform.test.ts", "functions/risk.test.ts"],
  },
  OUTSOURCE_SIMULATE: {
    how: "laws: without uncertainty it is the cash flow; two uncertain drivers agree with numerical integration; draws by the published formula",
    files: [
      "model/simulation/trialCosts.test.ts",
      "model/simulation/simulatedCosts.test.ts",
      "functions/simulation.test.ts",
    ],
  },
  OUTSOURCE_HISTOGRAM: {
    how: "by hand, and a law: the bins hold all results, each its own",
    files: ["model/simulation/trialStatistics.test.ts", "functions/simulation.test.ts"],
  },
  OUTSOURCE_TRIAL: {
    how: "a law: each draw by its published formula, each npv the simulation's own to the last bit",
    files: ["model/simulation/performedTrial.test.ts", "functions/simulation.test.ts"],
  },
  OUTSOURCE_EVPPI: {
    how: "closed forms of two normal net benefits, nested simulation for the drivers worth most, and laws: from 0 to the EVPI, 0 where the cheapest option never changes",
    files: ["model/simulation/informationWorth.test.ts", "functions/decision.test.ts"],
  },
  OUTSOURCE_WALKAWAY: {
    how: "by hand where nothing else is uncertain, and a law: simulated again at the value, the chance of being cheaper is the confidence to one trial",
    files: ["model/simulation/walkAway.test.ts", "functions/decision.test.ts"],
  },
  OUTSOURCE_FACTORS: {
    how: "texts, no numbers",
    files: ["functions/catalogue.test.ts", "model/catalogue/factors.test.ts"],
  },
  OUTSOURCE_FACTOR: {
    how: "texts, no numbers",
    files: ["functions/catalogue.test.ts", "model/catalogue/factors.test.ts"],
  },
  OUTSOURCE_DRIVERS: {
    how: "defaults with a source, a year and a grade each",
    files: ["functions/catalogue.test.ts", "model/catalogue/drivers.test.ts"],
  },
  OUTSOURCE_VERSION: { how: "text", files: ["model/catalogue/version.test.ts", "functions/catalogue.test.ts"] },
};
