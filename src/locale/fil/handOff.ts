import type { enHandOff } from "../en/handOff";
import { listFormat } from "../formats";
import { formatNumber, plural } from "../numbers";

const formulas = (count: number) =>
  plural(count, "fil", {
    one: `${formatNumber(count, "fil")} formula`,
    other: `${formatNumber(count, "fil")} na formula`,
  });
const list = (names: readonly string[]) => listFormat("fil", {}).format(names);

const failing = (checks: readonly string[]) =>
  checks.length === 0 ? "Walang resulta ang mga ito, o luma na" : `Hindi pasado: ${checks.join("; ")}`;

export const filHandOff: typeof enHandOff = {
  sheet: {
    title: "Hand-off",
    explanation:
      "Kailangan ng mga formula sa ibaba ang add-in na Outsource. Mga value na nila ang nasa mga cell, kaya nabubuksan ang file nang wala ito. Gumagana pa rin ang lahat ng ibang formula.",
    wayBack:
      "Kung may add-in, ibabalik ang mga ito ng “I-restore ang mga formula” sa pane. Burahin lang ang sheet na ito kung hindi na kailangan ang mga formula.",
    watched: "Ang mga input noong hand-off; binibilang sa sheet ng mga check ang nabago mula noon",
    on: "Inihanda noong",
    count: "Mga formula",
    unsound: (failed) => `Ginawang value kahit hindi pasado ang mga check. ${failing(failed)}`,
    version: "Bersiyon ng add-in",
    columns: {
      sheet: "Sheet",
      cell: "Mga cell",
      formula: "Formula",
      value: "Unang value ngayon",
      rows: "Row",
      columns: "Column",
      mark: "Marka",
    },
  },

  log: {
    heading: "Log ng mga pagbabago",
    created: "Ginawa",
    updated: "Isinulat muli mula sa pane",
    migrated: "Ini-update sa bagong bersiyon",
    meaningChanged: (driver, meaning) => `Iba na mula rito ang kahulugan ng “${driver}”: ${meaning}`,
    defaultsChanged: (drivers) => `Iba na mula rito ang mga default ng: ${list(drivers)}`,
    othersChanged: (drivers) => `Bagong saklaw, unit o pinagmulan mula rito: ${list(drivers)}`,
    moneyConverted: (count, from, to, rate) =>
      `Mga tinipang halaga na na-convert mula ${from} sa ${to}, beses ${formatNumber(rate, "fil")}: ${count}`,
    moneyKept: (count, from, to) => `Mga tinipang halaga na pinanatili ang numero, mula ${from} sa ${to}: ${count}`,
    handedOff: (count, unsound) =>
      `Inihanda sa pagpapasa: ${formulas(count)} ang ginawang value${unsound ? ` kahit hindi pasado ang mga check. ${failing(unsound)}` : ""}`,
    restored: (count, left) =>
      left.length === 0
        ? `${formulas(count)} ang na-restore`
        : `${formulas(count)} ang na-restore; hindi naibalik: ${left.join("; ")}`,
    line: (done, version) => `${done}. Bersiyon ${version} ng add-in.`,
  },

  area: {
    frozen: (sheet) =>
      `Ginawang value ang mga formula ng add-in at nakalista sa sheet na “${sheet}”. Nabubuksan ang file kahit walang add-in.`,
    checksFrozen:
      "Walang check na hindi pasado. Hindi magawa ang mga check laban sa mga function ng add-in: value na ang mga formula ng mga ito.",
    checksOutOfDate: (sheet: string) =>
      `Luma na: may nabagong input mula noong hand-off. Buhay ang gastos maliban kung minarkahan ng sheet na “${sheet}” ang oras ng agent; wala ang score, IRR, tsansa at break-even. I-restore ang mga formula para makuwenta ang mga ito.`,
    checksWithoutList:
      "Luma na: wala na ang listahan ng mga na-freeze. I-update ang paghahambing sa Set-up para maisulat muli ang mga formula nito. Mananatiling value ang mga na-freeze na formula sa mga sarili mong sheet.",
    close: "Isara",
    handOff: {
      question: "Gawing value ang mga formula ng add-in?",
      consequence:
        "Sa lahat ng sheet, pati sa iyo, magiging value ang mga formula na gumagamit ng add-in para mabuksan ang file nang wala ito. Mananatiling gumagana ang ibang formula. Ililista ng bagong sheet ang mga formula, at maaari mong i-restore ang mga ito. Maaaring hindi ito mabawi ng Undo ng Excel.",
      confirm: "Gawing value",
      failing,
      despiteChecks: "Gawin pa rin",
      working: "Ginagawang value ang mga formula…",
      done: (count, sheet) =>
        `${formulas(count)} ang ginawang value at nakalista sa sheet na “${sheet}”. I-save ang file para maipasa ito.`,
    },
    restore: {
      question: "I-restore ang mga formula?",
      consequence:
        "Ibabalik ang bawat nakalistang formula sa dati nitong cell, kahit pinalitan na ang pangalan ng sheet o nagsingit ng mga row. Hindi gagalawin ang mga cell na nilagyan mo ng iba. Aalisin pagkatapos ang listahan. Hindi ito mababawi ng Undo ng Excel.",
      confirm: "I-restore ang mga formula",
      working: "Nire-restore ang mga formula…",
      done: (count) => `${formulas(count)} ang na-restore.`,
      left: "Hindi naibalik, gaya ng pagsulat ng Excel na Ingles:",
      reasons: {
        typedOver: "may ibang inilagay rito",
        reshaped: "may isiningit o binurang row o column sa loob nito",
        gone: "nabura ang mga cell nito",
      },
    },
    repair: {
      question: "Ayusin ang mga formula na may error?",
      consequence:
        "Isusulat muli ang mismong formula sa mga cell na gumagamit ng add-in pero nagpapakita ng #NAME?, #REF!, o #VALUE!, para hanapin muli ng Excel ang add-in. Walang ibang babaguhin.",
      confirm: "Ayusin ang mga formula",
      working: "Inaayos ang mga formula…",
      done: (count) => `${formulas(count)} ang naayos.`,
      nothing: "Walang formula ng add-in na nagpapakita ng #NAME?, #REF!, o #VALUE!.",
      left: "#NAME? pa rin; tingnan kung may maling baybay na pangalan sa:",
      doubled:
        "#REF! pa rin; malamang na dalawang beses naka-install ang add-in: alisin ang isa sa Home > Add-ins, saka ayusin muli:",
      faulty: "#VALUE! pa rin; piliin ang cell para mabasa kung ano ang mali rito:",
    },
  },

  origin: {
    heading: "Isinulat ng ibang bersiyon",
    newer: (version, current) =>
      `Bersiyon ${version} ng add-in ang sumulat ng paghahambing na ito; bersiyon ${current} ang gamit mo. Hindi ito gagalawin: i-install ang mas bagong bersiyon bago ito baguhin.`,
    unknown:
      "Isinulat ang paghahambing na ito bago itinatala ang mga bersiyon, kaya hindi mailista ang mga nagbago mula noon.",
    other: (version, current) =>
      `Bersiyon ${version} ng add-in ang sumulat ng paghahambing na ito; bersiyon ${current} ang gamit mo. Kapag in-update:`,
    model: (before, now) => `Mga formula ng modelo ${now} ang papalit sa ${before}: maaaring magbago ang mga resulta.`,
    assumedCountry: (country) =>
      `May bansang pumipili ng mga default. Walang binanggit ang paghahambing na ito, kaya binabasa itong para sa bansang ito: ${country}. Mananatili ang mga inilagay mo.`,
    newSheets: (names) => `Mga bagong sheet: ${list(names)}.`,
    newDrivers: (names) => `Mga bagong input: ${list(names)}.`,
    goneDrivers: (ids) =>
      `Mga input na hindi na ginagamit: ${list(ids)}. Hindi madadala ang mga inilagay mo sa mga ito.`,
    changedMeaning: (driver, meaning) => `Iba na ang kahulugan ng “${driver}”: ${meaning}.`,
    meanings: {
      price:
        "bawat produktibong oras kapag walang inilagay na batayan ng presyo, hindi na bawat bayad na oras; at nasa sariling pera ng quote kapag inilagay ang palitan nito",
      "first-contact-resolution": "kapag blangko, sumusunod ito sa nalulutas ngayon sa halip na sa nakapirming default",
      "displaced-jobs":
        "kapag blangko, ito ang mga agent ng kasalukuyang center na wala sa opsyon, sa halip na nakapirming default",
      "displaced-pay": "kapag blangko, ito ang sahod ng mga kasalukuyang agent",
      "transition-cost": "hindi na kasama rito ang training bago magsimula, na may sarili nang mga input",
      "oversight-rate": "kapag kulang sa kailangan para mapanatili ang pamantayan, mas malamang na ngayon ang pinsala",
      "selection-rate": "kapag kulang sa masusing pagpili, mas malamang na ngayon ang maagang pag-exit",
      "dissatisfied-share": "ayon sa sapat na pangangasiwa; tumataas ito kapag may pagpapabaya",
      "reputation-probability": "ayon sa sapat na pangangasiwa; tumataas ito kapag may pagpapabaya",
      "service-failure-probability": "ayon sa sapat na pangangasiwa; tumataas ito kapag may pagpapabaya",
      "exit-probability": "ayon sa masusing pagpili; tumataas ito kapag may pagpapabaya",
    },
    changedDefault: (driver, arrangement, before, now) =>
      `Default ng “${driver}”, ${arrangement}: ${now} sa halip na ${before}.`,
    otherDrivers: (names) => `Bagong saklaw, unit o pinagmulan: ${list(names)}.`,
    newFactors: (names) => `Mga bagong salik: ${list(names)}.`,
    goneFactors: (ids) => `Mga salik na hindi na ginagamit: ${list(ids)}. Hindi madadala ang mga rating mo sa mga ito.`,
    note: "Mananatili ang mga inilagay mo. Maaaring hindi ito mabawi ng Undo ng Excel. Pagkatapos, i-save ang workbook at buksang muli: hanggang doon, baka #NAME? ang lumabas sa mga cell na may bagong function.",
    update: "I-update",
    updating: "Ina-update…",
    keep: "Panatilihin",
  },
};
