import { Body1Strong, Caption1, Field, Select, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatNumber } from "../../locale/numbers";
import { trialLimits } from "../../model/random/limits";
import { isFormula } from "../../workbook/plan/isFormula";
import type { PaneSetting, SettingsStanding } from "../../workbook/standing/settingsStanding";
import { NumberField } from "../factors/NumberField";
import { LanguageField } from "../frame/LanguageField";
import { SheetsLanguage } from "../frame/SheetsLanguage";
import { TroubleMessage } from "../frame/TroubleMessage";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { type PaneFault, faultOf } from "../frame/paneFault";
import { useSectionStyles } from "../frame/useSectionStyles";
import type { ViewProps } from "../viewProps";

/** The pane's language, and how the simulation of the comparison runs. */
export function SettingsView({ pane, gateway }: ViewProps) {
  const section = useSectionStyles();
  const { words, texts } = useAllWords();
  const { settingsView } = texts;
  const { standing, fault, write, readAgain } = useSettings(gateway, pane.result !== null);
  return (
    <ViewFrame heading={words.views.settings}>
      <LanguageField onLanguage={pane.chooseLanguage} />
      <Caption1 className={section.note}>{settingsView.languageHint}</Caption1>
      {pane.result && <SheetsLanguage result={pane.result} onSetUp={() => pane.showView("setUp")} />}
      {standing && <SimulationSettings standing={standing} write={write} />}
      {fault && <TroubleMessage fault={fault} onTryAgain={readAgain} />}
    </ViewFrame>
  );
}

type Write = ReturnType<typeof useSettings>["write"];

function SimulationSettings({ standing: { title, settings }, write }: { standing: SettingsStanding; write: Write }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { language, texts } = useAllWords();
  const { settingsView, sheets, pane } = texts;
  const { simulation } = sheets;
  const { least, most } = trialLimits.domain;
  const { typed: automatic } = settings.automatic;
  return (
    <section className={section.section} aria-labelledby="simulation-heading">
      <Body1Strong as="h2" id="simulation-heading" className={section.heading}>
        {title}
      </Body1Strong>
      {(["trials", "atOnce"] as const).map((id) => (
        <NumberField
          key={id}
          label={simulation.settings[id]}
          hint={simulation.settingHelp[id]}
          typed={settings[id].typed}
          placeholder={settings[id].byDefault === null ? "" : formatNumber(settings[id].byDefault, language)}
          least={least}
          most={most}
          problem={pane.rateProblems.outsideDomain(least, most)}
          onEnter={(value) => write(id, value === null ? null : Math.round(value))}
        />
      ))}
      <Field
        label={settingsView.longRuns}
        hint={isFormula(automatic) ? texts.factorsView.ownFormula(automatic) : settingsView.longRunsHint}
      >
        <Select
          root={{ className: styles.select }}
          className={styles.select}
          value={automatic === 1 ? "1" : "0"}
          disabled={isFormula(automatic)}
          onChange={(_, { value }) => void write("automatic", value === "1" ? 1 : null)}
        >
          <option value="0">{settingsView.byHand}</option>
          <option value="1">{settingsView.automatic}</option>
        </Select>
      </Field>
      <Caption1 className={section.note}>{settingsView.writes(title)}</Caption1>
    </section>
  );
}

interface Reading {
  readonly standing: SettingsStanding | null;
  readonly fault: PaneFault | null;
}

/** The settings as the sheet has them, and what is typed there from here. */
function useSettings(gateway: ViewProps["gateway"], isStanding: boolean) {
  const [reading, setReading] = useState<Reading>({ standing: null, fault: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isStanding) return;
    let isOver = false;
    gateway.readSettings().then(
      (standing) => {
        if (!isOver) setReading({ standing, fault: null });
      },
      (error) => {
        if (!isOver) setReading((before) => ({ ...before, fault: faultOf(error) }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [gateway, isStanding, attempt]);

  /** Whether it was written. */
  async function write(setting: PaneSetting, value: number | null): Promise<boolean> {
    try {
      setReading({ standing: await gateway.writeSetting(setting, value), fault: null });
      return true;
    } catch (error) {
      setReading((before) => ({ ...before, fault: faultOf(error) }));
      return false;
    }
  }

  return {
    ...reading,
    write,
    readAgain: () => setAttempt(attempt + 1),
  };
}

const useStyles = makeStyles({
  // A long choice does not widen the pane.
  select: { minWidth: 0, textOverflow: "ellipsis" },
});
