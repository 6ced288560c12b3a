const row = (label: string, unit: string) => ({ label, unit });

/** The words on the Staffing sheet. */
export const enStaffingSheet = {
  howTo:
    "Agents for every interval of a typical week in year 1, that year's extra handle time included. Type in the yellow cells.",
  weeks: row("Weeks per year", "weeks/year"),
  weeksHelp: "A year's contacts and the paid hours of an FTE are divided by this to give those of a week.",
  allPatience: row("Callers' patience, all options", "seconds"),
  allPatienceHelp:
    "How long callers wait on average before giving up (Erlang A): a fact about callers, so one value for all options. Blank: nobody gives up (Erlang C), which is the cautious choice.",
  interval: row("Length of an interval", "minutes"),
  intervalHelp:
    "15, 30 or 60 minutes, as your telephone system counts. Choose it, then ‘Update comparison’ in the pane: the rows of the week follow, and you can paste as many counts.",
  otherInterval: (minutes: number) =>
    `The rows below are still of ${minutes} minutes, and so are all figures. ‘Update comparison’ in the pane lays them out anew, with the week that you typed.`,
  peakWeek: row("Busiest week of the year", "of an average week"),
  peakWeekHelp:
    "How many contacts the busiest week brings, 100% being an average one. 120%, for example, brings a fifth more. Blank: no such week is shown.",
  bandTargets: "Targets and demand",
  bandResults: "What the week needs",
  bandPeakWeek: "What the busiest week needs, once typed",
  bandShrinkage: "Shrinkage by kind, if you know it",
  bandShape: "Shape of the week",
  bandAverages: "Average weekday, Monday to Friday",
  rows: {
    "service-level": row("Service level", "share of calls"),
    "answer-within": row("Answered within", "seconds"),
    patience: row("Patience of one option, if other", "seconds"),
    "patience-in-force": row("Patience in force", "seconds"),
    "max-occupancy": row("Highest occupancy", "share"),
    "contacts-per-week": row("Contacts in year 1", "contacts/week"),
    "peak-contacts": row("Contacts in the busiest week", "contacts/week"),
    "handle-seconds": row("Handle time per contact, year 1", "seconds"),
    shrinkage: row("Shrinkage", "share"),
    "hours-per-fte": row("Paid hours per FTE", "hours/week"),
    "peak-interval": row("Busiest interval", "weekday, time"),
    "peak-calls": row("Calls in the busiest interval", "calls"),
    "peak-agents": row("Agents needed at the peak", "agents"),
    seats: row("Seats: one each at the peak", "seats"),
    "peak-agents-uncapped": row("Without the limit to occupancy", "agents"),
    binding: row("What decides the number of agents", "target"),
    "agent-hours": row("Agent hours on contacts", "hours/week"),
    "week-service-level": row("Service level of the week", "share of calls"),
    asa: row("Average speed of answer (ASA)", "seconds"),
    abandonment: row("Callers who give up", "share of calls"),
    "busy-share": row("Occupancy: share of time busy", "share"),
    occupancy: row("Occupancy passed to ‘Inputs’", "share"),
    fte: row("FTE for the week", "FTE"),
    "function-fte": row("FTE by OUTSOURCE_FTE", "FTE"),
    "costs-fte": row("FTE on ‘Costs’, year 1", "FTE"),
    "fte-difference": row("Relative difference of the two", "relative"),
    overloaded: row("Intervals with too few agents", "intervals"),
    "peak-week-agents": row("Agents and seats at its peak", "agents"),
    "peak-week-hours": row("Agent hours of that week", "hours/week"),
    "peak-week-occupancy": row("Work offered per agent hour", "share"),
    "peak-week-fte": row("FTE for that week", "FTE"),
    "peak-week-more": row("More than in an average week", "FTE"),
    "shrinkage-holiday": row("Holiday and leave", "of paid hours"),
    "shrinkage-sick": row("Sickness", "of paid hours"),
    "shrinkage-training": row("Training and coaching", "of paid hours"),
    "shrinkage-meetings": row("Meetings", "of paid hours"),
    "shrinkage-other": row("Breaks and all else", "of paid hours"),
    "shrinkage-sum": row("Shrinkage passed to ‘Inputs’", "of paid hours"),
    "shrinkage-own": row("Counts instead: typed on ‘Inputs’", "of paid hours"),
    "chat-share": row("Contacts that come by chat", "share of contacts"),
    "chat-handle": row("Handle time of a chat", "seconds"),
    "chats-at-once": row("Chats an agent has at once", "chats"),
    "chat-within": row("First reply to a chat within", "seconds"),
    "chats-per-week": row("Chats in year 1", "chats/week"),
    "mail-share": row("Contacts that come by e-mail", "share of contacts"),
    "mail-handle": row("Handle time of an e-mail", "seconds"),
    "mail-hours": row("E-mails answered within, all options", "opening hours"),
    "mails-per-week": row("E-mails in year 1", "e-mails/week"),
    "other-agents": row("Agents on both when most are", "agents"),
    "other-hours": row("Agent hours on both", "hours/week"),
    "calls-per-week": row("Calls that are left", "calls/week"),
    "call-handle": row("Handle time that is left for a call", "seconds"),
  },
  targetHelp: {
    "service-level": "Share of calls to be answered in time. 80% within 20 seconds is the usual 80/20. Blank: 80%.",
    "answer-within": "How many seconds count as in time. Blank: 20.",
    patience: "Only where this option's callers are others. Blank: as for all options.",
    "max-occupancy":
      "Agents are added where they would be busy for more of their time than this. ICMI recommends 75–85%. Blank: no limit.",
  },
  occupancyNote:
    "Passed to ‘Inputs’ is the work offered per agent hour, so that ‘Costs’ pays for the agents staffed here; it is above the share of time busy only where callers give up.",
  differenceNote:
    "The difference of FTE is blank where ‘Inputs’ holds an occupancy of your own, or the scenario moves it. An occupancy below the lowest that ‘Inputs’ takes has ‘Costs’ pay for too few agents.",
  peakWeekNote:
    "‘Costs’ pays for the average week: what the busiest one needs more comes from overtime, leave moved or agents hired for it, and is no part of the cost.",
  shrinkageHelp: {
    "shrinkage-holiday": "Paid holiday and other leave as a share of paid hours. 0 where there is none.",
    "shrinkage-sick": "Paid sick leave as a share of paid hours. 0 where there is none.",
    "shrinkage-training": "Training and coaching away from customers as a share of paid hours. 0 where there is none.",
    "shrinkage-meetings": "Team meetings and talks as a share of paid hours. 0 where there are none.",
    "shrinkage-other":
      "Paid breaks and whatever else keeps agents from customers, as a share of paid hours. 0 where there is none.",
  },
  shrinkageRemark:
    "Type all five kinds of an option, 0 where there is none, at most 95% together: until then its shrinkage does not go to ‘Inputs’.",
  bandQueues: "Chat and e-mail, if some of the contacts come by them",
  queueHelp: {
    "chat-share":
      "How many of the contacts of ‘Inputs’ are chats. They come as calls do over the week. Blank: no chat.",
    "chat-handle":
      "From the first message to the last, other chats going on beside it. The extra handle time on ‘Inputs’ is added, as it is for calls.",
    "chats-at-once":
      "How many chats an agent has at the same time: each takes that part of the agent's time. Blank: one.",
    "chat-within":
      "How many seconds count as in time for the first reply; the service level above says for what share. Blank: as for calls.",
    "mail-share":
      "How many of the contacts of ‘Inputs’ are e-mails. They come as calls do over the week. Blank: no e-mail.",
    "mail-handle": "An agent's time for one e-mail. The extra handle time on ‘Inputs’ is added, as it is for calls.",
  },
  mailHoursTitle: "E-mails answered within",
  mailHoursHelp:
    "Opening hours within which an e-mail is answered, of all options. It is worked on evenly until then, so that a backlog goes through quiet hours and closed ones. Whole hours.",
  queuesRemark:
    "Type both the share and the handle time of an option's chats or e-mails, and for e-mails the hours: until then it has no such queue.",
  queuesNote:
    "Queues share agents: what they need is added before it is rounded. Calls per year × handle time on ‘Inputs’ stay the work of all, and calls have what the others leave of it.",
  shape: "Weight of the interval",
  shapeHelp:
    "Calls of this interval relative to the others: counts of any week will do, as only proportions matter. Blank or 0: closed.",
  shapeNote:
    "An example without a source (grade U). Type or paste your own counts over all of it: only proportions matter, and blank or 0 is closed. For counts by the hour choose 60 minutes at the top first.",
  daySum: row("Sum of the day", "weight"),
  weekSum: row("Sum of the week", "weight"),
  yearSum: row("A year of that week", "calls/year"),
  otherYear:
    "‘Inputs’ has another number of calls per year. Only the proportions of this week count: if these are your counts, correct one of the two.",
  time: "From",
  grids: {
    calls: "Calls per interval",
    others: "Agents on chat and e-mail, before rounding",
    agents: "Agents",
    serviceLevel: "Service level, share answered in time",
    occupancy: "Occupancy, share of time busy",
  },
  bandMail: "E-mail: when it is worked on",
  mailNote:
    "E-mails come by the shape of the week. Each is worked on evenly in the open intervals until its time is up, at the highest occupancy; the week goes round from its end to its beginning.",
  openIntervals: row("Open intervals of the week", "intervals"),
  answerIntervals: row("Intervals until an answer", "intervals"),
  mailGrids: { order: "Number of the open interval", worked: "Weight of the e-mails worked on" },
  hours: {
    band: "Agent hours by load",
    note: "While the add-in answers, agent hours come from OUTSOURCE_AGENTS. A hand-off fills in this table, and from then on they are read off between its points: straight lines, and the last ratio beyond.",
    limits:
      "The table follows calls and handle time. Other targets, patience, chat, e-mail, opening hours or another shape of the week need the add-in: until then they count as out of date.",
    inForce: "In force",
    base: "Base, no scenario",
    point: row("Agent hours at a share of that work", "hours/week"),
    rows: {
      contacts: row("Contacts of the week", "contacts/week"),
      handle: row("Handle time per contact", "seconds"),
      chats: row("Chats of the week", "chats/week"),
      "chat-seconds": row("Agent's time per chat", "seconds"),
      "chat-within": row("First reply to a chat within", "seconds"),
      mails: row("E-mails of the week", "e-mails/week"),
      "mail-seconds": row("Agent's time per e-mail", "seconds"),
      calls: row("Calls of the week", "calls/week"),
      "call-seconds": row("Handle time per call", "seconds"),
      "queue-work": row("Work of all queues", "hours/week"),
      work: row("Work of the week", "hours/week"),
      "function-hours": row("Agent hours by OUTSOURCE_AGENTS", "hours/week"),
      "work-then": row("Work of the week at hand-off", "hours/week"),
      share: row("Work now as a share of that", "share"),
      point: row("Point of the table below it", "number"),
      "table-hours": row("Agent hours by the table", "hours/week"),
      hours: row("Agent hours in force", "hours/week"),
    },
  },
  occupancyChart: "Occupancy over an average weekday",
  agentsChart: "Agents over an average weekday",
};

export type StaffingSheetTexts = typeof enStaffingSheet;
