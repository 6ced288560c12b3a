import type { enPaneFaults } from "../en/paneFaults";

export const daPaneFaults: typeof enPaneFaults = {
  editingCell: { title: "Excel redigerer en celle", advice: "Tryk på Enter i arket, og prøv igen." },
  protectedWorkbook: {
    title: "Projektmappen er beskyttet",
    advice:
      "Der kan hverken tilføjes eller slettes ark. Ophæv beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen.",
  },
  otherWorkbookInFront: {
    title: "En anden projektmappe er forrest",
    advice: "Excel skriver kun i den forreste projektmappe. Hent denne frem, lad den blive forrest, og prøv igen.",
  },
  partGone: {
    title: "Noget i projektmappen er væk",
    advice: "Et ark, et navn eller celler blev slettet eller omdøbt imens. Prøv igen: Der ledes efter alting på ny.",
  },
  coauthorTypes: {
    title: "En anden skriver i projektmappen",
    advice:
      "Intet er skrevet, så det, den anden skriver, bevares. Aftal et tidspunkt, hvor kun én af jer ændrer projektmappen, og prøv igen.",
  },
  cellsByNumber: {
    title: "Excel kalder celler ved tal (R1K1)",
    advice:
      "Så kan navne ikke følge deres celler, og intet er skrevet. Fjern markeringen i Filer > Indstillinger > Formler > R1K1-referencetype, og prøv igen.",
  },
  lacking: {
    title: "Denne version af Excel mangler noget, som tilføjelsesprogrammet kræver",
    advice:
      "Opdater Excel under Filer > Konto > Opdateringsindstillinger, eller åbn projektmappen i Excel på nettet, og prøv igen. Den har ikke:",
  },
  readOnlyWorkbook: {
    title: "Projektmappen kan ikke ændres",
    advice:
      "Den er åbnet skrivebeskyttet eller i Beskyttet visning. Vælg Aktivér redigering, eller gem en kopi, og prøv igen.",
  },
  notPutBack: {
    title: "Projektmappen kunne ikke føres tilbage",
    advice:
      "Excel fejlede under skrivningen og igen, da arkene skulle føres tilbage. Luk projektmappen uden at gemme. Disse ark kan være ufærdige:",
  },
  excelError: {
    title: "Excel blev ikke færdig",
    advice:
      "Er flere ark markeret som en gruppe, så vælg ét af dem. Prøv derefter igen. Sker det igen, så gem projektmappen, luk den, og åbn den på ny.",
  },
  unfinishedCells: {
    title: "Nogle celler har ingen værdi at gemme",
    advice:
      "De viser #NAVN?, #BUSY! eller en anden fejl, der ikke er et svar. Vent, til Excel er færdig, reparer formlerne, eller ret cellerne, og prøv igen.",
  },
  checksFail: {
    title: "Kontrollerne holder ikke",
    advice:
      "Intet er frosset. Ret det, som kontrolarket viser, og prøv igen. Eller frys alligevel: Så står der i det overdragne, at de ikke holdt.",
  },
  calculating: {
    title: "Excel er ikke færdig med at beregne",
    advice: "Vent et øjeblik, eller tryk på F9, hvis beregning er manuel, og prøv igen.",
  },
  protectedSheets: {
    title: "Der er beskyttede ark",
    advice: "Ophæv deres beskyttelse under Gennemse > Fjern arkbeskyttelse, og prøv igen.",
  },
  arrayFormulas: {
    title: "Matrixformler i celler ved siden af hinanden er i vejen",
    advice:
      "De skulle ændres, og i en blok, der er angivet med Ctrl+Skift+Enter, ændrer Excel ingen celle alene. Ryd sådan en blok, skriv dens formel i den første celle, og tryk på Enter: Den løber over derfra. Er formlerne i stedet skrevet én for én, så flyt dem fra hinanden med Klip og Sæt ind, så ingen rører hinanden. Prøv så igen; bagefter kan de flyttes tilbage.",
  },
  nothingToFreeze: {
    title: "Der er intet at overdrage",
    advice: "Ingen celle kalder tilføjelsesprogrammet: Filen kan allerede åbnes uden det.",
  },
  handedOff: { title: "Formlerne er frosset", advice: "Gendan først formlerne, og prøv igen." },
  notHandedOff: {
    title: "Der er intet at gendanne",
    advice: "Projektmappen har ingen liste over frosne formler.",
  },
  newerWorkbook: {
    title: "En nyere version har skrevet projektmappen",
    advice: "Den røres ikke. Installer den nyere version af tilføjelsesprogrammet, og prøv igen.",
  },
  strangeSheets: {
    title: "Ark har vores navne, men en anden opbygning",
    advice:
      "De definerede navne, der begynder med Outsource_, peger på disse ark, men de er ikke bygget op som en sammenligning. Intet er skrevet. Begynd med tilføjelsesprogrammets skabelon, eller slet navnene under Formler > Navnestyring, og prøv igen.",
  },
  sameNames: {
    title: "To alternativer har samme navn",
    advice:
      "Giv hvert alternativ sit eget navn i de gule overskriftsceller på arket Forudsætninger, og prøv igen. Intet er skrevet, for det, der er indtastet for det ene, kunne have erstattet det andets.",
  },
  typedMoney: {
    title: "Der er indtastet beløb i en anden valuta",
    advice: "Åbn opsætningen, og sig der, hvad der skal ske med dem. Intet er skrevet.",
  },
  otherShape: {
    title: "Skabelonen har ikke plads til denne sammenligning",
    advice:
      "Dens ark har et andet antal alternativer eller rækker, og intet er skrevet. Sammenlign lige så mange alternativer, som den har. Eller sæt arkene op igen: Det indtastede bevares, dine egne ord i stedet for vores samles på et ark, og arkene får tilføjelsesprogrammets udseende.",
  },
  cellsGone: {
    title: "Celler i sammenligningen er væk",
    advice: "Deres række, kolonne eller ark er slettet. Opdater sammenligningen i opsætningen: Så skrives de igen.",
  },
  inputsGone: {
    title: "Forudsætningerne kan ikke læses",
    advice: "Deres ark er væk, så det, der var skrevet, kan ikke følge med. Opret en ny sammenligning.",
  },
};
