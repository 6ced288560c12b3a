import type { FunctionHelp } from "../functionHelp";

const ratings = "Mga salik pababa, mga opsyon pahalang, mula lowest hanggang scale";
const ratingsNoBlank = `${ratings}; walang dapat na blangko`;
const weights = "Isang weight na 0 o higit pa bawat salik, kahit anong kabuuan; default: magkakapantay";
const direction =
  "Bawat salik, o isa para sa lahat: 1 o bentahe, -1 o disbentahe, o ang id ng isang salik; default: mga bentahe";
const scale = "Ang pinakamataas na rating, buong numero na higit sa lowest; default: 5";
const lowest = "Ang pinakamababang rating, buong numero, 0 kung mula 0 ang scale; default: 1";

const calls =
  "Mga tawag na pumapasok sa interval; numero o range; 0 ang blangko, at kung walang tawag, walang ibang binabasa";
const agents =
  "Mga agent na sumasagot, numero o range; tuwid na linya sa pagitan ng mga buong numero ang gamit sa bahagi ng agent; 0 ang blangko";
const aht =
  "Average handle time sa segundo, 1 o higit pa; bahagi ng isang araw ang oras na h:mm:ss, kaya i-multiply sa 86400";
const answerWithin = "Bilang ng segundo na itinuturing na nasa oras, 0 o mula 1; default: 20";
const interval = "Haba ng interval sa minuto, 1 hanggang 1440; default: 30";
const patience = "Average na segundo ng paghihintay bago sumuko ang tumatawag, mula 1; default: walang sumusuko";
const overloaded = "Sa range, 'overloaded' ang nakalagay kung hindi nauubos ang pila.";

const assumptions =
  "Talahanayan na may id ng mga input sa unang column at isang column bawat opsyon; default ang gamit sa mga blangko, US dollar ang halaga na imu-multiply sa row na default-currency-rate; alisin ang mga row na 0 ang ibinibigay ng program sa blangko";
const option = "Header ng opsyon, o ang numero nito mula 1";
const baseline = "Header ng opsyon na pagkukumparahan, o ang numero nito; default: 1";

const numberOrRange = "numero o range";
const trials = "Buong numero mula 1 hanggang 1,000,000; default: 10,000";
const sampling = (byDefault: string) =>
  `random o lattice, na ang bilang ng trial ay itinataas sa susunod na power of two; default: ${byDefault}`;
const decisionTrials = "Buong numero mula 1,000 hanggang 1,000,000; default: 16,384";
const seed = "Buong numero mula 0 hanggang 100,000,000; pareho ang resulta kung pareho ang seed; default: 1";
const correlations =
  "Parisukat na talahanayan ng mga Spearman correlation na may id ng mga input sa unang row at column; default: wala";
const simulatedMetric = "npv o saving; default: npv";

const language = "Wika ng mga text: en, da o fil; default: en";

