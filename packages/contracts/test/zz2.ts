import { type AnyColumn, defineContract, diffContracts, integer, string, table } from '@mesh/contracts'

const version = (delay: AnyColumn) =>
  defineContract({
    id: 'flights',
    version: '1.0.0',
    schema: { flights: table({ columns: { origin: string(), delay } }) },
  })
const before = version(integer().physicalType('NUMBER(5,0)').id('delay').required())
const after = version(integer().physicalType('NUMBER(7,0)').id('delay').physicalName('DELAY_MINUTES'))

const { changes, step } = diffContracts(before, after)
for (const { consumers, producers, message } of changes)
  console.log(`readers: ${consumers.padEnd(8)} writers: ${producers.padEnd(8)} ${message}`)
console.log(`asks for a ${step} version`)
