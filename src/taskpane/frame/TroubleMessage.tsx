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
  const { failure, tryAgain } = useWords().words;
  const { fault } = props;
  if (fault.kind === "unexpected") return <Told {...props} {...failure} action={tryAgain} />;
  return <ToldInItsWords {...props} fault={fault} />;
}

const loadTexts = () => import("../../locale/faultTexts");

/** The words of what Excel has refused come when they are needed. Where they do not come that is said, and they are asked for again. */
function ToldInItsWords(props: Props & { readonly fault: GatewayFault }) {
  const { language, words } = useWords();
  const { part, fault: missed, tryAgain } = useLoaded(loadTexts);
  const isLaidOutAnew = props.fault.kind === "otherShape";
  function tryBothAgain() {
    tryAgain();
    // Nobody has sheets laid out anew who has not read what that does.
    if (!isLaidOutAnew) props.onTryAgain();
  }
  if (missed) return <Told {...props} title={words.untold} action={words.tryAgain} onTryAgain={tryBothAgain} />;
  const action = isLaidOutAnew ? words.layOutAnew : words.tryAgain;
  return part && <Told {...props} {...part.faultTexts[language][props.fault.kind]} action={action} />;
}

interface Texts {
  readonly title: string;
  readonly advice?: string;
  /** What the button says. */
  readonly action: string;
}

function Told({ fault, onTryAgain, inWords = inTurn, title, advice, action }: Props & Texts) {
  const detail = detailOf(fault);
  return (
    <ErrorMessage title={title} action={<FrameButton onClick={() => onTryAgain()}>{action}</FrameButton>}>
      {advice && <div>{advice}</div>}
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
