import { parseQualifiedName } from '@mesh/core'
import type { FunctionCall } from '@mesh/sql'
import { listObjects } from '../catalog/list-objects.ts'
import type { DataMetricFunction, MetricAssociation } from '../catalog/object/metric.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import { nameParts } from '../catalog/securable-name.ts'
import { containersOf, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { findRelation, type NameContext } from '../engine/find-object.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import { invalidStatement, unsupportedFeature } from '../errors/statement-failures.ts'
import { measuredRelations } from './measured-relations.ts'
import { namedTexts } from './named-texts.ts'

/** An association with what it is of. */
export interface MetricReference {
  readonly relation: Relation
  readonly association: MetricAssociation
  /** Absent for a metric of Snowflake's own, and for one that is gone. */
  readonly own: DataMetricFunction | undefined
}

/**
 * The associations that a call asks for by METRIC_NAME or by REF_ENTITY_NAME and REF_ENTITY_DOMAIN, as far as the roles may know.
 *
 * @throws SQL.SYNTAX for other arguments, SQL.NOT_FOUND.
 */
export function metricReferences(
  { state: { catalog } }: Pick<Execution, 'state'>,
  roles: ReadonlySet<Role>,
  context: NameContext,
  call: FunctionCall,
  both: boolean,
): readonly MetricReference[] {
  const asked = namedTexts(call, ['METRIC_NAME', 'REF_ENTITY_NAME', 'REF_ENTITY_DOMAIN'])
  const [metric, entity, domain] = [
    asked.get('METRIC_NAME'),
    asked.get('REF_ENTITY_NAME'),
    asked.get('REF_ENTITY_DOMAIN'),
  ]
  const name = call.name.parts.at(-1)?.name ?? ''
  if (
    (entity === undefined) !== (domain === undefined) ||
    (!both && (metric === undefined) === (entity === undefined))
  )
    throw invalidStatement(
      `${name} takes METRIC_NAME => …, ${both ? 'and' : 'or'} REF_ENTITY_NAME => … with REF_ENTITY_DOMAIN => …`,
    )
  if (domain !== undefined && !['TABLE', 'VIEW'].includes(domain.toUpperCase()))
    throw unsupportedFeature(`${name} of a ${domain}`)
  const relation =
    entity === undefined ? undefined : findRelation(catalog, parseQualifiedName(entity), context)
  if (relation !== undefined && !sees(catalog, roles, relation)) throw doesNotExist('Object', entity ?? '')
  const wanted = metric === undefined ? undefined : fullMetricName(metric, context)
  const functions = new Map(
    [...listObjects(catalog.account)].flatMap((each) =>
      each.kind === 'DATA_METRIC_FUNCTION' ? [[each.id, each] as const] : [],
    ),
  )
  const read = (each: Relation) =>
    catalog.book.holds(roles, each, ['SELECT']) &&
    containersOf(each).every((place) => catalog.book.holds(roles, place, ['USAGE']))
  return [...(relation === undefined ? measuredRelations(catalog) : [relation])]
    .filter(read)
    .flatMap((each) =>
      (each.metrics ?? []).map((association) => ({
        relation: each,
        association,
        own: functions.get(association.functionId ?? -1),
      })),
    )
    .filter(({ association, own }) => {
      const parts = own === undefined ? association.metric : nameParts(own)
      return wanted === undefined || parts.join('\0') === wanted
    })
    .filter(({ own }) => own === undefined || sees(catalog, roles, own))
}

function fullMetricName(metric: string, context: NameContext): string {
  const {
    database = context.database ?? '',
    schema = context.schema ?? '',
    name,
  } = parseQualifiedName(metric)
  return [database, schema, name].join('\0')
}
