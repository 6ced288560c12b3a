import { isInDomain, isTimeOfDay } from "../../../src/model/domain";
import {
  answerWithinDomain,
  handleSecondsDomain,
  intervalDomain,
  patienceDomain,
} from "../../../src/model/staffing/limits";

const domains = { answerWithinDomain, handleSecondsDomain, intervalDomain, patienceDomain };
const within = (values: readonly number[]) =>
  Object.values(domains).map((domain) => values.filter((value) => isInDomain(value, domain)));

describe("the times of a queue", () => {
  it("go from 1 second or minute to a day, an interval of a day included; waits go beyond it", () => {
    const ends = [0.999, 1, 1440, 1440.1, 86_400, 86_400.1, 1e9, 1.1e9];
    const waits = [1, 1440, 1440.1, 86_400, 86_400.1, 1e9];
    expect(within(ends)).toEqual([waits, [1, 1440, 1440.1, 86_400], [1, 1440], waits]);
  });

  it("are never 0, but for a call to be answered at once", () => {
    expect(within([0, -1])).toEqual([[0], [], [], []]);
  });

  it("below 1 are times of day as Excel holds them: 0:03:00 is 0.0020833", () => {
    for (const domain of Object.values(domains)) expect(isTimeOfDay(1 / 480, domain)).toBe(true);
    expect(Object.values(domains).map(({ time }) => time)).toEqual(["seconds", "seconds", "minutes", "seconds"]);
  });
});
