/** In what one Excel differs from another, and what its user is doing: a test makes this one as unkind as Excel can be. */
export class Habits {
  /** What stands between the areas of an address. On Windows it is the list separator of the user's region. */
  listSeparator: "," | ";" = ",";
  calculationMode: "Automatic" | "Manual" = "Automatic";
  /** How often a batch has asked for everything to be calculated. */
  fullCalculations = 0;
  private edit: Promise<void> | null = null;

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
}
