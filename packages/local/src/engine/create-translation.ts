import type { Location, QualifiedName } from '@mesh/core'
import { type FunctionCall, locate, type Span, type TableName } from '@mesh/sql'
import { informationSchemaName } from '../catalog/information-schema-of.ts'
import type { Policy } from '../catalog/object/policy.ts'
import type { DynamicTable, Relation, Table, View } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import type { UserFunction } from '../catalog/object/routine.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { invalidView } from '../errors/column-failures.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { applyPolicy, policyText } from '../governance/apply-policy.ts'
import { type ApplyPolicy, type Guard, guard } from '../governance/guard.ts'
import { protect } from '../governance/protect.ts'
import { type PolicyPlace, tagFunctions, tagHere } from '../governance/tag-here.ts'
import { accountUsage, isAccountUsage } from '../inventory/account-usage.ts'
import { accountFunction } from '../inventory/function/account-functions.ts'
import { informationSchema } from '../inventory/information-schema.ts'
import { isLocalView, localView } from '../metric/local-views.ts'
import { metricCall } from '../metric/metric-call.ts'
import { metricTableFunction } from '../metric/metric-table-function.ts'
import { atHome } from '../share/at-home.ts'
import { consumerOf } from '../share/consumer-of.ts'
import { directoryRelation } from '../stage/directory/directory-relation.ts'
import { storedAs } from '../storage/stored-columns.ts'
import { visibleRows } from '../storage/visible-rows.ts'
import { type Emitted, quoted } from '../translate/emitted.ts'
import { emptyScope } from '../translate/scope.ts'
import { textConstant } from '../translate/translate-call.ts'
import { translateExpression } from '../translate/translate-expression.ts'
import { translateQuery } from '../translate/translate-query.ts'
import type {
  QueriedRelation,
  ReadRelation,
  ResolvedRelation,
  Translation,
} from '../translate/translation.ts'
import { activeRoles, assertPrivilege, ownerRoles } from './access.ts'
import { alertValue } from './alert/alert-value.ts'
import { type Actor, contextValue } from './context-value.ts'
import type { Execution } from './execution.ts'
import { findRelation, findStream, type NameContext } from './find-object.ts'
import { homeContext } from './home-context.ts'
import { noMoments, type PastMoment } from './no-moments.ts'
import { parseQuery } from './parse.ts'
import type { PlacedBinds } from './placed-binds.ts'
import { momentOf, readChanges, readPast } from './read-past.ts'
import { resultScan } from './result-scan.ts'
import { type CallPlace, translateScalarCall, translateTableCall } from './routine/translate-function.ts'
import { nextValue } from './sequence/next-value.ts'
import { readStream } from './stream/read-stream.ts'
import { systemValue } from './system-value.ts'

/** A translation that also remembers what it reads. */
export interface TrackedTranslation extends Translation {
  /** Tables and dynamic tables that the statement reads, also through views. */
  readonly reads: ReadonlySet<Table | DynamicTable>
  /** The rows of a relation, whoever asks. */
  read(relation: Relation, history: TableName['history']): ResolvedRelation
  /** What the policies of a table make of the rows that a statement changes, which stand in its SQL as `target`. */
  target(table: Table): Guard
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
  readonly asOf?: PastMoment
  /** Who acts, for functions such as CURRENT_ROLE. @defaultValue the session */
  readonly actor?: Actor
  /** The policies whose expressions are around: none of them is met again. */
  readonly applying?: ReadonlySet<Policy>
  /** The functions of one's own that are around. */
  readonly calling?: ReadonlySet<UserFunction>
  /** When the schedule of a table calls the data metric functions in the text, in milliseconds. */
  readonly measuredAt?: number
  /** What the policy stands on whose expression this is; null while it is made. */
  readonly place?: PolicyPlace | null
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

  const actor = options.actor ?? sessionActor(execution)

