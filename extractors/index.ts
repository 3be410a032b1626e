import { agenda } from './agenda/index.ts'
import { dates } from './dates/index.ts'
import { entities } from './entities/index.ts'
import { events } from './events/index.ts'
import { language } from './language.ts'
import { names } from './names/index.ts'
import { quantities } from './quantities/index.ts'
import { quotes } from './quotes/index.ts'
import { sentences } from './sentences.ts'
import { inOrder } from './stage.ts'
import { tokens } from './tokens.ts'
import { words } from './words.ts'

/** The order. To add a stage: write it, and name it here. */
export const stages = inOrder(
  language,
  tokens,
  sentences,
  words,
  dates,
  quantities,
  names,
  entities,
  events,
  quotes,
  agenda,
)
