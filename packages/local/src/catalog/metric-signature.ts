import type { LogicalType } from '@mesh/core'
import { argumentType } from './argument-type.ts'
import type { DataMetricFunction } from './object/metric.ts'

/** The tables that a data metric function takes, in SQL: `TABLE(NUMBER, VARCHAR), TABLE(NUMBER)`. */
export const tableTypes = (tables: readonly (readonly LogicalType[])[]): string =>
  tables.map((types) => `TABLE(${types.map(argumentType).join(', ')})`).join(', ')

/** The name of a data metric function with the tables that it takes: several have one name. */
export const metricSignature = ({
  name,
  parameters,
}: Pick<DataMetricFunction, 'name' | 'parameters'>): string =>
  `${name}(${tableTypes(parameters.map(({ columns }) => columns.map(({ type }) => type)))})`
