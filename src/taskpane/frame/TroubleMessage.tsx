import { ErrorMessage } from "./ErrorMessage";
import { FrameButton } from "./FrameButton";
import type { PaneFault } from "./paneFault";
import { useWords } from "./words";

interface Props {
  readonly fault: PaneFault;
  readonly onTryAgain: () => void;
  /** How the places of a fault are said; one after the other if left out. */
  readonly inWords?: (places: readonly string[]) => string;
}

/** What went wrong, what to do about it, and the way to try once more. */
export function TroubleMessage({ fault, onTryAgain, inWords = inTurn }: Props) {
  const { words } = useWords();
  const { title, advice } = words.faults[fault.kind];
  const detail = detailOf(fault);
  return (
    <ErrorMessage
      title={title}
      action={
        <FrameButton onClick={() => onTryAgain()}>
          {fault.kind === "otherShape" ? words.layOutAnew : words.tryAgain}
        </FrameButton>
      }
    >
      <div>{advice}</div>
      {"places" in fault && <div>{placesOf(fault.places, inWords)}</div>}
      {detail && <div lang="en">{detail}</div>}
    </ErrorMessage>
  );
}

/** Enough to start with: the others are often like them. */
const mostPlaces = 12;

const inTurn = (places: readonly string[]) => places.join(", ");

function placesOf(places: readonly string[], inWords: typeof inTurn): string {
  const shown = inWords(places.slice(0, mostPlaces));
  return places.length > mostPlaces ? `${shown} … (${places.length})` : shown;
}

/** The error's own words, for whoever is asked for help. */
function detailOf(fault: PaneFault): string | null {
  if (fault.kind === "excelError") return `${fault.code}: ${fault.message}`;
  return fault.kind === "unexpected" ? fault.message : null;
}
