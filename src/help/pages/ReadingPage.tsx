import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { sheetIds } from "../../workbook/plan/sheetId";
import { colourKey } from "../../workbook/sheets/about/colourKey";
import { Paragraphs, Points } from "../frame/Paragraphs";

/** How the comparison in the workbook is read, from its recommendation down. */
export function ReadingPage({ language }: { language: Language }) {
  const { reading } = helpTexts[language];
  const { about, comparison, titles } = messages[language].sheets;
  const settings = Object.keys(comparison.settingHelp) as (keyof typeof comparison.settingHelp)[];
  const described = sheetIds.flatMap((id) => (id === "about" ? [] : [{ title: titles[id], text: about.sheets[id] }]));
  return (
    <>
      <p className="lead">{reading.lead}</p>
      <h2>{reading.decision}</h2>
      <Paragraphs texts={reading.decisionText} />
      <h2>{reading.settings}</h2>
      <dl>
        {settings.map((id) => (
          <div key={id}>
            <dt>{comparison.settings[id]}</dt>
            <dd>{comparison.settingHelp[id]}</dd>
          </div>
        ))}
      </dl>
      <h2>{reading.figures}</h2>
      <Paragraphs texts={reading.figuresText} />
      <h2>{reading.states}</h2>
      <Points texts={reading.statesText} />
      <h2>{reading.rules}</h2>
      <Points texts={[about.signs, ...about.rules]} />
      <h2>{reading.sheets}</h2>
      <dl>
        {described.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{reading.colours}</h2>
      <Points texts={Object.values(colourKey({ messages: messages[language] }))} />
    </>
  );
}
