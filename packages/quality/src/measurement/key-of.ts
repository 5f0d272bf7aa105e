/**
 * A text that is equal for equal things. A bigint has no JSON: its digits stand for it, marked so that they are not taken for
 * a text. Another order of members only costs a measurement more.
 */
export const keyOf = (prefix: string, what: object): string => `${prefix} ${JSON.stringify(what, markBigint)}`

const markBigint = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? { bigint: String(value) } : value
