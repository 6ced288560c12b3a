/** Builds what the tests in a browser need beside the add-in: the preview's page. */
import { buildPage } from "excel-preview/serve";

await buildPage();
