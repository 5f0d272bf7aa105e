import type { AttachedPolicy } from './attached-policy.ts'
import type { ColumnDefinition, Identity } from './column-definition.ts'
import type { Constraint } from './constraint.ts'
import type { TableIndex } from './create-hybrid-table.ts'
import type { SemanticExpression, SemanticRelationship, SemanticTable } from './create-semantic-view.ts'
import type { ViewColumn } from './create-view.ts'
import type { DataMetric, MetricTable } from './data-metric.ts'
import type { RoutineBody, RoutineParameter, RoutineReturn } from './routine.ts'
import type { TableSource } from './table-source.ts'

/** What stands within a CREATE and is no clause of its own kind elsewhere. */
export type CreatePart =
  | ColumnDefinition
  | Identity
  | Constraint
  | TableIndex
  | TableSource
  | ViewColumn
  | AttachedPolicy
  | DataMetric
  | MetricTable
  | SemanticTable
  | SemanticRelationship
  | SemanticExpression
  | RoutineParameter
  | RoutineReturn
  | RoutineBody
