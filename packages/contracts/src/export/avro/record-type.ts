import type { PlacedTable } from '../contract-tables.ts'
import type { Loss } from '../loss.ts'
import { avroName } from './avro-name.ts'
import { recordFields } from './field-type.ts'

/** The Avro record of a table. Records inside it are named by their path and live in its namespace. */
export function recordType(
  { table, pointer, columns }: PlacedTable,
  context: { readonly namespace: string; readonly unique: (name: string) => string },
  lose: (loss: Loss) => void,
): object {
  const name = avroName(table.name, pointer, context.unique, lose)
  return {
    type: 'record',
    name,
    namespace: context.namespace,
    ...(table.description !== undefined && { doc: table.description }),
    fields: recordFields(columns, { path: name, unique: context.unique, lose }),
  }
}
