import type { enDrivers } from "../en/drivers";

export const filDrivers: typeof enDrivers = {
  arrangement: {
    name: "Uri ng operasyon",
    help: "Kung sino ang nagpapatakbo ng call center at saan, na pinagkukunan ng mga default ng opsyon; palitan kapag sa ibang lugar gagawin ang trabaho.",
  },
  country: {
    name: "Bansa",
    help: "Kung nasaan ang kasalukuyang sentro: pinipili nito ang default ng sahod, oras, benepisyo at iba pa.",
  },

  "calls-per-year": {
    name: "Mga tawag bawat taon",
    help: "Bilang ng mga tawag na pumapasok ngayon sa isang taon, kasama ang mga tawag na umuulit; unahing palitan ito ng sarili mong bilang.",
  },
  "call-growth": {
    name: "Paglago ng mga tawag bawat taon",
    help: "Taunang paglago ng mga tawag sa porsiyento; palitan kapag inaasahang dadami o mababawasan ang mga tawag.",
  },
  "handle-time": {
    name: "Handle time bawat tawag",
    help: "Average na bilang ng segundo ng agent sa bawat tawag, kasama ang after-call work; palitan ng nasa ulat ng iyong phone system.",
  },
  "fcr-today": {
    name: "Kasalukuyang FCR",
    help: "Bahagi ng mga contact na nalulutas ngayon sa unang pagkakataon (first contact resolution); palitan ng sarili mong sukat, dahil dito makikita kung ilan sa mga tawag ang umuulit.",
  },
  "repeat-share": {
    name: "Bahagi ng tumatawag muli",
    help: "Bahagi ng mga tumawag na hindi nalutas ang problema at tumatawag muli; palitan kapag iba ang ipinapakita ng iyong call log.",
  },
  "order-share": {
    name: "Mga contact na may order",
    help: "Bahagi ng mga contact na nauuwi sa order; iwanan sa 0 kung hindi nagbebenta ang call center.",
  },
  "order-margin": {
    name: "Margin bawat order",
    help: "Margin na kinikita sa bawat order; ilagay kapag tumatanggap ng order ang call center.",
  },

  "handle-uplift": {
    name: "Dagdag sa handle time",
    help: "Dagdag na handle time sa opsyong ito bilang bahagi ng kasalukuyan; palitan kapag iba ang lumabas sa trial o sa ibang client ng vendor.",
  },
  "first-year-uplift": {
    name: "Dagdag sa handle time, unang taon",
    help: "Karagdagang handle time sa unang taon lang, habang nag-aaral ang mga agent, bilang bahagi ng kasalukuyan; iayon sa nakaplanong training.",
  },
  "first-contact-resolution": {
    name: "First contact resolution (FCR)",
    help: "Bahagi ng mga contact na nalulutas ng opsyong ito sa unang pagkakataon; palitan ng kayang patunayan ng vendor o ng hinihingi ng kontrata.",
  },
  "escalation-share": {
    name: "Mga contact na ibinabalik",
    help: "Bahagi ng mga contact na ibinabalik para tapusin ng sariling empleyado ng kumpanya; ilagay kapag may mga kasong dapat manatili sa kumpanya.",
  },
  "escalation-cost": {
    name: "Gastos bawat ibinalik na contact",
    help: "Gastos sa pagtapos ng isang contact na ibinalik; ilagay kasama ng bahagi ng mga contact na ibinabalik.",
  },
  "dissatisfied-share": {
    name: "Mga contact na hindi nasiyahan",
    help: "Bahagi ng mga contact na natatapos nang hindi nasisiyahan ang tumawag; palitan ng sarili mong survey o ng sa vendor para sa katulad na trabaho.",
  },
  "churn-rate": {
    name: "Mga hindi nasiyahang lumilipat",
    help: "Bahagi ng mga contact na hindi nasiyahan kung saan umaalis ang customer (churn); palitan kapag iba ang ipinapakita ng iyong record ng mga customer.",
  },
  "customer-margin": {
    name: "Margin bawat customer",
    help: "Margin na nawawala kapag umalis ang isang customer; palitan ng katumbas ng isang customer sa iyong accounting.",
  },
  "order-loss": {
    name: "Mga nawawalang order",
    help: "Bahagi ng mga order na nawawala dahil sa paraan ng pagsagot sa tawag; palitan kapag magkakaiba ang benta bawat contact sa mga opsyon.",
  },

  occupancy: {
    name: "Occupancy",
    help: "Bahagi ng oras ng agent sa telepono na nagagamit sa mga contact; kapag blangko sa workbook, galing ito sa sheet ng tauhan.",
  },
  shrinkage: {
    name: "Shrinkage",
    help: "Bahagi ng bayad na oras na wala sa telepono ang agent, gaya ng leave, pagkakasakit, break at training; palitan ng sarili mong record.",
  },
  "paid-hours": {
    name: "Bayad na oras bawat FTE",
    help: "Bilang ng oras na binabayaran sa isang full-time na empleyado sa isang taon; iayon sa taunang oras ng trabaho sa bansa.",
  },
  "agent-pay": {
    name: "Sahod ng agent bawat taon",
    help: "Taunang sahod ng isang full-time na agent na empleyado ng kumpanya; palitan ng nasa iyong payroll, at iwanan sa 0 kung empleyado ng vendor ang mga agent.",
  },
  "benefits-rate": {
    name: "Benepisyo, bahagi ng sahod",
    help: "Mga benepisyo at kontribusyon bilang bahagi ng sahod, hindi kasama ang bayad na leave na nasa shrinkage na; palitan ng sarili mong rate.",
  },
  "wage-inflation": {
    name: "Pagtaas ng sahod bawat taon",
    help: "Taunang pagtaas ng sahod bilang bahagi; palitan ng nasa kasunduan sa sahod o ng forecast para sa lugar.",
  },
  "price-inflation": {
    name: "Inflation bawat taon",
    help: "Taunang pagtaas ng mga presyo bukod sa sahod at presyo ng vendor, bilang bahagi; palitan ng forecast na ginagamit mo sa budget.",
  },
  attrition: {
    name: "Attrition bawat taon",
    help: "Bahagi ng mga agent ng kumpanya na umaalis sa isang taon; palitan ng sarili mong record, pero hindi para sa vendor na kasama na ito sa presyo.",
  },
  "cost-per-hire": {
    name: "Gastos sa bawat bagong hire",
    help: "Gastos sa pagpapalit ng isang agent na umalis, mula recruitment hanggang training; palitan ng nagagastos mo sa isang bagong agent.",
  },
  "agents-per-supervisor": {
    name: "Mga agent bawat supervisor",
    help: "Bilang ng mga full-time na agent na hawak ng isang supervisor; iayon sa sarili mong organisasyon.",
  },
  "supervisor-pay": {
    name: "Sahod ng supervisor bawat taon",
    help: "Taunang sahod ng isang full-time na supervisor na empleyado ng kumpanya; palitan ng nasa iyong payroll, at iwanan sa 0 kung vendor ang nangangasiwa sa mga agent.",
  },
  "workplace-cost": {
    name: "Gastos sa workplace bawat FTE",
    help: "Taunang gastos sa lugar, muwebles at utilities para sa isang full-time na empleyado; iwanan sa 0 kung vendor ang nagbibigay ng workplace.",
  },
  "technology-cost": {
    name: "Gastos sa teknolohiya bawat FTE",
    help: "Taunang gastos sa mga system, lisensiya at support para sa isang full-time na empleyado; iwanan sa 0 kung kasama na ito sa presyo ng vendor.",
  },
  "telephony-rate": {
    name: "Gastos sa telepono bawat minuto",
    help: "Gastos sa telepono para sa isang minuto ng handle time; palitan ng sarili mong rate, at iwanan sa 0 kung vendor ang nagbabayad.",
  },

  "price-unit": {
    name: "Batayan ng presyo",
    help: "Kung saan nakabatay ang presyo ng vendor, gaya ng minuto o paid hour; piliin ang ginagamit sa quotation.",
  },
  price: {
    name: "Presyo ng vendor bawat unit",
    help: "Presyo ng vendor para sa isang unit ng batayan ng presyo; palitan ng presyo sa quotation, sa sariling currency nito kung ilalagay mo ang rate niyon sa “Rate ng currency ng quote”.",
  },
  "minimum-fee": {
    name: "Minimum na bayad bawat taon",
    help: "Pinakamababang bayad sa vendor sa isang taon; ilagay kapag may minimum na ginagarantiyahan ang kontrata.",
  },
  "fee-tax-rate": {
    name: "Buwis na hindi nababawi",
    help: "Buwis sa bayad, gaya ng VAT, na hindi nababawi ng kumpanya, bilang bahagi ng bayad; ilagay kapag limitado ang karapatang bawiin ito.",
  },
  "price-indexation": {
    name: "Taunang taas ng presyo ng vendor",
    help: "Taunang pagtaas ng presyo ng vendor bilang bahagi; palitan ng nakasaad sa kontrata tungkol sa pagtaas ng presyo.",
  },
  "currency-drift": {
    name: "Taunang galaw ng palitan",
    help: "Taunang pagbabago sa halaga ng currency ng vendor bilang bahagi, higit sa 0 kapag tumataas ito; ilagay kapag ibang currency ang ibinabayad.",
  },

  "oversight-rate": {
    name: "Pangangasiwa, bahagi ng bayad",
    help: "Gastos sa pangangasiwa sa vendor bilang bahagi ng bayad; iayon sa follow-up na kailangan sa kontrata.",
  },
  "oversight-fte": {
    name: "Tauhan sa pangangasiwa (FTE)",
    help: "Bilang ng full-time na empleyado na nangangasiwa sa vendor at wala pa sa bahagi ng bayad; ilagay kapag bawat tao ang pagpaplano mo.",
  },
  "oversight-pay": {
    name: "Sahod sa pangangasiwa bawat taon",
    help: "Taunang sahod ng isang full-time na empleyado na nangangasiwa sa vendor; palitan ng nasa iyong payroll.",
  },
  "change-cost": {
    name: "Gastos sa pagbabago bawat taon",
    help: "Taunang gastos sa pagbabago ng script, gawain at requirement; iayon sa mga rate ng vendor at sa mga pagbabagong inaasahan mo.",
  },
  "released-hours": {
    name: "Natitipid na oras ng management",
    help: "Bilang ng oras ng management bawat taon na magagamit na sa ibang gawain; palitan ng oras na nauubos ngayon ng mga manager sa call center.",
  },
  "management-rate": {
    name: "Halaga ng isang oras ng management",
    help: "Katumbas na halaga ng isang oras ng management; palitan ng buong gastos bawat oras sa mga manager ng kumpanya.",
  },

  "infrastructure-investment": {
    name: "Puhunan sa imprastruktura",
    help: "Isang beses na puhunan sa lugar, mga system at kagamitan bago magsimula; ilagay kapag magtatayo ng call center.",
  },
  "selection-rate": {
    name: "Pagpili ng vendor, bahagi ng bayad",
    help: "Isang beses na gastos sa paghahanap at pagsusuri ng vendor, bilang bahagi ng bayad sa unang taon; palitan kapag may consultant o biyahe.",
  },
  "transition-cost": {
    name: "Gastos sa transition",
    help: "Isang beses na gastos sa paglilipat ng trabaho, gaya ng project team, training at mga bagong system; palitan ng nasa plano ng transition.",
  },
  "parallel-months": {
    name: "Mga buwang sabay ang operasyon",
    help: "Bilang ng buwan na sabay na tumatakbo ang kasalukuyan at ang bagong call center; palitan ng nasa plano ng transition.",
  },
  "stranded-cost": {
    name: "Naiiwang gastos",
    help: "Isang beses na gastos na naiiwan ng kasalukuyang call center, gaya ng lease o write-off; ilagay kapag may ganitong obligasyon.",
  },
  "start-delay": {
    name: "Pagkaantala bago magsimula",
    help: "Bilang ng buwan mula sa pagpapasya hanggang sa pagsagot ng opsyon sa mga tawag; iayon sa petsang ipinangako ng vendor o ng project.",
  },
  "delay-value": {
    name: "Halaga ng isang buwang pagkaantala",
    help: "Halagang nawawala bawat buwan bago magsimula ang opsyon, bukod sa gastos sa kasalukuyang call center; ilagay kapag may nawawalang benta habang naghihintay.",
  },
  "old-cost": {
    name: "Kasalukuyang gastos bawat buwan",
    help: "Gastos bawat buwan sa kasalukuyang call center hanggang magsimula ang opsyon; kinukuha ito ng bagong workbook sa baseline, kaya palitan lang kapag may mas tamang halaga.",
  },

  "displaced-jobs": {
    name: "Mga trabahong mawawala",
    help: "Bilang ng full-time na trabahong mawawala sa opsyong ito; kinukuha ito ng bagong workbook sa in-house na tauhan, kaya palitan kapag may mga agent na lilipat ng trabaho.",
  },
  "displaced-pay": {
    name: "Sahod sa mga trabahong mawawala",
    help: "Taunang sahod sa isang full-time na trabahong mawawala; palitan ng sinasahod ngayon ng mga agent.",
  },
  "severance-months": {
    name: "Separation pay, buwan ng sahod",
    help: "Separation pay sa bawat trabahong mawawala, sa bilang ng buwan ng sahod; iayon sa batas at mga kasunduang umiiral.",
  },
  "remaining-staff": {
    name: "Mga natitirang empleyado",
    help: "Bilang ng full-time na empleyadong mananatili at maaapektuhan ng pagbabago; iayon sa mga team na malapit sa call center.",
  },
  "morale-loss": {
    name: "Nawawalang morale, bahagi ng sahod",
    help: "Trabahong nawawala sa unang taon sa mga mananatili, bilang bahagi ng taunang sahod; palitan kapag iba ang ipinakita ng mga nakaraang pagbabago.",
  },
  "local-multiplier": {
    name: "Local multiplier",
    help: "Nawawala sa lokal na ekonomiya bilang bahagi ng sahod na mawawala; palitan kapag iba ang lumabas sa isang lokal na pag-aaral.",
  },
  "include-local-impact": {
    name: "Isama ang epektong lokal (0 o 1)",
    help: "Kapag 1, kasama ang nawawala sa lokal na ekonomiya, at kapag 0, hindi kasama; gawing 1 kapag dapat itong timbangin sa pagpapasya.",
  },

  "exit-probability": {
    name: "Probabilidad ng pag-exit bawat taon",
    help: "Probabilidad, mula 0% hanggang 100%, na matatapos nang maaga ang kontrata sa loob ng isang taon; palitan kapag alam mo ang record ng vendor.",
  },
  "notice-months": {
    name: "Notice period, buwan ng bayad",
    help: "Bilang ng buwan na babayaran pa pagkatapos magbigay ng notice; palitan ng nakasaad sa kontrata.",
  },
  "exit-cost": {
    name: "Gastos sa pag-exit",
    help: "Gastos sa pagpili ng ibang vendor at muling paglilipat ng trabaho sa bawat pag-exit; palitan ng sarili mong tantiya.",
  },
  "breach-probability": {
    name: "Probabilidad ng data breach bawat taon",
    help: "Probabilidad, mula 0% hanggang 100%, ng data breach sa loob ng isang taon; palitan ng pagtatasa ng mga nagsusuri ng seguridad ng data.",
  },
  "records-exposed": {
    name: "Mga record na malalantad",
    help: "Bilang ng record ng customer na malalantad sa isang data breach; palitan ng bilang na naaabot ng mga agent.",
  },
  "cost-per-record": {
    name: "Gastos bawat record",
    help: "Gastos sa isang record na nalantad, mula sa pag-abiso sa customer hanggang sa multa; palitan kapag mas sensitibo o hindi gaanong sensitibo ang data.",
  },
  "reputation-probability": {
    name: "Probabilidad ng pinsala sa reputasyon",
    help: "Probabilidad, mula 0% hanggang 100%, ng pangyayaring makakasira sa pangalan ng kumpanya sa loob ng isang taon; palitan ng sarili mong pagtatasa.",
  },
  "reputation-impact": {
    name: "Halaga ng pinsala sa reputasyon",
    help: "Halagang mawawala sa isang pangyayaring makakasira sa pangalan ng kumpanya; palitan ng mawawalang benta at gagastusin sa kampanya.",
  },
  "service-failure-probability": {
    name: "Probabilidad ng service failure",
    help: "Probabilidad, mula 0% hanggang 100%, ng malubhang service failure sa loob ng isang taon; palitan ayon sa record ng vendor.",
  },
  "service-failure-impact": {
    name: "Halaga ng service failure",
    help: "Halagang mawawala sa isang malubhang service failure; palitan ng magiging gastos ng isang araw o higit pa na walang sumasagot sa tawag.",
  },
  "other-risk": {
    name: "Iba pang panganib bawat taon",
    help: "Inaasahang gastos bawat taon sa mga panganib na walang sariling linya; kinukuha ito ng bagong workbook sa listahan nito ng mga panganib, kaya doon palitan.",
  },

  "horizon-years": {
    name: "Sakop na panahon, taon",
    help: "Bilang ng buong taon na pinaghahambing pagkatapos magsimula, mula 1 hanggang 10; iayon sa kung gaano katagal mananatili ang desisyon.",
  },
  "discount-rate": {
    name: "Discount rate, nominal",
    help: "Taunang rate bilang bahagi, kasama ang inflation, na nagbabalik ng perang darating sa halaga nito ngayon; palitan ng required return ng kumpanya.",
  },
  "discount-timing": {
    name: "Timing ng discounting sa taon",
    help: "Kung kailan sa taon itinuturing na bayad ang pera, bilang bahagi ng taon (0% ang katapusan, 50% ang gitna); iayon sa gawi ng kumpanya.",
  },
  "tax-rate": {
    name: "Tax rate",
    help: "Buwis sa kita bilang bahagi; iwanan sa 0 kung bago ang buwis ang discount rate.",
  },
  "default-currency-rate": {
    name: "Halaga ng isang US dollar",
    help: "Katumbas ng isang US dollar sa currency ng workbook; ilagay kapag ibang currency ang gamit mo, dahil iniaayon nito ang mga default na halaga pero hindi ang mga inilalagay mo.",
  },

  "unresolved-churn": {
    name: "Hindi nalutas na umaalis",
    help: "Bahagi ng mga contact na hindi nalutas at hindi na tumawag muli, at nawala ang customer; palitan kapag iba ang ipinapakita ng customer record mo.",
  },
  "support-ratio": {
    name: "Support staff bawat agent",
    help: "Full-time na tauhan para sa quality, planning at training bawat full-time agent, sa sahod ng supervisor; palitan ayon sa organisasyon mo, at iwanang 0 kapag nasa presyo na ng vendor.",
  },
  "leakage-rate": {
    name: "Sinisingil sa labas ng presyo",
    help: "Sinisingil ng vendor sa labas ng presyo, gaya ng dagdag na trabaho at pagtatama, bilang bahagi ng bayad; palitan ayon sa karanasan mo sa mga vendor.",
  },
  "committed-share": {
    name: "Pinangakong volume",
    help: "Bahagi ng inaasahang unit sa unang taon na babayaran anuman ang mangyari; palitan ayon sa minimum ng kontrata.",
  },
  "automated-share": {
    name: "Mga contact na automated",
    help: "Bahagi ng mga contact na nasasagot ng automation bago ang agent; palitan ayon sa ipinakita ng trial, hindi ng pangako.",
  },
  "automated-again": {
    name: "Automated na bumabalik",
    help: "Bahagi ng mga automated na contact na bumabalik sa agent; palitan ayon sa ipinakita ng trial.",
  },
  "automation-price": {
    name: "Presyo bawat automated na contact",
    help: "Presyo ng isang contact na sinagot ng automation; palitan ng presyo sa quote.",
  },
  "automation-cost": {
    name: "Automation bawat taon",
    help: "Taunang gastos sa platform at sa mga tauhang nagpapatakbo ng automation; ilagay kung may automated na contact.",
  },
  "residual-uplift": {
    name: "Dagdag na handle time, automation",
    help: "Dagdag na handle time sa mga natitirang contact ng agent, bilang bahagi, kung lahat ay automated: nauunang mawala ang madadali; palitan ayon sa ipinakita ng trial.",
  },
  "oversight-norm": {
    name: "Sapat na pangangasiwa",
    help: "Bahagi ng bayad na kailangang ilaan sa pangangasiwa para mapanatili ang pamantayan; palitan ayon sa kinailangan ng mga kontrata mo, dahil mas malamang ang pinsala kapag kulang ito.",
  },
  "neglect-effect": {
    name: "Epekto ng pagpapabaya",
    help: "Gaano mas malamang ang pinsala kapag walang pangangasiwa o pagpili, bilang bahagi: doble kapag 1; palitan kapag iba ang karanasan mo.",
  },
  "selection-norm": {
    name: "Sapat na pagpili ng vendor",
    help: "Bahagi ng bayad sa unang taon na kailangan ng masusing pagpili; palitan ayon sa kinailangan ng mga tender mo, dahil mas malamang ang maagang pag-exit kapag kulang ito.",
  },
  "jobs-kept": {
    name: "Trabahong nananatili sa lugar",
    help: "Bahagi ng mga nawalang trabaho na nananatili sa lokal na ekonomiya; palitan kapag sa malapit nagtatrabaho o nag-hire ang vendor.",
  },
  "transfer-share": {
    name: "Tauhang lilipat sa vendor",
    help: "Bahagi ng mga apektadong tauhan na lilipat sa vendor at walang separation pay; sa Denmark at United Kingdom, maaaring hingin ito ng batas.",
  },
  "training-hours": {
    name: "Training bago magsimula",
    help: "Oras na sinisingil o binabayaran para sa bawat agent bago magsimula; palitan ayon sa plano ng paglipat.",
  },
  "training-price": {
    name: "Presyo ng isang oras ng training",
    help: "Gastos sa isang oras ng training ng isang agent; palitan ng presyo sa quote.",
  },
  "vetted-share": {
    name: "Mga agent na maaari mong tanggapin",
    help: "Bahagi ng mga agent na maaari mong tanggapin o tanggihan; palitan ayon sa kontrata: wala itong ginagalaw na gastos, pero makikita ito sa first-contact resolution.",
  },
  "price-rate": {
    name: "Rate ng currency ng quote",
    help: "Ilang unit ng currency ng workbook ang katumbas ng isang unit ng currency ng quote; 1 kapag pareho, para mailagay ang presyo ayon sa quote.",
  },
  "agents-per-overseer": {
    name: "Agent bawat tagapangasiwa",
    help: "Bilang ng full-time agent na binabantayan ng isang tagapangasiwa; palitan ayon sa organisasyon mo.",
  },
};
