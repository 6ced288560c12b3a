import type { ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { formatArea, parseArea } from "../grid/a1";
import { numberIn, textIn } from "../model/cellValueConditionalFormat";
import { type ConditionalFormat, ConditionalFormatCollection } from "../model/conditionalFormats";
import type { Services } from "../model/services";
import type { FileColors } from "./fileColors";
import { argb } from "./fileStyle";

/** A cell that equals a number or a text, and the colours it takes then: what the grid draws of conditional formats. */
interface Drawn {
  readonly equals: string;
  readonly fill?: string;
  readonly color?: string;
}

/** Takes the conditional formats of a sheet; answers how many the grid does not draw. */
export function takeConditionalFormats(
  services: Services,
  sheetId: string,
  sheet: Worksheet,
  colors: FileColors,
): number {
  const rules = sheet.conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  // The first in a file stands above the others, the last that is added in the workbook.
  const fromBelow = rules.toSorted((a, b) => (b.rule.priority ?? 0) - (a.rule.priority ?? 0));
  let left = 0;
  for (const { ref, rule } of fromBelow) {
    const drawn = drawnOf(rule, colors);
    const areas = ref
      .split(/[\s,]+/)
      .map((address) => parseArea(address))
      .filter((area) => area !== null);
    if (drawn) show(new ConditionalFormatCollection(services, sheetId, areas).add("CellValue"), drawn);
    else left++;
  }
  return left;
}

/** Puts the conditional formats of the workbook in place of those of the file that were taken from it. */
export function putConditionalFormats(services: Services, sheetId: string, sheet: Worksheet, colors: FileColors): void {
  const others = sheet.conditionalFormattings.flatMap((formatting): ConditionalFormattingOptions[] => {
    const rules = formatting.rules.filter((rule) => !drawnOf(rule, colors));
    return rules.length > 0 ? [{ ...formatting, rules }] : [];
  });
  const first = 1 + Math.max(0, ...others.flatMap(({ rules }) => rules.map(({ priority }) => priority ?? 0)));
  const own = services.conditionalFormats.ofSheet(sheetId).flatMap((format, index) => {
    const { rule, fill, fontColor } = (format as ConditionalFormat).cellValue;
    if (!rule) return [];
    const ref = format.areas.map((area) => formatArea(area)).join(" ");
    const style = {
      ...(fill !== null && { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: argb(fill) } }),
      ...(fontColor !== null && { font: { color: argb(fontColor) } }),
    };
    const formula = rule.formula1.replace(/^=/, "");
    const formulae = [textIn(rule.formula1) === null ? Number(formula) : formula];
    return [
      {
        ref,
        rules: [{ type: "cellIs" as const, operator: "equal" as const, formulae, priority: first + index, style }],
      },
    ];
  });
  sheet.conditionalFormattings = [...others, ...own];
}

/** Null where the grid does not draw the rule. */
function drawnOf(rule: ConditionalFormattingRule, colors: FileColors): Drawn | null {
  if (rule.type !== "cellIs" || rule.operator !== "equal") return null;
  const [formula = ""] = rule.formulae ?? [];
  const equals = `=${String(formula).trim()}`;
  if (!Number.isFinite(numberIn(equals)) && textIn(equals) === null) return null;
  const { fill, font, ...others } = rule.style ?? {};
  const { color, ...otherFont } = font ?? {};
  if (Object.values({ ...others, ...otherFont }).some((each) => each !== undefined)) return null;
  if (fill && !(fill.type === "pattern" && fill.pattern === "solid")) return null;
  const filled = fill ? colors.hex(fill.bgColor ?? fill.fgColor) : undefined;
  const colored = colors.hex(color);
  return { equals, ...(filled && { fill: filled }), ...(colored && { color: colored }) };
}

function show({ cellValue }: ConditionalFormat, { equals, fill, color }: Drawn): void {
  const looks = cellValue.part("format", "ConditionalRangeFormat");
  if (fill) looks.part("fill", "ConditionalRangeFill").kept.set("color", fill);
  if (color) looks.part("font", "ConditionalRangeFont").kept.set("color", color);
  cellValue.rule = { formula1: equals, operator: "EqualTo" };
}
