import { parseQualifiedName } from '@mesh/core'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement } from '../errors/statement-failures.ts'
import { takeNext } from '../storage/counter.ts'
import { booleanType, type Emitted, emit, textType } from '../translate/emitted.ts'
import { textConstant } from '../translate/translate-call.ts'
import { abortFunction } from './abort-transactions.ts'
import { cancelAllQueries, cancelQuery } from './cancel-statements.ts'
import { changeToken } from './change-token.ts'
import type { Execution } from './execution.ts'
import { findStream } from './find-object.ts'
import { forceResume, pipeStatus } from './pipe/pipe-status.ts'
import { serverVersion } from './server-version.ts'
import { hasData } from './stream/read-stream.ts'
import { tagValue } from './tag-value.ts'
import { configAt } from './task/config-at.ts'
import { taskValue } from './task/task-value.ts'

/** Source: https://docs.snowflake.com/en/sql-reference/functions-system */
export function systemValue(
  execution: Execution,
  name: string,
  texts: readonly string[],
): Emitted | undefined {
  const { state, session } = execution
  const [first = ''] = texts
  switch (name) {
    case 'SYSTEM$STREAM_HAS_DATA': {
      const stream = findStream(state.catalog, parseQualifiedName(first), session)
      if (stream === undefined) throw doesNotExist('Stream', first)
      return emit(hasData(execution, stream), booleanType)
    }
    case 'SYSTEM$LAST_CHANGE_COMMIT_TIME':
      return emit(`${changeToken(execution, first)}::DECIMAL(38, 0)`, { kind: 'integer', precision: 38 })
    case 'SYSTEM$GET_TAG': {
      const value = tagValue(execution, texts)
      return value === null ? emit('NULL::VARCHAR', textType) : textConstant(value)
    }
    case 'SYSTEM$PIPE_STATUS':
      return textConstant(pipeStatus(execution, first))
    case 'SYSTEM$PIPE_FORCE_RESUME':
      return textConstant(forceResume(execution, first))
    case 'SYSTEM$CANCEL_QUERY':
      return textConstant(cancelQuery(execution, first))
    case 'SYSTEM$CANCEL_ALL_QUERIES':
      return textConstant(cancelAllQueries(execution, first))
    // Asked by tools that look which edition they talk to.
    case 'SYSTEM$BOOTSTRAP_DATA_REQUEST':
      return textConstant(JSON.stringify({ serverVersion, accountInfo: { serviceLevelName: 'ENTERPRISE' } }))
    case 'SYSTEM$SHOW_ACTIVE_BEHAVIOR_CHANGE_BUNDLES':
      return textConstant('[]')
    case abortFunction:
      return textConstant(`Aborted transaction id: ${first}`)
    case 'SYSTEM$NEXT_IDENTITY':
      return /^i\d+$/.test(first) ? emit(takeNext(first), { kind: 'integer', precision: 38 }) : undefined
    case 'SYSTEM$GET_ALERT_CONFIG': {
      const { alert } = session
      if (alert === undefined) throw invalidStatement(`Function ${name} must be called from within an alert.`)
      return textConstant(configAt(alert.alert.options.CONFIG ?? null, texts[0]))
    }
    default:
      return taskValue(execution, name, texts)
  }
}
