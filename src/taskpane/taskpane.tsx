import { createRoot } from "react-dom/client";
import { excelGateway } from "../excel/excelGateway";
import { whenExcelIsReady } from "../excel/ready";
import { loadOpening } from "../locale/openingMessages";
import { firstLanguage } from "./frame/rememberedLanguage";
import { Pane } from "./Pane";

void whenExcelIsReady().then(async () => {
  await loadOpening(firstLanguage(excelGateway.displayLanguage()));
  createRoot(document.getElementById("pane")!).render(<Pane gateway={excelGateway} />);
});
