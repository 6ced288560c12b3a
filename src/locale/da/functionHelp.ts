import type { FunctionHelp } from "../functionHelp";

const ratings = "Faktorer nedad, alternativer på tværs, fra lowest til scale";
const ratingsNoBlank = `${ratings}; ingen må være tomme`;
const weights = "Én vægt på 0 eller mere pr. faktor, vilkårlig sum; standardværdi: lige store";
const direction =
  "Pr. faktor eller én for alle: 1 eller fordel, -1 eller ulempe, eller en faktors id; standardværdi: fordele";
const scale = "Den højeste vurdering, et helt tal over lowest; standardværdi: 5";
const lowest = "Den laveste vurdering, et helt tal, 0 for en skala fra 0; standardværdi: 1";

const calls =
  "Opkald, der kommer ind i intervallet; tal eller område; en tom celle er 0, og hvor der ingen er, læses intet andet";
const agents =
  "Agenter, der besvarer opkald, tal eller område; en del af en agent regnes på den rette linje mellem de hele tal; en tom celle er 0";
const aht =
  "Gennemsnitlig behandlingstid i sekunder, mindst 1; et klokkeslæt er en andel af et døgn, så gang det med 86400";
const answerWithin = "Sekunder, der tæller som rettidigt, 0 eller mindst 1; standardværdi: 20";
const interval = "Intervallets længde i minutter, 1 til 1440; standardværdi: 30";
const patience = "Sekunder, som en kunde i gennemsnit venter før at give op, mindst 1; standardværdi: ingen giver op";
const overloaded = "I et område står 'overloaded', hvor køen aldrig bliver tom.";

const assumptions =
  "Tabel med forudsætningernes id'er i første kolonne og en kolonne pr. alternativ; tomme celler får standardværdien, beløb i US-dollar gange rækken default-currency-rate; udelad rækker, hvor et program afleverer tomme celler som 0";
const option = "Alternativets overskrift eller dets nummer fra 1";
const baseline = "Overskriften på det alternativ, der sammenlignes med, eller dets nummer; standardværdi: 1";

const numberOrRange = "tal eller område";
const trials = "Et helt tal fra 1 til 1.000.000; standardværdi: 10.000";
const sampling = (byDefault: string) =>
  `random (tilfældig) eller lattice (gitter), hvis gennemløb rundes op til en potens af to; standardværdi: ${byDefault}`;
const decisionTrials = "Et helt tal fra 1.000 til 1.000.000; standardværdi: 16.384";
const seed = "Startværdi, et helt tal fra 0 til 100.000.000; samme startværdi giver samme tal; standardværdi: 1";
const correlations =
  "Kvadratisk tabel med Spearman-korrelationer og forudsætningernes id'er i første række og kolonne; standardværdi: ingen";
const simulatedMetric = "npv eller saving; standardværdi: npv";

const language = "Teksternes sprog: en, da eller fil; standardværdi: en";

