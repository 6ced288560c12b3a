import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import { Opening } from "./frame/Opening";
import { TroubleMessage } from "./frame/TroubleMessage";
import { type PaneFault, faultOf } from "./frame/paneFault";
import type { ViewProps } from "./viewProps";
import type { PaneView } from "./views";

interface Loading {
  readonly View: ComponentType<ViewProps> | null;
  readonly fault: PaneFault | null;
}

const nothing: Loading = { View: null, fault: null };

/** A view, once its code has come; where it does not come, why, and the way to ask for it again. */
export function LoadedView({ view, ...props }: ViewProps & { view: PaneView }) {
  const styles = useStyles();
  const [{ View, fault }, setLoading] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    view.load().then(
      (Loaded) => !isLeft && setLoading({ View: Loaded, fault: null }),
      (error) => !isLeft && setLoading({ View: null, fault: faultOf(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [view, attempt]);
  const tryAgain = () => {
    setLoading(nothing);
    setAttempt(attempt + 1);
  };
  if (View) return <View {...props} />;
  if (!fault) return <Opening />;
  return (
    <div className={styles.trouble}>
      <TroubleMessage fault={fault} onTryAgain={tryAgain} />
    </div>
  );
}

const useStyles = makeStyles({ trouble: { padding: tokens.spacingHorizontalL } });
