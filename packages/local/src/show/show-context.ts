import type { Show } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import type { AnySecurable, Relation } from '../catalog/securable.ts'
import { activeRoles, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import type { Session } from '../session/session.ts'
import { shownInstant } from './listing.ts'
import { type ShowScope, scopeOf } from './show-scope.ts'

/** What showing one kind of objects takes. */
export interface ShowContext {
  readonly execution: Execution
  readonly account: Catalog['account']
  readonly book: Catalog['book']
  readonly session: Session
  readonly scope: ShowScope
  /** The objects that the session may know of. */
  visible<Kind extends AnySecurable>(objects: Iterable<Kind>): Kind[]
  /** The visible tables and views of the scope that are of these kinds. */
  relations(...kinds: readonly Relation['kind'][]): Relation[]
  /** The columns that every kind has. */
  base(object: AnySecurable): Readonly<Record<string, unknown>>
}

/** Looks where the statement looks, with the eyes of its session. */
export function showContext(execution: Execution, statement: Show): ShowContext {
  const { catalog } = execution.state
  const roles = activeRoles(catalog, execution.session)
  const visible = <Kind extends AnySecurable>(objects: Iterable<Kind>): Kind[] =>
    [...objects].filter((each) => sees(catalog, roles, each))
  const scope = scopeOf(execution, statement)
  const relations = (...kinds: readonly Relation['kind'][]) =>
    visible(scope.schemas.flatMap((schema) => [...schema.relations.values()])).filter(
      (each) => kinds.includes(each.kind) && (scope.relation === undefined || each === scope.relation),
    )
  const base = (object: AnySecurable) => ({
    created_on: shownInstant(object.createdOn),
    name: object.name,
    owner: object.owner?.name ?? '',
    owner_role_type: object.owner === null ? '' : object.owner.kind,
    comment: object.comment,
    ...('schema' in object && {
      database_name: object.schema.database.name,
      schema_name: object.schema.name,
    }),
  })
  const { account, book } = catalog
  return { execution, account, book, session: execution.session, scope, visible, relations, base }
}
