import type { Loss } from '../loss.ts'

/** A name that Avro allows; a change is reported. Source: https://avro.apache.org/docs/1.12.0/specification/#names */
export function avroName(
  name: string,
  pointer: string,
  unique: (name: string) => string,
  lose: (loss: Loss) => void,
): string {
  const allowed = unique(name.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d|$)/, '_'))
  if (allowed !== name)
    lose({ pointer: `${pointer}/name`, message: `The name is written as ${allowed}`, severity: 'info' })
  return allowed
}
