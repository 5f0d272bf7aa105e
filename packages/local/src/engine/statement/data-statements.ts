import { copyInto } from '../../stage/copy-into.ts'
import { getFiles, listFiles, putFiles, removeFiles } from '../../stage/files.ts'
import { copyIntoLocation } from '../../stage/unload/copy-into-location.ts'
import { runMerge } from '../dml/run-merge.ts'
import { runMultiInsert } from '../dml/run-multi-insert.ts'
import { callSystemFunction } from '../procedure/call-system-function.ts'
import { selectedCall } from '../procedure/selected-call.ts'
import { runDelete, runInsert, runTruncate, runUpdate } from '../run-dml.ts'
import { runFlow } from '../run-flow.ts'
import { runQuery } from '../run-query.ts'
import { done } from './done.ts'
import type { StatementHandlers } from './statement-handlers.ts'

/** Statements that read and change rows and files. */
export const dataStatements: StatementHandlers = {
  query: (execution, statement) => {
    const call = selectedCall(statement)
    return call === undefined ? runQuery(execution, statement) : callSystemFunction(execution, call)
  },
  flow: runFlow,
  insert: runInsert,
  update: runUpdate,
  delete: runDelete,
  merge: runMerge,
  multiTableInsert: runMultiInsert,
  truncate: async (execution, statement) => {
    await runTruncate(execution, statement)
    return done
  },
  copyIntoTable: copyInto,
  copyIntoLocation,
  put: putFiles,
  get: getFiles,
  list: listFiles,
  remove: removeFiles,
}
