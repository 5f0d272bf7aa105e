import type { SetContract } from './contract-set.ts'

/** The contract that the file part of a reference names: a path from its own folder, else the only file of that name. */
export function findFile(
  contracts: readonly SetContract[],
  name: string,
  from: string,
): SetContract | undefined {
  const wanted = normalized([...from.replaceAll('\\', '/').split('/').slice(0, -1), ...name.split('/')])
  const exact = contracts.find(({ path }) => normalized(path.replaceAll('\\', '/').split('/')) === wanted)
  if (exact !== undefined || name.includes('/')) return exact
  const [only, ...others] = contracts.filter(
    ({ path }) => path.replaceAll('\\', '/').split('/').at(-1) === name,
  )
  return others.length === 0 ? only : undefined
}

function normalized(steps: readonly string[]): string {
  const found: string[] = []
  for (const step of steps) {
    if (step === '..' && found.length > 0 && found.at(-1) !== '..') found.pop()
    else if (step !== '.' && step !== '') found.push(step)
  }
  return found.join('/')
}
