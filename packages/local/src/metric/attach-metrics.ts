import {
  type AlterDataMetrics,
  type DataMetric,
  type MetricTable,
  type Phrase,
  toQualifiedName,
} from '@mesh/sql'
import { metricSignature, tableTypes } from '../catalog/metric-signature.ts'
import type { Column } from '../catalog/object/column.ts'
import type { DataMetricFunction, MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import { objectsOf } from '../catalog/schema-objects.ts'
import { kindInWords, nameParts } from '../catalog/securable-name.ts'
import { activeRoles, assertOwner, assertPrivilege } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, findRole, schemaOf } from '../engine/find-object.ts'
import { columnOf } from '../engine/run-dml.ts'
import { doesNotExist, insufficientPrivileges } from '../errors/name-failures.ts'
import { wrongArgumentTypes } from '../errors/routine-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { expectationsIn } from './expectations-in.ts'
import { scheduleMetrics } from './metric-schedule.ts'
import { systemMetrics } from './system-metrics.ts'

/**
 * `ADD | DROP | MODIFY DATA METRIC FUNCTION … ON (…)` of a table or a view.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/alter-table#data-metric-function-actions-datametricfunctionaction
 *
 * @throws SQL.NOT_FOUND, SQL.AUTHORIZATION, SQL.SYNTAX.
 */
export function changeMetrics(
  execution: Execution,
  object: AnySecurable,
  { verb, metrics }: AlterDataMetrics,
): void {
  if (!('columns' in object)) throw unsupportedFeature(`metrics of a ${kindInWords(object).toLowerCase()}`)
  for (const each of metrics) {
    if (verb === 'ADD') attachMetric(execution, object, each)
    else if (verb === 'DROP') {
      const found = associationOf(execution, object, each)
      assertMayChange(execution, object, found)
      object.metrics = (object.metrics ?? []).filter((other) => other !== found)
    } else {
      const found = associationOf(execution, object, each)
      assertMayChange(execution, object, found)
      const changed = each.clauses.reduce((now, clause) => modified(execution, now, clause), found)
      object.metrics = (object.metrics ?? []).map((other) => (other === found ? changed : other))
    }
  }
  scheduleMetrics(execution, object)
}

/** Ties a data metric function to columns of a table or a view. */
function attachMetric(execution: Execution, relation: Relation, written: DataMetric): void {
  const { catalog } = execution.state
  const bound = bind(execution, relation, written)
  let association: MetricAssociation = {
    ...bound,
    id: catalog.base('', null).id,
    condition: null,
    role: null,
    expectations: [],
    suspended: false,
  }
  for (const clause of written.clauses) association = modified(execution, association, clause)
  assertMayChange(execution, relation, association)
  if ((relation.metrics ?? []).some((each) => isSame(each, association)))
    throw invalidStatement(
      `Data metric function '${association.metric.join('.')}' is already associated with these columns of '${relation.name}'.`,
    )
  relation.metrics = [...(relation.metrics ?? []), association]
}

function associationOf(execution: Execution, relation: Relation, written: DataMetric): MetricAssociation {
  const wanted = bind(execution, relation, written)
  const found = (relation.metrics ?? []).find((each) => isSame(each, wanted))
  if (found === undefined) throw doesNotExist('Data metric function association', wanted.metric.join('.'))
  return found
}

type Bound = Pick<MetricAssociation, 'metric' | 'functionId' | 'columns' | 'others'>

const isSame = (left: Bound, right: Bound): boolean =>
  JSON.stringify([left.metric, left.functionId, left.columns, left.others]) ===
  JSON.stringify([right.metric, right.functionId, right.columns, right.others])

/** The function and the columns that ON names. */
function bind(execution: Execution, relation: Relation, written: DataMetric): Bound {
  const name = toQualifiedName(written.function)
  if (!written.on) throw invalidStatement(`ON with the columns of '${name.name}' is missing.`)
  const own = written.arguments.flatMap((each) =>
    each.kind === 'identifier' ? [columnOf(relation, each)] : [],
  )
  const others = written.arguments.flatMap((each) =>
    each.kind === 'metricTable' ? [tableOf(execution, each)] : [],
  )
  const common = {
    columns: own.map((each) => each.name),
    others: others.map(({ table, columns }) => ({
      table: nameParts(table),
      columns: columns.map((each) => each.name),
    })),
  }
  if (name.database === 'SNOWFLAKE' && name.schema === 'CORE') {
    assertSystem(name.name, own, others.length, relation.kind === 'VIEW')
    return { ...common, metric: ['SNOWFLAKE', 'CORE', name.name], functionId: null }
  }
  const metric = ownMetric(execution, written, [own, ...others.map(({ columns }) => columns)])
  return { ...common, metric: nameParts(metric), functionId: metric.id }
}

