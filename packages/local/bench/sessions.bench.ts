import { printPromises } from './measure/print-promises.ts'
import { connectPlain, type PlainClient } from './server/plain-client.ts'
import { startApart } from './server/start-apart.ts'

// 64 sessions send 10,000 mixed statements at once; nothing fails, and the memory of the server does not grow from round to round.
const sessions = 64
const statements = 10_000
const rounds = 3

const server = await startApart()
const admin = await connectPlain(server.options)
await admin.run('CREATE DATABASE D')
await admin.run('CREATE TABLE D.PUBLIC.T (ID INT, WORD VARCHAR)')
await admin.run(
  "INSERT INTO D.PUBLIC.T SELECT SEQ4(), 'word ' || SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 10000))",
)

const mixed: readonly ((at: number) => string)[] = [
  () => 'SELECT 1',
  (at) => `SELECT * FROM D.PUBLIC.T WHERE ID = ${at}`,
  () => 'SELECT LEFT(WORD, 6) AS W, COUNT(*) AS N FROM D.PUBLIC.T GROUP BY 1 ORDER BY 2 DESC LIMIT 10',
  (at) => `SET X = ${at}`,
  () => 'SHOW TABLES IN SCHEMA D.PUBLIC',
  (at) => `SELECT WORD FROM D.PUBLIC.T WHERE ID > ${at} ORDER BY ID LIMIT 100`,
]

async function runShare(client: PlainClient, first: number): Promise<void> {
  for (let at = first; at < statements; at += sessions) await client.run(mixed[at % mixed.length]?.(at) ?? '')
}

const clients = await Promise.all(Array.from({ length: sessions }, () => connectPlain(server.options)))
const memory: number[] = []
const started = (await server.usage()).cpuSeconds
for (let round = 0; round < rounds; round += 1) {
  await Promise.all(clients.map(runShare))
  memory.push((await server.usage()).megabytes)
}
const { cpuSeconds } = await server.usage()
server.stop()

const [, warm = 0] = memory
console.log(`     memory after each round: ${memory.map((each) => `${each.toFixed(0)} MB`).join(', ')}`)
printPromises([
  {
    name: `${statements} mixed statements of ${sessions} sessions`,
    unit: 'CPU-ms each',
    figure: ((cpuSeconds - started) * 1000) / statements / rounds,
    limit: 5,
  },
  {
    name: 'memory after the last round beside that after the second',
    unit: 'times',
    figure: (memory.at(-1) ?? 0) / warm,
    limit: 1.15,
  },
])
