/** Kupür's version: that of package.json (a test holds it to that). */
export const version = '0.1.0'
