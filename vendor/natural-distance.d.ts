/** Likeness of two strings, 0 to 1 (Winkler 1990). */
export function JaroWinklerDistance(first: string, second: string, options?: { ignoreCase?: boolean }): number
/** Likeness of two strings by their pairs of letters, 0 to 1 (Dice 1945). */
export function DiceCoefficient(first: string, second: string): number
