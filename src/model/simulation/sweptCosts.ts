import type { MovingOption } from "../cost/movingOption";
import { laneCosts } from "./laneCosts";

/**
 * The net present cost of an option at each of many values of a driver, each of which is another forecast that the contract would be
 * signed on.
 *
 * Domain and accuracy: those of `laneCosts`.
 */
export function sweptCosts({ unmoved, movers, at }: MovingOption, points: readonly number[]): Float64Array {
  const lane = { option: unmoved, movers };
  const laneAt = (index: number) => {
    lane.option = at(points[index]!);
    return lane;
  };
  return laneCosts(unmoved, points.length, laneAt, "ownValues");
}
