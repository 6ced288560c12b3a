/** The words on the Sensitivity sheet. Places in braces are filled in by formulas. */
export const enSensitivitySheet = {
  howTo:
    "What moves an option's saving most, and what it costs to send only some of the calls to it. Inputs are taken before the scenario.",
  option: "Option",
  optionHelp: "The option to compare with the baseline. Leave blank for the option picked on ‘Comparison’.",
  inForce: "Option shown",
  today: "Its saving against the baseline today",
  bandTornado: "Tornado: the ten uncertain drivers that move the saving most",
  tornadoNote:
    "One driver at a time goes to the low and to the high end of its range on ‘Inputs’; the others stay. Saving in net present cost, after tax.",
  bandWords: "Words that formulas use",
  of: "Moved for",
  all: "all options",
  low: "Saving at its low end",
  high: "Saving at its high end",
  swing: "Swing: high less low",
  remark: "Remark",
  turns: "Effect turns: swing understates it",
  bandDrawn: "Change from today's saving, for the chart",
  lowEnd: "Low end",
  highEnd: "High end",
  drawnLabel: "{driver} ({of})",
  tornadoTitle: "What moves the saving most",
  tornadoAxis: "Change from today's saving, {currency} million",
  bandSplit: "Split: some of the calls to the option, the rest to the baseline",
  pooling:
    "Pooling: two small sites need more agents than one large site, as agents wait longer between calls; both ends of the table are free of this loss.",
  minimumFee:
    "Minimum fee: it is due in full at any share above 0, as are one-off costs and fixed lines, so a small share can cost more than it saves.",
  stay: "Keep all calls with {baseline}: every split with {option} in the table costs at least as much.",
  go: "Send all calls to {option}: every split with {baseline} in the table costs more.",
  part: "Send {share}% of the calls to {option} and keep the rest with {baseline}: no other share in the table costs less.",
  bestShare: "Share to the option that costs least",
  bestCost: "Net present cost at that share",
  shareUnit: "share of calls",
  share: "Share of calls to the option",
  shareLabel: "{share}%",
  both: "Both together",
  splitTitle: "Net present cost by share of calls",
};

export type SensitivityTexts = typeof enSensitivitySheet;
