import { Body1Strong } from "@fluentui/react-components";
import { type CentreYear, atHeadCount, centreYear } from "../../model/cost/calibration";
import type { OptionAssumptions } from "../../model/assumptions/assumptions";
import { type LineId, moneyLines } from "../../model/cost/moneyLine";
import { amountInUnit } from "../decision/compactAmount";
import { useAllWords } from "../frame/allWords";
import { gapUnit } from "./gapUnit";
import { signedGap } from "./signedGap";
import { useSectionStyles } from "../frame/useSectionStyles";
import { useTableStyles } from "../frame/useTableStyles";

interface Props {
  readonly centre: OptionAssumptions;
  readonly fte: number;
  /** Null where the cost is not known. */
  readonly cost: number | null;
}

/** What the head count makes of each line, and what of the gap it leaves unexplained. */
export function GapLines({ centre, fte, cost }: Props) {
  const section = useSectionStyles();
  const table = useTableStyles();
  const { language, texts } = useAllWords();
  const { calibrateView, lines: names } = texts;
  const [model, there] = [centreYear(centre), atHeadCount(centre, fte)];
  const unit = gapUnit([model.cost, there.cost, cost]);
  const amount = (value: number) => amountInUnit(value, unit, language);
  const gap = (value: number) => signedGap(value, amount);
  const ids = moneyLines.map(({ id }) => id).filter((id) => amountOf(model, id) !== 0 || amountOf(there, id) !== 0);
  return (
    <section className={section.section} aria-labelledby="gap-heading">
      <Body1Strong as="h2" id="gap-heading" className={section.heading}>
        {calibrateView.lines}
      </Body1Strong>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{calibrateView.line}</th>
            <th scope="col">{calibrateView.yourHeads}</th>
            <th scope="col">{calibrateView.model}</th>
            <th scope="col">{calibrateView.gap}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{names.lines[id]}</th>
              <td>{amount(amountOf(there, id))}</td>
              <td>{amount(amountOf(model, id))}</td>
              <td>{gap(amountOf(there, id) - amountOf(model, id))}</td>
            </tr>
          ))}
          {cost !== null && (
            <tr>
              <th scope="row">{calibrateView.rest}</th>
              <td>{amount(cost - there.cost)}</td>
              <td />
              <td>{gap(cost - there.cost)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{calibrateView.total}</th>
            <td>{amount(cost ?? there.cost)}</td>
            <td>{amount(model.cost)}</td>
            <td>{gap((cost ?? there.cost) - model.cost)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** What a line costs in a year; one that the year does not have costs nothing. */
function amountOf({ lines }: CentreYear, id: LineId): number {
  return lines.find((line) => line.id === id)?.amount ?? 0;
}
