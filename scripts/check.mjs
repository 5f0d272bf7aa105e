// Runs one check of checks.mjs and leaves its counts in .results/<check>.json, where `npm test` adds them up.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { checks } from './checks.mjs'

const [name] = process.argv.slice(2)
const commands = checks[name]
if (!commands) {
  process.stderr.write(`No check is called ${name}; there are ${Object.keys(checks).join(', ')}\n`)
  process.exit(2)
}

mkdirSync('.results', { recursive: true })
rmSync(`.results/${name}.json`, { force: true })
if (name === 'unit') rmSync('.results/vitest.json', { force: true })

const failed = commands.filter(([command, ...args]) => {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error) process.stderr.write(`${command}: ${error.message}\n`)
  return status !== 0
})

const counts =
  name === 'unit'
    ? vitestCounts()
    : { passed: commands.length - failed.length, failed: failed.length, skipped: 0 }
writeFileSync(`.results/${name}.json`, JSON.stringify(counts))
process.exit(failed.length > 0 || counts.failed > 0 ? 1 : 0)

function vitestCounts() {
  try {
    const report = JSON.parse(readFileSync('.results/vitest.json', 'utf8'))
    const brokenFiles = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length + (failed.length > 0 && report.success ? 1 : 0),
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}
