import { outsourceRatings } from "../../src/functions/score";
import { outsourceRobustness, outsourceScore } from "../../src/functions/score";
import { factors } from "../../src/model/catalogue/factors";
import { assumptionsTable, fourOptions } from "./assumptionsTable";
import type { Rivals } from "./sideBySide";

export function scoringRivals(): Rivals {
  const ratings = outsourceRatings(assumptionsTable(fourOptions, 5));
  const directions = factors.map(({ id }) => [id]);
  const weights = factors.map(({ weight }) => [weight]);
  return {
    OUTSOURCE_SCORE: () => outsourceScore(ratings, weights, directions),
    "OUTSOURCE_ROBUSTNESS, 10,000 samples": () => outsourceRobustness(ratings, directions, 10_000),
  };
}
