import { typedStaffing } from "../../../../src/workbook/standing/typed/staffing";
import { languages } from "../../../../src/locale/language";
import { ChecksLayout, type SingleCheck } from "../../../../src/workbook/layout/checks";
import { CostsLayout } from "../../../../src/workbook/layout/costs";
import { InputsLayout } from "../../../../src/workbook/layout/inputs";
import type { SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan/plan";
import {
  type AverageId,
  type GridId,
  StaffingLayout,
  type StaffingRowId,
  type TargetId,
  peakWeekResults,
  shrinkageKinds,
  targets,
} from "../../../../src/workbook/layout/staffing";
import type { Area } from "../../../../src/workbook/plan/address";
import { intervalLengths, usualInterval } from "../../../../src/workbook/request/intervals";
import { type TypedInputs, type TypedStaffing, nothingTyped } from "../../../../src/workbook/request/typedInputs";
import { expectNear as expectAllNear } from "../../../support/expectNear";
import { outsourceAgents, outsourceAsa } from "../../../../src/functions/staffing";
import { installCustomFunctions } from "../../../support/customFunctions";
import { samplePlan, sampleRequest } from "../../../support/sample";
import { inputSheets, valuesOf } from "../../../support/valuesOf";

beforeAll(installCustomFunctions);

const layout = new StaffingLayout(4);
const inputs = new InputsLayout(4);
const names = sampleRequest().options.map(({ name }) => name);
const [inHouse] = names as [string, ...string[]];

type Values = ReturnType<typeof valuesOf>;

/** The values of the sheets that a week depends on: a whole workbook takes many times as long. */
const weekOf = (plan: WorkbookPlan) => valuesOf(plan, [...inputSheets, "checks"]);

/** What the sheet holds before anyone types, with changes. */
function typedOver(
  targets: Partial<Record<TargetId, number | null>> = {},
  shape?: TypedStaffing["shape"],
  drivers: TypedInputs["drivers"] = {},
): TypedInputs {
  const kept = typedIn(staffingOf(samplePlan()));
  const ofOptions = (value: number | null) => Object.fromEntries(names.map((name) => [name, value]));
  const changed = Object.entries(targets).map(([id, value]) => [id, ofOptions(value)] as const);
  return {
    ...nothingTyped,
    drivers,
    staffing: { ...kept, targets: { ...kept.targets, ...Object.fromEntries(changed) }, shape: shape ?? kept.shape },
  };
}

function staffingOf(plan: WorkbookPlan): SheetPlan {
  return plan.sheets.find(({ id }) => id === "staffing")!;
}

const across = (values: Values, id: StaffingRowId) =>
  (values.staffing[layout.rowOf(id)] ?? []).slice(layout.columns.value, layout.columns.value + 4);

const gridOf = (values: Values, grid: GridId, option: number) => {
  const { row, column, rows, columns } = layout.grid(grid, option);
  return values.staffing.slice(row, row + rows).flatMap((cells) => cells.slice(column, column + columns)) as number[];
};

const inputsRow = (values: Values, column: number) =>
  (values.inputs[inputs.rowOf("occupancy")] ?? []).slice(column, column + 4);

/** The sheet's own checks that fail. */
function ownFailures(values: Values, optionCount = 4): SingleCheck[] {
  const checks = new ChecksLayout(optionCount);
  const own: SingleCheck[] = ["load", "staffing"];
  return own.filter((check) => values.checks[checks.checkRow(check)]?.[checks.columns.result] !== 1);
}

/** The result cells of the whole workbook that are not a pass; a mark of what is frozen is blank where nothing is. */
function failedCells(plan: WorkbookPlan): unknown[] {
  const values = valuesOf(plan);
  return plan.sheets.flatMap(({ id, checkAreas }) =>
    checkAreas.map(({ row, column }) => values[id][row]?.[column]).filter((result) => result !== 1 && result !== ""),
  );
}

/** Erlang C as textbooks have it: the share answered within 20 seconds, by the sum of its series. */
function answeredInTime(agents: number, load: number, handleSeconds: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < agents; k++) sum += term *= load / k;
  const waiting = (term * load) / agents / (1 - load / agents);
  return 1 - (waiting / (sum + waiting)) * Math.exp((-(agents - load) * 20) / handleSeconds);
}

