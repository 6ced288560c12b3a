import { pastedLines } from "../../grid/pastedLines";

test.each([
  ["one value", "2,9", [["2,9"]]],
  [
    "rows and columns",
    "a\tb\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "the end of the last line, as Excel writes it",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["blank cells and lines", "1\t\t2\n\n3", [["1", "", "2"], [""], ["3"]]],
  ["a cell of two lines, with quotes and a tab", '"a ""b""\nc\td"\te', [['a "b"\nc\td', "e"]]],
  ["quotes inside a word", '5" disk\t"', [['5" disk', '"']]],
  ["nothing", "", [[""]]],
])("the text of a clipboard is read with %s", (_what, text, lines) => {
  expect(pastedLines(text)).toEqual(lines);
});
