import { helpTexts } from "../../locale/helpTexts";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { sides } from "../../model/catalogue/factor";
import { factors } from "../../model/catalogue/factors";
import { type FunctionMetadata, functionPath } from "../functionMetadata";
import { mainPages } from "../frame/Page";
import { factorPath } from "./FactorHelpPage";

/** Everything the help has, one line each. */
export function IndexPage({ functions, language }: { functions: readonly FunctionMetadata[]; language: Language }) {
  const { index, pages } = helpTexts[language];
  const { choices, factors: factorTexts } = messages[language];
  return (
    <>
      <p className="lead">{index.lead}</p>
      <p>{index.start}</p>
      <ul>
        {mainPages.slice(1).map((page) => (
          <li key={page}>
            <a href={`${page}.html`}>{pages[page]}</a>
          </li>
        ))}
      </ul>
      <h2>{index.functions}</h2>
      <dl>
        {functions.map(({ id, description }) => (
          <div key={id}>
            <dt>
              <a href={functionPath(id)}>{id}</a>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>{index.factors}</h2>
      {sides.map((side) => (
        <section key={side}>
          <h3>{choices.sides[side]}</h3>
          <ul>
            {factors
              .filter((factor) => factor.side === side)
              .map((factor) => (
                <li key={factor.id}>
                  <a href={factorPath(factor)}>{factorTexts[factor.id].title}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
