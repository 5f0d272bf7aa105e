import type { Execute } from '@mesh/sql'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { executeAlert } from './alert/execute-alert.ts'
import type { Execution } from './execution.ts'
import { executeTask } from './task/execute-task.ts'

/** EXECUTE of what runs. The sentence is what Snowflake answers. */
export function executeObject(execution: Execution, execute: Execute): Promise<string> {
  switch (execute.objectType) {
    case 'ALERT':
      return executeAlert(execution, execute)
    case 'TASK':
      return executeTask(execution, execute)
    default:
      throw unsupportedFeature(`EXECUTE ${execute.objectType}`)
  }
}
