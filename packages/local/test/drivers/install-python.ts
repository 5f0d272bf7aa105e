import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const version = '5.2.0'

/** A Python with Snowflake's connector, or why there is none. */
export type InstalledPython = { readonly python: string } | { readonly missing: string }

/** Makes a virtual environment with the connector, once; it is kept in the cache of node_modules. */
export function installPython(): InstalledPython {
  const cache = resolve(import.meta.dirname, '../../../../node_modules/.cache')
  const folder = join(cache, `snowflake-connector-python-${version}`)
  const python = join(folder, 'bin', 'python')
  const run = (command: string, ...args: string[]) => {
    const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 50_000 })
    return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1) ?? 'failed')
  }
  if (existsSync(folder)) return { python }
  mkdirSync(cache, { recursive: true })
  const fresh = `${folder}.${process.pid}`
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--timeout',
    '5',
    '--retries',
    '1',
  ]
  const missing =
    run('python3', '-m', 'venv', fresh) ??
    run(
      join(fresh, 'bin', 'python'),
      ...pip,
      '--only-binary',
      ':all:',
      `snowflake-connector-python==${version}`,
    )
  if (missing === undefined && !existsSync(folder)) renameSync(fresh, folder)
  rmSync(fresh, { recursive: true, force: true })
  return missing === undefined ? { python } : { missing }
}
