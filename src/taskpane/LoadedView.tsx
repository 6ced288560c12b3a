import { makeStyles, tokens } from "@fluentui/react-components";
import { Loading } from "./frame/Opening";
import { TroubleMessage } from "./frame/TroubleMessage";
import { useLoaded } from "./frame/useLoaded";
import type { ViewProps } from "./viewProps";
import type { PaneView } from "./views";

/** A view, once its code has come; where it does not come, why, and the way to ask for it again. */
export function LoadedView({ load, ...props }: ViewProps & Pick<PaneView, "load">) {
  const styles = useStyles();
  const { part, fault, tryAgain } = useLoaded(load);
  if (part) return <part.View {...props} />;
  if (!fault) return <Loading />;
  return (
    <div className={styles.trouble}>
      <TroubleMessage fault={fault} onTryAgain={tryAgain} />
    </div>
  );
}

const useStyles = makeStyles({ trouble: { padding: tokens.spacingHorizontalL } });
