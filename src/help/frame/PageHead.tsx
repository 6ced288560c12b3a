import type { ReactNode } from "react";

/** Nothing runs in these pages, and nothing is loaded but their style sheet and icon. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The head of a page; `top` leads from it to the help's own folder. */
export function PageHead({ title, top, children }: { title: string; top: string; children?: ReactNode }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <link rel="stylesheet" href={`${top}style.css`} />
      <link rel="icon" href={`${top}../assets/icon-32.png`} />
      {children}
    </head>
  );
}
