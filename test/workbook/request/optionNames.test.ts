import { messages } from "../../../src/locale/messages";
import { optionNames } from "../../../src/workbook/request/optionNames";

const defaults = messages.en.pane.setUp.optionNames;

test("an option without a typed name is called after its arrangement", () => {
  expect(optionNames([{ name: null, arrangement: "onshore" }], defaults)).toEqual(["Onshore vendor"]);
});

test("a default name that an earlier option has, typed or not, gets the next free number", () => {
  const options = [
    { name: null, arrangement: "offshore" },
    { name: "OFFSHORE VENDOR 2 ", arrangement: "offshore" },
    { name: null, arrangement: "offshore" },
  ] as const;
  expect(optionNames(options, defaults)).toEqual(["Offshore vendor", "OFFSHORE VENDOR 2 ", "Offshore vendor 3"]);
});

test("typing the default name of an earlier option leaves that option its name", () => {
  const options = [
    { name: null, arrangement: "onshore" },
    { name: "onshore vendor", arrangement: "offshore" },
  ] as const;
  expect(optionNames(options, defaults)).toEqual(["Onshore vendor", "onshore vendor"]);
});
