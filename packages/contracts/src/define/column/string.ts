import { Column } from './column.ts'
import { logicalOptions } from './logical-options.ts'

/** Limits of a text. */
export interface StringOptions {
  readonly minLength?: number
  /** In characters. */
  readonly maxLength?: number
  /** ECMA-262 regular expression that the text contains a match of. */
  readonly pattern?: string
  /** Open: `email`, `uuid`, `uri`, … Documentation; not checked in rows. */
  readonly format?: string
}

/** A text. */
export function string(options: StringOptions = {}): Column<string> {
  return new Column({ logicalType: 'string', ...logicalOptions(options) })
}
