import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Gateway } from "../excel/Gateway";
import { Announcement } from "./Announcement";
import { HelpPages } from "./check/HelpPages";
import { useHelp } from "./check/useHelp";
import { Opening } from "./frame/Opening";
import { MissingSetsNotice } from "./frame/MissingSetsNotice";
import { OriginNotice } from "./handOff/OriginNotice";
import { PaneHeader } from "./frame/PaneHeader";
import { ResultView } from "./result/ResultView";
import { SimulationBar } from "./frame/SimulationBar";
import { SetUpView } from "./setUp/SetUpView";
import { useComparison } from "./useComparison";
import { usePrefersDark } from "./frame/usePrefersDark";
import { useKeptPlace } from "./frame/useKeptPlace";
import { useHandOff } from "./handOff/useHandOff";
import { LanguageContext } from "./frame/words";

/** The whole pane, in the system's theme and the user's language. */
export function Pane({ gateway }: { gateway: Gateway }) {
  const styles = useStyles();
  const isDark = usePrefersDark();
  useKeptPlace();
  const pane = useComparison(gateway);
  const { form, view, result } = pane;
  const handOff = useHandOff(gateway, form.language, result);
  const help = useHelp(gateway);
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
          <Announcement pane={pane} handOff={handOff} />
          <MissingSetsNotice sets={gateway.missingSets()} />
          {help.page !== null && <HelpPages help={help} gateway={gateway} />}
          {help.page === null && (
            <>
              <OriginNotice
                origin={handOff.state?.origin ?? null}
                isUpdating={pane.activity === "writing"}
                onUpdate={pane.update}
                onKeep={handOff.keepAsItIs}
              />
              {isOpening && <Opening />}
              {!isOpening && view === "setUp" && <SetUpView pane={pane} handOff={handOff} help={help} />}
              {!isOpening && view === "result" && result && (
                <ResultView pane={pane} result={result} handOff={handOff} help={help} />
              )}
            </>
          )}
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
