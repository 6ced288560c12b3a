import type { Style } from "@cj-tech-master/excelts";
import { FileColors } from "../../file/fileColors";
import { fromFileStyle, toFileStyle } from "../../file/fileStyle";

const colors = new FileColors("");

test("a style comes back from the grid as the file had it", () => {
  const style: Partial<Style> = {
    numFmt: "#,##0.00",
    font: {
      name: "Georgia",
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: { argb: "FF0B4F6C" },
    },
    alignment: { vertical: "middle", wrapText: true, indent: 2, horizontal: "centerContinuous" },
    border: {
      top: { style: "double", color: { argb: "FFC8C6C4" } },
      left: { style: "mediumDashed", color: { argb: "FF000000" } },
    },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF8E1" } },
  };
  // Both ways of centring are one in the grid.
  const { horizontal, ...alignment } = toFileStyle(fromFileStyle(style, colors)).alignment!;
  expect(["center", "centerContinuous"]).toContain(horizontal);
  expect({ ...style.alignment, ...alignment }).toEqual(style.alignment);
  expect({ ...toFileStyle(fromFileStyle(style, colors)), alignment: style.alignment }).toEqual(style);
});

test("a cell without a style of its own stays so", () => {
  expect(fromFileStyle({}, colors)).toEqual({});
});

test("the colours of the theme are read, lighter and darker ones too", () => {
  const themed = new FileColors(
    '<a:accent1><a:srgbClr val="806040"/></a:accent1><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1>',
  );
  expect(themed.hex({ theme: 4 })).toBe("#806040");
  expect(themed.hex({ theme: 1 })).toBe("#101010");
  expect(themed.hex({ theme: 4, tint: 0.5 })).toBe("#C0B0A0");
  expect(themed.hex({ theme: 4, tint: -0.5 })).toBe("#403020");
  expect(themed.hex({ theme: 9 })).toBe("#70AD47");
  expect(themed.hex(undefined)).toBeUndefined();
});
