import type { SimulationTexts } from "../en/simulationSheet";

export const filSimulationSheet: SimulationTexts = {
  howTo:
    "Ang posibleng gastos ng bawat opsyon kapag sabay na nag-iiba ang mga input, at nangyayari o hindi ang mga insidente. Mga input ito bago ang scenario.",
  setting: "Setting",
  typed: "Inilagay",
  inForce: "Ginagamit",
  default: "Default",
  settings: {
    trials: "Mga trial",
    seed: "Seed",
    sampling: "Paraan ng pag-draw",
    drawn: "Mga trial na kukunin",
    atOnce: "Pinapatakbo agad, hanggang",
    automatic: "Kusang patakbuhin ang mahaba",
    decisionTrials: "Mga trial: halaga, pag-atras",
    decisionSampling: "Pag-draw: halaga, pag-atras",
    confidence: "Kumpiyansa: presyo ng pag-atras",
    run: "Input ng mahabang takbo, ngayon",
    option: "Opsyon sa histogram",
    budget: "Badyet",
  },
  settingUnits: {
    trials: "trial",
    seed: "numero",
    sampling: "pagpipilian",
    drawn: "trial",
    atOnce: "trial",
    automatic: "1 = oo",
    decisionTrials: "trial",
    decisionSampling: "pagpipilian",
    confidence: "bahagi ng mga trial",
    run: "suma ng input",
    option: "opsyon",
  },
  settingHelp: {
    trials:
      "Kung ilang beses kukuha ng bagong value ng lahat ng input, mula 1 hanggang 1,000,000. Mas matagal at mas eksakto ang mas maraming trial. Iwang blangko para sa default.",
    seed: "Pareho ang mga draw sa bawat computer kapag pareho ang seed. Ipinapakita ng ibang seed kung gaano pa nagbabago ang resulta. Iwang blangko para sa default.",
    sampling:
      "Random: gaya ng sa dice. Lattice: pantay sa lahat ng puwedeng mangyari; itinataas sa power ng dalawa ang mga trial. Mas tiyak nang malaki ang mean, nang kaunti ang percentile, halos hindi ang tsansa. Iwang blangko para sa default.",
    atOnce:
      "Hanggang ganito karaming trial ang pinapatakbo tuwing may nagbabagong input; binibilang ang sa lattice ayon sa kinukuha. Naghihintay ng hiling ang mas marami. Iwang blangko para sa default.",
    automatic:
      "0, mano-mano: pinapatakbo ang mas maraming trial kapag pinindot ang “Patakbuhin” sa pane; sa susunod na pagbabago ng input, mga trial ng default ang papalit. 1: pinapatakbo ang lahat sa bawat pagbabago.",
    decisionTrials:
      "Kung ilang beses kukuha ng value para sa unang aalamin at sa mga presyo ng pag-atras, anuman ang mga trial sa itaas: 1,000 hanggang 100,000, itinataas sa power ng dalawa. Iwang blangko para sa default.",
    decisionSampling:
      "Kung paano kinukuha ang mga trial ng halaga at ng mga presyo ng pag-atras, anuman ang pinili sa itaas. Mas tiyak ang dalawa sa lattice. Iwang blangko para sa default.",
    confidence:
      "Kung sa anong bahagi ng mga trial dapat mas mura ang opsyon kaysa sa baseline sa presyo ng pag-atras nito, mula 1% hanggang 99%. Iwang blangko para sa default.",
    run: "Isinusulat ng “Patakbuhin” sa pane. Pinapatakbo ang lahat ng trial habang kapareho nito ang numero sa tabi, na nagbabago sa bawat input; kung walang pane, ilagay rito ang numerong iyon.",
    option:
      "Ang opsyon na ang gastos ay ipinapakita sa histogram. Iwang blangko para sa opsyong pinili sa “Paghahambing”.",
    budget:
      "Ang pinakamataas na maaaring maging NPV ng gastos ng isang opsyon. Lalabas ang tsansang lumampas dito sa ilalim ng “Mas mura kaysa sa baseline”. Iwang blangko kung walang badyet.",
  },
  bandEnough: "Sapat ba ang mga trial?",
  enough: "Oo: sa {trials} trial, mas mababa sa 1% ng mean ang standard error nito sa bawat opsyon.",
  notEnough:
    "Hindi: sa {trials} trial, {share}% ng mean ang standard error nito sa {option}. Dagdagan ang mga trial hanggang mas mababa ito sa 1%.",
  noFigures:
    "Walang numero: tumatakbo pa ang simulation, o may tinatanggihang input; nasa cell sa ilalim ng OUTSOURCE_SIMULATE kung alin.",
  figures: "Mula sa {trials} trial at seed {seed} ang mga numerong ito, ayon sa mga input ngayon.",
  figuresLattice:
    "Mula sa {trials} trial ng lattice at seed {seed} ang mga numerong ito, ayon sa mga input ngayon: {asked} ang hiningi, itinaas sa power ng dalawa.",
  figuresStopped:
    "Itinigil: mula sa unang {trials} sa {asked} trial at seed {seed} ang mga numerong ito. Pinapatakbo ng “Patakbuhin” sa pane ang lahat.",
  figuresWaiting:
    "Mula sa {trials} trial at seed {seed} ang mga numerong ito, ayon sa mga input ngayon. {asked} ang hinihingi: pinapatakbo iyon ng “Patakbuhin” sa pane.",
  oneTrial: "Hindi: walang sinasabi ang iisang trial tungkol sa sarili nitong katiyakan. Dagdagan ang mga trial.",
  bandCosts: "NPV ng gastos ng bawat opsyon",
  costsNote:
    "P10: isa sa sampung trial ang mas mura. P50: kalahati. P90: siyam sa sampu, kaya isa ang mas mahal; dito nagsisimula ang maingat na badyet.",
  statistics: {
    p10: "P10, ika-10 percentile",
    p50: "P50, median",
    p90: "P90, ika-90 percentile",
    mean: "Mean",
    sd: "Standard deviation",
    min: "Pinakamababa",
    p5: "P5, ika-5 percentile",
    p95: "P95, ika-95 percentile",
    max: "Pinakamataas",
    cvar95: "Average ng pinakamahal na 5% (CVaR)",
    "standard-error": "Standard error ng mean",
    "p5-low": "P5, mababang limit",
    "p5-high": "P5, mataas na limit",
    "p50-low": "P50, mababang limit",
    "p50-high": "P50, mataas na limit",
    "p95-low": "P95, mababang limit",
    "p95-high": "P95, mataas na limit",
    trials: "Mga trial",
    enough: "Sapat ang mga trial",
  },
  lowestSaving: "Average ng pinakamababang 5% (CVaR)",
  bandChances: "Kung gaano kadalas na pinakamura ang bawat opsyon",
  chances: { "chance-best": "Pinakamura sa lahat", "chance-cheaper": "Mas mura kaysa sa baseline" },
  overBudget: "Lampas sa badyet",
  chanceUnit: "bahagi ng mga trial",
  bandHistogram: "Kung paano nakakalat ang gastos ng bawat opsyon",
  histogramNote:
    "Bahagi ng mga trial sa pagitan ng dalawang halaga, pare-pareho ang hakbang; bahaging hindi lalampas ang mga kurba. Sa ibaba: isang opsyon.",
  histogramTitle: "Isang opsyon lamang",
  spreadTitle: "Bahagi ng mga trial ayon sa gastos",
  axis: {
    bins: "Mga bin ng bawat opsyon",
    steps: "Pinakamaraming hakbang",
    least: "Pinakamababang gastos sa lahat",
    most: "Pinakamataas na gastos sa lahat",
    rough: "Hakbang bago i-round",
    magnitude: "Power ng sampu sa ibaba nito",
    step: "Hakbang",
    first: "Unang gilid",
  },
  latticeSizes: "Puwedeng bilang ng trial ng lattice",
  cumulativeTitle: "Bahagi ng mga trial na hindi mas mahal",
  costAxis: "NPV ng gastos, milyong {currency}",
  cost: "Gastos",
  cumulative: "Bahagi ng mga trial",
  bandSaving: "Natitipid ng bawat opsyon kumpara sa baseline",
  savingNote:
    "Iisa ang draw ng mga input na para sa lahat. P10: isa sa sampung trial ang mas kaunti ang natitipid; kung mababa sa 0, mas mahal ang opsyon.",
  bandScenarios: "Lahat ng hindi tiyak na input sa dulo, at ang mga trial na lampas dito",
  scenariosNote:
    "Sumusunod ang mga trabahong mawawala at sahod; nasa base ang occupancy, escalation at kasalukuyang gastos. Sa “Paghahambing”, kinakalkula muli ang staffing ng scenario.",
  ends: { favourable: "Paborableng input, staffing ng base", adverse: "Di-paborableng input, staffing ng base" },
  beyond: { cheaper: "Mas mura sa paborableng input", dearer: "Mas mahal sa di-paborableng input" },
  bandInformation: "Ang dapat unang alamin: ang halaga ng impormasyon",
  find: "Alamin muna: {driver}. Halaga nito: {currency} {worth} sa karaniwan, {share}% ng malaman ang lahat.",
  findNothing:
    "Walang kailangang alamin muna: walang hindi tiyak na input ang nag-iisang nagbabago sa pinakamurang opsyon.",
  worthNote:
    "Halaga: ang matitipid sa karaniwan kung alam ang input bago piliin ang pinakamurang opsyon. Hindi dapat mas mahal ang pag-alam nito.",
  swingNote:
    "Sinasabi ng galaw sa “Sensitivity” kung gaano ginagalaw ng input ang numero; ng halaga rito, kung mababago nito ang desisyon.",
  everything: "Lahat ng hindi tiyak nang sabay (EVPI)",
  worth: "Halaga ng malaman",
  worthError: "Standard error",
  worthShare: "Bahagi ng EVPI",
  driverOf: "{driver} ({of})",
  informationTitle: "Ang halaga ng malaman bago pumili",
  informationAxis: "Halaga ng malaman, milyong {currency}",
  bandWalkAway: "Presyo ng pag-atras sa bawat vendor",
  walkAwayNote:
    "Sa presyong ito, mas mura ang opsyon kaysa sa baseline sa bahagi ng mga trial na kumpiyansa sa itaas; tiyak ang presyo, nag-iiba ang lahat ng iba.",
  priceToday: "Presyo ngayon, bago ang scenario",
  walkAway: "Presyo ng pag-atras",
  room: "Lampas ng pag-atras sa presyo ngayon",
  roomUnit: "bahagi ng presyo",
  noPrice: "walang ganito",
  bandBridge: "Mula sa NPV sa “Mga gastos” hanggang sa mean ng simulation",
  bridge: {
    deterministic: "NPV ng gastos, nasa base ang lahat ng input",
    lopsided: "Epekto ng hindi pantay na saklaw",
    means: "NPV ng gastos, nasa mean ang lahat",
    rest: "Lahat ng iba pa",
    mean: "Mean ng simulation",
  },
  bridgeNotes: {
    deterministic: "Nasa base ang lahat ng input: ang iisang halagang makikita sa “Mga gastos” sa base scenario.",
    lopsided:
      "Epekto ng hindi pantay na saklaw: kapag mas mahaba ang saklaw sa itaas ng base kaysa sa ibaba, mas mataas sa base ang karaniwang value ng input.",
    rest: "Lahat ng iba pa: gastos na hindi proporsiyonal sa input, mga input na sabay na nag-iiba, mga limit sa draw, mga insidente, at pagkakataon.",
  },
  bandMeans: "Nasa mean ng distribution nito ang bawat input",
  meanMultiplier: "Mean na multiplier",
};
