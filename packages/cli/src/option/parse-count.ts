import { InvalidArgumentError } from 'commander'

/** Reads a whole number, 0 or more, from a command line. */
export function parseCount(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 0)
    throw new InvalidArgumentError('It is a whole number, 0 or more.')
  return value
}
