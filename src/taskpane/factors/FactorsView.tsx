import { MessageBar, MessageBarBody, Spinner, makeStyles } from "@fluentui/react-components";
import { use, useState } from "react";
import type { ComparisonResult } from "../../excel/Gateway";
import { type FactorId, factors } from "../../model/catalogue/factors";
import { ViewContext } from "../frame/viewContext";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { FactorList } from "./FactorList";
import { FactorPage } from "./FactorPage";
import { PairsPage } from "./PairsPage";
import { type FactorsGateway, useFactors } from "./useFactors";

interface Props {
  readonly gateway: FactorsGateway;
  readonly pane: {
    readonly result: ComparisonResult | null;
    /** The factor that the view was opened for. */
    readonly subject: string | null;
    showSheet(title: string): void;
  };
}

type Place = FactorId | "list" | "pairs";

/** The factors of the articles: what each says, how the options are rated on it, and what it weighs. */
export function FactorsView({ gateway, pane: { result, subject, showSheet } }: Props) {
  const { factorsView } = useAllWords().texts;
  const surroundings = use(ViewContext);
  const [place, setPlace] = useState<Place>(factors.find(({ id }) => id === subject)?.id ?? "list");
  const [left, setLeft] = useState<FactorId | null>(null);
  const [hasMoved, setMoved] = useState(false);
  const { standing, isRead, fault, write, readAgain } = useFactors(gateway, result);
  const trouble = fault ? { fault, tryAgain: readAgain } : surroundings.trouble;
  const go = (to: Place) => {
    setLeft(place === "list" || place === "pairs" ? null : place);
    setMoved(true);
    setPlace(to);
  };
  const inputs = result?.sheets.find(({ id }) => id === "inputs");

  if (place === "list" || !standing)
    return (
      <ViewContext value={{ ...surroundings, trouble, takesFocus: surroundings.takesFocus && !hasMoved }}>
        {standing ? (
          <FactorList {...{ standing, write, left }} onChoose={go} onCompare={() => go("pairs")} />
        ) : (
          <Unread isRead={isRead && !fault} />
        )}
      </ViewContext>
    );
  const back = { title: factorsView.heading, go: () => go("list") };
  return (
    <ViewContext value={{ back, trouble, takesFocus: hasMoved || surroundings.takesFocus }}>
      {place === "pairs" ? (
        <PairsPage {...{ standing, write }} onLeave={back.go} />
      ) : (
        <FactorPage
          key={place}
          id={place}
          {...{ standing, write }}
          inputs={inputs ? { title: inputs.title, show: () => showSheet(inputs.title) } : null}
          onNext={() => go(factorAfter(place))}
        />
      )}
    </ViewContext>
  );
}

function factorAfter(id: FactorId): FactorId {
  const index = factors.findIndex((each) => each.id === id);
  return factors[(index + 1) % factors.length]!.id;
}

/** Before the sheet is read, and where it cannot be. */
function Unread({ isRead }: { isRead: boolean }) {
  const styles = useStyles();
  const { texts, words } = useAllWords();
  return (
    <ViewFrame heading={texts.factorsView.heading}>
      {isRead ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{texts.factorsView.unreadable}</MessageBarBody>
        </MessageBar>
      ) : (
        <Spinner size="small" label={words.opening} />
      )}
    </ViewFrame>
  );
}

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });
