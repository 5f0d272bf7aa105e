import type { Statement } from '@mesh/sql'
import { alterUser } from '../account/alter-user.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { createPolicy } from '../governance/create-policy.ts'
import { createDataMetricFunction } from '../metric/create-data-metric-function.ts'
import { importDatabase } from '../share/import-database.ts'
import { syncImports } from '../share/sync-imports.ts'
import { describeRun } from '../show/describe/describe-run.ts'
import { describe } from '../show/describe.ts'
import { show } from '../show/show.ts'
import { showGrants } from '../show/show-grants.ts'
import { copyInto } from '../stage/copy-into.ts'
import { isRefreshOfStage, refreshDirectory } from '../stage/directory/refresh-directory.ts'
import { getFiles, listFiles, putFiles, removeFiles } from '../stage/files.ts'
import { copyIntoLocation } from '../stage/unload/copy-into-location.ts'
import { alterCurrentWarehouse } from '../warehouse/alter-current-warehouse.ts'
import { createAlert } from './alert/create-alert.ts'
import { alter } from './alter/alter.ts'
import { changeAccount } from './change-account.ts'
import { createClone } from './clone/clone.ts'
import { commentOn } from './comment-on.ts'
import { createByGrammar } from './create-by-grammar.ts'
import { createObject } from './create-object.ts'
import { runMerge } from './dml/run-merge.ts'
import { runMultiInsert } from './dml/run-multi-insert.ts'
import { drop } from './drop/drop.ts'
import { purge } from './drop/purge.ts'
import { undrop } from './drop/undrop.ts'
import { executeObject } from './execute-object.ts'
import type { Execution } from './execution.ts'
import { grantOwnership } from './grant/grant-ownership.ts'
import { grantPrivileges } from './grant/grant-privileges.ts'
import { grantRole, revokeRole } from './grant/grant-role.ts'
import { revokePrivileges } from './grant/revoke-privileges.ts'
import { ddlTarget, noteDdl } from './note-ddl.ts'
import { type Outcome, statusOutcome } from './outcome.ts'
import { isRefreshOfPipe, refreshPipe } from './pipe/alter-pipe.ts'
import { createPipe } from './pipe/create-pipe.ts'
import { assertAllowed } from './procedure/assert-allowed.ts'
import { callProcedure } from './procedure/call-procedure.ts'
import { callSystemFunction } from './procedure/call-system-function.ts'
import { callWithProcedure } from './procedure/call-with-procedure.ts'
import { createProcedure } from './procedure/create-procedure.ts'
import { selectedCall } from './procedure/selected-call.ts'
import { refreshRead } from './refresh-read.ts'
import { createDynamicTable } from './relation/create-dynamic-table.ts'
import { createTable } from './relation/create-table.ts'
import { createView } from './relation/create-view.ts'
import { createFunction } from './routine/create-function.ts'
import { runDelete, runInsert, runTruncate, runUpdate } from './run-dml.ts'
import { runFlow } from './run-flow.ts'
import { runQuery } from './run-query.ts'
import { alterSession, setVariables, unsetVariables, use, useSecondaryRoles } from './run-session.ts'
import { executeImmediate, runAnonymousBlock } from './scripting/run-anonymous-block.ts'
import { createSequence } from './sequence/create-sequence.ts'
import { createStream } from './stream/create-stream.ts'
import { createTask } from './task/create-task.ts'
import { begin, endHere } from './transactions.ts'

const done = 'Statement executed successfully.'

/** Statements that leave an open transaction as it is; all others change the control plane, which commits it first. */
const keepsTransaction: ReadonlySet<Statement['kind']> = new Set([
  'block',
  'flow',
  'call',
  'callWithProcedure',
  'executeImmediate',
  'query',
  'insert',
  'update',
  'delete',
  'merge',
  'multiTableInsert',
  'truncate',
  'copyIntoTable',
  'copyIntoLocation',
  'begin',
  'commit',
  'rollback',
  'show',
  'showGrants',
  'describe',
  'describeRun',
  'use',
  'useSecondaryRoles',
  'setVariables',
  'unsetVariables',
  'alterSession',
  'put',
  'get',
  'list',
  'remove',
])

/** Statements that read rows of tables. */
const readsRows: ReadonlySet<Statement['kind']> = new Set([
  'query',
  'insert',
  'update',
  'delete',
  'merge',
  'multiTableInsert',
  'createTable',
])

/** Runs one parsed statement. */
export async function executeStatement(execution: Execution, statement: Statement): Promise<Outcome> {
  assertAllowed(execution.session, statement)
  syncImports(execution.state)
  if (keepsTransaction.has(statement.kind)) return dispatch(execution, statement)
  // DDL commits what is open. https://docs.snowflake.com/en/sql-reference/transactions#ddl
  await endHere(execution, 'COMMIT')
  // What a task runs has turns of its own.
  if (statement.kind === 'execute') return statusOutcome(await executeObject(execution, statement))
  return changeAccount(execution, async () => {
    await purge(execution)
    const altered = ddlTarget(execution, statement)
    const outcome = await dispatch(execution, statement)
    noteDdl(execution, statement, ddlTarget(execution, statement) ?? altered)
    return outcome
  })
}

