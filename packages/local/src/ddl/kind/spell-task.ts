import { formatIdentifier } from '@mesh/core'
import type { Task } from '../../catalog/object/task.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellOptions } from '../spell-options.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a task, which is suspended then. */
export function spellTask(context: DdlContext, task: Task): string {
  const { warehouse, schedule, comment, after, finalizes, options, condition, definition } = task
  const lines = [
    ...(warehouse === null ? [] : [`warehouse=${formatIdentifier(warehouse)}`]),
    ...(schedule === null ? [] : [`schedule=${spellText(schedule)}`]),
    ...spellOptions(options),
    ...(comment === '' ? [] : [`COMMENT=${spellText(comment)}`]),
    ...(after.length === 0 ? [] : [`after ${after.map(formatIdentifier).join(', ')}`]),
    ...(finalizes === undefined ? [] : [`finalize=${formatIdentifier(finalizes)}`]),
    ...(condition === null ? [] : [`when ${condition}`]),
    `as ${definition};`,
  ]
  return `create or replace task ${createdName(context, task)}\n\t${lines.join('\n\t')}`
}
