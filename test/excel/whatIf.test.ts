import { excelGateway } from "../../src/excel/excelGateway";
import type { ComparisonResult } from "../../src/excel/Gateway";
import type { DriverMove } from "../../src/model/simulation/movedOptions";
import { whatIfBasis, whatIfFigures } from "../../src/taskpane/whatIf/whatIfFigures";
import { InputsLayout } from "../../src/workbook/layout/inputs";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { relative } from "../../src/workbook/plan/address";
import { expectRelative } from "../support/expectRelative";
import { insertLine } from "../support/insertLine";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(300_000);

const vendors = ["One", "Other"].map((name) => ({ name, arrangement: "offshore" as const }));
const request = sampleRequest({ options: [{ name: "Ours", arrangement: "in-house" }, ...vendors] });
const inputs = new InputsLayout(request.options.length);
const simulation = new SimulationLayout(request.options.length);

/** What the view would show, and what stands on the sheets. */
async function bothWays(moves: readonly DriverMove[]) {
  const [simulated, factors] = [await excelGateway.readSimulated(), await excelGateway.readFactors()];
  const basis = whatIfBasis(simulated!, factors!)!;
  return { tried: whatIfFigures(basis, moves), onSheets: (await excelGateway.readComparison())! };
}

function expectSame(
  { options: tried, recommended, equal }: ReturnType<typeof whatIfFigures>,
  onSheets: ComparisonResult,
) {
  for (const [index, option] of onSheets.options.entries()) {
    const own = tried[index]!;
    for (const figure of ["npv", "score", "savingYear", "savingYearLow", "savingYearHigh", "chanceBest"] as const)
      expectRelative(own[figure]!, option[figure]!, 1e-9);
  }
  expect(tried[recommended!]!.name).toBe(onSheets.decision.recommended);
  expect(equal === null ? null : tried[equal]!.name).toBe(onSheets.decision.equal);
}

test("what is tried begins with the sheets' own figures, and comes to what they show once it is used", async () => {
  const book = await openWorkbook({ calculates: true, withFunctions: true });
  try {
    await excelGateway.createComparison(request);
    await book.settled();
    const first = await bothWays([]);
    expectSame(first.tried, first.onSheets);
    // The two vendors stand at the same defaults.
    const { recommended, equal } = first.onSheets.decision;
    expect([recommended, equal].sort()).toEqual(["One", "Other"]);

    // One driver of an option, and one of all; no figure that the sheets work out rests on either.
    const used = [
      { driver: "price", option: 1, value: 31 },
      { driver: "churn-rate", option: null, value: 0.03 },
    ] as const;
    const moves = used.map((each) => ({ ...each, option: each.option === null ? null : each.option + 1 }));
    const { tried } = await bothWays(moves);
    expect(tried.options[1]!.npv).not.toBe(first.tried.options[1]!.npv);
    await excelGateway.typeInputs(used);
    const { title, typed } = (await excelGateway.readSimulated())!;
    expect(title).toBe("Inputs");
    expect(typed).toContainEqual({ driver: "price", option: 1, content: 31 });
    expect(typed).toContainEqual({ driver: "price", option: 0, content: null });
    await book.settled();
    const afterwards = (await bothWays([])).onSheets;
    expectSame(tried, afterwards);
    expect(afterwards.decision.equal).toBeNull();

    // From a lattice the trials are rounded up, here as on the sheets.
    const set = (setting: Parameters<typeof simulation.settingRow>[0], input: string | number) =>
      book.type("Simulation", relative(simulation.settingRow(setting), simulation.columns.typed), input);
    await set("sampling", "Lattice");
    await book.settled();
    const drawnEvenly = await bothWays([]);
    expect(await excelGateway.readSimulated()).toMatchObject({ sampling: "lattice", trials: 16_384 });
    expectSame(drawnEvenly.tried, drawnEvenly.onSheets);
    expect(drawnEvenly.tried.options[1]!.savingYearLow).not.toBe(tried.options[1]!.savingYearLow);
    expect(drawnEvenly.onSheets.trials).toEqual({ shown: 16_384, asked: 16_384 });
    await set("atOnce", 20_000);
    await set("trials", 20_000);
    expect((await excelGateway.readComparison())!.trials).toEqual({ shown: 16_384, asked: 32_768 });
  } finally {
    book.close();
  }
});

test("what is used goes into its cells, wherever the user has moved them", async () => {
  const book = await openWorkbook({ calculates: false });
  try {
    expect(await excelGateway.readSimulated()).toBeNull();
    await excelGateway.createComparison(request);
    await insertLine(book, "Inputs", "rows", inputs.rowOf("price"));
    await excelGateway.typeInputs([
      { driver: "price", option: 1, value: 14 },
      { driver: "calls-per-year", option: null, value: 500_000 },
    ]);
    const at = (row: number, option: number) => book.value("Inputs", relative(row, inputs.columns.typed + option));
    expect(at(inputs.rowOf("price") + 1, 1)).toBe(14);
    const above = inputs.rowOf("calls-per-year") > inputs.rowOf("price") ? 1 : 0;
    expect(at(inputs.rowOf("calls-per-year") + above, 0)).toBe(500_000);
  } finally {
    book.close();
  }
});
