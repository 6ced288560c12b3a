import { isVendors } from "../../model/catalogue/driver";
import { essentialFigures } from "../../model/catalogue/essentialFigures";
import type { ComparisonForm } from "./comparisonForm";
import { figureIds } from "./figures";
import type { FormReading } from "./readForm";

/** How many of the essential figures are typed, as the decision counts them: the price once every vendor has one. */
export function typedEssentials(
  { options }: Pick<ComparisonForm, "options">,
  { figures }: Pick<FormReading, "figures">,
): { readonly typed: number; readonly count: number } {
  const vendors = options.filter(({ arrangement }) => isVendors[arrangement]);
  const prices = vendors.map(({ key }) => `price ${key}` as const);
  const asked = essentialFigures(options.map(({ arrangement }) => arrangement));
  const typed = asked.filter(({ id }) =>
    id === "price"
      ? prices.every((price) => figures.typed.has(price))
      : figureIds.some((figure) => figure === id && figures.typed.has(figure)),
  );
  return { typed: typed.length, count: asked.length };
}
