import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { Block } from '../scripting/block.ts'
import type { Statement } from '../statement.ts'
import type { TypeField, TypeName } from '../type/type-name.ts'

/** `name [IN | OUT] type [DEFAULT value]`; a table has its columns in place of a type. */
export interface RoutineParameter extends NodeBase {
  readonly kind: 'routineParameter'
  readonly name: Identifier
  readonly mode?: 'IN' | 'OUT'
  /** Absent for a table. */
  readonly type?: TypeName
  /** Columns of a parameter that is a table. */
  readonly columns: readonly TypeField[]
  readonly default?: Expression
}

/** `RETURNS type [[NOT] NULL]` or `RETURNS TABLE (…)`. */
export interface RoutineReturn extends NodeBase {
  readonly kind: 'routineReturn'
  /** Absent for a table. */
  readonly type?: TypeName
  /** Columns of the table; empty where they are not told. */
  readonly columns: readonly TypeField[]
  readonly nullability?: 'NULL' | 'NOT NULL'
}

/** The code of a function or procedure in quotes. */
export interface RoutineBody extends NodeBase {
  readonly kind: 'routineBody'
  /** Without its quotes and escapes: what a renderer writes. */
  readonly text: string
  /** Whether it stands between `$$`. */
  readonly dollars: boolean
  /** What the text means, where the language is SQL and it can be read. */
  readonly tree?: Expression | Statement
}

/** What every routine has, with a name that outlives the statement or without. */
export interface RoutineParts {
  readonly parameters: readonly RoutineParameter[]
  readonly returns: RoutineReturn
  /** Upper case; SQL where it is absent. */
  readonly language?: string
  /** STRICT, IMMUTABLE, MEMOIZABLE, EXECUTE AS CALLER and others, in the order of the text. */
  readonly clauses: readonly Phrase[]
  /** Absent where the code stands on a stage. A block stands without quotes. */
  readonly body?: RoutineBody | Block
}
