import type { Show } from '@mesh/sql'
import type { Catalog } from '../catalog/catalog.ts'
import type { Relation } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import type { AnySecurable } from '../catalog/object/securable.ts'
import type { SchemaObject, SchemaObjectKind, SchemaObjects } from '../catalog/schema-objects.ts'
import { activeRoles, sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { objectsIn } from '../engine/find-object.ts'
import { orImpossible } from '../engine/or-impossible.ts'
import type { Session } from '../session/session.ts'
import { inOrder } from './in-order.ts'
import { shownInstant } from './listing.ts'
import { onceByName } from './once-by-name.ts'
import { type ShowScope, scopeOf } from './show-scope.ts'
import type { ShownRow } from './shown-kind.ts'

/** What showing one kind of objects takes. */
export interface ShowContext {
  readonly execution: Execution
  readonly statement: Show
  readonly account: Catalog['account']
  readonly book: Catalog['book']
  readonly session: Session
  readonly roles: ReadonlySet<Role>
  readonly scope: ShowScope
  /** The objects that the session may know of, by their full names. */
  visible<Kind extends AnySecurable>(objects: Iterable<Kind>): Kind[]
  /** The visible tables and views of the scope that are of these kinds, with HISTORY also those that were dropped. */
  relations<Kind extends Relation['kind']>(...kinds: readonly Kind[]): Extract<Relation, { kind: Kind }>[]
  /** The visible objects of a kind in the schemas of the scope. */
  objects<Kind extends SchemaObjectKind>(kind: Kind): SchemaObjects[Kind][]
  /** The columns that every kind has. */
  base(object: AnySecurable): ShownRow
}

/** Kinds whose rows are parts of tables. */
const ofParts: ReadonlySet<Show['objectType']> = new Set([
  'COLUMN',
  'PRIMARY KEY',
  'UNIQUE KEY',
  'IMPORTED KEY',
  'EXPORTED KEY',
])

/** Looks where the statement looks, with the eyes of its session. */
export function showContext(execution: Execution, statement: Show): ShowContext {
  const { catalog } = execution.state
  const { account, book } = catalog
  const roles = activeRoles(catalog, execution.session)
  const scope = orImpossible(() => scopeOf(execution, statement))
  const privileges = statement.privileges.map((each) => each.toUpperCase())
  const isShown = (object: AnySecurable): boolean =>
    sees(catalog, roles, object) && privileges.every((each) => book.holds(roles, object, [each]))
  const visible = <Kind extends AnySecurable>(objects: Iterable<Kind>): Kind[] =>
    inOrder([...objects].filter((each) => scope.droppedOn.has(each) || isShown(each)))
  const inPlace = <Kind extends Relation | SchemaObject>(objects: readonly Kind[]): Kind[] => {
    const found = visible(objects)
    const isWhole = statement.in !== undefined || statement.history || ofParts.has(statement.objectType)
    return isWhole ? found : onceByName(found, execution.session)
  }
  return {
    execution,
    statement,
    account,
    book,
    session: execution.session,
    roles,
    scope,
    visible,
    relations: <Kind extends Relation['kind']>(...kinds: readonly Kind[]) =>
      inPlace(scope.relations.filter((each) => kinds.includes(each.kind as Kind))) as Extract<
        Relation,
        { kind: Kind }
      >[],
    objects: (kind) => inPlace(scope.schemas.flatMap((each) => objectsIn(each, kind, execution.session))),
    base: (object) => {
      const droppedOn = scope.droppedOn.get(object)
      return {
        created_on: shownInstant(object.createdOn),
        name: object.name,
        owner: object.owner?.name ?? '',
        owner_role_type: object.owner === null ? '' : object.owner.kind,
        comment: object.comment,
        dropped_on: droppedOn === undefined ? null : shownInstant(droppedOn),
        ...('schema' in object && {
          database_name: object.schema.database.name,
          schema_name: object.schema.name,
        }),
      }
    },
  }
}
