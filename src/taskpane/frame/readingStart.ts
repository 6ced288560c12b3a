import type { FocusEvent } from "react";

/**
 * Where reading starts after a change: takes the focus without being a stop of Tab. On the web, Office moves the focus itself and
 * finds only elements with a tab stop, so the element has one for as long as the focus is on it; without it Tab would leave the pane.
 */
export const readingStart = {
  tabIndex: -1,
  onFocus({ target, currentTarget }: FocusEvent<HTMLElement>) {
    if (target === currentTarget) currentTarget.tabIndex = 0;
  },
  onBlur({ currentTarget }: FocusEvent<HTMLElement>) {
    currentTarget.tabIndex = -1;
  },
};
