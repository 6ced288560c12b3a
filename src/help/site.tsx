import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { helpTexts } from "../locale/helpTexts";
import { type Language, languages } from "../locale/language";
import { messages } from "../locale/messages";
import { factors } from "../model/catalogue/factors";
import { type Metadata, functionPath } from "./functionMetadata";
import { Page } from "./frame/Page";
import { PageHead } from "./frame/PageHead";
import { DocumentPage } from "./pages/DocumentPage";
import { FactorHelpPage, factorPath } from "./pages/FactorHelpPage";
import { FunctionHelpPage } from "./pages/FunctionHelpPage";
import { IndexPage } from "./pages/IndexPage";
import { ModelPage } from "./pages/ModelPage";
import { PrivacyPage } from "./pages/PrivacyPage";
import { ReadingPage } from "./pages/ReadingPage";
import { SupportPage } from "./pages/SupportPage";

/** What the pages are made from beside the catalogue: the functions in each language, and two pages of `docs/`. */
export interface HelpSources {
  readonly metadata: Readonly<Record<Language, Metadata>>;
  readonly accuracy: string;
  readonly performance: string;
}

/** The help, page by page: its HTML by its path below the help's folder. */
export function helpSite(sources: HelpSources): Map<string, string> {
  const site = new Map([["index.html", document(<LanguageChoice />)]]);
  for (const language of languages)
    for (const [path, title, content] of pagesIn(language, sources)) {
      const page = (
        <Page place={{ language, path }} title={title}>
          {content}
        </Page>
      );
      site.set(`${language}/${path}`, document(page));
    }
  return site;
}

function document(page: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

type NamedPage = readonly [path: string, title: string, content: ReactNode];

function pagesIn(language: Language, { metadata, accuracy, performance }: HelpSources): NamedPage[] {
  const { pages } = helpTexts[language];
  const { enums, functions } = metadata[language];
  const listed = [...functions].sort((one, other) => (one.id < other.id ? -1 : 1));
  return [
    ["index.html", pages.index, <IndexPage key="index" functions={listed} language={language} />],
    ["reading.html", pages.reading, <ReadingPage key="reading" language={language} />],
    ["model.html", pages.model, <ModelPage key="model" language={language} />],
    [
      "accuracy.html",
      pages.accuracy,
      <DocumentPage key="accuracy" page="accuracy" text={accuracy} language={language} />,
    ],
    [
      "performance.html",
      pages.performance,
      <DocumentPage key="performance" page="performance" text={performance} language={language} />,
    ],
    ["privacy.html", pages.privacy, <PrivacyPage key="privacy" language={language} />],
    ["support.html", pages.support, <SupportPage key="support" language={language} />],
    ...listed.map((described): NamedPage => [
      functionPath(described.id),
      described.id,
      <FunctionHelpPage key={described.id} described={described} enums={enums} language={language} />,
    ]),
    ...factors.map((factor): NamedPage => [
      factorPath(factor),
      messages[language].factors[factor.id].title,
      <FactorHelpPage key={factor.id} factor={factor} language={language} />,
    ]),
  ];
}

/** The page at the help's own address, for a reader whose language is not known. */
function LanguageChoice() {
  return (
    <html lang="en">
      <PageHead title={helpTexts.en.site} top="" />
      <body>
        <main id="text">
          <h1>{helpTexts.en.site}</h1>
          <ul>
            {languages.map((each) => (
              <li key={each}>
                <a href={`${each}/index.html`} lang={each} hrefLang={each}>
                  {helpTexts[each].site}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
