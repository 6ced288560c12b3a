import type { Gateway } from "../excel/Gateway";
import type { HandOffPane } from "./handOff/useHandOff";
import type { ComparisonPane } from "./setUp/comparisonPane";

/** What every view is given; most take a part of it. */
export interface ViewProps {
  readonly pane: ComparisonPane;
  readonly handOff: HandOffPane;
  readonly gateway: Gateway;
}
