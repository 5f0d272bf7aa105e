/** Why a row is not one of its table. */
export interface RowIssue {
  readonly code: RowIssueCode
  /** Where in the row: names of columns and fields, positions in lists. */
  readonly path: readonly (string | number)[]
  readonly message: string
  /** What the contract promises there, in words. */
  readonly expected: string
  /** The value there; absent where there is none. */
  readonly found?: unknown
}

/** The kinds of {@link RowIssue}. */
export const rowIssueCodes = [
  'ROW.NOT_A_ROW',
  'ROW.MISSING_COLUMN',
  'ROW.UNKNOWN_COLUMN',
  'ROW.NULL',
  'ROW.WRONG_TYPE',
  'ROW.WRONG_FORMAT',
  'ROW.PATTERN',
  'ROW.LENGTH',
  'ROW.RANGE',
  'ROW.DIGITS',
  'ROW.ENUM',
  'ROW.ITEMS',
] as const

/** One of {@link rowIssueCodes}. */
export type RowIssueCode = (typeof rowIssueCodes)[number]
