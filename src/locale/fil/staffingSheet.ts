import type { StaffingSheetTexts } from "../en/staffingSheet";

const row = (label: string, unit: string) => ({ label, unit });

export const filStaffingSheet: StaffingSheetTexts = {
  howTo:
    "Mga agent sa bawat interval ng karaniwang linggo sa taon 1, kasama ang dagdag sa handle time sa taong iyon. Maglagay sa mga dilaw na cell.",
  weeks: row("Mga linggo bawat taon", "linggo bawat taon"),
  weeksHelp:
    "Hinahati sa numerong ito ang mga contact sa isang taon at ang bayad na oras ng isang FTE para sa isang linggo.",
  allPatience: row("Patience, lahat ng opsyon", "segundo"),
  allPatienceHelp:
    "Gaano katagal maghintay ang tumatawag bago sumuko (Erlang A): tungkol ito sa tumatawag, kaya iisa para sa lahat ng opsyon. Blangko: walang sumusuko (Erlang C), ang mas maingat na pili.",
  interval: row("Haba ng interval", "minuto"),
  intervalHelp:
    "15, 30 o 60 minuto, gaya ng bilang ng inyong phone system. Pumili, saka “I-update ang paghahambing” sa pane: susunod ang mga row ng linggo, at kasindami ang mga bilang na mai-paste mo.",
  otherInterval: (minutes) =>
    `Tig-${minutes} minuto pa rin ang mga row sa ibaba, at ang lahat ng bilang. Aayusin muli ang mga ito ng “I-update ang paghahambing” sa pane, kasama ang linggong inilagay mo.`,
  peakWeek: row("Pinakaabalang linggo ng taon", "ng karaniwang linggo"),
  peakWeekHelp:
    "Ilang contact ang dumarating sa pinakaabalang linggo, kung 100% ang karaniwan. Halimbawa, isang ikalimang dagdag ang 120%. Blangko: hindi ito ipinapakita.",
  bandTargets: "Mga target at dami ng trabaho",
  bandResults: "Kailangan sa isang linggo",
  bandPeakWeek: "Kailangan sa pinakaabalang linggo, kung inilagay",
  bandShrinkage: "Shrinkage ayon sa uri, kung alam mo",
  bandShape: "Hugis ng linggo",
  bandAverages: "Karaniwang araw, Lunes hanggang Biyernes",
  rows: {
    "service-level": row("Service level", "bahagi ng mga tawag"),
    "answer-within": row("Sinagot sa loob ng", "segundo"),
    patience: row("Patience ng opsyon, kung iba", "segundo"),
    "patience-in-force": row("Ginagamit na patience", "segundo"),
    "max-occupancy": row("Pinakamataas na occupancy", "bahagi"),
    "contacts-per-week": row("Mga contact sa taon 1", "contact bawat linggo"),
    "peak-contacts": row("Contact sa pinakaabalang linggo", "contact bawat linggo"),
    "handle-seconds": row("Handle time bawat contact, taon 1", "segundo"),
    shrinkage: row("Shrinkage", "bahagi"),
    "hours-per-fte": row("Bayad na oras bawat FTE", "oras bawat linggo"),
    "peak-interval": row("Pinakaabalang interval", "araw, oras"),
    "peak-calls": row("Tawag sa pinakaabalang interval", "tawag"),
    "peak-agents": row("Agent na kailangan sa pinakaabala", "agent"),
    seats: row("Upuan: tig-isa sa pinakaabala", "upuan"),
    "peak-agents-uncapped": row("Kung walang limit sa occupancy", "agent"),
    binding: row("Target na nagtatakda ng bilang", "target"),
    "agent-hours": row("Oras ng mga agent sa mga contact", "oras bawat linggo"),
    "week-service-level": row("Service level ng linggo", "bahagi ng mga tawag"),
    asa: row("Average speed of answer (ASA)", "segundo"),
    abandonment: row("Mga tumatawag na sumusuko", "bahagi ng mga tawag"),
    "busy-share": row("Occupancy: bahagi ng oras na abala", "bahagi"),
    occupancy: row("Occupancy na papunta sa “Mga input”", "bahagi"),
    fte: row("FTE para sa linggo", "FTE"),
    "function-fte": row("FTE ayon sa OUTSOURCE_FTE", "FTE"),
    "costs-fte": row("FTE sa “Mga gastos”, taon 1", "FTE"),
    "fte-difference": row("Relative na pagkakaiba ng dalawa", "relative"),
    overloaded: row("Interval na kulang ang agent", "interval"),
    "peak-week-agents": row("Agent at upuan sa pinakaabala nito", "agent"),
    "peak-week-hours": row("Oras ng mga agent sa linggong iyon", "oras bawat linggo"),
    "peak-week-occupancy": row("Dumarating na trabaho bawat oras", "bahagi"),
    "peak-week-fte": row("FTE para sa linggong iyon", "FTE"),
    "peak-week-more": row("Higit sa karaniwang linggo", "FTE"),
    "shrinkage-holiday": row("Bakasyon at iba pang leave", "ng bayad na oras"),
    "shrinkage-sick": row("Pagkakasakit", "ng bayad na oras"),
    "shrinkage-training": row("Training at coaching", "ng bayad na oras"),
    "shrinkage-meetings": row("Mga pulong", "ng bayad na oras"),
    "shrinkage-other": row("Mga break at lahat ng iba pa", "ng bayad na oras"),
    "shrinkage-sum": row("Shrinkage na papunta sa “Mga input”", "ng bayad na oras"),
    "shrinkage-own": row("Ginagamit sa halip: nasa “Mga input”", "ng bayad na oras"),
    "chat-share": row("Mga contact na chat", "bahagi ng lahat"),
    "chat-handle": row("Handle time ng isang chat", "segundo"),
    "chats-at-once": row("Sabay-sabay na chat ng agent", "chat"),
    "chat-within": row("Unang sagot sa chat sa loob ng", "segundo"),
    "chats-per-week": row("Mga chat sa taon 1", "chat bawat linggo"),
    "mail-share": row("Mga contact na email", "bahagi ng lahat"),
    "mail-handle": row("Handle time ng isang email", "segundo"),
    "mail-hours": row("Sagot sa email sa loob ng, lahat", "oras na bukas"),
    "mails-per-week": row("Mga email sa taon 1", "email bawat linggo"),
    "other-agents": row("Agent sa dalawa sa pinakaabala", "agent"),
    "other-hours": row("Oras ng mga agent sa dalawa", "oras bawat linggo"),
    "calls-per-week": row("Mga natitirang tawag", "tawag bawat linggo"),
    "call-handle": row("Handle time na natitira sa tawag", "segundo"),
  },
  targetHelp: {
    "service-level":
      "Bahagi ng mga tawag na dapat masagot sa tamang oras. Ang 80% sa loob ng 20 segundo ang karaniwang 80/20. Blangko: 80%.",
    "answer-within": "Ilang segundo ang itinuturing na nasa tamang oras. Blangko: 20.",
    patience: "Kung ibang tao lamang ang tumatawag sa opsyong ito. Blangko: gaya ng sa lahat.",
    "max-occupancy":
      "Dinaragdagan ang mga agent kung mas malaking bahagi ng oras kaysa rito ang pagiging abala nila. Inirerekomenda ng ICMI ang 75–85%. Blangko: walang limit.",
  },
  occupancyNote:
    "Ang papunta sa “Mga input” ay ang trabahong dumarating sa bawat oras ng agent, para bayaran sa “Mga gastos” ang mga agent na nasa sheet na ito; mas mataas ito sa bahagi ng oras na abala kung may sumusukong tumatawag lamang.",
  differenceNote:
    "Blangko ang pagkakaiba ng FTE kung may sarili kang occupancy sa “Mga input”, o kung inililipat ito ng scenario. Kapag masyadong mababa ito para sa “Mga input”, kulang ang agent na binabayaran sa “Mga gastos”.",
  peakWeekNote:
    "Karaniwang linggo ang binabayaran sa “Mga gastos”: ang dagdag sa pinakaabalang linggo ay galing sa overtime, inilipat na bakasyon o pansamantalang agent, at wala sa gastos.",
  shrinkageHelp: {
    "shrinkage-holiday": "Bayad na bakasyon at iba pang leave bilang bahagi ng bayad na oras. 0 kung wala.",
    "shrinkage-sick": "Bayad na sick leave bilang bahagi ng bayad na oras. 0 kung wala.",
    "shrinkage-training": "Training at coaching na malayo sa mga customer bilang bahagi ng bayad na oras. 0 kung wala.",
    "shrinkage-meetings": "Mga pulong ng team at pag-uusap bilang bahagi ng bayad na oras. 0 kung wala.",
    "shrinkage-other":
      "Bayad na break at anumang iba pang naglalayo sa agent sa mga customer, bilang bahagi ng bayad na oras. 0 kung wala.",
  },
  shrinkageRemark:
    "I-type ang lahat ng limang uri ng opsyon, 0 kung wala, hindi hihigit sa 95% lahat-lahat: hanggang doon, hindi papunta sa “Mga input” ang shrinkage nito.",
  bandQueues: "Chat at email, kung may mga contact na dumarating dito",
  queueHelp: {
    "chat-share":
      "Gaano karami sa mga contact sa “Mga input” ang chat. Dumarating ang mga ito sa buong linggo gaya ng mga tawag. Blangko: walang chat.",
    "chat-handle":
      "Mula sa unang mensahe hanggang sa huli, habang may ibang chat na kasabay. Idinaragdag ang dagdag na handle time sa “Mga input”, gaya ng sa mga tawag.",
    "chats-at-once":
      "Ilang chat ang sabay-sabay sa isang agent: ganoong bahagi ng oras ng agent ang kinukuha ng bawat isa. Blangko: isa.",
    "chat-within":
      "Ilang segundo ang itinuturing na nasa tamang oras para sa unang sagot; ang service level sa itaas ang nagsasabi kung sa anong bahagi. Blangko: gaya ng sa mga tawag.",
    "mail-share":
      "Gaano karami sa mga contact sa “Mga input” ang email. Dumarating ang mga ito sa buong linggo gaya ng mga tawag. Blangko: walang email.",
    "mail-handle":
      "Oras ng agent para sa isang email. Idinaragdag ang dagdag na handle time sa “Mga input”, gaya ng sa mga tawag.",
  },
  mailHoursTitle: "Sagot sa email sa loob ng",
  mailHoursHelp:
    "Ilang oras na bukas bago masagot ang email, sa lahat ng opsyon. Pantay-pantay itong tinatrabaho hanggang doon, kaya nauubos ang naipon sa tahimik na oras at pagkatapos magsara. Buong oras.",
  queuesRemark:
    "I-type ang bahagi at ang handle time ng chat o email ng opsyon, at sa email ang mga oras: hanggang doon, wala itong ganoong queue.",
  queuesNote:
    "Iisa ang mga agent ng mga queue: pinagsasama ang kailangan nila bago i-round. Trabaho pa rin ng lahat ang tawag bawat taon × handle time sa “Mga input”, at sa mga tawag ang natitira mula sa iba.",
  shape: "Weight ng interval",
  shapeHelp:
    "Mga tawag sa interval na ito kumpara sa iba: maaaring bilang mula sa alinmang linggo, dahil proporsiyon lamang ang mahalaga. Blangko o 0: sarado.",
  shapeNote:
    "Halimbawang walang source (grade U). I-paste sa buong talahanayan ang sariling bilang (bawat oras: piliin muna ang 60 minuto): proporsiyon lamang ang mahalaga; sarado ang blangko o 0.",
  daySum: row("Kabuuan ng araw", "weight"),
  weekSum: row("Kabuuan ng linggo", "weight"),
  yearSum: row("Isang taon ng linggong iyon", "tawag bawat taon"),
  otherYear:
    "Iba ang bilang ng tawag bawat taon sa “Mga input”. Proporsiyon lamang ng linggo ang mahalaga: kung iyo ang mga bilang, itama ang isa.",
  time: "Mula",
  grids: {
    calls: "Mga tawag bawat interval",
    others: "Mga agent sa chat at email, bago i-round",
    agents: "Mga agent",
    serviceLevel: "Service level, bahaging nasagot sa tamang oras",
    occupancy: "Occupancy, bahagi ng oras na abala",
  },
  bandMail: "Email: kung kailan tinatrabaho",
  mailNote:
    "Dumarating ang email ayon sa hugis ng linggo. Pantay-pantay na tinatrabaho ang bawat isa sa mga bukas na interval hanggang matapos ang oras nito, sa pinakamataas na occupancy; umiikot ang linggo mula dulo hanggang simula.",
  openIntervals: row("Mga bukas na interval ng linggo", "interval"),
  answerIntervals: row("Mga interval bago ang sagot", "interval"),
  mailGrids: { order: "Bilang ng bukas na interval", worked: "Weight ng mga email na tinatrabaho" },
  hours: {
    band: "Oras ng agent ayon sa dami ng trabaho",
    note: "Habang sumasagot ang add-in, galing sa OUTSOURCE_AGENTS ang oras ng agent. Pinupunan ng hand-off ang talahanayang ito, at mula noon binabasa ang mga oras sa pagitan ng mga punto: tuwid na linya, at ang huling ratio sa labas.",
    limits:
      "Sinusundan ng talahanayan ang tawag at handle time. Kailangan ng add-in ang ibang target, pasensiya, chat, email, oras ng bukas o hugis ng linggo: hanggang doon, luma na ang mga iyon.",
    inForce: "Umiiral",
    base: "Base, walang scenario",
    point: row("Oras ng agent sa ganoong bahagi", "oras/linggo"),
    rows: {
      contacts: row("Kontak ng linggo", "kontak/linggo"),
      handle: row("Handle time bawat kontak", "segundo"),
      chats: row("Chat ng linggo", "chat/linggo"),
      "chat-seconds": row("Oras ng agent bawat chat", "segundo"),
      "chat-within": row("Unang sagot sa chat sa loob ng", "segundo"),
      mails: row("Email ng linggo", "email/linggo"),
      "mail-seconds": row("Oras ng agent bawat email", "segundo"),
      calls: row("Tawag ng linggo", "tawag/linggo"),
      "call-seconds": row("Handle time bawat tawag", "segundo"),
      "queue-work": row("Trabaho ng lahat ng queue", "oras/linggo"),
      work: row("Trabaho ng linggo", "oras/linggo"),
      "function-hours": row("Oras ng agent ayon sa OUTSOURCE_AGENTS", "oras/linggo"),
      "work-then": row("Trabaho ng linggo sa hand-off", "oras/linggo"),
      share: row("Trabaho ngayon bilang bahagi niyon", "bahagi"),
      point: row("Punto ng talahanayan sa ibaba nito", "numero"),
      "table-hours": row("Oras ng agent ayon sa talahanayan", "oras/linggo"),
      hours: row("Umiiral na oras ng agent", "oras/linggo"),
    },
  },
  occupancyChart: "Occupancy sa karaniwang araw",
  agentsChart: "Mga agent sa karaniwang araw",
};
