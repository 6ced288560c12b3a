import { Body1Strong, Button, Caption1, SearchBox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { use, useEffect, useRef, useState } from "react";
import { ViewFrame } from "../frame/ViewFrame";
import { ViewContext } from "../frame/viewContext";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { type DescribedFunction, type FunctionBook, fetchFunctionBook } from "./functionBook";
import { FunctionPage } from "./FunctionPage";
import { type TaskFunctions, functionsByTask } from "./functionTasks";
import { functionName, searchFunctions } from "./searchFunctions";
import type { FunctionsGateway } from "./useWizard";

interface Props {
  readonly gateway: FunctionsGateway;
  readonly readBook?: () => Promise<FunctionBook>;
}

/** All cell functions by what one wants to do, and a page for each. */
export function FunctionsView({ gateway, readBook = fetchFunctionBook }: Props) {
  const { language, texts } = useAllWords();
  const surroundings = use(ViewContext);
  const { book, hasFailed, readAgain } = useBook(readBook);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  // The function whose page was left, until something else is looked for; null before any was opened.
  const [left, setLeft] = useState<string | null>(null);
  const [hasOpened, setOpened] = useState(false);
  const described = book?.[language].find(({ name }) => name === chosen);
  const goBack = () => {
    setLeft(chosen);
    setChosen(null);
  };
  if (described)
    return (
      <ViewContext
        value={{ ...surroundings, back: { title: texts.functionsView.heading, go: goBack }, takesFocus: true }}
      >
        <FunctionPage described={described} gateway={gateway} />
      </ViewContext>
    );
  return (
    <ViewContext value={{ ...surroundings, takesFocus: surroundings.takesFocus && !hasOpened }}>
      <FunctionList
        book={book}
        query={query}
        onQuery={(typed) => {
          setLeft(null);
          setQuery(typed);
        }}
        left={left}
        onChoose={(name) => {
          setOpened(true);
          setChosen(name);
        }}
        onTryAgain={hasFailed ? readAgain : null}
      />
    </ViewContext>
  );
}

function useBook(readBook: () => Promise<FunctionBook>) {
  const [book, setBook] = useState<FunctionBook | null>(null);
  const [attempt, setAttempt] = useState({ number: 1, hasFailed: false });
  const { number, hasFailed } = attempt;
  useEffect(() => {
    let isOver = false;
    readBook().then(
      (read) => {
        if (!isOver) setBook(read);
      },
      () => {
        if (!isOver) setAttempt({ number, hasFailed: true });
      },
    );
    return () => {
      isOver = true;
    };
  }, [readBook, number]);
  return { book, hasFailed, readAgain: () => setAttempt({ number: number + 1, hasFailed: false }) };
}

interface ListProps {
  readonly book: FunctionBook | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The function whose page was left: reading goes on at its row. */
  readonly left: string | null;
  readonly onChoose: (name: string) => void;
  /** Where the functions could not be read. */
  readonly onTryAgain: (() => void) | null;
}

function FunctionList({ book, query, onQuery, left, onChoose, onTryAgain }: ListProps) {
  const { language, words, texts } = useAllWords();
  const styles = useStyles();
  const section = useSectionStyles();
  const { functionsView } = texts;
  const found = book && searchFunctions(book, language, query);
  const isSearch = query.trim() !== "";
  return (
    <ViewFrame heading={functionsView.heading}>
      <SearchBox
        aria-label={functionsView.search}
        placeholder={functionsView.search}
        className={styles.search}
        value={query}
        onChange={(_, { value }) => onQuery(value)}
      />
      {!book && !onTryAgain && <Spinner size="small" label={functionsView.loading} />}
      {onTryAgain && (
        <div role="alert" className={section.section}>
          {functionsView.notLoaded}
          <Button className={styles.again} onClick={onTryAgain}>
            {words.tryAgain}
          </Button>
        </div>
      )}
      <Caption1 role="status">
        {found &&
          isSearch &&
          (found.length > 0 ? functionsView.found(found.length) : functionsView.nothingFound(query))}
      </Caption1>
      {found && isSearch && <Rows functions={found} left={left} onChoose={onChoose} />}
      {found &&
        !isSearch &&
        functionsByTask(found).map((group) => <Task key={group.task} group={group} left={left} onChoose={onChoose} />)}
    </ViewFrame>
  );
}

type RowsProps = Pick<ListProps, "left" | "onChoose">;

function Task({ group, ...rows }: RowsProps & { group: TaskFunctions<DescribedFunction> }) {
  const section = useSectionStyles();
  const { functionsView } = useAllWords().texts;
  const id = `task-${group.task}`;
  return (
    <section className={section.section} aria-labelledby={id}>
      <Body1Strong as="h2" id={id} className={section.heading}>
        {functionsView.tasks[group.task]}
      </Body1Strong>
      <Rows functions={group.functions} {...rows} />
    </section>
  );
}

function Rows({ functions, left, onChoose }: RowsProps & { functions: readonly DescribedFunction[] }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { language } = useAllWords();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => row.current?.focus(), []);
  return (
    <ul className={section.list}>
      {functions.map(({ name }) => (
        <li key={name} className={styles.item}>
          <Button
            ref={name === left ? row : undefined}
            appearance="transparent"
            className={styles.row}
            onClick={() => onChoose(name)}
          >
            <span className={styles.names}>
              <span>{functionName(name, language).title}</span>
              <Caption1 className={styles.name}>{name}</Caption1>
            </span>
            <ChevronRightRegular aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  again: { alignSelf: "start" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    width: "100%",
    justifyContent: "space-between",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});
