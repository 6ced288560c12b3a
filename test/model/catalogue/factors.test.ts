import { drivers } from "../../../src/model/catalogue/drivers";
import type { Factor } from "../../../src/model/catalogue/factor";
import { factors } from "../../../src/model/catalogue/factors";

const catalogue: readonly Factor[] = factors;

function factor(id: string): Factor | undefined {
  return catalogue.find((candidate) => candidate.id === id);
}

describe("the factors of the two articles", () => {
  test("there are 5 advantages, then 13 disadvantages, each id used once", () => {
    expect(catalogue.map(({ side }) => side)).toEqual([
      ...Array<string>(5).fill("advantage"),
      ...Array<string>(13).fill("disadvantage"),
    ]);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(18);
  });

  test("every factor is named by at least one article", () => {
    expect(catalogue.filter((each) => each.danishItems.length + each.filipinoItems.length === 0)).toEqual([]);
  });

  test("every item of both articles is taken up by a factor", () => {
    const itemsOf = (items: (factor: Factor) => readonly string[]) => [...new Set(catalogue.flatMap(items))].sort();
    expect(itemsOf((each) => each.danishItems)).toEqual(["A1", "A2", "A3", "A4", "D1", "D2", "D3", "D4", "end"]);
    expect(itemsOf((each) => each.filipinoItems)).toEqual(["1", "2", "3", "4", "5", "intro"]);
  });

  test("every factor moves at least one driver, and only drivers that exist", () => {
    const known: ReadonlySet<string> = new Set(["arrangement", ...drivers.map(({ id }) => id)]);
    for (const { id, drivers: moved } of catalogue) {
      expect([id, moved.length > 0, moved.filter((driver) => !known.has(driver))]).toEqual([id, true, []]);
    }
  });

  test.each([
    ["lower-operating-cost", ["A1"], ["intro", "4"], 9],
    ["location-choice", ["A4"], [], 3],
    ["language-gap", ["D1"], ["2"], 5],
    ["vendor-selection", ["D4"], ["3"], 4],
    ["divided-focus", [], ["5"], 2],
    ["system-implementation", ["end"], [], 6],
  ])("%s cites its items", (id, danish, filipino, driverCount) => {
    const found = factor(id);
    expect([found?.danishItems, found?.filipinoItems, found?.drivers.length]).toEqual([danish, filipino, driverCount]);
  });
});
