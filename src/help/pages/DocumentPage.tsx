import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { documentHtml } from "../documentHtml";

/** A generated page of the documentation, which is in English, under words in the reader's language. */
export function DocumentPage({
  page,
  text,
  language,
}: {
  page: "accuracy" | "performance";
  text: string;
  language: Language;
}) {
  const texts = helpTexts[language];
  return (
    <>
      <p className="lead">{texts[page].lead}</p>
      {language !== "en" && <p>{texts.inEnglish}</p>}
      <div lang="en" dangerouslySetInnerHTML={{ __html: documentHtml(text) }} />
    </>
  );
}
