import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  typographyStyles,
} from "@fluentui/react-components";
import type { PaneFault } from "./paneFault";
import { useWords } from "./words";

/** What went wrong, what to do about it, and the way to try once more. */
export function TroubleMessage({ fault, onTryAgain }: { fault: PaneFault; onTryAgain: () => void }) {
  const styles = useStyles();
  const { words } = useWords();
  const { title, advice } = words.faults[fault.kind];
  const detail = detailOf(fault);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          <div>{advice}</div>
          {"places" in fault && <div className={styles.detail}>{placesOf(fault.places)}</div>}
          {detail && (
            <div className={styles.detail} lang="en">
              {detail}
            </div>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => onTryAgain()}>
            {fault.kind === "otherShape" ? words.layOutAnew : words.tryAgain}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** Enough to start with: the others are often like them. */
const mostPlaces = 12;

function placesOf(places: readonly string[]): string {
  const shown = places.slice(0, mostPlaces).join(", ");
  return places.length > mostPlaces ? `${shown} … (${places.length})` : shown;
}

/** The error's own words, for whoever is asked for help. */
function detailOf(fault: PaneFault): string | null {
  if (fault.kind === "excelError") return `${fault.code}: ${fault.message}`;
  return fault.kind === "unexpected" ? fault.message : null;
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal" },
  detail: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
});