const expectNear = (actual: number, expected: number, tolerance: number) =>
  expectAllNear([actual], [expected], tolerance);

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("a new workbook", () => {
  const values = () => (computed ??= weekOf(samplePlan()));
  let computed: Values | undefined;

  test("spreads each option's contacts of year 1 over the week in proportion to the shape", () => {
    const costs = new CostsLayout(4);
    const weights = (defaultShape() as (number | null)[][]).flat().map((weight) => weight ?? 0);
    names.forEach((_, option) => {
      const contacts = values().costs[costs.rowOf("contacts", option)]?.[costs.yearColumn(1)] as number;
      const calls = gridOf(values(), "calls", option);
      expectNear(sum(calls), contacts / 52, 1e-12);
      calls.forEach((each, index) => expectNear(each, ((contacts / 52) * weights[index]!) / sum(weights), 1e-12));
    });
  });

  test("gives every half hour the fewest agents that answer 80% within 20 seconds and stay below 85% occupancy", () => {
    names.forEach((_, option) => {
      const handleSeconds = across(values(), "handle-seconds")[option] as number;
      const levels = gridOf(values(), "serviceLevel", option);
      const agents = gridOf(values(), "agents", option);
      gridOf(values(), "calls", option).forEach((calls, index) => {
        const load = (calls * handleSeconds) / 1800;
        const meets = (count: number) =>
          count > load && load / count <= 0.85 && answeredInTime(count, load, handleSeconds) >= 0.8;
        expect(agents[index] === 0 ? calls === 0 : meets(agents[index]!) && !meets(agents[index]! - 1)).toBe(true);
        expectNear(levels[index]!, calls === 0 ? 1 : answeredInTime(agents[index]!, load, handleSeconds), 1e-9);
      });
    });
  });

  test("sums the week up in agent hours, occupancy, service level and FTE", () => {
    names.forEach((_, option) => {
      const [calls, agents, levels] = (["calls", "agents", "serviceLevel"] as const).map((grid) =>
        gridOf(values(), grid, option),
      ) as [number[], number[], number[]];
      const figure = (id: StaffingRowId) => across(values(), id)[option] as number;
      const workHours = (sum(calls) * figure("handle-seconds")) / 3600;
      expectNear(figure("agent-hours"), sum(agents) / 2, 1e-12);
      expectNear(figure("busy-share"), workHours / (sum(agents) / 2), 1e-12);
      expectNear(figure("occupancy"), workHours / (sum(agents) / 2), 1e-12);
      expectNear(figure("fte"), sum(agents) / 2 / 0.7 / 40, 1e-12);
      const inTime = calls.map((each, index) => each * levels[index]!);
      expectNear(figure("week-service-level"), sum(inTime) / sum(calls), 1e-12);
      expect(figure("peak-calls")).toBe(Math.max(...calls));
      expect(figure("peak-agents")).toBe(Math.max(...agents));
      expect(figure("seats")).toBe(Math.max(...agents));
      expect(across(values(), "peak-interval")[option]).toBe("Monday 10:30");
    });
  });

  test("answers after the mean wait of all calls, and knows no caller who gives up without a patience", () => {
    names.forEach((_, option) => {
      const [calls, agents] = [gridOf(values(), "calls", option), gridOf(values(), "agents", option)];
      const handleSeconds = across(values(), "handle-seconds")[option] as number;
      const [waits = []] = outsourceAsa([agents], [calls], [[handleSeconds]]) as number[][];
      const waited = calls.map((each, index) => each * waits[index]!);
      expectNear(across(values(), "asa")[option] as number, sum(waited) / sum(calls), 1e-9);
      expect(across(values(), "abandonment")[option]).toBe("");
    });
  });

  test("takes each option's occupancy from its week, and costs the FTE that the week needs", () => {
    expect(inputsRow(values(), inputs.columns.inForce)).toEqual(across(values(), "occupancy"));
    const costs = across(values(), "costs-fte") as number[];
    (across(values(), "fte") as number[]).forEach((fte, option) => expectNear(costs[option]!, fte, 1e-9));
    for (const difference of across(values(), "fte-difference")) expect(difference).toBeLessThan(1e-9);
  });
});

describe("the average weekday behind the charts", () => {
  /** Compares an option's averages with those of Monday to Friday's agents, each as busy as in the half hour. */
  function expectAverages(values: Values, option: number): void {
    const [agents, busy] = [gridOf(values, "agents", option), gridOf(values, "occupancy", option)];
    const shown = (grid: AverageId, interval: number) => {
      const { row, column } = layout.average(grid);
      const cells = values.staffing[row + 1 + interval] ?? [];
      expect(cells[column]).toBe(`${String(Math.floor(interval / 2)).padStart(2, "0")}:${interval % 2 ? "30" : "00"}`);
      return cells[column + 1 + option];
    };
    for (let interval = 0; interval < 48; interval++) {
      const weekdays = [0, 1, 2, 3, 4].map((day) => interval * 7 + day);
      const staffed = sum(weekdays.map((index) => agents[index]!));
      expect(shown("agents", interval)).toBeCloseTo(staffed / 5, 9);
      const busyAgents = sum(weekdays.map((index) => agents[index]! * (isNumber(busy[index]) ? busy[index] : 1)));
      const share = shown("occupancy", interval);
      if (staffed === 0) expect(share).toBe("");
      else expect(share).toBeCloseTo(busyAgents / staffed, 9);
    }
  }
  const isNumber = (cell: unknown) => typeof cell === "number";

  it("weighs each day's occupancy by its agents, and a closed weekday by none", () => {
    const closedOnWednesday = defaultShape().map((cells) => cells.with(2, null));
    const values = weekOf(samplePlan({}, typedOver({}, closedOnWednesday)));
    expect(gridOf(values, "agents", 2)[20 * 7 + 2]).toBe(0);
    names.forEach((_, option) => expectAverages(values, option));
  });

  it("takes agents who cannot clear their calls for busy all their time, as the week's own share does", () => {
    const values = weekOf(withAgents(samplePlan(), 20));
    expect(gridOf(values, "occupancy", 0).slice(16 * 7, 40 * 7)).toContain("overloaded");
    expectAverages(values, 0);
    const busy = gridOf(values, "occupancy", 0).map((share) => (isNumber(share) ? share : 1));
    expectNear(across(values, "busy-share")[0] as number, sum(busy) / busy.length, 1e-12);
  });
});

