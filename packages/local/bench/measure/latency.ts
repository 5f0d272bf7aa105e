/** What one call takes: the median of the wall clock, and CPU of this process, in milliseconds. */
export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly cpu: number
}

/** Runs something again and again, one call after the other, after warming up. */
export async function latency(run: () => Promise<unknown>, times: number): Promise<Latency> {
  for (let count = 0; count < times / 4; count += 1) await run()
  const taken: number[] = []
  const before = process.cpuUsage()
  for (let count = 0; count < times; count += 1) {
    const started = performance.now()
    await run()
    taken.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(before)
  taken.sort((left, right) => left - right)
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / times }
}
