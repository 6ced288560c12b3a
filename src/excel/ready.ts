/** Resolves once office.js has connected to Excel. */
export async function whenExcelIsReady(): Promise<void> {
  await Office.onReady();
}
