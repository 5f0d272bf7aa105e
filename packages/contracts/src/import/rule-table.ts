import type { CustomProperty } from '../odcs/custom-property.ts'
import type { QualityRule } from '../odcs/quality.ts'
import type { SchemaObject, SchemaProperty } from '../odcs/schema.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A table of which rules alone tell the columns. */
export interface RuleTable {
  readonly name: string
  readonly columns: Map<string, Writable<SchemaProperty>>
  readonly quality: QualityRule[]
  readonly customProperties: CustomProperty[]
  description?: string
}

/** The table of a name, which is there from now on: several texts may speak of one. */
export function ruleTable(tables: Map<string, RuleTable>, name: string): RuleTable {
  const table = tables.get(name) ?? { name, columns: new Map(), quality: [], customProperties: [] }
  tables.set(name, table)
  return table
}

/** The column of a name, which is there from now on. */
export function ruleColumn({ columns }: RuleTable, name: string): Writable<SchemaProperty> {
  const column = columns.get(name) ?? { name }
  columns.set(name, column)
  return column
}

/** Adds a rule to a column, or to the table. */
export function addRule(table: RuleTable, column: string | undefined, rule: QualityRule): void {
  if (column === undefined) table.quality.push(rule)
  else {
    const found = ruleColumn(table, column)
    found.quality = [...(found.quality ?? []), rule]
  }
}

/** The table as a contract has it. */
export function schemaOf({ name, columns, quality, customProperties, description }: RuleTable): SchemaObject {
  return {
    name,
    ...(description !== undefined && { description }),
    ...(columns.size > 0 && { properties: [...columns.values()] }),
    ...(quality.length > 0 && { quality }),
    ...(customProperties.length > 0 && { customProperties }),
  }
}
