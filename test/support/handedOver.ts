import { type Example, type ExampleArgument, cellsInExample, isArea } from "../../src/workbook/examples/example";

/** The arguments as Excel hands them over. */
export function handedOver({ sheet = [] }: Example, given: readonly ExampleArgument[]): unknown[] {
  return given.map((argument) => (isArea(argument) ? cellsInExample(sheet, argument) : argument));
}
