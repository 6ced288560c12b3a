import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { relative } from "../../src/workbook/plan/address";
import { AuditLayout } from "../../src/workbook/layout/audit";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { openWorkbook } from "../support/openWorkbook";
import { sampleRequest } from "../support/sample";

jest.setTimeout(240_000);

const { titles } = messages.en.sheets;
const request = sampleRequest();
const simulation = new SimulationLayout(4);
const audit = new AuditLayout(4);

let book: Awaited<ReturnType<typeof openWorkbook>>;
beforeAll(async () => {
  book = await openWorkbook({ calculates: false });
});
afterAll(() => book.close());

test("trials, seed, sampling, confidence, options and the trial to audit are kept when the comparison is written again, under an option's new name", async () => {
  await excelGateway.createComparison(request);
  const typedColumn = simulation.columns.typed;
  const [, onshore = "", nearshore = ""] = request.options.map(({ name }) => name);
  const typed: [title: string, address: string, value: string | number][] = [
    [titles.simulation, relative(simulation.settingRow("trials"), typedColumn), 50],
    [titles.simulation, relative(simulation.settingRow("seed"), typedColumn), 7],
    [titles.simulation, relative(simulation.settingRow("sampling"), typedColumn), "Lattice"],
    [titles.simulation, relative(simulation.settingRow("decisionSampling"), typedColumn), "Random"],
    [titles.simulation, relative(simulation.settingRow("decisionTrials"), typedColumn), 2000],
    [titles.simulation, relative(simulation.settingRow("confidence"), typedColumn), 0.8],
    [titles.simulation, relative(simulation.settingRow("option"), typedColumn), nearshore],
    [titles.audit, relative(audit.settingRow("trial"), audit.columns.value), 3],
    [titles.audit, relative(audit.settingRow("option"), audit.columns.value), onshore],
  ];
  for (const [title, address, value] of typed) await book.type(title, address, value);
  const renamed = request.options.map((option) => (option.name === onshore ? { ...option, name: "Acme" } : option));
  await excelGateway.createComparison({ ...request, options: renamed });
  const kept = typed.map(([title, address]) => book.value(title, address));
  expect(kept).toEqual([50, 7, "Lattice", "Random", 2000, 0.8, nearshore, 3, "Acme"]);
});
