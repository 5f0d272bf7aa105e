import type { TaskRun } from '../../engine/task/task-run.ts'
import { type Facts, unfilled } from '../fact.ts'
import { taskFacts } from '../subject/task-history.ts'
import { type AccountFunction, told } from './account-function.ts'
import { limitGiven, momentGiven, nameGiven, textGiven } from './asked.ts'

const facts: Facts<TaskRun> = {
  ...taskFacts,
  ...unfilled('NEXT_SCHEDULED_TIME', { kind: 'timestamp', zone: 'ltz', precision: 3 }),
}

/**
 * The runs of the tasks that the roles may watch, the newest first. Runs to come are not told.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/task_history
 */
export const taskHistoryFunction: AccountFunction = {
  parameters: [
    'SCHEDULED_TIME_RANGE_START',
    'SCHEDULED_TIME_RANGE_END',
    'RESULT_LIMIT',
    'TASK_NAME',
    'ERROR_ONLY',
    'ROOT_TASK_ID',
    'DATABASE_NAME',
    'SCHEMA_NAME',
  ],
  relation: (asked, world) => {
    const { catalog, taskRuns } = asked.execution.state
    const { account, book } = catalog
    const all = book.holds(asked.roles, account, ['MONITOR EXECUTION'])
    const watched = new Set<number>()
    for (const { object } of world.found('TASK'))
      if (book.holds(asked.roles, object, ['MONITOR', 'OPERATE'])) watched.add(object.id)
    const name = textGiven(asked, 'TASK_NAME')?.toUpperCase()
    const database = nameGiven(asked, 'DATABASE_NAME')
    const schema = nameGiven(asked, 'SCHEMA_NAME')
    const root = textGiven(asked, 'ROOT_TASK_ID')
    const failuresOnly = textGiven(asked, 'ERROR_ONLY')?.toUpperCase() === 'TRUE'
    return told(asked, world, {
      entries: taskRuns
        .filter(
          (run) =>
            (all || watched.has(run.taskId)) &&
            (name ?? run.name.toUpperCase()) === run.name.toUpperCase() &&
            (database ?? run.database) === run.database &&
            (schema ?? run.schema) === run.schema &&
            (root ?? String(run.rootId)) === String(run.rootId) &&
            (!failuresOnly || run.state.startsWith('FAILED')),
        )
        .reverse(),
      facts,
      columns:
        'QUERY_ID NAME DATABASE_NAME SCHEMA_NAME QUERY_TEXT CONDITION_TEXT STATE ERROR_CODE ERROR_MESSAGE SCHEDULED_TIME QUERY_START_TIME NEXT_SCHEDULED_TIME COMPLETED_TIME ROOT_TASK_ID GRAPH_VERSION RUN_ID RETURN_VALUE SCHEDULED_FROM ATTEMPT_NUMBER CONFIG GRAPH_RUN_GROUP_ID',
      where: [
        ['SCHEDULED_TIME', '>=', momentGiven(asked, 'SCHEDULED_TIME_RANGE_START')],
        ['SCHEDULED_TIME', '<=', momentGiven(asked, 'SCHEDULED_TIME_RANGE_END')],
      ],
      limit: limitGiven(asked),
    })
  },
}
