import { type Area, formatArea, intersection } from "../grid/a1";

/** In what one Excel differs from another, and what its user is doing: a test makes this one as unkind as Excel can be. */
export class Habits {
  /** What stands between the areas of an address. On Windows it is the list separator of the user's region. */
  listSeparator: "," | ";" = ",";
  /** The user's region, by which numbers are written. */
  culture = "en-US";
  calculationMode: "Automatic" | "Manual" = "Automatic";
  /** In which language cells name their errors to the add-in. */
  errorLanguage: "en" | "da" = "en";
  /** Whether defined names are told in the notation of rows and columns by number. */
  namesInR1C1 = false;
  /** The longest request, and the longest answer, in characters; null where none is too long. */
  mostCharacters: number | null = null;
  /** Whether this is the workbook in front: some members answer only there. */
  isInFront = true;
  /** The newest requirement set of Excel's API that there is, ExcelApi 1.x. */
  apiLevel = 15;
  /** Whether what changes now is changed by another person, in an Excel elsewhere. */
  isOfCoauthor = false;
  /** Whether a sheet is made as wide as a page when that is asked for. */
  fitsToPage = true;
  /** What batches have asked to be calculated, in order: "Full" is everything, "Recalculate" what has changed. */
  readonly calculations: string[] = [];
  /** What was entered over several cells at once, of which none is changed alone: the grid itself has no such formulas. */
  readonly arrayBlocks: { readonly sheetId: string; readonly area: Area }[] = [];
  private edit: Promise<void> | null = null;

  /** With which error a member fails while another workbook is in front; null where it does not. */
  errorBehind(typeName: string, member: string): string | null {
    return this.isInFront ? null : (membersOfFront.get(`${typeName}.${member}`) ?? null);
  }

  /** The user begins to edit a cell; the returned function ends it. */
  beginEdit(): () => void {
    let end = () => {};
    this.edit = new Promise((resolve) => {
      end = () => {
        this.edit = null;
        resolve();
      };
    });
    return end;
  }

  /** Resolves to whether a batch may run: one that cannot wait for the end of an edit may not. */
  async admits(mayWait: boolean): Promise<boolean> {
    if (this.edit === null) return true;
    if (mayWait) await this.edit;
    return mayWait;
  }

  /** How much of such blocks an area has: nothing, whole blocks, or a part of one. */
  arrayBlocksIn(sheetId: string, area: Area): "none" | "whole" | "part" {
    const own = this.arrayBlocks.filter((block) => block.sheetId === sheetId);
    const met = own.filter((block) => intersection(block.area, area));
    if (met.length === 0) return "none";
    return met.every((block) => isSame(intersection(block.area, area), block.area)) ? "whole" : "part";
  }

  /** An error's name as a cell tells it; any other value as it is. */
  told(value: unknown): unknown {
    return this.errorLanguage === "da" ? (danishErrors.get(value) ?? value) : value;
  }
}

const isSame = (one: Area | null, other: Area) => one !== null && formatArea(one) === formatArea(other);
/** What Microsoft's pages on troubleshooting list. */
const membersOfFront: ReadonlyMap<string, string> = new Map([
  ...["add", "addAt"].map((name) => [`WorksheetCollection.${name}`, "GeneralException"] as const),
  ...["activate", "showGridlines", "showHeadings"].map((name) => [`Worksheet.${name}`, "GeneralException"] as const),
  ...["freezeAt", "freezeColumns", "freezeRows", "unfreeze"].map(
    (name) => [`WorksheetFreezePanes.${name}`, "GeneralException"] as const,
  ),
  ["Worksheet.delete", "InvalidSelection"],
]);

const danishErrors: ReadonlyMap<unknown, string> = new Map([
  ["#N/A", "#I/T"],
  ["#NAME?", "#NAVN?"],
  ["#VALUE!", "#VÆRDI!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#REF!", "#REFERENCE!"],
  ["#NUM!", "#NUM!"],
  ["#NULL!", "#NUL!"],
  ["#GETTING_DATA", "#HENTER_DATA"],
  ["#SPILL!", "#OVERLØB!"],
]);
