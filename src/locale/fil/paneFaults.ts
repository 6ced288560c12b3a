import type { enPaneFaults } from "../en/paneFaults";

export const filPaneFaults: typeof enPaneFaults = {
  editingCell: {
    title: "Nasa cell-editing mode ang Excel",
    advice: "Pindutin ang Enter sa sheet at subukang muli.",
  },
  protectedWorkbook: {
    title: "Protektado ang workbook",
    advice:
      "Hindi makapagdagdag o makapagbura ng sheet. Alisin ang proteksiyon sa Review > Protect Workbook at subukang muli.",
  },
  otherWorkbookInFront: {
    title: "Ibang workbook ang nasa harap",
    advice:
      "Sa workbook na nasa harap lang nagsusulat ang Excel. Iharap ang workbook na ito, panatilihin sa harap, at subukang muli.",
  },
  partGone: {
    title: "May nawala sa workbook",
    advice:
      "May sheet, pangalan o mga cell na nabura o pinalitan ng pangalan habang ginagawa ito. Subukang muli: hahanapin ulit ang lahat.",
  },
  coauthorTypes: {
    title: "May iba pang nagtitipa sa workbook",
    advice:
      "Walang isinulat, para hindi mawala ang tinitipa niya. Magkasundo kung kailan iisa lang sa inyo ang magbabago ng workbook, saka subukang muli.",
  },
  cellsByNumber: {
    title: "Numero ang tawag ng Excel sa mga cell (R1C1)",
    advice:
      "Hindi masusundan ng mga pangalan ang kanilang cell sa ganito, at walang isinulat. Alisin ang tsek sa File > Options > Formulas > R1C1 reference style, saka subukang muli.",
  },
  lacking: {
    title: "May kulang sa Excel na ito na kailangan ng add-in",
    advice:
      "I-update ang Excel sa File > Account > Update Options, o buksan ang workbook sa Excel sa web, saka subukang muli. Wala rito ang:",
  },
  readOnlyWorkbook: {
    title: "Hindi mababago ang workbook",
    advice:
      "Pambasa lang ang pagkabukas nito o nasa Protected View. Piliin ang Enable Editing, o mag-save ng kopya, at subukang muli.",
  },
  notPutBack: {
    title: "Hindi naibalik sa dati ang workbook",
    advice:
      "Pumalya ang Excel habang nagsusulat, at muli habang ibinabalik ang mga sheet. Isara ang workbook nang hindi sini-save. Maaaring hindi tapos ang mga sheet na ito:",
  },
  excelError: {
    title: "Hindi natapos ng Excel ang gawain",
    advice:
      "Kung ilang sheet ang sabay na napili bilang grupo, pumili ng isa lang. Saka subukang muli. Kung maulit, i-save ang workbook, isara ito at buksang muli.",
  },
  unfinishedCells: {
    title: "May mga cell na walang value na maiiwan",
    advice:
      "#NAME?, #BUSY! o ibang error na hindi sagot ang ipinapakita ng mga ito. Hintaying matapos ang Excel, ayusin ang mga formula o itama ang mga cell, at subukang muli.",
  },
  checksFail: {
    title: "Hindi pasado ang mga check",
    advice:
      "Walang ginawang value. Ayusin ang ipinapakita ng sheet ng mga check, saka subukan muli. O gawin pa rin: sasabihin ng ipapasa na hindi pasado ang mga ito.",
  },
  calculating: {
    title: "Nagkakalkula pa ang Excel",
    advice: "Maghintay sandali, o pindutin ang F9 kung manual ang kalkulasyon, at subukang muli.",
  },
  protectedSheets: {
    title: "May mga protektadong sheet",
    advice: "Alisin ang proteksiyon ng mga ito sa Review > Unprotect Sheet at subukang muli.",
  },
  arrayFormulas: {
    title: "Nakaharang ang mga array formula sa magkakatabing cell",
    advice:
      "Kailangang magbago ang mga ito, at sa blokeng ipinasok gamit ang Ctrl+Shift+Enter, hindi binabago ng Excel ang isang cell lang. Burahin ang ganoong bloke, i-type ang formula nito sa unang cell at pindutin ang Enter: kakalat ito mula roon. Kung isa-isa namang na-type ang mga formula, paghiwa-hiwalayin ang mga ito gamit ang Cut at Paste para walang magkatabi. Saka subukang muli; maibabalik ang mga ito pagkatapos.",
  },
  nothingToFreeze: {
    title: "Walang kailangang ihanda",
    advice: "Walang cell na gumagamit ng add-in: nabubuksan na ang file nang wala ito.",
  },
  handedOff: {
    title: "Mga value na ang mga formula",
    advice: "I-restore muna ang mga formula at subukang muli.",
  },
  notHandedOff: {
    title: "Walang ire-restore",
    advice: "Walang listahan ng mga formula sa workbook na ito.",
  },
  newerWorkbook: {
    title: "Mas bagong bersiyon ang sumulat ng workbook",
    advice: "Hindi ito gagalawin. I-install ang mas bagong bersiyon ng add-in at subukang muli.",
  },
  strangeSheets: {
    title: "May mga sheet na gamit ang ating mga pangalan pero iba ang ayos",
    advice:
      "Sa mga sheet na ito nakaturo ang mga defined name na nagsisimula sa Outsource_, pero hindi ayos-paghahambing ang mga ito. Walang isinulat. Magsimula sa template ng add-in, o burahin ang mga pangalang iyon sa Formulas > Name Manager, at subukang muli.",
  },
  sameNames: {
    title: "Iisa ang pangalan ng dalawang opsyon",
    advice:
      "Bigyan ng sariling pangalan ang bawat opsyon sa mga dilaw na header cell ng sheet na Mga input, at subukang muli. Walang isinulat, dahil maaaring napalitan ng tinipa para sa isa ang para sa isa pa.",
  },
  typedMoney: {
    title: "May mga halagang tinipa sa ibang pera",
    advice: "Buksan ang set-up at sabihin doon ang gagawin sa mga ito. Walang isinulat.",
  },
  otherShape: {
    title: "Walang lugar ang template para sa paghahambing na ito",
    advice:
      "Iba ang bilang ng opsyon o row sa mga sheet nito, at walang isinulat. Ihambing ang kasindaming opsyon na mayroon ito. O hayaang ilatag muli ang mga sheet na ito: mananatili ang tinipa, ililista sa isang sheet ang mga salita mong ipinalit sa amin, at magiging hitsura ng add-in ang mga ito.",
  },
  cellsGone: {
    title: "Wala na ang ilang cell ng paghahambing",
    advice:
      "Nabura ang row, column o sheet ng mga ito. I-update ang paghahambing sa set-up: isusulat muli ang mga ito.",
  },
  inputsGone: {
    title: "Hindi mabasa ang mga input",
    advice: "Wala na ang mga sheet nito, kaya hindi madadala ang mga inilagay. Gumawa ng bagong paghahambing.",
  },
};
