import { createRoot } from "react-dom/client";
import { excelGateway } from "../excel/excelGateway";
import { whenExcelIsReady } from "../excel/ready";
import { Pane } from "./Pane";

void whenExcelIsReady().then(() => {
  createRoot(document.getElementById("pane")!).render(<Pane gateway={excelGateway} />);
});
