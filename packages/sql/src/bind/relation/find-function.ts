import type { ObjectName } from '../../tree/name/object-name.ts'
import { candidateNames } from '../candidate-names.ts'
import type { BindContext } from '../context/bind-context.ts'
import type { CatalogFunction } from '../sql-catalog.ts'
import { writtenName } from './written-name.ts'

/** A function of the user's by the name that a call has, where the catalog knows functions. */
export function findFunction(
  { catalog, session }: Pick<BindContext, 'catalog' | 'session'>,
  name: ObjectName,
): CatalogFunction | undefined {
  if (catalog.function === undefined) return undefined
  for (const candidate of candidateNames(writtenName(name), session)) {
    const found = catalog.function(candidate, session)
    if (found !== undefined) return found
  }
  return undefined
}
