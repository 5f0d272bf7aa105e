import { MeshError } from '@mesh/core'
import { snowflakeFailure } from './snowflake-failure.ts'

/** What is loaded is no list of plain objects. */
export const unloadableRow = (table: string, row: number) =>
  new MeshError('LOCAL.UNLOADABLE', {
    message: `Row ${row} for the table ${JSON.stringify(table)} is no plain object`,
    hint: 'Give an array of objects, one a row, with the names of the columns as keys.',
  })

/** A value that is loaded has no place in a table. */
export const unloadableValue = (table: string, row: number, column: string, kind: string) =>
  new MeshError('LOCAL.UNLOADABLE', {
    message: `Row ${row} for the table ${JSON.stringify(table)} holds a ${kind} in ${JSON.stringify(column)}`,
    hint: 'Give numbers, bigints, texts, booleans, dates, bytes, or what JSON can say.',
  })

/** Loading a file failed. */
export const loadFailed = (why: string, file?: string) =>
  snowflakeFailure('constraint', '100038', '22018', file === undefined ? why : `${why}\n  File '${file}'`)

/** Files would be written over others. */
export const filesInTheWay = (place: string) =>
  snowflakeFailure(
    'exists',
    '001030',
    '22000',
    `Files already existing at the unload destination: ${place}. Use overwrite option to force unloading.`,
  )

/** Loading stopped at a record. */
export const abortedLoad = (code: string, sqlState: string, message: string) =>
  snowflakeFailure('constraint', code, sqlState, message)
