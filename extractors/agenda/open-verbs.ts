import type { Unit } from '../../turkish/unit.ts'
import { type AgendaVerb, activeOf, infinitive, plainVerb, verbsByStem } from './verbs.ts'

/**
 * Verbs that make no plan of what they are done to: what one is, feels, sees or uses, where one goes, how something goes
 * on, games and their course; and verbs so light that the noun before them says what is done. By their stems, in lines of
 * one meaning.
 */
const idle = new Set(
  `
ol bulun kal dur dön yaşa öl doğ yat otur kalk uyu ye iç giy
git gel gir çık in bin geç gez dolaş ulaş var uğra ayrıl götür getir yolla taşı takip izle bak gör
iste bekle düşün um san bil anla inan sev özle kork unut hatırla hisset hedefle planla amaçla düşle dile
sür sürdür devam başla bit biter sona er uza kes durdur bırak tut koru sakla
et edil eyle yap yapıl ver veril al alın çek koy kıl tanı bul kullan
oyna kazan kaybet yen yenil karşılaş ağırla at ye savun kovala yakala mücadele
de söyle konuş sor belirt bildir kaydet vurgula ifade
artır azalt düşür yükselt çoğalt büyüt küçült sağla kolaylaştır güçlendir geliştir iyileştir etkile değerlendir önle engelle
öde harca satın kes ceza dene dinlen öğren öğret okut çalış uğraş yardım destekle
kurtul tüken toplan kapan kapat dağıl bozul yorul üzül çekil düzel kesil oluş oluştur gerçekleş
yaşan görül duyul alış vur düzenle bitir tamamla götür yönet konuştur
seslen ilgilen yararlan faydalan canlan evlen güçlen sevin değin döven karşıla kutla ağla gül selamla uğurla göster hazırla hazırlan
`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Whether the tables know the stem itself, though it ends like a passive: `sun`. */
const isActive = (stem: string) =>
  verbsByStem.get(stem)?.some((form) => !form.passive && form.verb.stem === stem) ?? false

/** Whether a stem in -n is more likely a verb of its own than a passive, whose active ends in -la: `kazan`, but not `açıklan`. */
const isReflexive = (stem: string) =>
  /[aeıioöuü]n$/u.test(stem) && !/l[ae]n$|(?:oku|koru|taşı|tara|ara|öde|dene|iste)n$/u.test(stem)

const known = new Map<string, AgendaVerb | null>()

/**
 * A verb that no table holds, as one of the agenda: `sergilenecek`, `değiştirileceğini`. Null where it can plan nothing.
 * Verbs already seen cost a look-up.
 */
export function openVerb({ kind, lemma, passive }: Unit): AgendaVerb | null {
  if (kind !== 'finite' && kind !== 'reported' && kind !== 'action') return null
  const key = passive ? `${lemma}-` : lemma
  let verb = known.get(key)
  if (verb === undefined) {
    const stem = passive && !isActive(lemma) && !isReflexive(lemma) ? activeOf(lemma) : lemma
    verb =
      idle.has(stem) || idle.has(lemma) || stem.length < 3
        ? null
        : { ...plainVerb, open: true, stem, action: infinitive(stem) }
    known.set(key, verb)
  }
  return verb
}
