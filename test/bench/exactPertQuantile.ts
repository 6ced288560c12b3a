import { type PertShape, pertAt } from "../../src/model/simulation/pertDistribution";

/** The quantile of a PERT distribution on 0 to 1 by Newton's method, which halves the interval where it would leave it. */
export function exactPertQuantile(shape: PertShape, wanted: number): number {
  let [least, most] = [0, 1];
  let guess = shape.first / 6;
  for (;;) {
    const { share, density } = pertAt(shape, guess);
    if (share < wanted) least = guess;
    else most = guess;
    const step = guess - (share - wanted) / density;
    const next = step > least && step < most ? step : (least + most) / 2;
    if (Math.abs(next - guess) <= 1e-14 * guess || most - least <= 1e-14 * least) return next;
    guess = next;
  }
}
