import type { z } from 'zod'
import type { AuthoritativeDefinition } from '../../odcs/authoritative-definition.ts'
import type { CustomProperty } from '../../odcs/custom-property.ts'
import type { EnumValue } from '../../odcs/enum-value.ts'
import type { QualityRule } from '../../odcs/quality.ts'
import type { PropertyRelationship } from '../../odcs/relationship.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import type { Synonym } from '../../odcs/synonym.ts'
import { itemSchema } from '../../row/item-schema.ts'
import { columnRegistry } from './column-registry.ts'
import type { EnumOperand, EnumResult } from './enum-operand.ts'
import type { PhysicalValue } from './physical-value.ts'

/** What the compiler knows of a column and the document does not say. */
export interface ColumnTypes<Row, Reference> {
  readonly row: Row
  readonly reference: Reference
}

/** What {@link Column.with} takes: any fields of an ODCS property. */
export type PropertyNotes = SchemaItem

/** Whether a column may be NULL after {@link Column.with} was given the notes. */
type StillNullable<Notes, Before extends boolean> = Notes extends
  | { readonly required: true }
  | { readonly primaryKey: true }
  ? false
  : Notes extends { readonly required: false }
    ? true
    : Before

/**
 * One column of a table, built step by step; every step gives a new column. `Value` is what a row holds where it is not
 * NULL, `Reference` the `table.column` texts that it points at.
 */
export class Column<Value, Nullable extends boolean = true, Reference extends string = never> {
  declare readonly '~types': ColumnTypes<Nullable extends true ? Value | null : Value, Reference>
  readonly #property: SchemaItem
  #schema: z.ZodType | undefined

  constructor(property: SchemaItem) {
    this.#property = property
  }

  /** The ODCS property, without its name. */
  get property(): SchemaItem {
    return this.#property
  }

  /** The zod schema of a value. {@link columnRegistry} holds the ODCS property beside it. */
  get schema(): z.ZodType {
    this.#schema ??= itemSchema(this.#property).register(columnRegistry, { property: this.#property })
    return this.#schema
  }

  /** Refuses NULL. */
  required(): Column<Value, false, Reference> {
    return this.with({ required: true })
  }

  /** What the column means, for people. */
  describe(description: string): Column<Value, Nullable, Reference> {
    return this.with({ description })
  }

  /** Makes the column the primary key, or the `position`-th column (from 1) of a composite one. Refuses NULL. */
  primaryKey(position = 1): Column<Value, false, Reference> {
    return this.with({ primaryKey: true, primaryKeyPosition: position, required: true })
  }

  /** No two rows hold the same value. */
  unique(): Column<Value, Nullable, Reference> {
    return this.with({ unique: true })
  }

  /** Allows these values only. */
  enum<const Allowed extends EnumOperand<Value>>(
    values: readonly (Allowed | (EnumValue & { readonly value: Allowed }))[],
  ): Column<EnumResult<Value, Allowed>, Nullable, Reference> {
    const entries = values.map(
      (each): EnumValue => (typeof each === 'object' ? (each as EnumValue) : { value: each }),
    )
    return this.#step({ enum: entries })
  }

  /**
   * Every value exists in another column: `table.column` of the same contract, which the compiler checks, or a reference to
   * another document such as `airports.odcs.yaml#/schema/airports/properties/iata`.
   */
  references<const To extends string>(
    to: To,
    notes: Omit<PropertyRelationship, 'to'> = { type: 'foreignKey' },
  ): Column<Value, Nullable, Reference | To> {
    const { id, type, ...rest } = notes
    const relationship = {
      ...(id !== undefined && { id }),
      ...(type !== undefined && { type }),
      to,
      ...rest,
    }
    return this.#step({ relationships: [...(this.#property.relationships ?? []), relationship] })
  }

  /** Sensitivity of the values, in the organisation's own words. */
  classification(classification: string): Column<Value, Nullable, Reference> {
    return this.with({ classification })
  }

