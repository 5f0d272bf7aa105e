import { formatIdentifier, parseQualifiedName } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import type { Relation } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import { fullName } from '../catalog/securable-name.ts'
import { spellText } from '../ddl/spell-text.ts'
import { assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, type NameContext } from '../engine/find-object.ts'

import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { argumentsJson } from './association-facts.ts'
import { associationQuery } from './association-query.ts'
import { namedTexts } from './named-texts.ts'

/** Asks the account about a query of Snowflake's. */
interface Asking {
  readonly execution: Execution
  readonly roles: ReadonlySet<Role>
  readonly context: NameContext
  readonly call: FunctionCall
}

/**
 * The query behind SYSTEM$EVALUATE_DATA_QUALITY_EXPECTATIONS: each expectation of a table with the value of its metric now.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_evaluate_data_quality_expectations
 */
export function expectationsNow({ execution, roles, context, call }: Asking): string {
  const asked = namedTexts(call, ['REF_ENTITY_NAME', 'SKIP_SUSPENDED_DMF'])
  const relation = findRelation(
    execution.state.catalog,
    parseQualifiedName(asked.get('REF_ENTITY_NAME') ?? ''),
    context,
  )
  assertPrivilege(execution.state.catalog, roles, relation, ['SELECT'])
  const all = asked.get('SKIP_SUSPENDED_DMF') === 'FALSE'
  const parts = (relation.metrics ?? [])
    .filter((each) => all || !each.suspended)
    .flatMap((association) =>
      association.expectations.map(({ id, name, condition }, index) => {
        const metric = association.metric.map((each, at) => `${spellText(each)} AS ${metricColumns[at]}`)
        return `SELECT ${metric.join(', ')}, ${spellText(name)} AS EXPECTATION_NAME, ${id} AS EXPECTATION_ID, ${spellText(condition)} AS EXPECTATION_EXPRESSION, PARSE_JSON(${spellText(argumentsJson(relation, association))})::ARRAY AS ARGUMENTS, TO_VARIANT(VALUE) AS VALUE, E${index} AS EXPECTATION_VIOLATED, NULL::VARIANT AS GROUP_BY_VALUES FROM (${associationQuery(relation, association)})`
      }),
    )
  if (parts.length > 0) return parts.join(' UNION ALL ')
  return "SELECT ''::VARCHAR AS METRIC_DATABASE, ''::VARCHAR AS METRIC_SCHEMA, ''::VARCHAR AS METRIC_NAME, ''::VARCHAR AS EXPECTATION_NAME, 0 AS EXPECTATION_ID, ''::VARCHAR AS EXPECTATION_EXPRESSION, NULL::ARRAY AS ARGUMENTS, NULL::VARIANT AS VALUE, NULL::BOOLEAN AS EXPECTATION_VIOLATED, NULL::VARIANT AS GROUP_BY_VALUES WHERE FALSE"
}

const metricColumns = ['METRIC_DATABASE', 'METRIC_SCHEMA', 'METRIC_NAME']

/**
 * The query behind SYSTEM$DATA_METRIC_SCAN: the rows of a table that a metric of Snowflake's own counts.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/system_data_metric_scan
 */
export function rowsOfMetric({ execution, roles, context, call }: Asking): string {
  const asked = namedTexts(call, ['REF_ENTITY_NAME', 'METRIC_NAME', 'ARGUMENT_NAME', 'ARGUMENT_EXPRESSION'])
  const relation = findRelation(
    execution.state.catalog,
    parseQualifiedName(asked.get('REF_ENTITY_NAME') ?? ''),
    context,
  )
  assertPrivilege(execution.state.catalog, roles, relation, ['SELECT'])
  const metric = parseQualifiedName(asked.get('METRIC_NAME') ?? '')
  const columns = (asked.get('ARGUMENT_NAME') ?? '')
    .split(',')
    .map((each) => formatIdentifier(columnNamed(relation, parseQualifiedName(each.trim()).name)))
  const [column = ''] = columns
  const condition = asked.get('ARGUMENT_EXPRESSION')
  if (metric.database !== 'SNOWFLAKE' || metric.schema !== 'CORE')
    throw invalidStatement('SYSTEM$DATA_METRIC_SCAN takes metrics of SNOWFLAKE.CORE.')
  if ((condition !== undefined) !== (metric.name === 'ACCEPTED_VALUES'))
    throw invalidStatement('ARGUMENT_EXPRESSION belongs to ACCEPTED_VALUES, and to no other metric.')
  const rows = `SELECT * FROM ${fullName(relation)}`
  switch (metric.name) {
    case 'NULL_COUNT':
    case 'NULL_PERCENT':
      return `${rows} WHERE ${column} IS NULL`
    case 'BLANK_COUNT':
    case 'BLANK_PERCENT':
      return `${rows} WHERE TRIM(${column}) = ''`
    case 'DUPLICATE_COUNT':
      return `${rows} QUALIFY COUNT(*) OVER (PARTITION BY ${columns.join(', ')}) > 1`
    case 'ACCEPTED_VALUES':
      return `${rows} WHERE NOT (${condition})`
    default:
      throw unsupportedFeature(`SYSTEM$DATA_METRIC_SCAN of ${metric.name}`)
  }
}

function columnNamed({ columns, name: table }: Relation, name: string): string {
  if (!columns.some((each) => each.name === name))
    throw invalidStatement(`'${table}' has no column '${name}'.`)
  return name
}
