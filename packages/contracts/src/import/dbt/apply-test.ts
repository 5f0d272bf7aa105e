import type { EnumValue } from '../../odcs/enum-value.ts'
import type { ImportContext } from '../importer.ts'
import { branch, list, own, type Tree, word } from '../tree.ts'
import { referenced } from './apply-constraints.ts'
import type { DbtTable } from './dbt-table.ts'

/**
 * Applies a data test: what its column promises where the test allows no exception, else a rule in dbt's own words.
 * Source: https://docs.getdbt.com/reference/resource-properties/data-tests
 */
export function applyTest(
  id: string,
  node: Tree,
  tables: ReadonlyMap<string, DbtTable>,
  { report }: ImportContext,
): void {
  const attached = word(node, 'attached_node') ?? attachedOf(node)
  const table = attached === undefined ? undefined : tables.get(attached)
  const metadata = branch(node, 'test_metadata')
  const test = word(metadata, 'name')
  if (table === undefined || test === undefined) {
    report(`Test ${id} is a query of its own and is not kept`)
    return
  }
  const kwargs = branch(metadata, 'kwargs')
  const called = word(node, 'column_name') ?? word(kwargs, 'column_name')
  const column = called === undefined ? undefined : table.columns.get(bare(called).toLowerCase())
  const config = branch(node, 'config')
  const strict =
    own(config, 'enabled') !== false &&
    (word(config, 'severity') ?? 'ERROR').toUpperCase() === 'ERROR' &&
    word(config, 'where') === undefined &&
    /^!=\s*0$/.test(word(config, 'error_if') ?? '!= 0')
  if (strict && word(metadata, 'namespace') === undefined && column !== undefined) {
    switch (test) {
      case 'not_null':
        column.required = true
        return
      case 'unique':
        if (column.primaryKey !== true) column.unique = true
        return
      case 'accepted_values': {
        const values = list(kwargs, 'values').filter(isScalar)
        const isNumeric = own(kwargs, 'quote') === false
        column.enum = values.map((value) => ({ value: isNumeric ? unquoted(value) : value }))
        return
      }
      case 'relationships': {
        const target = referenced(word(kwargs, 'to') ?? '', tables)
        const field = target?.columns.get(bare(word(kwargs, 'field') ?? '').toLowerCase())
        if (target === undefined || field === undefined) break
        const to = `${target.head.name}.${field.name}`
        if (!column.relationships?.some((each) => each.to === to))
          column.relationships = [...(column.relationships ?? []), { to, type: 'foreignKey' }]
        return
      }
      default:
    }
  }
  const { column_name: _, model: __, ...rest } = kwargs
  const prefix = word(metadata, 'namespace')
  const settings = Object.entries(config).filter(
    ([key, value]) => usual.has(key) && value !== null && value !== usual.get(key),
  )
  const severity = word(config, 'severity')?.toUpperCase() === 'WARN' ? 'warning' : undefined
  const rule = {
    type: 'custom' as const,
    engine: 'dbt',
    ...(word(node, 'name') !== undefined && { name: word(node, 'name') ?? '' }),
    ...(severity !== undefined && { severity }),
    implementation: {
      [prefix === undefined ? test : `${prefix}.${test}`]: {
        ...rest,
        ...(settings.length > 0 && { config: Object.fromEntries(settings) }),
      },
    },
  }
  if (column === undefined) table.quality.push(rule)
  else column.quality = [...(column.quality ?? []), rule]
}

/** What dbt takes for granted of a test. */
const usual = new Map<string, unknown>([
  ['where', undefined],
  ['limit', undefined],
  ['fail_calc', 'count(*)'],
  ['warn_if', '!= 0'],
  ['error_if', '!= 0'],
  ['enabled', true],
])

const isScalar = (value: unknown): value is Exclude<EnumValue['value'], null> =>
  ['string', 'number', 'boolean'].includes(typeof value)

const unquoted = (value: Exclude<EnumValue['value'], null>): EnumValue['value'] =>
  typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)
    ? Number(value)
    : value === 'true' || value === 'false'
      ? value === 'true'
      : value

const bare = (name: string) => name.replace(/^"(.*)"$/s, '$1')

/** Manifests before v12 name what the test depends on. The last is the model itself. */
function attachedOf(node: Tree): string | undefined {
  return list(branch(node, 'depends_on'), 'nodes')
    .filter((each) => typeof each === 'string')
    .at(-1)
}
