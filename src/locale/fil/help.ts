import type { HelpTexts } from "../en/help";
import { formatNumber } from "../numbers";

const number = (count: number) => formatNumber(count, "fil");

export const filHelp: HelpTexts = {
  site: "Tulong para sa Outsource for Excel",
  language: "Filipino",
  skip: "Pumunta sa teksto ng pahina",
  navigation: "Mga pahina ng tulong",
  languages: "Ang pahinang ito sa ibang wika",
  inEnglish: "Nasa Ingles lang ang bahaging ito.",
  footer: (version) => `Modelo at catalogue ${version}. Sa sarili mong computer kinakalkula ang lahat.`,
  pages: {
    index: "Nilalaman",
    reading: "Paano basahin ang paghahambing",
    model: "Ang modelo",
    accuracy: "Katumpakan",
    performance: "Bilis",
    privacy: "Privacy",
    support: "Suporta",
  },
  index: {
    lead: "Tumutulong ang Outsource for Excel na magpasya kung dapat i-outsource ang isang call center, kung saan, at kung kanino. Nagsusulat ito ng paghahambing sa workbook mo, at sinasagot nito ang mga tanong ding iyon bilang mga function sa kahit anong cell.",
    start:
      "Piliin ang “Ihambing ang mga opsyon” sa tab na Home para magsulat ng paghahambing, o i-type ang =OUTSOURCE_ sa isang cell para makita ang mga function.",
    functions: "Mga function sa cell",
    factors: "Mga bentahe at disbentahe",
    pages: "Iba pa",
  },
  functionPage: {
    typed: "Paano ito tina-type",
    optional: "Puwedeng hindi ilagay ang nasa loob ng mga square bracket.",
    arguments: "Mga argument",
    argument: "Argument",
    presence: "Kailangan",
    meaning: "Kahulugan, unit at default",
    isNeeded: "oo",
    isOptional: "hindi",
    choices: (argument) => `Ang puwedeng ilagay sa ${argument}`,
    choice: "Pagpipilian",
    example: "Halimbawa",
    sheet: "Sa sheet",
    formula: "Formula",
    answer: "Sagot",
    excerpt: (rows, columns) => `Ang mga unang cell ng sagot na may ${number(rows)} row at ${number(columns)} column.`,
    rounded: "Hanggang anim na digit lang ang mga numero rito.",
    errors: "Mga error",
    errorsAre: (wrong, missing) =>
      `Nagbibigay ng ${wrong} ang argument na hindi magagamit, at ng ${missing} ang sagot na wala. May kasamang pangungusap ang dalawa na nagsasabi kung ano ang mali, kung saan, at kung ano ang puwede: itapat ang pointer sa babala ng cell para mabasa ito. Walang maling input na nagbibigay ng numero.`,
    mistake: "Isang pagkakamali, at ang isinasagot dito",
    noArguments: "Walang argument ang function, kaya walang puwedeng maging mali sa mga ito.",
    exactness: "Nasa pahina tungkol sa katumpakan kung gaano katumpak ang function at kung saan ito sinubok.",
  },
  factorPage: {
    at: (rating) => `Ang ibig sabihin ng rating na ${rating}`,
    item: "Kung saan ito sinasabi ng mga artikulo",
    side: "Kung pabor ito sa outsourcing o hindi",
    driver: "Driver",
    unit: "Unit",
    meaning: "Kahulugan",
    id: "Id",
    source: "Source ng default",
    noLines: "May rating lang ito: wala itong linya ng gastos.",
    defaults:
      "Sa United States ang mga default, at nasa US dollar kung pera; inililista ng OUTSOURCE_DRIVERS ang sa ibang bansa.",
  },
  reading: {
    lead: "Nagsisimula ang paghahambing sa sagot nito, at sumusunod ang pinagbabatayan ng sagot. Basahin ang sheet na “Paghahambing” mula sa itaas; masusundan ang bawat numero rito pabalik sa cell na nilagyan mo o sa default na may source.",
    decision: "Ang desisyon",
    decisionText: [
      "Sa mga opsyong malapit sa pinakamababa ang NPV ng gastos, inirerekomenda ang may pinakamataas na score. Kapag patas ang mga score, ang may pinakatiyak na gastos.",
      "Pansamantala ang desisyon hangga't hindi nailalagay ang mga numerong ikaw lang ang nakakaalam: ang dami ng tawag, handle time, sahod, presyo at iba pa. Sinasabi ng sheet kung alin ang kulang.",
      "Kung may pangungusap tungkol sa mga check, sa mga numerong kinakalkula pa o sa mga input na nabago, unahin iyon: baka hindi na tama ang mga numero sa ibaba nito.",
    ],
    figures: "Ang mga numero",
    figuresText: [
      "Ang NPV ng gastos ang gastos ng opsyon sa sakop na panahon sa halaga ng pera ngayon, pagkatapos ng buwis. Mas mababa, mas mainam. Ang natitipid ay ang gastos ng baseline bawas ang gastos ng opsyon.",
      "Ang P10 at P90 ang mga gastos na isa sa sampung trial ang mas mababa, at isa sa sampu ang mas mataas: nasa pagitan ng mga ito ang walo sa sampung trial.",
      "Binibilang ng tsansang maging pinakamura ang mga trial kung saan ang opsyon ang may pinakamababang gastos. Puwedeng mas mainam ang maliit na tipid na malaki ang tsansa kaysa sa malaking tipid na maliit ang tsansa.",
      "Ang break-even ang value kung saan pareho ang gastos ng dalawang opsyon habang hindi nagbabago ang lahat ng iba. Mas malapit ito sa value ngayon, mas hindi maaasahan ang desisyon.",
      "Tinitimbang ng score ang 18 bentahe at disbentahe, 0 hanggang 100. Walang pera sa mismong score, pero galing sa mga numero ding iyon ang ilang rating.",
    ],
    states: "Mga kalagayan ng isang numero",
    statesText: [
      "Kinakalkula: hindi pa sumasagot ang function. Hintayin muna ito bago gamitin ang numero.",
      "Frozen: na-hand off ang workbook, at ang numero ang value nito noon.",
      "Luma na: may nabagong input mula noong hand-off, kaya hindi na katugma nito ang frozen na numero.",
      "Hindi pasado: hindi magkatugma ang dalawang paraan ng pagkalkula ng iisang numero, o may kondisyong nilabag. Sinasabi ng sheet na “Mga check” kung alin.",
    ],
    settings: "Mga setting ng desisyon",
    sheets: "Ang mga sheet",
    rules: "Mga sign at unit",
    colours: "Mga kulay",
  },
  model: {
    lead: "Iisa ang mga formula ng gastos ng lahat ng opsyon; mga input lang ang magkakaiba. Nasa sheet na “Mga gastos” ang mga formula sa mga bukas na cell, at muling kinakalkula ng function na OUTSOURCE_TCO ang mga ito; pinaghahambing ng sheet na “Mga check” ang dalawa.",
    formulas: "Mula sa mga tawag hanggang sa mga unit ng vendor, bawat taon",
    lines: "Mga linya ng gastos, bawat taon",
    sums: "Mga kabuuan, bawat taon",
    line: "Linya",
    group: "Grupo",
    formula: "Formula",
    ofYear: (name, year) => `${name}, taon ${year}`,
    ofForecast: (name) => `${name}, taon 1 ayon sa forecast`,
    discounting:
      "Paghahanda ang taon 0 at hindi ito discounted. Ang NPV ng gastos ang suma ng mga discounted na kabuuan; isang beses lang binibilang ang isang grupo sa isang kabuuan. Hindi kailanman binubuwisan ang nasa labas ng kumpanya.",
    risk: "Kawalan ng katiyakan",
    riskText: [
      "May mababa at mataas na dulo ang bawat driver na hindi tiyak, bilang multiple ng value nito, at may distribution sa pagitan. Kumukuha ang isang trial ng value ng lahat ng ito, at sa bawat taon kung mangyayari ang bawat panganib; iisa sa bawat trial ang pinaghahatian ng mga opsyon.",
      "Pareho sa lahat ng computer ang mga random number: parehong numero ang ibinibigay ng parehong seed. Muling kinukuha ng sheet na “Audit” ang alinmang trial sa mga karaniwang formula.",
      "Random ang pag-draw ng mga trial, o mula sa lattice na pantay sa lahat ng puwedeng mangyari: sa parehong dami ng trial, mas tiyak nang malaki ang mean at matitipid, nang kaunti ang percentile, at halos hindi ang tsansa. May cell para sa pagpili ang sheet na “Simulation”, at kinukuha ng “Audit” ang mga trial ng alinman.",
    ],
    drivers: "Mga driver at ang mga default nila",
  },
  accuracy: {
    lead: "Inihahambing ang bawat function sa cell sa mga numerong inilathala ng iba o kinalkula sa ibang paraan. Ang mga test mismo ang nagsusulat ng mga table; hindi papasa ang test kapag hindi na totoo ang mga ito.",
  },
  performance: {
    lead: "Mga sinukat na oras ng mga function katabi ng ibang paraan ng pagkalkula ng pareho. Nakadepende sa computer ang mga oras; mas hindi nakadepende ang proporsiyon ng mga ito.",
  },
  privacy: {
    lead: "Sa sarili mong computer kinakalkula ng add-in ang lahat, at wala itong ipinapadala kahit saan tungkol sa iyo o sa workbook mo.",
    points: [
      "Binabasa at sinusulatan nito ang bukas na workbook, at wala nang iba sa mga file mo.",
      "Wala itong ipinapadalang laman ng workbook, estadistika o ulat ng error, sa amin o kanino man.",
      "Kinukuha ng mga pahina nito ang sarili nilang mga file sa address na pinagkukunan ng add-in, at ang library ng Microsoft na office.js sa Microsoft. Nakikita ng dalawang server ang nakikita ng kahit anong web server sa isang request, gaya ng network address mo.",
      "Itinatago nito ang wika ng pane sa storage ng browser na ginagamit ng Excel, at wala nang iba roon. Wala itong cookies.",
      "Itinatago nito sa workbook ang pinagmulan ng isang paghahambing: ang mga opsyon, bansa, currency, wika, araw at bersiyon nito, log ng mga ginawa rito, at ang inilagay sa I-calibrate tungkol sa kasalukuyang sentro: ang bilang ng tao, upuan at gastos nito. Makukuha rin ito ng sinumang makakuha ng workbook.",
      "Puwedeng mangolekta ang Microsoft ng datos tungkol sa Excel at sa mga add-in ayon sa sarili nitong mga tuntunin; walang kinalaman doon ang add-in.",
      "Walang pinapatakbong script ang mga pahinang ito ng tulong, at wala silang kinukuha sa ibang lugar.",
    ],
    removal:
      "Para maalis ang lahat, burahin ang mga sheet ng paghahambing at ang add-in. Nananatili sa file, wala sa alinmang sheet, ang itinatago ng workbook tungkol sa paghahambing: kopyahin ang sarili mong mga sheet sa bagong workbook para mawala ito. Kasamang mawawala ng storage ng browser ang wika ng pane.",
  },
  support: {
    lead: "Sinasagot ang mga tanong at sira sa pahina ng proyekto; mababasa ng lahat ang isinusulat doon.",
    project: "Ang pahina ng proyekto",
    problems: "Mga karaniwang problema",
    problem: "Ang nakikita mo",
    remedy: "Ang gagawin",
    remedies: (name) => [
      {
        problem: `May ${name} sa mga cell.`,
        remedy:
          "Hindi naka-install dito ang add-in, o na-install ito noong bukas na sa Excel ang workbook. I-install ito, saka piliin ang Pagpapasa > Ayusin ang mga formula sa tab na Home.",
      },
      {
        problem: "Hindi iniaalok ang mga function habang nagta-type ng formula.",
        remedy:
          "Kailangan ng mga ito ang Microsoft 365 sa Windows, Mac o web. Hindi kaya ng Excel sa iPad at ng Excel na isang beses binili.",
      },
      {
        problem: "Sinasabi ng pane na nasa cell-editing mode ang Excel.",
        remedy: "Pindutin ang Enter o Esc sa sheet, at gawin muli iyon sa pane.",
      },
      {
        problem: "May kasamahang walang add-in na kailangang makabasa ng workbook.",
        remedy:
          "Piliin ang Pagpapasa > Ihanda sa pagpapasa: nagiging value ang bawat formula ng add-in, at maibabalik ito sa ibang araw.",
      },
      {
        problem: "Mukhang mali ang isang numero.",
        remedy:
          "Tingnan muna ang sheet na “Mga check”. Kung pasado ang lahat, isulat ang formula, ang mga input nito at ang inaasahan mo, at iulat ito.",
      },
    ],
    report: "Ang dapat sabihin ng ulat",
    reportPoints: [
      "Ang ginawa mo, ang inaasahan mo, at ang lumabas.",
      "Ang Excel mo: ang bersiyon at build nito, at kung nasa Windows, Mac o web ito.",
      "Ang sagot ng =OUTSOURCE_VERSION().",
      "Walang kompidensiyal: mag-imbento ng mga numero para sa halimbawa.",
    ],
    security:
      "Iulat nang pribado ang isang kahinaan, sa Security > Report a vulnerability sa pahina ng proyekto, at hindi kung saan mababasa ng lahat.",
  },
};
