import { canonicalJson } from '@mesh/core'
import { sql } from '@mesh/sql'
import type { ResultColumnDefinition } from '../object/column-definition.ts'
import type { DynamicTableObject } from '../object/dynamic-table.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import type { ViewObject } from '../object/view.ts'
import { sameQuery } from '../query/same-query.ts'
import { alterSet } from '../statement/alter-object.ts'
import { lag } from '../statement/create-object.ts'
import { alteration } from './alteration.ts'
import { compareComment } from './compare-comment.ts'
import { compareTable } from './compare-table.ts'
import { compareTags } from './compare-tags.ts'
import type { PropertyChange } from './plan.ts'
import type { PlanContext } from './plan-context.ts'
import { planCreation } from './plan-creation.ts'
import type { StepDraft } from './step-draft.ts'

/** Steps that turn an object of the account into the declared one; none when they agree. */
export function compareObject(
  wanted: NamedObject,
  present: NamedObject,
  context: PlanContext,
): readonly StepDraft[] {
  if (wanted.kind === 'table' && present.kind === 'table') return compareTable(wanted, present, context)
  if (wanted.kind === 'view' && present.kind === 'view') return compareQuery(wanted, present, context)
  if (wanted.kind === 'dynamic-table' && present.kind === 'dynamic-table')
    return compareQuery(wanted, present, context)
  if (wanted.kind === 'file-format' && present.kind === 'file-format') {
    if (canonicalJson(wanted.format) !== canonicalJson(present.format))
      return planCreation(wanted, context, {
        reason: 'Its options differ',
        risk: 'safe',
        changes: [
          { property: 'options', before: canonicalJson(present.format), after: canonicalJson(wanted.format) },
        ],
      })
  }
  return [...compareComment(wanted, present), ...compareOwnTags(wanted, present, context)]
}

function compareOwnTags(
  wanted: NamedObject,
  present: NamedObject,
  context: PlanContext,
): readonly StepDraft[] {
  if (!('tags' in wanted) || !('tags' in present)) return []
  return compareTags(wanted, wanted.tags, present.tags, context)
}

type Computed = ViewObject | DynamicTableObject

function compareQuery(wanted: Computed, present: Computed, context: PlanContext): readonly StepDraft[] {
  const queryIsSame = sameQuery(wanted.query, present.query)
  const sameColumns =
    describeColumns(wanted.columns, present.columns) === describeColumns(present.columns, wanted.columns)
  const sameKind = wanted.kind === 'view' && present.kind === 'view' ? wanted.secure === present.secure : true
  if (!queryIsSame || !sameColumns || !sameKind)
    return planCreation(wanted, context, {
      reason: queryIsSame ? 'Its columns differ' : 'Its query differs',
      // A view holds no data and keeps its grants; a dynamic table is computed anew.
      risk: wanted.kind === 'view' && keepsColumns(wanted, present) ? 'safe' : 'rebuild',
      changes: [
        ...(queryIsSame
          ? []
          : [{ property: 'query', before: oneLine(present.query), after: oneLine(wanted.query) }]),
        ...columnChanges(wanted.columns, present.columns),
      ],
    })
  const columns = new Map(present.columns.map((column) => [column.name, column]))
  return [
    ...compareRefresh(wanted, present),
    ...compareComment(wanted, present),
    ...compareOwnTags(wanted, present, context),
    ...wanted.columns.flatMap(({ name, tags }) =>
      compareTags(wanted, tags, columns.get(name)?.tags ?? [], context, name),
    ),
  ]
}

const keepsColumns = (wanted: Computed, present: Computed): boolean =>
  wanted.columns.length > 0 &&
  present.columns.every(({ name }) => wanted.columns.some((column) => column.name === name))

/** Without a declared list, the query decides about columns. */
const describeColumns = (
  columns: readonly ResultColumnDefinition[],
  other: readonly ResultColumnDefinition[],
): string =>
  columns.length === 0 || other.length === 0
    ? ''
    : canonicalJson(columns.map(({ name, comment }) => [name, comment]))

function columnChanges(
  wanted: readonly ResultColumnDefinition[],
  present: readonly ResultColumnDefinition[],
): readonly PropertyChange[] {
  if (wanted.length === 0) return []
  const before = new Map(present.map((column) => [column.name, column.comment]))
  const after = new Set(wanted.map(({ name }) => name))
  return [
    ...wanted.flatMap(({ name, comment }): PropertyChange[] => {
      const old = before.get(name)
      if (old === undefined) return [{ property: `column ${name}`, after: comment }]
      return old === comment ? [] : [{ property: `column ${name} comment`, before: old, after: comment }]
    }),
    ...present.flatMap(({ name, comment }) =>
      after.has(name) ? [] : [{ property: `column ${name}`, before: comment }],
    ),
  ]
}

const oneLine = (query: string): string => query.replace(/\s+/g, ' ')

function compareRefresh(wanted: Computed, present: Computed): readonly StepDraft[] {
  if (wanted.kind !== 'dynamic-table' || present.kind !== 'dynamic-table') return []
  const steps: StepDraft[] = []
  if (wanted.targetLag !== present.targetLag)
    steps.push(
      alteration(
        wanted,
        'The target lag differs',
        [alterSet(wanted, sql`TARGET_LAG = ${lag(wanted.targetLag)}`)],
        { property: 'target lag', before: present.targetLag, after: wanted.targetLag },
      ),
    )
  if (wanted.warehouse !== present.warehouse)
    steps.push(
      alteration(
        wanted,
        'The warehouse differs',
        [alterSet(wanted, sql`WAREHOUSE = ${sql.identifier(wanted.warehouse)}`)],
        { property: 'warehouse', before: present.warehouse, after: wanted.warehouse },
      ),
    )
  return steps
}
