import type { Execution } from '../execution.ts'

/** What a relation that is made now knows of time. */
export function ageNow({ state: { commits } }: Execution, retentionDays: number | null) {
  const now = commits.latest()
  return { born: now, version: 0, retentionDays }
}
