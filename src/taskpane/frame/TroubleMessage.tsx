import type { GatewayFault } from "../../excel/Gateway";
import { ErrorMessage } from "./ErrorMessage";
import { FrameButton } from "./FrameButton";
import type { PaneFault } from "./paneFault";
import { useLoaded } from "./useLoaded";
import { useWords } from "./words";

interface Props {
  readonly fault: PaneFault;
  readonly onTryAgain: () => void;
  /** How the places of a fault are said; one after the other if left out. */
  readonly inWords?: (places: readonly string[]) => string;
}

/** What went wrong, what to do about it, and the way to try once more. */
export function TroubleMessage(props: Props) {
  const { failure } = useWords().words;
  const { fault } = props;
  if (fault.kind === "unexpected") return <Told {...props} {...failure} />;
  return <ToldInItsWords {...props} fault={fault} />;
}

const loadTexts = () => import("../../locale/faultTexts");

/** The words of what Excel has refused come when they are needed; where they do not come, it is told in those that are here. */
function ToldInItsWords(props: Props & { readonly fault: GatewayFault }) {
  const { language, words } = useWords();
  const { part, fault: missed } = useLoaded(loadTexts);
  if (missed) return <Told {...props} {...words.failure} />;
  return part && <Told {...props} {...part.faultTexts[language][props.fault.kind]} />;
}

interface Texts {
  readonly title: string;
  readonly advice: string;
}

function Told({ fault, onTryAgain, inWords = inTurn, title, advice }: Props & Texts) {
  const { words } = useWords();
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
