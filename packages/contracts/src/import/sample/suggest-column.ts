import type { LogicalType } from '@mesh/core'

/** What a sample has of one column. */
export interface ColumnFigures {
  readonly total: number
  readonly present: number
  readonly different: number
  readonly lowest?: string
  readonly highest?: string
  /** The values of a text, where they are few. */
  readonly values: readonly string[]
}

/** What a column could promise. */
export interface ColumnSuggestion {
  readonly required?: true
  readonly unique?: true
  readonly enum?: readonly string[]
  readonly minimum?: number | string
  readonly maximum?: number | string
}

/** What all values of a sample have in common. An enum needs three rows of each value; ten rows suggest the rest. */
export function suggestColumn(type: LogicalType, figures: ColumnFigures): ColumnSuggestion {
  const { total, present, different, lowest, highest, values } = figures
  if (total < 10) return {}
  const limit = (text: string) => (type.kind === 'date' ? text : Number(text))
  return {
    ...(present === total && { required: true }),
    ...(different === present && present >= 10 && { unique: true }),
    ...(values.length > 0 && present >= 3 * values.length && { enum: values }),
    ...(lowest !== undefined && { minimum: limit(lowest) }),
    ...(highest !== undefined && { maximum: limit(highest) }),
  }
}
