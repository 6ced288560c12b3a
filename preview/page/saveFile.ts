import type { Guest } from "./guest";
import type { Pane } from "./pane";
import type { PaneWindow } from "./paneWindow";

type Saver = NonNullable<Guest["saver"]>;
type FileMaker = () => Promise<Uint8Array<ArrayBuffer> | null>;

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads what the add-in saves of the workbook under a name; false when there is nothing to save. */
export async function saveFile(pane: Pane, saver: Saver, name: string): Promise<boolean> {
  const bytes = await (await fileMaker(pane.window, saver))();
  if (bytes === null) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: fileType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}

/** The function that makes the file, which comes into the pane's page with the first file that is asked for. */
async function fileMaker(page: PaneWindow, saver: Saver): Promise<FileMaker> {
  const functions = page as unknown as Record<string, FileMaker | undefined>;
  if (!functions[saver.function]) {
    const element = page.document.createElement("script");
    element.src = saver.script;
    await new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${saver.script} is not built yet.`));
      page.document.head.append(element);
    });
  }
  return functions[saver.function]!;
}
