import type { SchemaProperty } from '../odcs/schema.ts'
import type { SetContract } from './contract-set.ts'
import { findFile } from './find-file.ts'
import type { ResolvedReference } from './resolved-reference.ts'

/** The column that a reference of a file means, in that file or in another one of the set. */
export function resolveInSet(
  contracts: readonly SetContract[],
  reference: string,
  from: string,
): ResolvedReference | undefined {
  const hash = reference.indexOf('#')
  const home =
    hash < 0
      ? contracts.find(({ path }) => path === from)
      : findFile(contracts, reference.slice(0, hash), from)
  const steps = stepsOf(reference.slice(hash + 1))
  if (home === undefined || steps === undefined) return undefined
  const [tableKey, columnKey, ...inner] = steps
  const table = named(home.contract.schema, tableKey)
  const column = named(table?.properties, columnKey)
  if (table === undefined || column === undefined) return undefined
  const fields: string[] = []
  let at: SchemaProperty = column
  for (const key of inner) {
    const next: SchemaProperty | undefined = named(at.properties ?? itemsOf(at), key)
    if (next === undefined) return undefined
    fields.push(next.name)
    at = next
  }
  return { path: home.path, contract: home.contract, table, column, fields }
}

/** `table.column.field`, or `/schema/id/properties/id/properties/id`. */
function stepsOf(reference: string): readonly string[] | undefined {
  if (!reference.includes('/')) return reference.split('.')
  const steps = reference.replace(/^\//, '').split('/')
  const isPath = steps.every((step, at) => at % 2 === 1 || step === (at === 0 ? 'schema' : 'properties'))
  return isPath && steps.length % 2 === 0 ? steps.filter((_, at) => at % 2 === 1) : undefined
}

function named<Each extends { readonly id?: string; readonly name: string }>(
  among: readonly Each[] | undefined,
  key: string | undefined,
): Each | undefined {
  return among?.find(({ id }) => id === key) ?? among?.find(({ name }) => name === key)
}

function itemsOf(property: SchemaProperty): readonly SchemaProperty[] | undefined {
  return property.items?.properties
}
