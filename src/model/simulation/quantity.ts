/** What a block of trials has of something: one number for all of them, or a column with one each. */
export type Quantity = number | Float64Array;

/** A quantity in one trial of the block. */
export function valueAt(quantity: Quantity, index: number): number {
  return typeof quantity === "number" ? quantity : quantity[index]!;
}