export const functionHelp: FunctionHelp = {
  functions: {
    OUTSOURCE_SCORE: {
      description:
        "Ang weighted score ng bawat opsyon, 0 hanggang 100, at baligtad ang bilang ng disbentahe. Kung walang argument: ang balanse ng dalawang artikulo, o ang bigat ng mga bentahe sa lahat ng 18 punto.",
      parameters: {
        ratings: `${ratings}; walang rating ang blangko at hindi ito kasama sa score ng opsyon`,
        weights,
        direction,
        scale,
        lowest,
      },
    },
    OUTSOURCE_EXPLAIN: {
      description:
        "Ang puntos na ibinibigay ng bawat salik sa bawat opsyon: ang kabuuan ng isang column ay ang OUTSOURCE_SCORE ng opsyon. Blangkong text kung walang rating ang opsyon.",
      parameters: { ratings: `${ratings}; walang rating ang blangko`, weights, direction, scale, lowest },
    },
    OUTSOURCE_WEIGHTS: {
      description:
        "Mga weight mula sa mga pagtatasa, 1 ang kabuuan: swing points, mga ranggo (rank order centroid; naghahati ang magkakatabla), o AHP matrix (principal eigenvector, hindi average ng mga column).",
      parameters: {
        judgements:
          "Isang column o row ng puntos, o ng mga ranggo mula 1 para sa pinakamahalaga; sa ahp, parisukat na matrix, row laban sa column, at ang blangko ay kukuha ng reciprocal ng katapat nito",
        method: "swing, roc o ahp; default: swing",
      },
    },
    OUTSOURCE_CONSISTENCY: {
      description:
        "Kung gaano nagkakasalungat ang mga pairwise na pagtatasa (AHP consistency ratio, gamit ang random index ni Saaty): 0 kung hindi; tanggap hanggang 0.1. #N/A kung higit sa 10 salik.",
      parameters: {
        pairwise:
          "Parisukat na matrix ng mga numero mula 1/100 hanggang 100: ilang beses ang bigat ng salik sa row kumpara sa salik sa column; 1 ang diagonal; ang blangko ay kukuha ng reciprocal ng katapat nito",
      },
    },
    OUTSOURCE_TOPSIS: {
      description:
        "Kung gaano kalapit ang bawat opsyon sa ideal, 0 hanggang 1 (TOPSIS na may vector normalisation, hindi min-max). 0.5 ang nakukuha ng mga opsyon na walang pinagkaiba.",
      parameters: {
        ratings:
          "Mga salik pababa, mga opsyon pahalang, mga numero mula 0 sa kahit anong scale; walang dapat na blangko",
        weights,
        direction,
      },
    },
    OUTSOURCE_STABILITY: {
      description:
        "Ang pinakamababa at pinakamataas na bahagi ng weight ng bawat salik kung saan una o katabla pa rin ang nangungunang opsyon; hinahati ng ibang salik ang natitira ayon sa proporsiyon. Ang nangunguna ang may pinakamataas na score; kung may katabla, ang una.",
      parameters: { ratings: ratingsNoBlank, weights, direction, scale, lowest },
    },
    OUTSOURCE_ROBUSTNESS: {
      description:
        "Ang bahagi ng lahat ng posibleng kombinasyon ng weight, pantay ang pag-draw, na nagbibigay sa bawat opsyon ng bawat ranggo; naghahati sa ranggo ang magkakatabla. Pareho ang sagot saanman kung pareho ang seed.",
      parameters: {
        ratings: ratingsNoBlank,
        direction,
        samples: "Bilang ng kombinasyon na ida-draw, buong numero mula 1 hanggang 1,000,000; default: 10,000",
        seed: "Buong numero mula 0 hanggang 100,000,000; default: 1",
        scale,
        lowest,
      },
    },
    OUTSOURCE_RATINGS: {
      description:
        "Ang rating mula 1 hanggang 5 na iminumungkahi ng mga numero ng bawat opsyon sa bawat isa sa 18 salik: mga salik pababa, mga opsyon pahalang. Sinusukat kumpara sa unang opsyon sa pagitan ng mga nakatakdang punto; blangkong text kung walang rating.",
      parameters: { assumptions },
    },

    OUTSOURCE_AGENTS: {
      description:
        "Ang bilang ng agent na kailangan sa isang interval para sapat na tawag ang masagot sa oras: Erlang C, o Erlang A kung ibinigay ang patience (ang nasa oras ay bahagi na ng lahat ng pumasok na tawag). Magbigay ng mga range para sa buong profile.",
      parameters: {
        calls,
        aht,
        serviceLevel: "Bahagi ng mga tawag na dapat masagot sa oras, mula 0 hanggang mababa sa 1; default: 0.8",
        answerWithin,
        interval,
        patience,
        maxOccupancy:
          "Pinakamalaking bahagi ng oras na maaaring abala ang mga agent, hanggang 1; default: walang limit",
        fractional:
          "TRUE para hindi i-round up ang mga agent, ayon sa tuwid na linya sa pagitan ng mga buong numero, para mapagsama muna ang mga interval at pila; default: FALSE",
      },
    },
    OUTSOURCE_SERVICELEVEL: {
      description: `Ang bahagi ng mga tawag na nasasagot sa oras ng isang bilang ng agent: Erlang C, o Erlang A kung ibinigay ang patience, kung saan bahagi ito ng lahat ng pumasok na tawag. ${overloaded}`,
      parameters: { agents, calls, aht, answerWithin, interval, patience },
    },
    OUTSOURCE_ASA: {
      description: `Ang average na paghihintay ng lahat ng tumatawag sa segundo, kasama ang 0 ang hinintay: Erlang C, o Erlang A kung ibinigay ang patience, kung saan kasama rin ang mga sumuko. ${overloaded}`,
      parameters: { agents, calls, aht, interval, patience },
    },
    OUTSOURCE_OCCUPANCY: {
      description: `Ang bahagi ng oras na abala sa tawag ang mga agent: Erlang C, o Erlang A kung ibinigay ang patience, kung saan walang kinukuhang oras ang abandoned call. ${overloaded}`,
      parameters: { agents, calls, aht, interval, patience },
    },
    OUTSOURCE_ABANDONMENT: {
      description:
        "Ang bahagi ng lahat ng tumatawag na sumusuko bago masagot ng agent (Erlang A: exponential ang patience). Kailangang ibigay ang patience.",
      parameters: {
        agents,
        calls,
        aht,
        interval,
        patience: "Average na segundo ng paghihintay bago sumuko ang tumatawag, mula 1; hindi maaaring laktawan",
      },
    },
    OUTSOURCE_LINES: {
      description:
        "Ang mga linya ng telepono (trunk) na kailangan sa isang interval para hindi lumampas sa takdang bahagi ang mga tawag na walang makuhang linya: Erlang B, nawawala ang na-block na tawag. Isama sa handle time ang oras sa pila kung hawak nito ang linya.",
      parameters: {
        calls,
        aht: "Average na segundo na hawak ng tawag ang linya, 1 o higit pa; bahagi ng isang araw ang oras na h:mm:ss, kaya i-multiply sa 86400",
        blocking: "Bahagi ng mga tawag na maaaring mawala, higit sa 0 at mababa sa 1; default: 0.01",
        interval,
      },
    },
    OUTSOURCE_FTE: {
      description:
        "Ang FTE sa likod ng isang profile ng mga agent: kabuuan ng agent hours / (1 - shrinkage) / ang mga oras na bayad sa isang FTE sa panahong sakop ng profile.",
      parameters: {
        agents: "Mga agent sa bawat interval, buo man o hindi; numero o range; 0 ang blangko",
        interval: "Haba ng bawat interval sa minuto, 1 hanggang 1440; default: 30",
        shrinkage: "Bahagi ng bayad na oras na wala sa telepono, mula 0 hanggang mababa sa 1; default: 0.3",
        hoursPerFte:
          "Bayad na oras ng isang FTE sa panahong sakop ng profile: 40 para sa linggo, 8 para sa araw; default: 40",
      },
    },

    OUTSOURCE_TCO: {
      description:
        "Ang TCO ng isang opsyon, o isang row ng lahat ng opsyon: NPV ng gastos, maliban kung may ibang sukatan na pinili. Positibo ang mga gastos, pagkatapos ng buwis; hindi dini-discount ang taon 0.",
      parameters: {
        assumptions,
        option: `${option}; default: isang row ng lahat ng opsyon`,
        metric:
          "npv, total, risk-free, annual, per-call, per-resolved-call, one-off, run, quality, risk, outside o fte; default: npv",
      },
    },
    OUTSOURCE_CASHFLOW: {
      description:
        "Ang mga gastos ng isang opsyon bawat linya at bawat taon, bago ang buwis, at pagkatapos ang suma, ang buwis at ang kabuuan. Talahanayan na may header row; positibo ang mga gastos.",
      parameters: { assumptions, option },
    },
    OUTSOURCE_SAVING: {
      description:
        "Ang natitipid ng isang opsyon kumpara sa baseline, sa NPV ng gastos maliban kung iba ang pinili; positibo kung mas mura. Ang payback ay taon na hindi discounted at dapat tumagal; sa irr, iisa lang dapat ang rate, at dapat mauna ang gastos sa natitipid.",
      parameters: {
        assumptions,
        option,
        metric: "npv, total, percent (ng NPV ng gastos ng baseline), payback (taon) o irr; default: npv",
        baseline,
      },
    },

    OUTSOURCE_BREAKEVEN: {
      description:
        "Ang value ng isang input kung saan pareho ang NPV ng gastos ng opsyon at ng baseline, o mas mataas nang band; ang pinakamalapit sa kasalukuyan kung marami. Ang input na para sa lahat ay gumagalaw sa lahat ng opsyon.",
      parameters: {
        assumptions,
        option,
        driver: "Id o pangalan ng input, gaya ng price; hindi pagpipilian o buong numero",
        baseline,
        band: "Kung gaano ito maaaring humigit, bilang bahagi ng gastos ng baseline, mula -1 hanggang 1; default: 0",
      },
    },
    OUTSOURCE_SPLIT: {
      description:
        "Ang gastos kung ipapadala sa opsyon ang bahagi ng mga tawag at mananatili sa baseline ang iba. Nawawalan ng pooling ang mas maliit na site (square-root staffing law); buo ang isang beses at fixed na gastos kapag higit sa 0 ang bahagi. May header row.",
      parameters: {
        assumptions,
        option,
        steps: "Mga hakbang mula walang tawag hanggang lahat ng tawag, buong numero mula 1 hanggang 1,000; default: 10",
        baseline: "Header ng opsyon kung saan mananatili ang iba, o ang numero nito; default: 1",
      },
    },
    OUTSOURCE_TORNADO: {
      description:
        "Ang natitipid ng opsyon kumpara sa baseline kapag isa-isang inilipat ang bawat hindi tiyak na input sa mga dulo ng saklaw nito; nauuna ang pinakamalayo ang nagagalaw, kahit nasa pagitan ng mga dulo. NPV ng gastos pagkatapos ng buwis. May header row.",
      parameters: {
        assumptions,
        option,
        top: "Pinakamaraming row, buong numero mula 1 hanggang 1,000; default: 10",
        baseline,
      },
    },

    OUTSOURCE_FEE: {
      description:
        "Ang bayad para sa isang volume kung may mga tier ang presyo. Marginal: sa presyo ng bawat tier ang mga unit nito. All-units: lahat ng unit ay sa presyo ng naabot na tier, kaya maaaring mas mura kung may isa pang unit.",
      parameters: {
        volume: "Mga unit sa panahong saklaw ng mga presyo, 0 o higit pa; numero o range",
        tiers:
          "Dalawang column, simula ng volume at presyo bawat unit; 0 o 1 ang unang simula, at mas mataas ang bawat kasunod; may bisa ang tier mula sa simula nito",
        mode: "marginal o all-units; default: marginal",
        minimum: "Ang pinakamababang bayad sa panahong iyon, bilang halaga; default: 0",
      },
    },
    OUTSOURCE_QUOTE: {
      description:
        "Isang presyo ng vendor sa lahat ng unit na ginagamit ng mga vendor, para maihambing ang mga alok. Kasama sa productive hour ang idle time, at sa paid hour pati ang shrinkage; ang mga minuto at tawag ay ang mga na-handle.",
      parameters: {
        price: "Ang presyo bawat unit, 0 o higit pa",
        unit: "minute, call, resolved-call, productive-hour, paid-hour, fte-month, o month (na nangangailangan ng callsPerMonth)",
        aht,
        occupancy: "Bahagi ng productive time na nasa tawag, higit sa 0 hanggang 1; default: 0.85",
        shrinkage: "Bahagi ng bayad na oras na wala sa tawag, mula 0 at mababa sa 1; default: 0.3",
        fcr: "Bahagi ng mga tawag na nalulutas sa unang contact (first contact resolution), higit sa 0 hanggang 1; default: 0.7",
        paidHoursYear: "Bayad na oras ng full-time na agent bawat taon, higit sa 0; default: 2,080",
        callsPerMonth: "Mga tawag na naha-handle bawat buwan, higit sa 0; kung wala, walang presyo ang month",
      },
    },

    OUTSOURCE_RISK: {
      description:
        "Ang inaasahang pagkalugi mula sa listahan ng mga panganib: kabuuan ng probabilidad x exposure x mean ng epekto. Nilalaktawan ang mga blangkong row; para sa lahat ng row ang nag-iisang cell.",
      parameters: {
        probability: "Probabilidad ng pangyayari sa panahong iyon, mula 0 hanggang 1; isang cell bawat panganib",
        low: "Ang pinakamababang epekto, bilang halaga bawat unit ng exposure",
        mode: "Ang pinakamalamang na epekto; hindi binabasa kung uniform ang distribution",
        high: "Ang pinakamataas na epekto",
        exposure: "Ang pinagbabatayan ng bilang ng epekto, gaya ng mga record, 0 o higit pa; default: 1",
        distribution: "pert, triangular o uniform; default: pert",
      },
    },
    OUTSOURCE_UNIFORM: {
      description:
        "Ang HDR random number ng isang trial at isang variable, higit sa 0 at mababa sa 1, pareho sa bawat computer. Ginagamit ng OUTSOURCE_TRIAL: numero ng opsyon ang entity at taon ang event. Kung nilaktawan, 0 ang seed dito, pero 1 sa OUTSOURCE_SIMULATE.",
      parameters: {
        trial: `Ang trial, buong numero mula 0 hanggang 100,000,000 (shift din ng lattice ang 0 hanggang 7); ${numberOrRange}`,
        variable: `Ang variable number ng input, buong numero mula 0 hanggang 100,000,000; ${numberOrRange}`,
        entity: `Numero ng opsyon, o 0 para sa pinagsasaluhan ng lahat ng opsyon; default: 0; ${numberOrRange}`,
        event: `Taon ng taunang pangyayari, kung hindi ay 0; default: 0; ${numberOrRange}`,
        seed: `Buong numero mula 0 hanggang 100,000,000; default: 0; ${numberOrRange}`,
      },
    },
    OUTSOURCE_SIMULATE: {
      description:
        "Sini-simulate ang NPV ng gastos ng bawat opsyon: sa bawat trial, may draw ang lahat ng hindi tiyak na input at ang mga taunang pangyayari, pareho sa lahat ng opsyon kung pinagsasaluhan. Kapag higit sa 100,000 trial, mas huli ang sagot. May header row.",
      parameters: {
        assumptions,
        option: `${option}; default: lahat ng opsyon`,
        trials,
        seed,
        correlations,
        baseline,
        metric: `${simulatedMetric}. Ang cvar95 ay average ng pinakamasamang 5%: pinakamataas na gastos o pinakamababang natitipid; ang expected-regret ay ang average na dagdag na gastos ng opsyon sa pinakamura sa bawat trial`,
        sampling: sampling("random"),
      },
    },
    OUTSOURCE_HISTOGRAM: {
      description:
        "Kung paano nakakalat ang mga simulated na resulta ng isang opsyon, sa mga bin na magkakasinlapad. Kapareho ng OUTSOURCE_SIMULATE ang mga trial. May header row.",
      parameters: {
        assumptions,
        option,
        trials,
        seed,
        bins: "Bilang ng bin, buong numero mula 1 hanggang 1,000; default: 30; isa kung magkakapareho ang lahat ng resulta",
        correlations,
        baseline,
        metric: simulatedMetric,
        sampling: sampling("random"),
      },
    },
    OUTSOURCE_TRIAL: {
      description:
        "Lahat ng draw sa isang trial ng simulation, para maulit ito nang mano-mano: bawat input, kung nangyari ang bawat panganib sa bawat taon, at ang NPV ng gastos. May header row.",
      parameters: {
        assumptions,
        trial:
          "Numero ng trial, buong numero mula 1 hanggang 1,000,000; sa lattice, hanggang sa bilang ng mga trial nito",
        seed,
        correlations,
        sampling: sampling("random"),
        trials: "Ilang trial mayroon ang lattice, buong numero mula 1 hanggang 1,000,000; default: 16,384",
      },
    },
    OUTSOURCE_EVPPI: {
      description:
        "Kung magkano ang halaga ng malaman muna bago pumili: ang lahat (EVPI), at ang bawat hindi tiyak na input nang mag-isa (EVPPI), una ang pinakamahalaga. 0 kung walang value nito ang nagbabago sa pinakamurang opsyon. May header row.",
      parameters: {
        assumptions,
        top: "Pinakamaraming input, buong numero mula 1 hanggang 1,000; default: 10",
        trials: decisionTrials,
        seed,
        correlations,
        sampling: sampling("lattice"),
      },
    },
    OUTSOURCE_WALKAWAY: {
      description:
        "Ang value ng isang input kung saan ang tsansang mas mura ang opsyon kaysa sa baseline ay ang hinihinging kumpiyansa, gaya ng presyong dapat nang atrasan. Tiyak ang input mismo, nag-iiba ang lahat ng iba; ang pinakamalapit sa kasalukuyan kung marami.",
      parameters: {
        assumptions,
        option,
        confidence: "Ang tsansang mas mura, higit sa 0 at mababa sa 1; default: 0.9",
        driver: "Id o pangalan ng input; gumagalaw sa dalawang opsyon ang input na para sa lahat; default: price",
        baseline,
        trials: decisionTrials,
        seed,
        correlations,
        sampling: sampling("lattice"),
      },
    },

    OUTSOURCE_FACTORS: {
      description:
        "Ang 18 salik ng dalawang artikulo: kung ano ang pabor sa pag-outsource ng call center at kung ano ang hindi. Talahanayan na may header row.",
      parameters: { language, side: "advantage (bentahe) o disadvantage (disbentahe); default: pareho" },
    },
    OUTSOURCE_DRIVERS: {
      description:
        "Ang mga input sa likod ng mga gastos, kasama ang default ng bawat uri ng operasyon at kung saan ito galing. May header row; nasa sariling currency ng bansa ang mga halaga, at sumusunod sa row na default-currency-rate kung blangko.",
      parameters: {
        language: "Wika ng mga pangalan at unit: en, da o fil; nasa Ingles ang mga source; default: en",
        group: "demand, service, workforce, contract, governance, start, people, risk o finance; default: lahat",
        country: "Kung nasaan ang kasalukuyang call center: us, dk, ph o gb; default: us",
      },
    },
    OUTSOURCE_FACTOR: {
      description: "Isang detalye tungkol sa isang salik: ang pamagat nito, o ang field na hiningi.",
      parameters: {
        id: "Id ng salik, o ang pamagat nito sa alinman sa tatlong wika",
        field:
          "id, side, title, summary, source, drivers, weight, at1 o at5 (kahulugan ng rating na 1 o 5); default: title",
        language: "Wika ng text: en, da o fil; default: en",
      },
    },
    OUTSOURCE_VERSION: {
      description:
        "Ang bersiyon ng modelo at fingerprint ng catalogue nito: pareho ang pagkalkula sa dalawang workbook na pareho ang ipinapakita.",
      parameters: {},
    },
  },

  choices: {
    CatalogueLanguage: { en: "Ingles", da: "Danish (wika ng Denmark)", fil: "Wikang Filipino" },
    FactorSide: { advantage: "Pabor sa pag-outsource", disadvantage: "Hindi pabor sa pag-outsource" },
    FactorField: {
      id: "Ang id na ginagamit sa mga formula",
      side: "Bentahe o disbentahe",
      title: "Ang pangalan ng salik",
      summary: "Ang kahulugan nito, sa isang pangungusap",
      source: "Ang artikulo at ang bahagi nito na pinagmulan",
      drivers: "Ang mga input na nagdadala nito sa mga gastos",
      weight: "Ang weight nito bago baguhin ninuman",
      at1: "Ang kahulugan ng rating na 1",
      at5: "Ang kahulugan ng rating na 5",
    },
    CatalogueGroup: {
      demand: "Ilang tawag, gaano katagal, at magkano ang naipapasok",
      service: "Gaano kahusay ang serbisyo sa mga tumatawag",
      workforce: "Mga agent, ang sahod nila at ang workplace nila",
      contract: "Ang presyo at mga kondisyon ng vendor",
      governance: "Pangangasiwa sa vendor, at ang natitipid na oras",
      start: "Ang kailangan para makapagsimula",
      people: "Mga trabahong mawawala at ang mga maiiwan",
      risk: "Ang maaaring magkamali, at kung magkano iyon",
      finance: "Mga taon, discounting at buwis",
    },
    CatalogueCountry: {
      us: "Estados Unidos",
      dk: "Dinamarka",
      ph: "Pilipinas",
      gb: "Nagkakaisang Kaharian",
    },
    CostMetric: {
      npv: "NPV ng gastos pagkatapos ng buwis: mas mabuti kung mas maliit",
      total: "Suma ng lahat ng taon pagkatapos ng buwis, hindi discounted",
      "risk-free": "NPV ng gastos, hindi kasama ang grupo ng panganib",
      annual: "NPV ng gastos bilang pantay-pantay na halaga bawat taon",
      "per-call": "NPV ng gastos bawat tawag, batay sa mga tawag ngayon",
      "per-resolved-call": "NPV ng gastos bawat tawag na nalutas sa unang contact",
      "one-off": "Bahagi ng mga isang beses na gastos sa NPV ng gastos",
      run: "Bahagi ng gastos sa operasyon sa NPV ng gastos",
      quality: "Bahagi ng kalidad sa NPV ng gastos",
      risk: "Bahagi ng mga panganib sa NPV ng gastos",
      outside: "Ang bahaging pinapasan sa labas ng kumpanya",
      fte: "Mga full-time na agent sa taon 1",
    },
    SavingMetric: {
      npv: "NPV ng gastos ng baseline na binawasan ng sa opsyon",
      total: "Ganoon din, hindi discounted",
      percent: "Ang natitipid na NPV bilang bahagi ng NPV ng gastos ng baseline",
      payback: "Mga taon hanggang ang pinagsama-samang natitipid pagkatapos ng buwis ay higit na sa 0 at mananatili",
      irr: "IRR ng natitipid bawat taon",
    },
    SamplingChoice: {
      random: "Random: ang HDR stream",
      lattice: "Mula sa inilipat na lattice na pantay ang pagkalat: mas tiyak ang average sa parehong dami ng trial",
    },
    FeeModeChoice: {
      marginal: "Ang mga unit ng bawat tier sa presyo ng tier na iyon",
      "all-units": "Lahat ng unit sa presyo ng naabot na tier",
    },
    PriceUnitChoice: {
      minute: "Isang minuto ng pag-handle ng tawag",
      call: "Isang na-handle na tawag",
      "resolved-call": "Isang tawag na nalutas sa unang contact",
      "productive-hour": "Isang oras ng agent sa trabaho, kasama ang idle time",
      "paid-hour": "Isang bayad na oras ng agent, kasama ang shrinkage",
      "fte-month": "Isang full-time na agent sa loob ng isang buwan",
      month: "Lahat ng tawag sa isang buwan",
    },
    SimulatedMetric: {
      npv: "Ang NPV ng gastos ng opsyon",
      saving: "Ang NPV ng baseline bawas ang NPV ng opsyon",
    },
    ImpactShape: {
      pert: "Ang mean ay (low + 4 mode + high) / 6",
      triangular: "Ang mean ay (low + mode + high) / 3",
      uniform: "Ang mean ay (low + high) / 2, walang mode",
    },
    WeightMethod: {
      swing: "Puntos para sa swing mula pinakamasama hanggang pinakamahusay, hinati sa kabuuan",
      roc: "Mga ranggo, 1 sa pinakamahalaga: rank order centroid",
      ahp: "Matrix ng mga pairwise na paghahambing: principal eigenvector",
    },
  },
};
