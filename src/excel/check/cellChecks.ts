import { cellAt } from "../../workbook/plan/address";
import { frozenValue } from "../../workbook/handOff/frozenValue";
import { learnListSeparator, rangesOf } from "../write/rangesOf";
import { type Bench, type Check, triedSetting } from "./bench";

/** More than a piece of settings usually holds, and than one request usually carries. */
const memoryLength = 6000;
const payloadCells = { rows: 30, columns: 1000, length: 50 };
const { rows, columns, length } = payloadCells;
const danish = "[$-406]d. mmmm yyyy";

/** Whether cells take and give back what the add-in writes. */
export const cellChecks: readonly Check[] = [
  { id: "areas", wanted: [",", ";"], find: separatorOfAreas },
  {
    id: "relativeFormulas",
    wanted: ["2, 3, 3, 4"],
    async find(bench) {
      const { cells } = bench;
      cells(0, 0, 1, 2).values = [[1, 2]];
      const copies = cells(1, 0, 2, 2);
      // One text for all cells, as the comparison is written.
      copies.formulasR1C1 = "=R[-1]C+1" as unknown as string[][];
      return (await bench.answers(copies)).join(", ");
    },
  },
  {
    id: "untouchedCells",
    wanted: ["a, c"],
    async find(bench) {
      const pair = bench.cells(0, 0, 1, 2);
      pair.values = [["a", "b"]];
      pair.values = [[null, "c"]];
      return (await bench.answers(pair)).join(", ");
    },
  },
  {
    id: "formats",
    wanted: [`012, String, ${danish}`],
    async find({ context, cells }) {
      const [text, day] = [cells(0, 0), cells(0, 1)];
      text.values = [["'012"]];
      day.numberFormat = [[danish]];
      text.load({ values: true, valueTypes: true });
      day.load({ numberFormat: true });
      await context.sync();
      return [text.values, text.valueTypes, day.numberFormat].flat(2).join(", ");
    },
  },
  {
    id: "dates",
    // Days since 1900, or since 1904 as on old Macs.
    wanted: ["1462", "0"],
    async find(bench) {
      const cell = bench.cells(0, 0);
      cell.formulas = [["=DATE(1904,1,1)"]];
      cell.numberFormat = [["0"]];
      return String(await bench.answers(cell));
    },
  },
  {
    id: "errors",
    wanted: ["#N/A, #DIV/0!, #NAME?, #VALUE!, kept", "#I/T, #DIVISION/0!, #NAVN?, #VÆRDI!, kept"],
    find: errorsToldAndKept,
  },
  { id: "memory", wanted: [String(memoryLength)], find: keptLength },
  { id: "payload", wanted: [String(rows * columns * length)], find: carriedLength },
];

/** What stands between the areas of an address, by which one of two is taken. */
async function separatorOfAreas({ context, sheet }: Bench): Promise<string> {
  for (const separator of [",", ";"]) {
    const areas = sheet.getRanges(["A1", "B1"].join(separator)).load({ areaCount: true });
    try {
      await context.sync();
      if (areas.areaCount === 2) return separator;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error && error.code === "InvalidArgument")) throw error;
    }
  }
  return "InvalidArgument";
}

/** What errors are called, and whether one that is written as a value stays an error, as it has to where formulas are frozen. */
async function errorsToldAndKept(bench: Bench): Promise<string> {
  const [formulas, frozen] = [bench.cells(0, 0, 1, 4), bench.cells(1, 0, 1, 4)];
  formulas.formulas = [["=NA()", "=1/0", "=OUTSOURCE_NO_SUCH_NAME", '=1+"x"']];
  const errors = await bench.answers(formulas);
  frozen.values = [errors.map((error) => frozenValue(error, "Error"))];
  frozen.load({ valueTypes: true });
  await bench.context.sync();
  const isKept = frozen.valueTypes.flat().every((type) => String(type) === "Error");
  return [...errors, isKept ? "kept" : "not kept"].join(", ");
}

/** How much of a long setting the workbook gives back. */
async function keptLength({ context }: Bench): Promise<string> {
  const { settings } = context.workbook;
  settings.add(triedSetting, "x".repeat(memoryLength));
  await context.sync();
  const kept = settings.getItem(triedSetting).load({ value: true });
  await context.sync();
  return String(String(kept.value).length);
}

/** How many characters come back of those that one request has written. */
async function carriedLength(bench: Bench): Promise<string> {
  const block = bench.cells(0, 0, rows, columns);
  block.values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => "x".repeat(length)));
  const values = await bench.answers(block);
  return String(values.join("").length);
}

/** Whether rules and colours reach several areas at once. */
export const ruleChecks: readonly Check[] = [
  {
    id: "validation",
    wanted: ["Decimal, 0, 0.95, true"],
    async find({ context, cells }) {
      const { dataValidation } = cells(0, 0);
      dataValidation.rule = { decimal: { formula1: 0, formula2: 0.95, operator: "Between" } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
      dataValidation.load({ type: true, rule: true, ignoreBlanks: true });
      await context.sync();
      const { type, rule, ignoreBlanks } = dataValidation;
      const bounds = [rule.decimal?.formula1, rule.decimal?.formula2].map((bound) => JSON.stringify(bound));
      return [type, ...bounds, ignoreBlanks].join(", ");
    },
  },
  {
    id: "conditionalFormats",
    wanted: ["1, 1"],
    async find({ context, sheet, cells }) {
      await learnListSeparator(context);
      const corners = [cells(0, 0), cells(0, 2)].map((cell) => cell.load({ rowIndex: true, columnIndex: true }));
      await context.sync();
      const areas = corners.map(({ rowIndex, columnIndex }) => cellAt(rowIndex, columnIndex));
      for (const { conditionalFormats } of rangesOf(sheet, areas)) {
        const { cellValue } = conditionalFormats.add("CellValue");
        cellValue.format.fill.color = "#FFC7CE";
        cellValue.rule = { formula1: "=1", operator: "EqualTo" };
      }
      const formats = corners.map((cell) => cell.conditionalFormats.load({ type: true }));
      await context.sync();
      return formats.map(({ items }) => items.length).join(", ");
    },
  },
];
