import type { Validation } from "./plan";

/** The longest texts that Excel's boxes hold; Excel refuses longer ones. */
const longest = { title: 32, prompt: 255, refusal: 225 };

/** The texts of a validation's boxes: the prompt beside a selected cell, and the refusal of an entry, under one title. */
export function validationTexts({ prompt, refusal }: Validation): Record<keyof typeof longest, string> {
  return {
    title: shortened(prompt.title, longest.title),
    prompt: shortened(prompt.text, longest.prompt),
    refusal: shortened(refusal, longest.refusal),
  };
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
