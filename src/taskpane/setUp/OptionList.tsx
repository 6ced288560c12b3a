import { Button, Caption1, makeStyles, mergeClasses } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { leastOptions, mostOptions } from "../../workbook/request/request";
import { arrangementsFor, namesInForm } from "./comparisonForm";
import type { ComparisonForm, FormEvent } from "./comparisonForm";
import type { NameProblem } from "../../workbook/request/nameProblem";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { OptionFields } from "./OptionFields";
import type { CellNote } from "./useCellNote";

interface Props {
  readonly form: ComparisonForm;
  readonly problems: readonly (NameProblem | null)[];
  readonly noteOn: CellNote;
  readonly change: (event: FormEvent) => void;
}

/** The options, baseline first; focus follows an option that is added, and stays in the list when one is removed. */
export function OptionList({ form, problems, noteOn, change }: Props) {
  const { options } = form;
  const styles = useStyles();
  const section = useSectionStyles();
  const { setUp } = useAllWords().words;
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(options.length);
  useEffect(() => {
    if (count.current !== options.length) lastName(list.current)?.focus();
    count.current = options.length;
  }, [options.length]);

  const names = namesInForm(form);
  return (
    <section className={section.section} aria-label={setUp.options}>
      <Caption1 className={section.note}>{setUp.optionsHint(leastOptions, mostOptions)}</Caption1>
      <ol ref={list} className={mergeClasses(section.list, section.apart)}>
        {options.map((option, index) => (
          <OptionFields
            key={option.key}
            option={option}
            number={index + 1}
            name={names[index]!}
            problem={form.refusals > 0 || form.left.includes(option.key) ? problems[index]! : null}
            notes={{ name: noteOn("name", option.key), arrangement: noteOn("arrangement", option.key) }}
            offered={arrangementsFor(form, option.key)}
            canGo={index > 0 && options.length > leastOptions}
            change={change}
          />
        ))}
      </ol>
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        disabled={options.length >= mostOptions}
        onClick={() => change({ kind: "optionAdded" })}
      >
        {setUp.add}
      </Button>
    </section>
  );
}

function lastName(list: HTMLOListElement | null) {
  return list?.querySelector<HTMLInputElement>("li:last-child input");
}

const useStyles = makeStyles({
  add: { alignSelf: "start" },
});
