import { movedTo, besideMoved } from "../../../src/model/cost/movedTo";
import { workloadOfYear } from "../../../src/model/assumptions/workload";
import { read, tableOf } from "../../support/table";

const headers = ["In-house", "Onshore", "Nearshore", "Offshore", "Automated"];
const arrangement = ["in-house", "onshore", "nearshore", "offshore", "automated"];
const followedValues = (
  driver: "first-contact-resolution" | "displaced-pay" | "displaced-jobs",
  rows: Parameters<typeof tableOf>[1],
) => read(tableOf(headers, { arrangement, ...rows })).map(({ values }) => values[driver]);

describe("first-contact resolution that nobody typed", () => {
  it("is today's times the ratio of the arrangement", () => {
    expect(followedValues("first-contact-resolution", { "fcr-today": 0.8 })).toEqual([
      0.8,
      0.8,
      0.8 * 0.87,
      0.8 * 0.75,
      0.8,
    ]);
  });

  it("stays within its domain", () => {
    expect(followedValues("first-contact-resolution", { "fcr-today": 0.01 })).toEqual([0.01, 0.01, 0.01, 0.01, 0.01]);
  });

  it("gives way to a typed one", () => {
    expect(followedValues("first-contact-resolution", { "first-contact-resolution": [null, 0.5] }).slice(0, 3)).toEqual(
      [0.7, 0.5, 0.7 * 0.87],
    );
  });

  it("of a vendor who runs the centre today is today's", () => {
    const [first, second] = read(tableOf(["Offshore", "Nearshore"], {}));
    expect([first!.values["first-contact-resolution"], second!.values["first-contact-resolution"]]).toEqual([
      0.7,
      0.7 * 0.87,
    ]);
  });

  it("of today's centre is certain, typed or not, until its own ends say otherwise", () => {
    const isUncertain = (table: ReturnType<typeof tableOf>) =>
      read(table).map(({ uncertainty }) => uncertainty.has("first-contact-resolution"));
    expect(isUncertain(tableOf(headers, { arrangement }))).toEqual([false, true, true, true, false]);
    expect(
      isUncertain(
        tableOf(["low", "high", ...headers], {
          arrangement: [null, null, ...arrangement],
          "first-contact-resolution": [0.9, 1.1],
        }),
      ),
    ).toEqual([false, true, true, true, false]);
    const own = tableOf(["In-house", "low In-house", "Onshore"], { "first-contact-resolution": [null, 0.9] });
    expect(isUncertain(own)).toEqual([true, true]);
  });

  it("moves with today's", () => {
    const [own, onshore, nearshore] = read(tableOf(headers, { arrangement, "first-contact-resolution": [null, 0.6] }));
    const moved = [own!, onshore!, nearshore!].map((option) => movedTo(option, "fcr-today", 0.5));
    expect(moved.map(({ values }) => values["first-contact-resolution"])).toEqual([0.5, 0.6, 0.5 * 0.87]);
  });

  it("stands still once it is moved itself", () => {
    const [, onshore] = read(tableOf(headers, { arrangement }));
    const moved = movedTo(movedTo(onshore!, "first-contact-resolution", 0.4), "fcr-today", 0.9);
    expect(moved.values["first-contact-resolution"]).toBe(0.4);
  });
});

describe("the pay of displaced agents that nobody typed", () => {
  it("is the pay of the agents of today's centre", () => {
    expect(followedValues("displaced-pay", { "agent-pay": 50_000 })).toEqual(headers.map(() => 50_000));
  });

  it("is the catalogue's where a vendor runs the centre, at the country's pay and the rate", () => {
    expect(read(tableOf(["Onshore"], { country: "dk" }))[0]!.values["displaced-pay"]).toBe(461_000);
    expect(read(tableOf(["Onshore"], { "default-currency-rate": 2 }))[0]!.values["displaced-pay"]).toBe(85_660);
  });

  it("moves in all options when the baseline's pay moves", () => {
    const [own, onshore] = read(tableOf(headers, { arrangement }));
    const moved = movedTo(own!, "agent-pay", 60_000);
    expect(moved.values["displaced-pay"]).toBe(60_000);
    expect(besideMoved(onshore!, moved).values["displaced-pay"]).toBe(60_000);
    expect(besideMoved(own!, movedTo(onshore!, "agent-pay", 1))).toBe(own);
  });
});

describe("displaced jobs that nobody typed", () => {
  const agents = ({ values }: ReturnType<typeof read>[number]) => workloadOfYear(values, 1).fte;

  it("are the agents of today's centre, less the option's own", () => {
    const options = read(tableOf(headers, { arrangement }));
    const [own, onshore, , offshore, automated] = options;
    expect(own!.values["displaced-jobs"]).toBe(0);
    expect(onshore!.values["displaced-jobs"]).toBe(agents(own!));
    expect(offshore!.values["displaced-jobs"]).toBe(agents(own!));
    expect(automated!.values["displaced-jobs"]).toBeCloseTo(agents(own!) - agents(automated!), 12);
  });

  it("count the option's own agents at the resolution that follows today's", () => {
    const [own, , , , automated] = read(tableOf(headers, { arrangement, "fcr-today": 0.4 }));
    expect(automated!.values["displaced-jobs"]).toBeCloseTo(agents(own!) - agents(automated!), 12);
  });

  it("are none where nothing runs today, or a vendor does", () => {
    for (const first of ["in-house-new", "offshore"]) {
      const options = read(tableOf(["A", "B"], { arrangement: [first, "onshore"] }));
      expect(options.map(({ values }) => values["displaced-jobs"])).toEqual([0, 0]);
    }
  });

  it("move with the calls and with whatever else moves the agents of today's centre", () => {
    const [own, onshore] = read(tableOf(headers, { arrangement }));
    const busier = movedTo(onshore!, "calls-per-year", 1_000_000);
    expect(busier.values["displaced-jobs"]).toBeCloseTo(2 * onshore!.values["displaced-jobs"], 9);
    const slower = movedTo(own!, "shrinkage", 0.5);
    expect(besideMoved(onshore!, slower).values["displaced-jobs"]).toBe(agents(slower));
  });
});

describe("a vendor as the first option", () => {
  it("runs already, and so needs no start, transition, training, selection or parallel running", () => {
    const [first, second] = read(tableOf(["Onshore", "Nearshore"], {}));
    const drivers = ["start-delay", "transition-cost", "parallel-months", "selection-rate", "morale-loss"] as const;
    expect(drivers.map((driver) => first!.values[driver])).toEqual([0, 0, 0, 0, 0]);
    expect(drivers.every((driver) => second!.values[driver] > 0)).toBe(true);
  });
});
