import type { Location, QualifiedName } from '@mesh/core'
import { type FunctionCall, locate, type Span, type TableName } from '@mesh/sql'
import type { DynamicTable, Relation, Role, Table } from '../catalog/securable.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { doesNotExist, unsupportedFeature } from '../errors.ts'
import type { Moment } from '../storage/commit-log.ts'
import { visibleRows } from '../storage/visible-rows.ts'
import type { Emitted } from '../translate/emitted.ts'
import { emptyScope } from '../translate/scope.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type { ResolvedRelation, RowsRelation, Translation } from '../translate/translation.ts'
import { activeRoles, assertPrivilege, ownerRoles } from './access.ts'
import { contextValue } from './context-value.ts'
import type { Execution } from './execution.ts'
import { findRelation, findStream, type NameContext } from './find-object.ts'
import { informationSchema, informationSchemaFunction } from './information-schema.ts'
import { noMoments } from './no-moments.ts'
import { parseQuery } from './parse.ts'
import type { PlacedBinds } from './placed-binds.ts'
import { momentOf, readChanges, readPast } from './read-past.ts'
import { resultScan } from './result-scan.ts'
import { readStream } from './stream/read-stream.ts'
import { systemValue } from './system-value.ts'

/** A translation that also remembers what it reads. */
export interface TrackedTranslation extends Translation {
  /** Tables and dynamic tables that the statement reads, also through views. */
  readonly reads: ReadonlySet<Table | DynamicTable>
}

/** Whose rights and whose names a translation uses; by default those of the session. */
export interface TranslationOptions {
  readonly roles?: ReadonlySet<Role>
  readonly context?: NameContext
  readonly text?: string
  readonly binds?: PlacedBinds
  /** Shared between a query and the views in it. */
  readonly reads?: Set<Table | DynamicTable>
  readonly ids?: { last: number }
  /** The moment at which tables are read. @defaultValue now */
  readonly asOf?: Moment
}

/** What the translator asks about the account, answered for one statement. */
export function createTranslation(
  execution: Execution,
  options: TranslationOptions = {},
): TrackedTranslation {
  const { catalog } = execution.state
  const roles = options.roles ?? activeRoles(catalog, execution.session)
  const context = options.context ?? execution.session
  const text = options.text ?? execution.text
  const reads = options.reads ?? new Set<Table | DynamicTable>()
  const ids = options.ids ?? { last: 0 }

  const { commits } = execution.state
  const moments = options.text === undefined ? execution.moments : noMoments

  const read = (relation: Relation, history: TableName['history']): ResolvedRelation => {
    const parts = nameParts(relation)
    const asOf = history?.kind === 'timeTravel' ? momentOf(history, moments) : options.asOf
    if (relation.kind !== 'VIEW') {
      reads.add(relation)
      if (history?.kind === 'changes') return readChanges(relation, history, moments, commits, parts)
      if (asOf !== undefined) return readPast(relation, asOf, commits, parts)
      const unseen = commits.unseen(execution.session, relation)
      return { kind: 'read', from: visibleRows(relation, unseen), columns: relation.columns, parts }
    }
    if (history?.kind === 'changes') throw unsupportedFeature('CHANGES of a view')
    const inner = createTranslation(execution, {
      roles: ownerRoles(catalog, relation.owner),
      context: { database: relation.schema.database.name, schema: relation.schema.name },
      text: relation.query,
      reads,
      ids,
      ...(asOf !== undefined && { asOf }),
    })
    const query = translateQuery(parseQuery(relation.query), emptyScope, inner)
    const columns = relation.columns.map(({ name, type }) => ({ name, type }))
    return { kind: 'queried', query: { ...query, columns }, parts }
  }

  return {
    text,
    reads,
    relation: (name: QualifiedName, where: Location, history?: TableName['history']) => {
      if (name.schema === 'INFORMATION_SCHEMA') return informationSchema(execution, roles, context, name)
      const stream = findStream(catalog, name, context)
      if (stream !== undefined && history === undefined) {
        assertPrivilege(catalog, roles, stream, ['SELECT'])
        return readStream(execution, stream)
      }
      const relation = findRelation(catalog, name, context, where)
      assertPrivilege(catalog, roles, relation, ['SELECT'])
      return read(relation, history)
    },
    tableFunction: (call: FunctionCall): RowsRelation | undefined =>
      call.name.parts.length === 1 && call.name.parts[0]?.name === 'RESULT_SCAN'
        ? resultScan(execution, call)
        : informationSchemaFunction(execution, roles, context, call),
    bind: (span: Span, name: string): Emitted => {
      if (options.binds === undefined) throw unsupportedFeature('a bind in this place')
      return options.binds.emit(span, name)
    },
    variable: (name: string) => {
      const value = execution.session.variables.get(name)
      if (value === undefined) throw doesNotExist('Session variable', `$${name}`)
      return value as Emitted
    },
    parameter: (name: string) => execution.session.parameters.get(name),
    context: (call: FunctionCall) => contextValue(execution, call),
    system: (name: string, texts: readonly string[]) => systemValue(execution, name, texts),
    locate: ({ start }: Span): Location => locate(text, start),
    nextId: () => {
      ids.last += 1
      return ids.last
    },
  }
}
