import { startLocalSnowflake } from '../src/exports/index.ts'
import { connectDriver } from './measure/connect-driver.ts'
import { latency } from './measure/latency.ts'
import { printPromises } from './measure/print-promises.ts'

// Milliseconds of the wall clock; server and driver share this process, so CPU is that of both.
const started = performance.now()
const server = await startLocalSnowflake()
const client = await server.connect()
await client.query({ kind: 'statement', text: 'SELECT 1', binds: [] })
const firstQuery = performance.now() - started

const options = server.connectionOptions()
const driver = await connectDriver(options)
const inDriver = await latency(() => driver.run('SELECT 1'), 1000)
const inProcess = await latency(() => client.query({ kind: 'statement', text: 'SELECT 1', binds: [] }), 2000)
const session = await latency(async () => {
  const own = await connectDriver(options)
  await own.run('SELECT 1')
  await own.close()
}, 200)
await driver.close()
await client.close()
await server.stop()

printPromises([
  { name: 'start to the first query', unit: 'ms', figure: firstQuery, limit: 500 },
  { name: 'SELECT 1 through the driver, p50', unit: 'ms', figure: inDriver.p50, limit: 3 },
  { name: 'SELECT 1 in this process, p50', unit: 'ms', figure: inProcess.p50, limit: 1 },
  { name: 'connect, SELECT 1, close through the driver, p50', unit: 'ms', figure: session.p50, limit: 12 },
])
for (const [name, { p95, cpu }] of Object.entries({ inDriver, inProcess, session }))
  console.log(`     ${name}: p95 ${p95.toFixed(2)} ms, ${cpu.toFixed(2)} CPU-ms each`)
