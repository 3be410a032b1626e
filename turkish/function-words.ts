import type { UnitKind } from './unit.ts'

const lists: Readonly<Partial<Record<UnitKind, string>>> = {
  and: 've veya yahut veyahut',
  with: 'ile',
  clitic: 'da de ise bile mi mı mu mü dahi',
  relator: 'ilişkin yönelik dair ait ilgili bağlı dayalı özgü mahsus müteallik dönük',
  postposition:
    'için göre gibi kadar üzere olarak boyunca tarafından hakkında rağmen karşın karşı doğru önce sonra beri itibaren dolayı ' +
    'ötürü nazaran üzerine nedeniyle sebebiyle dolayısıyla amacıyla vesilesiyle yüzünden adına uyarınca gereğince sayesinde ' +
    'yoluyla aracılığıyla suretiyle eşliğinde değin dek sonucu sonucunda şartıyla koşuluyla üzerinden itibarıyla itibariyle ' +
    'üzerinde ardından sonrasında öncesinde akabinde açısından bakımından konusunda itibaren',
  adverb:
    'ayrıca daha çok en yine gene yeniden hâlâ hala hâlen halen artık ancak ama fakat lakin yalnızca sadece birlikte önceden sonradan ' +
    'böylece böylelikle özellikle bizzat resmen henüz hemen şimdi ' +
    'birazdan kısaca genellikle muhtemelen kesinlikle mutlaka belki önümüzde ilk_kez hep sık asla oldukça neredeyse yaklaşık ' +
    'yerinde topluca bundan böyle sonunda nihayet öncelikle burada orada aslında zaten tekrar çünkü zira hatta üstelik oysa ' +
    'eğer şayet madem yani nitekim diye hem gerek ister',
  finite: 'var yok değil değildir vardır yoktur gerekir gerekiyor olur olabilir olmaz lazım',
}

/** Small words by the part they play in a phrase. */
export const functionWords: ReadonlyMap<string, UnitKind> = new Map(
  Object.entries(lists).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as UnitKind] as const)),
)

const united: readonly (readonly [string, string, UnitKind])[] = [
  ['yanı', 'sıra', 'besides'],
  ['ya', 'da', 'and'],
  ['öte', 'yandan', 'adverb'],
  ['bu', 'arada', 'adverb'],
  ['bunun', 'yanında', 'adverb'],
  ['ilk', 'kez', 'adverb'],
  ['ilk', 'defa', 'adverb'],
  ['diğer', 'taraftan', 'adverb'],
  ['bir', 'kez', 'adverb'],
  ['bu', 'nedenle', 'adverb'],
  ['bunun', 'için', 'adverb'],
  ['bunun', 'üzerine', 'adverb'],
  ['bu', 'amaçla', 'adverb'],
  ['ne', 'zaman', 'adverb'],
  ['bu', 'kapsamda', 'adverb'],
  ['bu', 'çerçevede', 'adverb'],
  ['aynı', 'zamanda', 'adverb'],
  ['önümüzdeki', 'günlerde', 'adverb'],
]

/** Two words that are one: the first, and what may follow it. */
export const unitedWords: ReadonlyMap<string, readonly (readonly [string, UnitKind])[]> = united.reduce(
  (map, [first, second, kind]) => map.set(first, [...(map.get(first) ?? []), [second, kind]]),
  new Map<string, (readonly [string, UnitKind])[]>(),
)

/** Verbal nouns in -mA that have become nouns, with their endings: `anlaşmayı` is a thing, not an act. */
export const lexicalActions =
  /^(?:anlaş|sözleş|açıkla|çalış|uygula|görüş|duruş|karşılaş|düzenle|değerlendir|incele|araştır|tartış|konuş|savun|öde|kalkın|soruştur|yarış|patla|geliş|harca|planla|yapılan|danış|dayanış|haberleş|kutla|buluş|saldır|çatış|bilgilendir|uyuş|kovuştur|gez)m[ae](?:l[ae]r)?(?:[ıiuüsnydtl]|$)|^temettü/u
