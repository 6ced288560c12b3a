import { type MadeBy, thisAddin } from "../workbook/request/madeBy";
import type { Located } from "./locateSheets";

const madeByKey = "outsource.madeBy";
const keptKey = "outsource.keptAsItIs";

/** Notes in the workbook that this version of the add-in has written it. */
export function rememberMadeBy({ workbook }: Excel.RequestContext): void {
  workbook.settings.add(madeByKey, JSON.stringify(thisAddin()));
}

/** Notes that the user does not want the workbook brought up to this version. */
export function rememberKept({ workbook }: Excel.RequestContext): void {
  workbook.settings.add(keptKey, currentVersion());
}

export function readMadeBy(settings: readonly Excel.Setting[]): Pick<Located, "madeBy" | "isKeptAsItIs"> {
  const valueOf = (wanted: string) => settings.find(({ key }) => key === wanted)?.value as unknown;
  const madeBy = valueOf(madeByKey);
  return {
    madeBy: madeBy === undefined ? null : (JSON.parse(String(madeBy)) as MadeBy),
    isKeptAsItIs: valueOf(keptKey) === currentVersion(),
  };
}

function currentVersion(): string {
  const { addin, model, catalogue } = thisAddin();
  return [addin, model, catalogue].join(" ");
}
