/** Lengths of `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM` and `YYYY-MM-DDTHH:MM:SS`. */
const lengths = [10, 16, 19]

/** Whether this is a day that there is, with or without a time of day, as in ISO 8601: not 2025-02-30, not 24:30. */
export function isPublished(text: string): boolean {
  if (!lengths.includes(text.length)) return false
  const moment = new Date(text.length === 10 ? text : `${text}Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
