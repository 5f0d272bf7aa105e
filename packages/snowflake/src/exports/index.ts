export type { ApplyReport } from '../apply/apply-report.ts'
export type { CompileOptions } from '../compile/compile-options.ts'
export { compileProduct } from '../compile/compile-product.ts'
export type { Landing } from '../compile/landings-of.ts'
export { landingsOf } from '../compile/landings-of.ts'
export { ownerRole, readerRole } from '../compile/role-names.ts'
export type { ObjectAddress, ObjectKind, RoleAddress } from '../object/address.ts'
export { formatAddress, objectKinds } from '../object/address.ts'
export type { ColumnDefinition, ResultColumnDefinition } from '../object/column-definition.ts'
export type { DatabaseObject } from '../object/database.ts'
export type { DatabaseRoleObject } from '../object/database-role.ts'
export type { DynamicTableObject } from '../object/dynamic-table.ts'
export type { FileFormatDefinition, FileFormatObject } from '../object/file-format.ts'
export { objectKey } from '../object/object-key.ts'
export type { Ownership } from '../object/ownership.ts'
export type { PrivilegeGrant } from '../object/privilege-grant.ts'
export type { RoleObject } from '../object/role.ts'
export type { RoleGrant } from '../object/role-grant.ts'
export type { SchemaObject } from '../object/schema.ts'
export type { AccessObject, NamedObject, SnowflakeObject } from '../object/snowflake-object.ts'
export type { StageObject } from '../object/stage.ts'
export type { TableObject } from '../object/table.ts'
export type { TagObject } from '../object/tag.ts'
export type { ViewObject } from '../object/view.ts'
export type { WarehouseObject } from '../object/warehouse.ts'
export type {
  Plan,
  PlanFingerprint,
  PlanStep,
  PropertyChange,
  RiskClass,
  StepKind,
  UnmanagedItem,
} from '../plan/plan.ts'
export { riskClasses } from '../plan/plan.ts'
export type { AccountScope } from '../state/account-scope.ts'
export { combineStates } from '../state/combine-states.ts'
export type { CurrentState } from '../state/current-state.ts'
export type { DesiredState, ProductPlacement } from '../state/desired-state.ts'
export { scopeOf } from '../state/scope-of.ts'
