import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** Univer's value objects and the plain values that a custom function takes and gives. */
export type Plain = string | number | boolean | null;

export const errorCodes: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** A reference to cells or an array: Univer gives even one cell as an array of one, and no array for a left out argument. */
export function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

export function toPlain(value: Nullable<BaseValueObject>): Plain {
  if (!value || value.isNull()) return "";
  return value.getValue();
}

export function firstError(value: Nullable<BaseValueObject>): ErrorValueObject | null {
  if (!value) return null;
  if (!isArray(value)) return value.isError() ? (value as ErrorValueObject) : null;
  return value.getArrayValue().flat().map(firstError).find(Boolean) ?? null;
}

export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(errorCodes.has(code) ? (code as ErrorType) : ErrorType.VALUE);
}

/** What a function has answered, as the engine takes it: null shows as 0, as it does in Excel. */
export function toValueObject(answer: unknown): BaseValueObject {
  if (Array.isArray(answer)) return toArrayObject(answer);
  if (answer === null || answer === undefined) return NumberValueObject.create(0);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (typeof answer === "number")
    return Number.isFinite(answer) ? NumberValueObject.create(answer) : errorValue("#NUM!");
  return isFunctionError(answer) ? errorValue(answer.code) : StringValueObject.create(String(answer));
}

/** Excel turns a whole spill into an error if one value of it is one. */
function toArrayObject(rows: unknown[]): BaseValueObject {
  const table = rows.map((row) => (Array.isArray(row) ? row : [row]));
  const [firstRow] = table;
  if (!firstRow || firstRow.length === 0) return errorValue("#CALC!");
  const values = table.map((row) => row.map(toValueObject));
  if (values.flat().some((value) => value.isError())) return errorValue("#VALUE!");
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: firstRow.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export interface FunctionError {
  code: string;
  message: string;
}

/** `CustomFunctions.Error` of the frame; it has its own window, so `instanceof` would not know it. */
export function isFunctionError(error: unknown): error is FunctionError {
  return typeof error === "object" && error !== null && "code" in error && errorCodes.has(String(error.code));
}
