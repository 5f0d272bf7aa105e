import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { standards } from './standards.ts'

const files = { odcs: 'odcs-json-schema', odps: 'odps-json-schema' }
const compiled = new Map<string, (value: unknown) => boolean>()

/** The verdict of the official JSON schema of a version; a schema is compiled once. */
export function ajvOracle(standard: 'odcs' | 'odps', version: string): (value: unknown) => boolean {
  const key = `${standard} ${version}`
  const known = compiled.get(key)
  if (known !== undefined) return known
  const ajv = new Ajv2019({ strict: false, strictNumbers: true })
  addFormats.default(ajv)
  const path = join(standards, standard, 'schema', `${files[standard]}-${version}.json`)
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)
  const oracle = (value: unknown) => validate(value) === true
  compiled.set(key, oracle)
  return oracle
}
