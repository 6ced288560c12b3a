import { Badge, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatShare } from "../../locale/numbers";
import { readAsDecimals } from "../../locale/numberText";
import { countryLaw, evidenceByLaw } from "../../model/catalogue/countryLaw";
import { isVendors } from "../../model/catalogue/driver";
import { type NumericDriverId, driverById } from "../../model/catalogue/drivers";
import { defaultValue } from "../../model/assumptions/defaultValue";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { FigureField } from "./FigureField";
import { QuoteFields } from "./QuoteFields";
import { type ComparisonForm, type FormEvent, namesInForm } from "./comparisonForm";
import {
  type EntryId,
  type FigureId,
  concernedBy,
  figureIds,
  figureText,
  isPercent,
  isOwnFormula,
  readFigure,
} from "./figures";
import type { FormReading } from "./readForm";
import { typedEssentials } from "./typedEssentials";
import { useFigureProblem } from "./useFigureProblem";
import { useReadFigure } from "./useReadFigure";

interface Props {
  readonly form: ComparisonForm;
  readonly reading: FormReading;
  /** The Inputs sheet of the comparison that stands; null where there is none. */
  readonly inputs: InputsStanding | null;
  readonly change: (event: FormEvent) => void;
}

const legal: readonly FigureId[] = ["fee-tax-rate", "transfer-share"];

