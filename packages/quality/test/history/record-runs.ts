import { createFileHistory } from '../../src/history/create-file-history.ts'
import { day, runOf } from './run-of.ts'

// A process of its own: records runs until it is stopped, or as many as asked for, and says each that is recorded.
const [path = '', name = '', count = 'Infinity'] = process.argv.slice(2)
const history = createFileHistory(path)
const wide = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${name} ${index}`, index]))
for (let n = 1; n <= Number(count); n += 1) {
  await history.record(runOf(day(n), { ...wide, [name]: n }))
  process.stdout.write(`${n}\n`)
}
