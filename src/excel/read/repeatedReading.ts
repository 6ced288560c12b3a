import { todayName } from "../../workbook/layout/inputs";
import { identityNames } from "../../workbook/plan/sheetId";
import type { ComparisonResult } from "../Gateway";
import { loadResult } from "./readResult";

/** The rows of Inputs that a request holds, beside the options' names. */
const requestRows: ReadonlySet<unknown> = new Set(["arrangement", "country", "horizon-years", "default-currency-rate"]);

/** A reading of the comparison that is done over and over. */
export interface RepeatedReading {
  /** Queues the figures of the comparison on show; call the result after a sync. */
  begin(context: Excel.RequestContext): () => ComparisonResult | null;
  /**
   * Reads the few cells that the pane shows, in one sync; where sheets, names or what was asked for have changed since the last
   * time, everything.
   */
  again(context: Excel.RequestContext): Promise<ComparisonResult | null>;
}

/** A reading that follows a comparison, and starts from how it is shown. */
export function repeatedReading(
  shown: ComparisonResult,
  readAll: (context: Excel.RequestContext) => Promise<ComparisonResult | null>,
): RepeatedReading {
  let last: { readonly mark: string | null; readonly result: ComparisonResult } | null = { mark: null, result: shown };

  function begin(context: Excel.RequestContext): () => ComparisonResult | null {
    const mark = loadMark(context);
    const figures = loadResult(context);
    return () => {
      if (last === null || (last.mark !== null && last.mark !== mark())) return null;
      const { request, sheets } = last.result;
      const titles = Object.fromEntries(sheets.map(({ id, title }) => [id, title])) as Parameters<typeof figures>[1];
      last = { mark: mark(), result: figures(request, titles) };
      return last.result;
    };
  }

  async function readFigures(context: Excel.RequestContext): Promise<ComparisonResult | null> {
    const figures = begin(context);
    await context.sync();
    return figures();
  }

  return {
    begin,
    async again(context) {
      // Where a name has gone, there are no figures to read.
      const figures = last && (await readFigures(context).catch(() => null));
      if (figures) return figures;
      const mark = loadMark(context);
      const result = await readAll(context);
      last = result && { mark: mark(), result };
      return result;
    },
  };
}

/** Queues the reading of what tells whether more than figures has changed; call the result after a sync. */
function loadMark({ workbook }: Excel.RequestContext): () => string {
  const sheets = workbook.worksheets.load({ name: true });
  const names = workbook.names.load({ name: true, formula: true });
  const [assumptions, today] = [identityNames.inputs, todayName].map((name) =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load({ values: true }),
  ) as [Excel.Range, Excel.Range];
  return () => {
    const rows = assumptions.isNullObject ? [] : (assumptions.values as unknown[][]);
    return JSON.stringify([
      sheets.items.map(({ name }) => name),
      names.items.map(({ name, formula }) => [name, String(formula)]),
      rows.filter(([id], index) => index === 0 || requestRows.has(id)),
      today.isNullObject ? null : (today.values as unknown[][]),
    ]);
  };
}
