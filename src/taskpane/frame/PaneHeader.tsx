import { Select, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { LocalLanguageRegular } from "@fluentui/react-icons";
import { displayNames } from "../../locale/formats";
import { languages } from "../../locale/language";
import type { Language } from "../../locale/language";
import { useWords } from "./words";

export function PaneHeader({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { words, language } = useWords();
  return (
    <header className={styles.header}>
      <img src="assets/icon-32.png" alt="" width={20} height={20} />
      <Subtitle2 as="h1" className={styles.product}>
        {words.product}
      </Subtitle2>
      <LocalLanguageRegular fontSize={16} aria-hidden />
      <Select
        size="small"
        aria-label={words.language}
        value={language}
        onChange={(_, { value }) => onLanguage(value as Language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {ownName(each)}
          </option>
        ))}
      </Select>
    </header>
  );
}

/** A language's name in itself, with a capital. */
function ownName(language: Language): string {
  const name = displayNames(language, { type: "language" }).of(language)!;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { flexGrow: 1, margin: 0 },
});
