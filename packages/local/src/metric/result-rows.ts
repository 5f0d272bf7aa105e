import { parseQualifiedName } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/object/role.ts'
import { assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, type NameContext } from '../engine/find-object.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { booleanType, countType, type OutputColumn, textType, variantType } from '../translate/emitted.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { referenceId } from './association-facts.ts'
import type { MetricResult } from './metric-results.ts'
import { namedTexts } from './named-texts.ts'

const text = (name: string): OutputColumn => ({ name, type: textType })
const count = (name: string): OutputColumn => ({ name, type: countType })
const time = (name: string): OutputColumn => ({ name, type: { kind: 'timestamp', zone: 'ltz' } })
const list = (name: string): OutputColumn => ({ name, type: { kind: 'array' } })

const resultColumns: readonly OutputColumn[] = [
  time('SCHEDULED_TIME'),
  time('CHANGE_COMMIT_TIME'),
  time('MEASUREMENT_TIME'),
  count('TABLE_ID'),
  text('TABLE_NAME'),
  text('TABLE_SCHEMA'),
  text('TABLE_DATABASE'),
  count('METRIC_ID'),
  text('METRIC_NAME'),
  text('METRIC_SCHEMA'),
  text('METRIC_DATABASE'),
  text('METRIC_RETURN_TYPE'),
  list('ARGUMENT_IDS'),
  list('ARGUMENT_TYPES'),
  list('ARGUMENT_NAMES'),
  text('REFERENCE_ID'),
  { name: 'VALUE', type: variantType },
]

const statusColumns: readonly OutputColumn[] = [
  ...resultColumns,
  text('EXPECTATION_NAME'),
  text('EXPECTATION_ID'),
  text('EXPECTATION_EXPRESSION'),
  { name: 'EXPECTATION_VIOLATED', type: booleanType },
]

/** The values that were measured. Source: https://docs.snowflake.com/en/sql-reference/local/data_quality_monitoring_results */
export const resultRows = (results: readonly MetricResult[]): RowsRelation => ({
  kind: 'rows',
  columns: resultColumns,
  rows: results.map(rowOf),
  parts: ['SNOWFLAKE', 'LOCAL', 'DATA_QUALITY_MONITORING_RESULTS'],
})

/** What became of expectations. Source: https://docs.snowflake.com/en/sql-reference/local/data_quality_monitoring_expectation_status */
export const statusRows = (results: readonly MetricResult[]): RowsRelation => ({
  kind: 'rows',
  columns: statusColumns,
  rows: results.flatMap((result) =>
    result.association.expectations.map(({ id, name, condition }, index) => [
      ...rowOf(result),
      name,
      referenceId(id),
      condition,
      result.violated[index] ?? null,
    ]),
  ),
  parts: ['SNOWFLAKE', 'LOCAL', 'DATA_QUALITY_MONITORING_EXPECTATION_STATUS'],
})

/** The same of one table, for whoever may read it. */
export function resultsOfTable(
  { state: { catalog, metrics } }: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
): RowsRelation {
  const name = call.name.parts.at(-1)?.name ?? ''
  const asked = namedTexts(call, ['REF_ENTITY_NAME', 'REF_ENTITY_DOMAIN'])
  const entity = asked.get('REF_ENTITY_NAME')
  if (entity === undefined || asked.size < 2)
    throw invalidStatement(`${name} takes REF_ENTITY_NAME => … and REF_ENTITY_DOMAIN => …, as text`)
  const relation = findRelation(catalog, parseQualifiedName(entity), context)
  assertPrivilege(catalog, roles, relation, ['SELECT'])
  const results = metrics.results.filter(({ tableId }) => tableId === relation.id)
  return name.endsWith('RESULTS') ? resultRows(results) : statusRows(results)
}

function rowOf(result: MetricResult): readonly unknown[] {
  const { association, table } = result
  const names = [...association.columns, ...association.others.flatMap(({ columns }) => columns)]
  return [
    instant(result.scheduledAt),
    result.changedAt === null ? null : instant(result.changedAt),
    instant(result.measuredAt),
    result.tableId,
    ...[...table].reverse(),
    association.functionId ?? 0,
    ...[...association.metric].reverse(),
    'NUMBER(38,0)',
    JSON.stringify(names.map((_, index) => String(result.tableId * 10_000 + index + 1))),
    JSON.stringify(names.map(() => 'COLUMN')),
    JSON.stringify(names),
    referenceId(association.id),
    result.value,
  ]
}

const instant = (ms: number): string => new Date(ms).toISOString()
