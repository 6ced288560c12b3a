import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { atHeadCount, centreYear } from "../../model/cost/calibration";
import type { OptionAssumptions } from "../../model/assumptions/assumptions";
import { compactAmount } from "../decision/compactAmount";
import { useAllWords } from "../frame/allWords";
import { useTableStyles } from "./useTableStyles";

interface Props {
  readonly centre: OptionAssumptions;
  readonly fte: number;
  /** Null where the cost is not known. */
  readonly cost: number | null;
}

/** What the head count makes of each line, and what of the gap it leaves unexplained. */
export function GapLines({ centre, fte, cost }: Props) {
  const styles = useStyles();
  const table = useTableStyles();
  const { language, texts } = useAllWords();
  const { calibrateView, lines: names } = texts;
  const [model, there] = [centreYear(centre), atHeadCount(centre, fte)];
  const amount = (value: number) => compactAmount(value, language);
  return (
    <section className={styles.section} aria-labelledby="gap-heading">
      <Body1Strong as="h2" id="gap-heading" className={styles.heading}>
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
          {model.lines.map(({ id, amount: before }, index) => (
            <tr key={id}>
              <th scope="row">{names.lines[id]}</th>
              <td>{amount(there.lines[index]!.amount)}</td>
              <td>{amount(before)}</td>
              <td>{amount(there.lines[index]!.amount - before)}</td>
            </tr>
          ))}
          {cost !== null && (
            <tr>
              <th scope="row">{calibrateView.rest}</th>
              <td />
              <td />
              <td>{amount(cost - there.cost)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{calibrateView.total}</th>
            <td>{amount(cost ?? there.cost)}</td>
            <td>{amount(model.cost)}</td>
            <td>{amount((cost ?? there.cost) - model.cost)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});
