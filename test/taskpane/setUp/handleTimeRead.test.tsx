/** @jest-environment ./scripts/kept/keptWindow.cjs */
import "../../support/paneBrowser";
import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { messages } from "../../../src/locale/messages";
import type { Language } from "../../../src/locale/language";
import { LanguageContext } from "../../../src/taskpane/frame/words";
import { firstForm, reduceForm } from "../../../src/taskpane/setUp/comparisonForm";
import { useReadFigure } from "../../../src/taskpane/setUp/useReadFigure";

/** What the set-up says of a text in the field of the handle time, or in that of the calls. */
function said(text: string, language: Language = "en", id: "handle-time" | "calls-per-year" = "handle-time") {
  const form = reduceForm(firstForm(language), { kind: "figureTyped", id, text, currency: "USD" });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
  );
  return renderHook(() => useReadFigure(form)(id), { wrapper }).result.current;
}

test("a handle time in minutes is said to be read as seconds, with what to type for the minutes", () => {
  expect(said("7.5")).toBe("Read as 7.5 s. Type 450 for 7.5 min.");
  expect(said("7,5", "da")).toBe("Læst som 7,5 s. Skriv 450 for 7,5 min.");
  expect(said("19")).toBe(messages.en.setUpView.readAsSeconds("19", "1,140"));
  // What is also thousands by its mark would be less still.
  expect(said("7.500")).toBe("Read as 7.5 s. Type 450 for 7.5 min.");
});

test("a handle time of hours is said to be so, and nothing is said of what is plausible, refused, or no handle time", () => {
  expect(said("27,000")).toBe("Read as 27,000 s, which is 7.5 hours. Type seconds.");
  for (const text of ["", "20", "312", "7200", "six", "0.5"]) expect(said(text)).toBeUndefined();
  expect(said("8", "en", "calls-per-year")).toBeUndefined();
  expect(said("620.000", "en", "calls-per-year")).toBe(messages.en.pane.readAs(620));
});

test("nothing is said of a handle time that stands on the sheet as it is", () => {
  const typed = { "handle-time": { text: "7.5", currency: "USD" } };
  const form = { ...firstForm("en"), entries: typed, found: typed };
  expect(renderHook(() => useReadFigure(form)("handle-time")).result.current).toBeUndefined();
});
