import type { AddinFunctions } from "../functions/addinFunctions";
import type { LeftOut } from "../file/leftOut";
import type { OpenedFile } from "../file/openedFile";
import type { SavingAddin } from "../file/saveFile";
import type { Host } from "../host";

/** Opens and saves the workbook of the page, and remembers the file that it came from. */
export class FileDesk {
  private opened: OpenedFile | null = null;
  private savedAt = 0;

  constructor(
    private readonly host: Host,
    private readonly functions: AddinFunctions,
    private readonly addin: Promise<Omit<SavingAddin, "isFunction">>,
  ) {}

  /** Whether the workbook has changed since it was opened or saved. */
  get hasChanges(): boolean {
    return this.host.changeCount !== this.savedAt;
  }

  /** Puts a file in place of the workbook; answers what of it is not shown. */
  async open(bytes: Uint8Array): Promise<readonly LeftOut[]> {
    // What reads and writes files is large, so it comes with the first of them.
    const { openFile } = await import("../file/openFile");
    const { opened, leftOut } = await openFile(this.host, bytes);
    this.opened = opened;
    await this.functions.settled();
    this.savedAt = this.host.changeCount;
    return leftOut;
  }

  /** The workbook as it is shown, once everything in it is calculated. */
  async save(): Promise<Uint8Array> {
    const { saveFile } = await import("../file/saveFile");
    await this.host.idle();
    await this.functions.settled();
    const changeCount = this.host.changeCount;
    const isFunction = (name: string) => this.functions.has(name);
    const bytes = await saveFile(this.host, this.opened, { ...(await this.addin), isFunction });
    this.savedAt = changeCount;
    return bytes;
  }
}
