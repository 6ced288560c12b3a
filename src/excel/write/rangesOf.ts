import { type Area, areaAddress } from "../../workbook/plan/address";

/** The longest list of areas that one request may name. */
const longestAddress = 8000;

/**
 * What stands between the areas of an address: a comma, but on Windows the list separator of the user's region, which Excel does
 * not tell (office-js#1167). A Danish one has a semicolon.
 */
let listSeparator: "," | ";" | null = null;

/** Finds out how this Excel separates areas, before the first are named. One sync, once a session. */
export async function learnListSeparator(context: Excel.RequestContext): Promise<void> {
  if (listSeparator !== null) return;
  context.workbook.worksheets.getFirst().getRanges("A1,B1").load({ areaCount: true });
  try {
    await context.sync();
    listSeparator = ",";
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error && error.code === "InvalidArgument")) throw error;
    listSeparator = ";";
  }
}

/** Areas of a sheet in as few ranges as may be. */
export function rangesOf(target: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  const separator = listSeparator ?? ",";
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      addresses[addresses.length - 1] = `${last}${separator}${address}`;
    else addresses.push(address);
  }
  return addresses.map((address) => target.getRanges(address));
}