export const functionHelp: FunctionHelp = {
  functions: {
    OUTSOURCE_SCORE: {
      description:
        "Hvert alternativs vægtede score, 0 til 100, hvor en ulempe tæller omvendt. Uden argumenter: balancen i de to artikler, dvs. hvad fordelene vejer af alle 18 punkter.",
      parameters: {
        ratings: `${ratings}; en tom celle er ingen vurdering og indgår ikke i alternativets score`,
        weights,
        direction,
        scale,
        lowest,
      },
    },
    OUTSOURCE_EXPLAIN: {
      description:
        "De point, hver faktor giver hvert alternativ: En kolonne summerer til alternativets OUTSOURCE_SCORE. Tom tekst, hvor et alternativ ikke har en vurdering.",
      parameters: { ratings: `${ratings}; en tom celle er ingen vurdering`, weights, direction, scale, lowest },
    },
    OUTSOURCE_WEIGHTS: {
      description:
        "Vægte ud fra skøn, med summen 1: swing-point, rangordning (rank order centroid; samme placering deler) eller en AHP-matrix (hovedegenvektor, ikke kolonnegennemsnit).",
      parameters: {
        judgements:
          "Én kolonne eller række med point eller med placeringer, 1 for den vigtigste; for ahp en kvadratisk matrix, række mod kolonne, hvor en tom celle får den reciprokke værdi af sit spejlbillede",
        method: "swing, roc eller ahp; standardværdi: swing",
      },
    },
    OUTSOURCE_CONSISTENCY: {
      description:
        "Hvor meget parvise skøn modsiger hinanden (AHP-konsistensratio med Saatys tilfældighedsindeks): 0 slet ikke; op til 0,1 accepteres. #I/T ved flere end 10 faktorer.",
      parameters: {
        pairwise:
          "Kvadratisk matrix med tal fra 1/100 til 100: hvor mange gange så meget rækkens faktor vejer som kolonnens; 1 i diagonalen; en tom celle får den reciprokke værdi af sit spejlbillede",
      },
    },
    OUTSOURCE_TOPSIS: {
      description:
        "Hvor tæt hvert alternativ kommer på det ideelle, 0 til 1 (TOPSIS med vektornormalisering, ikke min-maks). Alternativer, der ikke adskiller sig, får 0,5.",
      parameters: {
        ratings: "Faktorer nedad, alternativer på tværs, tal fra 0 på en vilkårlig skala; ingen må være tomme",
        weights,
        direction,
      },
    },
    OUTSOURCE_STABILITY: {
      description:
        "Den laveste og højeste andel af vægten, hver faktor kan have, uden at det førende alternativ mister føringen eller en delt føring; de andre faktorer deler resten forholdsmæssigt. Det førende har den højeste score, ved lighed det første.",
      parameters: { ratings: ratingsNoBlank, weights, direction, scale, lowest },
    },
    OUTSOURCE_ROBUSTNESS: {
      description:
        "Andelen af alle mulige vægtfordelinger, jævnt trukket, der giver hvert alternativ hver placering; alternativer, der står lige, deler placeringerne. Samme startværdi giver samme resultat overalt.",
      parameters: {
        ratings: ratingsNoBlank,
        direction,
        samples: "Antal vægtfordelinger, der trækkes, et helt tal fra 1 til 1.000.000; standardværdi: 10.000",
        seed: "Startværdi, et helt tal fra 0 til 100.000.000; standardværdi: 1",
        scale,
        lowest,
      },
    },
    OUTSOURCE_RATINGS: {
      description:
        "Den vurdering fra 1 til 5, som hvert alternativs tal peger på for hver af de 18 faktorer: faktorer nedad i katalogets rækkefølge, alternativer på tværs. Den måles mod det første alternativ mellem faste punkter; tom tekst for en faktor, der ikke vurderes.",
      parameters: { assumptions },
    },

    OUTSOURCE_AGENTS: {
      description:
        "De agenter, et interval kræver, for at nok opkald besvares rettidigt: Erlang C, eller Erlang A, hvis patience er angivet (rettidigt regnes da af alle indkomne opkald). Giv områder for en hel dags profil.",
      parameters: {
        calls,
        aht,
        serviceLevel: "Andel af opkald, der skal besvares rettidigt, fra 0 til under 1; standardværdi: 0,8",
        answerWithin,
        interval,
        patience,
        maxOccupancy:
          "Den største del af tiden, agenterne må være optaget, en andel på højst 1; standardværdi: ingen grænse",
        fractional:
          "SAND for agenter, der ikke er rundet op, men regnet på den rette linje mellem de hele tal, så intervaller og køer først kan lægges sammen; standardværdi: FALSK",
      },
    },
    OUTSOURCE_SERVICELEVEL: {
      description: `Den andel af opkaldene, som et antal agenter besvarer rettidigt: Erlang C, eller Erlang A, hvis patience er angivet; så regnes andelen af alle indkomne opkald. ${overloaded}`,
      parameters: { agents, calls, aht, answerWithin, interval, patience },
    },
    OUTSOURCE_ASA: {
      description: `Den gennemsnitlige svartid for alle, der ringer, i sekunder, også dem, der venter 0: Erlang C, eller Erlang A, hvis patience er angivet; så tæller også de, der giver op. ${overloaded}`,
      parameters: { agents, calls, aht, interval, patience },
    },
    OUTSOURCE_OCCUPANCY: {
      description: `Belægningsgraden: den andel af tiden, hvor agenterne er optaget af opkald. Erlang C, eller Erlang A, hvis patience er angivet; så tager opgivne opkald ingen tid. ${overloaded}`,
      parameters: { agents, calls, aht, interval, patience },
    },
    OUTSOURCE_ABANDONMENT: {
      description:
        "Den andel af alle, der ringer, som giver op, før en agent svarer (Erlang A: tålmodigheden er eksponentialfordelt). patience skal angives.",
      parameters: {
        agents,
        calls,
        aht,
        interval,
        patience: "Sekunder, som en kunde i gennemsnit venter før at give op, mindst 1; må ikke udelades",
      },
    },
    OUTSOURCE_LINES: {
      description:
        "De telefonlinjer, et interval kræver, for at højst en vis andel af opkaldene møder optaget på alle linjer: Erlang B, afviste opkald er tabt. Regn tiden i kø med til behandlingstiden, hvis køen optager linjen.",
      parameters: {
        calls,
        aht: "Den tid, et opkald i gennemsnit optager en linje, i sekunder, mindst 1; et klokkeslæt er en andel af et døgn, så gang det med 86400",
        blocking: "Andel af opkald, der må gå tabt, over 0 og under 1; standardværdi: 0,01",
        interval,
      },
    },
    OUTSOURCE_FTE: {
      description:
        "De årsværk, der ligger bag en profil af agenter: summen af agenttimer / (1 - shrinkage) / de timer, et årsværk er betalt for i den tid, profilen dækker.",
      parameters: {
        agents: "Agenter i hvert interval, hele eller ej; tal eller område; en tom celle er 0",
        interval: "Hvert intervals længde i minutter, 1 til 1440; standardværdi: 30",
        shrinkage:
          "Andel af betalt tid væk fra telefonen (ferie, sygdom, pauser, kurser), fra 0 til under 1; standardværdi: 0,3",
        hoursPerFte:
          "Et årsværks betalte timer i den tid, profilen dækker: 40 for en uge, 8 for en dag; standardværdi: 40",
      },
    },

    OUTSOURCE_TCO: {
      description:
        "Et alternativs totalomkostninger, eller en række med alle alternativer: nutidsværdien af omkostningerne, medmindre et andet nøgletal er valgt. Omkostninger er positive og efter skat; år 0 diskonteres ikke.",
      parameters: {
        assumptions,
        option: `${option}; standardværdi: en række med alle alternativer`,
        metric:
          "npv, total, risk-free, annual, per-call, per-resolved-call, one-off, run, quality, risk, outside eller fte; standardværdi: npv",
      },
    },
    OUTSOURCE_CASHFLOW: {
      description:
        "Et alternativs omkostninger linje for linje og år for år, før skat, derefter deres sum, skatten og totalen. En tabel med overskrifter; omkostninger er positive.",
      parameters: { assumptions, option },
    },
    OUTSOURCE_SAVING: {
      description:
        "Hvad et alternativ sparer i forhold til basisalternativet, i nutidsværdi, medmindre andet er valgt; positiv, når det er billigere. Payback tæller udiskonterede år og skal vare ved; irr kræver netop én rente og en udgift før besparelserne.",
      parameters: {
        assumptions,
        option,
        metric:
          "npv, total, percent (af basisalternativets nutidsværdi af omkostninger), payback (år) eller irr; standardværdi: npv",
        baseline,
      },
    },

    OUTSOURCE_BREAKEVEN: {
      description:
        "Den værdi af en forudsætning, hvor et alternativ koster det samme som basisalternativet, eller et bånd mere, i nutidsværdi af omkostninger; den nærmest dagens, hvis flere passer. En fælles forudsætning flyttes i alle alternativer.",
      parameters: {
        assumptions,
        option,
        driver: "Forudsætningens id eller navn, fx price; ikke et valg eller et helt tal",
        baseline,
        band: "Hvad alternativet må koste mere, som andel af basisalternativets omkostning, fra -1 til 1; standardværdi: 0",
      },
    },
    OUTSOURCE_SPLIT: {
      description:
        "Hvad det koster at sende en andel af opkaldene til et alternativ og beholde resten i basisalternativet. Mindre steder mister fordelen ved én stor kø; engangs- og faste omkostninger tæller fuldt ved enhver andel over 0. Tabel med overskrifter.",
      parameters: {
        assumptions,
        option,
        steps: "Trin fra ingen til alle opkald, et helt tal fra 1 til 1.000; standardværdi: 10",
        baseline: "Overskriften for det alternativ, der beholder resten, eller dets nummer; standardværdi: 1",
      },
    },
    OUTSOURCE_TORNADO: {
      description:
        "Hvad et alternativ sparer mod basisalternativet, når én usikker forudsætning ad gangen flyttes til enderne af sit interval; den, der flytter mest, først, også hvor det sker mellem enderne. Nutidsværdi af omkostninger efter skat. Tabel med overskrifter.",
      parameters: {
        assumptions,
        option,
        top: "Højeste antal rækker, et helt tal fra 1 til 1.000; standardværdi: 10",
        baseline,
      },
    },

    OUTSOURCE_FEE: {
      description:
        "Betalingen for en mængde ved trinpriser. Marginal: hvert trins enheder til trinnets pris. All-units: alle enheder til prisen på det trin, der nås, så én enhed mere kan koste mindre.",
      parameters: {
        volume: "Enheder i den periode, priserne gælder for, 0 eller mere; tal eller område",
        tiers:
          "To kolonner, fra-mængde og pris pr. enhed; den første fra-mængde er 0 eller 1, hver næste er højere; et trin gælder fra og med sin fra-mængde",
        mode: "marginal eller all-units; standardværdi: marginal",
        minimum: "Den mindste betaling i perioden, som beløb; standardværdi: 0",
      },
    },
    OUTSOURCE_QUOTE: {
      description:
        "Én leverandørpris i alle de enheder, leverandører giver tilbud i, så tilbud kan sammenlignes. En produktiv time omfatter ledig tid, en betalt time også shrinkage; minutter og opkald er behandlede.",
      parameters: {
        price: "Prisen pr. enhed, 0 eller mere",
        unit: "minute, call, resolved-call, productive-hour, paid-hour, fte-month eller month (som kræver callsPerMonth)",
        aht,
        occupancy: "Belægningsgrad: andel af produktiv tid brugt på opkald, over 0 og højst 1; standardværdi: 0,85",
        shrinkage:
          "Andel af betalt tid væk fra opkald (ferie, sygdom, pauser, kurser), fra 0 til under 1; standardværdi: 0,3",
        fcr: "Andel af opkald, der løses ved første kontakt, over 0 og højst 1; standardværdi: 0,7",
        paidHoursYear: "En fuldtidsagents betalte timer pr. år, over 0; standardværdi: 2.080",
        callsPerMonth: "Behandlede opkald pr. måned, over 0; uden det har en måned ingen pris",
      },
    },

    OUTSOURCE_RISK: {
      description:
        "Det forventede tab i et risikoregister: summen af sandsynlighed x eksponering x gennemsnitlig konsekvens. Tomme rækker springes over; en enkelt celle gælder for alle rækker.",
      parameters: {
        probability: "Sandsynligheden for hændelsen i perioden, fra 0 til 1; én celle pr. risiko",
        low: "Den laveste konsekvens, som beløb pr. enhed af eksponeringen",
        mode: "Den mest sandsynlige konsekvens; læses ikke, når fordelingen er uniform",
        high: "Den højeste konsekvens",
        exposure: "Det, konsekvensen regnes pr., fx dataposter, 0 eller mere; standardværdi: 1",
        distribution: "pert, triangular eller uniform; standardværdi: pert",
      },
    },
    OUTSOURCE_UNIFORM: {
      description:
        "HDR-tilfældighedstallet for et gennemløb og en variabel, over 0 og under 1, ens på alle maskiner. OUTSOURCE_TRIAL bruger det med alternativets nummer som entity og året som event. Startværdien er 0, hvis den udelades her, men 1 i OUTSOURCE_SIMULATE.",
      parameters: {
        trial: `Gennemløbet, et helt tal fra 0 til 100.000.000 (0 til 7 forskyder også et gitter); ${numberOrRange}`,
        variable: `Forudsætningens variabelnummer, et helt tal fra 0 til 100.000.000; ${numberOrRange}`,
        entity: `Alternativets nummer, eller 0 for det, alle alternativer deler; standardværdi: 0; ${numberOrRange}`,
        event: `Året for en årlig hændelse, ellers 0; standardværdi: 0; ${numberOrRange}`,
        seed: `Startværdi, et helt tal fra 0 til 100.000.000; standardværdi: 0; ${numberOrRange}`,
      },
    },
    OUTSOURCE_SIMULATE: {
      description:
        "Simulerer nutidsværdien af alle alternativers omkostninger: Hvert gennemløb trækker alle usikre forudsætninger og årlige risikohændelser, ens for alternativerne, hvor de deler dem. Over 100.000 gennemløb kommer svaret senere. Tabel med overskrifter.",
      parameters: {
        assumptions,
        option: `${option}; standardværdi: alle alternativer`,
        trials,
        seed,
        correlations,
        baseline,
        metric: `${simulatedMetric}. cvar95 er gennemsnittet af den værste tyvendedel: de højeste omkostninger eller de laveste besparelser; expected-regret er, hvad alternativet i gennemsnit koster mere end det billigste i hvert gennemløb`,
        sampling: sampling("random"),
      },
    },
    OUTSOURCE_HISTOGRAM: {
      description:
        "Hvordan et alternativs simulerede resultater fordeler sig, i intervaller af samme bredde. De samme gennemløb som OUTSOURCE_SIMULATE. Tabel med overskrifter.",
      parameters: {
        assumptions,
        option,
        trials,
        seed,
        bins: "Antal intervaller, et helt tal fra 1 til 1.000; standardværdi: 30; ét, hvis alle resultater er ens",
        correlations,
        baseline,
        metric: simulatedMetric,
        sampling: sampling("random"),
      },
    },
    OUTSOURCE_TRIAL: {
      description:
        "Alt, hvad ét gennemløb af en simulering trak, så det kan gentages i hånden: hver forudsætning, om hver risikohændelse indtræffer i hvert år, og nutidsværdien af omkostningerne. Tabel med overskrifter.",
      parameters: {
        assumptions,
        trial: "Gennemløbets nummer, et helt tal fra 1 til 1.000.000; af et gitter højst så mange, som det har",
        seed,
        correlations,
        sampling: sampling("random"),
        trials: "Gitterets antal gennemløb, et helt tal fra 1 til 1.000.000; standardværdi: 16.384",
      },
    },
    OUTSOURCE_EVPPI: {
      description:
        "Hvad det er værd at få noget at vide, før der vælges: alt (EVPI), og hver usikker forudsætning for sig (EVPPI), den mest værdifulde først; 0, hvor ingen af dens værdier ændrer, hvilket alternativ der er billigst. Tabel med overskrifter.",
      parameters: {
        assumptions,
        top: "Højeste antal forudsætninger, et helt tal fra 1 til 1.000; standardværdi: 10",
        trials: decisionTrials,
        seed,
        correlations,
        sampling: sampling("lattice"),
      },
    },
    OUTSOURCE_WALKAWAY: {
      description:
        "Den værdi af en forudsætning, hvor chancen for, at et alternativ koster mindre end basisalternativet, er den ønskede, fx prisen at gå fra. Forudsætningen selv er sikker, alle andre varierer; den nærmest dagens, hvis flere passer.",
      parameters: {
        assumptions,
        option,
        confidence: "Chancen for at koste mindre, over 0 og under 1; standardværdi: 0,9",
        driver:
          "Forudsætningens id eller navn; en forudsætning, som alternativerne deler, flyttes i begge; standardværdi: price",
        baseline,
        trials: decisionTrials,
        seed,
        correlations,
        sampling: sampling("lattice"),
      },
    },

    OUTSOURCE_FACTORS: {
      description:
        "De 18 faktorer fra de to artikler: hvad der taler for at outsource et callcenter, og hvad der taler imod. En tabel med overskrifter.",
      parameters: { language, side: "advantage (fordel) eller disadvantage (ulempe); standardværdi: begge" },
    },
    OUTSOURCE_DRIVERS: {
      description:
        "Forudsætningerne bag omkostningerne med standardværdien for hver driftsform, og hvor den kommer fra. En tabel med overskrifter; beløb er i landets egen valuta og følger rækken default-currency-rate i den tabel, der udelader dem.",
      parameters: {
        language: "Navnenes og enhedernes sprog: en, da eller fil; kilderne er på engelsk; standardværdi: en",
        group:
          "demand, service, workforce, contract, governance, start, people, risk eller finance; standardværdi: alle",
        country: "Hvor det nuværende callcenter er: us, dk, ph eller gb; standardværdi: us",
      },
    },
    OUTSOURCE_FACTOR: {
      description: "Én oplysning om én faktor: dens titel eller det felt, der bedes om.",
      parameters: {
        id: "Faktorens id eller dens titel på et af de tre sprog",
        field:
          "id, side, title, summary, source, drivers, weight, at1 eller at5 (hvad en vurdering på 1 eller 5 betyder); standardværdi: title",
        language: "Tekstens sprog: en, da eller fil; standardværdi: en",
      },
    },
    OUTSOURCE_VERSION: {
      description:
        "Modellens version og et fingeraftryk af dens katalog: To projektmapper, der viser det samme, er beregnet ens.",
      parameters: {},
    },
  },

  choices: {
    CatalogueLanguage: { en: "Engelsk", da: "Dansk", fil: "Filippinsk" },
    FactorSide: { advantage: "Taler for outsourcing", disadvantage: "Taler imod outsourcing" },
    FactorField: {
      id: "Det id, formler bruger",
      side: "Fordel eller ulempe",
      title: "Faktorens navn",
      summary: "Hvad den betyder, i én sætning",
      source: "Den artikel og det punkt, den kommer fra",
      drivers: "De forudsætninger, der fører den over i omkostningerne",
      weight: "Dens vægt, før nogen ændrer den",
      at1: "Hvad en vurdering på 1 betyder",
      at5: "Hvad en vurdering på 5 betyder",
    },
    CatalogueGroup: {
      demand: "Hvor mange opkald, hvor lange, og hvad de indbringer",
      service: "Hvor godt de, der ringer, bliver betjent",
      workforce: "Agenter, deres løn og deres pladser",
      contract: "Leverandørens pris og vilkår",
      governance: "Styring af leverandøren og den tid, der frigøres",
      start: "Hvad det kræver at komme i gang",
      people: "Nedlagte job og dem, der bliver",
      risk: "Hvad der kan gå galt, og hvad det koster",
      finance: "År, diskontering og skat",
    },
    CatalogueCountry: {
      us: "USA",
      dk: "Danmark",
      ph: "Filippinerne",
      gb: "Storbritannien",
    },
    CostMetric: {
      npv: "Nutidsværdi af omkostninger efter skat: jo mindre, jo bedre",
      total: "Summen over alle år, efter skat, ikke diskonteret",
      "risk-free": "Nutidsværdi af omkostninger uden risikogruppen",
      annual: "Nutidsværdi af omkostninger som lige store årlige beløb",
      "per-call": "Nutidsværdi af omkostninger pr. opkald, regnet af dagens opkald",
      "per-resolved-call": "Nutidsværdi af omkostninger pr. opkald, der løses ved første kontakt",
      "one-off": "Engangsomkostningernes del af nutidsværdien af omkostninger",
      run: "Driftens del af nutidsværdien af omkostninger",
      quality: "Kvalitetens del af nutidsværdien af omkostninger",
      risk: "Risicienes del af nutidsværdien af omkostninger",
      outside: "Den del, der bæres uden for virksomheden",
      fte: "Fuldtidsagenter i år 1",
    },
    SavingMetric: {
      npv: "Basisalternativets nutidsværdi af omkostninger minus alternativets",
      total: "Det samme, ikke diskonteret",
      percent: "Besparelsen i nutidsværdi som andel af basisalternativets nutidsværdi af omkostninger",
      payback: "År, indtil den akkumulerede besparelse efter skat er over 0 for altid",
      irr: "Intern rente af de årlige besparelser",
    },
    SamplingChoice: {
      random: "Tilfældigt: HDR-strømmen",
      lattice: "Fra et forskudt gitter, som fylder rummet jævnt: gennemsnit er sikrere med lige så mange gennemløb",
    },
    FeeModeChoice: {
      marginal: "Hvert trins enheder til trinnets pris",
      "all-units": "Alle enheder til prisen på det trin, der nås",
    },
    PriceUnitChoice: {
      minute: "Et minuts behandling af opkald",
      call: "Et behandlet opkald",
      "resolved-call": "Et opkald, der løses ved første kontakt",
      "productive-hour": "En agents time på arbejde, med ledig tid",
      "paid-hour": "En agents betalte time, med shrinkage",
      "fte-month": "En fuldtidsagent i en måned",
      month: "Alle opkald i en måned",
    },
    SimulatedMetric: {
      npv: "Nutidsværdien af alternativets omkostninger",
      saving: "Basisalternativets nutidsværdi af omkostninger minus alternativets",
    },
    ImpactShape: {
      pert: "Gennemsnit (low + 4 mode + high) / 6",
      triangular: "Gennemsnit (low + mode + high) / 3",
      uniform: "Gennemsnit (low + high) / 2, uden mode",
    },
    WeightMethod: {
      swing: "Point for spranget fra værst til bedst, hver divideret med deres sum",
      roc: "Placeringer, 1 for den vigtigste: rank order centroid",
      ahp: "En matrix af parvise sammenligninger: hovedegenvektor",
    },
  },
};
