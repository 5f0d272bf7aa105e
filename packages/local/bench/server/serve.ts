import { startLocalSnowflake } from '../../src/exports/index.ts'

// A server in a process of its own, so that its CPU is its own: tells its address, and its CPU-seconds whenever it is asked,
// and its memory after a collection: what is left then is what is held.
const server = await startLocalSnowflake()
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  globalThis.gc?.()
  process.send?.({ cpuSeconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 })
})
process.on('disconnect', () => void server.stop())
process.send?.({ options: server.connectionOptions() })
