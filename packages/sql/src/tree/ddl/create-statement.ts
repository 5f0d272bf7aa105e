import type { CreateAlert } from './create-alert.ts'
import type { CreateClone } from './create-clone.ts'
import type { CreateDatabase } from './create-database.ts'
import type { CreateDynamicTable } from './create-dynamic-table.ts'
import type { CreateEventTable } from './create-event-table.ts'
import type { CreateExternalTable } from './create-external-table.ts'
import type { CreateFileFormat } from './create-file-format.ts'
import type { CreateFromBackup } from './create-from-backup.ts'
import type { CreateHybridTable } from './create-hybrid-table.ts'
import type { CreateIcebergTable } from './create-iceberg-table.ts'
import type { CreateIndex } from './create-index.ts'
import type { CreateInstance } from './create-instance.ts'
import type { CreateInteractiveTable } from './create-interactive-table.ts'
import type { CreateMaterializedView } from './create-materialized-view.ts'
import type { CreateObject } from './create-object.ts'
import type { CreatePipe } from './create-pipe.ts'
import type { CreatePolicy } from './create-policy.ts'
import type { CreateDatabaseRole, CreateRole } from './create-role.ts'
import type {
  CreateDataMetricFunction,
  CreateExternalFunction,
  CreateFunction,
  CreateProcedure,
} from './create-routine.ts'
import type { CreateSchema } from './create-schema.ts'
import type { CreateSemanticView } from './create-semantic-view.ts'
import type { CreateSequence } from './create-sequence.ts'
import type { CreateStage } from './create-stage.ts'
import type { CreateStream } from './create-stream.ts'
import type { CreateTable } from './create-table.ts'
import type { CreateTag } from './create-tag.ts'
import type { CreateTask } from './create-task.ts'
import type { CreateView } from './create-view.ts'
import type { CreateWarehouse } from './create-warehouse.ts'

/** A CREATE of any kind of table. */
export type CreateAnyTable =
  | CreateTable
  | CreateHybridTable
  | CreateInteractiveTable
  | CreateIcebergTable
  | CreateExternalTable
  | CreateEventTable
  | CreateDynamicTable

/** A CREATE of a function or procedure. */
export type CreateRoutine =
  | CreateFunction
  | CreateExternalFunction
  | CreateDataMetricFunction
  | CreateProcedure

/** A CREATE of any object. */
export type CreateStatement =
  | CreateDatabase
  | CreateSchema
  | CreateAnyTable
  | CreateIndex
  | CreateView
  | CreateMaterializedView
  | CreateSemanticView
  | CreateSequence
  | CreateStream
  | CreatePipe
  | CreateStage
  | CreateFileFormat
  | CreateTag
  | CreatePolicy
  | CreateRoutine
  | CreateTask
  | CreateAlert
  | CreateWarehouse
  | CreateRole
  | CreateDatabaseRole
  | CreateObject
  | CreateInstance
  | CreateClone
  | CreateFromBackup
