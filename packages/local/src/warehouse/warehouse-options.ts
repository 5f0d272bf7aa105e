import { type Property, type PropertyValue, propertyText } from '@mesh/sql'
import { invalidParameter, invalidParameterValue } from '../errors/statement-failures.ts'
import { readSize } from './warehouse-size.ts'

/** Options of a warehouse by name, as text. */
export type WarehouseOptions = Readonly<Record<string, string>>

type Reader = (text: string) => string | undefined

const oneOf =
  (...values: readonly string[]): Reader =>
  (text) =>
    values.find((each) => each === text.toUpperCase())
const truth: Reader = oneOf('TRUE', 'FALSE')
const whole =
  (least: number, most: number): Reader =>
  (text) =>
    /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? text : undefined
const seconds = whole(0, 604_800)

const readers: Readonly<Record<string, Reader>> = {
  AUTO_RESUME: truth,
  AUTO_SUSPEND: (text) => (text.toUpperCase() === 'NULL' ? '0' : whole(0, Number.MAX_SAFE_INTEGER)(text)),
  ENABLE_QUERY_ACCELERATION: truth,
  GENERATION: oneOf('1', '2'),
  INITIALLY_SUSPENDED: truth,
  MAX_CLUSTER_COUNT: whole(1, 300),
  MAX_CONCURRENCY_LEVEL: whole(1, 100),
  MIN_CLUSTER_COUNT: whole(1, 300),
  QUERY_ACCELERATION_MAX_SCALE_FACTOR: whole(0, 100),
  RESOURCE_CONSTRAINT: (text) => text.toUpperCase(),
  RESOURCE_MONITOR: (text) => text,
  SCALING_POLICY: oneOf('STANDARD', 'ECONOMY'),
  STATEMENT_QUEUED_TIMEOUT_IN_SECONDS: whole(0, Number.MAX_SAFE_INTEGER),
  STATEMENT_TIMEOUT_IN_SECONDS: seconds,
  WAIT_FOR_COMPLETION: truth,
  WAREHOUSE_SIZE: readSize,
  WAREHOUSE_TYPE: oneOf('STANDARD', 'SNOWPARK-OPTIMIZED'),
}

/** What an option is that nobody set. Source: https://docs.snowflake.com/en/sql-reference/sql/create-warehouse */
const standards: WarehouseOptions = {
  AUTO_RESUME: 'TRUE',
  AUTO_SUSPEND: '600',
  ENABLE_QUERY_ACCELERATION: 'FALSE',
  GENERATION: '1',
  MAX_CLUSTER_COUNT: '1',
  MAX_CONCURRENCY_LEVEL: '8',
  MIN_CLUSTER_COUNT: '1',
  QUERY_ACCELERATION_MAX_SCALE_FACTOR: '8',
  SCALING_POLICY: 'STANDARD',
  STATEMENT_QUEUED_TIMEOUT_IN_SECONDS: '0',
  STATEMENT_TIMEOUT_IN_SECONDS: '172800',
  WAREHOUSE_SIZE: 'X-Small',
  WAREHOUSE_TYPE: 'STANDARD',
}

/** An option of a warehouse; undefined where it has no default either. */
export const optionOf = (
  { options }: { readonly options?: WarehouseOptions | undefined },
  name: string,
): string | undefined => options?.[name] ?? standards[name]

/** The options that properties set, checked. @throws SQL.SYNTAX for what a warehouse does not have, and for values that it does not take. */
export function readWarehouseOptions(properties: readonly Property[]): WarehouseOptions {
  const options: Record<string, string> = {}
  for (const { key, value } of properties) {
    if (key === 'COMMENT') continue
    if (!Object.hasOwn(readers, key)) throw invalidParameter(key, 'WAREHOUSE')
    const text = textOf(value)
    const read = readers[key]?.(text)
    if (read === undefined) throw invalidParameterValue(key, text)
    options[key] = read
  }
  const most = Number(options.MAX_CLUSTER_COUNT ?? Number.POSITIVE_INFINITY)
  if (Number(options.MIN_CLUSTER_COUNT ?? 1) > most)
    throw invalidParameterValue('MIN_CLUSTER_COUNT', options.MIN_CLUSTER_COUNT ?? '')
  return options
}

const textOf = (value: PropertyValue): string => propertyText(value) ?? ''