async function dispatch(execution: Execution, statement: Statement): Promise<Outcome> {
  if (readsRows.has(statement.kind)) await refreshRead(execution, statement)
  switch (statement.kind) {
    case 'flow':
      return runFlow(execution, statement)
    case 'block':
      return runAnonymousBlock(execution, statement)
    case 'executeImmediate':
      return executeImmediate(execution, statement)
    case 'call':
      return callProcedure(execution, statement)
    case 'callWithProcedure':
      return callWithProcedure(execution, statement)
    case 'createProcedure':
      return statusOutcome(await createProcedure(execution, statement))
    case 'query': {
      const call = selectedCall(statement)
      return call === undefined ? runQuery(execution, statement) : callSystemFunction(execution, call)
    }
    case 'insert':
      return runInsert(execution, statement)
    case 'update':
      return runUpdate(execution, statement)
    case 'delete':
      return runDelete(execution, statement)
    case 'merge':
      return runMerge(execution, statement)
    case 'multiTableInsert':
      return runMultiInsert(execution, statement)
    case 'truncate':
      await runTruncate(execution, statement)
      return statusOutcome(done)
    case 'copyIntoTable':
      return copyInto(execution, statement)
    case 'copyIntoLocation':
      return copyIntoLocation(execution, statement)
    case 'createTable':
      return statusOutcome(await createTable(execution, statement))
    case 'createView':
    case 'createMaterializedView':
      return statusOutcome(await createView(execution, statement))
    case 'createDynamicTable':
      return statusOutcome(await createDynamicTable(execution, statement))
    case 'createDatabase':
      if (statement.clauses.length > 0) return statusOutcome(importDatabase(execution, statement))
      return statusOutcome(await createObject(execution, statement))
    case 'createSchema':
    case 'createRole':
    case 'createDatabaseRole':
    case 'createWarehouse':
    case 'createStage':
    case 'createFileFormat':
    case 'createTag':
      return statusOutcome(await createObject(execution, statement))
    case 'createFunction':
      return statusOutcome(await createFunction(execution, statement))
    case 'createDataMetricFunction':
      return statusOutcome(await createDataMetricFunction(execution, statement))
    case 'createPolicy':
      return statusOutcome(await createPolicy(execution, statement))
    case 'createObject':
      return statusOutcome(await createByGrammar(execution, statement))
    case 'alterCurrent':
      if (statement.objectType === 'WAREHOUSE')
        return statusOutcome(await alterCurrentWarehouse(execution, statement))
      if (statement.objectType !== 'USER') throw unsupportedFeature(`ALTER ${statement.objectType}`)
      return alterUser(execution, statement)
    case 'createPipe':
      return statusOutcome(await createPipe(execution, statement))
    case 'alter':
      if (isRefreshOfPipe(statement)) return refreshPipe(execution, statement)
      if (isRefreshOfStage(statement)) return refreshDirectory(execution, statement)
      if (statement.objectType === 'USER') return alterUser(execution, statement)
      return statusOutcome(await alter(execution, statement))
    case 'drop':
      return statusOutcome(await drop(execution, statement))
    case 'createClone':
      return statusOutcome(await createClone(execution, statement))
    case 'createSequence':
      return statusOutcome(await createSequence(execution, statement))
    case 'createAlert':
      return statusOutcome(await createAlert(execution, statement))
    case 'createTask':
      return statusOutcome(await createTask(execution, statement))
    case 'createStream':
      return statusOutcome(await createStream(execution, statement))
    case 'undrop':
      return statusOutcome(undrop(execution, statement))
    case 'commentOn':
      return statusOutcome(commentOn(execution, statement))
    case 'grantPrivileges':
      return statusOutcome(grantPrivileges(execution, statement))
    case 'revokePrivileges':
      return statusOutcome(revokePrivileges(execution, statement))
    case 'grantOwnership':
      return statusOutcome(grantOwnership(execution, statement))
    case 'grantRole':
      return statusOutcome(grantRole(execution, statement))
    case 'revokeRole':
      return statusOutcome(revokeRole(execution, statement))
    case 'alterSession':
      return statusOutcome(await alterSession(execution, statement))
    case 'use':
      return statusOutcome(use(execution, statement))
    case 'useSecondaryRoles':
      return statusOutcome(useSecondaryRoles(execution, statement))
    case 'setVariables':
      return statusOutcome(await setVariables(execution, statement))
    case 'unsetVariables':
      return statusOutcome(unsetVariables(execution, statement))
    case 'begin':
      begin(execution, statement.name?.name)
      return statusOutcome(done)
    case 'commit':
      await endHere(execution, 'COMMIT')
      return statusOutcome(done)
    case 'rollback':
      await endHere(execution, 'ROLLBACK')
      return statusOutcome(done)
    case 'show':
      return show(execution, statement)
    case 'showGrants':
      return showGrants(execution, statement)
    case 'describe':
      return describe(execution, statement)
    case 'describeRun':
      return describeRun(execution, statement)
    case 'put':
      return putFiles(execution, statement)
    case 'get':
      return getFiles(execution, statement)
    case 'list':
      return listFiles(execution, statement)
    case 'remove':
      return removeFiles(execution, statement)
    default:
      throw unsupportedFeature(statement.kind)
  }
}
