import { formatQualifiedName, type ProductShape, type TableShape } from '@mesh/core'
import { unknownTable } from '../errors.ts'
import { addressOf, formatObjectName } from '../object/address.ts'
import type { DynamicTableObject } from '../object/dynamic-table.ts'
import type { NamedObject } from '../object/snowflake-object.ts'
import type { TableObject } from '../object/table.ts'
import type { ViewObject } from '../object/view.ts'
import type { DesiredState } from '../state/desired-state.ts'
import { uniqueObjects } from '../state/unique-objects.ts'
import { compileAccess } from './compile-access.ts'
import { compileContainers } from './compile-containers.ts'
import { compileFileFormat } from './compile-landing.ts'
import { type CompileOptions, resolveCompileOptions } from './compile-options.ts'
import { compileTable } from './compile-table.ts'
import { compileDeclaredTags } from './compile-tags.ts'
import { compileTransformation } from './compile-transformation.ts'

/**
 * The Snowflake objects that a product asks for: its database and schema, a table for each output table that no query fills,
 * a view or dynamic table for each that one fills, stage and file formats for what is loaded, tags, an owner role, a reader
 * role and all grants between them.
 *
 * @throws SNOWFLAKE.UNKNOWN_TABLE when files are loaded into a table that no output port describes.
 * @throws SNOWFLAKE.CONFLICTING_DEFINITIONS when two ports describe one table differently.
 * @example
 * const desired = combineStates(...products.map((product) => compileProduct(product)))
 * const plan = planChanges(desired, await readAccount(client, scopeOf(desired)))
 */
export function compileProduct(product: ProductShape, options: CompileOptions = {}): DesiredState {
  const resolved = resolveCompileOptions(options)
  const { namespace } = product
  const relations = compileRelations(product, resolved.warehouse)
  const landing = compileLanding(product, relations, resolved.stage)
  const containers = compileContainers(product, resolved, relations.some(isDynamic))
  const tags = compileDeclaredTags([...relations, ...containers])
  const owned = [...relations, ...landing].map(addressOf)
  const ports = new Set(
    product.outputs.flatMap(({ tables }) =>
      tables.map(({ name }) => formatObjectName({ ...namespace, ...name })),
    ),
  )
  return {
    kind: 'desired-state',
    products: [{ product: product.urn, ...namespace }],
    objects: uniqueObjects([
      ...containers,
      ...tags,
      ...relations,
      ...landing,
      ...compileAccess({
        product,
        ports: relations.map(addressOf).filter(({ name }) => ports.has(formatObjectName(name))),
        owned: [{ kind: 'schema', name: { database: namespace.database, name: namespace.schema } }, ...owned],
        administrator: resolved.administrator,
        warehouse: relations.some(isDynamic) ? resolved.warehouse : undefined,
      }),
    ]),
  }
}

type Relation = TableObject | ViewObject | DynamicTableObject

const isDynamic = ({ kind }: Relation): boolean => kind === 'dynamic-table'

function compileRelations(product: ProductShape, warehouse: string): readonly Relation[] {
  const { namespace } = product
  const fullName = (name: TableShape['name']) => formatQualifiedName({ ...namespace, ...name })
  const tables = new Map<string, TableShape>()
  for (const table of product.outputs.flatMap((port) => port.tables)) tables.set(fullName(table.name), table)
  const filled = new Set(product.transformations.map(({ target }) => fullName(target)))
  return [
    ...product.outputs
      .flatMap((port) => port.tables)
      .filter(({ name }) => !filled.has(fullName(name)))
      .map((table) => compileTable(table, namespace)),
    ...product.transformations.map((each) =>
      compileTransformation(each, tables.get(fullName(each.target)), namespace, warehouse),
    ),
  ]
}

function compileLanding(
  product: ProductShape,
  relations: readonly Relation[],
  stage: string,
): readonly NamedObject[] {
  if (product.ingestion.length === 0) return []
  const { namespace } = product
  const known = new Set(
    relations.flatMap(({ kind, name }) => (kind === 'table' ? formatObjectName(name) : [])),
  )
  const lost = product.ingestion.find(({ table }) => !known.has(formatObjectName({ ...namespace, ...table })))
  if (lost !== undefined) throw unknownTable(product.urn, formatObjectName(lost.table))
  return [
    {
      kind: 'stage',
      name: { ...namespace, name: stage },
      comment: `Files of ${product.name} on their way in`,
    },
    ...product.ingestion.map((each) => compileFileFormat(each, namespace)),
  ]
}
