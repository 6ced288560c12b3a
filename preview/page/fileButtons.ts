import type { FileDesk } from "./fileDesk";
import { type FileWords, leftOutText } from "./fileWords";
import { element, showNotice } from "./titleBar";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Has the title bar open and save files, and the page take one that is dropped on it. What it returns puts a file in place of the
 * workbook, and answers whether the user lets it.
 */
export function offerFiles(desk: FileDesk, words: FileWords, opened: () => Promise<void>): (file: File) => boolean {
  const [open, save] = [element<HTMLButtonElement>("open"), element<HTMLButtonElement>("save")];
  const picker = element<HTMLInputElement>("open-file");
  open.textContent = words.open;
  save.textContent = words.save;
  const busy = async (work: () => Promise<void>) => {
    open.disabled = save.disabled = true;
    try {
      await work();
    } finally {
      open.disabled = save.disabled = false;
    }
  };
  const take = (file: File): boolean => {
    if (desk.hasChanges && !window.confirm(words.replace)) return false;
    void busy(() => openFile(desk, file, words, opened));
    return true;
  };
  const takeFirst = (files: FileList | null | undefined) => files?.[0] && take(files[0]);
  open.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    takeFirst(picker.files);
    picker.value = "";
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    takeFirst(event.dataTransfer?.files);
  });
  save.addEventListener("click", () => void busy(() => saveFile(desk, words)));
  return take;
}

async function openFile(desk: FileDesk, file: File, words: FileWords, opened: () => Promise<void>): Promise<void> {
  try {
    const leftOut = await desk.open(new Uint8Array(await file.arrayBuffer()));
    element("file-name").textContent = file.name;
    showNotice(words.opened(file.name), leftOutText(leftOut, words));
    await opened();
  } catch (error) {
    console.error(error);
    showNotice(words.notOpened(file.name), "");
  }
}

async function saveFile(desk: FileDesk, words: FileWords): Promise<void> {
  try {
    const bytes = await desk.save();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: fileType }));
    link.download = element("file-name").textContent ?? "";
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    showNotice(words.notSaved, (error as Error).message);
  }
}
