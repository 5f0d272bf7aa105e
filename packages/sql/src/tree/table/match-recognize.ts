import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { OrderItem } from '../query/order-item.ts'
import type { SelectItem } from '../query/select.ts'
import type { RowPattern } from './row-pattern.ts'
import type { TableAlias } from './table-factor.ts'
import type { TableReference } from './table-reference.ts'

/**
 * `table MATCH_RECOGNIZE (… PATTERN (…) DEFINE …)`: sequences of rows that match a pattern.
 * Source: https://docs.snowflake.com/en/sql-reference/constructs/match_recognize
 */
export interface MatchRecognize extends NodeBase {
  readonly kind: 'matchRecognize'
  readonly table: TableReference
  readonly partitionBy: readonly Expression[]
  readonly orderBy: readonly OrderItem[]
  readonly measures: readonly SelectItem[]
  readonly rows?: 'ONE ROW PER MATCH' | 'ALL ROWS PER MATCH'
  readonly empty?: 'SHOW EMPTY MATCHES' | 'OMIT EMPTY MATCHES' | 'WITH UNMATCHED ROWS'
  readonly skip?: MatchSkip
  readonly pattern: RowPattern
  readonly subsets: readonly SymbolSubset[]
  readonly define: readonly SymbolDefinition[]
  readonly alias?: TableAlias
}

/** `AFTER MATCH SKIP …`: where to go on behind a match. */
export interface MatchSkip extends NodeBase {
  readonly kind: 'matchSkip'
  readonly to: 'PAST LAST ROW' | 'TO NEXT ROW' | 'TO FIRST' | 'TO LAST' | 'TO'
  readonly symbol?: Identifier
}

/** `name = (symbol, …)`: several symbols under one name. */
export interface SymbolSubset extends NodeBase {
  readonly kind: 'symbolSubset'
  readonly name: Identifier
  readonly symbols: readonly Identifier[]
}

/** `symbol AS condition`. */
export interface SymbolDefinition extends NodeBase {
  readonly kind: 'symbolDefinition'
  readonly symbol: Identifier
  readonly condition: Expression
}