function assertSystem(name: string, columns: readonly Column[], others: number, isView: boolean): void {
  const metric = Object.hasOwn(systemMetrics, name) ? systemMetrics[name] : undefined
  if (metric === undefined) throw unsupportedFeature(`SNOWFLAKE.CORE.${name}`)
  const types = columns.map(({ type }) => type)
  const [count, wanted] = [columns.length, metric.columns]
  const fits = wanted === 'none' ? count === 0 : wanted === 'any' ? count > 0 : count === 1
  // Without a column it is about the last change of the table.
  if (name === 'FRESHNESS' && count === 0 && others === 0 && !isView) return
  if (!fits || others > 0 || types.some(({ kind }) => !metric.takes.has(kind)))
    throw wrongArgumentTypes(name, `(${tableTypes([types])})`)
  if (name === 'ACCEPTED_VALUES') throw unsupportedFeature('ACCEPTED_VALUES of a table')
}

function ownMetric(
  execution: Execution,
  { function: written }: DataMetric,
  tables: readonly (readonly Column[])[],
): DataMetricFunction {
  const { catalog } = execution.state
  const name = toQualifiedName(written)
  const schema = schemaOf(catalog, name, execution.session)
  const all = [...objectsOf(schema, 'DATA_METRIC_FUNCTION').values()].filter(
    (each) => each.name === name.name,
  )
  if (all.length === 0) throw doesNotExist('Data metric function', name.name)
  const types = tableTypes(tables.map((columns) => columns.map(({ type }) => type)))
  const found = all.find((each) => metricSignature(each) === `${name.name}(${types})`)
  if (found === undefined) throw wrongArgumentTypes(name.name, `(${types})`)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), found, ['USAGE'])
  return found
}

function tableOf(execution: Execution, { name, columns }: MetricTable) {
  const { catalog } = execution.state
  const table = findRelation(catalog, toQualifiedName(name), execution.session)
  assertPrivilege(catalog, activeRoles(catalog, execution.session), table, ['SELECT'])
  return { table, columns: columns.map((each) => columnOf(table, each)) }
}

function modified(execution: Execution, now: MetricAssociation, clause: Phrase): MetricAssociation {
  const [first] = clause.parts
  const words = first?.kind === 'keyword' ? first.text : ''
  switch (words) {
    case 'SUSPEND':
    case 'RESUME':
      return { ...now, suspended: words === 'SUSPEND' }
    case 'EXECUTE AS ROLE': {
      const name = clause.parts[1]
      if (name?.kind !== 'objectName') throw invalidStatement('EXECUTE AS ROLE without a role')
      return { ...now, role: findRole(execution.state.catalog, toQualifiedName(name).name) }
    }
    case 'EXPECTATION':
    case 'ADD EXPECTATION':
    case 'MODIFY EXPECTATION':
    case 'DROP EXPECTATION':
      return { ...now, expectations: expectationsIn(execution, now, clause, words) }
    default:
      throw unsupportedFeature(`${words} of a data metric function`)
  }
}

/** Source: https://docs.snowflake.com/en/user-guide/data-quality-access-control */
function assertMayChange(
  { state: { catalog }, session }: Execution,
  relation: Relation,
  { role }: MetricAssociation,
): void {
  const roles = activeRoles(catalog, session)
  if (!catalog.book.holds(roles, catalog.account, ['EXECUTE DATA METRIC FUNCTION']))
    throw insufficientPrivileges('Account', catalog.account.name)
  if (role === null) {
    assertOwner(catalog, roles, relation)
    if (relation.owner?.kind === 'DATABASE_ROLE')
      throw invalidStatement(`'${relation.name}' is owned by a database role, which cannot run metrics.`)
    return
  }
  if (!roles.has(role)) throw insufficientPrivileges('Role', role.name)
  assertPrivilege(catalog, catalog.book.inherited([role]), relation, ['SELECT'])
}

/** The metrics that `WITH DATA METRIC FUNCTION (…)` of a CREATE ties to what it makes. */
export function attachDeclared(execution: Execution, relation: Relation, clauses: readonly Phrase[]): void {
  for (const { parts } of clauses) {
    const [first] = parts
    if (first?.kind !== 'keyword' || first.text !== 'WITH DATA METRIC FUNCTION')
      throw unsupportedFeature('this clause of CREATE')
    for (const each of parts) if (each.kind === 'dataMetric') attachMetric(execution, relation, each)
  }
  if (clauses.length > 0) scheduleMetrics(execution, relation)
}
