import { auditWords } from "../../layout/audit";
import { sensitivityWords } from "../../layout/sensitivity";
import { simulationWords } from "../../layout/simulation";
import { summaryWords } from "../../layout/summary";
import type { SheetWord } from "../../layout/workings";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putBand } from "../common/heading";

/** The words and sentences that formulas of other sheets show or fill in. */
export function putWords(sheet: SheetBuilder, { messages, workings: layout }: Context): void {
  const { audit, sensitivity, simulation, summary } = messages.sheets;
  putBand(sheet, layout.sections.words.band, sensitivity.bandWords, layout.idColumn + 1);
  const put = (id: SheetWord, text: string) => {
    sheet.text(layout.wordRow(id), layout.labelColumn, text, "evidence");
    sheet.text(layout.wordRow(id), layout.idColumn, id, "id");
  };
  for (const id of sensitivityWords) put(id, sensitivity[id]);
  for (const id of simulationWords) put(id, simulation[id]);
  for (const id of auditWords) put(id, audit[id]);
  for (const id of summaryWords) put(id, summary[id]);
}
