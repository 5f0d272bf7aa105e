import type { GrantOwnership } from './access/grant-ownership.ts'
import type { GrantPrivileges, RevokePrivileges } from './access/grant-privileges.ts'
import type { GrantRole, RevokeRole } from './access/grant-role.ts'
import type { Alter } from './ddl/alter.ts'
import type { CommentOn } from './ddl/comment-on.ts'
import type { CreateDatabase } from './ddl/create-database.ts'
import type { CreateDynamicTable } from './ddl/create-dynamic-table.ts'
import type { CreateFileFormat } from './ddl/create-file-format.ts'
import type { CreateObject } from './ddl/create-object.ts'
import type { CreateDatabaseRole, CreateRole } from './ddl/create-role.ts'
import type { CreateSchema } from './ddl/create-schema.ts'
import type { CreateStage } from './ddl/create-stage.ts'
import type { CreateTable } from './ddl/create-table.ts'
import type { CreateTag } from './ddl/create-tag.ts'
import type { CreateView } from './ddl/create-view.ts'
import type { CreateWarehouse } from './ddl/create-warehouse.ts'
import type { Drop } from './ddl/drop.ts'
import type { CopyIntoTable } from './dml/copy-into-table.ts'
import type { Delete } from './dml/delete.ts'
import type { Insert } from './dml/insert.ts'
import type { Truncate } from './dml/truncate.ts'
import type { Update } from './dml/update.ts'
import type { Query } from './query/query.ts'
import type { ScriptingStatement } from './scripting/scripting-statement.ts'
import type { AlterSession } from './session/alter-session.ts'
import type { Begin, Commit, Rollback } from './session/transaction.ts'
import type { Use, UseSecondaryRoles } from './session/use.ts'
import type { SetVariables, UnsetVariables } from './session/variable.ts'
import type { Describe } from './show/describe.ts'
import type { Show, ShowGrants } from './show/show.ts'
import type { Get } from './stage/get.ts'
import type { List } from './stage/list.ts'
import type { Put } from './stage/put.ts'
import type { Remove } from './stage/remove.ts'
import type { UnknownStatement } from './unknown-statement.ts'

/** A CREATE of any object. */
export type CreateStatement =
  | CreateDatabase
  | CreateSchema
  | CreateTable
  | CreateView
  | CreateDynamicTable
  | CreateWarehouse
  | CreateStage
  | CreateFileFormat
  | CreateTag
  | CreateRole
  | CreateDatabaseRole
  | CreateObject

/** One statement, whole. */
export type Statement =
  | Query
  | Insert
  | Update
  | Delete
  | Truncate
  | CopyIntoTable
  | CreateStatement
  | Alter
  | Drop
  | CommentOn
  | GrantPrivileges
  | GrantOwnership
  | GrantRole
  | RevokePrivileges
  | RevokeRole
  | AlterSession
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
  | Put
  | Get
  | List
  | Remove
  | ScriptingStatement
  | UnknownStatement
