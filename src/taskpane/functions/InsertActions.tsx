import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnswerPlace } from "../../excel/Gateway";
import type { Messages } from "../../locale/messages";
import { type Area, areaAddress, cellAt } from "../../workbook/plan/address";
import { useAllWords } from "../frame/allWords";
import type { DescribedFunction } from "./functionBook";
import type { Wizard } from "./useWizard";

interface Props {
  readonly described: DescribedFunction;
  readonly wizard: Wizard;
  readonly place: AnswerPlace;
}

/** Says what would be written where, and writes it; asks first where something stands there already. */
export function InsertActions({ described, wizard, place }: Props) {
  const styles = useStyles();
  const { functionsView } = useAllWords().texts;
  const [asked, setAsked] = useState<string | null>(null);
  const { insert, outcome } = wizard;
  const cell = areaAddress(cellAt(place.area.row, place.area.column));
  const objection = objectionTo(place, described, wizard, functionsView);
  if (outcome?.kind === "inserted")
    return (
      <div role="status">
        {isErrorText(outcome.shown)
          ? functionsView.insertedWithError(cell, String(outcome.shown))
          : functionsView.inserted(cell)}{" "}
        {functionsView.insertAgain}
      </div>
    );
  const question = place.content !== null && asked === place.address ? place.content : null;
  return (
    <>
      <Caption1 role="status" id="insert-note">
        {outcome?.kind === "changed" ? functionsView.changed : (objection ?? noteOn(place, question, functionsView))}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby="insert-note"
          disabled={objection !== null}
          onClick={place.content === null || question !== null ? insert : () => setAsked(place.address)}
        >
          {question === null ? functionsView.insert(cell) : functionsView.replace(cell)}
        </Button>
        {question !== null && <Button onClick={() => setAsked(null)}>{functionsView.cancel}</Button>}
      </div>
    </>
  );
}

type Words = Messages["functionsView"];

/** What speaks against the place; null where nothing does. */
function objectionTo(place: AnswerPlace, { parameters }: DescribedFunction, { given }: Wizard, words: Words) {
  const { area, obstacle, isOnSheet, sheet } = place;
  const cells = areaAddress(area);
  if (!isOnSheet) return words.offSheet(areaAddress(cellAt(area.row, area.column)));
  const index = (given ?? []).findIndex(({ block }) => block?.sheet === sheet && overlap(block.area, area));
  if (index >= 0) return words.overlaps(cells, parameters[index]!.name);
  return obstacle === null ? null : words.obstacle(cells, obstacle);
}

function noteOn({ area, content }: AnswerPlace, question: string | null, words: Words): string {
  const cell = areaAddress(cellAt(area.row, area.column));
  if (question !== null) return words.replaceQuestion(cell, question);
  return content === null ? words.insertNote(areaAddress(area)) : words.filledNote(cell);
}

function overlap(one: Area, other: Area): boolean {
  const isApart = (from: number, length: number, otherFrom: number, otherLength: number) =>
    from + length <= otherFrom || otherFrom + otherLength <= from;
  return !(
    isApart(one.row, one.rows, other.row, other.rows) || isApart(one.column, one.columns, other.column, other.columns)
  );
}

function isErrorText(shown: unknown): boolean {
  return typeof shown === "string" && shown.startsWith("#");
}

const useStyles = makeStyles({ buttons: { display: "flex", gap: tokens.spacingHorizontalS } });
