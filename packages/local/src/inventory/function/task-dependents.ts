import { parseQualifiedName } from '@mesh/core'
import type { Task } from '../../catalog/object/task.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'
import { fullName } from '../../catalog/securable-name.ts'
import { schemaOf } from '../../engine/find-object.ts'
import { childrenOf, finalizerOf, graphOf, predecessorsOf } from '../../engine/task/task-graph.ts'
import { doesNotExist } from '../../errors/name-failures.ts'
import { invalidStatement } from '../../errors/statement-failures.ts'
import { type Facts, instant, text } from '../fact.ts'
import { type AccountFunction, told } from './account-function.ts'
import { textGiven } from './asked.ts'

const facts: Facts<Task> = {
  CREATED_ON: instant(({ createdOn }) => createdOn),
  NAME: text(({ name }) => name),
  DATABASE_NAME: text(({ schema }) => schema.database.name),
  SCHEMA_NAME: text(({ schema }) => schema.name),
  OWNER: text(({ owner }) => owner?.name),
  COMMENT: text(({ comment }) => comment || null),
  WAREHOUSE: text(({ warehouse }) => warehouse),
  SCHEDULE: text(({ schedule }) => schedule),
  PREDECESSORS: text((task) => JSON.stringify(predecessorsOf(task).map(fullName))),
  STATE: text(({ started }) => (started ? 'started' : 'suspended')),
  DEFINITION: text(({ definition }) => definition),
  CONDITION: text(({ condition }) => condition),
}

/** Source: https://docs.snowflake.com/en/sql-reference/functions/task_dependents */
export const taskDependentsFunction: AccountFunction = {
  parameters: ['TASK_NAME', 'RECURSIVE'],
  relation: (asked, world) => {
    const name = textGiven(asked, 'TASK_NAME')
    if (name === undefined) throw invalidStatement('TASK_DEPENDENTS takes TASK_NAME => …')
    const { catalog } = asked.execution.state
    const qualified = parseQualifiedName(name)
    const root = objectsOf(schemaOf(catalog, qualified, asked.context), 'TASK').get(qualified.name)
    if (root === undefined) throw doesNotExist('Task', name)
    const all = textGiven(asked, 'RECURSIVE')?.toUpperCase() !== 'FALSE'
    const tasks = [...(all ? graphOf(root) : [root, ...childrenOf(root)])]
    const finalizer = finalizerOf(root)
    if (finalizer !== undefined) tasks.push(finalizer)
    return told(asked, world, {
      entries: tasks.filter((each) => catalog.book.holds(asked.roles, each, ['MONITOR', 'OPERATE'])),
      facts,
      columns: Object.keys(facts).join(' '),
    })
  },
}
