import type { enFactors } from "../en/factors";

export const filFactors: typeof enFactors = {
  "lower-operating-cost": {
    title: "Mas mababang gastos sa operasyon",
    summary:
      "Isang bayad sa vendor ang pumapalit sa sahod, benepisyo, training at workplace, at karaniwang mas mababa ito.",
    at1: "Hindi mas mura kaysa in-house",
    at5: "Mas mura nang malaki kaysa in-house",
  },
  "faster-start": {
    title: "Mas mabilis na pagsisimula",
    summary:
      "May linya, system at puwesto na ang vendor, kaya mas maagang masasagot ang mga tawag nang walang puhunan.",
    at1: "Matagal magsimula o malaki ang puhunan",
    at5: "Mabilis magsimula at walang puhunan",
  },
  "adjustable-quality": {
    title: "Naiaayos pa rin ang kalidad",
    summary:
      "Ang kumpanya pa rin ang nagtatakda ng script, gawain at requirement, at mababago ang mga ito habang may kontrata.",
    at1: "Mabagal, magastos o bawal ang pagbabago",
    at5: "Mabilis at mura ang pagbabago",
  },
  "location-choice": {
    title: "Malayang pagpili ng lokasyon",
    summary:
      "Halos kahit saan ay maaaring magpatakbo ng call center, kaya mapipili ang tamang presyo at serbisyo at mababawasan ang panganib na malugi.",
    at1: "Nakatali sa iisang lugar",
    at5: "Mapipili ang pinakasulit na lugar",
  },
  "core-focus": {
    title: "Pagtutok sa core business",
    summary: "Napupunta ang pera at oras ng management sa pinakamahusay na ginagawa ng kumpanya.",
    at1: "Walang natitipid na oras ng management",
    at5: "Malaki ang natitipid na oras ng management",
  },
  "no-say-in-hiring": {
    title: "Walang say sa pag-hire",
    summary: "Ang kumpanya ang nagpapasya kung paano sasagutin ang mga tawag, pero hindi kung sino ang sasagot.",
    at1: "Kami ang pumipili ng mga agent",
    at5: "Vendor lang ang pumipili ng mga agent",
  },
  "language-gap": {
    title: "Hadlang sa wika",
    summary:
      "Dahil sa accent at wika, maaaring mahirap lutasin ang problema o magmukhang mas mababa ang kalidad ng serbisyo.",
    at1: "Madaling magkaintindihan",
    at5: "Madalas na hindi magkaintindihan",
  },
  "customer-loss": {
    title: "Pagkawala ng mga customer",
    summary: "Ang mga customer na hindi natulungan ay maaaring lumipat sa kakumpitensya.",
    at1: "Kaunting customer ang umaalis dahil sa serbisyo",
    at5: "Maraming customer ang umaalis dahil sa serbisyo",
  },
  "local-jobs-lost": {
    title: "Pagkawala ng lokal na trabaho",
    summary: "Nawawala sa lokal na ekonomiya ang sahod na dating ginagastos sa komunidad.",
    at1: "Walang mawawalang lokal na trabaho",
    at5: "Mawawala ang karamihan ng lokal na trabaho",
  },
  "oversight-burden": {
    title: "Kumakain ng oras ang pangangasiwa",
    summary:
      "Kailangang bantayan ang kalidad at umasa sa mga supervisor ng vendor, kaya kaunti lang ang natitipid na oras.",
    at1: "Kaunting follow-up lang ang kailangan",
    at5: "Palaging may follow-up na kailangan",
  },
  "reputation-damage": {
    title: "Pinsala sa reputasyon",
    summary:
      "Kapag bumaba ang serbisyo o inilipat ang mga trabaho, pangalan ng kumpanya ang nasisira at hindi ang sa vendor.",
    at1: "Halos walang banta sa pangalan namin",
    at5: "Malaki ang banta sa pangalan namin",
  },
  "contract-lock-in": {
    title: "Pagkakatali sa kontrata",
    summary:
      "Maaaring mahirap umalis sa hindi magandang kontrata, at baka hindi kilalanin sa ilang bansa ang mga kondisyon ng pag-exit.",
    at1: "Madali at murang umalis",
    at5: "Mahirap at magastos umalis",
  },
  "vendor-selection": {
    title: "Pagpili ng tamang vendor",
    summary: "Magkakaiba ang husay ng mga vendor, kaya kailangan ang masusing pagsusuri bago pumirma.",
    at1: "Siguradong pagpili, kaunting pagsusuri",
    at5: "Hindi siguradong pagpili, maraming pagsusuri",
  },
  "reduced-control": {
    title: "Mas kaunting kontrol",
    summary:
      "Nasa ibang kumpanya ang araw-araw na operasyon, at maaaring hindi ito tugma sa negosyo at sa mga pamantayan nito.",
    at1: "Buo ang kontrol sa operasyon",
    at5: "Halos walang kontrol sa operasyon",
  },
  confidentiality: {
    title: "Banta sa kumpidensiyal na data",
    summary: "Nakasalalay sa mga procedure ng vendor kung ligtas ang sensitibong data, gaya ng rekord ng pasyente.",
    at1: "Protektado ang data",
    at5: "Lantad ang data",
  },
  "layoffs-and-morale": {
    title: "Tanggalan at mababang morale",
    summary: "Maaaring mawalan ng trabaho ang mga kasalukuyang agent, at panghinaan ng loob ang mga maiiwan.",
    at1: "Walang tanggalan, mataas ang morale",
    at5: "Maraming tanggalan, mababa ang morale",
  },
  "divided-focus": {
    title: "Hating atensiyon",
    summary:
      "Ilang kumpanya ang pinagsisilbihan ng mga agent ng vendor, kaya maaaring bumaba ang nakasanayang serbisyo.",
    at1: "Para sa amin lang ang mga agent",
    at5: "Maraming kumpanya ang kahati sa mga agent",
  },
  "system-implementation": {
    title: "Pagpapatupad ng system",
    summary: "Kailangang i-set up at subukan ang mismong call center system, at kasama iyon sa pagpapasya.",
    at1: "Halos walang paglipat",
    at5: "Matagal at magastos na paglipat",
  },
};
