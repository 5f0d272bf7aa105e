import type { LogicalType } from '@mesh/core'
import type { Credentials } from '../login/read-credentials.ts'
import type { AccountObject, AccountObjectKind } from './account-objects.ts'
import type { Dropped } from './dropped.ts'
import type { Place } from './place.ts'
import {
  type PlainAccountKind,
  type PlainSchemaKind,
  plainAccountKinds,
  plainSchemaKinds,
} from './plain-kinds.ts'
import type { SchemaObject, SchemaObjectKind } from './schema-objects.ts'

/** Types of objects that have an owner and take grants, by the word that SHOW GRANTS uses. */
export const securableKinds = [
  'ACCOUNT',
  'DATABASE',
  'SCHEMA',
  'TABLE',
  'VIEW',
  'DYNAMIC_TABLE',
  'STAGE',
  'FILE_FORMAT',
  'TAG',
  'STREAM',
  'MASKING_POLICY',
  'ROW_ACCESS_POLICY',
  'SEQUENCE',
  'TASK',
  'ALERT',
  'FUNCTION',
  'PROCEDURE',
  'PIPE',
  'DATA_METRIC_FUNCTION',
  ...plainSchemaKinds,
  ...plainAccountKinds,
  'SHARE',
  'LISTING',
  'WAREHOUSE',
  'ROLE',
  'DATABASE_ROLE',
  'USER',
] as const

/** One of {@link securableKinds}. */
export type SecurableKind = (typeof securableKinds)[number]

/** What every object of the account has. Names are exact stored names; `id` is never used again. */
export interface Securable {
  readonly id: number
  readonly kind: SecurableKind
  name: string
  comment: string
  readonly createdOn: number
  /** The role that owns it; null for the account itself and for what the system owns. */
  owner: Role | null
  /** Tag id → value. */
  readonly tags: Map<number, string>
  /** The statement that last defined or altered it; absent for none but its CREATE by the system. */
  lastDdl?: LastDdl
}

/** When an object was last changed, in milliseconds, and which user did it. */
export interface LastDdl {
  readonly at: number
  readonly by: string
}

/** The account: the container of databases, roles, users and warehouses. */
export interface Account extends Securable {
  readonly kind: 'ACCOUNT'
  /** The last id that was given to an object. */
  lastId: number
  readonly databases: Map<string, Database>
  readonly roles: Map<string, AccountRole>
  readonly users: Map<string, User>
  readonly warehouses: Map<string, Warehouse>
  /** Everything else that no database holds: by kind, then by name. */
  readonly objects: Map<AccountObjectKind, Map<string, AccountObject>>
  readonly dropped: Dropped<Database>[]
  /** What listings of the organization give without a database made of them, by their locators. */
  readonly mounted: Map<string, Database>
}

/** A database and the roles that live in it. */
export interface Database extends Securable {
  readonly kind: 'DATABASE'
  /** Whether what is made in it is transient. */
  readonly transient?: boolean
  /** In days; null for as long as the account. */
  retentionDays: number | null
  readonly schemas: Map<string, Schema>
  readonly dropped: Dropped<Schema>[]
  readonly roles: Map<string, DatabaseRole>
  /** Of a database that another account shares. */
  readonly imported?: ImportedFrom
}

/** A schema. Tables, views and dynamic tables share one space of names. */
export interface Schema extends Securable {
  readonly kind: 'SCHEMA'
  /** Whether tables that are made in it are transient. */
  readonly transient?: boolean
  readonly database: Database
  /** In days; null for as long as its database. */
  retentionDays: number | null
  readonly relations: Map<string, Relation>
  readonly dropped: Dropped<Relation>[]
  /** Everything but relations: by kind, then by name. */
  readonly objects: Map<SchemaObjectKind, Map<string, SchemaObject>>
  /** Whether its owner decides about the grants on what is in it. */
  managedAccess?: boolean
  /** Of a schema that another account shares. */
  readonly shared?: SharedObject
}

