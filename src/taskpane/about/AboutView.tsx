import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { articles } from "../../model/catalogue/factor";
import { factors } from "../../model/catalogue/factors";
import { modelVersion } from "../../model/catalogue/version";
import { addinVersion } from "../../workbook/request/madeBy";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";

/** Which version this is, where its factors come from, what becomes of the user's figures, and what is written. */
export function AboutView() {
  const styles = useStyles();
  const { words } = useAllWords();
  const { about, product } = words;
  return (
    <ViewFrame heading={product} lead={<Body1>{about.version(addinVersion, modelVersion)}</Body1>}>
      <Part heading={about.articles}>
        <ul className={styles.list}>
          <li lang="da">{articles.danish}</li>
          <li lang="fil">{articles.filipino}</li>
        </ul>
        <Body1>{about.factors(factors.length)}</Body1>
      </Part>
      <Part heading={about.privacy}>
        <Body1>{about.private}</Body1>
      </Part>
      <Part heading={about.writes}>
        <ul className={styles.list}>
          {about.writing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
    </ViewFrame>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const section = useSectionStyles();
  return (
    <section className={section.section}>
      <Body1Strong as="h2" className={section.heading}>
        {heading}
      </Body1Strong>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
