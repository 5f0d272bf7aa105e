/** CPU-milliseconds of one run: the least of five rounds after warming up. */
export function cpuMilliseconds(run: () => unknown, times: number): number {
  for (let count = 0; count < times; count += 1) run()
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    for (let count = 0; count < times; count += 1) run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / times
  })
  return Math.min(...rounds)
}
