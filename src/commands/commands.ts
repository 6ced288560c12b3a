import { whenExcelIsReady } from "../excel/ready";
import { associateCommand } from "../excel/ribbon";

void whenExcelIsReady().then(() => {
  associateCommand("handOff");
  associateCommand("restore");
  associateCommand("repair");
  associateCommand("checkExcel");
});
