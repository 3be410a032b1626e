import { Presets, SingleBar } from 'cli-progress'

/** How far a long run has come. */
export interface Progress {
  begin(total: number): void
  readonly step: () => void
  end(): void
}

/** A bar on a terminal; elsewhere nothing, as a bar in a log is only noise. */
export function progressOf(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { begin() {}, step() {}, end() {} }
  const format = '{bar} {percentage}% | {value}/{total} | {eta_formatted}'
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic)
  return { begin: (total) => bar.start(total, 0), step: () => bar.increment(), end: () => bar.stop() }
}
