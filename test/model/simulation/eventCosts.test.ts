import { Columns } from "../../../src/model/simulation/columns";
import { eventCosts } from "../../../src/model/simulation/eventCosts";
import type { EventTrials, Events } from "../../../src/model/simulation/eventTrials";
import { feltQuantities } from "../../../src/model/simulation/feltQuantities";
import { valueAt } from "../../../src/model/simulation/quantity";
import { sharedTerms } from "../../../src/model/simulation/sharedTerms";
import { type Rows, bareTable, readOne } from "../../support/table";

/** Two years at the same prices and fees of 100 each, with a breach of 20 records at 10 that is likely by .1. */
const twoYears: Rows = {
  ...{ arrangement: "in-house", "horizon-years": 2, "price-inflation": 0, "discount-rate": 0, "selection-norm": 0 },
  ...{ "breach-probability": 0.1, "records-exposed": 20, "cost-per-record": 10 },
  ...{ "reputation-probability": 0, "service-failure-probability": 0, "exit-probability": 0 },
};

function costsOf(rows: Rows, events: Events) {
  const columns = new Columns(2);
  const { values } = readOne(bareTable(["Own"], { ...twoYears, ...rows }));
  return eventCosts(
    columns,
    values,
    sharedTerms(columns, values),
    feltQuantities(columns, values, 0),
    [100, 100],
    events,
  );
}

/** What is asked about events, none of which happens: each with its year, and how many products it adds. */
function askedOf(rows: Rows): string[] {
  const asked: string[] = [];
  const never: EventTrials = (event, probability) => (_, year, products) =>
    void asked.push(`${event} ${valueAt(probability, 0)} in year ${year}: ${products.length}`);
  costsOf(rows, never);
  return asked;
}

describe("the costs of events", () => {
  it("are drawn year by year of those alone that may happen and would cost something", () => {
    const impacts = { "reputation-impact": 50, "service-failure-impact": 0, "exit-cost": 0, "notice-months": 6 };
    const likely = { "service-failure-probability": 0.2, "exit-probability": 0.3 };
    expect(askedOf({ ...impacts, ...likely })).toEqual([
      ...["breach 0.1 in year 1: 1", "breach 0.1 in year 2: 1"],
      // The end of a contract costs the fees of the notice as well.
      ...["exit 0.3 in year 1: 2", "exit 0.3 in year 2: 2"],
    ]);
    expect(askedOf({ ...likely, "exit-cost": 40, "notice-months": 0 }).slice(2)).toEqual([
      ...["exit 0.3 in year 1: 1", "exit 0.3 in year 2: 1"],
    ]);
  });

  it("are nothing, and no column, where none may happen", () => {
    const none = { "breach-probability": 0 };
    expect([costsOf(none, () => () => undefined), costsOf(none, "expected")]).toEqual([0, 0]);
  });

  it("by hand: are 200 a breach, and 20 and half of 100 a notice, in each year in which they happen", () => {
    const inYearTwo: EventTrials = () => (sums, year, products) => {
      if (year === 2) for (const [one, other] of products) sums[1]! += valueAt(one, 1) * valueAt(other, 1);
    };
    const exit = { "exit-probability": 0.3, "exit-cost": 20, "notice-months": 6 };
    const costs = costsOf(exit, inYearTwo);
    expect([valueAt(costs, 0), valueAt(costs, 1)]).toEqual([0, 200 + 20 + 50]);
    // Expected: .1 of 2 x 200, and .3 of 2 x 20 and half of 2 x 100.
    expect(costsOf(exit, "expected")).toBeCloseTo(40 + 12 + 30, 12);
  });
});
