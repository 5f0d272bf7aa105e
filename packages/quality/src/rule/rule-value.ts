/** A value that SQL can compare with: numbers exactly, text and ISO dates as text, which engines read as the column's type. */
export type RuleValue = string | number | bigint | boolean
