import fc from "fast-check";
import { fingerprint } from "../../../src/model/catalogue/fingerprint";

// The vectors of the FNV reference code.
test.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("fingerprint of %p is the published FNV-1a hash", (text, hash) => {
  expect(fingerprint(text)).toBe(hash);
});

// Reckoned with the two bytes c3 a6 by hand.
test("fingerprint reads a letter beyond ASCII as its UTF-8 bytes", () => {
  expect(fingerprint("æ")).toBe("179dddbc");
});

test("fingerprint changes when any one letter does", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
      (a, b, letter) => {
        fc.pre(letter !== "~");
        expect(fingerprint(`${a}${letter}${b}`)).not.toBe(fingerprint(`${a}~${b}`));
      },
    ),
  );
});
