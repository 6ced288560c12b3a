import type { ReactNode } from "react";
import { helpTexts } from "../../locale/helpTexts";
import { type Language, languages } from "../../locale/language";
import { catalogueFingerprint, modelVersion } from "../../model/catalogue/version";
import { PageHead } from "./PageHead";

/** Where a page of the help lies: below its language's folder, as "functions/outsource_score.html". */
export interface PagePlace {
  readonly language: Language;
  readonly path: string;
}

/** The pages that every language has beside those of its functions and factors, in the order of the menu. */
export const mainPages = ["index", "reading", "model", "accuracy", "performance", "privacy", "support"] as const;

/** A page in its frame: what leads to the other pages and to the same page in the other languages. */
export function Page({ place, title, children }: { place: PagePlace; title: string; children: ReactNode }) {
  const { language, path } = place;
  const texts = helpTexts[language];
  const top = "../".repeat(path.split("/").length);
  return (
    <html lang={language}>
      <PageHead title={`${title} – ${texts.site}`} top={top}>
        {languages.map((each) => (
          <link key={each} rel="alternate" hrefLang={each} href={`${top}${each}/${path}`} />
        ))}
      </PageHead>
      <body>
        <a className="skip" href="#text">
          {texts.skip}
        </a>
        <header>
          <p className="site">{texts.site}</p>
          <nav aria-label={texts.navigation}>
            <ul>
              {mainPages.map((page) => (
                <li key={page}>
                  <a
                    href={`${top}${language}/${page}.html`}
                    aria-current={path === `${page}.html` ? "page" : undefined}
                  >
                    {texts.pages[page]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={texts.languages}>
            <ul>
              {languages.map((each) => (
                <li key={each}>
                  <a
                    href={`${top}${each}/${path}`}
                    lang={each}
                    hrefLang={each}
                    aria-current={each === language ? "true" : undefined}
                  >
                    {helpTexts[each].language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="text">
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>{texts.footer(`${modelVersion} ${catalogueFingerprint()}`)}</p>
        </footer>
      </body>
    </html>
  );
}
