export type { Change, ChangeImpact, ChangeSide, VersionStep } from '../change/change.ts'
export { changeImpacts } from '../change/change.ts'
export type {
  ColumnBatch,
  QueryOptions,
  QueryResult,
  ResultColumn,
  SqlClient,
  SqlRow,
  SqlStatistics,
} from '../client/sql-client.ts'
export type { SqlFailureReason } from '../client/sql-error.ts'
export { sqlFailure, sqlFailureCode, sqlFailureReasons } from '../client/sql-error.ts'
export type { SqlStatement } from '../client/sql-statement.ts'
export type { SqlValue } from '../client/sql-value.ts'
export type { Clock } from '../clock/clock.ts'
export { fixedClock, systemClock } from '../clock/clock.ts'
export type { Diagnostic, Location, Severity } from '../diagnostic/diagnostic.ts'
export { formatDiagnostic, formatLocation } from '../diagnostic/format-diagnostic.ts'
export type { DataFileFormat, DataFiles } from '../dialect/data-files.ts'
export { dataFileFormats } from '../dialect/data-files.ts'
export type { DialectCapabilities, SqlDialect, SqlFunction } from '../dialect/sql-dialect.ts'
export { sqlFunctions } from '../dialect/sql-dialect.ts'
export type { ReadableColumn, ReadableTable, WrittenSql } from '../dialect/written-sql.ts'
export { formatError } from '../error/format-error.ts'
export { assertNever, InternalError } from '../error/internal-error.ts'
export type { MeshErrorOptions } from '../error/mesh-error.ts'
export { isMeshError, MeshError } from '../error/mesh-error.ts'
export type { EventFacts } from '../event/create-event.ts'
export { createEvent } from '../event/create-event.ts'
export type { MeshEvent } from '../event/mesh-event.ts'
export { canonicalJson } from '../json/canonical-json.ts'
export { hashJson } from '../json/hash.ts'
export type { LogFacts, Logger } from '../logger/logger.ts'
export { silentLogger } from '../logger/logger.ts'
export {
  assertIdentifier,
  formatIdentifier,
  maxIdentifierLength,
  parseIdentifier,
} from '../name/identifier.ts'
export type { QualifiedName } from '../name/qualified-name.ts'
export { formatQualifiedName, parseQualifiedName, sameQualifiedName } from '../name/qualified-name.ts'
export type { ColumnShape } from '../shape/column.ts'
export type { ForeignKeyShape, KeyShape, UniqueKeyShape } from '../shape/key.ts'
export type { ContractReference, InputPortShape, NamespaceShape, OutputPortShape } from '../shape/port.ts'
export type {
  AccessShape,
  FileFormatShape,
  IngestionShape,
  MetricShape,
  OwnerShape,
  ProductShape,
  ServiceLevelShape,
  TransformationShape,
} from '../shape/product.ts'
export type { TableShape } from '../shape/table.ts'
export type { TagShape } from '../shape/tag.ts'
export type {
  ArrayType,
  BinaryType,
  BooleanType,
  DateType,
  IntegerType,
  LogicalType,
  LogicalTypeKind,
  MapType,
  NumberType,
  ObjectField,
  ObjectType,
  StringType,
  TimestampType,
  TimestampZone,
  TimeType,
  VariantType,
  VectorType,
} from '../type/logical-type.ts'
export type { MeshUrn, UrnKind } from '../urn/mesh-urn.ts'
export { formatUrn, parseUrn, urnKinds } from '../urn/mesh-urn.ts'
export { slug } from '../urn/slug.ts'
