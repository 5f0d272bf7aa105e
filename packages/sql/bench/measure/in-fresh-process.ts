import { execFileSync } from 'node:child_process'

/** The number that a module prints in a process of its own. */
export function inFreshProcess(code: string, ...flags: readonly string[]): number {
  const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  return Number(printed.trim().split('\n').at(-1))
}
