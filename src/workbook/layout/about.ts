import { type Area, absolute, cellAt, wholeRows } from "../plan/address";

/** What the About sheet says of the comparison, a row each. */
const aboutFacts = [
  "version",
  "written",
  "baseline",
  "language",
  "country",
  "currency",
  "scenario",
  "seed",
  "unsourced",
  "sourceAge",
  "old",
] as const;
export type AboutFact = (typeof aboutFacts)[number];

/** Where the facts stand on the About sheet, below its purpose; everything else follows them down the page. */
export class AboutLayout {
  readonly signsRow = null;

  readonly columns = { label: 0, value: 1 };
  readonly purposeRow = 3;
  readonly factsRow = 8;
  readonly sheetsRow = this.factsRow + 1 + aboutFacts.length + 1;

  factRow(fact: AboutFact): number {
    return this.factsRow + 1 + aboutFacts.indexOf(fact);
  }

  /** The cell that holds a fact. */
  fact(fact: AboutFact): Area {
    return cellAt(this.factRow(fact), this.columns.value);
  }

  /** The same as its sheet's formulas refer to it. */
  factCell(fact: AboutFact): string {
    return absolute(this.factRow(fact), this.columns.value);
  }

  get checkedCells(): readonly Area[] {
    return [wholeRows(this.factsRow, this.factsRow + aboutFacts.length, this.columns.value)];
  }

  get definedNames() {
    return { Outsource_Currency: this.fact("currency"), Outsource_Language: this.fact("language") };
  }
}
