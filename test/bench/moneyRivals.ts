import { outsourceBreakeven, outsourceTco } from "../../src/functions/money";
import { assumptionsTable, fourOptions } from "./assumptionsTable";
import type { Rivals } from "./sideBySide";

export function moneyRivals(): Rivals {
  const four = assumptionsTable(fourOptions, 5);
  const fourForLonger = assumptionsTable(fourOptions, 10);
  const eight = assumptionsTable([...fourOptions, ...fourOptions], 5);
  const eightForLonger = assumptionsTable([...fourOptions, ...fourOptions], 10);
  return {
    "OUTSOURCE_TCO, 4 options, 5 years": () => outsourceTco(four),
    "OUTSOURCE_TCO, 4 options, 10 years": () => outsourceTco(fourForLonger),
    "OUTSOURCE_TCO, 8 options, 5 years": () => outsourceTco(eight),
    "OUTSOURCE_TCO, 8 options, 10 years": () => outsourceTco(eightForLonger),
    "OUTSOURCE_BREAKEVEN of a price, 4 options, 5 years": () => outsourceBreakeven(four, 4, "price"),
    "OUTSOURCE_BREAKEVEN of a price, 4 options, 10 years": () => outsourceBreakeven(fourForLonger, 4, "price"),
  };
}
