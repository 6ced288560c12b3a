import { TroubleMessage } from "./frame/TroubleMessage";
import { useLoaded } from "./frame/useLoaded";
import type { ViewProps } from "./viewProps";

const loadNotice = () => import(/* webpackChunkName: "origin" */ "./handOff/OriginNotice");

/** What is said where another version wrote the comparison. */
export function VersionNotice(props: ViewProps) {
  const origin = props.handOff.state?.origin ?? null;
  return origin === null || origin.kind === "same" ? null : <LoadedNotice {...props} />;
}

function LoadedNotice({ pane, handOff }: ViewProps) {
  const { part, fault, tryAgain } = useLoaded(loadNotice);
  if (fault) return <TroubleMessage fault={fault} onTryAgain={tryAgain} />;
  return (
    part && (
      <part.OriginNotice
        origin={handOff.state?.origin ?? null}
        isUpdating={pane.activity === "writing"}
        onUpdate={pane.update}
        onKeep={handOff.keepAsItIs}
      />
    )
  );
}
