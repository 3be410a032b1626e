/** What was given is no article that can be read; the message is a sentence that says why, and what to do. */
export class InvalidArticleError extends Error {
  override readonly name = 'InvalidArticleError'
}

/** An option that there is not, or a value that it does not take. */
export class InvalidOptionError extends Error {
  override readonly name = 'InvalidOptionError'
}

/** A record that its schema refuses, or that breaks a law of spans: a fault of ours. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError'
}
