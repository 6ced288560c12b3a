import { excelGateway } from "../../src/excel/excelGateway";
import { messages } from "../../src/locale/messages";
import { relative } from "../../src/workbook/plan/address";
import { AuditLayout } from "../../src/workbook/layout/audit";
import { SimulationLayout } from "../../src/workbook/layout/simulation";
import { openOffice, startHeadless } from "excel-preview/headless";
import { sampleRequest } from "../support/sample";

jest.setTimeout(240_000);

const { titles } = messages.en.sheets;
const request = sampleRequest();
const simulation = new SimulationLayout(4);
const audit = new AuditLayout(4);

let preview: ReturnType<typeof startHeadless>;
let office: Awaited<ReturnType<typeof openOffice>>;

beforeAll(async () => {
  preview = startHeadless();
  office = await openOffice(preview.host);
  const { Excel, Office, OfficeExtension } = office.window as unknown as typeof globalThis;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
});

afterAll(() => {
  office.close();
  preview.close();
});

test("trials, seed, options and the trial to audit are kept when the comparison is written again, under an option's new name", async () => {
  await excelGateway.createComparison(request);
  const typedColumn = simulation.columns.typed;
  const [, onshore = "", nearshore = ""] = request.options.map(({ name }) => name);
  const typed: [title: string, address: string, value: string | number][] = [
    [titles.simulation, relative(simulation.settingRow("trials"), typedColumn), 50],
    [titles.simulation, relative(simulation.settingRow("seed"), typedColumn), 7],
    [titles.simulation, relative(simulation.settingRow("option"), typedColumn), nearshore],
    [titles.audit, relative(audit.settingRow("trial"), audit.columns.value), 3],
    [titles.audit, relative(audit.settingRow("option"), audit.columns.value), onshore],
  ];
  await Excel.run(async (context) => {
    for (const [title, address, value] of typed)
      context.workbook.worksheets.getItem(title).getRange(address).values = [[value]];
    await context.sync();
  });
  const renamed = request.options.map((option) => (option.name === onshore ? { ...option, name: "Acme" } : option));
  await excelGateway.createComparison({ ...request, options: renamed });
  const kept = await Excel.run(async (context) => {
    const ranges = typed.map(([title, address]) =>
      context.workbook.worksheets.getItem(title).getRange(address).load({ values: true }),
    );
    await context.sync();
    return ranges.map(({ values }) => (values as unknown[][])[0]?.[0]);
  });
  expect(kept).toEqual([50, 7, nearshore, 3, "Acme"]);
});
