import { destination, type LevelWithSilent, type Logger, pino } from 'pino'

export type { LevelWithSilent as LogLevel, Logger } from 'pino'

/** A log of JSON lines on standard error; standard output belongs to data. */
export function createLog(level: LevelWithSilent): Logger {
  return pino({ name: 'kupur', level }, destination({ dest: 2, sync: true }))
}