/** A plan with as many agents in every half hour of the first option's week. */
function withAgents(plan: WorkbookPlan, count: number): WorkbookPlan {
  const { row, column, rows, columns } = layout.grid("agents", 0);
  const isInGrid = (r: number, c: number) => r >= row && r < row + rows && c >= column && c < column + columns;
  const sheets = plan.sheets.map((sheet) =>
    sheet.id === "staffing"
      ? { ...sheet, cells: sheet.cells.map((cells, r) => cells.map((cell, c) => (isInGrid(r, c) ? count : cell))) }
      : sheet,
  );
  return { ...plan, sheets };
}

/** What stands in the yellow cells of a Staffing sheet. */
function typedIn({ cells }: SheetPlan): TypedStaffing {
  return typedStaffing.read({ typed: cells, shown: cells }, { present: names, kept: names }).staffing!;
}

function defaultShape() {
  return typedIn(staffingOf(samplePlan())).shape;
}

test("a typed occupancy goes before the week's, and the two FTE are then not compared", () => {
  const plan = samplePlan({}, typedOver({}, undefined, { occupancy: { [inHouse]: 0.6 } }));
  const values = weekOf(plan);
  expect(inputsRow(values, inputs.columns.inForce)[0]).toBe(0.6);
  expect(across(values, "fte-difference")[0]).toBe("");
  expect(ownFailures(values)).toEqual([]);
});

test("shrinkage by kind goes to Inputs once every kind is typed, and a busier week needs more of the same", () => {
  const [, onshore, nearshore] = names as [string, string, string, string];
  const kinds = { holiday: 0.12, sick: 0.05, training: 0.04, meetings: 0.03, other: 0.08 };
  const shrinkage = Object.fromEntries(
    Object.entries(kinds).map(([kind, share]) => [
      `shrinkage-${kind}`,
      // The onshore vendor's meetings are left out, and the nearshore one's come to more than there are paid hours.
      { [inHouse]: share, [onshore]: kind === "meetings" ? null : share, [nearshore]: 0.2 },
    ]),
  );
  const typed = typedOver();
  const staffing = { ...typed.staffing!, peakWeek: 1.5, shrinkage };
  // The nearshore vendor's kinds count for nothing beside a figure on Inputs; the last option has none to count.
  const drivers = { shrinkage: { [nearshore]: 0.3, [names[3]!]: 0.3 } };
  const values = weekOf(samplePlan({}, { ...typed, drivers, staffing }));
  expect(across(values, "shrinkage-own")).toEqual(["", "", 0.3, ""]);
  const evidence = shrinkageEvidence(values);
  expect(evidence).toMatchObject({ default: ["follows", 0.3], grade: "B" });
  expect(evidence.source).toMatch(/^Shrinkage by kind from ‘Staffing’; GoTo, /);
  expect(across(values, "shrinkage-sum")).toEqual([expect.closeTo(0.32, 12), "", "", ""]);
  const inForce = values.inputs[inputs.rowOf("shrinkage")]!.slice(inputs.columns.inForce).slice(0, 4);
  expect(inForce).toEqual([expect.closeTo(0.32, 12), 0.3, 0.3, 0.3]);
  expect(values.staffing[layout.shrinkageRemarkRow]![0]).toContain("all five kinds");
  names.forEach((_, option) => {
    const figure = (id: StaffingRowId) => across(values, id)[option] as number;
    const handleSeconds = figure("handle-seconds");
    const needed = gridOf(values, "calls", option).map((calls) => {
      const load = (1.5 * calls * handleSeconds) / 1800;
      let agents = calls === 0 ? 0 : Math.max(Math.floor(load) + 1, Math.ceil(load / 0.85));
      while (calls > 0 && answeredInTime(agents, load, handleSeconds) < 0.8) agents++;
      return agents;
    });
    expect(figure("peak-week-agents")).toBe(Math.max(...needed));
    expectNear(figure("peak-week-hours"), sum(needed) / 2, 1e-12);
    expectNear(figure("peak-week-fte"), sum(needed) / 2 / (1 - (option === 0 ? 0.32 : 0.3)) / 40, 1e-12);
    expectNear(figure("peak-week-more"), figure("peak-week-fte") - figure("fte"), 1e-12);
    const work = (1.5 * sum(gridOf(values, "calls", option)) * handleSeconds) / 3600;
    expectNear(figure("peak-week-occupancy"), work / figure("peak-week-hours"), 1e-12);
  });
  expect(ownFailures(values)).toEqual([]);
});

test("shrinkage that follows the kinds of all options shows no default, source or grade of the catalogue's", () => {
  expect(shrinkageEvidence(weekOf(samplePlan()))).toEqual({
    default: [0.3, ""],
    source: expect.stringMatching(/^GoTo, /) as string,
    grade: "B",
  });
  const typed = typedOver();
  const shrinkage = Object.fromEntries(
    shrinkageKinds.map((kind) => [kind, Object.fromEntries(names.map((name) => [name, 0.05]))]),
  );
  const values = weekOf(samplePlan({}, { ...typed, staffing: { ...typed.staffing!, shrinkage } }));
  expect(shrinkageEvidence(values)).toEqual({
    default: ["follows", ""],
    source: "Shrinkage by kind from ‘Staffing’",
    grade: "",
  });
});

/** What Inputs says a blank shrinkage stands for, and where that comes from. */
function shrinkageEvidence(values: Values) {
  const row = values.inputs[inputs.rowOf("shrinkage")]!;
  const { defaultLeast, defaultMost, source, grade } = inputs.columns;
  return { default: [row[defaultLeast], row[defaultMost]], source: row[source], grade: row[grade] };
}

