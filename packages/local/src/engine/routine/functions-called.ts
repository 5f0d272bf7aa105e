import { type SqlNode, walkSql } from '@mesh/sql'
import type { Catalog } from '../../catalog/catalog.ts'
import type { UserFunction } from '../../catalog/object/routine.ts'
import type { NameContext } from '../find-object.ts'
import { routinesNamed } from './routines-named.ts'

/** The functions of one's own that a text calls, by their names and how many arguments they are given. */
export function functionsCalled(
  catalog: Catalog,
  tree: SqlNode,
  context: NameContext,
): ReadonlySet<UserFunction> {
  const found = new Set<UserFunction>()
  walkSql(tree, {
    functionCall: ({ name, arguments: { length } }) => {
      const places = routinesNamed('FUNCTION', catalog, name, context)
      const fitting = places.map((place) => place.filter((each) => takes(each, length)))
      for (const each of fitting.find((place) => place.length > 0) ?? []) found.add(each)
    },
  })
  return found
}

const takes = ({ parameters }: UserFunction, count: number): boolean =>
  count <= parameters.length && count >= parameters.filter((each) => each.default === null).length
