import type { RowId } from "../../model/catalogue/drivers";

export interface DriverText {
  readonly name: string;
  /** What it is, its unit and when to change it. */
  readonly help: string;
}

export const enDrivers: Readonly<Record<RowId, DriverText>> = {
  arrangement: {
    name: "Arrangement",
    help: "Who runs the call centre and where, which sets the option's default values; change it when the work would lie elsewhere.",
  },
  country: {
    name: "Country",
    help: "Where the running centre is: it chooses the defaults of pay, hours, benefits and the like.",
  },

  "calls-per-year": {
    name: "Calls per year",
    help: "Calls offered in a year as things are today, repeat calls included; replace it with your own figure before anything else.",
  },
  "call-growth": {
    name: "Growth in calls per year",
    help: "Yearly growth in calls, in percent; change it when you expect the volume to rise or fall.",
  },
  "handle-time": {
    name: "Handle time per call",
    help: "Average seconds an agent spends on a call, after-call work included; change it to what your telephone system reports.",
  },
  "fcr-today": {
    name: "First-contact resolution today",
    help: "Share of contacts solved at the first attempt today; change it to your own measurement, as it tells how many of today's calls are repeats.",
  },
  "repeat-share": {
    name: "Unresolved callers who call again",
    help: "Share of the callers left without a solution who call again; change it when your call records show another figure.",
  },
  "order-share": {
    name: "Contacts that place an order",
    help: "Share of contacts that place an order; leave it at 0 unless the call centre sells.",
  },
  "order-margin": {
    name: "Margin per order",
    help: "Margin earned on one order; enter it when the call centre takes orders.",
  },

  "handle-uplift": {
    name: "Extra handle time",
    help: "Extra handle time with this option, as a share of today's; change it when a trial or the vendor's other clients show another difference.",
  },
  "first-year-uplift": {
    name: "Extra handle time, first year",
    help: "Further handle time in year 1 only, while agents learn, as a share of today's; change it to suit the training planned.",
  },
  "first-contact-resolution": {
    name: "First-contact resolution (FCR)",
    help: "Share of contacts this option solves at the first attempt; change it to what the vendor can prove or the contract requires.",
  },
  "escalation-share": {
    name: "Contacts handed back",
    help: "Share of contacts handed back for your own staff to finish; enter it when some cases have to stay with the company.",
  },
  "escalation-cost": {
    name: "Cost per contact handed back",
    help: "Cost of finishing one contact that is handed back; enter it together with the share of contacts handed back.",
  },
  "dissatisfied-share": {
    name: "Dissatisfied contacts",
    help: "Share of contacts that leave the caller dissatisfied; change it to your own survey, or to the vendor's for similar work.",
  },
  "churn-rate": {
    name: "Dissatisfied who leave",
    help: "Share of dissatisfied contacts after which the customer leaves; change it when your customer records show another figure.",
  },
  "customer-margin": {
    name: "Margin per customer",
    help: "Margin lost when one customer leaves; change it to what a customer is worth in your own accounts.",
  },
  "order-loss": {
    name: "Orders lost",
    help: "Share of orders lost because of how the call is handled; change it when sales per contact differ between the options.",
  },

  occupancy: {
    name: "Occupancy",
    help: "Share of an agent's time on the phones that is spent on contacts; left blank in a workbook, it follows from the staffing sheet.",
  },
  shrinkage: {
    name: "Shrinkage",
    help: "Share of paid time away from the phones, such as leave, sickness, breaks and training; change it to your own records.",
  },
  "paid-hours": {
    name: "Paid hours per FTE",
    help: "Hours paid to one full-time employee in a year; change it to the working year of the country.",
  },
  "agent-pay": {
    name: "Agent pay per year",
    help: "Yearly pay of one full-time agent you employ; change it to your own payroll, and keep 0 where a vendor employs the agents.",
  },
  "benefits-rate": {
    name: "Benefits, share of pay",
    help: "Benefits and payroll taxes as a share of pay, without paid leave, which shrinkage already counts; change it to your own rate.",
  },
  "wage-inflation": {
    name: "Wage inflation per year",
    help: "Yearly rise in pay, as a share; change it to the pay agreement or the forecast for the place.",
  },
  "price-inflation": {
    name: "Price inflation per year",
    help: "Yearly rise in prices other than pay and the vendor's own, as a share; change it to the forecast you budget with.",
  },
  attrition: {
    name: "Attrition per year",
    help: "Share of the agents you employ who leave in a year; change it to your own records, but not for a vendor, whose price carries it.",
  },
  "cost-per-hire": {
    name: "Cost per hire",
    help: "Cost of replacing one agent who leaves, recruiting and training together; change it to what a new agent costs you.",
  },
  "agents-per-supervisor": {
    name: "Agents per supervisor",
    help: "Number of full-time agents one supervisor leads; change it to your own organisation.",
  },
  "supervisor-pay": {
    name: "Supervisor pay per year",
    help: "Yearly pay of one full-time supervisor you employ; change it to your own payroll, and keep 0 where the vendor supervises.",
  },
  "workplace-cost": {
    name: "Workplace cost per FTE",
    help: "Yearly cost of premises, furniture and utilities for one full-time employee; keep 0 where the vendor provides the workplace.",
  },
  "technology-cost": {
    name: "Technology cost per FTE",
    help: "Yearly cost of systems, licences and support for one full-time employee; keep 0 where it is part of the vendor's price.",
  },
  "telephony-rate": {
    name: "Telephony per minute",
    help: "Cost of telephony for one minute of handle time; change it to your own tariff, and keep 0 where the vendor pays it.",
  },

  "price-unit": {
    name: "Price basis",
    help: "What the vendor's price is counted in, such as a minute or a paid hour; choose the one the quote uses.",
  },
  price: {
    name: "Vendor's price per unit",
    help: "The vendor's price for one unit of the price basis; replace it with the price in the quote, in the quote's own currency if you type its rate under ‘Rate of the quote's currency’.",
  },
  "minimum-fee": {
    name: "Minimum fee per year",
    help: "The least the vendor is paid in a year; enter it when the contract guarantees a minimum.",
  },
  "fee-tax-rate": {
    name: "Sales tax not recovered",
    help: "Sales tax on the fee that the company cannot recover, as a share of the fee; enter it when the right to deduct is limited.",
  },
  "price-indexation": {
    name: "Price indexation per year",
    help: "Yearly rise in the vendor's price, as a share; change it to the indexation clause of the contract.",
  },
  "currency-drift": {
    name: "Currency drift per year",
    help: "Yearly change in the value of the vendor's currency, as a share, above 0 when it rises; enter it when the fee is paid in another currency.",
  },

  "oversight-rate": {
    name: "Oversight, share of fee",
    help: "Cost of following up the vendor, as a share of the fee; change it to the effort the contract calls for.",
  },
  "oversight-fte": {
    name: "Oversight staff (FTE)",
    help: "Full-time employees who follow up the vendor and are not part of the share of fee; enter them when you plan by the person.",
  },
  "oversight-pay": {
    name: "Oversight pay per year",
    help: "Yearly pay of one full-time employee who follows up the vendor; change it to your own payroll.",
  },
  "change-cost": {
    name: "Cost of changes per year",
    help: "Yearly cost of changing scripts, tasks and requirements; change it to the vendor's rates and the changes you expect.",
  },
  "released-hours": {
    name: "Management hours released",
    help: "Management hours a year set free for other work; change it to the time your managers spend on the call centre today.",
  },
  "management-rate": {
    name: "Value of a management hour",
    help: "What one hour of management time is worth; change it to the full cost of your managers per hour.",
  },

  "infrastructure-investment": {
    name: "Infrastructure investment",
    help: "One-off investment in premises, systems and equipment before the start; enter it where a call centre has to be built.",
  },
  "selection-rate": {
    name: "Vendor selection, share of fee",
    help: "One-off cost of finding and checking a vendor, as a share of the first year's fee; change it when you use advisers or travel.",
  },
  "transition-cost": {
    name: "Transition cost",
    help: "One-off cost of moving the work, such as project staff, training and new systems; change it to the transition plan.",
  },
  "parallel-months": {
    name: "Months of parallel running",
    help: "Months in which the present call centre runs beside the new one; change it to the transition plan.",
  },
  "stranded-cost": {
    name: "Stranded cost",
    help: "One-off cost the present call centre leaves behind, such as a lease or a write-off; enter it when such obligations remain.",
  },
  "start-delay": {
    name: "Delay before start",
    help: "Months from the decision until the option takes its calls; change it to the date the vendor or the project commits to.",
  },
  "delay-value": {
    name: "Cost of a month's delay",
    help: "Value lost in each month before the option is live, on top of the present call centre's cost; enter it when waiting loses sales.",
  },
  "old-cost": {
    name: "Cost per month until live",
    help: "What the present call centre costs each month until the option is live; a new workbook takes it from the baseline, so change it only when you know better.",
  },

  "displaced-jobs": {
    name: "Jobs displaced",
    help: "Full-time jobs that end with this option; a new workbook takes them from the in-house staff, so change it when agents move to other work.",
  },
  "displaced-pay": {
    name: "Pay in displaced jobs",
    help: "Yearly pay of one full-time job that ends; change it to what your agents earn today.",
  },
  "severance-months": {
    name: "Severance, months of pay",
    help: "Severance for each job that ends, in months of pay; change it to the law and agreements that apply.",
  },
  "remaining-staff": {
    name: "Remaining staff",
    help: "Full-time employees who stay and are touched by the change; change it to the teams around the call centre.",
  },
  "morale-loss": {
    name: "Morale loss, share of pay",
    help: "Work lost in year 1 among those who stay, as a share of a year's pay; change it when earlier changes point to another figure.",
  },
  "local-multiplier": {
    name: "Local multiplier",
    help: "Loss to the local economy as a share of the pay that goes; change it when a local study gives another figure.",
  },
  "include-local-impact": {
    name: "Include local impact (0 or 1)",
    help: "1 counts the loss to the local economy, 0 leaves it out; set it to 1 when that loss should weigh in the decision.",
  },

  "exit-probability": {
    name: "Probability of exit per year",
    help: "Probability, from 0% to 100%, that the contract ends early in a given year; change it when you know the vendor's record.",
  },
  "notice-months": {
    name: "Notice, months of fee",
    help: "Months of fee still to be paid once notice is given; change it to the notice in the contract.",
  },
  "exit-cost": {
    name: "Cost of exit",
    help: "Cost of choosing another vendor and moving the work again after one exit; change it to your own estimate.",
  },
  "breach-probability": {
    name: "Probability of breach per year",
    help: "Probability, from 0% to 100%, of a data breach in a given year; change it to the view of those who audit data security.",
  },
  "records-exposed": {
    name: "Records exposed",
    help: "Number of customer records exposed in one breach; change it to the number the agents can reach.",
  },
  "cost-per-record": {
    name: "Cost per record",
    help: "Cost of one exposed record, from notifying the customer to fines; change it when the data are more or less sensitive.",
  },
  "reputation-probability": {
    name: "Probability of reputation loss",
    help: "Probability, from 0% to 100%, of an event in a given year that hurts the company's name; change it to your own assessment.",
  },
  "reputation-impact": {
    name: "Cost of reputation loss",
    help: "Loss from one event that hurts the company's name; change it to the sales and campaigns such an event would cost you.",
  },
  "service-failure-probability": {
    name: "Probability of service failure",
    help: "Probability, from 0% to 100%, of a serious failure of service in a given year; change it to the vendor's record.",
  },
  "service-failure-impact": {
    name: "Cost of a service failure",
    help: "Loss from one serious failure of service; change it to what a day or more without answered calls would cost you.",
  },
  "other-risk": {
    name: "Other risks per year",
    help: "Expected cost per year of risks without a line of their own; a new workbook takes it from its list of risks, so change it there.",
  },

  "horizon-years": {
    name: "Horizon, years",
    help: "Whole years compared after the start, from 1 to 10; change it to how long the decision will hold.",
  },
  "discount-rate": {
    name: "Discount rate, nominal",
    help: "Yearly rate, as a share, that turns later money into today's, inflation included; change it to the company's own required return.",
  },
  "discount-timing": {
    name: "Discount timing within the year",
    help: "When in the year money is counted as paid, as a share of a year (0% is the end, 50% the middle); change it to your own practice.",
  },
  "tax-rate": {
    name: "Tax rate",
    help: "Tax on profit, as a share; leave it at 0 when the discount rate is before tax.",
  },
  "default-currency-rate": {
    name: "Currency units per US dollar",
    help: "Units of the workbook's currency per US dollar; set it when you use another currency, as it scales default amounts but none that you type.",
  },

  "unresolved-churn": {
    name: "Unresolved who leave",
    help: "Share of the contacts left unresolved that do not call again and lose the customer; change it when your customer records show another figure.",
  },
  "support-ratio": {
    name: "Support staff per agent",
    help: "Full-time staff for quality, planning and training per full-time agent, at a supervisor's pay; change it to your own organisation, and keep 0 where the vendor's price carries them.",
  },
  "leakage-rate": {
    name: "Billed outside the price",
    help: "What a vendor bills outside the price, such as extra work and corrections, as a share of the fee; change it to your experience with vendors.",
  },
  "committed-share": {
    name: "Volume committed",
    help: "Share of the units forecast for the first year that is paid whatever comes; change it to the contract's minimum volume.",
  },
  "automated-share": {
    name: "Contacts automated",
    help: "Share of contacts that automation takes before an agent; change it to what a trial has shown, not to a promise.",
  },
  "automated-again": {
    name: "Automated that come back",
    help: "Share of the automated contacts that come back to an agent; change it to what a trial has shown.",
  },
  "automation-price": {
    name: "Price per automated contact",
    help: "Price of one contact that automation takes; replace it with the price in the quote.",
  },
  "automation-cost": {
    name: "Automation per year",
    help: "Yearly cost of the platform and the people who run the automation; enter it where contacts are automated.",
  },
  "residual-uplift": {
    name: "Extra handle time left by automation",
    help: "Handle time added to what agents still get, as a share, if all contacts were automated: the easy ones go first; change it to what a trial has shown.",
  },
  "oversight-norm": {
    name: "Oversight at which standards hold",
    help: "Share of the fee that has to be spent on oversight for standards to hold; change it to what your own contracts needed, as less of it makes harm likelier.",
  },
  "neglect-effect": {
    name: "Effect of neglect",
    help: "How much likelier harm becomes with no oversight or no selection at all, as a share: 1 doubles it; change it when your own record says otherwise.",
  },
  "selection-norm": {
    name: "Selection at which vendors are known",
    help: "Share of the first year's fee that careful selection takes; change it to what your own tenders needed, as less of it makes an early exit likelier.",
  },
  "jobs-kept": {
    name: "Displaced jobs kept nearby",
    help: "Share of the displaced jobs that stay in the local economy; change it when the vendor works, or hires, nearby.",
  },
  "transfer-share": {
    name: "Staff who move to the vendor",
    help: "Share of the displaced staff that moves to the vendor and gets no severance; in Denmark and the United Kingdom the law may require it.",
  },
  "training-hours": {
    name: "Training before the start",
    help: "Hours billed or paid for each agent before the start; change it to the transition plan.",
  },
  "training-price": {
    name: "Price of a training hour",
    help: "What one hour of training costs for one agent; replace it with the price in the quote.",
  },
  "vetted-share": {
    name: "Agents you may accept",
    help: "Share of the agents that you may accept or refuse; change it to what the contract gives you: it moves no cost by itself, but shows in first-contact resolution.",
  },
  "price-rate": {
    name: "Rate of the quote's currency",
    help: "Units of the workbook's currency for one unit of the currency that the price is quoted in; 1 where the quote is in the workbook's currency, so that the price can be typed as it is quoted.",
  },
  "agents-per-overseer": {
    name: "Agents per overseer",
    help: "Full-time agents that one of the oversight staff watches over; change it to your own organisation.",
  },
};
