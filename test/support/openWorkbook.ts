import path from "node:path";
import { parseArea } from "excel-preview/a1";
import { AddinFunctions, type FunctionsMetadata, openOffice, readInput, startHeadless } from "excel-preview/headless";
import { calculated } from "../../src/file/calculated";
import { cellFunctions } from "../../src/functions/entry/cellFunctions";
import { counted } from "../../src/functions/runtime/counted";
import { installCustomFunctions } from "./customFunctions";
import { watchedBatches } from "./watchedBatches";

interface Settings {
  /** Whether formulas are calculated; a suite that reads none of their values is much faster without. */
  readonly calculates: boolean;
  /** Whether the add-in's functions are there from the start. */
  readonly withFunctions?: boolean;
}

/** A workbook on the real office.js, whose globals it sets. */
export async function openWorkbook({ calculates, withFunctions = false }: Settings) {
  installCustomFunctions();
  const preview = startHeadless({ calculates });
  const batches = watchedBatches(preview.host);
  const office = await openOffice(preview.host);
  const { Excel, Office, OfficeExtension } = office.window as unknown as typeof globalThis;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const { grid } = preview;
  const implementations = Object.fromEntries([...cellFunctions].map(([id, cell]) => [id, counted(id, cell)]));
  const functions = new AddinFunctions(grid, (id) => implementations[id]);
  if (withFunctions) await install();

  const idOf = (title: string) => {
    const tab = grid.tabs.find(title);
    if (!tab) throw new Error(`There is no sheet ${title}`);
    return tab.id;
  };
  const place = (title: string, address: string) => {
    const { top, left } = parseArea(address)!;
    return { id: idOf(title), top, left };
  };
  return {
    ...preview,
    /** How many batches were sent, how large they were, and which of them is to fail. */
    batches,
    /** Brings the functions in, as installing the add-in does; those apart that an older list of them does not hold. */
    install,
    /** How functions are called. */
    callHabits: functions.habits,
    titles: () => grid.tabs.all().map(({ title }) => title),
    value: (title: string, address: string) => {
      const { id, top, left } = place(title, address);
      return grid.cells.value(id, top, left);
    },
    formula: (title: string, address: string) => {
      const { id, top, left } = place(title, address);
      return grid.cells.formula(id, top, left);
    },
    /** Enters something in a cell as the user does. */
    type: async (title: string, address: string, input: string | number) => {
      const { id, top, left } = place(title, address);
      grid.cells.enter(id, top, left, [[readInput(input)]]);
      await functions.settled();
    },
    /** Adds a sheet of the user's own. */
    add: async (title: string, entries: Record<string, string | number>) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(title);
        for (const [address, entry] of Object.entries(entries)) sheet.getRange(address).formulas = [[entry]];
        await context.sync();
      });
      await functions.settled();
    },
    sheet: (title: string) => grid.tabs.sheet(idOf(title)),
    settled: () => functions.settled(),
    /** All cells of all sheets, as they show. */
    everything: async () => {
      await functions.settled();
      return grid.tabs.all().map(({ id, title }) => {
        const used = grid.cells.usedArea(id, true);
        const rows = used ? Array.from({ length: used.bottom + 1 }, (_, row) => row) : [];
        const columns = used ? Array.from({ length: used.right + 1 }, (_, column) => column) : [];
        return {
          title,
          values: rows.map((row) => columns.map((column) => grid.cells.value(id, row, column))),
          formulas: rows.map((row) => columns.map((column) => grid.cells.formula(id, row, column))),
        };
      });
    },
    /** The values that the second engine gives to the cells of some sheets: what shows where the first one calculates nothing. */
    recomputed: (...titles: readonly string[]) => {
      const tabs = grid.tabs.all().filter(({ title }) => titles.includes(title));
      const formulas = tabs.map(({ id, title }) => {
        const { bottom = -1, right = -1 } = grid.cells.usedArea(id, true) ?? {};
        const columns = Array.from({ length: right + 1 }, (_, column) => column);
        const cells = Array.from({ length: bottom + 1 }, (_, row) =>
          columns.map((column) => grid.cells.formula(id, row, column)),
        );
        return { title, cells };
      });
      return calculated(
        formulas,
        grid.names.all().map(({ name, formula }) => ({ name, reference: formula.replace(/^=/, "") })),
      );
    },
    /** Takes away every sheet but the first, and every name. */
    empty: async () => {
      await functions.settled();
      for (const { id } of grid.tabs.all().slice(1)) grid.tabs.remove(id);
      for (const name of grid.names.all()) grid.names.remove(name);
    },
    close: () => {
      office.close();
      preview.close();
    },
  };

  async function install(unknown: readonly string[] = []) {
    const { readFunctions } = jest.requireActual<{
      readFunctions: (folder: string) => Promise<FunctionsMetadata>;
    }>("../../src/functions/entry/metadata.js");
    const list = await readFunctions(path.resolve(__dirname, "../../src/functions"));
    functions.register({ ...list, functions: list.functions.filter(({ id }) => !unknown.includes(id)) });
  }
}
