import { type Contract, diffContracts, type SchemaProperty } from '../src/exports/index.ts'
import { cpuMilliseconds } from './measure/cpu-milliseconds.ts'
import { printPromises } from './measure/print-promises.ts'

// Two documents of 500 properties in five tables, of which none, a tenth or all changed in four ways.

const column = (index: number, change: 'none' | 'some' | 'all'): SchemaProperty => {
  const isChanged = change === 'all' || (change === 'some' && index % 10 === 0)
  return {
    id: `c${index}`,
    name: `column_${index}`,
    logicalType: index % 3 === 0 ? 'integer' : 'string',
    physicalType: index % 3 === 0 ? `NUMBER(${isChanged ? 12 : 10},0)` : `VARCHAR(${isChanged ? 40 : 20})`,
    description: `What column ${index} holds${isChanged ? ', in other words' : ''}`,
    required: index % 2 === 0,
    classification: isChanged ? 'internal' : 'public',
    tags: ['a', 'b'],
    quality: [{ metric: 'nullValues', mustBeLessThan: isChanged ? 9 : 5 }],
    ...(index % 5 === 0 && { enum: [{ value: 'a' }, { value: 'b' }] }),
    ...(index % 20 === 0 && { primaryKey: true }),
    ...(index % 25 === 0 && { relationships: [{ to: 'table_0.column_0' }] }),
  }
}

const contract = (change: 'none' | 'some' | 'all'): Contract => ({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'wide',
  version: '1.0.0',
  schema: Array.from({ length: 5 }, (_, table) => ({
    name: `table_${table}`,
    properties: Array.from({ length: 100 }, (__, index) => column(table * 100 + index, change)),
  })),
})

const before = contract('none')
printPromises(
  (['none', 'some', 'all'] as const).map((change) => {
    const after = contract(change)
    const { length } = diffContracts(before, after).changes
    return {
      name: `diff of two documents of 500 properties, ${length} changes`,
      unit: 'ms',
      figure: cpuMilliseconds(() => diffContracts(before, after), 30),
      limit: 10,
    }
  }),
)
