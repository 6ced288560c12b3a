import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { Points } from "../frame/Paragraphs";

/** What the add-in does with its user's data. */
export function PrivacyPage({ language }: { language: Language }) {
  const { lead, points, removal } = helpTexts[language].privacy;
  return (
    <>
      <p className="lead">{lead}</p>
      <Points texts={points} />
      <p>{removal}</p>
    </>
  );
}
