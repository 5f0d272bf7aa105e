import type { Location, QualifiedName } from '@mesh/core'
import { informationSchemaName, informationSchemaOf } from '../catalog/information-schema-of.ts'
import type { Database } from '../catalog/object/database.ts'
import type { View } from '../catalog/object/relation.ts'
import type { Role } from '../catalog/object/role.ts'
import { sees } from '../engine/access.ts'
import type { Execution } from '../engine/execution.ts'
import { databaseOf, type NameContext } from '../engine/find-object.ts'
import { doesNotExist } from '../errors/name-failures.ts'
import type { RowsRelation } from '../translate/translation.ts'
import { allObjects } from './all-objects.ts'
import { documentedViews } from './documented-views.ts'
import type { AnyFound, Found, FoundKind } from './found.ts'
import { missingView } from './missing-view.ts'
import { subjects } from './subjects.ts'
import type { World } from './world.ts'

/**
 * A view of the INFORMATION_SCHEMA of a database: what the roles hold privileges on; MANAGE GRANTS does not count here.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/info-schema
 *
 * @throws SQL.NOT_FOUND for a view that is not there, or a database that the roles may not know of.
 */
export function informationSchema(
  execution: Execution,
  roles: ReadonlySet<Role>,
  context: NameContext,
  name: QualifiedName,
  isRead: (column: string) => boolean,
  where: Location,
): RowsRelation {
  const { catalog } = execution.state
  const database = databaseOf(catalog, name.database, context)
  if (!sees(catalog, roles, database)) throw doesNotExist('Database', database.name)
  const parts = [database.name, informationSchemaName, name.name]
  const view = Object.hasOwn(subjects, name.name) ? subjects[name.name]?.informationSchema : undefined
  if (view === undefined) throw missingView(parts, documentedViews.informationSchema, where)
  return view.relation(worldOf(execution, roles, database), parts, isRead)
}

function worldOf(execution: Execution, roles: ReadonlySet<Role>, database: Database): World {
  const { account, book } = execution.state.catalog
  const isTold = ({ object, deleted }: AnyFound): boolean => {
    if (deleted !== null) return false
    const inside =
      'schema' in object ? object.schema.database : 'database' in object ? object.database : database
    return inside === database && book.holds(roles, object)
  }
  const all = () => allObjects(account, execution.session.temporary, [])
  return {
    execution,
    roles,
    database,
    systemViews: systemViewsOf(database),
    found: <Kind extends FoundKind>(...kinds: readonly Kind[]) =>
      all().filter(
        (each) => kinds.includes(each.object.kind as Kind) && isTold(each),
      ) as readonly AnyFound[] as readonly Found<Kind>[],
    all,
  }
}

/** The views of INFORMATION_SCHEMA as objects, which nobody owns. */
function systemViewsOf(database: Database): readonly View[] {
  const common = { id: 0, createdOn: database.createdOn, owner: null, tags: new Map(), retentionDays: null }
  const schema = informationSchemaOf(database)
  return Object.entries(subjects).flatMap(([name, { informationSchema: view }]): View[] =>
    view === undefined
      ? []
      : [
          {
            ...common,
            kind: 'VIEW',
            name,
            comment: '',
            schema,
            columns: view.columns.map((each) => ({
              name: each.name,
              type: each.type ?? { kind: 'string' },
              nullable: true,
              comment: null,
              default: null,
              tags: new Map(),
            })),
            keys: [],
            born: 0,
            version: 0,
            secure: false,
            text: '',
            query: '',
          },
        ],
  )
}