describe.each(intervalLengths)("a week in intervals of %i minutes", (minutes) => {
  const at = new StaffingLayout(2, minutes);
  const options = sampleRequest().options.slice(0, 2);
  const changes = { options, ...(minutes !== usualInterval && { intervalMinutes: minutes }) };
  const values = () => (computed ??= weekOf(samplePlan(changes)));
  let computed: Values | undefined;
  const cellsOf = ({ row, column, rows, columns }: Area) =>
    values()
      .staffing.slice(row, row + rows)
      .flatMap((cells) => cells.slice(column, column + columns)) as number[];
  const figure = (id: StaffingRowId) => values().staffing[at.rowOf(id)]![at.columns.value] as number;

  test("has as many rows, the same contacts, and the fewest agents for each", () => {
    const [calls, agents] = [cellsOf(at.grid("calls", 0)), cellsOf(at.grid("agents", 0))];
    expect(calls).toHaveLength((7 * 24 * 60) / minutes);
    expectNear(sum(calls), figure("contacts-per-week"), 1e-12);
    calls.forEach((each, index) => {
      const load = (each * figure("handle-seconds")) / 60 / minutes;
      const meets = (count: number) =>
        count > load && load / count <= 0.85 && answeredInTime(count, load, figure("handle-seconds")) >= 0.8;
      expect(agents[index] === 0 ? each === 0 : meets(agents[index]!) && !meets(agents[index]! - 1)).toBe(true);
    });
  });

  test("adds its agents up in hours by their length, which Costs pays for", () => {
    const agents = cellsOf(at.grid("agents", 0));
    expectNear(figure("agent-hours"), (sum(agents) * minutes) / 60, 1e-12);
    expectNear(figure("function-fte"), figure("fte"), 1e-12);
    expectNear(figure("costs-fte"), figure("fte"), 1e-9);
    expect(figure("peak-interval")).toBe(minutes === 60 ? "Monday 10:00" : "Monday 10:30");
    expect(ownFailures(values(), 2)).toEqual([]);
  });

  test("asks for a year of as many calls, and says nothing of another length until one is typed", () => {
    const { columns, intervalRow, weekSumRow } = at;
    expect(values().staffing[weekSumRow]![columns.value]).toBe(10_001);
    expect(values().staffing[intervalRow]!.slice(columns.value, columns.value + 2)).toEqual([minutes, ""]);
    const { staffing } = typedOver();
    const shape = staffing!.shape.slice(0, at.intervals);
    const typed = { ...nothingTyped, staffing: { ...staffing!, shape, interval: 20 } };
    const [asked, remark] = weekOf(samplePlan(changes, typed)).staffing[intervalRow]!.slice(columns.value);
    expect([asked, remark]).toEqual([20, expect.stringContaining(`still of ${minutes} minutes`)]);
  });
});

test("the busiest week is blank until its share is typed", () => {
  const values = weekOf(samplePlan());
  expect(values.staffing[layout.peakWeekRow]![layout.columns.value] ?? "").toBe("");
  for (const id of ["peak-contacts", ...peakWeekResults] as const) expect(across(values, id)).toEqual(["", "", "", ""]);
});

test("a closed week has no occupancy, and leaves the catalogue's", () => {
  const closed = defaultShape().map((cells) => cells.map(() => null));
  const plan = samplePlan({}, typedOver({}, closed));
  const values = weekOf(plan);
  expect(inputsRow(values, inputs.columns.inForce)).toEqual([0.8, 0.85, 0.85, 0.85]);
  expect(across(values, "binding")).toEqual(["", "", "", ""]);
  expect(ownFailures(values)).toEqual([]);
});

test("a site too small for the occupancy allowed fails a check and takes the least", () => {
  const plan = samplePlan({}, typedOver({}, undefined, { "calls-per-year": { [inHouse]: 100 } }));
  const values = weekOf(plan);
  expect(inputsRow(values, inputs.columns.inForce)).toEqual([0.01, 0.01, 0.01, 0.01]);
  expect(ownFailures(values)).toEqual(["staffing"]);
});

test("every check of the workbook passes when the week is closed, and when callers give up", () => {
  const closed = defaultShape().map((cells) => cells.map(() => null));
  expect(failedCells(samplePlan({}, typedOver({}, closed)))).toEqual([]);
  expect(failedCells(samplePlan({}, typedOver({ patience: 90, "max-occupancy": null })))).toEqual([]);
});

test("only the proportions of the shape matter", () => {
  const tripled = defaultShape().map((cells) => cells.map((weight) => (weight === null ? null : Number(weight) * 3)));
  const agents = (typed: TypedInputs) => gridOf(weekOf(samplePlan({}, typed)), "agents", 3);
  expect(agents(typedOver({}, tripled))).toEqual(agents(typedOver()));
});

test("the sheet says which target the busiest half hour's agents follow from", () => {
  const binding = (highest: number | null) =>
    across(weekOf(samplePlan({}, typedOver({ "max-occupancy": highest }))), "binding");
  expect(binding(0.6)).toEqual(names.map(() => "Highest occupancy"));
  expect(binding(0.85)).toEqual(names.map(() => "Service level"));
  expect(binding(null)).toEqual(names.map(() => "Service level"));
});

