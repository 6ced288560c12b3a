import { numericDrivers } from "../../../src/model/catalogue/drivers";
import { searchPoints } from "../../../src/model/cost/searchPoints";
import { read, tableOf } from "../../support/table";

const options = read(tableOf(["in-house", "offshore"], { "default-currency-rate": 7, "supervisor-pay": [9e5, 2e3] }));
const [own] = options;
const count = 256;
const cases = numericDrivers.flatMap(({ id }) => options.map((option) => [id, option] as const));

describe("the points of a search", () => {
  it("go in order from the least to the top, the value of today among them", () => {
    for (const [id, option] of cases) {
      const { least, top, points } = searchPoints(option, id, count);
      expect([points[0], points.at(-1)]).toEqual([least, top]);
      expect([id, points.every((point, index) => index === 0 || point >= points[index - 1]!)]).toEqual([id, true]);
      expect(points).toContain(option.values[id]);
    }
  });

  it("leave no gap above a 128th of the way from end to end", () => {
    for (const [id, option] of cases) {
      const { least, top, points } = searchPoints(option, id, count);
      const widest = Math.max(...points.slice(1).map((point, index) => point - points[index]!));
      expect(widest).toBeLessThanOrEqual(((top - least) / 128) * (1 + 1e-9));
    }
  });

  // Of 64 distances, the greatest a million times the least, each is 1.245 times the one before.
  it.each([128, 256])("of %d lie ever closer around today's value, from a millionth of the way on", (many) => {
    for (const [id, option] of cases) {
      const { least, top, points } = searchPoints(option, id, many);
      const today = option.values[id];
      const beyond = points.filter((point) => point > today);
      const before = points.filter((point) => point < today).reverse();
      for (const side of [beyond, before]) {
        const distances = side.map((point) => Math.abs(point - today) / (top - least));
        if (distances.length === 0 || distances.at(-1)! < 1e-3) continue;
        expect(distances[0]).toBeCloseTo(1e-6, 8);
        const ratio = 1e6 ** (1 / (many / 4 - 1));
        const steps = distances.slice(1).map((distance, index) => distance / distances[index]!);
        expect(steps[0]).toBeCloseTo(ratio, 6);
        expect(Math.max(...steps)).toBeLessThan(ratio * (1 + 1e-6));
      }
    }
  });

  it("end where the domain does, or where no plausible figure is: 1,000 times today's, 1e6 at least", () => {
    const topOf = (id: Parameters<typeof searchPoints>[1], option = own!) => searchPoints(option, id, count).top;
    expect([topOf("shrinkage"), topOf("paid-hours"), topOf("handle-time")]).toEqual([0.95, 3000, 36_000]);
    expect(topOf("calls-per-year")).toBe(1000 * own!.values["calls-per-year"]);
    expect(topOf("records-exposed", read(tableOf(["in-house"], { "records-exposed": 3 }))[0])).toBe(1e6);
    expect([topOf("supervisor-pay"), topOf("supervisor-pay", options[1])]).toEqual([9e8, 7e6]);
    const pennies = read(tableOf(["in-house"], { "default-currency-rate": 0.01, "supervisor-pay": 3 }))[0]!;
    expect(topOf("supervisor-pay", pennies)).toBe(1e6);
  });
});
