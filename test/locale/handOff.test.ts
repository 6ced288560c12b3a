import { languages } from "../../src/locale/language";
import { messages } from "../../src/locale/messages";

describe.each(languages)("what is said of handing on, in %s", (language) => {
  const { sheet, log, area, origin } = messages[language].handOff;

  test("shows every fact it is given", () => {
    const facts: [string, string[]][] = [
      [log.handedOff(14), ["14"]],
      [log.restored(14, []), ["14"]],
      [log.restored(14, ["'Costs'!B4 =A1"]), ["14", "'Costs'!B4 =A1"]],
      [log.line("Done", "0.1.0"), ["Done", "0.1.0"]],
      [area.frozen("Liste"), ["Liste"]],
      [area.handOff.done(1, "Liste"), ["1", "Liste"]],
      [area.restore.done(1234), [language === "da" ? "1.234" : "1,234"]],
      [area.repair.done(3), ["3"]],
      [origin.newer("9.0.0", "0.1.0"), ["9.0.0", "0.1.0"]],
      [origin.other("0.0.9", "0.1.0"), ["0.0.9", "0.1.0"]],
      [origin.model("1.0.0", "1.1.0"), ["1.0.0", "1.1.0"]],
      [origin.changedDefault("AHT", "Offshore", "300", "360"), ["AHT", "Offshore", "300", "360"]],
      [origin.newSheets(["Audit", "Simulation"]), ["Audit", "Simulation"]],
      [origin.goneDrivers(["fax-lines"]), ["fax-lines"]],
    ];
    for (const [text, shown] of facts) for (const fact of shown) expect(text).toContain(fact);
  });

  test("a list that has lost a cell does not read like one that has not", () => {
    expect(log.restored(2, ["B4"])).not.toBe(log.restored(2, []));
  });

  test("the sheet's title is one that Excel takes, and differs from the comparison's own", () => {
    expect(sheet.title.length).toBeLessThanOrEqual(31);
    expect(sheet.title).not.toMatch(/[\\/?*[\]:']/);
    expect(Object.values(messages[language].sheets.titles)).not.toContain(sheet.title);
  });

  test("calm and plain: no exclamation marks, no straight double quotes", () => {
    const texts = JSON.stringify([sheet, log, area, origin], (_, value: unknown) =>
      typeof value === "function" ? undefined : value,
    );
    // Excel's own errors end in one.
    expect(texts.replace(/#[\p{L}/\d]+!/gu, "").match(/!|\\"/g)).toBeNull();
  });
});
