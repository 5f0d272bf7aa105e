import type { DataMetricFunction } from '../catalog/object/metric.ts'
import { parseQuery } from '../engine/parse.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { derivedColumn, type Emitted, type EmittedQuery, emit } from '../translate/emitted.ts'
import { type CommonTableColumns, emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { Translation } from '../translate/translation.ts'

/**
 * What the query of a data metric function gives for its tables, in a translation of its body.
 *
 * @throws SQL.SYNTAX when it is no query of one column.
 */
export function measuredValue(
  { name, parameters, body }: Pick<DataMetricFunction, 'name' | 'parameters' | 'body'>,
  tables: readonly EmittedQuery[],
  translation: Translation,
): Emitted {
  const commonTables = new Map<string, CommonTableColumns>()
  const heads = parameters.map((parameter, index) => {
    const sqlName = `m${translation.nextId()}`
    const given = tables[index]
    const columns = parameter.columns.map((each, at) => ({
      name: each.name,
      type: given?.columns[at]?.type ?? each.type,
    }))
    commonTables.set(parameter.name, { sqlName, columns })
    return `${sqlName}(${columns.map((_, at) => derivedColumn(at)).join(', ')}) AS (${given?.sql})`
  })
  const query = translateQuery(parseQuery(body), { ...emptyScope, commonTables }, translation)
  const [only, ...more] = query.columns
  if (only === undefined || more.length > 0)
    throw invalidStatement(`The body of data metric function '${name}' has to give one column.`)
  return emit(`(WITH ${heads.join(', ')} SELECT * FROM (${query.sql}))`, only.type)
}
