import type { StyleName } from "../../plan/styles";
import type { Context } from "../context";
import { putVerdict } from "../common/heading";
import type { AboutPage } from "./aboutPage";

/** A sample of each colour and type beside its meaning. */
export function putColourKey(page: AboutPage, context: Context): void {
  const texts = context.messages.sheets.about;
  page.band(texts.bandColours);
  for (const [style, meaning] of Object.entries(colourKey(context)) as [StyleName, string][]) {
    if (style === "check") putVerdict(page.sheet, context, page.row, 0);
    else page.sheet.text(page.row, 0, style === "closed" ? "" : texts.sample, style);
    page.sheet.text(page.row++, 1, meaning, "label");
  }
}

/** What each colour and type says; a second sign always says the same. */
export function colourKey({ messages }: Pick<Context, "messages">): Partial<Record<StyleName, string>> {
  const texts = messages.sheets.about;
  return {
    input: texts.keyInput,
    formula: texts.keyFormula,
    linked: texts.keyLinked,
    closed: texts.keyClosed,
    header: texts.keyHeader,
    total: texts.keyTotal,
    unit: texts.keyUnit,
    evidence: texts.keyEvidence,
    id: texts.keyId,
    check: texts.keyCheck,
  };
}
