import { Body1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "../frame/words";
import type { Help } from "./useHelp";

/** The way to help, at the foot of a view. */
export function HelpArea({ help: { left, open } }: { help: Help }) {
  const styles = useStyles();
  const { help } = useWords().words;
  const wayBack = useRef<HTMLButtonElement>(null);
  useEffect(() => wayBack.current?.focus(), []);
  return (
    <nav className={styles.area} aria-labelledby="help-heading">
      <Body1Strong as="h3" id="help-heading" className={styles.heading}>
        {help.heading}
      </Body1Strong>
      <div className={styles.links}>
        {(["excelCheck", "diagnostics"] as const).map((page) => (
          <Link key={page} as="button" ref={page === left ? wayBack : undefined} onClick={() => open(page)}>
            {help[page]}
          </Link>
        ))}
      </div>
    </nav>
  );
}

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS },
});
