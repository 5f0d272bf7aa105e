import { parsePhysicalType } from '../../lower/parse-physical-type.ts'
import type { QualityRule } from '../../odcs/quality.ts'
import type { PropertyRelationship, TableRelationship } from '../../odcs/relationship.ts'
import type { SchemaObject, SchemaProperty } from '../../odcs/schema.ts'
import type { ImportContext } from '../importer.ts'
import { branch, isTree, list, own, type Tree, word } from '../tree.ts'
import { typeFields } from '../type-fields.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A property while tests say more of it. */
export type DbtColumn = Writable<SchemaProperty> & {
  relationships?: readonly PropertyRelationship[]
}

/** A model or source while tests say more of it. */
export interface DbtTable {
  /** `model.shop.orders` */
  readonly id: string
  readonly head: SchemaObject
  /** By their names in lower case. */
  readonly columns: Map<string, DbtColumn>
  readonly relationships: TableRelationship[]
  readonly quality: QualityRule[]
  /** The node of the manifest. */
  readonly node: Tree
}

/** A node of the manifest as a table; the catalog gives types and columns that the manifest does not have. */
export function dbtTable(
  id: string,
  node: Tree,
  catalog: Tree,
  taken: Set<string>,
  context: ImportContext,
): DbtTable | undefined {
  const base = word(node, 'name')
  if (base === undefined) return undefined
  const source = word(node, 'source_name')
  const version = own(node, 'version')
  const versioned = version === undefined || version === null ? base : `${base}_v${String(version)}`
  const name =
    [versioned, `${source ?? word(node, 'package_name') ?? ''}_${versioned}`, id].find(
      (each) => !taken.has(each),
    ) ?? id
  taken.add(name)
  const kind = word(branch(catalog, 'metadata'), 'type') ?? word(branch(node, 'config'), 'materialized')
  const stored = [
    word(node, 'database'),
    word(node, 'schema'),
    word(node, 'identifier') ?? word(node, 'alias') ?? base,
  ]
  const described = word(node, 'description') ?? word(branch(catalog, 'metadata'), 'comment')
  const tags = texts(node, 'tags')
  const columns = new Map<string, DbtColumn>()
  const listed = Object.values(branch(node, 'columns')).filter(isTree)
  const physical = new Map(
    Object.values(branch(catalog, 'columns'))
      .filter(isTree)
      .toSorted((left, right) => Number(own(left, 'index')) - Number(own(right, 'index')))
      .map((each) => [(word(each, 'name') ?? '').toLowerCase(), each] as const),
  )
  for (const column of listed) {
    const called = word(column, 'name')
    if (called !== undefined)
      columns.set(
        called.toLowerCase(),
        dbtColumn(called, column, physical.get(called.toLowerCase()), context),
      )
  }
  for (const [key, found] of physical)
    if (key !== '' && !columns.has(key)) columns.set(key, dbtColumn(key, {}, found, context))
  const type = kind === 'view' || kind === 'VIEW' ? 'view' : undefined
  const extra = Object.entries({ ...branch(node, 'meta'), ...branch(branch(node, 'config'), 'meta') })
  return {
    id,
    head: {
      name,
      physicalName: stored.filter((each) => each !== undefined).join('.'),
      ...(type !== undefined && { physicalType: type }),
      ...(described !== undefined && { description: described }),
      ...(tags.length > 0 && { tags }),
      customProperties: [
        { property: 'dbtNode', value: id, vendor: 'mesh' },
        ...[...facts(node), ...extra].map(([property, value]) => ({ property, value, vendor: 'dbt' })),
      ],
    },
    columns,
    relationships: [],
    quality: [],
    node,
  }
}

/** What a node says of its use, where it is not what dbt takes for granted. */
function facts(node: Tree): readonly (readonly [string, unknown])[] {
  const config = branch(node, 'config')
  return [
    ['access', own(node, 'access') === 'protected' ? undefined : own(node, 'access')],
    ['group', own(node, 'group')],
    ['deprecation_date', own(node, 'deprecation_date')],
    ['latest_version', own(node, 'latest_version')],
    ['contract', own(branch(config, 'contract'), 'enforced') === true ? { enforced: true } : undefined],
    ['grants', Object.keys(branch(config, 'grants')).length > 0 ? branch(config, 'grants') : undefined],
    ['loader', word(node, 'loader')],
    ['loaded_at_field', own(node, 'loaded_at_field')],
    ['freshness', hasPeriod(branch(node, 'freshness')) ? branch(node, 'freshness') : undefined],
  ].flatMap(([property, value]) =>
    value === undefined || value === null ? [] : [[property as string, value] as const],
  )
}

/** dbt writes a freshness that nobody asked for, whose counts are null. */
const hasPeriod = (freshness: Tree) =>
  ['warn_after', 'error_after'].some((key) => typeof own(branch(freshness, key), 'count') === 'number')

function dbtColumn(name: string, column: Tree, catalog: Tree | undefined, context: ImportContext): DbtColumn {
  context.count()
  const physicalType = word(column, 'data_type') ?? (catalog && word(catalog, 'type'))
  const type = physicalType === undefined ? undefined : parsePhysicalType(physicalType)
  const described = word(column, 'description') ?? (catalog && word(catalog, 'comment'))
  const tags = texts(column, 'tags')
  const { classification, ...extra } = {
    ...branch(column, 'meta'),
    ...branch(branch(column, 'config'), 'meta'),
  }
  const custom = Object.entries(extra).map(([property, value]) => ({ property, value, vendor: 'dbt' }))
  return {
    name,
    ...(own(column, 'quote') === true && { physicalName: `"${name.replaceAll('"', '""')}"` }),
    ...(type !== undefined ? typeFields(type, physicalType) : physicalType !== undefined && { physicalType }),
    ...(described !== undefined && { description: described }),
    ...(tags.length > 0 && { tags }),
    ...(typeof classification === 'string' && { classification }),
    ...(custom.length > 0 && { customProperties: custom }),
  }
}

const texts = (tree: Tree, key: string): readonly string[] =>
  list(tree, key).filter((each) => typeof each === 'string')
