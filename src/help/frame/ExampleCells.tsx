import type { Language } from "../../locale/language";
import { columnLetters } from "../../workbook/plan/address";
import type { ExampleCell } from "../../workbook/examples/example";
import { writtenCell } from "../examples/written";

/** Cells as a sheet shows them, under the letters and beside the numbers of their places where `isPlaced`. */
export function ExampleCells({
  caption,
  cells,
  language,
  isPlaced = false,
}: {
  caption: string;
  cells: readonly (readonly ExampleCell[])[];
  language: Language;
  isPlaced?: boolean;
}) {
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className="cells">
        <caption>{caption}</caption>
        {isPlaced && (
          <thead>
            <tr>
              <td></td>
              {cells[0]?.map((_, column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cells.map((row, index) => (
            <tr key={index}>
              {isPlaced && <th scope="row">{index + 1}</th>}
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === "number" ? "number" : undefined}>
                  {writtenCell(cell, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
