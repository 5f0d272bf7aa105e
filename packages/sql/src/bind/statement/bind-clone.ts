import type { CreateClone } from '../../tree/ddl/create-clone.ts'
import type { BoundWrite } from '../bound-statement.ts'
import { isOpen } from '../column/open-column.ts'
import { passOn } from '../column/pass-on.ts'
import { completeName } from '../complete-name.ts'
import type { BindContext } from '../context/bind-context.ts'
import { writtenName } from '../relation/written-name.ts'
import { writeTarget } from './write-target.ts'

/** CREATE TABLE … CLONE: every column comes from the one of its name. Clones of other objects hold no rows of their own. */
export function bindClone(
  context: BindContext,
  { objectType, name, source }: CreateClone,
): readonly BoundWrite[] {
  if (!objectType.endsWith('TABLE')) return []
  const { relation } = writeTarget(context, source)
  const columns = relation.columns.map((column) => ({
    name: isOpen(column) ? '*' : column.name,
    ...(column.type !== undefined && { type: column.type }),
    value: passOn(column),
  }))
  return [
    {
      action: 'create',
      target: completeName(writtenName(name), context.session),
      known: true,
      columns,
      query: {
        columns: columns.map(({ value }) => value),
        relations: [relation],
        influences: [],
        queries: [],
      },
    },
  ]
}