/** The figures that only the user can know: each may be left, and is a default until it is typed. */
export function FiguresStep(props: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { setUpView } = useAllWords().texts;
  const { form, reading } = props;
  const asked = figureIds.filter((id) => concernedBy(id, form).length > 0);
  const essential = asked.filter((id) => !legal.includes(id));
  const ofLaw = asked.filter((id) => legal.includes(id));
  const vendors = form.options.filter(({ arrangement }) => isVendors[arrangement]);
  const { typed, count } = typedEssentials(form, reading);
  const isComplete = typed === count;
  return (
    <>
      <div className={styles.count}>
        <Badge appearance="tint" color={isComplete ? "success" : "warning"}>
          {setUpView.typedCount(typed, count)}
        </Badge>
        <Caption1>{isComplete ? setUpView.complete : setUpView.provisional}</Caption1>
      </div>
      <ul className={mergeClasses(section.list, styles.lined)}>
        {essential.map((id) => (
          <Figure key={id} id={id} {...props} />
        ))}
      </ul>
      {vendors.length > 0 && (
        <section className={section.section} aria-labelledby="quotes-heading">
          <div className={styles.count}>
            <Body1Strong as="h2" id="quotes-heading" className={section.heading}>
              {setUpView.quotes}
            </Body1Strong>
            <Caption1>{setUpView.quotesHint}</Caption1>
          </div>
          <ul className={mergeClasses(section.list, section.apart)}>
            {vendors.map(({ key }) => (
              <Quote key={key} optionKey={key} {...props} />
            ))}
          </ul>
        </section>
      )}
      {ofLaw.length > 0 && (
        <section className={section.section} aria-labelledby="law-heading">
          <Body1Strong as="h2" id="law-heading" className={section.heading}>
            {setUpView.law}
          </Body1Strong>
          <ul className={mergeClasses(section.list, styles.lined)}>
            {ofLaw.map((id) => (
              <Figure key={id} id={id} {...props} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Figure({ id, form, reading, change }: Props & { id: FigureId }) {
  const { texts } = useAllWords();
  const { setUpView, drivers, sheets } = texts;
  const problemOf = useFigureProblem(form, reading);
  const leave = useLeave(form, reading, change);
  const entry = form.entries[id];
  const [first] = concernedBy(id, form);
  const usual = defaultOf(id, first!.key, form, reading);
  const usualText = figureText(id, usual, form.language);
  const own = isOwnFormula(entry);
  return (
    <FigureField
      label={drivers[id].name}
      unit={setUpView.units[id](entry?.text ? entry.currency : form.currency)}
      text={entry?.text ?? ""}
      placeholder={entry?.isDiffering ? "…" : usualText}
      state={entry?.isDiffering ? "differing" : entry?.text ? "typed" : "default"}
      isReadOnly={own}
      problem={problemOf(id)}
      readAs={useReadFigure(form)(id)}
      hint={useLegalHint(id, form)}
      about={
        <>
          <span>{drivers[id].help}</span>
          <span>{setUpView.defaultIs(isPercent(id) ? formatShare(usual, form.language) : usualText)}</span>
          <EvidenceText id={id} form={form} />
          {driverById[id].scope === "option" && <OptionsText id={id} form={form} />}
          {entry?.isDiffering && <span>{setUpView.differs(sheets.titles.inputs)}</span>}
          {own && <span>{setUpView.ownFormula(sheets.titles.inputs)}</span>}
        </>
      }
      onType={(text) => change({ kind: "figureTyped", id, text, currency: form.currency })}
      onLeave={() => leave(id)}
    />
  );
}

function Quote({ optionKey, form, reading, inputs, change }: Props & { optionKey: number }) {
  const problemOf = useFigureProblem(form, reading);
  const readAsOf = useReadFigure(form);
  const leave = useLeave(form, reading, change);
  const index = form.options.findIndex(({ key }) => key === optionKey);
  return (
    <QuoteFields
      form={form}
      optionKey={optionKey}
      name={namesInForm(form)[index]!}
      currencyPerDollar={reading.currencyPerDollar ?? 1}
      inputs={inputs}
      defaultPrice={figureText("price", defaultOf("price", optionKey, form, reading), form.language)}
      problemOf={problemOf}
      readAsOf={readAsOf}
      onLeave={leave}
      change={change}
    />
  );
}

/**
 * When a field is left its problem may show, and its number is written as the language writes it, unless it stays as it was typed
 * beside how it was read.
 */
function useLeave(form: ComparisonForm, reading: FormReading, change: Props["change"]) {
  return (id: EntryId) => {
    change({ kind: "fieldLeft", field: id });
    const entry = form.entries[id];
    const driver = id.split(" ")[0] as NumericDriverId;
    if (!entry || entry.text === "" || isOwnFormula(entry)) return;
    if (readAsDecimals(entry.text, form.language) !== null) return;
    const value = readFigure(driver, entry.text, form.language, reading.currencyPerDollar ?? 1);
    if (typeof value !== "number") return;
    const text = figureText(driver, value, form.language);
    if (text !== entry.text) change({ kind: "figureTyped", id, text, currency: entry.currency });
  };
}

/** The digits of a default that are worth showing: most come from an exchange rate. */
const shownDigits = 6;

function defaultOf(id: NumericDriverId, key: number, form: ComparisonForm, { currencyPerDollar }: FormReading): number {
  const index = form.options.findIndex((option) => option.key === key);
  const { arrangement } = form.options[index]!;
  const option = { number: index + 1, arrangement, country: form.country };
  return Number(defaultValue(driverById[id], option, currencyPerDollar ?? 1).toPrecision(shownDigits));
}

function useLegalHint(id: FigureId, { country }: ComparisonForm): string | undefined {
  const { setUpView } = useAllWords().texts;
  const salesTax = countryLaw[country]["fee-tax-rate"]?.value;
  if (id === "fee-tax-rate" && salesTax) return setUpView.salesTaxHint(salesTax);
  return id === "transfer-share" ? setUpView.transferHint : undefined;
}

function EvidenceText({ id, form }: { id: FigureId; form: ComparisonForm }) {
  const { texts } = useAllWords();
  const { setUpView, choices } = texts;
  const { source, year, grade } = evidenceByLaw(driverById[id], form.country);
  if (source === "" || grade === null) return <span>{setUpView.noSource}</span>;
  return <span>{setUpView.source(source, year, choices.grades[grade])}</span>;
}

function OptionsText({ id, form }: { id: FigureId; form: ComparisonForm }) {
  const { setUpView } = useAllWords().texts;
  const concerned = concernedBy(id, form);
  const names = namesInForm(form).filter((_, index) => concerned.includes(form.options[index]!));
  return <span>{setUpView.ofOptions(names.join(", "))}</span>;
}

const useStyles = makeStyles({
  count: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  lined: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
