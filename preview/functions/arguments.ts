import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CallHabits } from "./callHabits";
import type { FunctionMetadata, FunctionParameter } from "./metadata";
import { firstError, isArray, toPlain } from "./values";

/** One list of arguments for each call: several where a range is given for a single value. */
export type Calls = { rows: number; columns: number; argumentsAt(row: number, column: number): unknown[] };

/**
 * An error among the arguments keeps Excel from calling a function, unless errors may reach it where it takes a cell of any kind.
 * One that only says that an answer is still to come does so always.
 */
export function blockingError(values: BaseValueObject[], metadata: FunctionMetadata, takesErrors: boolean) {
  const errors = values.map((value, index) => ({ error: firstError(value), type: metadata.parameters[index]?.type }));
  const blocking = errors.find(
    ({ error, type }) => error && !(takesErrors && type === "any" && error.getValue() !== "#GETTING_DATA"),
  );
  return blocking?.error ?? null;
}

/**
 * Arguments as the function's types ask for them: a matrix gets rows of values with "" for empty cells, an argument
 * left out is null. A range for a single value makes Excel call the function once for each cell; so does this.
 */
export function readArguments(values: BaseValueObject[], metadata: FunctionMetadata, habits: CallHabits): Calls {
  const count = Math.max(values.length, metadata.parameters.length);
  const readers = Array.from({ length: count }, (_, index) =>
    readerFor(values[index], metadata.parameters[index], habits),
  );
  return {
    rows: Math.max(1, ...readers.map((reader) => reader.rows)),
    columns: Math.max(1, ...readers.map((reader) => reader.columns)),
    argumentsAt: (row, column) => readers.map((reader) => reader.at(row, column)),
  };
}

interface Reader {
  rows: number;
  columns: number;
  at(row: number, column: number): unknown;
}

function readerFor(
  value: BaseValueObject | undefined,
  parameter: FunctionParameter | undefined,
  habits: CallHabits,
): Reader {
  const always = (plain: unknown): Reader => ({ rows: 1, columns: 1, at: () => plain });
  if (value === undefined || (!isArray(value) && value.isNull())) return always(null);
  const asCell = (cell: Nullable<BaseValueObject>) =>
    !cell || cell.isNull() ? habits.blank : toldAs(toArgument(cell), parameter?.type, habits);
  const rows = isArray(value) ? value.getArrayValue().map((row) => row.map(asCell)) : [[asCell(value)]];
  if (parameter?.dimensionality === "matrix") return always(rows);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  return {
    ...size,
    at: (row, column) => {
      const line = rows[size.rows === 1 ? 0 : row];
      return asScalar(line?.[size.columns === 1 ? 0 : column] ?? "", parameter?.type);
    },
  };
}

/** What stands in a cell as this Excel hands it over. */
function toldAs(plain: unknown, type: string | undefined, { formatsNumbers }: CallHabits): unknown {
  if (typeof plain !== "number" || type !== "any" || !formatsNumbers) return plain;
  return { type: "FormattedNumber", basicType: "Double", basicValue: plain, numberFormat: "0%" };
}

/** An error comes as Excel hands it over, as an object that holds its name. */
function toArgument(value: Nullable<BaseValueObject>): unknown {
  const plain = toPlain(value);
  return value?.isError() ? { type: "Error", basicType: "Error", basicValue: plain } : plain;
}

/** Excel converts single values to the declared type, an empty cell to 0 or false; what cannot be converted is refused. */
function asScalar(value: unknown, type: string | undefined): unknown {
  if (type === "number") return value === "" || value === null ? 0 : asNumber(value);
  if (type === "boolean")
    return value === "" || value === null ? false : typeof value === "string" ? /^true$/i.test(value) : Boolean(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  return value;
}

function asNumber(value: unknown): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw { code: "#VALUE!", message: "" };
  return number;
}
