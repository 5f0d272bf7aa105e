import type { z } from 'zod'
import type { EnumValue } from '../../odcs/enum-value.ts'
import type { QualityRule } from '../../odcs/quality.ts'
import type { SchemaItem } from '../../odcs/schema.ts'
import { itemSchema } from '../../row/item-schema.ts'
import { columnRegistry } from './column-registry.ts'

/** What the compiler knows of a column and the document does not say. */
export interface ColumnTypes<Row, Reference> {
  readonly row: Row
  readonly reference: Reference
}

/** Fields of a property that have no method of their own on {@link Column}. */
export type PropertyNotes = Omit<
  SchemaItem,
  'name' | 'logicalType' | 'logicalTypeOptions' | 'required' | 'enum' | 'properties' | 'items' | 'map'
>

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
    return this.with({ required: true }) as unknown as Column<Value, false, Reference>
  }

  /** What the column means, for people. */
  describe(description: string): Column<Value, Nullable, Reference> {
    return this.with({ description })
  }

  /** Makes the column the primary key, or the `position`-th column (from 1) of a composite one. Refuses NULL. */
  primaryKey(position = 1): Column<Value, false, Reference> {
    return this.with({ primaryKey: true, primaryKeyPosition: position }).required()
  }

  /** No two rows hold the same value. */
  unique(): Column<Value, Nullable, Reference> {
    return this.with({ unique: true })
  }

  /** Allows these values only. */
  enum<const Allowed extends Value & (string | number | boolean)>(
    values: readonly (Allowed | (EnumValue & { readonly value: Allowed }))[],
  ): Column<Allowed, Nullable, Reference> {
    const entries = values.map((each) => (typeof each === 'object' ? each : { value: each }))
    return this.with({ enum: entries }) as unknown as Column<Allowed, Nullable, Reference>
  }

  /**
   * Every value exists in another column: `table.column` of the same contract, which the compiler checks, or a reference to
   * another document such as `airports.odcs.yaml#/schema/airports/properties/iata`.
   */
  references<const To extends string>(to: To): Column<Value, Nullable, Reference | To> {
    const relationships = [...(this.#property.relationships ?? []), { type: 'foreignKey' as const, to }]
    return this.with({ relationships }) as Column<Value, Nullable, Reference | To>
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

  /** The type on the platform, as SQL spells it. It decides the stored type; the row type stays as it is. */
  physicalType(physicalType: string): Column<Value, Nullable, Reference> {
    return this.with({ physicalType })
  }

  /** Says anything else that ODCS can say of a property. */
  with(notes: PropertyNotes & { readonly required?: true; readonly enum?: readonly EnumValue[] }): this {
    return new Column({ ...this.#property, ...notes }) as this
  }
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
