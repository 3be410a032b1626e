import type { Position } from './reading.ts'

/** How words begin that tell of a match in a sentence. */
const sport =
  /^(?:dk$|maç|karşılaşma|gol|skor|yen(?:di|ik|il|er|en|ip|me)|mağlu[pb]|gali[pb]|berabere|beraberli|deplasman|rövanş|devre|hükmen|set(?:$|i|l|t)|lig(?:$|d|i|e)|takım|kulüp|averaj|üstünlü|öne$|penaltı|uzatma|turnuva|grup|kupa|hakem|rakib|rakip|tur$|turu|şampiyon|final|eledi|kazandı|puan|ağlar|fileler|eşitli[kğ]|geriye$)/u

/** So many tokens on either side may tell that a match is spoken of. */
const around = 40

/** Whether the words around a place tell of a match. */
export function isSport({ tokens, at: place, first, end }: Position): boolean {
  for (let at = Math.max(first, place - around); at < Math.min(end, place + around); at++)
    if (sport.test(tokens[at].folded)) return true
  return false
}
