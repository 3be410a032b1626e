/** Says something to whoever sits before the terminal: on standard error, as standard output belongs to data. */
export function tell(sentence: string): void {
  process.stderr.write(`kupur: ${sentence}\n`)
}

/** Whether the traces of errors are wanted. */
export const isWordy = ({ logLevel }: { readonly logLevel?: string }): boolean =>
  logLevel === 'debug' || logLevel === 'trace'