/** A column as DESCRIBE shows it. */
export interface Column {
  /** Given when somebody asks; see `columnId`. */
  id?: number
  name: string
  /** Its name in DuckDB, where that is another one. */
  stored?: string
  type: LogicalType
  nullable: boolean
  comment: string | null
  /** The DEFAULT expression in Snowflake SQL. */
  default: string | null
  /** AUTOINCREMENT: the counter that gives its values where INSERT gives none. */
  readonly identity?: ColumnIdentity
  /** Whether rows have the default that were there before the column: it cannot be dropped. */
  readonly defaultStays?: boolean
  readonly tags: Map<number, string>
  /** The masking policy that is set on it, with the columns that it takes; absent for none. */
  masking?: Attached<MaskingPolicy> | undefined
}

/** A policy on what it is set on. */
export interface Attached<Kind extends Policy> {
  readonly policy: Kind
  /** Names of the columns that its parameters stand for, in their order. */
  readonly columns: readonly string[]
}

/** How a column numbers its rows. */
export interface ColumnIdentity {
  /** A counter of the storage. */
  readonly counter: string
  readonly start: bigint
  readonly increment: bigint
  readonly ordered: boolean
}

/** The columns of a table before some change of them. */
export interface Shape {
  /** The commit that made the change: at earlier moments the table had these columns. */
  readonly until: number
  readonly columns: readonly Readonly<Column>[]
}

/** A key of a table. Snowflake keeps keys as information and does not enforce them. */
export interface TableKey {
  readonly kind: 'primary' | 'unique' | 'foreign'
  readonly name: string
  readonly columns: readonly string[]
  readonly references?: { readonly table: Table; readonly columns: readonly string[] }
  readonly rely: boolean
  readonly createdOn: number
}

/** What a session can have for itself. */
interface PerhapsTemporary {
  /** The place of the session that has it for itself, and with which it ends; absent for what everybody can see. */
  readonly temporaryIn?: Place
}

interface RelationBase extends Securable, PerhapsTemporary {
  schema: Schema
  /** How long its past is kept, in days; null for as long as that of its schema. */
  retentionDays: number | null
  readonly columns: Column[]
  readonly keys: TableKey[]
  /** The commits before it was made. */
  readonly born: number
  /** The first moment that its past still tells of; absent when that is its birth. */
  forgotten?: number
  /** The columns that it had before, oldest first; absent when they were always the same. */
  shapes?: readonly Shape[]
  /** Grows with every change of its rows: tells whether a dynamic table is behind. */
  version: number
  /** When its rows were last changed, in milliseconds; absent for never. */
  changedOn?: number
  /** The row access policy that is set on it; absent for none. */
  rowAccess?: Attached<RowAccessPolicy> | undefined
  /** Of what another account shares. */
  readonly shared?: SharedObject
  /** What it is in the account that shares it. */
  readonly origin?: Relation
  /** What is measured of it by itself; absent for nothing. */
  metrics?: readonly MetricAssociation[]
  /** DATA_METRIC_SCHEDULE; absent for the default, empty for never. */
  metricSchedule?: string | undefined
  /** When it is measured next, in milliseconds; null for never, or when it changes. */
  metricsDueAt?: number | null
}

/** A table; its rows are in the DuckDB table `storage`. */
export interface Table extends RelationBase {
  readonly kind: 'TABLE'
  readonly storage: string
  readonly transient: boolean
  /** The clustering key as SHOW has it: `LINEAR(A, B)`; absent or null for none. */
  clusterBy?: string | null
}

/** What a materialized view has beside its query. Its rows are those of the query at any time. */
export interface Materialized {
  readonly base: Table
  /** The clustering key as SHOW has it; null for none. */
  clusterBy: string | null
  /** Why it cannot be read; null when it can. */
  invalid: string | null
}

/** A view: a query that runs with the rights of its owner. */
export interface View extends RelationBase {
  readonly kind: 'VIEW'
  secure: boolean
  readonly text: string
  readonly query: string
  /** What only a materialized view has. */
  readonly materialized?: Materialized
}

/** A dynamic table: a query whose rows are kept in the DuckDB table `storage`. */
export interface DynamicTable extends RelationBase {
  readonly kind: 'DYNAMIC_TABLE'
  readonly storage: string
  readonly text: string
  readonly query: string
  targetLag: string
  warehouse: string
  readonly refreshMode: string
  /** The versions of the inputs that the rows were made from, by object id; null before the first refresh. */
  inputs: ReadonlyMap<number, number> | null
  /** Whether it is suspended: by somebody, or because a dynamic table that it reads is. */
  suspended?: 'BY_USER' | 'BY_UPSTREAM' | null
  suspendedOn?: number | null
  refreshedOn: number | null
}

