import type { Grid } from "../grid/grid";
import type { Habits } from "./habits";
import type { OfficeError } from "../wire/officeError";
import type { OfficeObject } from "../wire/officeObject";
import type { ChartStore } from "./chartStore";
import type { ConditionalFormatStore } from "./conditionalFormatStore";
import type { LinkStore } from "./linkStore";
import type { ValidationStore } from "./validationStore";

/** What the objects of the model ask of their host. */
export interface Services {
  readonly grid: Grid;
  readonly habits: Habits;
  readonly charts: ChartStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly validations: ValidationStore;
  readonly links: LinkStore;
  /** Members that were accepted but are not shown: `PageLayout.orientation`. */
  readonly kept: Set<string>;
  /** Records a call that is not answered, and gives the error for it. */
  miss(what: string): OfficeError;
  showPane(isShown: boolean): void;
  raiseObjectEvent(eventType: number, targetId: string, message: object): void;
  /** Opens a file as a workbook; answers whether the user lets it. */
  openWorkbook(file: Uint8Array<ArrayBuffer>): boolean;
  removeSheet(sheetId: string): void;
  worksheet(sheetId: string): OfficeObject;
}
