import { formatQualifiedName, type QualifiedName, type TagShape } from '@mesh/core'
import type { QualityRule } from '../../odcs/quality.ts'
import type { PropertyRelationship, TableRelationship } from '../../odcs/relationship.ts'
import type { SchemaObject, SchemaProperty } from '../../odcs/schema.ts'
import type { ImportContext, ImportedParts } from '../importer.ts'
import { typeFields } from '../type-fields.ts'
import { contractName } from './contract-name.ts'
import { contractTags } from './contract-tags.ts'
import type { DraftColumn, DraftTable } from './draft-table.ts'

/** The contract that tables of a platform promise. Tags that lowering sets become the fields that they come from. */
export function contractOfDrafts(drafts: readonly DraftTable[], context: ImportContext): ImportedParts {
  const names = namesOf(drafts)
  for (const draft of drafts) dropKeysOfNothing(draft, context)
  const schema = drafts.map((draft) => tableOf(draft, names, context))
  const contract = sharedTag(drafts, 'CONTRACT')
  const [, id, version] = /^(.+)@([^@]+)$/.exec(contract ?? '') ?? []
  const domain = sharedTag(drafts, 'DOMAIN')
  return {
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...(domain !== undefined && { domain }),
    schema,
  }
}

interface DraftNames {
  readonly table: ReturnType<typeof contractName>
  readonly columns: ReadonlyMap<string, ReturnType<typeof contractName>>
  /** Stored names of the primary key. */
  readonly primary: readonly string[]
}

type Names = ReadonlyMap<string, DraftNames>

const keyOf = ({ database, schema, name }: QualifiedName) => JSON.stringify([database, schema, name])

function namesOf(drafts: readonly DraftTable[]): Names {
  const tables = new Set<string>()
  return new Map(
    drafts.map((draft) => {
      const table = contractName(draft.name.name, tables)
      tables.add(table.name)
      const taken = new Set<string>()
      const columns = new Map(
        draft.columns.map((column) => {
          const found = contractName(column.name, taken)
          taken.add(found.name)
          return [column.name, found] as const
        }),
      )
      return [keyOf(draft.name), { table, columns, primary: primaryOf(draft) }] as const
    }),
  )
}

/** Source: the pattern of references in the schema of ODCS v3.2.0. */
const isWord = (name: string | undefined) => name !== undefined && /^[A-Za-z_]\w*$/.test(name)

/** A key of columns that the table does not have is no key. */
function dropKeysOfNothing(draft: DraftTable, { report }: ImportContext): void {
  const columns = new Set(draft.columns.map(({ name }) => name))
  draft.keys = draft.keys.filter((key) => {
    const missing = key.columns.find((each) => !columns.has(each))
    if (missing !== undefined)
      report(`A key of ${draft.name.name} names ${missing}, which is none of its columns`)
    return missing === undefined
  })
}

const primaryOf = ({ keys }: DraftTable) => keys.find(({ kind }) => kind === 'primary')?.columns ?? []

/** The value that one of the tags of lowering has on all tables. */
function sharedTag(drafts: readonly DraftTable[], name: string): string | undefined {
  const values = new Set(drafts.map(({ tags }) => tags.find(({ tag }) => tag.name === name)?.value))
  return values.size === 1 ? [...values][0] : undefined
}

const ownTags = (tags: readonly TagShape[], ...except: readonly string[]) =>
  contractTags(tags.filter(({ tag }) => !except.includes(tag.name)))

function tableOf(draft: DraftTable, names: Names, context: ImportContext): SchemaObject {
  const own = names.get(keyOf(draft.name))
  const name = own?.table ?? { name: draft.name.name }
  const column = (stored: string) => own?.columns.get(stored)?.name ?? stored
  const primary = primaryOf(draft)
  const unique = draft.keys.filter(({ kind }) => kind === 'unique')
  const joint: TableRelationship[] = []
  const single = new Map<string, PropertyRelationship[]>()
  for (const key of draft.keys) {
    if (key.kind !== 'foreign') continue
    const target = names.get(keyOf(key.references.table))
    // A key that names no columns means the primary key.
    const referenced = key.references.columns.length > 0 ? key.references.columns : (target?.primary ?? [])
    const to = referenced.map((each) => target?.columns.get(each)?.name)
    const [from = ''] = key.columns
    const called = [name.name, target?.table.name, ...key.columns.map(column), ...to]
    if (target === undefined || to.length !== key.columns.length || !called.every(isWord)) {
      context.report(
        `The foreign key of ${name.name} (${key.columns.join(', ')}) names a table or a column that is not imported, or whose name no reference can hold`,
      )
      continue
    }
    const targets = to.map((each) => `${target.table.name}.${each}`)
    const [only = ''] = targets
    if (key.columns.length === 1)
      single.set(from, [...(single.get(from) ?? []), { to: only, type: 'foreignKey' }])
    else
      joint.push({
        from: key.columns.map((each) => `${name.name}.${column(each)}`),
        to: targets,
        type: 'foreignKey',
      })
  }
  const quality: readonly QualityRule[] = [
    ...unique
      .filter(({ columns }) => columns.length > 1)
      .map(({ columns }) => ({
        metric: 'duplicateValues' as const,
        arguments: { properties: columns.map(column) },
        mustBe: 0,
      })),
    ...draft.quality,
  ]
  const tags = ownTags(draft.tags, 'CONTRACT', 'DOMAIN', 'DATA_PRODUCT')
  const physicalName = draft.name.schema === undefined ? name.physicalName : formatQualifiedName(draft.name)
  return {
    name: name.name,
    ...(physicalName !== undefined && { physicalName }),
    ...(draft.physicalType !== undefined && { physicalType: draft.physicalType }),
    ...(draft.comment !== undefined && { description: draft.comment }),
    ...(tags.length > 0 && { tags }),
    ...(draft.customProperties.length > 0 && { customProperties: draft.customProperties }),
    properties: draft.columns.map((each) => {
      context.count()
      const position = primary.indexOf(each.name)
      const relationships = single.get(each.name)
      return {
        ...(own?.columns.get(each.name) ?? { name: each.name }),
        ...columnOf(each),
        ...(position >= 0 && { primaryKey: true, primaryKeyPosition: position + 1 }),
        ...(unique.some(({ columns }) => columns.length === 1 && columns[0] === each.name) && {
          unique: true,
        }),
        ...(relationships !== undefined && { relationships }),
      }
    }),
    ...(joint.length > 0 && { relationships: joint }),
    ...(quality.length > 0 && { quality }),
  }
}

function columnOf(column: DraftColumn): Partial<SchemaProperty> {
  const { type, physicalType, comment, id, transformLogic, customProperties } = column
  const classification =
    column.classification ?? column.tags.find(({ tag }) => tag.name === 'CLASSIFICATION')?.value
  const tags = ownTags(column.tags, 'CLASSIFICATION')
  return {
    ...(id !== undefined && { id }),
    ...(type !== undefined ? typeFields(type, physicalType) : physicalType !== undefined && { physicalType }),
    ...(column.required && { required: true }),
    ...(comment !== undefined && { description: comment }),
    ...(classification !== undefined && { classification }),
    ...(tags.length > 0 && { tags }),
    ...(transformLogic !== undefined && { transformLogic }),
    ...(customProperties.length > 0 && { customProperties }),
  }
}
