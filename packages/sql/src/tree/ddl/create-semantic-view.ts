import type { Expression } from '../expression/expression.ts'
import type { Identifier } from '../name/identifier.ts'
import type { ObjectName } from '../name/object-name.ts'
import type { NodeBase } from '../node.ts'
import type { Phrase } from '../property/phrase.ts'
import type { TagAssignment } from '../property/tag-assignment.ts'
import type { CreateBase } from './create-base.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/sql/create-semantic-view */
export interface CreateSemanticView extends CreateBase {
  readonly kind: 'createSemanticView'
  readonly tables: readonly SemanticTable[]
  readonly relationships: readonly SemanticRelationship[]
  readonly facts: readonly SemanticExpression[]
  readonly dimensions: readonly SemanticExpression[]
  readonly metrics: readonly SemanticExpression[]
  readonly copyGrants: boolean
  /** Instructions for Cortex Analyst, verified queries, WITH EXTENSION (…). */
  readonly clauses: readonly Phrase[]
}

/** `[alias AS] table [PRIMARY KEY (…)] [UNIQUE (…)] …`. */
export interface SemanticTable extends NodeBase {
  readonly kind: 'semanticTable'
  readonly alias?: Identifier
  readonly table: ObjectName
  /** Keys and ranges, in the order of the text. */
  readonly keys: readonly Phrase[]
  readonly synonyms: readonly string[]
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
}

/** `[name AS] table (column, …) REFERENCES table [(column, …)]`. */
export interface SemanticRelationship extends NodeBase {
  readonly kind: 'semanticRelationship'
  readonly name?: Identifier
  readonly table: Identifier
  readonly columns: readonly Identifier[]
  readonly references: Identifier
  /** `(column, ASOF column)` or `(BETWEEN column AND column EXCLUSIVE)`. */
  readonly match?: Phrase
}

/** A fact, a dimension or a metric: `[PRIVATE] table.name … AS expression …`. */
export interface SemanticExpression extends NodeBase {
  readonly kind: 'semanticExpression'
  readonly visibility?: 'PRIVATE' | 'PUBLIC'
  readonly name: ObjectName
  /** USING (…), NON ADDITIVE BY (…) and LABELS = (…), before the expression. */
  readonly clauses: readonly Phrase[]
  readonly expression: Expression
  readonly synonyms: readonly string[]
  readonly tags: readonly TagAssignment[]
  readonly comment?: string
  /** `WITH CORTEX SEARCH SERVICE name [USING column]`. */
  readonly search?: Phrase
}