/** What a query can read from. */
export type Relation = Table | View | DynamicTable

/** An internal stage: a folder of its own inside the server's temporary folder. */
export interface Stage extends Securable, PerhapsTemporary {
  readonly kind: 'STAGE'
  readonly schema: Schema
  readonly folder: string
  fileFormat: FormatOptions | null
  /** What its directory table lists, by path; absent without one. */
  directory?: ReadonlyMap<string, ListedFile> | undefined
}

/** A file as a directory table has it. */
export interface ListedFile {
  readonly size: number
  readonly modifiedMs: number
  readonly md5: string
}

/** Options of a file format by their upper-case name. */
export type FormatOptions = Readonly<Record<string, unknown>>

/** A named file format. */
export interface FileFormat extends Securable, PerhapsTemporary {
  readonly kind: 'FILE_FORMAT'
  readonly schema: Schema
  readonly options: FormatOptions
}

/** A tag that can be set on objects and columns. */
export interface Tag extends Securable {
  readonly kind: 'TAG'
  readonly schema: Schema
  readonly allowedValues: readonly string[] | null
  /** The masking policies of columns that carry it, one for each type. */
  maskingPolicies?: readonly MaskingPolicy[]
}

/** A parameter of a policy. */
export interface PolicyParameter {
  readonly name: string
  readonly type: LogicalType
}

interface PolicyBase extends Securable {
  readonly schema: Schema
  readonly parameters: readonly PolicyParameter[]
  readonly returns: LogicalType
  /** An expression of Snowflake's SQL over the parameters. */
  body: string
}

/** What a column shows instead of its values. */
export interface MaskingPolicy extends PolicyBase {
  readonly kind: 'MASKING_POLICY'
}

/** Which rows of a table there are for whoever asks. */
export interface RowAccessPolicy extends PolicyBase {
  readonly kind: 'ROW_ACCESS_POLICY'
}

/** A policy that is an expression. */
export type Policy = MaskingPolicy | RowAccessPolicy

/** A stream: what became of the rows of a table since somebody last used it. */
export interface Stream extends Securable {
  readonly kind: 'STREAM'
  readonly schema: Schema
  readonly source: Table | DynamicTable
  readonly mode: 'DEFAULT' | 'APPEND_ONLY'
  /** The commits that it has told of. */
  offset: number
}

/** A sequence: gives numbers, each once. */
export interface Sequence extends Securable {
  readonly kind: 'SEQUENCE'
  readonly schema: Schema
  /** A counter of the storage. */
  readonly counter: string
  readonly start: bigint
  increment: bigint
  ordered: boolean
}

/** A task: a statement that runs on a schedule, after others, or when it is told to. */
export interface Task extends Securable {
  readonly kind: 'TASK'
  readonly schema: Schema
  warehouse: string | null
  schedule: string | null
  /** Names of the tasks of the schema that it runs after. */
  after: readonly string[]
  /** WHEN, in Snowflake's SQL. */
  condition: string | null
  definition: string
  started: boolean
  /** When it runs next; null for never by itself. */
  dueAt: number | null
  suspendedOn: number | null
  suspendedReason?: 'USER_SUSPENDED' | 'SUSPENDED_DUE_TO_ERRORS' | undefined
  /** The root of the graph that it runs after, whatever became of it, by name; absent for a task that finalizes none. */
  finalizes?: string | undefined
  /** Options and parameters of its session, by name. */
  options?: Readonly<Record<string, string>>
  /** Runs of its graph that have failed, one after the other. */
  failures?: number
}

/** A pipe: loads the files of a stage into a table, each once. */
export interface Pipe extends Securable {
  readonly kind: 'PIPE'
  readonly schema: Schema
  /** Its COPY INTO, as it was written. */
  readonly definition: string
  /** Whether files are loaded when they come. */
  readonly autoIngest: boolean
  paused: boolean
  /** Files that REFRESH sent while it was paused, by their paths in the stage. */
  queue: readonly string[]
  /** Files that are not looked at again while they stay as they are: those that were there before it, and those that it cannot load. Path → milliseconds. */
  readonly passed: Map<string, number>
  /** Why its statement could not be run the last time; null when it could. */
  error: string | null
}

