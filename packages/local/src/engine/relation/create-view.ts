import type { CreateMaterializedView, CreateView } from '@mesh/sql'
import type { Column } from '../../catalog/object/column.ts'
import type { View } from '../../catalog/object/relation.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { attachDeclared } from '../../metric/attach-metrics.ts'
import type { Execution } from '../execution.ts'
import { typesInDuckDb } from '../run-in-duckdb.ts'
import { setTags, tagMap } from '../tags.ts'
import { ageNow } from './age-now.ts'
import { alterViewToMatch } from './alter-view-to-match.ts'
import { assertDistinct } from './assert-distinct.ts'
import { clusteringOf } from './clustering-of.ts'
import { materializedBase } from './materialized-base.ts'
import { placeFor, register } from './place-for.ts'
import { setPolicies } from './set-policies.ts'
import { translateSource } from './translate-source.ts'

/** CREATE VIEW, CREATE MATERIALIZED VIEW. */
export async function createView(
  execution: Execution,
  create: CreateView | CreateMaterializedView,
): Promise<string> {
  const isMaterialized = create.kind === 'createMaterializedView'
  if (create.kind === 'createView' && create.orAlter && alterViewToMatch(execution, create))
    return 'Statement executed successfully.'
  const place = await placeFor(execution, create, isMaterialized ? 'CREATE MATERIALIZED VIEW' : 'CREATE VIEW')
  if (typeof place === 'string') return place
  if (create.kind === 'createView' && create.recursive) throw unsupportedFeature('RECURSIVE VIEW')
  const { emitted } = translateSource(execution, create.query, place)
  const types = await typesInDuckDb(execution, emitted)
  if (create.columns.length > 0 && create.columns.length !== emitted.columns.length)
    throw invalidStatement('The number of columns of the view does not match its query')
  const columns = types.map((type, index): Column => {
    const named = create.columns[index]
    return {
      name: named?.name.name ?? emitted.columns[index]?.name ?? '',
      type,
      nullable: true,
      comment: named?.comment ?? null,
      default: null,
      tags: tagMap(execution, named?.tags ?? []),
    }
  })
  assertDistinct(columns)
  const view: View = {
    ...execution.state.catalog.base(place.name, execution.session.role, create.comment),
    kind: 'VIEW',
    schema: place.schema,
    ...(place.temporaryIn !== undefined && { temporaryIn: place.temporaryIn }),
    columns,
    keys: [],
    ...ageNow(execution, null),
    secure: create.secure,
    text: execution.text,
    query: execution.text.slice(create.query.span.start, create.query.span.end),
    ...(isMaterialized && {
      materialized: {
        base: materializedBase(execution, create.query),
        clusterBy: clusteringOf(execution, create.clusterBy),
        invalid: null,
      },
    }),
  }
  setPolicies(execution, view, create)
  attachDeclared(execution, view, create.clauses)
  setTags(execution, view.tags, create.tags)
  await register(execution, place, view)
  return `${isMaterialized ? 'Materialized view' : 'View'} ${place.name} successfully created.`
}
