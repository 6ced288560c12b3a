import { keptEntries } from "../../../src/workbook/standing/keptEntries";
import { languages } from "../../../src/locale/language";
import { messages } from "../../../src/locale/messages";

const entry = (row: number, column: number, cell: string | number) => ({ row, column, cell, numberFormat: "General" });

test("where everything has its place, no sheet is added", () => {
  expect(keptEntries([], "en", [])).toBeNull();
});

test.each(languages)(
  "in %s each entry is listed with the sheet and the cell it stood in, a formula as the text it was",
  (language) => {
    const texts = messages[language].sheets.kept;
    const lists = [
      { title: "Inputs", entries: [{ ...entry(6, 2, 31.5), what: "Price, Acme" }, entry(0, 27, "=B7*2")] },
      { title: "2026", entries: [entry(1, 0, "'007")] },
    ];
    expect(keptEntries(lists, language, ["Inputs"])).toEqual({
      title: texts.title,
      cells: [
        [texts.title],
        [texts.note],
        [],
        [texts.sheet, texts.cell, texts.what, texts.entry],
        ["Inputs", "C7", "Price, Acme", 31.5],
        ["Inputs", "AB1", null, "'=B7*2"],
        ["'2026", "A2", null, "'007"],
      ],
    });
  },
);

test("its title is one that no other sheet has", () => {
  const { title } = messages.en.sheets.kept;
  expect(keptEntries([{ title: "Inputs", entries: [entry(0, 0, 1)] }], "en", [title.toUpperCase()])?.title).toBe(
    `${title} (2)`,
  );
});
