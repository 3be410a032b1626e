/** Everyday words that stand, with a capital inside a sentence, for an organisation that the article names in full. */
export const shortForms: Readonly<Record<string, string>> = {
  bakanlığı: 'bakanlık',
  başkanlığı: 'başkanlık',
  müdürlüğü: 'müdürlük',
  valiliği: 'valilik',
  kurulu: 'kurul',
  kurumu: 'kurum',
  konseyi: 'konsey',
  komisyonu: 'komisyon',
  komitesi: 'komite',
  meclisi: 'meclis',
  mahkemesi: 'mahkeme',
  kulübü: 'kulüp',
  federasyonu: 'federasyon',
  konfederasyonu: 'konfederasyon',
  derneği: 'dernek',
  vakfı: 'vakıf',
  odası: 'oda',
  birliği: 'birlik',
  bankası: 'banka',
  belediyesi: 'belediye',
  belediye: 'belediye',
  üniversitesi: 'üniversite',
  örgütü: 'örgüt',
  teşkilatı: 'teşkilat',
  ajansı: 'ajans',
  parlamentosu: 'parlamento',
  senatosu: 'senato',
  sendikası: 'sendika',
}

/** The short forms themselves. */
export const shortNouns: ReadonlySet<string> = new Set(Object.values(shortForms))
