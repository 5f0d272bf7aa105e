import { formatIdentifier } from '@mesh/core'
import type { Alert } from '../../catalog/object/alert.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellOptions } from '../spell-options.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of an alert, which is suspended then. */
export function spellAlert(context: DdlContext, alert: Alert): string {
  const { warehouse, schedule, comment, options, condition, action } = alert
  const lines = [
    ...(warehouse === null ? [] : [`warehouse=${formatIdentifier(warehouse)}`]),
    `schedule=${spellText(schedule)}`,
    ...spellOptions(options),
    ...(comment === '' ? [] : [`COMMENT=${spellText(comment)}`]),
    `if (exists(\n${condition}\n))`,
    `then\n${action};`,
  ]
  return `create or replace alert ${createdName(context, alert)}\n\t${lines.join('\n\t')}`
}
