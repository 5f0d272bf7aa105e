import type { FunctionCall } from '@mesh/sql'
import type { Role } from '../catalog/object/role.ts'
import type { Execution } from '../engine/execution.ts'
import type { NameContext } from '../engine/find-object.ts'
import type { ResolvedRelation } from '../translate/translation.ts'
import { expectationsNow, rowsOfMetric } from './measured-now.ts'
import { metricExpectationRows, metricReferenceRows } from './metric-reference-rows.ts'
import { resultsOfTable } from './result-rows.ts'

/** The table functions about data metric functions; undefined for other names. */
export function metricTableFunction(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
  queried: (text: string) => ResolvedRelation,
): ResolvedRelation | undefined {
  const parts = call.name.parts.map((part) => part.name)
  const place = parts.length === 3 ? { ...context, database: parts[0] ?? null } : context
  switch (parts.at(-1)) {
    case 'DATA_METRIC_FUNCTION_REFERENCES':
      return metricReferenceRows(execution, roles, place, call)
    case 'DATA_METRIC_FUNCTION_EXPECTATIONS':
      return metricExpectationRows(execution, roles, place, call)
    case 'DATA_QUALITY_MONITORING_RESULTS':
    case 'DATA_QUALITY_MONITORING_EXPECTATION_STATUS':
      return resultsOfTable(execution, roles, context, call)
    case 'SYSTEM$EVALUATE_DATA_QUALITY_EXPECTATIONS':
      return queried(expectationsNow({ execution, roles, context, call }))
    case 'SYSTEM$DATA_METRIC_SCAN':
      return queried(rowsOfMetric({ execution, roles, context, call }))
    default:
      return undefined
  }
}
