import { resolve } from 'node:path'
import { createTerminal, reportFailure } from '@mesh/cli'
import { runDemo } from './run-demo.ts'

const terminal = createTerminal({ stdout: process.stdout, stderr: process.stderr, env: process.env })
const controller = new AbortController()
process.once('SIGINT', () => controller.abort())
process.once('SIGTERM', () => controller.abort())

try {
  await runDemo(terminal, { reportFile: resolve('mesh-report.html'), signal: controller.signal })
  terminal.out(`
What to try next:
  npm run -s mesh -- contract lint packages/example-mesh/src/domains/safety/bird-strikes.odcs.yaml
  npm run -s mesh -- contract export packages/example-mesh/src/domains/airports/airports.ts --to markdown
  npm run -s mesh -- lineage trace packages/example-mesh/src/domains/*/*.ts --format mermaid
  npm run -s mesh -- local start`)
} catch (error) {
  process.exitCode = reportFailure(error, terminal, false)
}
