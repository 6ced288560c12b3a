import { type Language, languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";
import { type ChangedMeaning, changedMeanings } from "../../../src/model/catalogue/changedMeanings";
import { type LogEntry, isLogEntry } from "../../../src/workbook/request/logEntry";
import { logLine } from "../../../src/workbook/request/logLine";

const done = { on: "2026-12-01", version: "0.2.0" } as const;
const days: Record<Language, string> = { en: "1 December 2026", da: "1. december 2026", fil: "Disyembre 1, 2026" };
const meant = Object.keys(changedMeanings) as ChangedMeaning[];

describe.each(languages)("a line of the log in %s", (language) => {
  const { drivers, handOff } = messages[language];
  const textOf = (entry: LogEntry) => {
    const [day, text] = logLine(entry, language);
    expect([day, isLogEntry(entry)]).toEqual([days[language], true]);
    expect(text).toContain(done.version);
    return text;
  };

  test.each(meant)("names %s and says what it means now", (driver) => {
    const text = textOf({ ...done, kind: "meaningChanged", driver });
    expect(text).toContain(drivers[driver].name);
    expect(text).toContain(handOff.origin.meanings[driver]);
  });

  test("names the drivers of other defaults, and apart from them those of another range, unit or evidence", () => {
    const named = ["price", "shrinkage"] as const;
    const lines = (["defaultsChanged", "othersChanged"] as const).map((kind) =>
      textOf({ ...done, kind, drivers: named }),
    );
    for (const line of lines) for (const driver of named) expect(line).toContain(drivers[driver].name);
    expect(lines[0]).not.toBe(lines[1]);
  });

  test("says how many amounts were converted at which rate, or kept as figures", () => {
    const money = { ...done, count: 14, from: "USD", to: "DKK" } as const;
    const converted = textOf({ ...money, kind: "moneyConverted", rate: 6.87 });
    for (const fact of ["14", "USD", "DKK", language === "da" ? "6,87" : "6.87"]) expect(converted).toContain(fact);
    const kept = textOf({ ...money, kind: "moneyKept" });
    for (const fact of ["14", "USD", "DKK"]) expect(kept).toContain(fact);
    expect(kept).not.toBe(converted.replace(/6[.,]87/, ""));
  });

  test("says how many formulas were frozen and restored, and names those that were not", () => {
    expect(textOf({ ...done, kind: "handedOff", count: 84 })).toContain("84");
    const whole = textOf({ ...done, kind: "restored", count: 84, left: [] });
    const left = "Costs!B4 =OUTSOURCE_SCORE()";
    const partly = textOf({ ...done, kind: "restored", count: 83, left: [left] });
    expect([whole.includes("84"), partly.includes("83"), partly.includes(left)]).toEqual([true, true, true]);
  });
});
