/** @jest-environment ./scripts/kept/keptWindow.cjs */
import { rememberLanguage, rememberedLanguage } from "../../../src/taskpane/frame/rememberedLanguage";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("the language chosen last is remembered", () => {
  expect(rememberedLanguage()).toBeNull();
  rememberLanguage("da");
  expect(rememberedLanguage()).toBe("da");
});

test("a language that the add-in does not speak is forgotten", () => {
  localStorage.setItem("outsource.language", "xx");
  expect(rememberedLanguage()).toBeNull();
});

test("a browser that keeps nothing stops nobody", () => {
  for (const member of ["getItem", "setItem"] as const)
    jest.spyOn(Storage.prototype, member).mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
  expect(() => rememberLanguage("da")).not.toThrow();
  expect(rememberedLanguage()).toBeNull();
});
