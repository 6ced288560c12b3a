/** What the manifest asks for: an Excel that takes the add-in by another way may lack it, or say that it has it and lack it. */
const neededSets = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.4", ExcelApi: "1.12" } as const;

/** Resolves once office.js has connected to Excel. */
export async function whenExcelIsReady(): Promise<void> {
  await Office.onReady();
}

/** The requirement sets that this Excel lacks. */
export function missingSets(): string[] {
  return Object.entries(neededSets)
    .filter(([set, version]) => !Office.context.requirements.isSetSupported(set, version))
    .map(([set, version]) => `${set} ${version}`);
}
