import { generatorOf } from "../../../model/random/lattice";
import { areaAddress, columnFixed, relative } from "../../plan/address";
import type { Context } from "../context";
import { divisorFormula, uniformFormula } from "../common/drawFormulas";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/**
 * The random number of a row, from its variable, entity and year: the HDR number, added to the point of the lattice by the generating
 * vector's number for the entity.
 */
export function putUniform(sheet: SheetBuilder, { audit: layout }: Context, row: number, stream: Stream): void {
  const { columns } = layout;
  const at = (column: number) => relative(row, column);
  const draw = { variable: at(columns.variable), entity: at(columns.entity), year: at(columns.year) };
  sheet.formula(row, columns.firstDivisor, divisorFormula(layout, "first", draw), numberFormats.year);
  sheet.formula(row, columns.secondDivisor, divisorFormula(layout, "second", draw), numberFormats.year);
  const divisors = { first: at(columns.firstDivisor), second: at(columns.secondDivisor) };
  sheet.formula(row, columns.hdr, uniformFormula(layout, divisors), "0.0000000000");
  const generators = layout.generatorsOf(row);
  for (const entity of stream.entities)
    sheet.number(
      row,
      generators.column + entity,
      generatorOf(layout, { ...stream, entity }),
      numberFormats.year,
      "formula",
    );
  const generator = `INDEX(${areaAddress(generators, columnFixed)},1,1+${draw.entity})`;
  sheet.formula(row, columns.generator, generator, numberFormats.year);
  const points = layout.setting("points");
  const place = `MOD(${layout.setting("point")}*${at(columns.generator)},${points})/${points}`;
  sheet.formula(row, columns.uniform, `MOD(${place}+${at(columns.hdr)},1)`, "0.0000000000");
}

/** What is drawn, and for which entities: 0 where all options share it, else the options by number. */
interface Stream {
  readonly variable: number;
  readonly event: number;
  readonly entities: readonly number[];
}

interface ModelValue {
  readonly format: string;
  /** The amount that the difference is taken relative to; the larger of both values where there is none. */
  readonly scale?: string;
  /** The condition under which the row has a value. */
  readonly where?: string;
}

/**
 * The model's value of a row, and how far the formulas' is from it; a row that is not the model's differs altogether.
 * Programs differ in what they make of an empty text, so nothing is asked `where` there is no value.
 */
export function putModelValue(
  sheet: SheetBuilder,
  { audit: layout }: Context,
  row: number,
  { format, scale, where }: ModelValue,
): void {
  const { answer, columns } = layout;
  const only = (value: string, otherwise: string) => (where ? `IF(${where},${value},${otherwise})` : value);
  const answered = { row, column: answer.column + 1, rows: 1, columns: layout.optionCount };
  const model = `INDEX(${areaAddress(answered, columnFixed)},1,${layout.setting("number")})`;
  sheet.formula(row, columns.model, only(model, '""'), format);
  const [native, computed] = [relative(row, columns.drawn), relative(row, columns.model)];
  const size = scale ?? `MAX(ABS(${native}),ABS(${computed}))`;
  const gap = `IF(${native}=${computed},0,ABS(${native}-${computed})/(${size}))`;
  const isSameRow = `${relative(row, columns.id)}=${relative(row, answer.column)}`;
  sheet.formula(row, columns.difference, `IF(${isSameRow},${only(gap, "0")},1)`, numberFormats.difference);
}