test("a cleared target counts as left out, not as 0", () => {
  const agents = (typed: TypedInputs) => gridOf(weekOf(samplePlan({}, typed)), "agents", 1);
  const cleared = agents(typedOver({ "service-level": null, "answer-within": null, patience: null }));
  expect(cleared).toEqual(agents(typedOver()));
  // Excel may pass a blank cell on as 0, so no target may be an argument by itself.
  const formulas = staffingOf(samplePlan())
    .cells.flat()
    .filter((cell) => /^=(ROUNDUP\()?OUTSOURCE_/.test(String(cell)));
  const bare = formulas.map((formula) => String(formula).replace(/IF\([^()]*\)/g, ""));
  expect(bare.filter((formula) => /[(,][A-Z]+\$(10|11|12|13)[,)]/.test(formula))).toEqual([]);
  expect(targets.map((id) => layout.rowOf(id) + 1)).toEqual([10, 11, 12, 13]);
});

test("callers who give up take fewer agents, and the costs still pay for those who are staffed", () => {
  const plan = samplePlan({}, typedOver({ patience: 90 }));
  const values = weekOf(plan);
  const patient = weekOf(samplePlan());
  names.forEach((_, option) => {
    const figure = (id: StaffingRowId, of = values) => across(of, id)[option] as number;
    expect(figure("agent-hours")).toBeLessThan(figure("agent-hours", patient));
    expect(figure("busy-share")).toBeLessThan(figure("occupancy"));
    expect(figure("busy-share")).toBeLessThanOrEqual(0.85);
    expectNear(figure("costs-fte"), figure("fte"), 1e-9);
  });
  expect(ownFailures(values)).toEqual([]);
});

test("too few agents fail a check, and make no errors", () => {
  const values = weekOf(withAgents(samplePlan(), 20));
  const tooFew = gridOf(values, "calls", 0).filter((calls) => (calls * 360) / 1800 >= 20).length;
  expect(tooFew).toBeGreaterThan(0);
  expect(across(values, "overloaded")[0]).toBe(tooFew);
  expect(gridOf(values, "serviceLevel", 0)).toContain("overloaded");
  expect(ownFailures(values)).toEqual(["load"]);
});

test("a weight below 0 or of text fails a check", () => {
  const withOne = (weight: number | string) =>
    defaultShape().map((cells, interval) => cells.map((each, weekday) => (interval + weekday === 20 ? weight : each)));
  for (const weight of [-5, "many"])
    expect(ownFailures(weekOf(samplePlan({}, typedOver({}, withOne(weight)))))).toContain("load");
});

test("what was typed is read back, and written again as it was", () => {
  const kept = typedOver({ "service-level": 0.9, patience: 120, "max-occupancy": null }).staffing!;
  const shape = kept.shape.map((cells, interval) =>
    cells.map((_, weekday) => (weekday === 6 ? "=1+1" : interval || null)),
  );
  const shrinkage = { ...kept.shrinkage, "shrinkage-sick": { ...kept.shrinkage!["shrinkage-sick"], [inHouse]: 0.04 } };
  const queues = { ...kept.queues, "chat-share": { ...kept.queues!["chat-share"], [inHouse]: 0.3 } };
  const staffing = { ...kept, weeksPerYear: 50, interval: 15, peakWeek: 1.3, shrinkage, queues, mailHours: 8, shape };
  expect(typedIn(staffingOf(samplePlan({}, { ...nothingTyped, staffing })))).toEqual(staffing);
});

test("what an option's targets are follows the option, not its place", () => {
  const kept = typedOver().staffing!;
  const staffing = { ...kept, targets: { ...kept.targets, patience: { [names[3]!]: 75 } } };
  const { options } = sampleRequest();
  const { cells } = staffingOf(samplePlan({ options: options.toReversed() }, { ...nothingTyped, staffing }));
  const patience = cells[layout.rowOf("patience")]?.slice(layout.columns.value, layout.columns.value + 4);
  expect(patience).toEqual([75, null, null, null]);
});

test.each([2, 8])("grids, tables and charts of %i options keep apart", (count) => {
  const many = Array.from({ length: count }, (_, index) => ({
    name: `Site ${index}`,
    arrangement: "in-house" as const,
  }));
  const plan = samplePlan({ options: many });
  const at = new StaffingLayout(count);
  const { cells, charts, print } = staffingOf(plan);
  const values = weekOf(plan).staffing;
  for (const { source, name } of charts) {
    const table = values.slice(source.row, source.row + source.rows);
    const columns = table.map((row) => row.slice(source.column, source.column + source.columns));
    expect(columns[0]?.slice(1)).toEqual(many.map(({ name }) => name));
    const agents = values.slice(at.average("agents").row).map((row) => row.slice(source.column + 1));
    for (const [interval, [time, ...numbers]] of columns.slice(1).entries()) {
      expect(typeof time).toBe("string");
      for (const [option, number] of numbers.entries()) {
        const isClosed = name.includes("occupancy") && agents[interval + 1]![option] === 0;
        expect([interval, option, typeof number]).toEqual([interval, option, isClosed ? "string" : "number"]);
      }
    }
    expect(source.column + source.columns).toBeLessThanOrEqual(print.area.columns);
  }
  for (const [option] of many.entries())
    for (const grid of ["agents", "serviceLevel", "occupancy"] as const) {
      const { row, column, rows, columns } = at.grid(grid, option);
      const area = cells.slice(row, row + rows).flatMap((each) => each.slice(column, column + columns));
      expect(area.filter((cell) => cell !== null)).toHaveLength(1);
    }
});

test.each(languages)("in %s every time and weekday is text that Excel leaves alone", (language) => {
  const { cells } = staffingOf(samplePlan({ language }));
  const { row, column } = layout.shape;
  const times = cells.slice(row, row + 48).map((each) => each[0]);
  expect(new Set(times).size).toBe(48);
  for (const time of times) expect(time).toMatch(/^'\d/);
  const first = { en: ["Monday", "'08:00"], da: ["Mandag", "'08.00"], fil: ["Lunes", "'8:00 AM"] }[language];
  expect([cells[row - 1]?.[column], times[16]]).toEqual(first);
});

test("no cell of the workbook needs its own value, so Excel finds no circle", () => {
  const plan = samplePlan();
  const needs = precedents(plan);
  const finished = new Set<string>();
  const open = new Set<string>();
  const circle = (cell: string): string[] | undefined => {
    if (finished.has(cell)) return undefined;
    if (open.has(cell)) return [cell];
    open.add(cell);
    for (const next of needs(cell)) {
      const found = circle(next);
      if (found) return [cell, ...found];
    }
    open.delete(cell);
    finished.add(cell);
    return undefined;
  };
  const every = plan.sheets.flatMap(({ title, cells }) =>
    cells.flatMap((row, r) => row.map((_, c) => `${title}!${r},${c}`)),
  );
  let found: string[] | undefined;
  every.find((cell) => (found = circle(cell)));
  expect(found).toBeUndefined();
  expect(finished.size).toBeGreaterThan(10_000);
});

/** The cells a cell reads: those its formula names, or the one that spills into it. */
function precedents(plan: WorkbookPlan): (cell: string) => string[] {
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.title, sheet]));
  const spills = new Map(plan.sheets.flatMap(spilledCells));
  const named = new Map(
    plan.names.map(({ name, sheet, area }) => [
      name,
      { title: plan.sheets.find(({ id }) => id === sheet)!.title, area },
    ]),
  );
  const cellsIn = (title: string, { row, column, rows, columns }: SheetPlan["print"]["area"]) =>
    Array.from({ length: rows * columns }, (_, index) => {
      return `${title}!${row + Math.floor(index / columns)},${column + (index % columns)}`;
    });
  return (cell) => {
    const [title, position] = cell.split("!") as [string, string];
    const [row, column] = position.split(",").map(Number) as [number, number];
    const formula = sheets.get(title)?.cells[row]?.[column];
    if (formula === null) return [spills.get(cell) ?? []].flat();
    if (typeof formula !== "string" || !formula.startsWith("=")) return [];
    const bare = formula.replace(/"[^"]*"/g, "");
    const references = [...bare.matchAll(/(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g)];
    const names = [...bare.matchAll(/Outsource_\w+/g)].flatMap(([name]) => named.get(name) ?? []);
    return [
      ...references.flatMap(([, sheet, from, to]) => cellsIn(sheet?.replaceAll("''", "'") ?? title, areaOf(from!, to))),
      ...names.flatMap((each) => cellsIn(each.title, each.area)),
    ];
  };
}

