import {
  byId,
  cellOf,
  cellsOf,
  choiceArgument,
  isLeftOut,
  numberArgument,
  numberIn,
  numbersArgument,
} from "../../../src/functions/arguments/arguments";

const domain = { least: 0, most: 10 };
const fault = (facts: object) => ({ ok: false, fault: facts });
const answer = (value: unknown) => ({ ok: true, value });

describe("a cell", () => {
  it.each([0, -0.5, NaN, "text", " text ", "12", true, false])("that holds %p is taken as it stands", (value) => {
    expect(cellOf(value)).toBe(value);
  });

  it.each([null, undefined, "", "  ", "\t"])("that holds %p is blank", (blank) => {
    expect(cellOf(blank)).toBeNull();
  });

  it("with a format is its basic value, an error its name, and a blank stays blank", () => {
    expect(cellOf({ type: "FormattedNumber", basicValue: 12.5, numberFormat: "0 kr." })).toBe(12.5);
    expect(cellOf({ type: "Error", basicValue: "#DIV/0!", basicType: "Error" })).toBe("#DIV/0!");
    expect(cellOf(Object.assign(new Error("gone"), { code: "#REF!", basicValue: "#REF!" }))).toBe("#REF!");
    expect(cellOf({ basicValue: "" })).toBeNull();
    expect([cellOf({ primitive: 5 }), cellOf({ code: "#NUM!" })]).toEqual([5, "#NUM!"]);
  });

  // A blank takes a default; a value we cannot read must not.
  it.each([[{}], [{ basicValue: null }], [{ basicValue: { value: 5 } }], [[[1, 2]]]])(
    "that holds %p, which nobody knows how to read, is not blank",
    (unknown) => {
      expect(cellOf(unknown)).not.toBeNull();
    },
  );
});

describe("a range", () => {
  it("is its cells, row by row", () => {
    expect(
      cellsOf([
        ["a", { basicValue: 1 }],
        [undefined, " "],
      ]),
    ).toEqual([
      ["a", 1],
      [null, null],
    ]);
  });

  it("of a single value is one cell, and of a list a column", () => {
    expect(cellsOf(5)).toEqual([[5]]);
    expect(cellsOf(undefined)).toEqual([[null]]);
    expect(cellsOf([1, { basicValue: 2 }])).toEqual([[1], [2]]);
  });
});

describe("an argument is left out", () => {
  it.each([null, undefined, "", " "])("when it is %p", (raw) => expect(isLeftOut(raw)).toBe(true));
  it("when it is a range without cells", () => expect(isLeftOut([])).toBe(true));
  it.each([0, false, "A", { basicValue: 0 }])("not when it is %p", (raw) => expect(isLeftOut(raw)).toBe(false));
  it("not when it is a range of blanks", () => expect(isLeftOut([[null]])).toBe(false));
});

describe("a number", () => {
  it("is answered from both ends of its domain", () => {
    expect([0, 10].map((value) => numberIn("n", value, domain))).toEqual([answer(0), answer(10)]);
  });

  it.each([-0.1, 10.1])("of %d outside its domain is refused, with the domain and the place", (value) => {
    const place = { row: 2, column: 3 };
    expect(numberIn("n", value, domain, place)).toEqual(
      fault({ kind: "outsideDomain", argument: "n", value, domain, place }),
    );
  });

  it.each(["5", "text", true, NaN, Infinity])("is not %p", (value) => {
    expect(numberArgument("n", value, domain, 3)).toEqual(fault({ kind: "notANumber", argument: "n", value }));
  });

  it("that is left out is its default; without one it is missing", () => {
    for (const raw of [null, undefined, "", [[null]]]) {
      expect(numberArgument("n", raw, domain, 3)).toEqual(answer(3));
      expect(numberArgument("n", raw, domain)).toEqual(fault({ kind: "argumentMissing", argument: "n" }));
    }
  });

  it("of 0 is not left out", () => {
    expect(numberArgument("n", 0, domain, 3)).toEqual(answer(0));
  });

  it("may come formatted, or as a range of one cell", () => {
    expect(numberArgument("n", { basicValue: 7 }, domain)).toEqual(answer(7));
    expect(numberArgument("n", [[{ basicValue: 7 }]], domain)).toEqual(answer(7));
  });
});

describe("a range of numbers", () => {
  it("keeps its shape, with blanks counted as asked", () => {
    expect(
      numbersArgument(
        "n",
        [
          [1, null],
          ["", 4],
        ],
        domain,
        0,
      ),
    ).toEqual(
      answer([
        [1, 0],
        [0, 4],
      ]),
    );
  });

  it("refuses the first bad cell, with its place", () => {
    const place = { row: 2, column: 1 };
    expect(
      numbersArgument(
        "n",
        [
          [1, 2],
          ["x", 11],
        ],
        domain,
      ),
    ).toEqual(fault({ kind: "notANumber", argument: "n", value: "x", place }));
    expect(
      numbersArgument(
        "n",
        [
          [1, 2],
          [null, 11],
        ],
        domain,
      ),
    ).toEqual(fault({ kind: "blankCell", argument: "n", place }));
  });

  it("of a single value has no place to name", () => {
    expect(numbersArgument("n", "x", domain)).toEqual(fault({ kind: "notANumber", argument: "n", value: "x" }));
  });
});

describe("a choice", () => {
  const ids = ["npv", "total"] as const;
  const choose = (raw: unknown, fallback?: "npv") => choiceArgument("metric", raw, byId(ids), ids, fallback);

  it.each(["total", " TOTAL ", { basicValue: "Total" }, [["total"]]])("is found by %p", (raw) => {
    expect(choose(raw)).toEqual(answer("total"));
  });

  it("that is left out is its default; without one it is missing", () => {
    expect(choose(null, "npv")).toEqual(answer("npv"));
    expect(choose(" ")).toEqual(fault({ kind: "argumentMissing", argument: "metric" }));
  });

  it.each(["totals", -1, 1, true, "__proto__"])("of %p is unknown, and refused with those allowed", (value) => {
    const unknown = { kind: "unknownChoice", argument: "metric", value, allowed: ids };
    expect(choose(value, "npv")).toEqual(fault(unknown));
  });
});
