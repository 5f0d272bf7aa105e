import { parse } from 'yaml'
import type { Rule } from '../../src/validate/rule.ts'
import { ajvOracle } from './ajv-oracle.ts'
import { mutate, randomNumbers } from './mutate.ts'

/** A version of a standard with our structure of it. */
export interface Contender {
  readonly standard: 'odcs' | 'odps'
  readonly version: string
  readonly structure: Rule
}

/** A document on which the official schema and our structure differ. */
export interface Disagreement {
  readonly version: string
  readonly seed: number
  readonly ajv: boolean
  readonly problems: readonly string[]
  readonly document: unknown
}

/** Both verdicts on mutants of the given texts, one version for each mutant in turn. */
export function differ(
  contenders: readonly Contender[],
  texts: readonly string[],
  options: { readonly mutants: number; readonly seed?: number },
): { readonly accepted: number; readonly disagreements: readonly Disagreement[] } {
  const documents = texts.map((text) => parse(text) as unknown)
  const disagreements: Disagreement[] = []
  let accepted = 0
  for (let at = 0; at < options.mutants; at += 1) {
    const seed = (options.seed ?? 1) * 1_000_003 + at
    const random = randomNumbers(seed)
    const document = mutate(documents[Math.floor(random() * documents.length)], random)
    const contender = contenders[at % contenders.length]
    if (contender === undefined) break
    const ajv = ajvOracle(contender.standard, contender.version)(document)
    const problems: string[] = []
    contender.structure(document, '', ({ code, pointer, severity }) => {
      if (severity === undefined) problems.push(`${code} ${pointer}`)
    })
    if (ajv) accepted += 1
    if (ajv !== (problems.length === 0))
      disagreements.push({
        version: `${contender.standard} ${contender.version}`,
        seed,
        ajv,
        problems,
        document,
      })
  }
  return { accepted, disagreements }
}
