import { modelVersion } from "../../model/catalogue/version";
import { addinVersion } from "../../workbook/request/madeBy";
import type { HostFacts } from "../Gateway";

/** The requirement sets that tell Excels apart, and a version beyond the newest that is known of any. */
const setNames = ["ExcelApi", "ExcelApiDesktop", "ExcelApiOnline", "CustomFunctionsRuntime", "SharedRuntime"] as const;
const newest = 40;

/** What this Excel says of itself. One sync. */
export async function readHostFacts(context: Excel.RequestContext): Promise<HostFacts> {
  const application = context.application.load({ calculationMode: true });
  const culture = context.application.cultureInfo.load({ name: true });
  const numbers = culture.numberFormat.load({ numberDecimalSeparator: true, numberGroupSeparator: true });
  await context.sync();
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    addin: addinVersion,
    model: modelVersion,
    host: String(diagnostics.host),
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    displayLanguage,
    contentLanguage,
    culture: culture.name,
    decimalSeparator: numbers.numberDecimalSeparator,
    thousandsSeparator: numbers.numberGroupSeparator,
    calculationMode: application.calculationMode,
    sets: Object.fromEntries(setNames.map((name) => [name, newestOf(name)])),
    browser: navigator.userAgent,
    cores: navigator.hardwareConcurrency,
    hasWebAssembly: typeof WebAssembly !== "undefined",
    hasWorkers: typeof Worker !== "undefined",
  };
}

function newestOf(set: (typeof setNames)[number]): string | null {
  const versions = Array.from({ length: newest }, (_, index) => `1.${newest - index}`);
  return versions.find((version) => Office.context.requirements.isSetSupported(set, version)) ?? null;
}
