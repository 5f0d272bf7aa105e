import { snowflakeFailure } from './snowflake-failure.ts'

/** A column that takes no NULL is added to rows that would have it. */
export const needsDefault = (column: string, table: string) =>
  snowflakeFailure(
    'constraint',
    '002108',
    '22000',
    `SQL compilation error:\nNon-nullable column '${column}' cannot be added to non-empty table '${table}' unless it has a non-null default value.`,
  )

/** A default that rows of before the column have too. */
export const defaultStays = (column: string) =>
  snowflakeFailure(
    'syntax',
    '001003',
    '42000',
    `SQL compilation error:\nCannot drop the default of column '${column}', which was added to the table with it.`,
  )

/** ALTER COLUMN gives a column a type that it cannot take; the number says why. */
export const unchangeableType = (
  column: string,
  from: string,
  to: string,
  reason: keyof typeof unchangeable = 'type',
) =>
  snowflakeFailure(
    'syntax',
    unchangeable[reason][0],
    '22000',
    `SQL compilation error: cannot change column ${column} from type ${from} to ${to}${unchangeable[reason][1]}`,
  )

const unchangeable = {
  type: ['002108', ''],
  precision: ['002108', ' because some existing values cannot be represented using the new precision.'],
  length: ['040050', ' because reducing the byte-length of a varchar is not supported.'],
  scale: ['040052', ' because changing the scale of a number is not supported.'],
  collation: ['040053', ' because they have incompatible collations.'],
} as const

/** A column that takes no NULL has some. */
export const hasNulls = (column: string) =>
  snowflakeFailure(
    'constraint',
    '001471',
    '42601',
    `SQL compilation error:\nColumn '${column}' contains null values. Not null constraint cannot be added.`,
  )

/** Texts of different collations meet. */
export const incompatibleCollations = (one: string, other: string) =>
  snowflakeFailure(
    'syntax',
    '002322',
    '42846',
    `SQL compilation error:\nIncompatible collations: '${one}' and '${other}'`,
  )

/** A materialized view that cannot be read. */
export const invalidView = (name: string, reason: string) =>
  snowflakeFailure(
    'syntax',
    '002037',
    '42601',
    `SQL compilation error:\nFailure during expansion of view '${name}': SQL compilation error:\nMaterialized View ${name} is invalid. Invalidation reason: ${reason}`,
  )
