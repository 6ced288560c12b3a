import { ErrorMessage } from "./ErrorMessage";
import { FrameButton } from "./FrameButton";
import type { PaneFault } from "./paneFault";
import { useWords } from "./words";

/** What went wrong, what to do about it, and the way to try once more. */
export function TroubleMessage({ fault, onTryAgain }: { fault: PaneFault; onTryAgain: () => void }) {
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
      {"places" in fault && <div>{placesOf(fault.places)}</div>}
      {detail && <div lang="en">{detail}</div>}
    </ErrorMessage>
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
