import { cpuSeconds } from './cpu-seconds.ts'

/** Most of a few tries at how many texts a parser reads in a second of CPU time, after it has warmed up. */
export function rateOf(parse: (sql: string) => void, texts: readonly string[]): number {
  const round = () => texts.forEach((each) => void parse(each))
  const warm = cpuSeconds(round)
  for (let spent = warm; spent < 1.5; spent += cpuSeconds(round));
  const rounds = Math.max(1, Math.ceil(0.3 / Math.max(cpuSeconds(round), 1e-4)))
  const tries = [1, 2, 3, 4, 5].map(() => {
    const seconds = cpuSeconds(() => {
      for (let count = 0; count < rounds; count += 1) round()
    })
    return (rounds * texts.length) / seconds
  })
  return Math.max(...tries)
}
