import { OfficeObject } from "../wire/officeObject";
import type { Services } from "./services";

/** An object of Excel's API that works on the workbook, through the services of its host. */
export abstract class ServedObject extends OfficeObject {
  constructor(protected readonly services: Services) {
    super();
  }
}
