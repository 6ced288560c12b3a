import type { SensitivityTexts } from "../en/sensitivitySheet";

export const daSensitivitySheet: SensitivityTexts = {
  howTo:
    "Hvad der flytter et alternativs besparelse mest, og hvad det koster kun at sende en del af opkaldene til det. Forudsætningerne er dem før scenariet.",
  option: "Alternativ",
  optionHelp:
    "Det alternativ, der sammenlignes med basisalternativet. Lad cellen være tom for at bruge det alternativ, der er valgt på ”Sammenligning”.",
  inForce: "Vist alternativ",
  today: "Besparelse mod basisalternativet i dag",
  bandTornado: "Tornadodiagram: de ti usikre forudsætninger, der flytter besparelsen mest",
  tornadoNote:
    "Én forudsætning ad gangen flyttes til den lave og den høje ende af sit interval i ”Forudsætninger”; de andre ligger fast. Besparelse i nutidsværdi af omkostninger efter skat.",
  bandWords: "Ord, som formlerne bruger",
  of: "Flyttet for",
  all: "alle alternativer",
  low: "Besparelse ved lav",
  high: "Besparelse ved høj",
  swing: "Udsving: høj minus lav",
  remark: "Bemærkning",
  turns: "Vender: udsvinget viser den ikke helt",
  bandDrawn: "Ændring i forhold til besparelsen i dag, til diagrammet",
  lowEnd: "Lav ende",
  highEnd: "Høj ende",
  drawnLabel: "{driver} ({of})",
  tornadoTitle: "Hvad der flytter besparelsen mest",
  tornadoAxis: "Ændring i forhold til besparelsen i dag, mio. {currency}",
  bandSplit: "Fordeling mellem to steder: en del af opkaldene til alternativet, resten i basisalternativet",
  pooling:
    "Fælles kø: To små steder kræver flere agenter end ét stort, fordi agenterne venter længere mellem opkaldene; i begge ender af tabellen er der intet tab.",
  minimumFee:
    "Minimumsbetaling: Den betales fuldt ud ved enhver andel over 0 ligesom engangs- og faste omkostninger, så en lille andel kan koste mere, end den sparer.",
  stay: "Behold alle opkald i {baseline}: Enhver deling med {option} i tabellen koster mindst lige så meget.",
  go: "Send alle opkald til {option}: Enhver deling med {baseline} i tabellen koster mere.",
  part: "Send {share}\u00a0% af opkaldene til {option}, og behold resten i {baseline}: Ingen anden andel i tabellen koster mindre.",
  bestShare: "Billigste andel til alternativet",
  bestCost: "Nutidsværdi af omkostninger ved den andel",
  shareUnit: "andel af opkald",
  share: "Andel af opkald til alternativet",
  shareLabel: "{share}\u00a0%",
  both: "Begge tilsammen",
  splitTitle: "Nutidsværdi af omkostninger efter andel af opkald",
};