/** Each empty cell right of or below a formula of ours, as far as empty cells go. */
function spilledCells({ title, cells }: SheetPlan): [string, string][] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (typeof cell !== "string" || !/^=(ROUNDUP\()?OUTSOURCE_/.test(cell)) return [];
      const lengthOf = (isEmpty: (step: number) => boolean) => {
        let length = 1;
        while (isEmpty(length)) length += 1;
        return length;
      };
      const columns = lengthOf((step) => row[c + step] === null);
      const rows = lengthOf((step) => cells[r + step]?.[c] === null);
      return Array.from({ length: rows * columns - 1 }, (_, index): [string, string] => {
        const [down, right] = [Math.floor((index + 1) / columns), (index + 1) % columns];
        return [`${title}!${r + down},${c + right}`, `${title}!${r},${c}`];
      });
    }),
  );
}

function areaOf(from: string, to = from) {
  const place = (address: string) => {
    const [, letters, digits] = /\$?([A-Z]+)\$?(\d+)/.exec(address) as unknown as [string, string, string];
    const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  };
  const [first, last] = [place(from), place(to)];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

describe("queues of chats and e-mails beside the calls", () => {
  const checks = new ChecksLayout(4);
  const typedChat = (queues: TypedStaffing["queues"], mailHours: number | null = null) => {
    const before = typedOver();
    return samplePlan({}, { ...before, staffing: { ...before.staffing!, peakWeek: 1.5, queues: queues!, mailHours } });
  };
  const ofAll = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
  const chat = {
    "chat-share": { [inHouse]: 0.25 },
    "chat-handle": { [inHouse]: 600 },
    "chats-at-once": { [inHouse]: 2 },
    "chat-within": { [inHouse]: 60 },
  };
  const values = () => (computed ??= weekOf(typedChat(chat)));
  const without = () => (plain ??= weekOf(typedChat({})));
  let computed: Values | undefined;
  let plain: Values | undefined;
  const figure = (of: Values, id: StaffingRowId, option = 0) => across(of, id)[option] as number;
  const result = (of: Values, check: SingleCheck) => of.checks[checks.checkRow(check)]?.[checks.columns.result];
  const agentsOf = (contacts: readonly number[], handle: number, within: number, load = 1) =>
    (
      outsourceAgents(
        contacts.map((each) => [each * load]),
        [[handle]],
        [[0.8]],
        [[within]],
        [[30]],
        undefined,
        [[0.85]],
        true,
      ) as number[][]
    ).flat();

  it("has its share of the contacts and of an agent's time, and leaves the calls what is left of the work", () => {
    const [contacts, handle] = [figure(without(), "contacts-per-week"), figure(without(), "handle-seconds")];
    expectNear(figure(values(), "chats-per-week"), contacts / 4, 1e-12);
    expectNear(sum(gridOf(values(), "calls", 0)), (contacts * 3) / 4, 1e-12);
    // Two chats of 600 seconds at once take 300 seconds of an agent each, with the extra of year 1 on top.
    const handleTime = values().inputs[inputs.rowOf("handle-time")]![inputs.columns.inForce] as number;
    const perChat = (300 * handle) / handleTime;
    expectNear(
      figure(values(), "call-handle"),
      (contacts * handle - (contacts / 4) * perChat) / ((contacts * 3) / 4),
      1e-12,
    );
    expect(result(values(), "channels")).toBe(1);
  });

  it("adds its agents to those of the calls before it rounds, in every interval", () => {
    const calls = gridOf(values(), "calls", 0);
    const chats = calls.map((each) => each / 3);
    const handleTime = values().inputs[inputs.rowOf("handle-time")]![inputs.columns.inForce] as number;
    const perChat = (300 * figure(values(), "handle-seconds")) / handleTime;
    const [ofCalls, ofChats] = [agentsOf(calls, figure(values(), "call-handle"), 20), agentsOf(chats, perChat, 60)];
    gridOf(values(), "others", 0).forEach((agents, index) => expect(agents).toBeCloseTo(ofChats[index]!, 9));
    const together = ofCalls.map((agents, index) => Math.ceil(agents + ofChats[index]!));
    expect(gridOf(values(), "agents", 0)).toEqual(together);
    expectNear(figure(values(), "other-hours"), sum(ofChats) / 2, 1e-9);
    expectNear(figure(values(), "agent-hours"), sum(together) / 2, 1e-12);
    const [peakCalls, peakChats] = [
      agentsOf(calls, figure(values(), "call-handle"), 20, 1.5),
      agentsOf(chats, perChat, 60, 1.5),
    ];
    const inPeakWeek = peakCalls.map((agents, index) => Math.ceil(agents + peakChats[index]!));
    expectNear(figure(values(), "peak-week-hours"), sum(inPeakWeek) / 2, 1e-12);
    expect(figure(values(), "peak-week-agents")).toBe(Math.max(...inPeakWeek));
  });

  it("changes the occupancy that Costs pays by, and no other option, and keeps the target of the calls", () => {
    expectNear(figure(values(), "costs-fte"), figure(values(), "fte"), 1e-9);
    expect(figure(values(), "agent-hours")).not.toBe(figure(without(), "agent-hours"));
    expect(figure(values(), "busy-share")).toBeCloseTo(figure(values(), "occupancy"), 9);
    for (const option of [1, 2, 3])
      for (const id of ["agent-hours", "occupancy", "asa"] as const)
        expect(figure(values(), id, option)).toBe(figure(without(), id, option));
    const levels = gridOf(values(), "serviceLevel", 0);
    for (const level of levels) expect(level).toBeGreaterThanOrEqual(0.8);
    for (const check of ["load", "staffing", "staffedFte", "baseWorkings"] as const)
      expect([check, result(values(), check)]).toEqual([check, 1]);
  });

  /** The week's weights in the order of its days, closed intervals left out, with the place of each in a grid. */
  const openWeek = () => {
    const weights = defaultShape();
    const places = Array.from({ length: 7 * 48 }, (_, index) => ({ row: index % 48, day: Math.floor(index / 48) }));
    return places.flatMap(({ row, day }) => {
      const weight = weights[row]![day] as number | null;
      return weight === null ? [] : [{ index: row * 7 + day, weight }];
    });
  };
  const mails = { "mail-share": { [inHouse]: 0.2 }, "mail-handle": { [inHouse]: 300 } };
  const workedIn = (of: Values) => {
    const { row, column, rows, columns } = layout.mailGrid("worked");
    return of.staffing.slice(row, row + rows).flatMap((cells) => cells.slice(column, column + columns)) as number[];
  };

  it.each([1, 4, 168])("works e-mails off evenly within %i opening hours, over nights and week-ends", (hours) => {
    const week = openWeek();
    const answered = Math.min(week.length, hours * 2);
    const worked = workedIn(weekOf(typedChat(mails, hours)));
    week.forEach(({ index }, place) => {
      const until = Array.from({ length: answered }, (_, back) => week.at((place - back) % week.length)!.weight);
      expect(worked[index]).toBeCloseTo(sum(until) / answered, 9);
    });
    expect(sum(worked)).toBeCloseTo(10_001, 6);
    expect(worked.filter((weight) => weight > 0)).toHaveLength(week.length);
  });

  it("gives e-mails the agents that their work takes at the highest occupancy, before it rounds", () => {
    const of = weekOf(typedChat({ ...mails, ...chat }, 4));
    const [handle, contacts] = [figure(of, "handle-seconds"), figure(of, "contacts-per-week")];
    const extra = handle / (of.inputs[inputs.rowOf("handle-time")]![inputs.columns.inForce] as number);
    const worked = workedIn(of).map((weight) => (contacts * 0.2 * weight) / 10_001);
    const calls = gridOf(of, "calls", 0);
    const chats = agentsOf(
      calls.map((each) => (each * 0.25) / 0.55),
      300 * extra,
      60,
    );
    const others = worked.map((count, index) => (count * 300 * extra) / 1800 / 0.85 + chats[index]!);
    gridOf(of, "others", 0).forEach((agents, index) => expect(agents).toBeCloseTo(others[index]!, 9));
    const ofCalls = agentsOf(calls, figure(of, "call-handle"), 20);
    expect(gridOf(of, "agents", 0)).toEqual(ofCalls.map((agents, index) => Math.ceil(agents + others[index]!)));
    expectNear(figure(of, "busy-share"), figure(of, "occupancy"), 1e-9);
    for (const check of ["channels", "load", "staffing", "staffedFte", "baseWorkings"] as const)
      expect([check, result(of, check)]).toEqual([check, 1]);
  });

  it("has no e-mails before it is said how long they may wait, which fails a check", () => {
    const waiting = weekOf(typedChat(mails));
    expect(across(waiting, "agent-hours")).toEqual(across(without(), "agent-hours"));
    expect(waiting.staffing[layout.queuesRemarkRow]![0]).toMatch(/for e-mails the hours/);
    expect(result(waiting, "channels")).toBe(0);
  });

  it("leaves calls nothing where the other queues have all contacts or more, which fails a check", () => {
    const more = weekOf(
      typedChat(
        { "chat-share": ofAll(0.7), "chat-handle": ofAll(300), "mail-share": ofAll(0.7), "mail-handle": ofAll(300) },
        8,
      ),
    );
    expect(figure(more, "calls-per-week")).toBe(0);
    expect(result(more, "channels")).toBe(0);
  });

  it("counts for nothing while it is half typed, which is said and fails a check", () => {
    const half = weekOf(typedChat({ "chat-share": ofAll(0.25) }));
    expect(across(half, "agent-hours")).toEqual(across(without(), "agent-hours"));
    expect(half.staffing[layout.queuesRemarkRow]![0]).toMatch(/^Type both the share and the handle time/);
    expect(result(half, "channels")).toBe(0);
    expect(without().staffing[layout.queuesRemarkRow]![0]).toBe("");
    expect(result(without(), "channels")).toBe(1);
  });

  it("fails a check where chats alone take more than the work of all contacts", () => {
    const long = weekOf(typedChat({ "chat-share": ofAll(0.5), "chat-handle": ofAll(3000) }));
    expect(figure(long, "call-handle")).toBe(1);
    expect(result(long, "channels")).toBe(0);
  });

  it("may be all there is: a centre without calls has no service level of calls", () => {
    const { "handle-time": row } = { "handle-time": without().inputs[inputs.rowOf("handle-time")]! };
    const handle = Object.fromEntries(
      names.map((name, option) => [name, row[inputs.columns.inForce + option] as number]),
    );
    const all = weekOf(typedChat({ "chat-share": ofAll(1), "chat-handle": handle }));
    expect(figure(all, "calls-per-week")).toBe(0);
    for (const id of ["week-service-level", "asa", "peak-interval"] as const)
      expect(across(all, id)).toEqual(["", "", "", ""]);
    expectNear(figure(all, "other-hours"), sum(gridOf(all, "others", 0)) / 2, 1e-12);
    expect(figure(all, "agent-hours")).toBeGreaterThan(figure(all, "other-hours"));
    expect([result(all, "channels"), result(all, "load"), result(all, "staffing")]).toEqual([1, 1, 1]);
  });
});

describe("callers' patience", () => {
  const checks = new ChecksLayout(4);
  const verdict = (values: Values) => values.checks[checks.checkRow("patience")]?.[checks.columns.result];
  const typedPatience = (all: number | null, own: Record<string, number | null> = {}) => {
    const before = typedOver();
    const targets = { ...before.staffing!.targets, patience: own };
    return weekOf(samplePlan({}, { ...before, staffing: { ...before.staffing!, patience: all, targets } }));
  };

  it("is one value for all options, unless an option has its own", () => {
    const values = typedPatience(90, { [inHouse]: 60 });
    expect(across(values, "patience-in-force")).toEqual([60, 90, 90, 90]);
    for (const share of across(values, "abandonment") as number[]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.2);
    }
    expect(verdict(values)).toBe(1);
  });

  it("typed for one option alone compares two kinds of queues, which fails a check", () => {
    const values = typedPatience(null, { [inHouse]: 90 });
    expect(across(values, "patience-in-force")).toEqual([90, "", "", ""]);
    expect(verdict(values)).toBe(0);
  });
});

