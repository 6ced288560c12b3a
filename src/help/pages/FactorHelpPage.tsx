import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { articles } from "../../model/catalogue/factor";
import type { CatalogueFactor } from "../../model/catalogue/factors";
import { pricedLines } from "../../model/catalogue/pricedLines";
import { driverRow, driverHeader } from "../driverRow";
import { Points } from "../frame/Paragraphs";
import { HelpTable } from "../frame/HelpTable";

/** Where a factor's page lies below its language's folder. */
export function factorPath({ id }: CatalogueFactor): string {
  return `factors/${id}.html`;
}

/** An advantage or a disadvantage of the articles: what it means, and how it reaches score and cost. */
export function FactorHelpPage({ factor, language }: { factor: CatalogueFactor; language: Language }) {
  const texts = helpTexts[language].factorPage;
  const { choices, factors, lines, sheets } = messages[language];
  const { summary, at1, at5 } = factors[factor.id];
  const priced = pricedLines[factor.id].map((line) => lines.lines[line]);
  return (
    <>
      <p className="lead">{summary}</p>
      <dl>
        <dt>{texts.side}</dt>
        <dd>{choices.sides[factor.side]}</dd>
        <dt>{texts.item}</dt>
        <dd>{sheets.factors.cite(factor)}</dd>
        <dt>{sheets.about.danishArticle}</dt>
        <dd lang="da">{articles.danish}</dd>
        <dt>{sheets.about.filipinoArticle}</dt>
        <dd lang="fil">{articles.filipino}</dd>
        <dt>{texts.at(1)}</dt>
        <dd>{at1}</dd>
        <dt>{texts.at(5)}</dt>
        <dd>{at5}</dd>
      </dl>
      <h2>{sheets.factors.drivers}</h2>
      <HelpTable
        caption={sheets.factors.drivers}
        header={driverHeader(language)}
        rows={factor.drivers.map((id) => driverRow(id, language))}
      />
      <p>{texts.defaults}</p>
      <p>{sheets.about.defaultsNote}</p>
      <h2>{sheets.factors.lines}</h2>
      {priced.length > 0 ? <Points texts={priced} /> : <p>{texts.noLines}</p>}
    </>
  );
}
