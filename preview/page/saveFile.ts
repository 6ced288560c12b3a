import type { Pane, PaneWindow } from "./pane";

/** Built from the add-in's side: it reads the workbook through office.js, as the pane does. */
const script = "/file/comparison.js";
const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads the comparison in the workbook under a name; false when there is none. */
export async function saveFile(pane: Pane, name: string): Promise<boolean> {
  const bytes = await (await fileMaker(pane.window))();
  if (bytes === null) return false;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: fileType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
}

/** The function that makes the file, which comes into the pane's page with the first file that is asked for. */
async function fileMaker(page: PaneWindow): Promise<NonNullable<PaneWindow["comparisonFile"]>> {
  if (!page.comparisonFile) {
    const element = page.document.createElement("script");
    element.src = script;
    await new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${script} is not built: run \`npm run build\` first.`));
      page.document.head.append(element);
    });
  }
  return page.comparisonFile!;
}
