import { TroubleMessage } from "./frame/TroubleMessage";
import { useLoaded } from "./frame/useLoaded";

const loadNotice = () => import(/* webpackChunkName: "missingSets" */ "./frame/MissingSetsNotice");

/** What is said where this Excel lacks something that the add-in needs. */
export function LackNotice({ sets }: { sets: readonly string[] }) {
  return sets.length === 0 ? null : <LoadedNotice sets={sets} />;
}

function LoadedNotice({ sets }: { sets: readonly string[] }) {
  const { part, fault, tryAgain } = useLoaded(loadNotice);
  if (fault) return <TroubleMessage fault={fault} onTryAgain={tryAgain} />;
  return part && <part.MissingSetsNotice sets={sets} />;
}