describe("a week of real counts", () => {
  const remarkOf = (share: number, queues: TypedStaffing["queues"] = {}) => {
    const before = typedOver();
    const count = (500_000 / 52 / 48) * share;
    const shape = before.staffing!.shape.map((row, interval) =>
      row.map((_, day) => (day === 0 && interval < 48 ? count : null)),
    );
    const values = weekOf(samplePlan({}, { ...before, staffing: { ...before.staffing!, shape, queues } }));
    return values.staffing[layout.yearSumRow]?.[layout.columns.value + 1];
  };

  it("is remarked on where a year of it is not what Inputs says", () => {
    expect(remarkOf(0.75)).toMatch(/^‘Inputs’ has another number/);
  });

  it("counts calls alone where some of the contacts come by chat", () => {
    const chat = { "chat-share": { [inHouse]: 0.25 }, "chat-handle": { [inHouse]: 300 } };
    expect(remarkOf(0.75, chat)).toBe("");
    expect(remarkOf(1, chat)).toMatch(/^‘Inputs’ has another number/);
  });

  it("is not where it is, nor is the example before anyone types", () => {
    expect(remarkOf(1.01)).toBe("");
    expect(weekOf(samplePlan()).staffing[layout.yearSumRow]?.[layout.columns.value + 1]).toBe("");
  });
});
