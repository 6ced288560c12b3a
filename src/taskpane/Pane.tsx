import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Gateway } from "../excel/Gateway";
import type { Language } from "../locale/language";
import { Announcement } from "./Announcement";
import { CurrentView } from "./CurrentView";
import { PaneBar } from "./frame/PaneBar";
import { SimulationBar } from "./frame/SimulationBar";
import { ViewTabs } from "./frame/ViewTabs";
import { useKeptPlace } from "./frame/useKeptPlace";
import { usePrefersDark } from "./frame/usePrefersDark";
import { type PanePlace, type ViewId, viewIds } from "./frame/viewId";
import { LanguageContext } from "./frame/words";
import { useHandOff } from "./handOff/useHandOff";
import { useComparison } from "./useComparison";
import type { ViewProps } from "./viewProps";
import { views } from "./views";
import { LackNotice } from "./LackNotice";
import { VersionNotice } from "./VersionNotice";

/** The whole pane, in the system's theme and the user's language. */
export function Pane({ gateway }: { gateway: Gateway }) {
  const styles = useStyles();
  useKeptPlace();
  const pane = useComparison(gateway);
  const { language, place, result } = pane;
  const handOff = useHandOff(gateway, language, result);
  const props: ViewProps = { pane, handOff, gateway };
  const tabs = viewIds.filter((id) => views[id].reachedFrom === "tabs" && views[id].isAvailable(props));

  return (
    <Themed language={language}>
      <PaneBar
        result={result}
        isMenuOpen={place === "menu"}
        onMenu={() => pane.showView(place === "menu" ? pane.beforeMenu : "menu")}
      />
      {tabs.length > 1 && <ViewTabs tabs={tabs} current={tabOf(place)} onChoose={(tab) => pane.showView(tab)} />}
      <SimulationBar />
      <main className={styles.main}>
        <Announcement pane={pane} handOff={handOff} />
        <LackNotice sets={gateway.missingSets()} />
        <VersionNotice {...props} />
        <CurrentView {...props} />
      </main>
    </Themed>
  );
}

/** The tab that a view stands under. */
function tabOf(place: PanePlace): ViewId | null {
  if (place === "menu") return null;
  const { reachedFrom } = views[place];
  if (reachedFrom === "tabs") return place;
  return reachedFrom in views ? tabOf(reachedFrom as ViewId) : null;
}

/** The pane's look is not the provider's: what the provider is given as a class covers the pane wherever a tooltip opens. */
function Themed({ language, children }: { language: Language; children: ReactNode }) {
  const styles = useStyles();
  const isDark = usePrefersDark();
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      style={{ display: "contents", colorScheme: isDark ? "dark" : "light" }}
    >
      <LanguageContext value={language}>
        <div className={styles.pane}>{children}</div>
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
    // A contrast theme draws links that are buttons in the colour of other text.
    "@media (forced-colors: active)": { "& .fui-Link": { textDecorationLine: "underline" } },
    // In a low window nothing stays in place: all of it scrolls, so that a field is never squeezed out of sight.
    "@media (max-height: 420px)": { height: "auto", minHeight: "100%" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
