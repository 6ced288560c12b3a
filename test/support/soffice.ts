import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const usualPlaces = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

const advice =
  "No LibreOffice was found. Install its Calc (for example `apt install libreoffice-calc`), or set SOFFICE_PATH to its soffice.";

function findSoffice(): string | undefined {
  return [process.env["SOFFICE_PATH"] ?? "", ...usualPlaces].find((place) => place !== "" && existsSync(place));
}

/** A suite that needs LibreOffice: reported as not run where there is none, and failed where CI must have one. */
export function describeInLibreOffice(title: string, body: () => void): void {
  if (findSoffice() !== undefined) return describe(title, body);
  if (process.env["CI"] !== "true") return describe.skip(`${title} (not run: ${advice})`, body);
  describe(title, () => {
    test("runs in LibreOffice", () => {
      throw new Error(advice);
    });
  });
}

/** A profile of LibreOffice's own that calculates every workbook anew when it opens one, whatever values it holds. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/**
 * Opens each workbook in LibreOffice and answers what it saves or prints, under the same names.
 *
 * @param calculates whether it calculates all of it first; left to itself it keeps most values of a file
 */
export function savedByLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  as: "xlsx" | "pdf" = "xlsx",
  calculates = true,
): Map<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  const at = (...names: string[]) => path.join(folder, ...names);
  try {
    mkdirSync(at("profile", "user"), { recursive: true });
    if (calculates) writeFileSync(at("profile", "user", "registrymodifications.xcu"), profile);
    for (const [name, bytes] of files) writeFileSync(at(`${name}.xlsx`), bytes);
    const installation = `-env:UserInstallation=${pathToFileURL(at("profile"))}`;
    const given = ["--headless", "--norestore", installation, "--convert-to", as, "--outdir", at("saved")];
    const paths = [...files.keys()].map((name) => at(`${name}.xlsx`));
    execFileSync(findSoffice()!, [...given, ...paths], { stdio: "ignore", timeout: 240_000 });
    return new Map([...files.keys()].map((name) => [name, readFileSync(at("saved", `${name}.${as}`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
