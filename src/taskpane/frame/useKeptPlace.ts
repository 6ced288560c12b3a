import { useEffect } from "react";

const stops =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]";

/**
 * Lets Tab go on near the control that had the focus, where that control has gone: a closed question, a stopped simulation. Office
 * on the web would leave the pane instead.
 */
export function useKeptPlace(): void {
  useEffect(() => {
    let path: EventTarget[] = [];
    const remember = (event: FocusEvent) => {
      path = event.composedPath();
    };
    const goOn = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || document.activeElement !== document.body) return;
      const places = [...path, document.body].filter((place) => place instanceof HTMLElement && place.isConnected);
      if (!(places as HTMLElement[]).some(takesFocus)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("keydown", goOn, true);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("keydown", goOn, true);
    };
  }, []);
}

/** Focuses a place, or the first stop of Tab in it; false where there is none. */
function takesFocus(place: HTMLElement): boolean {
  const candidates = [place, ...place.querySelectorAll<HTMLElement>(stops)].filter(({ tabIndex }) => tabIndex >= 0);
  return candidates.some((candidate) => {
    candidate.focus();
    return document.activeElement === candidate;
  });
}
