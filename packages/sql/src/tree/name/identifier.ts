import type { NodeBase } from '../node.ts'

/** A name of one part. Source: https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
export interface Identifier extends NodeBase {
  readonly kind: 'identifier'
  /** Exact stored name: an unquoted spelling is folded to upper case already. */
  readonly name: string
  /** Whether the text quotes it. Two identifiers mean the same when their names are equal, quoted or not. */
  readonly quoted: boolean
}
