import type { GrantCaller, RevokeCaller } from './access/grant-caller.ts'
import type { GrantOwnership } from './access/grant-ownership.ts'
import type { GrantPrivileges, RevokePrivileges } from './access/grant-privileges.ts'
import type { GrantRole, RevokeRole } from './access/grant-role.ts'
import type { Alter } from './ddl/alter.ts'
import type { AlterCurrent } from './ddl/alter-current.ts'
import type { AttachDataMetric, AttachTags } from './ddl/attach.ts'
import type { CommentOn } from './ddl/comment-on.ts'
import type { CreateStatement } from './ddl/create-statement.ts'
import type { Define } from './ddl/define.ts'
import type { Drop } from './ddl/drop.ts'
import type { Undrop } from './ddl/undrop.ts'
import type { CopyFiles } from './dml/copy-files.ts'
import type { CopyIntoLocation } from './dml/copy-into-location.ts'
import type { CopyIntoTable } from './dml/copy-into-table.ts'
import type { Delete } from './dml/delete.ts'
import type { Insert } from './dml/insert.ts'
import type { Merge } from './dml/merge.ts'
import type { MultiTableInsert } from './dml/multi-table-insert.ts'
import type { Truncate } from './dml/truncate.ts'
import type { Update } from './dml/update.ts'
import type { Template } from './expression/template.ts'
import type { Flow } from './query/flow.ts'
import type { Query } from './query/query.ts'
import type { ScriptingStatement } from './scripting/scripting-statement.ts'
import type { AlterSession } from './session/alter-session.ts'
import type { Call } from './session/call.ts'
import type { CallWithProcedure } from './session/call-with-procedure.ts'
import type { Execute } from './session/execute.ts'
import type { ExecuteImmediate, ExecuteImmediateFrom } from './session/execute-immediate.ts'
import type { Explain } from './session/explain.ts'
import type { Begin, Commit, Rollback } from './session/transaction.ts'
import type { Use, UseSecondaryRoles } from './session/use.ts'
import type { SetVariables, UnsetVariables } from './session/variable.ts'
import type { Describe, DescribeRun } from './show/describe.ts'
import type { Show } from './show/show.ts'
import type { ShowGrants } from './show/show-grants.ts'
import type { Get } from './stage/get.ts'
import type { List } from './stage/list.ts'
import type { Put } from './stage/put.ts'
import type { Remove } from './stage/remove.ts'
import type { UnknownStatement } from './unknown-statement.ts'

/** One statement, whole. */
export type Statement =
  | Query
  | Flow
  | Insert
  | MultiTableInsert
  | Update
  | Delete
  | Merge
  | Truncate
  | CopyIntoTable
  | CopyIntoLocation
  | CopyFiles
  | CreateStatement
  | Alter
  | AlterCurrent
  | Define
  | AttachTags
  | AttachDataMetric
  | Drop
  | Undrop
  | CommentOn
  | GrantPrivileges
  | GrantOwnership
  | GrantRole
  | GrantCaller
  | RevokeCaller
  | RevokePrivileges
  | RevokeRole
  | AlterSession
  | Call
  | CallWithProcedure
  | Execute
  | ExecuteImmediate
  | ExecuteImmediateFrom
  | Explain
  | Use
  | UseSecondaryRoles
  | SetVariables
  | UnsetVariables
  | Begin
  | Commit
  | Rollback
  | Show
  | ShowGrants
  | Describe
  | DescribeRun
  | Put
  | Get
  | List
  | Remove
  | ScriptingStatement
  | Template
  | UnknownStatement