/** An alert: a condition that is looked at on a schedule, and what is done when it gives rows. */
export interface Alert extends Securable {
  readonly kind: 'ALERT'
  readonly schema: Schema
  warehouse: string | null
  schedule: string
  /** A query, SHOW or CALL. */
  condition: string
  action: string
  /** By name. */
  options: Readonly<Record<string, string>>
  started: boolean
  /** When it runs next; null for never by itself. */
  dueAt: number | null
  /** Runs that have failed, one after the other. */
  failures: number
  /** Whether it is suspended because it failed too often; null for one that never was. */
  autoSuspended: boolean | null
  /** When the last run was scheduled whose condition could be told; null for none. */
  lastSuccess: number | null
}

/** A parameter of a function or a procedure. */
export interface RoutineParameter {
  readonly name: string
  readonly type: LogicalType
  /** Set for one whose value a procedure hands back. */
  readonly mode?: 'OUT'
  /** The DEFAULT expression in Snowflake SQL; null for an argument that every call gives. */
  readonly default: string | null
}

/** A column of the table that a function or a procedure gives. */
export interface RoutineColumn {
  readonly name: string
  readonly type: LogicalType
}

/** What a function or a procedure gives: one value, or a table. */
export type RoutineResult =
  | { readonly kind: 'value'; readonly type: LogicalType; readonly nullable: boolean }
  | { readonly kind: 'table'; readonly columns: readonly RoutineColumn[] }

interface RoutineBase extends Securable {
  schema: Schema
  readonly parameters: readonly RoutineParameter[]
  readonly returns: RoutineResult
  /** The code between its quotes, as it was written. */
  readonly body: string
  secure: boolean
  /** Whether NULL as an argument gives NULL without a call: RETURNS NULL ON NULL INPUT. */
  readonly strict: boolean
  readonly volatility: 'VOLATILE' | 'IMMUTABLE'
}

/** A function of one's own: several may have one name, for arguments of other types. */
export interface UserFunction extends RoutineBase {
  readonly kind: 'FUNCTION'
  readonly language: 'SQL' | 'JAVASCRIPT'
  readonly memoizable: boolean
}

/** A stored procedure. */
export interface Procedure extends RoutineBase {
  readonly kind: 'PROCEDURE'
  readonly language: 'SQL' | 'JAVASCRIPT'
  executeAs: 'OWNER' | 'CALLER'
}

/** What has a name and types of arguments. */
export type Routine = UserFunction | Procedure

/** A table that a data metric function measures, and the columns that it takes of it. */
export interface MetricParameter {
  readonly name: string
  readonly columns: readonly RoutineColumn[]
}

/** A function that measures tables: a query over them that gives one number. */
export interface DataMetricFunction extends Securable {
  readonly kind: 'DATA_METRIC_FUNCTION'
  readonly schema: Schema
  readonly parameters: readonly MetricParameter[]
  /** The query between the quotes. */
  readonly body: string
  secure: boolean
}

/** A data metric function on a table or a view. */
export interface MetricAssociation {
  readonly id: number
  /** Database, schema and name of the function. */
  readonly metric: readonly string[]
  /** The function itself; null for one of Snowflake's own. */
  readonly functionId: number | null
  /** Columns of the table. */
  readonly columns: readonly string[]
  /** Further tables by their full names, with the columns of each. */
  readonly others: readonly { readonly table: readonly string[]; readonly columns: readonly string[] }[]
  /** The condition of ACCEPTED_VALUES; null for other functions. */
  readonly condition: string | null
  /** EXECUTE AS ROLE; null for the owner of the table. */
  readonly role: AccountRole | null
  readonly expectations: readonly MetricExpectation[]
  readonly suspended: boolean
}

/** What the value of a metric should be: a condition over VALUE. */
export interface MetricExpectation {
  readonly id: number
  readonly name: string
  readonly condition: string
}

/** The value of an option. */
export type Setting = string | boolean | readonly Setting[] | { readonly [key: string]: Setting }

