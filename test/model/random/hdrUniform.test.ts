import fc from "fast-check";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import { expectNear } from "../../support/expectNear";

const whole = fc.integer({ min: 0, max: 1e8 });

/** The published formula in whole numbers of any length, which cannot round. */
function exactUniform(...[i, v, e, s3, s4]: [number, number, number, number, number]): number {
  const [trial, variable, entity, event, seed] = [BigInt(i), BigInt(v), BigInt(e), BigInt(s3), BigInt(s4)];
  const first = trial * 2499997n + variable * 1800451n + entity * 2000371n + event * 1796777n + seed * 2299603n;
  const second = trial * 2246527n + variable * 2399993n + entity * 2100869n + event * 1918303n + seed * 1624729n;
  const left = ((999999999999989n % ((first % 7450589n) * 4658n + 7450581n)) * 383n) % 99991n;
  const right = ((999999999999989n % ((second % 7450987n) * 7580n + 7560584n)) * 17669n) % 7440893n;
  return (Number((left * 7440893n + right * 1343n) % 4294967296n) + 0.5) / 4294967296;
}

describe("HDR uniform", () => {
  it("starts with .4320151509, .5183607111 and .1839636547 for variable 1 (probabilitymanagement.org's generator)", () => {
    const draws = [1, 2, 3].map((trial) => hdrUniform(trial, 1, 0, 0, 0));
    expectNear(draws, [0.4320151509, 0.5183607111, 0.1839636547], 5e-11);
  });

  it("is exact: it equals the formula in unlimited whole numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e8 }),
        whole,
        whole,
        whole,
        whole,
        (trial, variable, entity, event, seed) => {
          expect(hdrUniform(trial, variable, entity, event, seed)).toBe(
            exactUniform(trial, variable, entity, event, seed),
          );
        },
      ),
      { numRuns: 1000 },
    );
    expect(hdrUniform(1e8, 1e8, 1e8, 1e8, 1e8)).toBe(exactUniform(1e8, 1e8, 1e8, 1e8, 1e8));
  });

  it("spreads 100 000 draws evenly: the mean within three standard errors of a half, each tenth within four of its share", () => {
    const draws = Array.from({ length: 100_000 }, (_, index) => hdrUniform(index + 1, 17, 2, 0, 1));
    expect(Math.abs(draws.reduce((sum, draw) => sum + draw, 0) / draws.length - 0.5)).toBeLessThan(
      3 / Math.sqrt(12 * draws.length),
    );
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
      expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(100_000 * 0.1 * 0.9));
    }
  });
});
