import { excelWord } from "../../locale/excelWord";
import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { Points } from "../frame/Paragraphs";
import { HelpTable } from "../frame/HelpTable";

/** Where questions are answered. */
const projectAddress = "https://github.com/outsource-for-excel/outsource-for-excel";

/** Usual problems, and how to report any other. */
export function SupportPage({ language }: { language: Language }) {
  const { support } = helpTexts[language];
  return (
    <>
      <p className="lead">{support.lead}</p>
      <p>
        {support.project}: <a href={projectAddress}>{projectAddress}</a>
      </p>
      <h2>{support.problems}</h2>
      <HelpTable
        caption={support.problems}
        header={[support.problem, support.remedy]}
        rows={support.remedies(excelWord("#NAME?", language)).map(({ problem, remedy }) => [problem, remedy])}
      />
      <h2>{support.report}</h2>
      <Points texts={support.reportPoints} />
      <p>{support.security}</p>
    </>
  );
}
