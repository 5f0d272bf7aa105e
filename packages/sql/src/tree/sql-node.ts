import type { GrantTarget } from './access/grant-target.ts'
import type { Grantee } from './access/grantee.ts'
import type { AlterAction } from './ddl/alter-action.ts'
import type { AttachTarget } from './ddl/attach.ts'
import type { ColumnChange } from './ddl/column-change.ts'
import type { CreatePart } from './ddl/create-part.ts'
import type { MergeClause } from './dml/merge.ts'
import type { InsertBranch, InsertTarget } from './dml/multi-table-insert.ts'
import type { Assignment } from './dml/update.ts'
import type { CaseBranch } from './expression/case.ts'
import type { ObjectMember } from './expression/collection.ts'
import type { Expression } from './expression/expression.ts'
import type { Argument, LambdaParameter, ModelVersion } from './expression/function-call.ts'
import type { PathSegment } from './expression/path.ts'
import type { FrameBound, WindowFrame, WindowReference, WindowSpecification } from './expression/window.ts'
import type { Identifier } from './name/identifier.ts'
import type { ObjectName } from './name/object-name.ts'
import type { Keyword, Phrase } from './property/phrase.ts'
import type { Property, PropertyValue } from './property/property.ts'
import type { TagAssignment } from './property/tag-assignment.ts'
import type { ConnectBy } from './query/connect-by.ts'
import type { ForUpdate } from './query/for-update.ts'
import type { GroupBy, GroupingElement } from './query/group-by.ts'
import type { OrderAll, OrderItem } from './query/order-item.ts'
import type { QueryBody } from './query/query.ts'
import type { NamedWindow, SelectItem } from './query/select.ts'
import type { Star, StarRename, StarReplacement } from './query/star.ts'
import type { CommonTable, ModelAlias, With } from './query/with.ts'
import type { Declaration } from './scripting/declaration.ts'
import type { ExceptionHandler } from './scripting/exception-handler.ts'
import type { StatementBranch } from './scripting/statement-branch.ts'
import type { ShowScope } from './show/show.ts'
import type { FileLocation } from './stage/file-location.ts'
import type { Statement } from './statement.ts'
import type { Join, ReadOrder } from './table/joined-table.ts'
import type { MatchSkip, SymbolDefinition, SymbolSubset } from './table/match-recognize.ts'
import type { PivotAny, PivotValues } from './table/pivot.ts'
import type { RowPattern } from './table/row-pattern.ts'
import type { SemanticClause } from './table/semantic-view-table.ts'
import type { TableAlias } from './table/table-factor.ts'
import type { Changes, TimeTravel } from './table/table-history.ts'
import type { TableReference } from './table/table-reference.ts'
import type { TypeArgument, TypeName } from './type/type-name.ts'

/** Any node of a tree; `kind` tells which. */
export type SqlNode =
  | Statement
  | Expression
  | Argument
  | LambdaParameter
  | ModelVersion
  | QueryBody
  | TableReference
  | TableAlias
  | TimeTravel
  | Changes
  | PivotValues
  | PivotAny
  | MatchSkip
  | SymbolSubset
  | SymbolDefinition
  | RowPattern
  | SemanticClause
  | Join
  | ReadOrder
  | With
  | CommonTable
  | ModelAlias
  | SelectItem
  | NamedWindow
  | Star
  | StarReplacement
  | StarRename
  | GroupBy
  | GroupingElement
  | OrderItem
  | OrderAll
  | ConnectBy
  | ForUpdate
  | CaseBranch
  | ObjectMember
  | PathSegment
  | WindowSpecification
  | WindowReference
  | WindowFrame
  | FrameBound
  | Identifier
  | ObjectName
  | TypeName
  | TypeArgument
  | Property
  | PropertyValue
  | TagAssignment
  | Phrase
  | Keyword
  | Assignment
  | InsertBranch
  | InsertTarget
  | MergeClause
  | MergeClause['action']
  | CreatePart
  | AlterAction
  | ColumnChange
  | AttachTarget
  | GrantTarget
  | Grantee
  | ShowScope
  | FileLocation
  | Declaration
  | ExceptionHandler
  | StatementBranch

/** The kinds of {@link SqlNode}. */
export type SqlNodeKind = SqlNode['kind']

/** The node of one kind: `NodeOf<'columnReference'>`. */
export type NodeOf<Kind extends SqlNodeKind> = Extract<SqlNode, { readonly kind: Kind }>