/** What has a name and options, which are kept and shown. */
export interface Plain extends Securable {
  /** What stands before the kind: STORAGE of an integration; empty for nothing. */
  readonly variety: string
  /** By upper-case name; a secret is `hidden`. */
  readonly settings: Map<string, Setting>
  /** Clauses without `=`, as they were written. */
  clauses: readonly string[]
}

/** Something plain that a schema holds. */
export interface PlainSchemaObject extends Plain {
  readonly kind: PlainSchemaKind
  readonly schema: Schema
}

/** Something plain of the account. */
export interface PlainAccountObject extends Plain {
  readonly kind: PlainAccountKind
}

/** What other accounts may read: what was granted to it. */
export interface Share extends Securable {
  readonly kind: 'SHARE'
  /** Whether views in it have to be secure. */
  secureOnly: boolean
  /** Names of the accounts. */
  accounts: readonly string[]
}

/** An offer of a share to other accounts. */
export interface Listing extends Securable {
  readonly kind: 'LISTING'
  readonly organization: boolean
  /** Its name in all accounts. */
  readonly globalName: string
  /** Name of the share; null for none. */
  readonly share: string | null
  /** In YAML. */
  manifest: string
  state: 'DRAFT' | 'PUBLISHED' | 'UNPUBLISHED'
  updatedOn: number
  publishedOn: number | null
}

/** Where a database comes from that another account shares. */
export interface ImportedFrom {
  readonly account: string
  readonly share: string
  readonly shareId: number
  /** Id of the listing that it was made of; null for a share that was given directly. */
  readonly listing: number | null
  /** Whether it is shared no more; it does not come back. */
  gone: boolean
}

/** How something of another account is shared. */
export interface SharedObject {
  readonly database: Database
  readonly privileges: readonly string[]
  /** Whether the share itself holds it, for whoever has IMPORTED PRIVILEGES. */
  readonly direct: boolean
  /** Names of the database roles of the share that hold it. */
  readonly roles: readonly string[]
}

/** A warehouse. It exists to be named and granted; the engine always runs. */
export interface Warehouse extends Securable {
  readonly kind: 'WAREHOUSE'
  /** What was set, by name, as text. */
  options?: Readonly<Record<string, string>>
  /** When it was started by itself, in milliseconds; null for never, absent for when it was made. */
  resumedOn?: number | null
  /** The statement after which it was suspended: one that comes later starts it. Absent or null while it is not. */
  suspended?: { readonly after: string | null } | null
  /** When somebody suspended it, in milliseconds, the newest last. */
  stops?: readonly number[]
}

/** A role of the account. */
export interface AccountRole extends Securable {
  readonly kind: 'ROLE'
}

/** A role that lives in a database. */
export interface DatabaseRole extends Securable {
  readonly kind: 'DATABASE_ROLE'
  readonly database: Database
}

/** Who can own and be granted. */
export type Role = AccountRole | DatabaseRole

/** Who can log in. */
export interface User extends Securable {
  readonly kind: 'USER'
  /** What lets it in, as whoever started the server said; null for a user that SQL made. */
  credentials: Credentials | null
  /** What lets it in, as SQL said. */
  login: UserLogin
  /** Its options by upper-case name, but for secrets. */
  readonly settings: Map<string, Setting>
  defaultRole: string
}

/** What lets a user in. Of passwords and tokens only what they can be compared with is kept. */
export interface UserLogin {
  readonly password: { readonly hash: string; readonly setOn: number } | null
  /** As PEM or what stands between its lines, by RSA_PUBLIC_KEY and RSA_PUBLIC_KEY_2. */
  readonly keys: ReadonlyMap<string, string>
  readonly tokens: readonly AccessToken[]
}

/** A programmatic access token. Times are milliseconds. */
export interface AccessToken {
  readonly name: string
  readonly hash: string
  /** Name of the only role that it is good for; null for any. */
  readonly role: string | null
  readonly createdOn: number
  readonly expiresAt: number
  readonly disabled: boolean
  readonly comment: string
}

/** Any object of the account. */
export type AnySecurable =
  | Account
  | Database
  | Schema
  | Relation
  | SchemaObject
  | AccountObject
  | Warehouse
  | Role
  | User
