/** Where the template stands, beside the pane's page. */
export const templateAddress = "assets/template.xlsx";

/** Opens the template as a workbook of its own; the one at hand stays as it is. */
export async function openTemplate(): Promise<void> {
  const answer = await fetch(templateAddress);
  if (!answer.ok) throw new Error(`${templateAddress}: ${answer.status}`);
  await Excel.createWorkbook(await base64(await answer.blob()));
}

function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(",")[1]!);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });
}
