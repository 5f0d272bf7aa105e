import type { CreateStatement } from '../../tree/ddl/create-statement.ts'
import type { ObjectType } from '../../tree/name/object-type.ts'
import type { Cursor } from '../cursor.ts'
import { parseCreateAlert } from './create-alert.ts'
import { parseCreateDynamicTable } from './create-dynamic-table.ts'
import type { NamedHead } from './create-head.ts'
import { parseCreateIndex } from './create-index.ts'
import { parseCreatePipe } from './create-pipe.ts'
import { parseCreatePolicy } from './create-policy.ts'
import {
  parseCreateDataMetricFunction,
  parseCreateExternalFunction,
  parseCreateFunction,
  parseCreateProcedure,
} from './create-routine.ts'
import { parseCreateSemanticView } from './create-semantic-view.ts'
import { parseCreateSequence } from './create-sequence.ts'
import {
  parseCreateDatabase,
  parseCreateDatabaseRole,
  parseCreateFileFormat,
  parseCreateRole,
  parseCreateSchema,
  parseCreateStage,
  parseCreateWarehouse,
} from './create-simple.ts'
import { parseCreateStream } from './create-stream.ts'
import { parseCreateTable } from './create-table.ts'
import {
  parseCreateEventTable,
  parseCreateExternalTable,
  parseCreateHybridTable,
  parseCreateIcebergTable,
  parseCreateInteractiveTable,
} from './create-table-kinds.ts'
import { parseCreateTag } from './create-tag.ts'
import { parseCreateTask } from './create-task.ts'
import { parseCreateMaterializedView, parseCreateView } from './create-view.ts'

/** How the CREATE of one type of object is read. */
interface CreateRule {
  /** What may stand before the type. */
  readonly modifiers: readonly string[]
  /** Reads what follows the name. */
  parse(cursor: Cursor, head: NamedHead): CreateStatement
}

const rule = (parse: CreateRule['parse'], ...modifiers: readonly string[]): CreateRule => ({
  parse,
  modifiers,
})
const policy = rule(parseCreatePolicy)

/** The types that have a node of their own; all others are a {@link CreateObject}. */
export const createRules: ReadonlyMap<ObjectType, CreateRule> = new Map<ObjectType, CreateRule>([
  ['TABLE', rule(parseCreateTable, 'TEMPORARY', 'TRANSIENT', 'PROCEDURE SCOPED')],
  ['HYBRID TABLE', rule(parseCreateHybridTable)],
  ['INTERACTIVE TABLE', rule(parseCreateInteractiveTable)],
  ['ICEBERG TABLE', rule(parseCreateIcebergTable, 'TRANSIENT')],
  ['EXTERNAL TABLE', rule(parseCreateExternalTable)],
  ['EVENT TABLE', rule(parseCreateEventTable)],
  ['DYNAMIC TABLE', rule(parseCreateDynamicTable, 'TRANSIENT', 'ICEBERG')],
  ['INDEX', rule(parseCreateIndex)],
  ['VIEW', rule(parseCreateView, 'SECURE', 'TEMPORARY', 'RECURSIVE')],
  ['MATERIALIZED VIEW', rule(parseCreateMaterializedView, 'SECURE', 'INTERACTIVE')],
  ['SEMANTIC VIEW', rule(parseCreateSemanticView)],
  ['SEQUENCE', rule(parseCreateSequence)],
  ['STREAM', rule(parseCreateStream)],
  ['PIPE', rule(parseCreatePipe)],
  ['STAGE', rule(parseCreateStage, 'TEMPORARY')],
  ['FILE FORMAT', rule(parseCreateFileFormat, 'TEMPORARY')],
  ['TAG', rule(parseCreateTag)],
  ['MASKING POLICY', policy],
  ['ROW ACCESS POLICY', policy],
  ['AGGREGATION POLICY', policy],
  ['PROJECTION POLICY', policy],
  ['JOIN POLICY', policy],
  ['PRIVACY POLICY', policy],
  ['STORAGE LIFECYCLE POLICY', policy],
  ['FUNCTION', rule(parseCreateFunction, 'TEMPORARY', 'SECURE', 'AGGREGATE')],
  ['EXTERNAL FUNCTION', rule(parseCreateExternalFunction, 'SECURE')],
  ['DATA METRIC FUNCTION', rule(parseCreateDataMetricFunction, 'SECURE')],
  ['PROCEDURE', rule(parseCreateProcedure, 'TEMPORARY', 'SECURE')],
  ['TASK', rule(parseCreateTask)],
  ['ALERT', rule(parseCreateAlert)],
  ['DATABASE', rule(parseCreateDatabase, 'TRANSIENT')],
  ['SCHEMA', rule(parseCreateSchema, 'TRANSIENT')],
  ['WAREHOUSE', rule(parseCreateWarehouse)],
  ['ROLE', rule(parseCreateRole)],
  ['DATABASE ROLE', rule(parseCreateDatabaseRole)],
])
