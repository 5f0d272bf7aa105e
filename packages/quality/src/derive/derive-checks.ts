import { type Contract, type SchemaObject, type SchemaProperty, storedName } from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import type { Check } from '../check/check.ts'
import { deriveColumn } from './column-checks.ts'
import { deriveCheck } from './derive-check.ts'
import { type DeriveOptions, type ResolvedDeriveOptions, resolveDeriveOptions } from './derive-options.ts'
import type { Derived, DerivedTable } from './derived-table.ts'
import { describeTables, isColumn } from './describe-tables.ts'
import { notChecked } from './not-checked.ts'
import { deriveQualityRules } from './quality-rules.ts'
import { deriveRelationship, type ReferenceScope } from './relationship-checks.ts'
import { deriveSchema } from './schema-check.ts'
import { deriveServiceLevel } from './service-level-checks.ts'

/** The checks of a contract, and its promises that none of them covers. */
export interface DerivedChecks {
  readonly checks: readonly Check[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Derives all checks that an ODCS contract asks for: the columns themselves, required, unique and key columns, type options, enums, relationships,
 * quality rules of the library and in SQL, freshness and retention. Each points back to its place; what cannot be checked is
 * a diagnostic.
 *
 * @throws CONTRACT.DANGLING_REFERENCE when a relationship inside the contract leads nowhere; `lintContract` says where.
 * @example
 * const { checks, diagnostics } = deriveChecks(flights, { contracts: [airports] })
 */
export function deriveChecks(contract: Contract, options: DeriveOptions = {}): DerivedChecks {
  const resolved = resolveDeriveOptions(options)
  const tables = describeTables(contract, resolved)
  const scope: ReferenceScope = { tables, tablesOf: rememberTables(resolved) }
  const derived = [
    ...(contract.schema ?? []).flatMap((object) => {
      const table = tables.get(object.name)
      return table === undefined ? [] : deriveTable(table, object, scope, resolved.schema)
    }),
    ...(contract.slaProperties ?? []).flatMap((level, index) =>
      deriveServiceLevel(tables, level, contract.slaDefaultElement, `/slaProperties/${index}`),
    ),
  ]
  return {
    checks: withDistinctIds(derived.filter(isCheck)),
    diagnostics: derived.filter((each): each is Diagnostic => !isCheck(each)),
  }
}

function rememberTables(options: ResolvedDeriveOptions): ReferenceScope['tablesOf'] {
  const known = new Map<string, ReturnType<ReferenceScope['tablesOf']>>()
  return (file) => {
    if (!known.has(file)) {
      const contract = options.resolve(file)
      known.set(file, contract && describeTables(contract, options))
    }
    return known.get(file)
  }
}

function deriveTable(
  table: DerivedTable,
  object: SchemaObject,
  scope: ReferenceScope,
  schema: ResolvedDeriveOptions['schema'],
): readonly Derived[] {
  const columns = (object.properties ?? []).flatMap((property, index) => {
    const pointer = `${table.pointer}/properties/${index}`
    if (!isColumn(property)) return measureNotes(property, pointer)
    const column = storedName(property)
    const relationships = (property.relationships ?? []).map((each, at) =>
      deriveRelationship(table, [column], each, `${pointer}/relationships/${at}`, scope),
    )
    return [...deriveColumn(table, property, column, pointer), ...relationships]
  })
  const key =
    table.key.length > 1
      ? [deriveCheck(table, { kind: 'surplusRows', columns: table.key }, `${table.pointer}/properties`)]
      : []
  return [
    ...(schema === 'none' || table.expected.length === 0 ? [] : [deriveSchema(table, schema)]),
    ...columns,
    ...key,
    ...tableRelationships(table, object, scope),
    ...deriveQualityRules(table, object.quality ?? [], table.pointer),
  ]
}

const measureNotes = ({ name, quality = [] }: SchemaProperty, pointer: string): readonly Derived[] =>
  quality.map((_, index) =>
    notChecked(
      'QUALITY.RULE_UNSUPPORTED',
      'warning',
      `${pointer}/quality/${index}`,
      `${name} is a measure, which is computed when asked for: its rules are not checked.`,
    ),
  )

const tableRelationships = (
  table: DerivedTable,
  { relationships = [], name }: SchemaObject,
  scope: ReferenceScope,
): readonly Derived[] =>
  relationships.map((relationship, index) => {
    const pointer = `${table.pointer}/relationships/${index}`
    const from = typeof relationship.from === 'string' ? [relationship.from] : relationship.from
    const columns = from.map(
      (each) =>
        table.columns.get(each) ??
        table.columns.get(each.slice(each.startsWith(`${name}.`) ? name.length + 1 : 0)),
    )
    const known = columns.filter((column) => column !== undefined)
    return known.length === from.length
      ? deriveRelationship(table, known, relationship, pointer, scope)
      : notChecked(
          'QUALITY.RULE_INVALID',
          'error',
          pointer,
          `${name} has no such property as the relationship starts from.`,
        )
  })

const isCheck = (derived: Derived): derived is Check => 'kind' in derived && derived.kind === 'check'

// Two rules may measure the same thing against different limits.
function withDistinctIds(checks: readonly Check[]): readonly Check[] {
  const seen = new Map<string, number>()
  return checks.map((check) => {
    const times = (seen.get(check.id) ?? 0) + 1
    seen.set(check.id, times)
    return times === 1 ? check : { ...check, id: `${check.id} ${times}` }
  })
}
