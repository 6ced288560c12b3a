import type { enFactors } from "../en/factors";

export const daFactors: typeof enFactors = {
  "lower-operating-cost": {
    title: "Lavere driftsomkostninger",
    summary:
      "Én betaling til leverandøren træder i stedet for løn, personalegoder, oplæring og kontorpladser og er som regel lavere.",
    at1: "Ikke billigere i drift end internt",
    at5: "Langt billigere i drift end internt",
  },
  "faster-start": {
    title: "Hurtigere i gang",
    summary: "Leverandøren har allerede linjer, systemer og pladser, så opkald kan besvares før og uden investering.",
    at1: "Sen start eller stor investering",
    at5: "Hurtig start uden investering",
  },
  "adjustable-quality": {
    title: "Kvaliteten kan stadig styres",
    summary: "Virksomheden fastsætter fortsat scripts, opgaver og krav og kan ændre dem undervejs.",
    at1: "Ændringer er langsomme, dyre eller afvises",
    at5: "Ændringer er hurtige og billige",
  },
  "location-choice": {
    title: "Frit valg af beliggenhed",
    summary:
      "Et callcenter kan drives næsten overalt, så pris og service kan afstemmes og risikoen for tab holdes nede.",
    at1: "Bundet til ét sted",
    at5: "Det bedst egnede sted kan vælges",
  },
  "core-focus": {
    title: "Fokus på kerneforretningen",
    summary: "Penge og ledertid bruges på det, virksomheden er bedst til.",
    at1: "Ingen ledertid frigøres",
    at5: "Meget ledertid frigøres",
  },
  "no-say-in-hiring": {
    title: "Ingen indflydelse på ansættelser",
    summary: "Virksomheden bestemmer, hvordan opkald besvares, men ikke af hvem.",
    at1: "Vi vælger selv medarbejderne",
    at5: "Leverandøren vælger alene medarbejderne",
  },
  "language-gap": {
    title: "Sprogbarriere",
    summary:
      "Accent og sprog kan gøre det svært at løse problemet eller få servicen til at virke dårligere, end den er.",
    at1: "Let at forstå hinanden",
    at5: "Hyppige misforståelser",
  },
  "customer-loss": {
    title: "Tab af kunder",
    summary: "Kunder, der ikke får hjælp, kan vælge en konkurrent.",
    at1: "Få kunder forsvinder på grund af servicen",
    at5: "Mange kunder forsvinder på grund af servicen",
  },
  "local-jobs-lost": {
    title: "Lokale job går tabt",
    summary: "Løn, der før blev brugt i nærområdet, forsvinder fra den lokale økonomi.",
    at1: "Ingen lokale job forsvinder",
    at5: "De fleste lokale job forsvinder",
  },
  "oversight-burden": {
    title: "Opfølgning koster tid",
    summary: "Kvaliteten skal følges, og man afhænger af leverandørens ledelse, så der spares kun lidt tid.",
    at1: "Kun lidt opfølgning er nødvendig",
    at5: "Konstant opfølgning er nødvendig",
  },
  "reputation-damage": {
    title: "Skade på omdømmet",
    summary: "Når servicen svigter, eller job flyttes væk, går det ud over virksomhedens navn, ikke leverandørens.",
    at1: "Vores navn er næsten ikke udsat",
    at5: "Vores navn er stærkt udsat",
  },
  "contract-lock-in": {
    title: "Bundet af kontrakten",
    summary: "En dårlig kontrakt kan være svær at komme ud af, og ophørsvilkår holder ikke nødvendigvis i alle lande.",
    at1: "Let og billigt at komme ud af",
    at5: "Svært og dyrt at komme ud af",
  },
  "vendor-selection": {
    title: "Valg af den rette leverandør",
    summary: "Leverandører er meget forskellige og skal undersøges grundigt, før der skrives under.",
    at1: "Sikkert valg, få undersøgelser",
    at5: "Usikkert valg, mange undersøgelser",
  },
  "reduced-control": {
    title: "Mindre kontrol",
    summary:
      "Den daglige drift ligger hos en anden virksomhed, som måske passer dårligere til forretningen og dens standarder.",
    at1: "Fuld kontrol over driften",
    at5: "Næsten ingen kontrol over driften",
  },
  confidentiality: {
    title: "Fortrolighed i fare",
    summary: "Følsomme oplysninger, fx om patienter, er kun så sikre som leverandørens procedurer.",
    at1: "Data er godt beskyttede",
    at5: "Data er tydeligt udsatte",
  },
  "layoffs-and-morale": {
    title: "Afskedigelser og lavere motivation",
    summary: "Nuværende agenter kan miste jobbet, og de, der bliver, kan miste motivationen.",
    at1: "Ingen afskedigelser, motivationen holder",
    at5: "Mange afskedigelser, motivationen falder",
  },
  "divided-focus": {
    title: "Delt opmærksomhed",
    summary:
      "Leverandørens agenter betjener flere virksomheder, så kunderne kan få dårligere service, end de er vant til.",
    at1: "Agenterne arbejder kun for os",
    at5: "Agenterne deles med mange virksomheder",
  },
  "system-implementation": {
    title: "Indførelse af systemet",
    summary: "Selve callcentersystemet skal indføres og afprøves, og det hører med i beslutningen.",
    at1: "Næsten ingen omstilling",
    at5: "Lang og dyr omstilling",
  },
};
