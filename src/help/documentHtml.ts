import { Marked } from "marked";

/** The pages of the documentation that are pages of the help too. */
const pageOf: Readonly<Record<string, string>> = {
  "accuracy.md": "accuracy.html",
  "performance.md": "performance.html",
};

/** A page of `docs/` as HTML: its title left to the page around it, and links only to what the help has. */
export function documentHtml(markdown: string): string {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      link({ href, tokens }) {
        const address = /^https?:/.test(href) ? href : pageOf[href];
        const text = this.parser.parseInline(tokens);
        return address === undefined ? text : `<a href="${address}">${text}</a>`;
      },
      table(token) {
        const cells = (tag: string, row: typeof token.header) =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
        const body = token.rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("");
        return `<div class="scroll" tabindex="0"><table><thead><tr>${cells("th", token.header)}</tr></thead><tbody>${body}</tbody></table></div>`;
      },
    },
  });
  return marked.parse(markdown.replace(/^# .*\n/, ""), { async: false });
}
