import type { ComparisonRequest } from "../workbook/request";
import type { SheetId } from "../workbook/sheetId";

/** What the pane shows of a comparison that stands in the workbook. */
export interface ComparisonResult {
  readonly request: ComparisonRequest;
  /** In the workbook's order; the first is the baseline. */
  readonly options: readonly OptionResult[];
  /** Whether every check of the Checks sheet passes; null while Excel shows errors there. */
  readonly checksPass: boolean | null;
  readonly sheets: readonly { readonly id: SheetId; readonly title: string }[];
}

/** One option's figures; null where Excel shows an error. */
export interface OptionResult {
  readonly name: string;
  readonly score: number | null;
  readonly npv: number | null;
  /** Net present cost of the baseline less the option's. */
  readonly saving: number | null;
  readonly rankByCost: number | null;
}

/** Why the workbook could not be written or read. */
export type GatewayFault =
  | { readonly kind: "editingCell" }
  | { readonly kind: "protectedWorkbook" }
  | { readonly kind: "excelError"; readonly code: string; readonly message: string };

/** The workbook as the pane sees it. */
export interface Gateway {
  /** Writes the comparison; what was in the workbook before stays. Rejects with a `GatewayError`. */
  createComparison(request: ComparisonRequest): Promise<ComparisonResult>;
  /** The comparison in this workbook, or null when there is none. */
  readComparison(): Promise<ComparisonResult | null>;
  /**
   * Calls back with fresh figures after Excel has recalculated, or with null once the sheets are gone; the returned
   * function stops it.
   */
  watchComparison(
    onResult: (result: ComparisonResult | null) => void,
    onFault: (fault: GatewayFault) => void,
  ): Promise<() => void>;
  /** Brings a sheet to the front. */
  showSheet(title: string): Promise<void>;
  /** The language Excel's own menus are in, as a tag such as "da-DK". */
  displayLanguage(): string;
}

export class GatewayError extends Error {
  constructor(readonly fault: GatewayFault) {
    super(fault.kind);
  }
}
