import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { OrderItem } from '../query/order-item.ts'
import type { Expression } from './expression.ts'

/** What stands in the parentheses of `OVER (…)`. */
export interface WindowSpecification extends NodeBase {
  readonly kind: 'windowSpecification'
  /** A named window that it adds to: `OVER (w ORDER BY a)`. */
  readonly base?: Identifier
  /** `PARTITION BY EXCLUDING`: by all dimensions but these, in metrics of semantic views. */
  readonly excluding?: true
  readonly partitionBy: readonly Expression[]
  readonly orderBy: readonly OrderItem[]
  readonly frame?: WindowFrame
}

/** `OVER name`. */
export interface WindowReference extends NodeBase {
  readonly kind: 'windowReference'
  readonly name: Identifier
}

/** `ROWS | RANGE | GROUPS BETWEEN start AND end`; without `end` it ends at the current row. */
export interface WindowFrame extends NodeBase {
  readonly kind: 'windowFrame'
  readonly unit: 'ROWS' | 'RANGE' | 'GROUPS'
  readonly start: FrameBound
  readonly end?: FrameBound
}

/** One end of a {@link WindowFrame}. */
export interface FrameBound extends NodeBase {
  readonly kind: 'frameBound'
  readonly direction: 'PRECEDING' | 'CURRENT ROW' | 'FOLLOWING'
  /** Absent when unbounded, or the current row. */
  readonly offset?: Expression
}
