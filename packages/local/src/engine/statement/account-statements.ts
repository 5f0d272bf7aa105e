import { alterUser } from '../../account/alter-user.ts'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import { createPolicy } from '../../governance/create-policy.ts'
import { createDataMetricFunction } from '../../metric/create-data-metric-function.ts'
import { importDatabase } from '../../share/import-database.ts'
import { isRefreshOfStage, refreshDirectory } from '../../stage/directory/refresh-directory.ts'
import { alterCurrentWarehouse } from '../../warehouse/alter-current-warehouse.ts'
import { createAlert } from '../alert/create-alert.ts'
import { alter } from '../alter/alter.ts'
import { createClone } from '../clone/clone.ts'
import { commentOn } from '../comment-on.ts'
import { createByGrammar } from '../create-by-grammar.ts'
import { createObject } from '../create-object.ts'
import { drop } from '../drop/drop.ts'
import { undrop } from '../drop/undrop.ts'
import { grantOwnership } from '../grant/grant-ownership.ts'
import { grantPrivileges } from '../grant/grant-privileges.ts'
import { grantRole, revokeRole } from '../grant/grant-role.ts'
import { revokePrivileges } from '../grant/revoke-privileges.ts'
import { isRefreshOfPipe, refreshPipe } from '../pipe/alter-pipe.ts'
import { createPipe } from '../pipe/create-pipe.ts'
import { createProcedure } from '../procedure/create-procedure.ts'
import { createDynamicTable } from '../relation/create-dynamic-table.ts'
import { createTable } from '../relation/create-table.ts'
import { createView } from '../relation/create-view.ts'
import { createFunction } from '../routine/create-function.ts'
import { createSequence } from '../sequence/create-sequence.ts'
import { createStream } from '../stream/create-stream.ts'
import { createTask } from '../task/create-task.ts'
import type { StatementHandlers } from './statement-handlers.ts'

/** Statements that change the account: what is in it, and who may do what. */
export const accountStatements: StatementHandlers = {
  createAlert,
  createClone,
  createDatabase: (execution, statement) =>
    statement.clauses.length > 0 ? importDatabase(execution, statement) : createObject(execution, statement),
  createDatabaseRole: createObject,
  createDataMetricFunction,
  createDynamicTable,
  createFileFormat: createObject,
  createFunction,
  createMaterializedView: createView,
  createObject: createByGrammar,
  createPipe,
  createPolicy,
  createProcedure,
  createRole: createObject,
  createSchema: createObject,
  createSequence,
  createStage: createObject,
  createStream,
  createTable,
  createTag: createObject,
  createTask,
  createView,
  createWarehouse: createObject,
  alter: (execution, statement) => {
    if (isRefreshOfPipe(statement)) return refreshPipe(execution, statement)
    if (isRefreshOfStage(statement)) return refreshDirectory(execution, statement)
    return statement.objectType === 'USER' ? alterUser(execution, statement) : alter(execution, statement)
  },
  alterCurrent: (execution, statement) => {
    if (statement.objectType === 'WAREHOUSE') return alterCurrentWarehouse(execution, statement)
    if (statement.objectType === 'USER') return alterUser(execution, statement)
    throw unsupportedFeature(`ALTER ${statement.objectType}`)
  },
  drop,
  undrop,
  commentOn,
  grantPrivileges,
  revokePrivileges,
  grantOwnership,
  grantRole,
  revokeRole,
}