  const apply: ApplyPolicy = (policy, values, relation, column) => {
    const applying = options.applying ?? new Set()
    if (applying.has(policy)) throw invalidStatement(`Policy '${policy.name}' reads what it is set on.`)
    const inner = createTranslation(execution, {
      roles: ownerRoles(catalog, policy.owner),
      context: { database: policy.schema.database.name, schema: policy.schema.name },
      text: policyText(policy),
      reads,
      ids,
      actor,
      applying: new Set([...applying, policy]),
      place: { relation, column },
    })
    return applyPolicy(policy, values, inner)
  }
  const guarded = <Found extends ReadRelation | QueriedRelation>(relation: Relation, found: Found): Found =>
    protect(catalog, relation, found, `p${nextId()}`, apply)
  const nextId = () => {
    ids.last += 1
    return ids.last
  }

  // A column is read by its name, by a star, by its place, or by what it has in common with another.
  const mayRead = (column: string): boolean =>
    /[*$]|\bNATURAL\b|\b(?:TABLES|SEQUENCES)"?\s+(?:AS\s+)?["\w]+\s*\(/i.test(text) ||
    text.toUpperCase().includes(column)

  const { commits } = execution.state
  const moments = options.text === undefined ? execution.moments : noMoments

  const read = (relation: Relation, history: TableName['history']): ResolvedRelation => {
    const parts = nameParts(relation)
    if (relation.origin !== undefined) return readShared(relation, relation.origin, history)
    const asOf = history?.kind === 'timeTravel' ? momentOf(history, moments) : options.asOf
    if (relation.kind !== 'VIEW') {
      reads.add(relation)
      if (history?.kind === 'changes')
        return guarded(relation, readChanges(relation, history, moments, commits, parts))
      if (asOf !== undefined) return guarded(relation, readPast(relation, asOf, commits, parts))
      const unseen = commits.unseen(execution.session, relation)
      return guarded(relation, {
        kind: 'read',
        from: visibleRows(relation, unseen),
        columns: relation.columns,
        parts,
      })
    }
    if (history?.kind === 'changes') throw unsupportedFeature('CHANGES of a view')
    assertReadable(relation, asOf)
    const inner = createTranslation(execution, {
      roles: ownerRoles(catalog, relation.owner),
      context: homeContext(execution, relation),
      text: relation.query,
      reads,
      ids,
      actor: { ...actor, invoker: relation.owner?.kind === 'ROLE' ? relation.owner.name : null },
      ...(options.applying !== undefined && { applying: options.applying }),
      ...(asOf !== undefined && { asOf }),
    })
    const query = translateQuery(parseQuery(relation.query), emptyScope, inner)
    const columns = relation.columns.map(({ name, type }) => ({ name, type }))
    return guarded(relation, { kind: 'queried', query: { ...query, columns }, parts })
  }

  /** What another account shares is read in that account: with its policies, and the rights of its views' owners. */
  const readShared = (
    relation: Relation,
    origin: Relation,
    history: TableName['history'],
  ): ResolvedRelation => {
    if (history !== undefined) throw unsupportedFeature('time travel of what another account shares')
    const inner = createTranslation(atHome(execution, relation).execution, {
      reads,
      ids,
      text,
      actor: actor.consumer === undefined ? consumerOf(execution, relation, actor) : actor,
    })
    return { ...inner.read(origin, undefined), parts: nameParts(relation) }
  }

  const callPlace: CallPlace = {
    roles,
    context,
    calling: options.calling ?? new Set(),
    translation: {
      locate: ({ start }) => locate(text, start),
      parameter: (name) => execution.session.parameters.get(name),
    },
    inside: (routine, code) =>
      createTranslation(execution, {
        roles: ownerRoles(catalog, routine.owner),
        context: { database: routine.schema.database.name, schema: routine.schema.name },
        text: code,
        reads,
        ids,
        actor: {
          ...actor,
          invoker: routine.owner?.kind === 'ROLE' ? routine.owner.name : null,
          place: { database: routine.schema.database.name, schema: routine.schema.name },
        },
        ...(options.applying !== undefined && { applying: options.applying }),
        calling: new Set([...(options.calling ?? []), routine]),
      }),
  }

  /** A query that the engine makes up, with the rights of whoever asks. */
  const queried = (asked: string): QueriedRelation => {
    const inner = createTranslation(execution, {
      roles,
      context,
      text: asked,
      reads,
      ids,
      actor,
      measuredAt: execution.state.clock.now(),
    })
    return { kind: 'queried', query: translateQuery(parseQuery(asked), emptyScope, inner), parts: [] }
  }

  const translation: TrackedTranslation = {
    text,
    reads,
    read,
    userFunction: (call, given) => translateScalarCall(execution, callPlace, call, given),
    userTable: (call, given) => translateTableCall(execution, callPlace, call, given),
    relation: (name: QualifiedName, where: Location, history?: TableName['history']) => {
      if (isAccountUsage(name, context)) return accountUsage(execution, roles, name, mayRead, where)
      if (isLocalView(name)) return localView(execution, roles, name, where)
      if ((name.schema ?? context.schema) === informationSchemaName)
        return informationSchema(execution, roles, context, name, mayRead, where)
      const stream = findStream(catalog, name, context)
      if (stream !== undefined && history === undefined) {
        assertPrivilege(catalog, roles, stream, ['SELECT'])
        return guarded(stream.source, readStream(execution, stream))
      }
      const relation = findRelation(catalog, name, context, where)
      assertPrivilege(catalog, roles, relation, ['SELECT'])
      return read(relation, history)
    },
    tableFunction: (call: FunctionCall): ResolvedRelation | undefined =>
      call.name.parts.length === 1 && call.name.parts[0]?.name === 'RESULT_SCAN'
        ? resultScan(execution, call)
        : (metricTableFunction(execution, roles, context, call, queried) ??
          accountFunction(execution, roles, context, call, (each) =>
            translateExpression(each, emptyScope, translation),
          )),
    nextValue: (name: QualifiedName) => nextValue(execution, name, roles, context),
    metric: (call: FunctionCall, scope) =>
      alertValue(execution, call) ??
      metricCall(call, scope, {
        catalog,
        roles,
        context,
        scheduledAt: options.measuredAt,
        now: execution.state.clock.now(),
        translation,
        inside: (body, metric) =>
          createTranslation(execution, {
            text: body,
            reads,
            ids,
            actor,
            ...(options.measuredAt !== undefined && { measuredAt: options.measuredAt }),
            ...(metric !== undefined && {
              roles: ownerRoles(catalog, metric.owner),
              context: { database: metric.schema.database.name, schema: metric.schema.name },
            }),
          }),
      }),
    stage: (reference) => {
      if (reference.kind === 'directoryTable') return directoryRelation(execution, roles, context, reference)
      return options.text === undefined ? execution.stages.get(reference.span.start) : undefined
    },
    bind: (span: Span, name: string): Emitted => {
      if (options.binds === undefined) throw unsupportedFeature('a bind in this place')
      return options.binds.emit(span, name)
    },
    variable: (name: string) => {
      const value = execution.session.variables.get(name)
      if (value === undefined) throw doesNotExist('Session variable', `$${name}`)
      return value
    },
    parameter: (name: string) => execution.session.parameters.get(name),
    context: (call: FunctionCall, args) =>
      contextValue(execution, call, args, {
        ...actor,
        home: options.place?.relation.schema.database.name ?? context.database,
      }),
    system: (name: string, texts: readonly string[]) =>
      options.place !== undefined && tagFunctions.has(name)
        ? textConstant(tagHere(execution, options.place, name, texts[0] ?? '', context))
        : systemValue(execution, name, texts),
    locate: ({ start }: Span): Location => locate(text, start),
    nextId,
    target: (table) => guard(catalog, table, (column) => `target.${quoted(storedAs(table, column))}`, apply),
  }
  return translation
}

const sessionActor = ({ state, session }: Execution): Actor => ({
  role: session.role.name,
  roles: activeRoles(state.catalog, session),
  invoker: session.role.name,
})

/** @throws SQL.SYNTAX for a materialized view that is suspended, or read as it was before. */
function assertReadable({ name, materialized }: View, asOf: PastMoment | undefined): void {
  if (materialized === undefined) return
  if (materialized.invalid !== null) throw invalidView(name, materialized.invalid)
  if (asOf !== undefined) throw unsupportedFeature('time travel of a materialized view')
}
