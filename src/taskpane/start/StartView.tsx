import { Button, Caption1, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { startTexts } from "../../locale/startTexts";
import { articles } from "../../model/catalogue/factor";
import { drivers, mostYears } from "../../model/catalogue/drivers";
import { factors } from "../../model/catalogue/factors";
import { mostOptions } from "../../workbook/request/request";
import { ViewFrame } from "../frame/ViewFrame";
import { useWords } from "../frame/words";
import type { ViewProps } from "../viewProps";
import { OpenTemplate } from "./OpenTemplate";
import { WayPicture } from "./WayPicture";

/** What the add-in is for, and the ways to begin. */
export function StartView({ pane, gateway }: ViewProps) {
  const styles = useStyles();
  const { language, words } = useWords();
  const start = startTexts[language];
  const isWriting = pane.activity === "writing";
  return (
    <ViewFrame heading={start.heading}>
      <WayPicture articles={Object.keys(articles).length} factors={factors.length} drivers={drivers.length} />
      <ul className={styles.lines}>
        {[start.compares(mostOptions, mostYears), start.writes, start.says].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => pane.showView("setUp")}>
          {start.create}
        </Button>
        <Button
          data-testid="create-comparison"
          aria-describedby="example-hint"
          aria-disabled={isWriting}
          icon={isWriting ? <Spinner size="tiny" aria-hidden /> : undefined}
          onClick={pane.create}
        >
          {isWriting ? words.frame.creating : start.example}
        </Button>
        <Caption1 id="example-hint" className={styles.note}>
          {start.exampleHint}
        </Caption1>
        <OpenTemplate gateway={gateway} />
      </div>
      <Caption1 className={styles.note}>{start.note}</Caption1>
    </ViewFrame>
  );
}

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  ways: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
});
