import type { SensitivityTexts } from "../en/sensitivitySheet";

export const filSensitivitySheet: SensitivityTexts = {
  howTo:
    "Ang pinakanagpapagalaw sa natitipid ng isang opsyon, at ang gastos kung bahagi lang ng mga tawag ang ipapadala rito. Mga input bago ang scenario ang ginagamit.",
  option: "Opsyon",
  optionHelp: "Ang opsyong ihahambing sa baseline. Iwang blangko para sa opsyong pinili sa “Paghahambing”.",
  inForce: "Ipinapakitang opsyon",
  today: "Natitipid nito ngayon kumpara sa baseline",
  bandTornado: "Tornado: ang sampung hindi tiyak na input na pinakanagpapagalaw sa natitipid",
  tornadoNote:
    "Isa-isang inililipat ang input sa mababa at mataas na dulo ng saklaw nito sa “Mga input”; hindi gumagalaw ang iba. Natitipid sa NPV ng gastos pagkatapos ng buwis.",
  bandWords: "Mga salitang ginagamit ng mga formula",
  of: "Inilipat para sa",
  all: "lahat ng opsyon",
  low: "Natitipid sa mababa",
  high: "Natitipid sa mataas",
  swing: "Galaw: mataas bawas mababa",
  remark: "Puna",
  turns: "Bumabaligtad: mas malaki ang epekto",
  bandDrawn: "Pagbabago mula sa natitipid ngayon, para sa chart",
  lowEnd: "Mababang dulo",
  highEnd: "Mataas na dulo",
  drawnLabel: "{driver} ({of})",
  tornadoTitle: "Ang pinakanagpapagalaw sa natitipid",
  tornadoAxis: "Pagbabago mula sa natitipid ngayon, milyong {currency}",
  bandSplit: "Hatian: bahagi ng mga tawag sa opsyon, ang iba sa baseline",
  pooling:
    "Pooling: mas maraming agent ang kailangan ng dalawang maliit na site kaysa sa isang malaki, dahil mas matagal ang hintay ng agent sa pagitan ng mga tawag; walang ganitong kawalan sa magkabilang dulo ng talahanayan.",
  minimumFee:
    "Minimum na bayad: buo itong babayaran kapag higit sa 0 ang bahagi, gaya ng isang beses at fixed na gastos, kaya maaaring mas malaki ang gastos ng maliit na bahagi kaysa sa natitipid nito.",
  stay: "Panatilihin sa {baseline} ang lahat ng tawag: hindi mas mura ang alinmang hatian sa {option} sa talahanayan.",
  go: "Ipadala sa {option} ang lahat ng tawag: mas mahal ang bawat hatian sa {baseline} sa talahanayan.",
  part: "Ipadala sa {option} ang {share}% ng mga tawag at panatilihin sa {baseline} ang iba: walang mas murang bahagi sa talahanayan.",
  bestShare: "Pinakamurang bahagi sa opsyon",
  bestCost: "NPV ng gastos sa bahaging iyon",
  shareUnit: "bahagi ng mga tawag",
  share: "Bahagi ng mga tawag sa opsyon",
  shareLabel: "{share}%",
  both: "Magkasama",
  splitTitle: "NPV ng gastos ayon sa bahagi ng mga tawag",
};