  /** Adds tags: `word`, or `key:value`. */
  tags(...tags: readonly string[]): Column<Value, Nullable, Reference> {
    return this.with({ tags: [...(this.#property.tags ?? []), ...tags] })
  }

  /** Adds sample values. */
  examples(...examples: readonly NonNullable<Value>[]): Column<Value, Nullable, Reference> {
    return this.with({ examples: [...(this.#property.examples ?? []), ...examples] })
  }

  /** Adds quality rules of the column. */
  quality(...rules: readonly QualityRule[]): Column<Value, Nullable, Reference> {
    return this.with({ quality: [...(this.#property.quality ?? []), ...rules] })
  }

  /** Gives the stable id that tells a rename from a removal. */
  id(id: string): Column<Value, Nullable, Reference> {
    return this.with({ id })
  }

  /** The name on the platform, as SQL spells it: `FLIGHT_DATE`, `"Airport Name"`. */
  physicalName(physicalName: string): Column<Value, Nullable, Reference> {
    return this.with({ physicalName })
  }

  /**
   * The type on the platform, as SQL spells it. It decides the stored type, and what a row holds where it is a scalar type:
   * `integer().physicalType('NUMBER(5,0)')` is a number.
   */
  physicalType<const Type extends string>(
    physicalType: Type,
  ): Column<PhysicalValue<Type, Value>, Nullable, Reference> {
    return this.#step({ physicalType })
  }

  /** The name that people use in the business. */
  businessName(businessName: string): Column<Value, Nullable, Reference> {
    return this.with({ businessName })
  }

  /** Asks readers to move away from the column. */
  deprecated(): Column<Value, Nullable, Reference> {
    return this.with({ deprecated: true })
  }

  /** Adds other words for the same thing. */
  synonyms(...synonyms: readonly (string | Synonym)[]): Column<Value, Nullable, Reference> {
    const entries = synonyms.map((each) => (typeof each === 'string' ? { synonym: each } : each))
    return this.with({ synonyms: [...(this.#property.synonyms ?? []), ...entries] })
  }

  /** The column that holds the encrypted values. */
  encryptedAs(encryptedName: string): Column<Value, Nullable, Reference> {
    return this.with({ encryptedName })
  }

  /** Makes the column the `position`-th one (from 1) that the table is partitioned by. */
  partitioned(position = 1): Column<Value, Nullable, Reference> {
    return this.with({ partitioned: true, partitionKeyPosition: position })
  }

  /** Says that decisions rest on the column. */
  critical(): Column<Value, Nullable, Reference> {
    return this.with({ criticalDataElement: true })
  }

  /** Says where the values come from. */
  transformed(how: Transformed): Column<Value, Nullable, Reference> {
    const { from, logic, description } = how
    return this.with({
      ...(from !== undefined && { transformSourceObjects: from }),
      ...(logic !== undefined && { transformLogic: logic }),
      ...(description !== undefined && { transformDescription: description }),
    })
  }

  /** Makes it no column but a number that readers compute, by the given expression. Rows do not have it. */
  measure(logic?: string): Column<Measured, Nullable, Reference> {
    return this.#step({ semanticType: 'measure', ...(logic !== undefined && { transformLogic: logic }) })
  }

  /** Says that readers group and filter by the column. */
  dimension(): Column<Value, Nullable, Reference> {
    return this.with({ semanticType: 'dimension' })
  }

  /** Adds a link to the place where the column is defined for good. */
  definedAt(...definitions: readonly AuthoritativeDefinition[]): Column<Value, Nullable, Reference> {
    return this.with({
      authoritativeDefinitions: [...(this.#property.authoritativeDefinitions ?? []), ...definitions],
    })
  }

  /** Adds a named value that the standard has no field for. */
  custom(
    property: string,
    value: unknown,
    notes: Omit<CustomProperty, 'property' | 'value'> = {},
  ): Column<Value, Nullable, Reference> {
    const customProperties = [...(this.#property.customProperties ?? []), { property, value, ...notes }]
    return this.with({ customProperties })
  }

  /** Says anything that ODCS can say of a property. `required` and `primaryKey` decide about NULL; the value stays as it is. */
  with<const Notes extends PropertyNotes>(
    notes: Notes,
  ): Column<Value, StillNullable<Notes, Nullable>, Reference> {
    return this.#step(notes)
  }

  #step<NewValue, NewNullable extends boolean, NewReference extends string>(
    notes: PropertyNotes,
  ): Column<NewValue, NewNullable, NewReference> {
    return new Column({ ...this.#property, ...notes })
  }
}

/** What the compiler knows of a measure, which no row holds. */
export interface Measured {
  readonly '~measure': true
}

/** Where the values of a column come from. */
export interface Transformed {
  /** Tables or columns that are read. */
  readonly from?: readonly string[]
  /** Expression or query, in the words of the platform. */
  readonly logic?: string
  readonly description?: string
}

/** Any column. */
export type AnyColumn = Column<unknown, boolean, string>

/** What a row holds in a column. */
export type ColumnRow<Each> = Each extends { readonly '~types': ColumnTypes<infer Row, unknown> }
  ? Row
  : never

/** The `table.column` texts that a column points at. */
export type ColumnReference<Each> = Each extends { readonly '~types': ColumnTypes<unknown, infer Reference> }
  ? Reference
  : never
