import { tornadoColumns } from "../../model/answers";
import { essentialDrivers } from "../../model/catalogue/drivers";
import { factors } from "../../model/catalogue/factors";
import { type Area, absolute, columnFixed, wholeRows } from "../plan/address";
import { mostYears } from "../../model/catalogue/drivers";
import { type AuditWord, auditWords } from "./audit";
import { driversByEffect, driversShown } from "./comparison";
import { recommendationSentences } from "./comparisonRows";
import { DecisionColumns, decisionNames } from "./decisionColumns";
import { sectionsFrom } from "./sections";
import { type SensitivityWord, sensitivityWords } from "./sensitivity";
import { type SimulationWord, simulationWords } from "./simulation";
import { type SummaryWord, summaryWords } from "./summary";
import {
  type DecisionNumber,
  type OptionAid,
  type SentencePlace,
  type SentenceTemplate,
  decisionNumbers,
  leftOutDrivers,
  optionAids,
  sentencePlaces,
  sentenceTemplates,
} from "./workingsRows";

/** Columns of what makes up the highest score, and of the order of the factors. */
export const pointColumns = { given: 1, possible: 2, missing: 3, weightWithoutCost: 4 };
/** Columns of a break-even, beside the driver's name, unit and id: where the choice changes, and where costs meet the baseline's. */
export const breakEvenColumns = { of: 1, inForce: 2, choice: 3, value: 4 };
/** Whether a row belongs in its list, the names of all rows so far that do, and whether an essential figure is one to ask for. */
export const listColumns = { isListed: 1, text: 2, isAsked: 3 };
export const rankColumns = { inFavour: 1, against: 2, room: 3, tightest: 4 };

export type SheetWord = SensitivityWord | SimulationWord | AuditWord | SummaryWord;
const sheetWords = [...sensitivityWords, ...simulationWords, ...auditWords, ...summaryWords];

/** Where everything stands on the Workings sheet: what the answers of Comparison rest on, and what its sentences are made of. */
export class WorkingsLayout extends DecisionColumns {
  readonly signsRow = 2;
  readonly sections = sectionsFrom(this.signsRow + 2, {
    aids: optionAids.length,
    numbers: decisionNumbers.length,
    payback: mostYears,
    tornado: driversShown + 1,
    breakEvens: driversShown,
    flips: driversShown,
    distances: driversShown,
    essentials: essentialDrivers.length,
    leftOut: leftOutDrivers.length,
    factorPoints: factors.length,
    factorRanks: factors.length,
    places: sentencePlaces.length,
    templates: sentenceTemplates.length,
    sentences: recommendationSentences.length,
    words: sheetWords.length,
  });

  aidRow(aid: OptionAid): number {
    return this.sections.aids.first + optionAids.indexOf(aid);
  }

  numberRow(number: DecisionNumber): number {
    return this.sections.numbers.first + decisionNumbers.indexOf(number);
  }

  placeRow(place: SentencePlace): number {
    return this.sections.places.first + sentencePlaces.indexOf(place);
  }

  templateRow(template: SentenceTemplate): number {
    return this.sections.templates.first + sentenceTemplates.indexOf(template);
  }

  sentenceRow(sentence: (typeof recommendationSentences)[number]): number {
    return this.sections.sentences.first + recommendationSentences.indexOf(sentence);
  }

  /** A word or sentence of another sheet. */
  wordRow(word: SheetWord): number {
    return this.sections.words.first + sheetWords.indexOf(word);
  }

  /** OUTSOURCE_TORNADO's answer, its header row included. */
  get tornado(): Area {
    return { row: this.sections.tornado.first, column: 0, rows: driversByEffect + 1, columns: tornadoColumns.length };
  }

  /** Id and owner of one of the drivers that matter most, or that are shown in any case. */
  mattering(index: number): Readonly<Record<"id" | "of", string>> {
    const cell = (column: "id" | "of") => columnFixed(this.tornado.row + 1 + index, tornadoColumns.indexOf(column));
    return { id: cell("id"), of: cell("of") };
  }

  get lastRow(): number {
    const { first, rows } = this.sections.words;
    return first + rows - 1;
  }

  number(number: DecisionNumber): string {
    return absolute(this.numberRow(number), this.firstOptionColumn);
  }

  place(place: SentencePlace): string {
    return absolute(this.placeRow(place), this.firstOptionColumn);
  }

  /** Every cell that may not hold an error and does not depend on the checks. */
  get checkedCells(): readonly Area[] {
    return [wholeRows(this.sections.aids.header, this.sections.sentences.band - 1, this.idColumn)];
  }

  get definedNames() {
    return {
      Outsource_Workings: { row: 0, column: 0, rows: this.lastRow + 1, columns: this.idColumn + 1 },
      [decisionNames.sentences]: this.withIds(this.sections.sentences),
      [decisionNames.savings]: this.withIds({ first: this.aidRow("saving-year"), rows: 4 }),
      [decisionNames.breakEvens]: this.withIds(this.sections.breakEvens),
      [decisionNames.essentials]: this.withIds(this.sections.essentials),
    };
  }
}
