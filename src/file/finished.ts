import { unzip, zip } from "@cj-tech-master/excelts/archive";
import type { WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";

/** The version of Excel's calculation that all of Microsoft 365 has: a lower one would make it calculate all on opening. */
const calculationId = 191029;

/**
 * What the library cannot say: that the values need no new calculation when the file is opened, so that they stay where the
 * add-in is not installed, and the charts' names, by which the add-in knows its own again.
 */
export async function finished(file: Uint8Array, { sheets }: WorkbookPlan<PlannedSheetId>): Promise<Uint8Array> {
  const names = sheets.flatMap(({ charts }) => charts.map(({ name }) => name));
  const archive = zip();
  for await (const entry of unzip(file).entries()) {
    const bytes = await entry.bytes();
    archive.add(entry.path, amended(entry.path, bytes));
  }
  return archive.bytes();

  function amended(path: string, bytes: Uint8Array): Uint8Array | string {
    const text = new TextDecoder().decode(bytes);
    if (path === "xl/workbook.xml") return text.replace(/calcId="\d+"/, `calcId="${calculationId}"`);
    if (!/^xl\/drawings\/drawing\d+\.xml$/.test(path)) return bytes;
    return text.replace(/(<xdr:cNvPr [^>]*name=")[^"]*"/g, (_, before: string) => `${before}${names.shift()}"`);
  }
}
