import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/object/role.ts'
import { nameParts } from '../catalog/securable-name.ts'
import type { Execution } from '../engine/execution.ts'
import type { NameContext } from '../engine/find-object.ts'
import { type OutputColumn, textType, variantType } from '../translate/emitted.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { argumentsJson, referenceId, signatureText, statusOf } from './association-facts.ts'
import { type MetricReference, metricReferences } from './metric-references.ts'
import { scheduleOf } from './metric-schedule.ts'

const text = (name: string): OutputColumn => ({ name, type: textType })
const list = (name: string): OutputColumn => ({ name, type: { kind: 'array' } })

const referenceColumns: readonly OutputColumn[] = [
  text('METRIC_DATABASE_NAME'),
  text('METRIC_SCHEMA_NAME'),
  text('METRIC_NAME'),
  text('ARGUMENT_SIGNATURE'),
  text('DATA_TYPE'),
  text('REF_DATABASE_NAME'),
  text('REF_SCHEMA_NAME'),
  text('REF_ENTITY_NAME'),
  text('REF_ENTITY_DOMAIN'),
  list('REF_ARGUMENTS'),
  text('REF_ID'),
  text('SCHEDULE'),
  text('SCHEDULE_STATUS'),
  text('USE_ROLE'),
  text('LEVEL'),
  { name: 'PROPERTIES', type: variantType },
]

const expectationColumns: readonly OutputColumn[] = [
  text('METRIC_DATABASE_NAME'),
  text('METRIC_SCHEMA_NAME'),
  text('METRIC_NAME'),
  text('METRIC_SIGNATURE'),
  text('METRIC_DATA_TYPE'),
  text('REF_ENTITY_DATABASE_NAME'),
  text('REF_ENTITY_SCHEMA_NAME'),
  text('REF_ENTITY_NAME'),
  text('REF_ENTITY_DOMAIN'),
  list('REF_ARGUMENTS'),
  text('REF_ID'),
  text('EXPECTATION_ID'),
  text('EXPECTATION_NAME'),
  text('EXPECTATION_EXPRESSION'),
]

/** Source: https://docs.snowflake.com/en/sql-reference/functions/data_metric_function_references */
export function metricReferenceRows(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
): RowsRelation {
  const { catalog } = execution.state
  const rows = metricReferences(execution, roles, context, call, false).map((each) => {
    const { relation, association, own } = each
    const role = association.role?.name ?? null
    return [
      ...factsOf(each),
      scheduleOf(relation),
      statusOf(catalog, relation, association, own),
      role,
      'TABLE',
      JSON.stringify({ level: 'TABLE', exclude_table_types: null, use_role: role }),
    ]
  })
  return { kind: 'rows', columns: referenceColumns, rows, parts: ['DATA_METRIC_FUNCTION_REFERENCES'] }
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/data_metric_function_expectations */
export function metricExpectationRows(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
): RowsRelation {
  const rows = metricReferences(execution, roles, context, call, true).flatMap((each) =>
    each.association.expectations.map(({ id, name, condition }) => [
      ...factsOf(each),
      referenceId(id),
      name,
      condition,
    ]),
  )
  return { kind: 'rows', columns: expectationColumns, rows, parts: ['DATA_METRIC_FUNCTION_EXPECTATIONS'] }
}

/** What both functions tell of an association first. */
const factsOf = ({ relation, association, own }: MetricReference): readonly unknown[] => [
  ...(own === undefined ? association.metric : nameParts(own)),
  signatureText(relation, association, own),
  'NUMBER(38,0)',
  ...nameParts(relation),
  relation.kind === 'VIEW' ? 'VIEW' : 'TABLE',
  argumentsJson(relation, association),
  referenceId(association.id),
]
