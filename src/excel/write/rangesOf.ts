import { type Area, areaAddress } from "../../workbook/plan/address";

/** The longest list of areas that one request may name. */
const longestAddress = 8000;

/** Areas of a sheet in as few ranges as may be. */
export function rangesOf(target: Excel.Worksheet, areas: readonly Area[]): Excel.RangeAreas[] {
  const addresses: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
  }
  return addresses.map((address) => target.getRanges(address));
}
