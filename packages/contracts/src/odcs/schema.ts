import type { AuthoritativeDefinition } from './authoritative-definition.ts'
import type { Context } from './context.ts'
import type { CustomProperty } from './custom-property.ts'
import type { EnumValue } from './enum-value.ts'
import type { LogicalTypeOptions, OdcsLogicalType } from './logical-type.ts'
import type { QualityRule } from './quality.ts'
import type { PropertyRelationship, TableRelationship } from './relationship.ts'
import type { Synonym } from './synonym.ts'

/** What a table and a property have in common. */
export interface SchemaElement {
  readonly id?: string
  readonly physicalType?: string
  readonly physicalName?: string
  readonly description?: string
  readonly businessName?: string
  readonly deprecated?: boolean
  readonly synonyms?: readonly Synonym[]
  readonly authoritativeDefinitions?: readonly AuthoritativeDefinition[]
  readonly tags?: readonly string[]
  readonly customProperties?: readonly CustomProperty[]
}

/** A table, view, topic or file: one entry of `schema`. */
export interface SchemaObject extends SchemaElement {
  readonly name: string
  readonly logicalType?: 'object'
  readonly dataGranularityDescription?: string
  readonly properties?: readonly SchemaProperty[]
  readonly relationships?: readonly TableRelationship[]
  readonly quality?: readonly QualityRule[]
  readonly context?: Context | string
}

/** A column, or a field inside one. */
export interface SchemaProperty extends SchemaItem {
  readonly name: string
}

/** A property without a name: the items of an array, the key or value of a map. */
export interface SchemaItem extends SchemaElement {
  readonly name?: string
  readonly primaryKey?: boolean
  readonly primaryKeyPosition?: number
  readonly logicalType?: OdcsLogicalType
  readonly logicalTypeOptions?: LogicalTypeOptions
  /** Whether NULL is refused. */
  readonly required?: boolean
  readonly unique?: boolean
  readonly semanticType?: 'column' | 'measure' | 'dimension'
  readonly partitioned?: boolean
  readonly partitionKeyPosition?: number
  readonly classification?: string
  readonly encryptedName?: string
  readonly transformSourceObjects?: readonly string[]
  readonly transformLogic?: string
  readonly transformDescription?: string
  readonly examples?: readonly unknown[]
  readonly enum?: readonly EnumValue[]
  readonly criticalDataElement?: boolean
  readonly relationships?: readonly PropertyRelationship[]
  readonly quality?: readonly QualityRule[]
  readonly properties?: readonly SchemaProperty[]
  readonly items?: SchemaItem
  readonly map?: { readonly key: SchemaItem; readonly value: SchemaItem }
}
