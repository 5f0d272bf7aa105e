import type { CreateTable } from '@mesh/sql'
import type { Schema } from '../../catalog/object/schema.ts'

/** Whether a new table is transient: it says so, or all tables of its schema are. */
export const isTransient = ({ transient, temporary }: CreateTable, schema: Schema): boolean =>
  transient || (!temporary && schema.transient === true)

/** Whether the past of a new table can be kept for long. */
export const transienceOf = (create: CreateTable, schema: Schema): 'transient' | 'permanent' =>
  create.temporary || isTransient(create, schema) ? 'transient' : 'permanent'
