import { formatIdentifier } from '@mesh/core'
import type { DataMetricFunction } from '../../catalog/object/metric.ts'
import { spellType } from '../../translate/spell-type.ts'
import { type DdlContext, quotedName } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a data metric function. */
export function spellMetric(context: DdlContext, metric: DataMetricFunction): string {
  const { parameters, body, secure, comment } = metric
  const tables = parameters.map(({ name, columns }) => {
    const list = columns.map((each) => `${formatIdentifier(each.name)} ${spellType(each.type)}`)
    return `${formatIdentifier(name)} TABLE(${list.join(', ')})`
  })
  return [
    `CREATE OR REPLACE ${secure ? 'SECURE ' : ''}DATA METRIC FUNCTION ${quotedName(context, metric)}(${tables.join(', ')})`,
    'RETURNS NUMBER(38,0)',
    'LANGUAGE SQL',
    ...(comment === '' ? [] : [`COMMENT=${spellText(comment)}`]),
    `AS ${spellText(body)};`,
  ].join('\n')
}
