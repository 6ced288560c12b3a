import { Opening } from "./frame/Opening";
import { ViewContext } from "./frame/viewContext";
import { useWords } from "./frame/words";
import { LoadedView } from "./LoadedView";
import type { ViewProps } from "./viewProps";
import { type PaneView, views } from "./views";

const loadMenu = async () => ({ View: (await import(/* webpackChunkName: "menu" */ "./MenuView")).MenuView });

/** The view the user is in. */
export function CurrentView(props: ViewProps) {
  const { place, subject, trouble, hasMoved, activity, result, tryAgain } = props.pane;
  const view = place === "menu" ? null : views[place];
  const back = useBack(props, view);
  if (activity === "opening" && result === null) return <Opening />;
  // The set-up asks about typed money itself.
  const isAsked = trouble?.fault.kind === "typedMoney" && place === "setUp";
  const toldTrouble = trouble && !isAsked ? { fault: trouble.fault, tryAgain: () => tryAgain() } : null;
  return (
    <ViewContext value={{ back, takesFocus: hasMoved, trouble: toldTrouble }}>
      <LoadedView key={`${place} ${subject}`} load={view?.load ?? loadMenu} {...props} />
    </ViewContext>
  );
}

/** A view leads back to the one it was opened from, a first comparison to the start, every other to the menu. */
function useBack({ pane }: ViewProps, view: PaneView | null) {
  const { frame, views: titles } = useWords().words;
  if (view === null || view.reachedFrom === "tabs") return null;
  const { reachedFrom } = view;
  const { place, result } = pane;
  const inSection = place === "setUp" && result === null ? "start" : "menu";
  const over = reachedFrom in views ? (reachedFrom as keyof typeof views) : inSection;
  return { title: over === "menu" ? frame.menu : titles[over], go: () => pane.showView(over) };
}
