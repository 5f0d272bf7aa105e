export type { BindOptions } from '../bind/bind-options.ts'
export { bindQuery } from '../bind/bind-query.ts'
export { bindQueryAsync } from '../bind/bind-query-async.ts'
export { bindStatement } from '../bind/bind-statement.ts'
export { bindStatementAsync } from '../bind/bind-statement-async.ts'
export type {
  BoundColumn,
  BoundQuery,
  BoundReference,
  BoundRelation,
  ColumnInput,
  ColumnOrigin,
  ColumnUse,
  ExpressionOrigin,
  FileOrigin,
  QueryBinding,
  RelationSource,
  RowClause,
  RowInfluence,
  StarOrigin,
  TableOrigin,
} from '../bind/bound-query.ts'
export { columnUses } from '../bind/bound-query.ts'
export type {
  BoundWrite,
  StatementBinding,
  WriteAction,
  WrittenColumn,
} from '../bind/bound-statement.ts'
export { completeName } from '../bind/complete-name.ts'
export { createCatalogOf } from '../bind/create-catalog-of.ts'
export type {
  AsyncSqlCatalog,
  CatalogColumn,
  CatalogFunction,
  CatalogTable,
  CatalogTableKind,
  SqlCatalog,
  SqlSession,
} from '../bind/sql-catalog.ts'
export { duckDbDialect } from '../dialect/duckdb-dialect.ts'
export { snowflakeDialect } from '../dialect/snowflake-dialect.ts'
export type { FormatOptions } from '../format/format-sql.ts'
export { formatSql } from '../format/format-sql.ts'
export { compileSql } from '../fragment/compile-sql.ts'
export type { FragmentPart, SqlFragment } from '../fragment/fragment.ts'
export { isSqlFragment } from '../fragment/fragment.ts'
export { sql } from '../fragment/sql.ts'
export { checkCall } from '../function/check-call.ts'
export { findFunction, functionNames } from '../function/find-function.ts'
export type {
  FunctionForm,
  FunctionKind,
  FunctionParameter,
  FunctionSignature,
} from '../function/function-signature.ts'
export { functionKinds } from '../function/function-signature.ts'
export type { TableFunctionColumns } from '../function/table-columns.ts'
export { tableColumnsOf } from '../function/table-columns.ts'
export { lintSql } from '../lint/lint-sql.ts'
export { maxSqlDepth } from '../parse/max-sql-depth.ts'
export { parseExpression } from '../parse/parse-expression.ts'
export type { ParseOptions } from '../parse/parse-options.ts'
export { parseQuery } from '../parse/parse-query.ts'
export type { Script, ScriptStatement } from '../parse/parse-script.ts'
export { parseScript } from '../parse/parse-script.ts'
export { parseStatement } from '../parse/parse-statement.ts'
export { fingerprintSql } from '../render/fingerprint-sql.ts'
export type { RenderOptions } from '../render/render-options.ts'
export { renderSql } from '../render/render-sql.ts'
export { splitStatementStream } from '../split/split-statement-stream.ts'
export { splitStatements } from '../split/split-statements.ts'
export type { StatementSlice } from '../split/statement-slice.ts'
export { createLocator, type Locator } from '../token/create-locator.ts'
export { locate } from '../token/locate.ts'
export type { Token, TokenKind, Trivia } from '../token/token.ts'
export { tokenize } from '../token/tokenize.ts'
export type { GrantCaller, RevokeCaller } from '../tree/access/grant-caller.ts'
export type { GrantOwnership } from '../tree/access/grant-ownership.ts'
export type { GrantPrivileges, RevokePrivileges } from '../tree/access/grant-privileges.ts'
export type { GrantRole, RevokeRole } from '../tree/access/grant-role.ts'
export type {
  GrantOnAccount,
  GrantOnObject,
  GrantOnObjects,
  GrantTarget,
} from '../tree/access/grant-target.ts'
export type { Grantee } from '../tree/access/grantee.ts'
export type { Comment, NodeComments } from '../tree/comment.ts'
export type { Alter } from '../tree/ddl/alter.ts'
export type {
  AddAllowedValues,
  AddColumns,
  AddConstraint,
  AlterAction,
  AlterColumn,
  AlterConstraint,
  AlterDataMetrics,
  AttachPolicy,
  ChangeState,
  DetachPolicy,
  DropAllowedValues,
  DropColumns,
  DropConstraint,
  RenameColumn,
  RenameTo,
  SetProperties,
  SetTags,
  SwapWith,
  UnsetProperties,
  UnsetTags,
} from '../tree/ddl/alter-action.ts'
export type { AlterCurrent } from '../tree/ddl/alter-current.ts'
export type { AttachDataMetric, AttachTags, AttachTarget } from '../tree/ddl/attach.ts'
export type { AttachedPolicy, PolicyType } from '../tree/ddl/attached-policy.ts'
export type {
  ColumnChange,
  DropDefault,
  DropNotNull,
  SetComment,
  SetDataType,
  SetDefault,
  SetNotNull,
  UnsetComment,
} from '../tree/ddl/column-change.ts'
export type { ColumnDefinition, Identity } from '../tree/ddl/column-definition.ts'
export type { CommentOn } from '../tree/ddl/comment-on.ts'
export type {
  CheckConstraint,
  Constraint,
  ForeignKeyConstraint,
  KeyConstraint,
} from '../tree/ddl/constraint.ts'
export type { CreateAlert } from '../tree/ddl/create-alert.ts'
export type { CreateBase, TargetState } from '../tree/ddl/create-base.ts'
export type { CreateClone } from '../tree/ddl/create-clone.ts'
export type { CreateDatabase } from '../tree/ddl/create-database.ts'
export type { CreateDynamicTable } from '../tree/ddl/create-dynamic-table.ts'
export type { CreateEventTable } from '../tree/ddl/create-event-table.ts'
export type { CreateExternalTable } from '../tree/ddl/create-external-table.ts'
export type { CreateFileFormat } from '../tree/ddl/create-file-format.ts'
export type { CreateFromBackup } from '../tree/ddl/create-from-backup.ts'
export type { CreateHybridTable, TableIndex } from '../tree/ddl/create-hybrid-table.ts'
export type { CreateIcebergTable } from '../tree/ddl/create-iceberg-table.ts'
export type { CreateIndex } from '../tree/ddl/create-index.ts'
export type { CreateInstance } from '../tree/ddl/create-instance.ts'
export type { CreateInteractiveTable } from '../tree/ddl/create-interactive-table.ts'
export type { CreateMaterializedView } from '../tree/ddl/create-materialized-view.ts'
export type { CreateObject } from '../tree/ddl/create-object.ts'
export type { CreatePipe } from '../tree/ddl/create-pipe.ts'
export type { CreatePolicy } from '../tree/ddl/create-policy.ts'
export type { CreateDatabaseRole, CreateRole } from '../tree/ddl/create-role.ts'
export type {
  CreateDataMetricFunction,
  CreateExternalFunction,
  CreateFunction,
  CreateProcedure,
  RoutineBase,
} from '../tree/ddl/create-routine.ts'
export type { CreateSchema } from '../tree/ddl/create-schema.ts'
export type {
  CreateSemanticView,
  SemanticExpression,
  SemanticRelationship,
  SemanticTable,
} from '../tree/ddl/create-semantic-view.ts'
export type { CreateSequence } from '../tree/ddl/create-sequence.ts'
export type { CreateStage } from '../tree/ddl/create-stage.ts'
export type { CreateAnyTable, CreateRoutine, CreateStatement } from '../tree/ddl/create-statement.ts'
export type { CreateStream } from '../tree/ddl/create-stream.ts'
export type { CreateTable } from '../tree/ddl/create-table.ts'
export type { CreateTag } from '../tree/ddl/create-tag.ts'
export type { CreateTask } from '../tree/ddl/create-task.ts'
export type { CreateView, ViewBase, ViewColumn } from '../tree/ddl/create-view.ts'
export type { CreateWarehouse } from '../tree/ddl/create-warehouse.ts'
export type { DataMetric, MetricTable } from '../tree/ddl/data-metric.ts'
export type { Define } from '../tree/ddl/define.ts'
export type { Drop } from '../tree/ddl/drop.ts'
export type { RoutineBody, RoutineParameter, RoutineParts, RoutineReturn } from '../tree/ddl/routine.ts'
export type { TableBase } from '../tree/ddl/table-base.ts'
export type { TableArchive, TableLike, TableSource, TableTemplate } from '../tree/ddl/table-source.ts'
export type { Undrop } from '../tree/ddl/undrop.ts'
export type { CopyFiles } from '../tree/dml/copy-files.ts'
export type { CopyIntoLocation } from '../tree/dml/copy-into-location.ts'
export type { CopyIntoTable } from '../tree/dml/copy-into-table.ts'
export type { Delete } from '../tree/dml/delete.ts'
export type { Insert } from '../tree/dml/insert.ts'
export type { Merge, MergeClause, MergeDelete, MergeInsert, MergeUpdate } from '../tree/dml/merge.ts'
export type { InsertBranch, InsertTarget, MultiTableInsert } from '../tree/dml/multi-table-insert.ts'
export type { Truncate } from '../tree/dml/truncate.ts'
export type { Assignment, Update } from '../tree/dml/update.ts'
export type { Case, CaseBranch } from '../tree/expression/case.ts'
export type { Cast, Collate } from '../tree/expression/cast.ts'
export type { ArrayConstant, ObjectConstant, ObjectMember, Row } from '../tree/expression/collection.ts'
export type {
  ColumnReference,
  DynamicColumn,
  OuterJoinColumn,
  PositionalColumn,
} from '../tree/expression/column-reference.ts'
export type { DefaultValue } from '../tree/expression/default-value.ts'
export type { Expression } from '../tree/expression/expression.ts'
export type {
  Argument,
  DatePart,
  ExtractDatePart,
  FunctionCall,
  Lambda,
  LambdaParameter,
  ModelVersion,
  NamedArgument,
  StarArgument,
  TableArgument,
} from '../tree/expression/function-call.ts'
export type {
  BinaryLiteral,
  BooleanLiteral,
  IntervalLiteral,
  Literal,
  NullLiteral,
  NumberLiteral,
  StringLiteral,
  TypedLiteral,
  TypeLiteral,
} from '../tree/expression/literal.ts'
export type {
  Arithmetic,
  ArithmeticOperator,
  Comparison,
  ComparisonOperator,
  Logical,
  Unary,
  UnaryOperator,
} from '../tree/expression/operator.ts'
export type { Placeholder, Variable } from '../tree/expression/parameter.ts'
export type { Path, PathIndex, PathKey, PathSegment } from '../tree/expression/path.ts'
export type {
  Between,
  Exists,
  InList,
  InQuery,
  Is,
  IsDistinctFrom,
  Like,
  LikeAny,
  QuantifiedComparison,
} from '../tree/expression/predicate.ts'
export type { Subquery } from '../tree/expression/subquery.ts'
export type { Template } from '../tree/expression/template.ts'
export type { TextOrBind } from '../tree/expression/text-or-bind.ts'
export type {
  FrameBound,
  WindowFrame,
  WindowReference,
  WindowSpecification,
} from '../tree/expression/window.ts'
export type { Identifier } from '../tree/name/identifier.ts'
export type { NamedObject } from '../tree/name/named-object.ts'
export type { ObjectName } from '../tree/name/object-name.ts'
export type { ObjectType } from '../tree/name/object-type.ts'
export { objectTypes } from '../tree/name/object-type.ts'
export { toQualifiedName } from '../tree/name/to-qualified-name.ts'
export type { NodeBase, Span } from '../tree/node.ts'
export { findProperty } from '../tree/property/find-property.ts'
export type { Keyword, Phrase } from '../tree/property/phrase.ts'
export { phraseKeywords } from '../tree/property/phrase-text.ts'
export type { Property, PropertyGroup, PropertyList, PropertyValue } from '../tree/property/property.ts'
export { propertyText } from '../tree/property/property-text.ts'
export type { TagAssignment } from '../tree/property/tag-assignment.ts'
export type { ConnectBy } from '../tree/query/connect-by.ts'
export type { Flow } from '../tree/query/flow.ts'
export type { ForUpdate } from '../tree/query/for-update.ts'
export type { GroupBy, GroupingElement } from '../tree/query/group-by.ts'
export type { OrderAll, OrderItem } from '../tree/query/order-item.ts'
export type { Query, QueryBody } from '../tree/query/query.ts'
export type { NamedWindow, Select, SelectItem } from '../tree/query/select.ts'
export type { SetOperation, SetOperator } from '../tree/query/set-operation.ts'
export type { Star, StarRename, StarReplacement } from '../tree/query/star.ts'
export type { Values } from '../tree/query/values.ts'
export type { CommonTable, ModelAlias, With } from '../tree/query/with.ts'
export type { Assign } from '../tree/scripting/assign.ts'
export type { Await, Cancel } from '../tree/scripting/await.ts'
export type { Block } from '../tree/scripting/block.ts'
export type { CaseStatement } from '../tree/scripting/case-statement.ts'
export type { CursorDeclaration } from '../tree/scripting/cursor-declaration.ts'
export type { CloseCursor, FetchCursor, OpenCursor } from '../tree/scripting/cursor-statement.ts'
export type { Declaration } from '../tree/scripting/declaration.ts'
export type { ExceptionDeclaration } from '../tree/scripting/exception-declaration.ts'
export type { ExceptionHandler } from '../tree/scripting/exception-handler.ts'
export type { FunctionStatement } from '../tree/scripting/function-statement.ts'
export type { If } from '../tree/scripting/if.ts'
export type { Job } from '../tree/scripting/job.ts'
export type { Break, Continue } from '../tree/scripting/jump.ts'
export type { Let } from '../tree/scripting/let.ts'
export type { ForEach, ForRange, Loop, Repeat, While } from '../tree/scripting/loop.ts'
export type { NullStatement } from '../tree/scripting/null-statement.ts'
export type { ProcedureDeclaration } from '../tree/scripting/procedure-declaration.ts'
export type { Raise } from '../tree/scripting/raise.ts'
export type { ResultSetDeclaration } from '../tree/scripting/result-set-declaration.ts'
export type { Return } from '../tree/scripting/return.ts'
export type { ScriptValue } from '../tree/scripting/script-value.ts'
export type { ScriptingStatement } from '../tree/scripting/scripting-statement.ts'
export type { StatementBranch } from '../tree/scripting/statement-branch.ts'
export type { VariableDeclaration } from '../tree/scripting/variable-declaration.ts'
export type { AlterSession } from '../tree/session/alter-session.ts'
export type { Call } from '../tree/session/call.ts'
export type { CallWithProcedure } from '../tree/session/call-with-procedure.ts'
export type { Execute } from '../tree/session/execute.ts'
export { executableTypes } from '../tree/session/execute.ts'
export type { ExecuteImmediate, ExecuteImmediateFrom } from '../tree/session/execute-immediate.ts'
export type { Explain } from '../tree/session/explain.ts'
export type { Begin, Commit, Rollback } from '../tree/session/transaction.ts'
export type { Use, UseSecondaryRoles } from '../tree/session/use.ts'
export type { SetVariables, UnsetVariables } from '../tree/session/variable.ts'
export type { Describe, DescribeRun } from '../tree/show/describe.ts'
export type { Show, ShowScope } from '../tree/show/show.ts'
export type { ShowGrants } from '../tree/show/show-grants.ts'
export type { ShowType } from '../tree/show/show-type.ts'
export type { NodeOf, SqlNode, SqlNodeKind } from '../tree/sql-node.ts'
export type { ExternalLocation } from '../tree/stage/external-location.ts'
export type { FileLocation } from '../tree/stage/file-location.ts'
export type { Get } from '../tree/stage/get.ts'
export type { List } from '../tree/stage/list.ts'
export type { Put } from '../tree/stage/put.ts'
export type { Remove } from '../tree/stage/remove.ts'
export type { StageLocation } from '../tree/stage/stage-location.ts'
export type { Statement } from '../tree/statement.ts'
export type { Join, JoinedTable, ReadOrder } from '../tree/table/joined-table.ts'
export type {
  MatchRecognize,
  MatchSkip,
  SymbolDefinition,
  SymbolSubset,
} from '../tree/table/match-recognize.ts'
export type { Pivot, PivotAny, PivotValues } from '../tree/table/pivot.ts'
export type { Resample } from '../tree/table/resample.ts'
export type {
  PatternAlternation,
  PatternAnchor,
  PatternExclusion,
  PatternPermutation,
  PatternRepetition,
  PatternSequence,
  PatternSymbol,
  RowPattern,
} from '../tree/table/row-pattern.ts'
export type { Sample } from '../tree/table/sample.ts'
export type { SemanticClause, SemanticViewTable } from '../tree/table/semantic-view-table.ts'
export type {
  DerivedTable,
  DirectoryTable,
  ErrorTable,
  FlowResult,
  RefreshBoundary,
  StageTable,
  TableAlias,
  TableFunction,
  TableName,
} from '../tree/table/table-factor.ts'
export type { Changes, TimeTravel } from '../tree/table/table-history.ts'
export type { TableReference } from '../tree/table/table-reference.ts'
export type { Unpivot } from '../tree/table/unpivot.ts'
export type { IntervalPart, IntervalUnit } from '../tree/type/interval-unit.ts'
export type { TypeArgument, TypeField, TypeItem, TypeName, TypeSize } from '../tree/type/type-name.ts'
export type { UnknownStatement } from '../tree/unknown-statement.ts'
export { inferType } from '../type/infer-type.ts'
export { isNeverNull } from '../type/is-never-null.ts'
export { logicalTypeOf } from '../type/logical-type-of.ts'
export type { TypeScope } from '../type/type-scope.ts'
export { childNodes, isSqlNode } from '../walk/child-nodes.ts'
export { isCreate, isExpression, isKind, isStatement } from '../walk/guards.ts'
export { isReadOnly } from '../walk/is-read-only.ts'
export type { SqlTransform } from '../walk/transform-sql.ts'
export { transformSql } from '../walk/transform-sql.ts'
export type { SqlVisitor } from '../walk/walk-sql.ts'
export { walkSql } from '../walk/walk-sql.ts'
