import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Gateway } from "../excel/comparison";
import { Announcement } from "./components/Announcement";
import { Opening } from "./components/Opening";
import { OriginNotice } from "./components/OriginNotice";
import { PaneHeader } from "./components/PaneHeader";
import { ResultView } from "./components/ResultView";
import { SimulationBar } from "./components/SimulationBar";
import { SetUpView } from "./components/SetUpView";
import { useComparison } from "./useComparison";
import { usePrefersDark } from "./usePrefersDark";
import { useSharing } from "./useSharing";
import { LanguageContext } from "./words";

/** The whole pane, in the system's theme and the user's language. */
export function Pane({ gateway }: { gateway: Gateway }) {
  const styles = useStyles();
  const isDark = usePrefersDark();
  const pane = useComparison(gateway);
  const { form, view, result } = pane;
  const sharing = useSharing(gateway, form.language, result);
  const isOpening = pane.activity === "opening" && result === null;

  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={styles.pane}
      style={{ colorScheme: isDark ? "dark" : "light" }}
    >
      <LanguageContext value={form.language}>
        <PaneHeader onLanguage={(language) => pane.change({ kind: "languageChosen", language })} />
        <SimulationBar />
        <main className={styles.main}>
          <Announcement pane={pane} sharing={sharing} />
          <OriginNotice
            origin={sharing.state?.origin ?? null}
            isUpdating={pane.activity === "writing"}
            onUpdate={pane.update}
            onKeep={sharing.keepAsItIs}
          />
          {isOpening && <Opening />}
          {!isOpening && view === "setUp" && <SetUpView pane={pane} sharing={sharing} />}
          {!isOpening && view === "result" && result && <ResultView pane={pane} result={result} sharing={sharing} />}
        </main>
      </LanguageContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low window nothing stays in place: all of it scrolls, so that a field is never squeezed out of sight.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100%" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
