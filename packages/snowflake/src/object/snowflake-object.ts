import type { DatabaseObject } from './database.ts'
import type { DatabaseRoleObject } from './database-role.ts'
import type { DynamicTableObject } from './dynamic-table.ts'
import type { FileFormatObject } from './file-format.ts'
import type { Ownership } from './ownership.ts'
import type { PrivilegeGrant } from './privilege-grant.ts'
import type { RoleObject } from './role.ts'
import type { RoleGrant } from './role-grant.ts'
import type { SchemaObject } from './schema.ts'
import type { StageObject } from './stage.ts'
import type { TableObject } from './table.ts'
import type { TagObject } from './tag.ts'
import type { ViewObject } from './view.ts'
import type { WarehouseObject } from './warehouse.ts'

/** An object with a name of its own. */
export type NamedObject =
  | WarehouseObject
  | RoleObject
  | DatabaseObject
  | SchemaObject
  | TagObject
  | DatabaseRoleObject
  | FileFormatObject
  | StageObject
  | TableObject
  | ViewObject
  | DynamicTableObject

/** Who may do what. */
export type AccessObject = PrivilegeGrant | RoleGrant | Ownership

/** Anything that a plan can bring about. */
export type SnowflakeObject = NamedObject | AccessObject

/** Whether an object has a name of its own. */
export const isNamedObject = (object: SnowflakeObject): object is NamedObject =>
  object.kind !== 'privilege-grant' && object.kind !== 'role-grant' && object.kind !== 'ownership'
